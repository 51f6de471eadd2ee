#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

// Who can be an end of a tie, and of which one.

namespace {
/// 나의 모델 '다'를 활용해: what another one owns is not made by this one.
bool ownedByOther(const SentenceView& sentence, const RelationEnd& source, const RelationEnd& target)
{
    const Phrase* owner = nullptr;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.via < target.phrase.first)
            owner = &phrase;
    const bool takenUp = owner && owner->role == text::Role::None && // 이 회사 로봇 '다'
                         sentence.tokens[owner->first].kind == TokenKind::Anaphor;
    if (!owner || (owner->role != text::Role::Of && !takenUp) || owner == &source.phrase ||
        !sentence.isOrganisation(owner->entities.front()) || target.phrase.first - owner->via > 6)
        return false;
    for (std::uint32_t at = owner->via + 1; at < target.phrase.first; ++at)
        if (sentence.tokens[at].form != Form::Noun ||
            (sentence.tokens[at].role != text::Role::None && sentence.tokens[at].role != text::Role::Copula))
            return false;
    return std::find(owner->entities.begin(), owner->entities.end(), source.entity) == owner->entities.end();
}

/// A court hears a case, it is no party.
bool isCourt(const EntityFact& entity)
{
    return hints<u"court">.has(entity.nameKo);
}

/// 산업부, 한빛시: no rival in a market, and no supplier.
bool isAuthority(const EntityFact& entity)
{
    return entity.kind == EntityKind::Institution && !entity.nameKo.empty() &&
           hints<u"authority">.has(entity.nameKo);
}

/// A product that the lexicon gives to another maker is not made by this one, and no firm owns its owner
/// (가의 관계사 나).
bool contradicts(const SentenceView& sentence, RelationType type, const EntityFact& source,
                 const EntityFact& target)
{
    if (type == RelationType::Ownership)
        return source.known && !source.parent.empty() && source.parent == target.key;
    return type == RelationType::Develops && !mayMake(sentence, source, target);
}

/// 가그룹, 가전자: one is called after the other, whose group it is.
bool isGroupOf(const EntityFact& group, const EntityFact& other)
{
    const std::size_t length = hints<u"group">.lengthIn(group.nameKo);
    return length != 0 && group.nameKo.size() > length &&
           other.nameKo.starts_with(
               std::u16string_view(group.nameKo).substr(0, group.nameKo.size() - length));
}

/// Whether one is an end of both.
bool share(const Phrase& a, const Phrase& b)
{
    return std::any_of(a.entities.begin(), a.entities.end(), [&](EntityIndex e) { return contains(b, e); });
}
} // namespace

bool contains(const Phrase& phrase, EntityIndex entity)
{
    return std::find(phrase.entities.begin(), phrase.entities.end(), entity) != phrase.entities.end();
}

bool isSoldOn(const SentenceView& sentence, const RelationRule& rule, const RelationEnd& source,
              const RelationEnd& product, const RelationCollector& relations)
{
    constexpr double sureMaking = 0.7;
    if (!rule.also || isStandard(sentence.entity(product.entity)))
        return rule.also;
    const std::optional<EntityIndex> maker = relations.makerOf(product.entity);
    return rule.type == RelationType::Develops && rule.confidence < sureMaking && maker &&
           !contains(source.phrase, *maker);
}

bool mayHold(const SentenceView& sentence, RelationType type, const RelationEnd& source,
             const RelationEnd& target)
{
    const EntityFact& a = sentence.entity(source.entity);
    const EntityFact& b = sentence.entity(target.entity);
    if ((type == RelationType::Develops && ownedByOther(sentence, source, target)) ||
        (type == RelationType::Dispute && isCourt(b)) || (type == RelationType::Supply && isAuthority(a)) ||
        (type == RelationType::Competition &&
         (isGroupOf(a, b) || isGroupOf(b, a) || isAuthority(a) || isAuthority(b))))
        return false;
    if (isDirected(type) && &source.phrase != &target.phrase && share(source.phrase, target.phrase))
        return false; // 가와 나는 가의 칩을 다듬어 왔다
    return source.entity != target.entity && fitsSource(type, a.kind) && fitsTarget(type, b.kind) &&
           !contradicts(sentence, type, a, b);
}

const Phrase* nearestFitting(const SentenceView& sentence, const Fill& fill,
                             bool (*fits)(RelationType, EntityKind), RelationType type)
{
    for (int i = 0; i < fill.count; ++i) {
        const Phrase* phrase = fill.phrases[static_cast<std::size_t>(i)];
        if (type != RelationType::Supply && isBound(sentence, *phrase))
            continue; // 나향 납품이 밀렸다
        if (std::any_of(phrase->entities.begin(), phrase->entities.end(),
                        [&](EntityIndex e) { return fits(type, sentence.entity(e).kind); }))
            return phrase;
    }
    return nullptr;
}

namespace {
/// '나'는 가가 내놓을 카메라에 실린다: the clause describes a thing that has a part of its own beside the
/// topic.
bool describesThing(const SentenceView& sentence, const Slots& slots)
{
    constexpr std::uint32_t widest = 5;
    for (std::uint32_t at = slots.end + 1; at < sentence.tokens.size() && at <= slots.end + widest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.form != Form::Noun || t.is(WordClass::Complement) || t.comma)
            return false;
        if (t.role != text::Role::None && t.role != text::Role::Of)
            return t.role == text::Role::To || t.role == text::Role::Object || t.role == text::Role::With;
    }
    return false;
}
} // namespace

bool describesAnother(const SentenceView& sentence, const Slots& slots, const Phrase& topic)
{
    const Fill& head = slots[Slot::Head];
    if (slots.ownSubject && slots.form == Form::Adnominal && describesThing(sentence, slots))
        return true;
    return slots.form == Form::Adnominal && head.count != 0 && head.phrases[0] != &topic &&
           head.phrases[0]->first > slots.end && sentence.isOrganisation(head.phrases[0]->entities.front());
}

bool isOwnChild(const SentenceView& sentence, const Slots& slots, std::uint32_t noun)
{
    const Fill& subject = slots[Slot::Subject];
    return subject.count != 0 && subject.phrases[0]->role == text::Role::Topic &&
           hints<u"child-said">.has(sentence.word(noun));
}

bool isOfKind(const RelationRule& rule, EntityKind target)
{
    return (!rule.toPublic || target == EntityKind::Institution) &&
           (!rule.side || target != EntityKind::Alliance);
}

bool isOfUnsaid(const SentenceView& sentence, std::uint32_t noun)
{
    if (noun == 0 || !hints<u"belonging">.has(sentence.word(noun)))
        return false;
    const Token& owner = sentence.tokens[noun - 1];
    return owner.kind == TokenKind::Word && owner.form == Form::Noun && owner.role == text::Role::None &&
           !owner.comma && !owner.cut && !owner.bracketed && // no 로봇 계열 나
           hints<u"of-kind">.has(sentence.word(noun - 1));
}

std::optional<Status> statusOfTie(const SentenceView& sentence, const RelationRule& rule, const Frame& frame,
                                  TriggerTokens words)
{
    const std::optional<Status> status =
        statusOf(sentence, rule.type, words.first, words.last, isApposed(frame));
    if (!status && rule.type == RelationType::Competition)
        return Status::Actual; // 겨룰 수 있는, 맞서려면: they compete
    if (status == Status::Denied && rule.ended)
        return std::nullopt; // 제휴를 끝냈다는 소문을 부인했다
    return status && rule.ended ? Status::Ended : status;
}

bool goesBack(const SentenceView& sentence, const Slots& slots, std::uint32_t last,
              const Discourse& discourse)
{
    constexpr int nearPartner = 4; // sentences
    const Fill& with = slots[Slot::With];
    if (with.count == 0 || discourse.main.size() != 1 || discourse.focus.size() != 1 ||
        discourse.main == discourse.focus || !discourse.focusHere)
        return false;
    const Token& noun = sentence.tokens[last];
    const bool topic = with.phrases[0]->second == text::Role::Topic ||
                       (noun.form == Form::Noun && noun.role == text::Role::Topic);
    return topic &&
           std::any_of(discourse.groups.begin(), discourse.groups.end(), [&](const NamedTogether& group) {
               const auto has = [&](const Entities& one) {
                   return std::find(group.entities.begin(), group.entities.end(), one.front()) !=
                          group.entities.end();
               };
               return group.bound && discourse.sentence - group.sentence < nearPartner &&
                      has(discourse.main) && has(discourse.focus);
           });
}

text::Span spanOf(const SentenceView& sentence, const RelationEnd& end)
{
    for (std::uint32_t at = end.phrase.first; at <= end.phrase.last; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Name && static_cast<EntityIndex>(t.index) == end.entity)
            return t.core;
    }
    return sentence.tokens[end.phrase.first].core;
}

} // namespace atlas::extract
