#include "extract/figurebuyers.h"

#include "extract/hints.h"

namespace atlas::extract {

namespace {
using text::Role;
} // namespace

std::optional<EntityIndex> buyerOf(const SentenceView& sentence, const Discourse& discourse,
                                   const MetricHit& hit, EntityIndex acquired)
{
    const auto fits = [&](const Phrase& phrase) {
        return phrase.entities.size() == 1 && phrase.entities.front() != acquired && !phrase.people &&
               sentence.isOrganisation(phrase.entities.front());
    };
    const Phrase* best = nullptr;
    for (const Phrase& phrase : sentence.phrases) {
        const bool topic = phrase.role == Role::Topic || phrase.role == Role::Subject;
        const bool history = phrase.last < hit.first && phrase.via + 1 < sentence.tokens.size() &&
                             hints<u"history">.has(sentence.word(phrase.via + 1)); // 가 역사상
        if ((topic || history) && fits(phrase) && (phrase.last < hit.first || !best))
            best = &phrase;
    }
    if (best)
        return best->entities.front();
    const bool carried = discourse.focus.size() == 1 && discourse.focus.front() != acquired &&
                         sentence.isOrganisation(discourse.focus.front());
    return carried ? std::optional(discourse.focus.front()) : std::nullopt;
}

bool isUnsaidBuyer(const SentenceView& sentence, const Discourse& discourse, const MetricHit& hit,
                   const Slots& slots)
{
    const Fill& object = slots.fills[static_cast<std::size_t>(Slot::Object)];
    return hit.metric == Metric::Deal && object.count != 0 && discourse.focus.size() == 1 &&
           object.phrases[0]->entities.front() != discourse.focus.front() &&
           sentence.isOrganisation(discourse.focus.front());
}

bool isDealtWith(const SentenceView& sentence, const Phrase& owner, std::uint32_t before, bool invests)
{
    const Role carrier = carrierOf(sentence, owner, before);
    if (carrier == Role::To && invests) // 나의 시리즈A에 5억원을 출자했다
        return true;
    if (carrier != Role::Object)
        return false;
    for (std::uint32_t at = owner.via + 1; at < before; ++at)
        if (sentence.endsClause(at))
            return true;
    return false;
}

bool isBoughtTopic(const SentenceView& sentence, const Sums& sums, std::uint32_t at)
{
    std::uint32_t priced = 0;
    bool own = false;
    for (std::uint32_t k = 1; k < sentence.tokens.size(); ++k) {
        if (!sums.isOpen(sentence.tokens[k]) || sentence.tokens[k].role != Role::To ||
            sentence.tokens[k - 1].role != Role::Topic)
            continue;
        ++priced;
        own = own || k == at;
    }
    return own && priced > 1;
}

} // namespace atlas::extract
