#include "network/hierarchy.h"

#include <algorithm>
#include <numeric>

namespace atlas::network {

namespace {

constexpr std::uint32_t coarsest = 500; ///< nodes with which the hierarchy ends
constexpr float growth = 6;             ///< of the largest cluster from level to level
constexpr int rounds = 3;
constexpr std::size_t hub = 100; ///< nodes with more neighbours are not searched for triangles
constexpr std::uint32_t none = ~0u;

/// 1 and one more for each triangle that an edge is part of.
std::vector<float> triangleWeights(const Adjacency& graph)
{
    std::vector<float> weights;
    weights.reserve(graph.neighbours.size());
    std::vector<NodeIndex> seenFrom(graph.size(), none);
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        const bool small = graph[v].size() <= hub;
        if (small) {
            for (const NodeIndex w : graph[v])
                seenFrom[w] = v;
        }
        for (const NodeIndex w : graph[v]) {
            int triangles = 0;
            if (small && graph[w].size() <= hub) { // symmetrical, so that both directions weigh the same
                for (const NodeIndex u : graph[w])
                    triangles += seenFrom[u] == v ? 1 : 0;
            }
            weights.push_back(static_cast<float>(1 + triangles));
        }
    }
    return weights;
}

/// Clusters that grow until they are full.
class Clusters
{
public:
    Clusters(const Adjacency& graph, const Level& level, float capacity)
        : m_graph(graph), m_level(level), m_capacity(capacity), m_label(graph.size()), m_size(level.mass),
          m_pull(graph.size(), 0)
    {
        std::iota(m_label.begin(), m_label.end(), 0u);
    }

    /// The cluster of each node, numbered from 0, and their number.
    std::pair<std::vector<std::uint32_t>, std::uint32_t> grow(Random& random)
    {
        std::vector<NodeIndex> order(m_graph.size());
        std::iota(order.begin(), order.end(), 0u);
        for (std::uint32_t i = m_graph.size(); i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        for (int round = 0; round < rounds; ++round) {
            for (const NodeIndex v : order)
                joinStrongest(v);
        }
        joinSingles();
        std::vector<std::uint32_t> number(m_graph.size(), none);
        std::uint32_t count = 0;
        for (std::uint32_t& label : m_label) {
            if (number[label] == none)
                number[label] = count++;
            label = number[label];
        }
        return {std::move(m_label), count};
    }

private:
    bool fits(NodeIndex v, std::uint32_t label) const
    {
        return m_size[label] + m_level.mass[v] <= m_capacity;
    }

    void move(NodeIndex v, std::uint32_t label)
    {
        m_size[m_label[v]] -= m_level.mass[v];
        m_size[label] += m_level.mass[v];
        m_label[v] = label;
    }

    /// To the cluster with which the node has most weight in common.
    void joinStrongest(NodeIndex v)
    {
        const auto begin = m_graph.offsets[v];
        const auto end = m_graph.offsets[v + 1];
        for (auto i = begin; i < end; ++i)
            m_pull[m_label[m_graph.neighbours[i]]] += m_level.weights[i];
        std::uint32_t best = m_label[v];
        float most = m_pull[best];
        for (auto i = begin; i < end; ++i) {
            const std::uint32_t label = m_label[m_graph.neighbours[i]];
            if (m_pull[label] > most && label != m_label[v] && fits(v, label)) {
                best = label;
                most = m_pull[label];
            }
        }
        for (auto i = begin; i < end; ++i)
            m_pull[m_label[m_graph.neighbours[i]]] = 0;
        if (best != m_label[v])
            move(v, best);
    }

    /// Nodes that are left alone because their neighbours are full join each other, by neighbour.
    void joinSingles()
    {
        std::vector<std::uint32_t> open(m_graph.size(), none);
        for (NodeIndex v = 0; v < m_graph.size(); ++v) {
            if (m_size[m_label[v]] > m_level.mass[v] || m_graph[v].empty())
                continue;
            const auto begin = m_level.weights.begin() + m_graph.offsets[v];
            const auto strongest = std::max_element(begin, begin + static_cast<long>(m_graph[v].size()));
            std::uint32_t& label = open[m_graph[v][static_cast<std::size_t>(strongest - begin)]];
            if (label != none && label != m_label[v] && fits(v, label))
                move(v, label);
            else
                label = m_label[v];
        }
    }

    const Adjacency& m_graph;
    const Level& m_level;
    float m_capacity;
    std::vector<std::uint32_t> m_label;
    std::vector<float> m_size; ///< by label
    std::vector<float> m_pull; ///< by label, 0 between uses
};

/// The graph of the clusters of a level.
Level contracted(const Adjacency& graph, const Level& level, std::uint32_t count)
{
    std::vector<std::uint32_t> begin(count + 1, 0);
    Level coarse;
    coarse.mass.assign(count, 0);
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        ++begin[level.parent[v] + 1];
        coarse.mass[level.parent[v]] += level.mass[v];
    }
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<NodeIndex> members(graph.size());
    std::vector<std::uint32_t> at(begin.begin(), begin.end() - 1);
    for (NodeIndex v = 0; v < graph.size(); ++v)
        members[at[level.parent[v]]++] = v;
    std::vector<std::uint32_t> slot(count,
                                    0); // where a neighbour of the cluster lies, if not before its first
    std::vector<NodeIndex>& neighbours = coarse.graph.neighbours;
    for (std::uint32_t cluster = 0; cluster < count; ++cluster) {
        const auto first = static_cast<std::uint32_t>(neighbours.size());
        for (std::uint32_t k = begin[cluster]; k < begin[cluster + 1]; ++k) {
            for (auto i = graph.offsets[members[k]]; i < graph.offsets[members[k] + 1]; ++i) {
                const std::uint32_t other = level.parent[graph.neighbours[i]];
                if (other == cluster)
                    continue;
                if (slot[other] < first || slot[other] >= neighbours.size() ||
                    neighbours[slot[other]] != other) {
                    slot[other] = static_cast<std::uint32_t>(neighbours.size());
                    neighbours.push_back(other);
                    coarse.weights.push_back(0);
                }
                coarse.weights[slot[other]] += level.weights[i];
            }
        }
        coarse.graph.offsets.push_back(static_cast<std::uint32_t>(neighbours.size()));
    }
    return coarse;
}

} // namespace

Hierarchy::Hierarchy(const Adjacency& finest, Random& random, const std::stop_token& stop) : m_finest(finest)
{
    m_levels.emplace_back();
    m_levels.front().weights = triangleWeights(finest);
    m_levels.front().mass.assign(finest.size(), 1);
    float capacity = 1;
    while (graph(levels() - 1).size() > coarsest && !stop.stop_requested()) {
        const Adjacency& last = graph(levels() - 1);
        capacity *= growth;
        auto [parent, count] = Clusters(last, m_levels.back(), capacity).grow(random);
        if (count == last.size())
            break;
        m_levels.back().parent = std::move(parent);
        m_levels.push_back(contracted(last, m_levels.back(), count));
    }
}

} // namespace atlas::network
