#pragma once

#include "extract/figurehits.h"

namespace atlas::extract {

/// Whether the sum at this token has come about, is planned or foretold, by the verb of the metric's words
/// and what follows it.
FigureStatus figureStatusOf(const SentenceView&, std::uint32_t sum, const MetricHit*, std::optional<Metric>);

/// Whether the sum at this token is where a change starts, or what another one is compared with: 300억원에서
/// 200억원으로, 300억원보다, 300억원에 비해.
bool isBaseline(const SentenceView&, const Sums&, std::uint32_t sum);

} // namespace atlas::extract
