#include "network/refusal.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace atlas::network {

namespace {

/// By part, which relations it lets through by itself.
using Passing = std::vector<std::vector<char>>;

Filter openBut(const Filter& filter, FilterPart kept)
{
    Filter result = filter;
    for (int part = 0; part < filterPartCount; ++part) {
        if (static_cast<FilterPart>(part) != kept)
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

Filter admittingEnd(Filter filter, const atlas::Entity& entity)
{
    std::erase(filter.hiddenCountries, entity.country);
    filter.kinds |= kindBit(entity.kind);
    filter.classes |= 1u << static_cast<unsigned>(nodeClassOf(entity));
    return filter;
}

/// In steps of a tenth, as it is chosen.
double confidenceBelow(double confidence)
{
    return std::floor(confidence * 10 + 1e-6) / 10;
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
    const atlas::Relation& relation = atlas[id];
    for (const FilterPart part : refusing(atlas, filter, id)) {
        switch (part) {
        case FilterPart::Types:
            filter.types |= 1u << static_cast<unsigned>(relation.type);
            break;
        case FilterPart::Statuses:
            filter.statuses |= 1u << static_cast<unsigned>(relation.status);
            break;
        case FilterPart::Confidence:
            filter.minimumConfidence = confidenceBelow(relation.confidence);
            break;
        case FilterPart::Evidence:
            filter.minimumEvidence = static_cast<int>(relation.evidence.size());
            break;
        case FilterPart::Countries:
        case FilterPart::Kinds:
        case FilterPart::Layers:
            filter =
                admittingEnd(admittingEnd(std::move(filter), atlas[relation.source]), atlas[relation.target]);
            break;
        case FilterPart::Articles:
        case FilterPart::Months:
        case FilterPart::Told:
            filter = opened(std::move(filter), part);
            break;
        }
    }
    // Sentences that count by their article may not be those that count by their month.
    if (shownRelations(atlas, filter)[static_cast<std::size_t>(id)] == 0)
        filter = opened(opened(std::move(filter), FilterPart::Articles), FilterPart::Months);
    return filter;
}

Filter admitting(const atlas::Atlas& atlas, Filter filter, atlas::EntityId id)
{
    const atlas::Entity& entity = atlas[id];
    filter = admittingEnd(std::move(filter), entity);
    const atlas::Relation* relation = nearest(atlas, passingByPart(atlas, filter), entity);
    return relation ? admitting(atlas, std::move(filter), relation->id) : filter;
}

} // namespace atlas::network
