#include "extract/when.h"

#include "extract/dates.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace atlas::extract {

namespace {

/// What a metric's date means.
enum class Timing
{
    AsOf,
    Period,
    Event,
};

Timing timingOf(Metric metric)
{
    switch (metric) {
    case Metric::MarketCap:
    case Metric::Valuation:
        return Timing::AsOf;
    case Metric::Funding:
    case Metric::Deal:
        return Timing::Event;
    case Metric::Revenue:
    case Metric::Profit:
    case Metric::Loss:
    case Metric::Spending:
    case Metric::Investment:
        break;
    }
    return Timing::Period;
}

/// "창업한 지 1년 만에": the date before it is that of an earlier event.
bool endsBefore(std::u16string_view text, const DateFact& date, std::uint32_t place)
{
    return text.substr(date.span.end, place - date.span.end).find(u"만에") != text.npos;
}

/// The resolved date of a sentence that governs a place in it; null where there is none.
const DateFact* governing(std::u16string_view text, const std::vector<DateFact>& dates, text::Span sentence,
                          std::uint32_t place)
{
    const auto after =
        std::lower_bound(dates.begin(), dates.end(), sentence.begin,
                         [](const DateFact& date, std::uint32_t at) { return date.span.begin < at; });
    const DateFact* before = nullptr;
    const DateFact* behind = nullptr;
    for (auto date = after; date != dates.end() && date->span.begin < sentence.end; ++date) {
        if (!date->value)
            continue;
        if (date->span.end <= place)
            before = endsBefore(text, *date, place) ? nullptr : &*date;
        else if (!behind)
            behind = &*date;
    }
    return before ? before : behind;
}

bool sameParagraph(std::u16string_view text, text::Span first, text::Span second)
{
    if (first.overlaps(second))
        return true;
    return first.end <= second.begin &&
           text.substr(first.end, second.begin - first.end).find(u'\n') == text.npos;
}

/// "2024-Q4" and the like; a month or a day belongs to its year.
std::string periodFor(std::u16string_view text, const DateFact& date)
{
    const std::optional<std::string> named = periodOf(text, date);
    return named && named->find('-') != named->npos && (*named)[5] > '9' ? *named
                                                                         : date.value->iso().substr(0, 4);
}

/// "지난해 4월 문을 연 미스트랄AI의 몸값": the date is that of what describes the company, not of the sum.
bool describesHolder(std::u16string_view text, const DateFact& date, const FigureFact& figure,
                     const EntityFact& holder)
{
    constexpr char16_t firstSyllable = u'가';
    constexpr char16_t lastSyllable = u'힣';
    constexpr int finals = 28;
    constexpr int finalNieun = 4;
    const auto behind =
        std::lower_bound(holder.mentions.begin(), holder.mentions.end(), date.span.end + 2,
                         [](text::Span mention, std::uint32_t at) { return mention.begin < at; });
    for (auto mention = behind; mention != holder.mentions.end() && mention->end <= figure.amount.span.begin;
         ++mention) {
        if (text[mention->begin - 1] != u' ')
            continue;
        const char16_t before = text[mention->begin - 2];
        if (before >= firstSyllable && before <= lastSyllable &&
            (before - firstSyllable) % finals == finalNieun)
            return true;
    }
    return false;
}

void dateFigures(std::u16string_view text, Facts& facts)
{
    const FigureFact* before = nullptr;
    for (FigureFact& figure : facts.figures) {
        const DateFact* date = governing(text, facts.dates, figure.sentence, figure.amount.span.begin);
        const Timing timing = timingOf(figure.metric);
        if (date && timing == Timing::AsOf &&
            describesHolder(text, *date, figure, facts.entities[static_cast<std::size_t>(figure.entity)]))
            date = nullptr;
        if (date && timing == Timing::Period)
            figure.period = periodFor(text, *date);
        else if (date)
            figure.asOf = date->value;
        else if (timing == Timing::AsOf && before && before->metric == figure.metric && before->asOf &&
                 sameParagraph(text, before->sentence, figure.sentence))
            figure.asOf = before->asOf;
        before = &figure;
    }
}

bool carriesSum(RelationType type)
{
    return type == RelationType::Investment || type == RelationType::Acquisition ||
           type == RelationType::Merger || type == RelationType::Supply;
}

bool isPriceOfTie(Metric metric)
{
    return metric == Metric::Investment || metric == Metric::Deal || metric == Metric::Funding;
}

/// Ties of one firm in one sentence, by both.
using TiesOfSentence = std::unordered_map<std::uint64_t, int>;

std::uint64_t placeOf(const RelationFact& relation)
{
    return static_cast<std::uint64_t>(relation.target) << 32 | relation.evidence.front().sentence.begin;
}
} // namespace

void sumRelations(Facts& facts)
{
    TiesOfSentence backers;
    for (const RelationFact& relation : facts.relations)
        if (relation.type == RelationType::Investment)
            ++backers[placeOf(relation)];
    for (RelationFact& relation : facts.relations) {
        if (!carriesSum(relation.type))
            continue;
        const FigureFact* only = nullptr;
        int count = 0;
        for (const FigureFact& figure : facts.figures) {
            const bool ofTie = figure.entity == relation.source || figure.entity == relation.target;
            if (!ofTie || !isPriceOfTie(figure.metric) ||
                figure.sentence != relation.evidence.front().sentence)
                continue;
            only = &figure;
            ++count;
        }
        const bool ofAll = only && only->metric == Metric::Funding && // what several backers gave together
                           relation.type == RelationType::Investment && backers[placeOf(relation)] > 1;
        if (count == 1 && !ofAll)
            relation.amount = only->amount;
    }
}

void dateFacts(std::u16string_view text, Facts& facts)
{
    dateFigures(text, facts);
    for (RelationFact& relation : facts.relations) {
        const Evidence& evidence = relation.evidence.front();
        const std::uint32_t place = evidence.trigger.empty() ? evidence.sentence.end : evidence.trigger.begin;
        if (const DateFact* date = governing(text, facts.dates, evidence.sentence, place))
            relation.date = date->value;
    }
}

} // namespace atlas::extract
