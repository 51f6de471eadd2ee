#pragma once

#include "network/graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// A neighbour, and one of the edges that lead to it.
struct Tie
{
    NodeIndex to = 0;
    EdgeIndex edge = 0;
    friend bool operator==(const Tie&, const Tie&) = default;
};

/// The edges at each node in one flat array, either way, loops left out; ascending by neighbour, then edge,
/// so that the edges of a pair stand together.
struct Incidence
{
    std::vector<std::uint32_t> offsets{0};
    std::vector<Tie> ties;

    std::uint32_t size() const { return static_cast<std::uint32_t>(offsets.size() - 1); }
    std::span<const Tie> operator[](NodeIndex v) const
    {
        return {ties.data() + offsets[v], ties.data() + offsets[v + 1]};
    }
    /// The edges of a pair; empty where there are none. O(log degree).
    std::span<const Tie> between(NodeIndex, NodeIndex) const;
};

/// Edges with an end that is no node are left out. Linear.
Incidence incidence(const Graph&);

/// How many sentences say so, by edge.
std::vector<float> evidenceCounts(const Graph&, const atlas::Atlas&);

} // namespace atlas::network
