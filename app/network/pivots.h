#pragma once

#include "network/adjacency.h"
#include "network/random.h"

#include <stop_token>
#include <vector>

namespace atlas::network {

/// Distances from some nodes to all, from which the places of all follow.
struct Pivots
{
    std::vector<NodeIndex> nodes;
    std::vector<float> distance; ///< hops, nodes.size() numbers per node
    std::vector<float> weight;   ///< of the stress term of that node and pivot; 0 for neighbours and itself
    std::vector<std::uint32_t> nearest; ///< pivot nearest to each node

    std::size_t count() const { return nodes.size(); }
};

/// Longer edges between nodes that both have many ties, so that hubs do not crowd: by neighbour as in the
/// adjacency.
std::vector<float> roomyLengths(const Adjacency&);

/// All nodes as pivots, with edges of these lengths: the full stress of all pairs (Gansner, Koren, North
/// 2004). For small graphs: nodes · edges · log steps.
Pivots allPairs(const Adjacency&, const std::vector<float>& lengths);

/// Half of the pivots lie as far as can be from those before, the others are drawn. No weights yet. The graph
/// is connected. count · (nodes + edges) steps.
Pivots choosePivots(const Adjacency&, std::uint32_t count, Random&, const std::stop_token&);

/// Sets the weights after Ortmann, Klimenta and Brandes, "A sparse stress model" (2016): a pivot speaks for
/// the nodes near it. With as many pivots as nodes that is the full stress of all pairs, edges of length 1.
void weigh(Pivots&);

/// Places by classical scaling of the distances to the pivots: Brandes and Pich, "Eigensolver methods for
/// progressive multidimensional scaling" (2006). Edges are about 1 long; nodes that no pivot tells apart are
/// moved a little.
std::vector<Point> pivotScaling(const Pivots&, std::uint32_t nodeCount, Random&);

} // namespace atlas::network
