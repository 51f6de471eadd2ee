#include "ui/network/legendfilter.h"

#include "network/refusal.h"
#include "ui/network/networkwords.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::uint32_t bitOf(int id)
{
    return 1u << id;
}

std::uint32_t switched(std::uint32_t bits, std::uint32_t which, bool on)
{
    return on ? bits | which : bits & ~which;
}

std::uint32_t typesOf(int id)
{
    return typeBits(tieKinds()[static_cast<std::size_t>(id)]);
}

bool isOf(const atlas::Relation& relation, LegendEntryId entry)
{
    return entry.row == LegendRow::Ties
               ? (typesOf(entry.id) >> static_cast<unsigned>(relation.type) & 1u) != 0
               : static_cast<int>(relation.status) == entry.id;
}

} // namespace

bool isFilter(const NodeEntries& entries, LegendEntryId entry)
{
    return entry.row != LegendRow::Nodes || entries.colouring() != Colouring::Community;
}

network::Filter withEntry(const NodeEntries& entries, network::Filter filter, LegendEntryId entry, bool shown)
{
    if (entry.row == LegendRow::Ties) {
        filter.types = switched(filter.types, typesOf(entry.id), shown);
    } else if (entry.row == LegendRow::Statuses) {
        filter.statuses = switched(filter.statuses, bitOf(entry.id), shown);
    } else if (entries.colouring() == Colouring::Layer) {
        filter.classes = switched(filter.classes, bitOf(entry.id), shown);
    } else if (entries.colouring() == Colouring::Country) {
        const std::string country = entries.country(entry.id);
        auto& hidden = filter.hiddenCountries;
        std::erase(hidden, country);
        if (!shown)
            hidden.insert(std::lower_bound(hidden.begin(), hidden.end(), country), country);
    }
    return filter;
}

network::Filter onlyEntry(const NodeEntries& entries, network::Filter filter, LegendEntryId entry)
{
    filter = network::opened(std::move(filter), network::FilterPart::Also);
    if (entry.row == LegendRow::Ties) {
        filter.types = typesOf(entry.id);
    } else if (entry.row == LegendRow::Statuses) {
        filter.statuses = bitOf(entry.id);
    } else if (entries.colouring() == Colouring::Layer) {
        filter.classes = bitOf(entry.id);
    } else if (entries.colouring() == Colouring::Country) {
        filter.hiddenCountries.clear();
        for (int other = 0; other < entries.count(); ++other) {
            if (other != entry.id)
                filter.hiddenCountries.push_back(entries.country(other));
        }
        std::sort(filter.hiddenCountries.begin(), filter.hiddenCountries.end());
    }
    return filter;
}

std::vector<atlas::EntityId> entitiesOf(const atlas::Atlas& atlas, const network::Graph& graph,
                                        const NodeEntries& entries, LegendEntryId entry)
{
    std::vector<char> chosen(graph.nodes.size(), 0);
    if (entry.row == LegendRow::Nodes) {
        for (std::size_t v = 0; v < graph.nodes.size(); ++v)
            chosen[v] = entries.of(atlas[graph.nodes[v].entity]) == entry.id;
    } else {
        for (const network::Edge& edge : graph.edges) {
            if (isOf(atlas[edge.relation], entry))
                chosen[edge.source] = chosen[edge.target] = 1;
        }
    }
    std::vector<atlas::EntityId> entities;
    for (std::size_t v = 0; v < graph.nodes.size(); ++v) {
        if (chosen[v])
            entities.push_back(graph.nodes[v].entity);
    }
    return entities;
}

} // namespace atlas::ui
