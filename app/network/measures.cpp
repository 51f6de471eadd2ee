#include "network/measures.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::network {

namespace {

constexpr double damping = 0.85;
constexpr double smallestChange = 1e-10;
constexpr int roundsAtMost = 200;

/// Nodes in order of their degree, in buckets that a node can move down in at constant cost.
struct DegreeOrder
{
    explicit DegreeOrder(std::vector<std::uint32_t> byNode)
        : degree(std::move(byNode)), nodes(degree.size()), place(degree.size())
    {
        const std::uint32_t most = degree.empty() ? 0 : *std::max_element(degree.begin(), degree.end());
        start.assign(most + 2, 0);
        for (const std::uint32_t d : degree)
            ++start[d + 1];
        for (std::size_t d = 1; d < start.size(); ++d)
            start[d] += start[d - 1];
        std::vector<std::uint32_t> at(start.begin(), start.end() - 1);
        for (NodeIndex v = 0; v < degree.size(); ++v) {
            place[v] = at[degree[v]]++;
            nodes[place[v]] = v;
        }
    }

    void lower(NodeIndex v)
    {
        const std::uint32_t first = start[degree[v]];
        const NodeIndex other = nodes[first];
        std::swap(nodes[first], nodes[place[v]]);
        std::swap(place[v], place[other]);
        ++start[degree[v]];
        --degree[v];
    }

    std::vector<std::uint32_t> degree;
    std::vector<NodeIndex> nodes;
    std::vector<std::uint32_t> place;
    std::vector<std::uint32_t> start; ///< of each degree, in `nodes`
};

} // namespace

std::vector<std::uint32_t> degrees(const Adjacency& graph)
{
    std::vector<std::uint32_t> result(graph.size());
    for (NodeIndex v = 0; v < graph.size(); ++v)
        result[v] = static_cast<std::uint32_t>(graph[v].size());
    return result;
}

std::vector<double> weightedDegrees(const WeightedAdjacency& graph)
{
    std::vector<double> result(graph.size(), 0);
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        for (const double weight : graph.weightsOf(v))
            result[v] += weight;
    }
    return result;
}

std::vector<std::uint32_t> coreNumbers(const Adjacency& graph)
{
    DegreeOrder order(degrees(graph));
    for (std::size_t i = 0; i < order.nodes.size(); ++i) {
        const NodeIndex v = order.nodes[i];
        for (const NodeIndex w : graph[v]) {
            if (order.degree[w] > order.degree[v])
                order.lower(w);
        }
    }
    return std::move(order.degree);
}

std::vector<double> pageRank(const WeightedAdjacency& graph, const std::stop_token& stop)
{
    const std::size_t n = graph.size();
    const std::vector<double> strength = weightedDegrees(graph);
    std::vector<double> rank(n, n == 0 ? 0 : 1.0 / static_cast<double>(n));
    std::vector<double> next(n);
    double change = 1;
    for (int round = 0; round < roundsAtMost && change > smallestChange && !stop.stop_requested(); ++round) {
        double loose = 0; // what stands where no edge leads on
        for (std::size_t v = 0; v < n; ++v)
            loose += strength[v] > 0 ? 0 : rank[v];
        const double anywhere = (1 - damping + damping * loose) / static_cast<double>(n);
        change = 0;
        for (NodeIndex v = 0; v < n; ++v) {
            const auto neighbours = graph.graph[v];
            const auto weights = graph.weightsOf(v);
            double sum = 0;
            for (std::size_t i = 0; i < neighbours.size(); ++i)
                sum += weights[i] > 0 ? rank[neighbours[i]] * weights[i] / strength[neighbours[i]] : 0;
            next[v] = anywhere + damping * sum;
            change += std::abs(next[v] - rank[v]);
        }
        rank.swap(next);
    }
    return rank;
}

std::optional<Measures> measure(const Graph& graph, std::span<const float> weights,
                                const std::stop_token& stop, const std::function<void(double)>& progress)
{
    constexpr double untilBetweenness = 0.1;
    const auto tell = [&progress](double share) {
        if (progress)
            progress(share);
    };
    const WeightedAdjacency weighted = weightedAdjacency(graph, weights);
    Measures result;
    result.degree = degrees(weighted.graph);
    result.weightedDegree = weightedDegrees(weighted);
    result.core = coreNumbers(weighted.graph);
    result.pageRank = pageRank(weighted, stop);
    const std::vector<float> sizes = sizesOf(graph);
    CommunityOptions options;
    options.sizes = sizes;
    result.communities = communities(weighted, options, stop);
    tell(untilBetweenness);
    result.betweenness = betweenness(weighted.graph, {}, stop, [&tell](double share) {
        tell(untilBetweenness + (1 - untilBetweenness) * share);
    });
    if (stop.stop_requested())
        return std::nullopt;
    tell(1);
    return result;
}

} // namespace atlas::network
