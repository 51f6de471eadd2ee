#pragma once

#include "extract/datesaround.h"

namespace atlas::extract {

/// Whether figures of the metric are of a period, not of a day: results, spending and investment.
bool isOfPeriod(Metric);

/// Says of which period figures are, baselines too; facts are in text order.
/// - The date before a sum in its sentence, nearest first, governs it; else the one behind it.
/// - What tells a time by another one is counted from the period in force, that of the sentence's other
/// figure
///   or else of the result before in the paragraph: 1년 전, 전년 동기, 지난해 같은 기간, 직전 분기, 같은
///   기간, 연간으로는.
/// - A result without a date of its own is of the period that its firm's last result in the paragraph is of.
/// - What is compared with (전년 대비) says nothing of the sum, nor does the day of an announcement; some
/// months
///   (9~11월) or a term (3분기까지) are no period that can be named.
void datePeriods(const DatesAround&, std::vector<FigureFact>&);

} // namespace atlas::extract
