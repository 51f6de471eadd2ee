#include "extract/figurerounds.h"

#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

bool contains(const Entities& list, EntityIndex one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// Whether the sentence goes on with a round of funding and tells no other sums.
bool tellsOfRound(const MetricContext& context, const MetricHits& hits)
{
    bool round = context.round;
    for (const MetricHit& hit : hits.all()) {
        if (hit.metric && hit.metric != Metric::Funding)
            return false;
        round = round || hit.metric == Metric::Funding;
    }
    return round;
}
} // namespace

bool putsIn(const SentenceView& sentence, const Discourse& discourse, const MetricContext& context,
            const MetricHits& hits, EntityIndex name, std::uint32_t open)
{
    const auto phrase = std::find_if(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& p) {
        return p.first < open && open <= p.via + 1 && contains(p.entities, name);
    });
    if (phrase == sentence.phrases.end() || contains(discourse.funded, name) || !tellsOfRound(context, hits))
        return false;
    for (std::uint32_t k = 0; k < phrase->first; ++k)
        if (sentence.tokens[k].role == Role::Topic &&
            hints<u"taker">.has(sentence.whole(k))) // 배정 대상자는 가(3억원), 나(2억원)
            return true;
    return phrase->role == Role::From || phrase->role == Role::Place ||
           std::any_of(sentence.tokens.begin() + open, sentence.tokens.end(), [&](const Token& t) {
               return t.kind == TokenKind::Word && !t.bracketed &&
                      hints<u"joins-round">.has(sentence.text.substr(t.core.begin, t.core.length()));
           });
}

bool givesEach(const SentenceView& sentence, const Sums& sums, EntityIndex one, std::uint32_t at)
{
    const SumList list = listOfSums(sentence, sums, at);
    return list.count > 1 &&
           std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& p) {
               return p.last < list.first && p.entities.size() == list.count && contains(p.entities, one) &&
                      (p.role == Role::From || p.role == Role::Place);
           });
}

bool isPart(const SentenceView& sentence, const Discourse& discourse, const MetricContext& context,
            const MetricHits& hits, std::uint32_t at)
{
    if (at == 0 || !context.round || !hits.all().empty())
        return false;
    const Token& name = sentence.tokens[at - 1];
    return name.kind == TokenKind::Name && name.role == Role::None && !name.comma &&
           !contains(discourse.funded, static_cast<EntityIndex>(name.index));
}

} // namespace atlas::extract
