#pragma once

#include "extract/facts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// Says of figures and relations when they held, by the dates that were found around them. Facts are in text
/// order.
/// - Results, spending and investment belong to a period, as datePeriods says; deals and rounds of funding
///   happened on a day.
/// - The date before a sum in its sentence, nearest first, governs it; else the one behind it in the same
///   sentence that no other sum has for its own.
/// - Market caps and valuations are as of a day; where their sentence has no date they keep that of the
///   sentence before as long as the paragraph and the metric go on (애플이 …. 알파벳이 …).
/// - What a figure is only measured by (FigureFact::baseline) has the date right before it or none, and that
///   date is no other's: 지난해 300억원에서 200억원으로.
/// - A relation takes the date before the word that states it, else one behind it in the sentence.
/// - What came about is of no day after that of publication, nor of where a term ends (2028년 말까지).
/// A date that could not be resolved says nothing, and lets no other one speak in its place. Pure; linear but
/// for a search among the dates.
void dateFacts(std::u16string_view text, Facts&, std::optional<text::PartialDate> published);

/// Whether a sentence says that day as the end of its month or year: 3월 말, 지난해 말. Dates are in text
/// order. Pure.
bool isEnd(std::u16string_view text, const std::vector<DateFact>& dates, text::Span sentence,
           text::PartialDate day);

/// Gives investments, acquisitions, mergers and supplies the sum that their sentence states for one of both
/// ends, where it states just one. Pure.
void sumRelations(Facts&);

} // namespace atlas::extract
