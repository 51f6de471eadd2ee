#include "extract/clause.h"

namespace atlas::extract {

using text::Role;

Role carrierOf(const SentenceView& sentence, const Phrase& owner, std::uint32_t before)
{
    const Token& name = sentence.tokens[owner.last];
    if (name.comma || sentence.tokens[owner.via].cut)
        return Role::None;
    std::uint32_t steps = 0;
    for (std::uint32_t at = owner.via + 1; at < before && steps < longestNounPhrase; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        ++steps;
        const bool product = t.kind == TokenKind::Name &&
                             sentence.entity(static_cast<EntityIndex>(t.index)).kind == EntityKind::Product;
        if ((t.isName() && !product) || t.form != Form::Noun || t.comma || t.cut || t.quote != name.quote)
            return Role::None;
        if (t.role != Role::None && t.role != Role::Of && t.role != Role::Copula)
            return t.role;
    }
    return Role::None;
}

bool ownsVerb(const SentenceView& sentence, const Phrase& subject, std::uint32_t before)
{
    for (std::uint32_t at = subject.via + 1; at < before; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Word && t.form != Form::Noun)
            return t.form == Form::Adnominal;
        if (t.isName() || (t.role != Role::None && t.kind == TokenKind::Word))
            return false;
    }
    return false;
}

bool ownsNext(const SentenceView& sentence, const Phrase& owner)
{
    const Phrase& next = *(&owner + 1);
    if (owner.role != Role::Of || next.first <= owner.via || next.first - owner.via > longestNounPhrase)
        return false;
    for (std::uint32_t at = owner.via + 1; at < next.first; ++at) {
        const Token& t = sentence.tokens[at];
        if (!t.bracketed &&
            (t.form != Form::Noun || t.comma || (t.role != Role::None && t.role != Role::Copula)))
            return false;
    }
    return true;
}

bool isTakenUp(const SentenceView& sentence, const Phrase& list, std::uint32_t first, std::uint32_t last)
{
    return list.via >= first && list.via <= last + 1 && sentence.tokens[last].form == Form::Noun;
}

Slot slotOfCarrier(Role role)
{
    switch (role) {
    case Role::Topic:
    case Role::Subject:
    case Role::Also:
        return Slot::SubjectOwner;
    case Role::Object:
        return Slot::ObjectOwner;
    case Role::To:
        return Slot::ToOwner;
    case Role::Place:
    case Role::From:
        return Slot::PlaceOwner;
    default:
        return Slot::Owner;
    }
}

} // namespace atlas::extract
