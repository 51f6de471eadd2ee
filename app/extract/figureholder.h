#pragma once

#include "extract/figures.h"

namespace atlas::extract {

/// Words of a metric in the sentence.
struct MetricHit
{
    std::uint32_t first = 0; ///< tokens
    std::uint32_t last = 0;
    std::uint32_t length = 0;
    const MetricRule* rule = nullptr;
};

/// Who the sum at token `at` is about: one of as many names as there are sums (각각), the name right beside
/// it, what the slots of the metric's rule hold, what its clause describes, else what the sentence or the
/// ones before speak of. Null where nothing says. Points into the sentence, the discourse or the context.
const EntityIndex* holderOf(const SentenceView&, const Sums&, const Discourse&, const MetricContext&,
                            std::uint32_t at, const MetricHit* hit);

} // namespace atlas::extract
