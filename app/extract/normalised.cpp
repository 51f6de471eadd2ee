#include "extract/normalised.h"

#include <algorithm>

namespace atlas::extract {

namespace {

/// Offset in the composed text: the last unit that does not start behind `original`.
std::uint32_t composedOffset(const text::Normalised& normalised, std::uint32_t original)
{
    const auto& offsets = normalised.offsets;
    return static_cast<std::uint32_t>(std::lower_bound(offsets.begin(), offsets.end(), original) -
                                      offsets.begin());
}

void move(text::Span& span, const text::Normalised& normalised)
{
    if (!span.empty())
        span = {normalised.original(span.begin), normalised.original(span.end)};
}

void move(std::optional<money::Amount>& amount, const text::Normalised& normalised)
{
    if (amount)
        move(amount->span, normalised);
}

} // namespace

article::Article composed(const article::Article& article, const text::Normalised& normalised)
{
    article::Article result = article;
    result.text = normalised.text;
    for (text::Span& range : result.body)
        range = {composedOffset(normalised, range.begin), composedOffset(normalised, range.end)};
    return result;
}

void moveBack(Facts& facts, const text::Normalised& normalised)
{
    for (EntityFact& entity : facts.entities)
        for (text::Span& mention : entity.mentions)
            move(mention, normalised);
    for (RelationFact& relation : facts.relations) {
        move(relation.amount, normalised);
        for (Evidence& evidence : relation.evidence)
            for (text::Span* span :
                 {&evidence.sentence, &evidence.trigger, &evidence.source, &evidence.target})
                move(*span, normalised);
    }
    for (FigureFact& figure : facts.figures) {
        move(figure.amount.span, normalised);
        move(figure.sentence, normalised);
        for (Restated& again : figure.restated) {
            move(again.sentence, normalised);
            move(again.sum, normalised);
        }
        move(figure.trigger, normalised);
        move(figure.equivalent, normalised);
    }
    for (QuoteFact& quote : facts.quotes)
        move(quote.span, normalised);
    for (PersonFact& person : facts.people) {
        move(person.span, normalised);
        for (text::Span& mention : person.mentions)
            move(mention, normalised);
    }
    for (money::Amount& amount : facts.amounts)
        move(amount.span, normalised);
    for (DateFact& date : facts.dates)
        move(date.span, normalised);
    for (text::Problem& problem : facts.problems)
        move(problem.span, normalised);
}

} // namespace atlas::extract
