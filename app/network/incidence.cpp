#include "network/incidence.h"

#include <algorithm>

namespace atlas::network {

namespace {

bool counts(const Edge& edge, std::size_t nodes)
{
    return edge.source < nodes && edge.target < nodes && edge.source != edge.target;
}

struct ByNeighbour
{
    bool operator()(const Tie& tie, NodeIndex v) const { return tie.to < v; }
    bool operator()(NodeIndex v, const Tie& tie) const { return v < tie.to; }
};

/// Every edge at both its ends, in the order of `edges`.
Incidence gathered(const Graph& graph, std::span<const EdgeIndex> edges)
{
    const std::size_t nodes = graph.nodes.size();
    Incidence result;
    result.offsets.assign(nodes + 1, 0);
    for (const EdgeIndex e : edges) {
        ++result.offsets[graph.edges[e].source + 1];
        ++result.offsets[graph.edges[e].target + 1];
    }
    for (std::size_t v = 0; v < nodes; ++v)
        result.offsets[v + 1] += result.offsets[v];
    result.ties.resize(edges.size() * 2);
    std::vector<std::uint32_t> at(result.offsets.begin(), result.offsets.end() - 1);
    for (const EdgeIndex e : edges) {
        const Edge& edge = graph.edges[e];
        result.ties[at[edge.source]++] = {edge.target, e};
        result.ties[at[edge.target]++] = {edge.source, e};
    }
    return result;
}

} // namespace

std::span<const Tie> Incidence::between(NodeIndex a, NodeIndex b) const
{
    const std::span<const Tie> all = (*this)[a];
    const auto [begin, end] = std::equal_range(all.begin(), all.end(), b, ByNeighbour{});
    return {begin, end};
}

Incidence incidence(const Graph& graph)
{
    std::vector<EdgeIndex> edges;
    edges.reserve(graph.edges.size());
    for (EdgeIndex e = 0; e < graph.edges.size(); ++e) {
        if (counts(graph.edges[e], graph.nodes.size()))
            edges.push_back(e);
    }
    const Incidence unsorted = gathered(graph, edges);
    // Dealing the ties of ascending nodes out to their neighbours sorts all lists at once, without comparing.
    Incidence result{unsorted.offsets, std::vector<Tie>(unsorted.ties.size())};
    std::vector<std::uint32_t> at(result.offsets.begin(), result.offsets.end() - 1);
    for (NodeIndex v = 0; v < unsorted.size(); ++v) {
        for (const Tie& tie : unsorted[v])
            result.ties[at[tie.to]++] = {v, tie.edge};
    }
    return result;
}

std::vector<float> evidenceCounts(const Graph& graph, const atlas::Atlas& atlas)
{
    std::vector<float> counts;
    counts.reserve(graph.edges.size());
    for (const Edge& edge : graph.edges)
        counts.push_back(static_cast<float>(atlas[edge.relation].evidence.size()));
    return counts;
}

} // namespace atlas::network
