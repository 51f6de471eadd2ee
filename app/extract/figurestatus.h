#pragma once

#include "extract/figurehits.h"

namespace atlas::extract {

/// Whether the sum at this token has come about, is planned or foretold, by the verb of the metric's words
/// and what follows it.
FigureStatus figureStatusOf(const SentenceView&, std::uint32_t sum, const MetricHit*, std::optional<Metric>);

} // namespace atlas::extract
