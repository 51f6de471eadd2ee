#pragma once

#include "network/graph.h"

#include <span>
#include <vector>

namespace atlas::network {

/// An alliance with those that take part in it.
struct Group
{
    NodeIndex alliance = 0;
    std::vector<NodeIndex> members; ///< ascending, without the alliance itself
};

/// Alliances of the graph with at least one member, by their membership edges.
std::vector<Group> groupsOf(const Graph&, const atlas::Atlas&);

struct Circle
{
    Point centre;
    float radius = 0;
};

/// The convex outline around circles, counter-clockwise in a system where y points up, corners rounded by
/// their arcs: monotone chain (Andrew 1979) over points of the circles.
std::vector<Point> hull(std::span<const Circle>);

} // namespace atlas::network
