#pragma once

#include "network/adjacency.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace atlas::network {

struct BetweennessOptions
{
    std::uint32_t exactUpTo = 5000; ///< nodes
    double error = 0.005;           ///< aimed at above that
    double risk = 0.1;              ///< that any value is further off
    std::uint64_t seed = 1;
};

struct Betweenness
{
    /// By node: the share of the shortest paths between other nodes that leads through it, the mean over all
    /// ordered pairs of them; 0 … 1.
    std::vector<double> values;
    /// 0 where the values are exact; else all values at once lie within this of the exact ones, but for the
    /// risk of the options.
    double error = 0;
    std::uint32_t samples = 0; ///< paths drawn; 0 where exact
};

/// Exact: Brandes, "A faster algorithm for betweenness centrality", 2001; nodes × edges steps.
/// Above `exactUpTo` nodes from shortest paths drawn at random, as many as bound the error by the longest
/// shortest path: Riondato, Kornaropoulos, "Fast approximation of betweenness centrality through sampling",
/// 2014, Theorem 1 with its constant 0.5; each drawn by a search from both ends, which sees a small part of
/// the graph: Borassi, Natale, "KADABRA is an adaptive algorithm for betweenness via random approximation",
/// 2016. The same seed gives the same values. Linear memory. Stops early when asked to, and the values are
/// worth nothing then; `progress` (may be empty) is told the share done on the calling thread.
Betweenness betweenness(const Adjacency&, const BetweennessOptions& = {}, const std::stop_token& = {},
                        const std::function<void(double)>& progress = {});

} // namespace atlas::network
