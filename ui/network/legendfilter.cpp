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

/// The country of an entry; the last one stands for things without.
std::string countryOf(const std::vector<std::string>& countries, int id)
{
    const auto index = static_cast<std::size_t>(id);
    return index < countries.size() ? countries[index] : std::string();
}

bool isOf(const atlas::Relation& relation, LegendEntryId entry)
{
    return entry.row == LegendRow::Ties
               ? (typesOf(entry.id) >> static_cast<unsigned>(relation.type) & 1u) != 0
               : static_cast<int>(relation.status) == entry.id;
}

} // namespace

network::Filter withEntry(const atlas::Atlas& atlas, network::Filter filter, Colouring colouring,
                          LegendEntryId entry, bool shown)
{
    if (entry.row == LegendRow::Ties) {
        filter.types = switched(filter.types, typesOf(entry.id), shown);
    } else if (entry.row == LegendRow::Statuses) {
        filter.statuses = switched(filter.statuses, bitOf(entry.id), shown);
    } else if (colouring == Colouring::Layer) {
        filter.classes = switched(filter.classes, bitOf(entry.id), shown);
    } else {
        const std::string country = countryOf(CountryColours(atlas).countries(), entry.id);
        auto& hidden = filter.hiddenCountries;
        std::erase(hidden, country);
        if (!shown)
            hidden.insert(std::lower_bound(hidden.begin(), hidden.end(), country), country);
    }
    return filter;
}

network::Filter onlyEntry(const atlas::Atlas& atlas, network::Filter filter, Colouring colouring,
                          LegendEntryId entry)
{
    filter = network::opened(std::move(filter), network::FilterPart::Also);
    if (entry.row == LegendRow::Ties) {
        filter.types = typesOf(entry.id);
    } else if (entry.row == LegendRow::Statuses) {
        filter.statuses = bitOf(entry.id);
    } else if (colouring == Colouring::Layer) {
        filter.classes = bitOf(entry.id);
    } else {
        const std::vector<std::string> countries = CountryColours(atlas).countries();
        filter.hiddenCountries = countries;
        filter.hiddenCountries.emplace_back();
        std::erase(filter.hiddenCountries, countryOf(countries, entry.id));
        std::sort(filter.hiddenCountries.begin(), filter.hiddenCountries.end());
    }
    return filter;
}

std::vector<atlas::EntityId> entitiesOf(const atlas::Atlas& atlas, const network::Graph& graph,
                                        Colouring colouring, LegendEntryId entry)
{
    std::vector<char> chosen(graph.nodes.size(), 0);
    if (entry.row == LegendRow::Nodes) {
        const std::string country = countryOf(CountryColours(atlas).countries(), entry.id);
        for (std::size_t v = 0; v < graph.nodes.size(); ++v) {
            const atlas::Entity& entity = atlas[graph.nodes[v].entity];
            chosen[v] = colouring == Colouring::Layer
                            ? static_cast<int>(network::nodeClassOf(entity)) == entry.id
                            : entity.country == country;
        }
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
