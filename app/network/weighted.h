#pragma once

#include "network/adjacency.h"

#include <span>
#include <vector>

namespace atlas::network {

/// Neighbours with the weight of all edges between: weights[i] belongs to graph.neighbours[i].
struct WeightedAdjacency
{
    Adjacency graph;
    std::vector<double> weights;

    std::uint32_t size() const { return graph.size(); }
    std::span<const double> weightsOf(NodeIndex v) const
    {
        return {weights.data() + graph.offsets[v], weights.data() + graph.offsets[v + 1]};
    }
};

/// Weights by edge, 1 each where empty; loops are left out, weights below 0 count as 0. Linear.
WeightedAdjacency weightedAdjacency(const Graph&, std::span<const float> weights = {});

} // namespace atlas::network
