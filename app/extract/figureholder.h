#pragma once

#include "extract/figurehits.h"

namespace atlas::extract {

/// Who the sum at token `at` is about: one of as many names as there are sums (각각), the name right beside
/// it, what the slots of the metric's rule hold, what its clause describes, who says it in a quote, else what
/// the sentence or the ones before speak of. All of a list where each has as much (각각, 씩); nobody where
/// the sum is that of a list together, or nothing says.
Entities holdersOf(const SentenceView&, const Sums&, const Discourse&, const MetricContext&, std::uint32_t at,
                   const MetricHit* hit);

} // namespace atlas::extract
