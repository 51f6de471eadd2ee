#include "network/graph.h"

#include <algorithm>
#include <map>
#include <set>

namespace atlas::network {

namespace {

constexpr int monthsAtMost = 600;

bool has(std::uint32_t bits, unsigned index)
{
    return (bits >> index & 1u) != 0;
}

bool isShown(const atlas::Entity& entity, const Filter& filter)
{
    switch (entity.kind) {
    case extract::EntityKind::Company:
    case extract::EntityKind::Alliance:
    case extract::EntityKind::Institution:
        break;
    case extract::EntityKind::Product:
        if (!filter.products)
            return false;
        break;
    case extract::EntityKind::Person:
    case extract::EntityKind::Country:
        return false;
    }
    return has(filter.classes, static_cast<unsigned>(nodeClassOf(entity))) &&
           !std::binary_search(filter.hiddenCountries.begin(), filter.hiddenCountries.end(), entity.country);
}

int monthNumber(const text::PartialDate& date)
{
    return date.year * 12 + date.month - 1;
}

bool isWithin(const text::PartialDate& date, const Filter& filter)
{
    return date.month != 0 && (!filter.from || monthNumber(date) >= monthNumber(*filter.from)) &&
           (!filter.to || monthNumber(date) <= monthNumber(*filter.to));
}

bool isShown(const atlas::Atlas& atlas, const atlas::Relation& relation, const Filter& filter, bool byDate)
{
    if (!has(filter.types, static_cast<unsigned>(relation.type)) ||
        !has(filter.statuses, static_cast<unsigned>(relation.status)) ||
        relation.confidence < filter.minimumConfidence || relation.source == relation.target ||
        !isShown(atlas[relation.source], filter) || !isShown(atlas[relation.target], filter))
        return false;
    if (!byDate || (!filter.from && !filter.to))
        return true;
    return std::any_of(relation.evidence.begin(), relation.evidence.end(),
                       [&filter](const atlas::Evidence& e) { return e.date && isWithin(*e.date, filter); });
}

void numberLanes(std::vector<Edge>& edges)
{
    std::map<std::pair<NodeIndex, NodeIndex>, std::vector<EdgeIndex>> pairs;
    for (EdgeIndex i = 0; i < edges.size(); ++i)
        pairs[std::minmax(edges[i].source, edges[i].target)].push_back(i);
    for (const auto& [pair, lanes] : pairs) {
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            edges[lanes[lane]].lane = static_cast<std::int16_t>(lane);
            edges[lanes[lane]].lanes = static_cast<std::int16_t>(lanes.size());
        }
    }
}

} // namespace

NodeClass nodeClassOf(const atlas::Entity& entity)
{
    if (entity.kind != extract::EntityKind::Company)
        return NodeClass::Institution;
    return entity.layers.empty() ? NodeClass::Unsorted : static_cast<NodeClass>(entity.layers.front());
}

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
    for (std::size_t i = 0; i < atlas.relations.size(); ++i) {
        const atlas::Relation& r = atlas.relations[i];
        if (!isShown(atlas, r, filter, true)) {
            ++graph.hiddenRelations;
            continue;
        }
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

std::vector<MonthCount> relationsPerMonth(const atlas::Atlas& atlas, const Filter& filter)
{
    std::map<int, int> counts;
    for (const atlas::Relation& r : atlas.relations) {
        if (!isShown(atlas, r, filter, false))
            continue;
        std::set<int> months;
        for (const atlas::Evidence& e : r.evidence) {
            if (e.date && e.date->month != 0)
                months.insert(monthNumber(*e.date));
        }
        for (const int month : months)
            ++counts[month];
    }
    std::vector<MonthCount> result;
    if (counts.empty())
        return result;
    const int last = counts.rbegin()->first;
    for (int month = std::max(counts.begin()->first, last - monthsAtMost + 1); month <= last; ++month) {
        const auto count = counts.find(month);
        result.push_back({{static_cast<short>(month / 12), static_cast<signed char>(month % 12 + 1), 0},
                          count == counts.end() ? 0 : count->second});
    }
    return result;
}

} // namespace atlas::network
