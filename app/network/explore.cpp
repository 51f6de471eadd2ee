#include "network/explore.h"

#include "network/incidence.h"
#include "network/paths.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

namespace atlas::network {

Colouring usualColouring(const atlas::Atlas& atlas)
{
    constexpr int many = 100; // things
    int things = 0;
    int likeMost[2] = {0, 0};
    std::map<int, int> layers; // -1: none
    std::map<std::string_view, int> countries;
    for (const atlas::Entity& entity : atlas.entities) {
        if (entity.relations.empty())
            continue;
        ++things;
        const int layer = entity.layers.empty() ? -1 : static_cast<int>(entity.layers.front());
        likeMost[0] = std::max(likeMost[0], ++layers[layer]);
        likeMost[1] = std::max(likeMost[1], ++countries[entity.country]);
    }
    const bool nearlyOneColour = std::min(likeMost[0], likeMost[1]) * 10 > things * 9;
    return nearlyOneColour && things >= many ? Colouring::Community : Colouring::Layer;
}

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

namespace {

void count(Hidden& hidden, const atlas::Entity& entity, int by)
{
    (entity.kind == extract::EntityKind::Company ? hidden.companies : hidden.others) += by;
}

} // namespace

std::vector<atlas::EntityId> hiddenEntities(const atlas::Atlas& atlas, const Graph& shown)
{
    std::vector<char> hidden(atlas.entities.size(), 0);
    for (const atlas::Relation& relation : atlas.relations) {
        if (relation.source != relation.target)
            hidden[static_cast<std::size_t>(relation.source)] =
                hidden[static_cast<std::size_t>(relation.target)] = 1;
    }
    for (const Node& node : shown.nodes)
        hidden[static_cast<std::size_t>(node.entity)] = 0;
    std::vector<atlas::EntityId> entities;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i] != 0)
            entities.push_back(static_cast<atlas::EntityId>(i));
    }
    return entities;
}

std::vector<atlas::EntityId> tieless(const atlas::Atlas& atlas, const Filter& filter)
{
    std::vector<char> tied(atlas.entities.size(), 0);
    for (const atlas::Relation& relation : atlas.relations) {
        if (relation.source != relation.target)
            tied[static_cast<std::size_t>(relation.source)] =
                tied[static_cast<std::size_t>(relation.target)] = 1;
    }
    std::vector<atlas::EntityId> entities;
    for (const atlas::Entity& entity : atlas.entities) {
        if (tied[static_cast<std::size_t>(entity.id)] == 0 && (filter.kinds & kindBit(entity.kind)) != 0)
            entities.push_back(entity.id);
    }
    return entities;
}

Hidden countOf(const atlas::Atlas& atlas, const std::vector<atlas::EntityId>& entities)
{
    Hidden hidden;
    for (const atlas::EntityId entity : entities)
        count(hidden, atlas[entity], 1);
    return hidden;
}

Hidden hiddenFrom(const atlas::Atlas& atlas, const Graph& shown)
{
    Hidden hidden = countOf(atlas, hiddenEntities(atlas, shown));
    hidden.ties = static_cast<int>(atlas.relations.size() - shown.edges.size());
    return hidden;
}

Hidden hiddenFrom(const atlas::Atlas& atlas, const Graph& before, const Graph& shown)
{
    Hidden hidden;
    for (const Node& node : before.nodes)
        count(hidden, atlas[node.entity], 1);
    for (const Node& node : shown.nodes)
        count(hidden, atlas[node.entity], -1);
    hidden.ties = static_cast<int>(before.edges.size() - shown.edges.size());
    return hidden;
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

Left leftByHand(const atlas::Atlas& atlas, const Exploration& exploration)
{
    const auto mark = [&atlas](std::vector<char>& entities, const std::vector<std::string>& keys, char as) {
        for (const std::string& key : keys) {
            if (const atlas::Entity* entity = atlas.find(key))
                entities[static_cast<std::size_t>(entity->id)] = as;
        }
    };
    const auto isKnown = [&atlas](const std::string& key) { return atlas.find(key) != nullptr; };
    const bool isolates = std::any_of(exploration.isolated.begin(), exploration.isolated.end(), isKnown);
    Left left;
    left.entities.assign(atlas.entities.size(), isolates ? 0 : 1);
    mark(left.entities, exploration.isolated, 1);
    mark(left.entities, exploration.hidden, 0);
    for (const atlas::Relation& relation : atlas.relations)
        left.relations.push_back(left.entities[static_cast<std::size_t>(relation.source)] != 0 &&
                                 left.entities[static_cast<std::size_t>(relation.target)] != 0);
    for (const TieKey& key : exploration.hiddenTies) {
        if (const std::optional<atlas::RelationId> tie = findTie(atlas, key))
            left.relations[static_cast<std::size_t>(*tie)] = 0;
    }
    return left;
}

Graph explored(const Graph& filtered, const atlas::Atlas& atlas, const Exploration& exploration)
{
    if (!exploration.hidesByHand())
        return filtered;
    const Left left = leftByHand(atlas, exploration);
    Graph graph;
    std::vector<NodeIndex> at(filtered.nodes.size(), 0);
    for (std::size_t v = 0; v < filtered.nodes.size(); ++v) {
        at[v] = static_cast<NodeIndex>(graph.nodes.size());
        if (left.entities[static_cast<std::size_t>(filtered.nodes[v].entity)] != 0)
            graph.nodes.push_back(filtered.nodes[v]);
    }
    for (Edge edge : filtered.edges) {
        if (left.relations[static_cast<std::size_t>(edge.relation)] == 0)
            continue;
        edge.source = at[edge.source];
        edge.target = at[edge.target];
        graph.edges.push_back(edge); // parallel ones stay together, so their lanes hold
    }
    return graph;
}

namespace {

bool areRivals(extract::RelationType type)
{
    return type == extract::RelationType::Competition || type == extract::RelationType::Dispute;
}

/// The nodes with the ties that make partners.
Graph withoutRivalry(const Graph& graph, const atlas::Atlas& atlas)
{
    Graph partners;
    partners.nodes = graph.nodes;
    std::copy_if(graph.edges.begin(), graph.edges.end(), std::back_inserter(partners.edges),
                 [&atlas](const Edge& edge) { return !areRivals(atlas[edge.relation].type); });
    return partners;
}

/// In the order in which they are walked; the way is the same in both directions.
std::vector<EdgeIndex> tiesOfPath(const Graph& shown, const atlas::Atlas& atlas,
                                  const std::vector<NodeIndex>& centres, NodeIndex start)
{
    std::vector<EdgeIndex> ties;
    auto path = shortestPath(shown, centres[0], centres[1], evidenceCounts(shown, atlas));
    if (path) {
        if (centres[0] != start)
            std::reverse(path->edges.begin(), path->edges.end());
        for (const std::vector<EdgeIndex>& step : path->edges)
            ties.insert(ties.end(), step.begin(), step.end());
    }
    return ties;
}

std::vector<EdgeIndex> tiesOfPartners(const Graph& shown, const atlas::Atlas& atlas,
                                      const std::vector<NodeIndex>& centres)
{
    const Graph partners = withoutRivalry(shown, atlas);
    const Incidence around = incidence(partners);
    std::vector<EdgeIndex> ties;
    for (const NodeIndex v : commonPartners(partners, centres[0], centres[1])) {
        for (const NodeIndex centre : centres) {
            for (const Tie& tie : around.between(centre, v))
                ties.push_back(shown.edgeOf(partners.edges[tie.edge].relation));
        }
    }
    return ties;
}

} // namespace

const std::string& startOf(const Focus& focus)
{
    return focus.back ? focus.centres.back() : focus.centres.front();
}

std::vector<EdgeIndex> tiesInFocus(const Graph& shown, const atlas::Atlas& atlas, const Focus& focus)
{
    if (focus.bridges)
        return holdingBridges(shown);
    const std::vector<NodeIndex> centres = nodesOf(atlas, shown, focus.centres);
    if (centres.size() != 2 || (!focus.path && !focus.partners))
        return {};
    if (focus.partners)
        return tiesOfPartners(shown, atlas, centres);
    const atlas::Entity* start = atlas.find(startOf(focus));
    return tiesOfPath(shown, atlas, centres, shown.nodeOf(start->id));
}

std::vector<EdgeIndex> holdingBridges(const Graph& shown)
{
    const std::vector<Bridge> all = bridges(shown);
    std::vector<Bridge> holding;
    std::copy_if(all.begin(), all.end(), std::back_inserter(holding),
                 [](const Bridge& bridge) { return bridge.cutOff > 1; });
    std::stable_sort(holding.begin(), holding.end(),
                     [](const Bridge& a, const Bridge& b) { return a.cutOff > b.cutOff; });
    std::vector<EdgeIndex> edges;
    for (const Bridge& bridge : holding)
        edges.push_back(bridge.edge);
    return edges;
}

namespace {

std::vector<NodeIndex> endsOf(const Graph& shown, const std::vector<EdgeIndex>& edges)
{
    std::vector<NodeIndex> ends;
    for (const EdgeIndex e : edges)
        ends.insert(ends.end(), {shown.edges[e].source, shown.edges[e].target});
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    return ends;
}

} // namespace

std::vector<NodeIndex> inFocus(const Graph& shown, const atlas::Atlas& atlas, const Focus& focus)
{
    if (focus.bridges)
        return endsOf(shown, holdingBridges(shown));
    const std::vector<NodeIndex> centres = nodesOf(atlas, shown, focus.centres);
    if (centres.empty())
        return {};
    if (focus.partners && centres.size() == 2) {
        std::vector<NodeIndex> nodes = commonPartners(withoutRivalry(shown, atlas), centres[0], centres[1]);
        nodes.insert(nodes.end(), centres.begin(), centres.end());
        std::sort(nodes.begin(), nodes.end());
        return nodes;
    }
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
    std::vector<NodeIndex> seeds = nodesOf(atlas, shown, marks.seeds);
    if (seeds.empty() || marks.steps == 0)
        return seeds;
    return within(adjacencyOf(shown), seeds, marks.steps);
}

} // namespace atlas::network
