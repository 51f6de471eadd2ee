#pragma once

#include "network/hierarchy.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas::network {

/// Distances from some nodes to all, from which the places of all follow.
struct Pivots
{
    std::vector<NodeIndex> nodes;
    std::vector<float> distance; ///< hops, nodes.size() numbers per node
    std::vector<float> weight;   ///< of the stress term of that node and pivot; 0 for neighbours and itself

    std::size_t count() const { return nodes.size(); }
};

/// Longer edges between nodes that both have many ties, so that hubs do not crowd: by neighbour as in the
/// adjacency.
std::vector<float> roomyLengths(const Adjacency&);

/// All nodes as pivots, with edges of these lengths (empty: 1): the full stress of all pairs (Gansner, Koren,
/// North 2004). For small graphs: nodes · edges · log steps.
Pivots allPairs(const Adjacency&, const std::vector<float>& lengths);

/// Pivots for clusters of nodes of a connected graph: mean hops from these nodes to those of a cluster.
/// `cluster` is by node, `mass` by cluster. The weights follow Ortmann, Klimenta and Brandes, "A sparse
/// stress model" (2016), but that each pivot speaks for the same number of nodes: with drawn pivots that
/// estimates the stress of all pairs. count · (nodes + edges) / 64 steps on graphs of low diameter. Ends
/// early, as if the rest lay on one place, when asked to stop.
Pivots measurePivots(const Adjacency&, std::span<const NodeIndex> nodes,
                     std::span<const std::uint32_t> cluster, const std::vector<float>& mass,
                     const std::stop_token&);

/// The same pivots for the clusters of the next coarser level.
Pivots coarser(const Pivots&, const Level& fine, const Level& coarse);

/// Places by classical scaling of the distances to the pivots: Brandes and Pich, "Eigensolver methods for
/// progressive multidimensional scaling" (2006). Edges are about 1 long; nodes that no pivot tells apart are
/// moved a little. `mass` says how much each node counts; empty: all the same.
std::vector<Point> pivotScaling(const Pivots&, std::uint32_t nodeCount, const std::vector<float>& mass,
                                Random&);

} // namespace atlas::network
