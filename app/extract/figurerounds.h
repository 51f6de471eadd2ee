#pragma once

#include "extract/figurehits.h"

namespace atlas::extract {

// What each backer has put into the round of funding that is spoken of, where no verb says so of the sum.

/// 이번 라운드에는 나(2억원), 다(1억원)가 참여했다, 가는 나(2억원)에서 투자를 유치했다. `open`: the first
/// token in the brackets behind the name.
bool putsIn(const SentenceView&, const Discourse&, const MetricContext&, const MetricHits&, EntityIndex name,
            std::uint32_t open);

/// 나와 다에서 각각 2억원, 1억원을 투자받았다: whether the sum at this token is what the one named gives.
bool givesEach(const SentenceView&, const Sums&, EntityIndex, std::uint32_t at);

/// 나 2억원, 다 1억원이다: whether the sum at this token stands behind the name of a backer.
bool isPart(const SentenceView&, const Discourse&, const MetricContext&, const MetricHits&, std::uint32_t at);

} // namespace atlas::extract
