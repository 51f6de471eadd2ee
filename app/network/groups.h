#pragma once

#include "network/graph.h"

#include <span>
#include <utility>
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

/// Whether an alliance is nothing but its members: no filter that shows the usual would show another tie of
/// it. So it does not become another thing when something beside it is hidden.
bool isMembersAlone(const atlas::Atlas&, const atlas::Entity& alliance);

/// Pairs that join all points by the shortest way in all: a minimum spanning tree, after Prim, "Shortest
/// connection networks and some generalizations", 1957; O(n²). An area drawn along it holds the points and
/// little else, as Meulemans et al., "KelpFusion: a hybrid set visualization technique", 2013, has it.
std::vector<std::pair<std::size_t, std::size_t>> spanningTree(std::span<const Point>);

} // namespace atlas::network
