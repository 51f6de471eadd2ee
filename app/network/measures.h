#pragma once

#include "network/betweenness.h"
#include "network/communities.h"
#include "network/weighted.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas::network {

/// How many neighbours a node has, by node.
std::vector<std::uint32_t> degrees(const Adjacency&);

/// How much a node's edges weigh together, by node.
std::vector<double> weightedDegrees(const WeightedAdjacency&);

/// The k-core each node belongs to: the largest k such that it lies in a part where all have k neighbours or
/// more. Batagelj, Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003; linear.
std::vector<std::uint32_t> coreNumbers(const Adjacency&);

/// How often one is at a node who walks along edges, heavier ones more often, and in 15 of 100 steps starts
/// again anywhere; by node, together 1. Page, Brin, Motwani, Winograd, "The PageRank citation ranking", 1999,
/// here along edges in both directions; by power iteration to a change below 1e-10, at most 200 rounds.
std::vector<double> pageRank(const WeightedAdjacency&, const std::stop_token& = {});

/// All measures of one graph, each by node.
struct Measures
{
    std::vector<std::uint32_t> degree;
    std::vector<double> weightedDegree;
    Betweenness betweenness;
    std::vector<double> pageRank;
    std::vector<std::uint32_t> core;
    Communities communities;
};

/// With weights of the edges (evidenceCounts), 1 each where empty. `progress` (may be empty) is told the
/// share done, 0 … 1, on the calling thread. Nothing where it was stopped. Memory is linear; time is that of
/// betweenness.
std::optional<Measures> measure(const Graph&, std::span<const float> weights = {},
                                const std::stop_token& = {},
                                const std::function<void(double)>& progress = {});

} // namespace atlas::network
