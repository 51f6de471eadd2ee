#include "network/filter.h"

#include <algorithm>
#include <map>

namespace atlas::network {

namespace {

constexpr int monthsAtMost = 600;

bool has(std::uint32_t bits, unsigned index)
{
    return (bits >> index & 1u) != 0;
}

int monthNumber(const text::PartialDate& date)
{
    return date.year * 12 + date.month - 1;
}

/// Orders days of news: what is known by its month or year alone is sure only when that has passed.
int dayNumber(const text::PartialDate& date)
{
    const int month = date.month == 0 ? 13 : date.month;
    const int day = date.day == 0 ? 32 : date.day;
    return (date.year * 16 + month) * 64 + day;
}

/// A filter over one atlas, with what it asks for by article and entity looked up once.
class Sieve
{
public:
    Sieve(const atlas::Atlas& atlas, const Filter& filter) : m_atlas(atlas), m_filter(filter)
    {
        for (const atlas::ReadArticle& read : atlas.articles)
            m_articles.push_back(
                filter.articles.empty() ||
                std::binary_search(filter.articles.begin(), filter.articles.end(), read.article->id));
        for (const atlas::Entity& entity : atlas.entities)
            m_entities.push_back(has(filter.kinds, static_cast<unsigned>(entity.kind)) &&
                                 has(filter.classes, static_cast<unsigned>(nodeClassOf(entity))) &&
                                 !std::binary_search(filter.hiddenCountries.begin(),
                                                     filter.hiddenCountries.end(), entity.country));
        for (const std::string& key : filter.alsoThings) {
            if (const atlas::Entity* entity = atlas.find(key))
                m_entities[static_cast<std::size_t>(entity->id)] = 1;
        }
        for (const TieKey& key : filter.alsoTies) {
            if (const std::optional<atlas::RelationId> tie = findTie(atlas, key))
                m_also.push_back(*tie);
        }
        std::sort(m_also.begin(), m_also.end());
    }

    bool passes(const atlas::Relation& relation) const
    {
        if (relation.source == relation.target)
            return false;
        if (!m_also.empty() && std::binary_search(m_also.begin(), m_also.end(), relation.id))
            return true;
        return has(m_filter.types, static_cast<unsigned>(relation.type)) &&
               has(m_filter.statuses, static_cast<unsigned>(relation.status)) &&
               relation.confidence >= m_filter.minimumConfidence &&
               std::ssize(relation.evidence) >= m_filter.minimumEvidence &&
               m_entities[static_cast<std::size_t>(relation.source)] &&
               m_entities[static_cast<std::size_t>(relation.target)] && isDated(relation, m_filter) &&
               isTold(relation);
    }

    /// Whether one of the sentences that count falls in the months of a filter.
    bool isDated(const atlas::Relation& relation, const Filter& months) const
    {
        return std::any_of(relation.evidence.begin(), relation.evidence.end(),
                           [&](const atlas::Evidence& e) { return counts(e) && isWithin(e.date, months); });
    }

    /// The day of the first article to tell it; where none has a date, the first one that the file of a
    /// network gives the relation itself. Empty where there is neither.
    std::optional<text::PartialDate> firstTold(const atlas::Relation& relation) const
    {
        std::optional<text::PartialDate> told;
        std::optional<text::PartialDate> filed;
        for (const atlas::Evidence& evidence : relation.evidence) {
            if (!counts(evidence) || static_cast<std::size_t>(evidence.article) >= m_atlas.articles.size())
                continue;
            const atlas::ReadArticle& read = m_atlas[evidence.article];
            takeEarlier(told, read.article->published);
            if (read.network)
                takeEarlier(filed, evidence.date);
        }
        return told ? told : filed;
    }

private:
    static void takeEarlier(std::optional<text::PartialDate>& first,
                            const std::optional<text::PartialDate>& day)
    {
        if (day && (!first || dayNumber(*day) < dayNumber(*first)))
            first = day;
    }

    bool counts(const atlas::Evidence& evidence) const
    {
        const auto article = static_cast<std::size_t>(evidence.article);
        return m_filter.articles.empty() || (article < m_articles.size() && m_articles[article]);
    }

    static bool isWithin(const std::optional<text::PartialDate>& date, const Filter& months)
    {
        if (!months.from && !months.to)
            return true;
        if (!date || date->month == 0)
            return months.undated;
        return (!months.from || monthNumber(*date) >= monthNumber(*months.from)) &&
               (!months.to || monthNumber(*date) <= monthNumber(*months.to));
    }

    bool isTold(const atlas::Relation& relation) const
    {
        if (!m_filter.toldUntil)
            return true;
        const std::optional<text::PartialDate> day = firstTold(relation);
        return day ? dayNumber(*day) <= dayNumber(*m_filter.toldUntil) : m_filter.undated;
    }

    const atlas::Atlas& m_atlas;
    const Filter& m_filter;
    std::vector<char> m_articles;
    std::vector<char> m_entities;
    std::vector<atlas::RelationId> m_also; ///< ascending
};

Filter withoutDates(Filter filter)
{
    filter.from.reset();
    filter.to.reset();
    filter.toldUntil.reset();
    return filter;
}

/// Months of a relation's sentences, each once.
void monthsOf(const atlas::Relation& relation, std::vector<int>& months)
{
    months.clear();
    for (const atlas::Evidence& e : relation.evidence) {
        if (e.date && e.date->month != 0)
            months.push_back(monthNumber(*e.date));
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
}

std::vector<MonthCount> withoutGaps(const std::map<int, int>& counts)
{
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

} // namespace

NodeClass nodeClassOf(const atlas::Entity& entity)
{
    const bool unstated = entity.kind == extract::EntityKind::Unstated;
    if (entity.kind != extract::EntityKind::Company && !unstated)
        return NodeClass::Institution;
    if (entity.layers.empty())
        return unstated ? NodeClass::Unstated : NodeClass::Unsorted;
    return static_cast<NodeClass>(entity.layers.front());
}

std::vector<char> shownRelations(const atlas::Atlas& atlas, const Filter& filter)
{
    const Sieve sieve(atlas, filter);
    std::vector<char> shown(atlas.relations.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        shown[i] = sieve.passes(atlas.relations[i]) ? 1 : 0;
    return shown;
}

Times timesOf(const atlas::Atlas& atlas, const Filter& filter, const std::vector<char>& left)
{
    const Filter anyTime = withoutDates(filter);
    const Sieve sieve(atlas, anyTime);
    const Filter usually;
    const Sieve usual(atlas, usually);
    Times times;
    std::map<int, int> counts;
    std::map<int, Telling> days;
    std::vector<int> months;
    for (const atlas::Relation& r : atlas.relations) {
        const bool counted = left.empty() || left[static_cast<std::size_t>(r.id)] != 0;
        const bool passes = counted && sieve.passes(r);
        if (!passes && !usual.passes(r))
            continue;
        monthsOf(r, months);
        for (const int month : months)
            counts[month] += passes ? 1 : 0;
        if (!passes)
            continue;
        times.withoutMonth += months.empty() ? 1 : 0;
        const auto day = sieve.isDated(r, filter) ? sieve.firstTold(r) : std::nullopt;
        if (day) {
            Telling& telling = days[dayNumber(*day)];
            telling.day = *day;
            ++telling.relations;
        }
    }
    times.months = withoutGaps(counts);
    for (const auto& [number, telling] : days)
        times.days.push_back(telling);
    return times;
}

} // namespace atlas::network
