#pragma once

#include "network/graph.h"

#include <functional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace atlas::network {

struct LayoutOptions
{
    std::uint64_t seed = 1;
    /// Space that a node with its label takes, by node (half width, half height); empty: points.
    std::vector<Point> halfExtents;
    /// Nodes that keep the place given in `start`, by node; empty: none.
    std::vector<char> pinned;
    /// Where nodes were before (NaN: new); a start makes small changes of the graph move little. In large
    /// parts nodes keep their place exactly, unless most are new: then the picture is new, too, but lies as
    /// the former one did. Empty: from nothing.
    std::vector<Point> start;
    /// Width over height of the place that the picture is for.
    float aspect = 1;
};

/// Length of an edge in layouts with extents.
inline constexpr float edgeUnits = 100;

/// Positions by node, ideal edge length about 1 (edgeUnits with extents); centred on the origin unless a
/// start is given. Every coordinate is finite on any graph; deterministic by seed and independent of thread
/// count. With extents no two boxes overlap but pinned ones. Parts that are not connected are packed side by
/// side. Stops early with the best so far when asked to; `progress` (may be empty) is handed a usable picture
/// now and then, on the calling thread.
std::vector<Point> layout(std::uint32_t nodeCount, std::span<const std::pair<NodeIndex, NodeIndex>> edges,
                          const LayoutOptions& = {}, std::stop_token = {},
                          const std::function<void(const std::vector<Point>&)>& progress = {});

/// The same for a graph; parallel edges count once.
std::vector<Point> layout(const Graph&, const LayoutOptions& = {}, std::stop_token = {},
                          const std::function<void(const std::vector<Point>&)>& progress = {});

} // namespace atlas::network
