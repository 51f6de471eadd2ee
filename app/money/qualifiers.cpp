#include "money/qualifiers.h"

namespace atlas::money {

namespace {

/// More words than anybody writes around a sum.
constexpr int mostWords = 5;

} // namespace

void Qualification::add(Effect effect)
{
    switch (effect) {
    case Effect::None:
        break;
    case Effect::Approximate:
        approximate = true;
        break;
    case Effect::AtLeast:
        bound = Bound::AtLeast;
        break;
    case Effect::AtMost:
        bound = Bound::AtMost;
        break;
    case Effect::Over:
        bound = Bound::Over;
        break;
    case Effect::Under:
        bound = Bound::Under;
        break;
    case Effect::Conversion:
        conversion = true;
        break;
    case Effect::Each:
        each = true;
        break;
    }
}

std::uint32_t overBlank(std::u16string_view text, std::uint32_t at, std::uint32_t limit)
{
    return at < limit && folded(text[at]) == u' ' ? at + 1 : at;
}

std::uint32_t backOverBlank(std::u16string_view text, std::uint32_t at, std::uint32_t floor)
{
    return at > floor && folded(text[at - 1]) == u' ' ? at - 1 : at;
}

Qualification qualifiersBefore(std::u16string_view text, std::uint32_t begin, std::uint32_t floor,
                               const Units& units)
{
    Qualification result;
    result.edge = begin;
    for (int i = 0; i < mostWords; ++i) {
        const auto found = units.qualifiers(QualifierPlace::Before)
                               .endingAt(text, backOverBlank(text, result.edge, floor), floor);
        if (!found)
            break;
        result.add(found->word->meaning);
        result.edge = found->span.begin;
    }
    return result;
}

Qualification qualifiersAfter(std::u16string_view text, std::uint32_t end, std::uint32_t limit,
                              const Units& units)
{
    using Place = QualifierPlace;
    const auto at = [&](Place place, std::uint32_t begin) {
        auto found = units.qualifiers(place).startingAt(text, begin, limit);
        return found && !found->partOfOther ? found : std::nullopt;
    };
    Qualification result;
    result.edge = end;
    for (int i = 0; i < mostWords; ++i) {
        auto found = at(Place::Attached, result.edge);
        if (!found)
            found = at(Place::After, overBlank(text, result.edge, limit));
        if (!found)
            break;
        result.add(found->word->meaning);
        result.edge = found->span.end;
    }
    std::uint32_t verbAt = result.edge;
    for (const Place place : {Place::Particle, Place::Adverb}) {
        if (const auto found = at(place, overBlank(text, verbAt, limit)))
            verbAt = found->span.end;
    }
    if (const auto verb = at(Place::Verb, overBlank(text, verbAt, limit)))
        result.add(verb->word->meaning);
    return result;
}

} // namespace atlas::money
