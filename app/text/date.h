#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::text {

/// A calendar date, a month or a year: parts that are not known are 0. ISO 8601 in text: 2024, 2024-07,
/// 2024-07-21.
struct PartialDate
{
    short year = 0;
    signed char month = 0;
    signed char day = 0;

    bool complete() const { return day != 0; }
    std::string iso() const;
    static std::optional<PartialDate> fromIso(std::string_view);
    friend constexpr auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms", 2013) and back; only for complete dates.
int daysSinceEpoch(PartialDate);
PartialDate fromDaysSinceEpoch(int days);
/// Whether the parts that are given exist in the calendar.
bool isValid(PartialDate);

} // namespace atlas::text
