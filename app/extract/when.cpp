#include "extract/when.h"

#include "extract/dates.h"
#include "extract/hints.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
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

constexpr std::size_t yearDigits = 4; ///< of a period

/// "창업한 지 1년 만에": the date before it is that of an earlier event.
bool endsBefore(std::u16string_view text, const DateFact& date, std::uint32_t place)
{
    return hints<u"within">.has(text.substr(date.span.end, place - date.span.end));
}

using Dates = std::vector<DateFact>;

Dates::const_iterator firstFrom(const Dates& dates, std::uint32_t place)
{
    return std::lower_bound(dates.begin(), dates.end(), place,
                            [](const DateFact& date, std::uint32_t at) { return date.span.begin < at; });
}

/// The resolved date of a sentence that governs a place in it; null where there is none. Those of `others`
/// (where they begin, ascending) are not asked.
const DateFact* governing(std::u16string_view text, const Dates& dates, text::Span sentence,
                          std::uint32_t place, const std::vector<std::uint32_t>& others = {})
{
    const DateFact* before = nullptr;
    const DateFact* behind = nullptr;
    for (auto date = firstFrom(dates, sentence.begin); date != dates.end() && date->span.begin < sentence.end;
         ++date) {
        if (!date->value || std::binary_search(others.begin(), others.end(), date->span.begin))
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

/// 동기, 같은 기간: the part of the year that the other figure is of.
bool isSamePart(std::u16string_view words)
{
    return hints<u"same-part">.has(words);
}

/// The date right before a baseline, which is its own: 지난해 300억원에서, 전년 동기(300억원)보다. Null where
/// there is none.
const DateFact* ownDate(std::u16string_view text, const Dates& dates, const FigureFact& baseline)
{
    constexpr std::uint32_t tight = 3;
    constexpr std::uint32_t samePart = 12; ///< " 같은 기간 매출("
    const std::uint32_t sum = baseline.amount.span.begin;
    auto date = firstFrom(dates, sum);
    if (date == dates.begin() || (--date)->span.begin < baseline.sentence.begin || date->span.end > sum)
        return nullptr;
    const std::u16string_view between = text.substr(date->span.end, sum - date->span.end);
    const bool close = between.size() <= tight || (between.size() <= samePart && isSamePart(between));
    return date->value && close ? &*date : nullptr;
}

/// Where the dates begin that belong to baselines alone, ascending.
std::vector<std::uint32_t> datesOfBaselines(std::u16string_view text, const Facts& facts)
{
    std::vector<std::uint32_t> begins;
    for (const FigureFact& figure : facts.figures)
        if (const DateFact* date = figure.baseline ? ownDate(text, facts.dates, figure) : nullptr)
            begins.push_back(date->span.begin);
    std::sort(begins.begin(), begins.end());
    return begins;
}

/// 지난해 …, 전년(300억원)보다: the year before that of the other figure; 같은 기간: the same part of the
/// year.
void comparePeriods(std::u16string_view text, const DateFact& date, const std::string& other,
                    FigureFact& baseline)
{
    std::string& period = *baseline.period;
    if (period.size() != yearDigits)
        return;
    const bool yearBefore = hints<u"year-before">.has(text.substr(date.span.begin));
    if (yearBefore && other.starts_with(period))
        period = text::PartialDate{static_cast<short>(date.value->year - 1)}.iso();
    const std::uint32_t end = date.span.end;
    if (isSamePart(text.substr(end, baseline.amount.span.begin - end)))
        period += other.substr(yearDigits);
}

/// Baselines hold for the date right before them; without one the text does not say when.
void dateBaselines(std::u16string_view text, Facts& facts)
{
    using Subject = std::tuple<std::uint32_t, EntityIndex, Metric>;
    std::map<Subject, const FigureFact*> measured;
    const auto subjectOf = [](const FigureFact& figure) {
        return Subject{figure.sentence.begin, figure.entity, figure.metric};
    };
    for (const FigureFact& figure : facts.figures)
        if (!figure.baseline)
            measured.emplace(subjectOf(figure), &figure);
    for (FigureFact& figure : facts.figures) {
        const DateFact* date = figure.baseline ? ownDate(text, facts.dates, figure) : nullptr;
        if (date && timingOf(figure.metric) == Timing::Period) {
            const auto other = measured.find(subjectOf(figure));
            const bool known = other != measured.end() && other->second->period;
            figure.period = periodFor(text, *date);
            if (known)
                comparePeriods(text, *date, *other->second->period, figure);
        } else if (date) {
            figure.asOf = date->value;
        }
    }
}

void dateFigures(std::u16string_view text, Facts& facts)
{
    const std::vector<std::uint32_t> others = datesOfBaselines(text, facts);
    const FigureFact* before = nullptr;
    for (FigureFact& figure : facts.figures) {
        if (figure.baseline)
            continue;
        const DateFact* date =
            governing(text, facts.dates, figure.sentence, figure.amount.span.begin, others);
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
    dateBaselines(text, facts);
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
