#pragma once

#include "extract/facts.h"
#include "extract/runs.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// The dates of `range`, in order: absolute (2024년 7월 21일, 2024-07-21), partial (2028년, 3월, 4분기) and
/// relative ones (지난달 13일, 작년 4분기, 2주 뒤, 29일), resolved against the day of publication as Korean
/// newspapers mean them:
/// - a bare day is the most recent such day, with 오는 the next one;
/// - a bare month lies in the year of publication, but in January or February a late one lies in the year
/// before; in a sentence
///   that has named another year with a month it lies in that year;
/// - 지난 and 오는 before a month or a quarter mean the nearest one that is over, or that begins;
/// - 같은 해, 이듬해, 이날 go by the date before them.
/// Quarters and halves have the value of their year; periodOf gives the rest. What cannot be resolved (no
/// `published`) has no value. Ends of a range are two dates. Durations (3일간, 10년 넘게) are none. Linear;
/// pure.
std::vector<DateFact> findDates(std::u16string_view text, text::Span range,
                                std::optional<text::PartialDate> published);
/// The same where it is known in which places dates may begin.
std::vector<DateFact> findDates(std::u16string_view text, text::Span range,
                                std::span<const text::Span> places,
                                std::optional<text::PartialDate> published);
/// These places, by what words say by themselves; `runs` are those of the range.
std::vector<text::Span> datePlaces(std::u16string_view text, text::Span range, std::span<const Run> runs);

/// The period that a date of this text names: "2024", "2024-Q4", "2024-H1", "2024-07"; none for a day or
/// where the date is not resolved.
std::optional<std::string> periodOf(std::u16string_view text, const DateFact& date);

} // namespace atlas::extract
