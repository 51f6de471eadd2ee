#include "network/graph.h"

#include <algorithm>
#include <utility>

namespace atlas::network {

namespace {

/// Parallel edges get lanes in the order of their relations.
void numberLanes(std::vector<Edge>& edges)
{
    using Pair = std::pair<std::uint64_t, EdgeIndex>; // both ends as one number, and the edge
    std::vector<Pair> byPair;
    byPair.reserve(edges.size());
    for (EdgeIndex e = 0; e < edges.size(); ++e) {
        const auto [low, high] = std::minmax(edges[e].source, edges[e].target);
        byPair.emplace_back(std::uint64_t{low} << 32 | high, e);
    }
    std::sort(byPair.begin(), byPair.end());
    for (std::size_t first = 0; first < byPair.size();) {
        std::size_t end = first;
        while (end < byPair.size() && byPair[end].first == byPair[first].first)
            ++end;
        for (std::size_t i = first; i < end; ++i) {
            Edge& edge = edges[byPair[i].second];
            edge.lane = static_cast<std::int16_t>(i - first);
            edge.lanes = static_cast<std::int16_t>(end - first);
        }
        first = end;
    }
}

} // namespace

NodeIndex Graph::nodeOf(atlas::EntityId entity) const
{
    const auto at = std::lower_bound(nodes.begin(), nodes.end(), entity,
                                     [](const Node& n, atlas::EntityId id) { return n.entity < id; });
    const bool found = at != nodes.end() && at->entity == entity;
    return static_cast<NodeIndex>(found ? at - nodes.begin() : static_cast<std::ptrdiff_t>(nodes.size()));
}

EdgeIndex Graph::edgeOf(atlas::RelationId relation) const
{
    const auto at = std::lower_bound(edges.begin(), edges.end(), relation,
                                     [](const Edge& e, atlas::RelationId id) { return e.relation < id; });
    const bool found = at != edges.end() && at->relation == relation;
    return static_cast<EdgeIndex>(found ? at - edges.begin() : static_cast<std::ptrdiff_t>(edges.size()));
}

Graph graphOf(const atlas::Atlas& atlas, const Filter& filter)
{
    Graph graph;
    std::vector<std::size_t> shown;
    std::vector<NodeIndex> nodeOf(atlas.entities.size(), 0);
    const std::vector<char> passed = shownRelations(atlas, filter);
    for (std::size_t i = 0; i < atlas.relations.size(); ++i) {
        const atlas::Relation& r = atlas.relations[i];
        if (passed[i] == 0)
            continue;
        shown.push_back(i);
        nodeOf[static_cast<std::size_t>(r.source)] = 1;
        nodeOf[static_cast<std::size_t>(r.target)] = 1;
    }
    for (std::size_t i = 0; i < nodeOf.size(); ++i) {
        if (nodeOf[i] != 0) {
            nodeOf[i] = static_cast<NodeIndex>(graph.nodes.size());
            graph.nodes.push_back({static_cast<atlas::EntityId>(i), 0});
        }
    }
    for (const std::size_t i : shown) {
        const atlas::Relation& r = atlas.relations[i];
        const Edge edge{nodeOf[static_cast<std::size_t>(r.source)],
                        nodeOf[static_cast<std::size_t>(r.target)], static_cast<atlas::RelationId>(i)};
        graph.nodes[edge.source].weight += static_cast<float>(r.confidence);
        graph.nodes[edge.target].weight += static_cast<float>(r.confidence);
        graph.edges.push_back(edge);
    }
    numberLanes(graph.edges);
    return graph;
}

} // namespace atlas::network
