#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

// Ends that a rule finds, but that the words around give to somebody else.

namespace {
using text::Role;

/// 가는 홍길동이 세운 나를 인수했다: who did it stands between, and has no name that is a firm's.
bool hasOwnSubject(const SentenceView& sentence, const Phrase& topic, std::uint32_t verb)
{
    for (std::uint32_t at = verb; at-- > topic.via + 1;) {
        const Token& t = sentence.tokens[at];
        if (sentence.endsClause(at) || t.cut)
            return false;
        if (!t.bracketed && t.role == Role::Subject && (t.form == Form::Noun || t.isName()))
            return true;
    }
    return false;
}

/// 나의 아성을 위협하는 움직임도 있다: done by nobody who is spoken of.
bool isSaidOfSome(const SentenceView& sentence, std::uint32_t verb)
{
    if (verb + 2 >= sentence.tokens.size() || sentence.tokens[verb].form != Form::Adnominal)
        return false;
    const Token& some = sentence.tokens[verb + 1];
    const bool acts = some.role == Role::Subject || some.role == Role::Also;
    return some.kind == TokenKind::Word && some.form == Form::Noun && acts &&
           hints<u"there-is">.has(sentence.word(verb + 2));
}

/// 칩은 가가 만들어 나에 넘긴다: who gets the thing is named behind.
bool isGivenBehind(const SentenceView& sentence, std::uint32_t verb)
{
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        return phrase.first == verb + 1 && phrase.role == Role::To && phrase.via == phrase.last &&
               sentence.isOrganisation(phrase.entities.front());
    });
}

/// 30억원을 투자한 나가 2대 주주다: it is the one that put the money in.
bool isHolderBehind(const SentenceView& sentence, const Phrase& head)
{
    if (!isSubject(head))
        return false;
    for (std::uint32_t at = head.via + 1; at < sentence.tokens.size() && !sentence.endsClause(at - 1); ++at)
        if (hints<u"holder-is">.has(sentence.word(at)))
            return true;
    return false;
}
/// What bears the particle by which an owner is found: 나의 [공장에], 나 [칩으로].
const Token* bearerOf(const SentenceView& sentence, const Phrase& owner, std::uint32_t verb,
                      std::uint32_t& at)
{
    for (at = owner.via + 1; at < verb; ++at)
        if (sentence.tokens[at].kind == TokenKind::Word && sentence.tokens[at].role != Role::None)
            return &sentence.tokens[at];
    return nullptr;
}

/// 나의 칩으로 서버를 구축했다: with whose thing it is done, rather than to whom; 나의 자회사에 칩을 댔다:
/// not to 나.
bool isNotGotBy(const SentenceView& sentence, const Phrase& owner, std::uint32_t verb)
{
    std::uint32_t at = 0;
    const Token* const bearer = bearerOf(sentence, owner, verb, at);
    if (!bearer || bearer->role != Role::To)
        return false;
    const std::u16string_view tail = sentence.text.substr(bearer->core.end, bearer->end - bearer->core.end);
    return (hints<u"as-particle">.has(tail) && isThing(sentence, at)) ||
           hints<u"kin-noun">.has(sentence.word(at)) || hints<u"joint-vehicle">.has(sentence.word(at));
}

/// 나의 칩을 쓰는 다와 달리 가는 자체 칩을 쓴다: nobody else's.
bool isOwnThing(const SentenceView& sentence, std::uint32_t first)
{
    constexpr std::uint32_t widest = 3;
    for (std::uint32_t at = first; at-- > 0 && first - at <= widest;) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Word && hints<u"own-made">.has(sentence.word(at)))
            return true;
        if (t.kind != TokenKind::Word || t.form != Form::Noun ||
            (t.role != Role::None && t.role != Role::Object))
            return false;
    }
    return false;
}
} // namespace

bool isOfOtherSubject(const SentenceView& sentence, const RelationRule& rule, const FoundEnds& ends,
                      TriggerTokens trigger)
{
    const auto [frame, source, target, carried] = ends;
    if (rule.type == RelationType::Supply && frame.target == Slot::ToOwner &&
        isNotGotBy(sentence, target, trigger.first))
        return true;
    if (rule.type == RelationType::Supply && frame.source != Slot::Place && frame.source != Slot::From &&
        frame.target <= Slot::ExplicitSubject && isOwnThing(sentence, trigger.first))
        return true;
    if (carried)
        return isSaidOfSome(sentence, trigger.last) ||
               (rule.type == RelationType::Investment && frame.target == Slot::Head &&
                isHolderBehind(sentence, target));
    if (rule.thing && frame.target == Slot::Carried &&
        (isGivenBehind(sentence, trigger.last) || // 모델은 가와 나가 함께 만든다
         (source.entities.size() > 1 && trigger.first > 0 && isTogether(sentence, trigger.first - 1))))
        return true;
    return rule.type == RelationType::Ownership && frame.source == Slot::ExplicitSubject &&
           frame.target == Slot::Head && source.role == Role::Topic &&
           hasOwnSubject(sentence, source, trigger.first);
}

} // namespace atlas::extract
