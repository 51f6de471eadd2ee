#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
/// 나의 모델 '다'를 활용해: what another one owns is not made by this one.
bool ownedByOther(const SentenceView& sentence, const RelationEnd& source, const RelationEnd& target)
{
    const Phrase* owner = nullptr;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.via < target.phrase.first)
            owner = &phrase;
    if (!owner || owner->role != text::Role::Of || owner == &source.phrase ||
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
    const std::u16string& name = entity.nameKo;
    return name.ends_with(u"법원") || name.ends_with(u"지법") || name.ends_with(u"고법") ||
           name.ends_with(u"재판소") || name.ends_with(u"심판원");
}

/// A product that the lexicon gives to another maker is not made by this one.
bool contradicts(const SentenceView& sentence, RelationType type, const EntityFact& source,
                 const EntityFact& target)
{
    if (type != RelationType::Develops || !target.known || target.parent.empty() ||
        target.parent == source.key)
        return false;
    const Entry* maker = sentence.lexicon->find(target.parent);
    return !maker || maker->parent != source.key;
}
} // namespace

bool mayHold(const SentenceView& sentence, RelationType type, const RelationEnd& source,
             const RelationEnd& target)
{
    const EntityFact& a = sentence.entity(source.entity);
    const EntityFact& b = sentence.entity(target.entity);
    if ((type == RelationType::Develops && ownedByOther(sentence, source, target)) ||
        (type == RelationType::Dispute && isCourt(b)))
        return false;
    return source.entity != target.entity && fitsSource(type, a.kind) && fitsTarget(type, b.kind) &&
           !contradicts(sentence, type, a, b);
}

} // namespace atlas::extract
