#pragma once

#include "network/graph.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace atlas::network {

using NodePair = std::pair<NodeIndex, NodeIndex>;

/// Undirected neighbours in one flat array: no loops, each neighbour once, ascending.
struct Adjacency
{
    std::vector<std::uint32_t> offsets{0};
    std::vector<NodeIndex> neighbours;

    std::uint32_t size() const { return static_cast<std::uint32_t>(offsets.size() - 1); }
    std::span<const NodeIndex> operator[](NodeIndex v) const
    {
        return {neighbours.data() + offsets[v], neighbours.data() + offsets[v + 1]};
    }
};

/// Pairs with an end that is no node are left out. Linear.
Adjacency adjacency(std::uint32_t nodeCount, std::span<const NodePair> edges);

/// A connected part of a graph with indices of its own.
struct Part
{
    std::vector<NodeIndex> nodes; ///< in the whole graph, ascending
    Adjacency graph;
};

/// Largest first; of equals the one with the smallest node.
std::vector<Part> connectedParts(const Adjacency&);

/// Hops from `from`, by node, -1 where it cannot be reached. `queue` is scratch space.
void hops(const Adjacency&, NodeIndex from, std::vector<std::int32_t>& distance,
          std::vector<NodeIndex>& queue);

} // namespace atlas::network
