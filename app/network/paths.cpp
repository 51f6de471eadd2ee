#include "network/paths.h"

#include "network/incidence.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace atlas::network {

namespace {

constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();

/// Breadth first from one node, until another is reached: steps by node, and the nodes in the order met.
struct Reach
{
    std::vector<std::uint32_t> steps;
    std::vector<NodeIndex> order;
};

Reach reach(const Incidence& ties, NodeIndex from, NodeIndex to)
{
    Reach result{std::vector<std::uint32_t>(ties.size(), unseen), {from}};
    result.steps[from] = 0;
    for (std::size_t i = 0; i < result.order.size(); ++i) {
        const NodeIndex v = result.order[i];
        if (result.steps[v] >= result.steps[to])
            break;
        for (const Tie& tie : ties[v]) {
            if (result.steps[tie.to] == unseen) {
                result.steps[tie.to] = result.steps[v] + 1;
                result.order.push_back(tie.to);
            }
        }
    }
    return result;
}

/// By node, the neighbour that it is best reached from.
std::vector<NodeIndex> bestBefore(const Incidence& ties, const Reach& reached, std::span<const float> weights)
{
    std::vector<NodeIndex> before(ties.size(), unseen);
    std::vector<double> best(ties.size(), 0);
    for (const NodeIndex v : reached.order) {
        const std::span<const Tie> all = ties[v];
        for (std::size_t i = 0; i < all.size();) {
            const NodeIndex u = all[i].to;
            double sum = best[u];
            for (; i < all.size() && all[i].to == u; ++i)
                sum += weights.empty() ? 1.0 : static_cast<double>(weights[all[i].edge]);
            const bool leadsHere = reached.steps[u] != unseen && reached.steps[u] + 1 == reached.steps[v];
            if (leadsHere && (before[v] == unseen || sum > best[v])) {
                best[v] = sum;
                before[v] = u;
            }
        }
    }
    return before;
}

std::vector<EdgeIndex> heaviestFirst(std::span<const Tie> ties, std::span<const float> weights)
{
    std::vector<EdgeIndex> edges;
    for (const Tie& tie : ties)
        edges.push_back(tie.edge);
    if (!weights.empty())
        std::stable_sort(edges.begin(), edges.end(),
                         [weights](EdgeIndex a, EdgeIndex b) { return weights[a] > weights[b]; });
    return edges;
}

/// Depth first, without recursion: when each node is met, and the earliest one that its branch leads back to.
class BridgeSearch
{
public:
    explicit BridgeSearch(const Incidence& ties)
        : m_ties(ties), m_met(ties.size(), 0), m_low(ties.size(), 0), m_below(ties.size(), 0)
    {}

    std::vector<Bridge> run()
    {
        for (NodeIndex v = 0; v < m_ties.size(); ++v) {
            if (m_met[v] == 0)
                searchFrom(v);
        }
        std::sort(m_bridges.begin(), m_bridges.end());
        return std::move(m_bridges);
    }

private:
    struct Visit
    {
        NodeIndex node;
        NodeIndex from;
        std::uint32_t next; ///< in the ties of the node
    };

    void enter(NodeIndex v, NodeIndex from)
    {
        m_met[v] = m_low[v] = ++m_clock;
        m_below[v] = 1;
        m_open.push_back({v, from, 0});
    }

    void searchFrom(NodeIndex root)
    {
        const std::size_t first = m_bridges.size();
        enter(root, unseen);
        while (!m_open.empty()) {
            Visit& visit = m_open.back();
            const std::span<const Tie> ties = m_ties[visit.node];
            if (visit.next == ties.size()) {
                leave();
                continue;
            }
            const NodeIndex w = ties[visit.next++].to;
            if (m_met[w] == 0)
                enter(w, visit.node);
            else if (w != visit.from)
                m_low[visit.node] = std::min(m_low[visit.node], m_met[w]);
        }
        for (std::size_t i = first; i < m_bridges.size(); ++i)
            m_bridges[i].cutOff = std::min(m_bridges[i].cutOff, m_below[root] - m_bridges[i].cutOff);
    }

    void leave()
    {
        const Visit done = m_open.back();
        m_open.pop_back();
        if (done.from == unseen)
            return;
        m_low[done.from] = std::min(m_low[done.from], m_low[done.node]);
        m_below[done.from] += m_below[done.node];
        if (m_low[done.node] > m_met[done.from]) {
            for (const Tie& tie : m_ties.between(done.from, done.node))
                m_bridges.push_back({tie.edge, m_below[done.node]});
        }
    }

    const Incidence& m_ties;
    std::vector<std::uint32_t> m_met; ///< 0: not yet
    std::vector<std::uint32_t> m_low;
    std::vector<std::uint32_t> m_below; ///< nodes that were met from a node on, itself too
    std::uint32_t m_clock = 0;
    std::vector<Visit> m_open;
    std::vector<Bridge> m_bridges;
};

} // namespace

std::optional<Path> shortestPath(const Graph& graph, NodeIndex from, NodeIndex to,
                                 std::span<const float> weights)
{
    if (std::max(from, to) >= graph.nodes.size())
        return std::nullopt;
    const Incidence ties = incidence(graph);
    const Reach reached = reach(ties, from, to);
    if (reached.steps[to] == unseen)
        return std::nullopt;
    const std::vector<NodeIndex> before = bestBefore(ties, reached, weights);
    Path path{{to}, {}};
    while (path.nodes.back() != from) {
        const NodeIndex v = path.nodes.back();
        path.edges.push_back(heaviestFirst(ties.between(before[v], v), weights));
        path.nodes.push_back(before[v]);
    }
    std::reverse(path.nodes.begin(), path.nodes.end());
    std::reverse(path.edges.begin(), path.edges.end());
    return path;
}

std::vector<NodeIndex> commonPartners(const Graph& graph, NodeIndex a, NodeIndex b)
{
    constexpr char nearA = 1;
    constexpr char nearB = 2;
    std::vector<char> near(graph.nodes.size(), 0);
    const auto mark = [&near](NodeIndex v, char sign) {
        if (v < near.size())
            near[v] = static_cast<char>(near[v] | sign);
    };
    for (const Edge& edge : graph.edges) {
        for (const auto& [from, to] :
             {std::pair(edge.source, edge.target), std::pair(edge.target, edge.source)}) {
            if (from == a)
                mark(to, nearA);
            if (from == b)
                mark(to, nearB);
        }
    }
    std::vector<NodeIndex> result;
    for (NodeIndex v = 0; v < near.size(); ++v) {
        if (near[v] == (nearA | nearB) && v != a && v != b)
            result.push_back(v);
    }
    return result;
}

std::vector<Bridge> bridges(const Graph& graph)
{
    const Incidence ties = incidence(graph);
    return BridgeSearch(ties).run();
}

} // namespace atlas::network
