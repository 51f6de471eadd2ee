#pragma once

#include "network/graph.h"
#include "network/random.h"

#include <utility>
#include <vector>

namespace atlas::tests {

using Pairs = std::vector<std::pair<network::NodeIndex, network::NodeIndex>>;

/// A graph of pairs; edge i is relation i.
inline network::Graph graphOfPairs(std::uint32_t nodes, const Pairs& pairs)
{
    network::Graph graph;
    for (std::uint32_t v = 0; v < nodes; ++v)
        graph.nodes.push_back({static_cast<atlas::EntityId>(v), 0});
    for (std::uint32_t e = 0; e < pairs.size(); ++e)
        graph.edges.push_back({pairs[e].first, pairs[e].second, static_cast<atlas::RelationId>(e)});
    return graph;
}

/// Edges thrown at random: with loops and parallel ones, and mostly in several parts.
inline network::Graph randomGraph(std::uint32_t nodes, std::uint32_t edges, std::uint64_t seed)
{
    network::Random random(seed);
    Pairs pairs;
    for (std::uint32_t i = 0; i < edges; ++i) {
        const std::uint32_t from = random.below(nodes);
        pairs.emplace_back(from, random.below(nodes));
    }
    return graphOfPairs(nodes, pairs);
}

/// Steps between all pairs by the definition (Floyd 1962); `nodes` where there is no way.
inline std::vector<std::vector<std::uint32_t>> allSteps(const network::Graph& graph)
{
    const std::size_t n = graph.nodes.size();
    std::vector<std::vector<std::uint32_t>> steps(n, std::vector<std::uint32_t>(n, std::uint32_t(n)));
    for (std::size_t v = 0; v < n; ++v)
        steps[v][v] = 0;
    for (const network::Edge& e : graph.edges) {
        if (e.source != e.target)
            steps[e.source][e.target] = steps[e.target][e.source] = 1;
    }
    for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j)
                steps[i][j] = std::min(steps[i][j], steps[i][k] + steps[k][j]);
        }
    }
    return steps;
}

} // namespace atlas::tests
