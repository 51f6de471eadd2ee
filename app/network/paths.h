#pragma once

#include "network/graph.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas::network {

/// A way through the graph, with all that says so.
struct Path
{
    std::vector<NodeIndex> nodes; ///< from first to last, both among them
    std::vector<std::vector<EdgeIndex>>
        edges; ///< edges[i]: all between nodes[i] and nodes[i + 1], heaviest first
    friend bool operator==(const Path&, const Path&) = default;
};

/// A way with the fewest steps, in either direction of the edges; of several the one whose edges weigh most
/// together (evidenceCounts: the one that is told most), then the one through the smallest nodes. Empty where
/// there is none or an end is no node. Without weights every edge weighs 1. Breadth first (Moore, "The
/// shortest path through a maze", 1959); linear.
std::optional<Path> shortestPath(const Graph&, NodeIndex from, NodeIndex to,
                                 std::span<const float> weights = {});

/// The nodes with an edge to each of the two, ascending, without the two. Linear.
std::vector<NodeIndex> commonPartners(const Graph&, NodeIndex, NodeIndex);

/// An edge without which its ends would lie in parts of their own.
struct Bridge
{
    EdgeIndex edge = 0;
    std::uint32_t cutOff = 0; ///< nodes of the smaller of these parts
    friend auto operator<=>(const Bridge&, const Bridge&) = default;
};

/// The edges of one pair count as one and are all listed. Ascending by edge. Tarjan, "A note on finding the
/// bridges of a graph", 1974; not recursive, linear but for sorting what is found.
std::vector<Bridge> bridges(const Graph&);

} // namespace atlas::network
