#include "extract/when.h"

#include "extract/datesaround.h"
#include "extract/hints.h"
#include "extract/periods.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace atlas::extract {

namespace {

/// The date of a sentence that governs a place in it; null where there is none or it is not known when it
/// was. Only those that `speaks` says may be are asked.
template<typename Speaks>
const DateFact* governing(const DatesAround& dates, text::Span sentence, std::uint32_t place,
                          const Speaks& speaks)
{
    const DateFact* before = nullptr;
    const DateFact* behind = nullptr;
    for (auto date = dates.firstFrom(sentence.begin); date != dates.end() && date->span.begin < sentence.end;
         ++date) {
        if (!speaks(*date))
            continue;
        if (date->span.end <= place)
            before = dates.endsBefore(*date, place) ? nullptr : &*date;
        else if (!behind)
            behind = &*date;
    }
    const DateFact* date = before ? before : behind;
    return date && date->value ? date : nullptr;
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

bool standsOnADay(Metric metric)
{
    return metric == Metric::MarketCap || metric == Metric::Valuation;
}

/// The day that a figure holds for, or on which what it is the price of happened.
const DateFact* dayOf(const DatesAround& dates, const FigureFact& figure)
{
    if (figure.baseline) // without a date right before it the text does not say when
        return dates.own(figure);
    const bool actual = figure.status == FigureStatus::Actual;
    const std::uint32_t sum = figure.amount.span.begin;
    return governing(dates, figure.sentence, sum, [&](const DateFact& date) {
        const bool behind = date.span.begin > sum;
        const bool ofTerm = actual && (behind || figure.metric == Metric::Deal) && dates.boundsTerm(date);
        return !dates.isOfBaseline(date) && !(actual && dates.isAhead(date)) && !ofTerm &&
               !(behind && dates.isOwned(date));
    });
}

void dateDays(const DatesAround& dates, Facts& facts)
{
    const FigureFact* before = nullptr;
    for (FigureFact& figure : facts.figures) {
        if (!isOfPeriod(figure.metric)) {
            const bool stands = standsOnADay(figure.metric);
            const DateFact* date = dayOf(dates, figure);
            if (date && !figure.baseline && stands &&
                describesHolder(dates.text(), *date, figure,
                                facts.entities[static_cast<std::size_t>(figure.entity)]))
                date = nullptr;
            if (date)
                figure.asOf = date->value;
            else if (!figure.baseline && stands && before && before->metric == figure.metric &&
                     before->asOf && sameParagraph(dates.text(), before->sentence, figure.sentence))
                figure.asOf = before->asOf;
        }
        before = figure.baseline ? before : &figure;
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

/// What a sentence holds for the price of its ties.
struct Prices
{
    std::vector<const FigureFact*> figures;
    std::unordered_map<EntityIndex, int> backers; ///< how many invest in a firm
};

/// Of each sentence, by its begin; without them every tie would ask every figure.
using PricesOf = std::unordered_map<std::uint32_t, Prices>;

PricesOf pricesOf(const Facts& facts)
{
    PricesOf prices;
    for (const FigureFact& figure : facts.figures)
        if (isPriceOfTie(figure.metric)) {
            prices[figure.sentence.begin].figures.push_back(&figure);
            for (const Restated& again : figure.restated)
                prices[again.sentence.begin].figures.push_back(&figure);
        }
    for (const RelationFact& relation : facts.relations)
        if (relation.type == RelationType::Investment)
            for (const Evidence& evidence : relation.evidence)
                if (const auto at = prices.find(evidence.sentence.begin); at != prices.end())
                    ++at->second.backers[relation.target];
    return prices;
}

/// The one price of a tie; nothing where several sums of a sentence could be it.
std::optional<money::Amount> priceOf(const RelationFact& relation, const Prices& prices)
{
    const FigureFact* only = nullptr;
    for (const FigureFact* figure : prices.figures) {
        const bool ofTie = figure->entity == relation.source || figure->entity == relation.target;
        if (ofTie && figure != only && std::exchange(only, figure))
            return {};
    }
    if (!only)
        return {};
    const bool together = only->metric == Metric::Funding && relation.type == RelationType::Investment &&
                          prices.backers.at(relation.target) > 1; // what several backers gave
    return together ? std::nullopt : std::optional(only->amount);
}
} // namespace

void sumRelations(Facts& facts)
{
    const PricesOf prices = pricesOf(facts);
    for (RelationFact& relation : facts.relations) {
        if (!carriesSum(relation.type))
            continue;
        for (const Evidence& evidence : relation.evidence) {
            const auto at = prices.find(evidence.sentence.begin);
            if (at != prices.end() && (relation.amount = priceOf(relation, at->second)))
                break;
        }
    }
}

bool isEnd(std::u16string_view text, const std::vector<DateFact>& dates, text::Span sentence,
           text::PartialDate day)
{
    constexpr std::size_t farthest = 8;
    return std::any_of(dates.begin(), dates.end(), [&](const DateFact& date) {
        if (!sentence.contains(date.span) || date.value != day)
            return false;
        std::u16string_view behind = text.substr(date.span.end, farthest);
        behind.remove_prefix(behind.starts_with(u' ') ? 1 : 0);
        return hints<u"end-of-time">.has(behind) ||
               hints<u"end-of-time">.has(text.substr(date.span.begin, date.span.length()));
    });
}

void dateFacts(std::u16string_view text, Facts& facts, std::optional<text::PartialDate> published)
{
    const DatesAround dates(text, facts, published);
    datePeriods(dates, facts.figures);
    dateDays(dates, facts);
    for (RelationFact& relation : facts.relations) {
        const Evidence& evidence = relation.evidence.front();
        const std::uint32_t place = evidence.trigger.empty() ? evidence.sentence.end : evidence.trigger.begin;
        const bool actual = relation.status == Status::Actual;
        const DateFact* date = governing(dates, evidence.sentence, place,
                                         [&](const DateFact& one) { return !actual || !dates.isAhead(one); });
        if (date)
            relation.date = date->value;
    }
}

} // namespace atlas::extract
