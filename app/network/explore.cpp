#include "network/explore.h"

#include "network/incidence.h"
#include "network/paths.h"

#include <algorithm>
#include <iterator>

namespace atlas::network {

std::vector<std::string> united(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::string> result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

std::vector<std::string> without(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::string> result;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

std::vector<std::string> keysOf(const atlas::Atlas& atlas, const Graph& graph,
                                std::span<const NodeIndex> nodes)
{
    std::vector<std::string> keys;
    for (const NodeIndex v : nodes)
        keys.push_back(atlas[graph.nodes[v].entity].key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

std::vector<NodeIndex> nodesOf(const atlas::Atlas& atlas, const Graph& graph,
                               const std::vector<std::string>& keys)
{
    std::vector<NodeIndex> nodes;
    for (const std::string& key : keys) {
        const atlas::Entity* entity = atlas.find(key);
        const NodeIndex v = entity ? graph.nodeOf(entity->id) : static_cast<NodeIndex>(graph.nodes.size());
        if (v < graph.nodes.size())
            nodes.push_back(v);
    }
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

Adjacency adjacencyOf(const Graph& graph)
{
    std::vector<NodePair> pairs;
    pairs.reserve(graph.edges.size());
    for (const Edge& edge : graph.edges)
        pairs.emplace_back(edge.source, edge.target);
    return adjacency(static_cast<std::uint32_t>(graph.nodes.size()), pairs);
}

std::vector<NodeIndex> within(const Adjacency& graph, std::span<const NodeIndex> seeds, int steps)
{
    std::vector<char> reached(graph.size(), 0);
    std::vector<NodeIndex> found;
    for (const NodeIndex v : seeds) {
        if (v < graph.size() && !reached[v]) {
            reached[v] = 1;
            found.push_back(v);
        }
    }
    std::size_t next = 0;
    for (int step = 0; step < steps && next < found.size(); ++step) {
        for (const std::size_t end = found.size(); next < end; ++next) {
            for (const NodeIndex w : graph[found[next]]) {
                if (!reached[w]) {
                    reached[w] = 1;
                    found.push_back(w);
                }
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<NodeIndex> withoutRim(const Adjacency& graph, std::span<const NodeIndex> nodes)
{
    std::vector<char> among(graph.size(), 0);
    for (const NodeIndex v : nodes)
        among[v] = 1;
    std::vector<NodeIndex> inner;
    for (const NodeIndex v : nodes) {
        const auto neighbours = graph[v];
        if (std::all_of(neighbours.begin(), neighbours.end(),
                        [&among](NodeIndex w) { return among[w] != 0; }))
            inner.push_back(v);
    }
    return inner;
}

Graph explored(const Graph& filtered, const atlas::Atlas& atlas, const Exploration& exploration)
{
    if (exploration.hidden.empty() && exploration.isolated.empty())
        return filtered;
    const auto isKnown = [&atlas](const std::string& key) { return atlas.find(key) != nullptr; };
    const bool isolates = std::any_of(exploration.isolated.begin(), exploration.isolated.end(), isKnown);
    std::vector<char> shown(filtered.nodes.size(), isolates ? 0 : 1);
    for (const NodeIndex v : nodesOf(atlas, filtered, exploration.isolated))
        shown[v] = 1;
    for (const NodeIndex v : nodesOf(atlas, filtered, exploration.hidden))
        shown[v] = 0;
    Graph graph;
    graph.hiddenRelations = filtered.hiddenRelations;
    std::vector<NodeIndex> at(filtered.nodes.size(), 0);
    for (std::size_t v = 0; v < filtered.nodes.size(); ++v) {
        at[v] = static_cast<NodeIndex>(graph.nodes.size());
        if (shown[v])
            graph.nodes.push_back(filtered.nodes[v]);
    }
    for (Edge edge : filtered.edges) {
        if (!shown[edge.source] || !shown[edge.target])
            continue;
        edge.source = at[edge.source];
        edge.target = at[edge.target];
        graph.edges.push_back(edge); // parallel ones stay together, so their lanes hold
    }
    return graph;
}

std::vector<NodeIndex> inFocus(const Graph& shown, const atlas::Atlas& atlas, const Focus& focus)
{
    const std::vector<NodeIndex> centres = nodesOf(atlas, shown, focus.centres);
    if (!focus.path || centres.size() != 2)
        return within(adjacencyOf(shown), centres, focus.steps);
    const auto weights = evidenceCounts(shown, atlas);
    const auto path = shortestPath(shown, centres[0], centres[1], weights);
    std::vector<NodeIndex> nodes = path ? path->nodes : centres;
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

std::vector<NodeIndex> marked(const Graph& shown, const atlas::Atlas& atlas, const Marks& marks)
{
    return within(adjacencyOf(shown), nodesOf(atlas, shown, marks.seeds), marks.steps);
}

} // namespace atlas::network
