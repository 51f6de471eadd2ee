#include "extract/relationparts.h"

#include "extract/chars.h"

#include <algorithm>

namespace atlas::extract {

namespace {
/// 최대주주는, 경쟁자로(는): the noun says what is named behind it.
bool names(const TriggerPlace& place)
{
    const Token& last = place.sentence->tokens[place.last];
    const bool as = last.role == text::Role::To || last.role == text::Role::As;
    const bool said = (*place.slots)[Slot::ExplicitSubject].count != 0 && last.second == text::Role::None;
    return last.form == Form::Noun && (last.role == text::Role::Topic || (as && !said)); // 가는 나의 고객사로
}

/// 지분 72%를: half or more.
bool majority(const TriggerPlace& place)
{
    for (std::uint32_t at = place.last + 1; at < place.sentence->tokens.size() && at <= place.last + 3;
         ++at) {
        const std::u16string_view word = place.sentence->rest(at, 8);
        const std::size_t percent = word.find_first_not_of(u"0123456789.");
        if (percent == 0 || percent == word.npos || (word[percent] != u'%' && word[percent] != 0xFF05))
            continue;
        const std::size_t digits = word.find_first_not_of(u"0123456789");
        return digits == 3 || (digits == 2 && word.front() >= u'5');
    }
    return false;
}

bool sumBefore(const TriggerPlace& place)
{
    for (std::uint32_t at = place.first; at-- > 0 && place.first - at < 6;) {
        if (place.sentence->tokens[at].kind == TokenKind::Sum || place.sentence->isBareSum(at))
            return true;
        if (place.sentence->endsClause(at))
            return false;
    }
    return false;
}

/// 출시된, 공개되는: who stands before it is not the maker.
bool passive(const TriggerPlace& place)
{
    const std::uint32_t end = place.sentence->tokens[place.first].core.begin + place.length;
    const std::u16string_view rest =
        place.sentence->text.substr(end, std::min(place.sentence->span.end - end, 1u));
    return rest == u"되" || rest == u"된" || rest == u"됐" || rest == u"돼" || rest == u"될";
}

bool verbFollows(const RelationRule& rule, const TriggerPlace& place)
{
    constexpr std::uint32_t farthest = 7;
    const std::uint32_t begin = place.sentence->tokens[place.first].core.begin + place.length;
    const auto starts = [&](std::u16string_view text) {
        return std::any_of(rule.verbs.begin(), rule.verbs.end(),
                           [&](const std::u16string& verb) { return text.starts_with(verb); });
    };
    for (std::uint32_t at = begin; at < place.sentence->tokens[place.last].end && at < begin + 3; ++at)
        if (starts(place.sentence->text.substr(at, place.sentence->span.end - at)))
            return true;
    std::uint32_t words = 0;
    for (std::uint32_t at = place.last + 1; at < place.sentence->tokens.size() && words < farthest; ++at) {
        const Token& t = place.sentence->tokens[at];
        if (t.bracketed || t.kind == TokenKind::Sum || isDigit(place.sentence->word(at).front()))
            continue; // 지분 49%를 143억달러(약 19조원)에 사들이기로
        ++words;
        if (t.kind == TokenKind::Word && starts(place.sentence->rest(at)))
            return true;
        if (place.sentence->endsClause(at) || place.sentence->tokens[at].cut)
            return false;
    }
    return false;
}
} // namespace

bool holdsAt(const RelationRule& rule, const TriggerPlace& place, const Discourse& discourse)
{
    if ((rule.copula && !place.slots->predicate) ||
        (rule.funding && (discourse.funding == 0 || discourse.funded.empty())) ||
        (rule.thing && !place.slots->otherSubject) || (rule.type == RelationType::Develops && passive(place)))
        return false;
    if ((rule.named && !names(place)) || (rule.majority && !majority(place)) ||
        (rule.sum && !sumBefore(place)))
        return false;
    return rule.verbs.empty() || verbFollows(rule, place);
}

} // namespace atlas::extract
