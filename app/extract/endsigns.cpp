#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::uint32_t bit(Slot slot)
{
    return 1u << static_cast<unsigned>(slot);
}
} // namespace

bool mayHaveEnds(const SentenceView& sentence, const Discourse& discourse)
{
    // Without a name both ends would be carried over: the centre and an alliance, whose round of funding it
    // is, or who speaks.
    return !sentence.phrases.empty() || discourse.allianceSentences > 0 || discourse.funding > 0 ||
           !sentence.speaker.empty();
}

std::uint32_t fillable(const Slots& slots)
{
    std::uint32_t bits = bit(Slot::Carried) | bit(Slot::Spoken) | bit(Slot::Maker);
    for (std::size_t slot = 0; slot < slotCount; ++slot)
        bits |= slots.fills[slot].count != 0 ? 1u << slot : 0;
    if ((bits & bit(Slot::Head)) != 0) // what a clause describes fills its gap
        bits |= bit(Slot::Subject) | bit(Slot::ExplicitSubject) | bit(Slot::Object) | bit(Slot::To);
    if (slots.ownSubject && (bits & bit(Slot::OuterTopic)) != 0) // 나는 가가 인수했다
        bits |= bit(Slot::Object);
    return slots.otherSubject ? bits : bits | bit(Slot::Subject); // a dropped one is carried over
}

bool mayFindEnds(const Grammar& grammar, std::uint32_t index, const Slots& slots, std::uint32_t fillable)
{
    const Grammar::Ends ends = grammar.ends(index);
    if ((ends.sources & fillable) == 0 || (ends.targets & fillable) == 0)
        return false; // nearly all
    const RelationRule& rule = grammar.relation(index);
    if (rule.frames.empty())
        return true;
    const bool also = // 나도 인수했다: the subject may be the object
        slots[Slot::ExplicitSubject].count != 0 && rule.frames.front() == Frame{Slot::Subject, Slot::Object};
    return also || std::any_of(rule.frames.begin(), rule.frames.end(),
                               [&](const Frame& frame) { return mayFill(frame, fillable); });
}

} // namespace atlas::extract
