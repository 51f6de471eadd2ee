#pragma once

#include "extract/figurehits.h"

namespace atlas::extract {

// Who pays the price of a purchase, where it is not the subject beside it.

/// Who bought `acquired`, whose price stands in brackets before the words: 나(30억달러) 인수에 이어.
std::optional<EntityIndex> buyerOf(const SentenceView&, const Discourse&, const MetricHit&,
                                   EntityIndex acquired);

/// 나를 65억원에 사들인다: not what is bought has the price, but who was spoken of, who buys it.
bool isUnsaidBuyer(const SentenceView&, const Discourse&, const MetricHit&, const Slots&);

/// 나의 공장을 사들여 고치고 있고, 3억원을 들여: another clause deals with a thing of this name, which has no
/// part in a sum behind. `invests`: the sum is put in, so that neither is it of what bears 에.
bool isDealtWith(const SentenceView&, const Phrase& owner, std::uint32_t before, bool invests);

/// 나는 6억에, 다의 사업은 5억에 사들인다: several topics, each with its price, are what is bought. Of the
/// sum at this token.
bool isBoughtTopic(const SentenceView&, const Sums&, std::uint32_t at);

} // namespace atlas::extract
