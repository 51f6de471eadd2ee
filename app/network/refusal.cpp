#include "network/refusal.h"

#include <algorithm>
#include <tuple>

namespace atlas::network {

namespace {

/// By part, which relations it lets through by itself.
using Passing = std::vector<std::vector<char>>;

Filter openBut(const Filter& filter, FilterPart kept)
{
    Filter result = filter;
    for (int part = 0; part < filterPartCount; ++part) {
        if (static_cast<FilterPart>(part) != kept && static_cast<FilterPart>(part) != FilterPart::Also)
            result = opened(std::move(result), static_cast<FilterPart>(part));
    }
    return result;
}

Passing passingByPart(const atlas::Atlas& atlas, const Filter& filter)
{
    Passing passing;
    for (int part = 0; part < filterPartCount; ++part)
        passing.push_back(shownRelations(atlas, openBut(filter, static_cast<FilterPart>(part))));
    return passing;
}

std::vector<FilterPart> refusing(const Passing& passing, atlas::RelationId relation)
{
    std::vector<FilterPart> parts;
    for (int part = 0; part < filterPartCount; ++part) {
        if (passing[static_cast<std::size_t>(part)][static_cast<std::size_t>(relation)] == 0)
            parts.push_back(static_cast<FilterPart>(part));
    }
    return parts;
}

std::vector<FilterPart> refusingItself(const Filter& filter, const atlas::Entity& entity)
{
    std::vector<FilterPart> parts;
    if (std::binary_search(filter.alsoThings.begin(), filter.alsoThings.end(), entity.key))
        return parts;
    const auto& countries = filter.hiddenCountries;
    if (std::binary_search(countries.begin(), countries.end(), entity.country))
        parts.push_back(FilterPart::Countries);
    if ((filter.kinds & kindBit(entity.kind)) == 0)
        parts.push_back(FilterPart::Kinds);
    if ((filter.classes >> static_cast<unsigned>(nodeClassOf(entity)) & 1u) == 0)
        parts.push_back(FilterPart::Layers);
    return parts;
}

/// The relation of an entity that the fewest parts refuse; null where it has none with another.
const atlas::Relation* nearest(const atlas::Atlas& atlas, const Passing& passing, const atlas::Entity& entity)
{
    const atlas::Relation* best = nullptr;
    for (const atlas::RelationId id : entity.relations) {
        const atlas::Relation& relation = atlas[id];
        if (relation.source == relation.target)
            continue;
        const auto cost = [&](const atlas::Relation& r) {
            return std::tuple(refusing(passing, r.id).size(), -std::ssize(r.evidence));
        };
        if (!best || cost(relation) < cost(*best))
            best = &relation;
    }
    return best;
}

template<typename Key>
void insert(std::vector<Key>& keys, const Key& key)
{
    const auto at = std::lower_bound(keys.begin(), keys.end(), key);
    if (at == keys.end() || *at != key)
        keys.insert(at, key);
}

bool anyPasses(const std::vector<char>& passing, const atlas::Entity& entity)
{
    return std::any_of(entity.relations.begin(), entity.relations.end(), [&passing](atlas::RelationId tie) {
        return passing[static_cast<std::size_t>(tie)] != 0;
    });
}

/// By entity, whether a relation of it passes: 1 or 0.
std::vector<char> entitiesPassing(const atlas::Atlas& atlas, const std::vector<char>& passing)
{
    std::vector<char> entities(atlas.entities.size(), 0);
    for (const atlas::Relation& relation : atlas.relations) {
        if (passing[static_cast<std::size_t>(relation.id)] != 0)
            entities[static_cast<std::size_t>(relation.source)] =
                entities[static_cast<std::size_t>(relation.target)] = 1;
    }
    return entities;
}

} // namespace

Filter opened(Filter filter, FilterPart part)
{
    switch (part) {
    case FilterPart::Types:
        filter.types = ~0u;
        break;
    case FilterPart::Statuses:
        filter.statuses = ~0u;
        break;
    case FilterPart::Countries:
        filter.hiddenCountries.clear();
        break;
    case FilterPart::Confidence:
        filter.minimumConfidence = 0;
        break;
    case FilterPart::Kinds:
        filter.kinds = ~0u;
        break;
    case FilterPart::Layers:
        filter.classes = ~0u;
        break;
    case FilterPart::Articles:
        filter.articles.clear();
        break;
    case FilterPart::Evidence:
        filter.minimumEvidence = 1;
        break;
    case FilterPart::Months:
        filter.from.reset();
        filter.to.reset();
        break;
    case FilterPart::Told:
        filter.toldUntil.reset();
        break;
    case FilterPart::Also:
        filter.alsoThings.clear();
        filter.alsoTies.clear();
        break;
    }
    return filter;
}

std::vector<FilterPart> refusing(const atlas::Atlas& atlas, const Filter& filter, atlas::RelationId relation)
{
    return refusing(passingByPart(atlas, filter), relation);
}

std::vector<FilterPart> refusing(const atlas::Atlas& atlas, const Filter& filter, atlas::EntityId id)
{
    const atlas::Entity& entity = atlas[id];
    const std::vector<FilterPart> itself = refusingItself(filter, entity);
    if (!itself.empty())
        return itself;
    const Passing passing = passingByPart(atlas, filter);
    const atlas::Relation* relation = nearest(atlas, passing, entity);
    return relation ? refusing(passing, relation->id) : std::vector<FilterPart>();
}

Filter admitting(const atlas::Atlas& atlas, Filter filter, atlas::RelationId id)
{
    if (shownRelations(atlas, filter)[static_cast<std::size_t>(id)] == 0)
        insert(filter.alsoTies, tieKeyOf(atlas, atlas[id]));
    return filter;
}

Filter admitting(const atlas::Atlas& atlas, Filter filter, atlas::EntityId id)
{
    const atlas::Entity& entity = atlas[id];
    if (entity.relations.empty())
        return filter;
    if (!refusingItself(filter, entity).empty())
        insert(filter.alsoThings, entity.key);
    const std::vector<char> passing = shownRelations(atlas, filter);
    if (anyPasses(passing, entity))
        return filter;
    const std::vector<char> others = entitiesPassing(atlas, passing);
    const std::size_t before = filter.alsoTies.size();
    for (const atlas::RelationId tie : entity.relations) {
        const atlas::Relation& relation = atlas[tie];
        const atlas::EntityId other = relation.source == id ? relation.target : relation.source;
        if (other != id && others[static_cast<std::size_t>(other)] != 0)
            insert(filter.alsoTies, tieKeyOf(atlas, relation));
    }
    if (filter.alsoTies.size() > before)
        return filter;
    const atlas::Relation* relation = nearest(atlas, passingByPart(atlas, filter), entity);
    return relation ? admitting(atlas, std::move(filter), relation->id) : filter;
}

Filter withTiesToOthers(const atlas::Atlas& atlas, Filter filter)
{
    const auto any = [](const std::vector<char>& passing) {
        return std::find(passing.begin(), passing.end(), char{1}) != passing.end();
    };
    if (any(shownRelations(atlas, filter)))
        return filter;
    const Filter wide = opened(opened(filter, FilterPart::Countries), FilterPart::Layers);
    const std::vector<char> passing = shownRelations(atlas, wide);
    const auto isMeant = [&](atlas::EntityId id) { return refusingItself(filter, atlas[id]).empty(); };
    std::vector<TieKey> ties;
    for (const atlas::Relation& relation : atlas.relations) {
        if (passing[static_cast<std::size_t>(relation.id)] != 0 &&
            (isMeant(relation.source) || isMeant(relation.target)))
            ties.push_back(tieKeyOf(atlas, relation));
    }
    for (const TieKey& tie : ties)
        insert(filter.alsoTies, tie);
    return filter;
}

} // namespace atlas::network
