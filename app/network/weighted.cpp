#include "network/weighted.h"

#include "network/incidence.h"

namespace atlas::network {

WeightedAdjacency weightedAdjacency(const Graph& graph, std::span<const float> weights)
{
    const Incidence ties = incidence(graph);
    WeightedAdjacency result;
    for (NodeIndex v = 0; v < ties.size(); ++v) {
        NodeIndex last = v; // no neighbour: there are no loops
        for (const Tie& tie : ties[v]) {
            if (tie.to != last) {
                result.graph.neighbours.push_back(tie.to);
                result.weights.push_back(0);
                last = tie.to;
            }
            const float weight = weights.empty() ? 1 : weights[tie.edge];
            result.weights.back() += weight > 0 ? static_cast<double>(weight) : 0;
        }
        result.graph.offsets.push_back(static_cast<std::uint32_t>(result.graph.neighbours.size()));
    }
    return result;
}

} // namespace atlas::network
