#include "network/timestory.h"

#include <algorithm>
#include <map>

namespace atlas::network {

TimeStory::TimeStory(const Graph& graph, const atlas::Atlas& atlas)
    : m_graph(graph), m_ties(graph.nodes.size()), m_met(graph.nodes.size(), 0), m_waits(graph.edges.size(), 0)
{
    std::map<text::PartialDate, std::vector<EdgeIndex>> dated;
    std::vector<EdgeIndex> undated;
    for (EdgeIndex e = 0; e < graph.edges.size(); ++e) {
        const auto& date = atlas[graph.edges[e].relation].date;
        (date && text::isValid(*date) ? dated[*date] : undated).push_back(e);
    }
    for (const auto& [date, edges] : dated)
        add(date, edges);
    if (!undated.empty())
        add({}, undated);
}

/// Edges of one date.
void TimeStory::add(std::optional<text::PartialDate> date, const std::vector<EdgeIndex>& edges)
{
    m_told.push_back({date, edges.size()});
    std::vector<NodeIndex> roots;
    for (const EdgeIndex e : edges) {
        m_waits[e] = 1;
        for (const NodeIndex v : {m_graph.edges[e].source, m_graph.edges[e].target}) {
            roots.push_back(v);
            m_ties[v].push_back(e);
        }
    }
    std::sort(roots.begin(), roots.end());
    roots.erase(std::unique(roots.begin(), roots.end()), roots.end());
    for (const NodeIndex v : roots)
        m_met[v] = 0;
    heaviestFirst(roots);
    for (const NodeIndex v : roots)
        tell(v);
    for (const NodeIndex v : roots)
        m_ties[v].clear();
}

/// The node's ties and those of all that it is tied to, by breadth.
void TimeStory::tell(NodeIndex root)
{
    std::vector<NodeIndex> queue{root};
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const NodeIndex v = queue[next];
        if (m_met[v] != 0)
            continue;
        m_met[v] = 1;
        std::vector<NodeIndex> others;
        for (const EdgeIndex e : m_ties[v]) {
            if (m_waits[e] == 0)
                continue;
            const NodeIndex w =
                m_graph.edges[e].source == v ? m_graph.edges[e].target : m_graph.edges[e].source;
            if (m_met[w] != 0) {
                m_waits[e] = 0;
                m_order.push_back(e);
            } else {
                others.push_back(w);
            }
        }
        heaviestFirst(others);
        queue.insert(queue.end(), others.begin(), others.end());
    }
}

void TimeStory::heaviestFirst(std::vector<NodeIndex>& nodes) const
{
    std::stable_sort(nodes.begin(), nodes.end(), [this](NodeIndex a, NodeIndex b) {
        return m_graph.nodes[a].weight > m_graph.nodes[b].weight;
    });
}

} // namespace atlas::network
