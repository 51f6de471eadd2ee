#pragma once

#include "extract/figurehits.h"

namespace atlas::extract {

/// 매출 470억원 규모의 로봇 회사 가, 시총이 4조원에 이르는 가, 몸값 3조원인 가: the token of the organisation
/// that the sum of a metric before it describes, 0 for none.
std::uint32_t labelled(const SentenceView&, const Sums&, std::uint32_t sum, const MetricHit&);

} // namespace atlas::extract
