#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::uint32_t farthestNoun = 8; ///< words before the trigger

/// 최대주주는, 경쟁자로(는): the noun says what is named behind it.
bool names(const TriggerPlace& place)
{
    const Token& last = place.sentence->tokens[place.last];
    const bool as = last.role == text::Role::To || last.role == text::Role::As;
    const bool said = (*place.slots)[Slot::ExplicitSubject].count != 0 && last.second == text::Role::None;
    return last.form == Form::Noun && (last.role == text::Role::Topic || (as && !said)); // 가는 나의 고객사로
}

/// 지분을 8% 확보했다, 설계 부문을 사기로: what is bought is no goods.
bool buysFirm(const TriggerPlace& place)
{
    constexpr std::uint32_t farthest = 4;
    const SentenceView& sentence = *place.sentence;
    if (place.first > 0 && sentence.tokens[place.first - 1].kind == TokenKind::Sum &&
        sentence.tokens[place.first - 1].role == text::Role::Object &&
        hints<u"lends">.has(sentence.word(place.first)))
        return true; // 나에서 30억원을 빌렸다
    for (std::uint32_t at = place.first; at-- > 0 && place.first - at <= farthest;) {
        if (sentence.endsClause(at))
            return false;
        if (sentence.tokens[at].role != text::Role::Object)
            continue;
        std::uint32_t noun = at;
        while (noun > 0 && isDigit(sentence.word(noun).front()))
            --noun; // 지분 8%를
        if (hints<u"part-of-firm">.has(sentence.word(noun)))
            return true;
    }
    return false;
}

/// 연구비 30억원을 지원받는다, 보조금을 준다: what is given away buys no share.
bool isGrant(const TriggerPlace& place)
{
    constexpr std::uint32_t farthest = 3;
    const SentenceView& sentence = *place.sentence;
    for (std::uint32_t at = place.first; at-- > 0 && place.first - at <= farthest;) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Word && hints<u"grant">.has(sentence.word(at)))
            return true;
        if (sentence.endsClause(at) || t.isName())
            return false;
    }
    return false;
}

/// 이런 방식은 나에서 쓰인다: the topic is nothing that is dealt with.
bool isOfNoThing(const TriggerPlace& place)
{
    const SentenceView& sentence = *place.sentence;
    for (std::uint32_t at = place.first; at-- > 0 && !sentence.endsClause(at);) {
        const Token& t = sentence.tokens[at];
        if (t.role == text::Role::Topic && t.kind == TokenKind::Word && t.form == Form::Noun && !t.bracketed)
            return !isThing(sentence, at) && !saysWhen(sentence, at);
    }
    return false;
}

/// 칩 하나에, 서버 한 대에: the thing before the word that counts it.
std::uint32_t countedThing(const SentenceView& sentence, std::uint32_t at)
{
    constexpr std::uint32_t mostCounting = 2;
    std::uint32_t thing = at;
    while (thing > 0 && at - thing < mostCounting && hints<u"single">.has(sentence.word(thing)))
        --thing;
    return thing;
}

/// 머리에는 나의 센서가, 이 시스템에 나의 칩이, 칩 하나에 나의 회로가: in a part or a thing of whom is spoken
/// of.
bool isWithinIts(const TriggerPlace& place)
{
    const SentenceView& sentence = *place.sentence;
    bool within = false;
    for (std::uint32_t at = place.first; at-- > 0 && !sentence.endsClause(at);) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.form != Form::Noun || t.bracketed)
            continue;
        if (t.role == text::Role::Topic && !saysWhen(sentence, at))
            return false;
        const std::uint32_t thing = countedThing(sentence, at);
        const bool its = t.second == text::Role::Topic || thing != at ||
                         (at > 0 && hints<u"pointing">.has(sentence.word(at - 1)));
        within = within || (its && (t.role == text::Role::To || t.role == text::Role::Place) &&
                            (isThing(sentence, thing) || hints<u"thing-part">.has(sentence.word(thing))));
    }
    return within;
}

/// 이익 3억원을 냈다, 벌금 3억원을 냈다: the noun right before the sum says that it goes into no firm.
bool isNotPutIn(const SentenceView& sentence, std::uint32_t sum)
{
    if (sum == 0 || sentence.tokens[sum - 1].kind != TokenKind::Word)
        return false;
    if (hints<u"dues">.has(sentence.word(sum - 1)))
        return true;
    const Grammar::Trigger words = sentence.metricAt(sum - 1);
    return std::any_of(words.rules.begin(), words.rules.end(), [&](std::uint32_t rule) {
        const std::optional<Metric> metric = sentence.grammar->metric(rule).metric;
        return metric == Metric::Revenue || metric == Metric::Profit || metric == Metric::Loss;
    });
}

bool sumBefore(const TriggerPlace& place)
{
    for (std::uint32_t at = place.first; at-- > 0 && place.first - at < 6;) {
        if (place.sentence->tokens[at].kind == TokenKind::Sum || place.sentence->isBareSum(at))
            return !isNotPutIn(*place.sentence, at);
        if (place.sentence->endsClause(at))
            return false;
    }
    return false;
}

bool boundFor(const TriggerPlace& place)
{
    const Fill& to = (*place.slots)[Slot::To];
    return to.count != 0 && isBound(*place.sentence, *to.phrases[0]);
}

/// 나와 세운 다, 가와 나가 세운 다: who made what the clause describes did so with another one.
bool madeJointly(const TriggerPlace& place)
{
    const Slots& slots = *place.slots;
    const Fill& head = slots[Slot::Head];
    const Fill& with = slots[Slot::With];
    const Fill& makers =
        slots[Slot::Relative].count != 0 ? slots[Slot::Relative] : slots[Slot::ExplicitSubject];
    const bool several = makers.count != 0 && makers.phrases[0]->entities.size() > 1;
    if (head.count == 0 ||
        (place.first > 0 && place.sentence->tokens[place.first - 1].role == text::Role::Object))
        return false; // 나와 합작사를 세운 다
    const std::uint32_t name = head.phrases[0]->first;
    const std::vector<Token>& tokens = place.sentence->tokens;
    const bool cut = tokens[name].quotedName && name + 1 < tokens.size() && tokens[name + 1].quotedName;
    return !cut && name > place.last && // '가 이노베이션': another name
           place.sentence->isOrganisation(head.phrases[0]->entities.front()) && (with.count != 0 || several);
}

bool tellsSums(const SentenceView& sentence)
{
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at)
        if (sentence.tokens[at].kind == TokenKind::Sum || sentence.isBareSum(at))
            return true;
    return false;
}

/// 출시된, 공개되는: who stands before it is not the maker.
bool passive(const TriggerPlace& place)
{
    const std::uint32_t end = place.sentence->tokens[place.first].core.begin + place.length;
    const std::u16string_view rest =
        place.sentence->text.substr(end, std::min(place.sentence->span.end - end, 1u));
    return hints<u"passive">.has(rest);
}

/// 나의 '다'를 들여와 판다: who sells what it has got is not its maker.
bool resells(const TriggerPlace& place)
{
    return place.first > 0 && place.sentence->tokens[place.first - 1].form == Form::Weak;
}

bool verbFollows(const RelationRule& rule, const TriggerPlace& place)
{
    constexpr std::uint32_t farthest = 7;
    const std::uint32_t begin = place.sentence->tokens[place.first].core.begin + place.length;
    for (std::uint32_t at = begin; at < place.sentence->tokens[place.last].end && at < begin + 3; ++at)
        if (rule.verbs.starts(place.sentence->text.substr(at, place.sentence->span.end - at)))
            return true;
    std::uint32_t words = 0;
    for (std::uint32_t at = place.last + 1; at < place.sentence->tokens.size() && words < farthest; ++at) {
        const Token& t = place.sentence->tokens[at];
        if (t.bracketed || t.kind == TokenKind::Sum || isDigit(place.sentence->word(at).front()))
            continue; // 지분 49%를 143억달러(약 19조원)에 사들이기로
        ++words;
        if (t.kind == TokenKind::Word && rule.verbs.starts(place.sentence->rest(at)))
            return true;
        if (place.sentence->endsClause(at) || t.cut ||
            (t.form == Form::Adnominal && isTogether(*place.sentence, place.last)))
            return false; // 함께 쓰는 모델을 내놓는다
    }
    return false;
}

/// What stands behind a noun and leaves it what is spoken of: 칩 5만 개를, 칩 등을, 칩 1억원어치를.
bool counts(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    return t.bracketed || t.kind == TokenKind::Sum || isDigit(sentence.word(at).front()) ||
           t.is(WordClass::Etc) || t.is(WordClass::Count);
}

/// 매출의 40%, 매출의 7할, 매출의 절반.
bool isShare(const SentenceView& sentence, std::uint32_t at)
{
    return isDigit(sentence.word(at).front()) || sentence.tokens[at].is(WordClass::Count);
}

/// Whether a token is such a noun, or counts what the noun before it names.
bool isNoun(const NounCondition& condition, const SentenceView& sentence, std::uint32_t at)
{
    constexpr int mostCounting = 4;
    for (int words = 0; words <= mostCounting; ++words, --at) {
        const Token& t = sentence.tokens[at];
        const bool digits = isDigit(sentence.word(at).front()); // 5만 is no 5|만
        const bool share = words > 0 && t.role == text::Role::Of && isShare(sentence, at + 1);
        if (words > 0 && !digits && !share && (t.role != text::Role::None || t.form != Form::Noun))
            return false; // 칩 5만 개를, 매출의 40%를
        const std::u16string_view read =
            sentence.text.substr(sentence.span.begin, t.core.end - sentence.span.begin);
        if (t.kind == TokenKind::Word && condition.nouns.ends(read)) // 지분 전량
            return true;
        if (t.kind == TokenKind::Word && !counts(sentence, at))
            return false;
        if (t.isName())
            return condition.product && t.kind == TokenKind::Name &&
                   sentence.entity(static_cast<EntityIndex>(t.index)).kind == EntityKind::Product;
        if (at == 0)
            return false;
    }
    return false;
}

bool bears(Slot slot, const Token& t)
{
    using text::Role;
    switch (slot) {
    case Slot::Object: // 칩은 나에서 들여온다
        return t.role == Role::Object || t.role == Role::Also || t.role == Role::Topic;
    case Slot::Subject:
        return t.role == Role::Subject || t.role == Role::Topic || t.role == Role::Also;
    case Slot::To:
        return t.role == Role::To || t.role == Role::As;
    case Slot::Place:
        return t.role == Role::Place;
    default:
        return t.role == Role::None;
    }
}

/// The noun that a clause describes, as its object: 나에 보낼 칩.
bool headHolds(const NounCondition& condition, const TriggerPlace& place)
{
    const SentenceView& sentence = *place.sentence;
    if (place.slots->form != Form::Adnominal)
        return false;
    constexpr std::uint32_t farthest = 4;
    for (std::uint32_t at = place.slots->end + 1;
         at < sentence.tokens.size() && at <= place.slots->end + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.form != Form::Noun || t.kind == TokenKind::Anaphor)
            return false;
        if (isNoun(condition, sentence, at) && (t.role != text::Role::None || t.comma || t.isName()))
            return true;
        if (t.comma || (t.role != text::Role::None && t.role != text::Role::Of))
            return false;
    }
    return false;
}

bool nounHolds(const NounCondition& condition, const TriggerPlace& place)
{
    const SentenceView& sentence = *place.sentence;
    if (condition.slot == Slot::Head)
        return headHolds(condition, place);
    if (condition.slot == Slot::Bare)
        return place.first > 0 && bears(Slot::Bare, sentence.tokens[place.first - 1]) &&
               isNoun(condition, sentence, place.first - 1);
    if (place.first > 0 && condition.slot == Slot::Object &&
        bears(Slot::Bare, sentence.tokens[place.first - 1]) &&
        sentence.tokens[place.first - 1].form == Form::Noun && isNoun(condition, sentence, place.first - 1))
        return true; // 칩 대기로
    for (std::uint32_t at = place.first; at-- > 0 && place.first - at <= farthestNoun;) {
        const Token& t = sentence.tokens[at];
        if (sentence.endsClause(at))
            break;
        if (t.bracketed || t.form != Form::Noun || !bears(condition.slot, t))
            continue;
        if (isNoun(condition, sentence, at))
            return true;
        const bool other = // 기판은 나가 댄다, 생산은 나 공장이 맡는다
            condition.slot == Slot::Subject && (t.isName() || t.role == text::Role::Subject);
        const bool topic = condition.slot == Slot::Object && t.role == text::Role::Topic; // 가는 칩을
        if (t.role != text::Role::Also && !other && !topic)                               // 내년까지
            return false;
    }
    return (condition.slot == Slot::Object || condition.slot == Slot::Subject) && headHolds(condition, place);
}
} // namespace

bool hasObject(const TriggerPlace& place)
{
    const SentenceView& sentence = *place.sentence;
    if (place.slots->thingTopic) // 이 공장은 나가 사들였다
        return true;
    for (std::uint32_t at = place.first; at-- > 0 && !sentence.endsClause(at);) {
        const Token& t = sentence.tokens[at];
        if (t.role == text::Role::Object && t.form == Form::Noun && t.kind != TokenKind::Sum && !t.bracketed)
            return true;
    }
    return false;
}

bool hasThingObject(const TriggerPlace& place)
{
    const SentenceView& sentence = *place.sentence;
    for (std::uint32_t at = place.first; at-- > 0 && !sentence.endsClause(at);) {
        const Token& t = sentence.tokens[at];
        if (t.role == text::Role::Object && t.kind == TokenKind::Word && !t.bracketed)
            return isThing(sentence, at);
    }
    return false;
}

bool isOfProduct(const SentenceView& sentence, const Slots& slots)
{
    const Fill& object = slots[Slot::Object];
    return object.count != 0 && object.phrases[0]->role == text::Role::Topic &&
           sentence.entity(object.phrases[0]->entities.front()).kind == EntityKind::Product;
}

namespace {
/// 다도 같은 칩을 들여놓는다: the goods that were spoken of, which one gets rather than delivers.
bool getsTheSame(const TriggerPlace& place)
{
    const std::uint32_t object = place.first < 2 ? 0 : place.first - 1;
    const Token& t = place.sentence->tokens[object];
    return object != 0 && t.kind == TokenKind::Word && t.role == text::Role::Object &&
           hints<u"this-or-same">.has(place.sentence->word(object - 1));
}
} // namespace

bool holdsAt(const RelationRule& rule, const TriggerPlace& place, const Discourse& discourse)
{
    if ((rule.copula && !place.slots->predicate) || (rule.being && !place.slots->being) ||
        (rule.funding && (discourse.funding == 0 || discourse.funded.empty())) ||
        (rule.again && !isAgain(*place.sentence, discourse, rule.type)) ||
        (rule.side && (*place.slots)[Slot::To].count != 0) || // 나 연합에는 다가 들어갔다
        (rule.dropped && (place.slots->otherSubject || isOfNoThing(place))) ||
        (rule.bare && hasObject(place)) ||
        (rule.thing && !place.slots->otherSubject && !place.slots->thingTopic &&
         !isOfProduct(*place.sentence, *place.slots)) ||
        (rule.type == RelationType::Develops && (passive(place) || (rule.also && resells(place)))) ||
        (rule.type == RelationType::Acquisition && boughtBy(*place.sentence, place.first) != Bought::Firm) ||
        (rule.type == RelationType::Investment && isGrant(place)) ||
        (rule.type == RelationType::Supply && (buysFirm(place) || (rule.too && getsTheSame(place)))))
        return false;
    if ((rule.named && !names(place)) ||
        (rule.majority && !halfBehind(*place.sentence, place.last).value_or(false)) ||
        (rule.sum && !sumBefore(place)) || (rule.unpriced && tellsSums(*place.sentence)) ||
        (rule.within && !isWithinIts(place)) || (rule.bound && !boundFor(place)) ||
        (rule.joint && !madeJointly(place)))
        return false;
    const bool noun = rule.nouns.empty() ||
                      std::any_of(rule.nouns.begin(), rule.nouns.end(), [&](const NounCondition& condition) {
                          return nounHolds(condition, place);
                      });
    return noun && (rule.verbs.empty() || verbFollows(rule, place));
}

} // namespace atlas::extract
