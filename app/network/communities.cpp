#include "network/communities.h"

#include "network/leiden.h"
#include "network/measures.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace atlas::network {

namespace {

constexpr int levelsAtMost = 64;
constexpr std::size_t leadersAtMost = 3;

bool isSettled(const std::vector<std::uint32_t>& community)
{
    std::vector<char> taken(community.size(), 0);
    for (const std::uint32_t c : community) {
        if (std::exchange(taken[c], 1) != 0)
            return false;
    }
    return true;
}

/// The community of the groups of a finer partition, numbered below their count.
std::vector<std::uint32_t> lifted(const std::vector<std::uint32_t>& community,
                                  const std::vector<std::uint32_t>& groupOf, std::size_t groups)
{
    std::vector<std::uint32_t> result(groups);
    for (std::size_t v = 0; v < community.size(); ++v)
        result[groupOf[v]] = community[v];
    std::vector<std::uint32_t> number(community.size(), 0);
    std::uint32_t next = 0;
    for (std::uint32_t& c : result) {
        if (number[c] == 0)
            number[c] = ++next;
        c = number[c] - 1;
    }
    return result;
}

/// A number of its community by node; numbers have gaps.
std::vector<std::uint32_t> partitioned(const WeightedAdjacency& graph, const std::vector<double>& strength,
                                       const CommunityOptions& options, const std::stop_token& stop)
{
    const std::size_t n = graph.size();
    std::vector<std::uint32_t> nodeOf(n); // by node: its node of the level
    std::iota(nodeOf.begin(), nodeOf.end(), 0u);
    const double all = std::accumulate(strength.begin(), strength.end(), 0.0);
    if (all <= 0)
        return nodeOf;
    Random random(options.seed);
    LeidenLevel level{graph, strength};
    std::vector<std::uint32_t> community = nodeOf;
    for (int i = 0; i < levelsAtMost; ++i) {
        Leiden leiden(level, options.resolution / all, random, stop);
        leiden.moveNodes(community);
        if (isSettled(community) || stop.stop_requested())
            break;
        std::vector<std::uint32_t> groupOf = leiden.refine(community);
        LeidenLevel next = leiden.aggregate(groupOf);
        if (next.graph.size() == level.graph.size())
            break;
        community = lifted(community, groupOf, next.graph.size());
        for (std::uint32_t& node : nodeOf)
            node = groupOf[node];
        level = std::move(next);
    }
    for (std::uint32_t& node : nodeOf)
        node = community[node];
    return nodeOf;
}

void keepLeader(std::vector<NodeIndex>& leaders, NodeIndex v, const std::vector<double>& sizes)
{
    const auto place = std::find_if(leaders.begin(), leaders.end(),
                                    [&](NodeIndex other) { return sizes[v] > sizes[other]; });
    leaders.insert(place, v);
    if (leaders.size() > leadersAtMost)
        leaders.pop_back();
}

/// Numbers communities by size, and says who leads them.
Communities described(std::vector<std::uint32_t> community, const std::vector<double>& sizes)
{
    constexpr std::uint32_t unmet = ~0u;
    std::vector<std::uint32_t> number(community.size(), unmet);
    std::vector<Community> met;
    for (NodeIndex v = 0; v < community.size(); ++v) {
        std::uint32_t& c = number[community[v]];
        if (c == unmet) {
            c = static_cast<std::uint32_t>(met.size());
            met.emplace_back();
        }
        ++met[c].size;
        keepLeader(met[c].leaders, v, sizes);
        community[v] = c;
    }
    std::vector<std::uint32_t> order(met.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&met](std::uint32_t a, std::uint32_t b) { return met[a].size > met[b].size; });
    std::vector<std::uint32_t> rank(met.size());
    Communities result;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        result.each.push_back(std::move(met[order[i]]));
    }
    for (std::uint32_t& c : community)
        c = rank[c];
    result.of = std::move(community);
    return result;
}

double modularity(const WeightedAdjacency& graph, const std::vector<double>& strength,
                  const Communities& communities, double resolution)
{
    const double all = std::accumulate(strength.begin(), strength.end(), 0.0);
    if (all <= 0)
        return 0;
    double inside = 0;
    std::vector<double> total(communities.each.size(), 0);
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        total[communities.of[v]] += strength[v];
        const auto neighbours = graph.graph[v];
        for (std::size_t i = 0; i < neighbours.size(); ++i)
            inside += communities.of[neighbours[i]] == communities.of[v] ? graph.weightsOf(v)[i] : 0;
    }
    double expected = 0;
    for (const double share : total)
        expected += share / all * (share / all);
    return inside / all - resolution * expected;
}

} // namespace

std::vector<float> sizesOf(const Graph& graph)
{
    std::vector<float> sizes;
    sizes.reserve(graph.nodes.size());
    for (const Node& node : graph.nodes)
        sizes.push_back(node.weight);
    return sizes;
}

Communities communities(const WeightedAdjacency& graph, const CommunityOptions& options,
                        const std::stop_token& stop)
{
    const std::vector<double> strength = weightedDegrees(graph);
    const std::vector<double> sizes(options.sizes.begin(), options.sizes.end());
    Communities result =
        described(partitioned(graph, strength, options, stop), sizes.empty() ? strength : sizes);
    result.modularity = modularity(graph, strength, result, options.resolution);
    return result;
}

} // namespace atlas::network
