#include "text/date.h"

#include <array>

namespace atlas::text {

namespace {

constexpr bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int daysIn(int year, int month)
{
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

/// Exactly `count` digits at `from`, or -1.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    if (from + count > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

std::string PartialDate::iso() const
{
    std::string out = "0000-00-00";
    const auto put = [&out](std::size_t end, int value) {
        for (; value > 0; value /= 10)
            out[--end] = static_cast<char>('0' + value % 10);
    };
    put(4, year);
    put(7, month);
    put(10, day);
    out.resize(month == 0 ? 4 : day == 0 ? 7 : 10);
    return out;
}

std::optional<PartialDate> PartialDate::fromIso(std::string_view text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = text.size() >= 7 ? (text[4] == '-' ? digits(text, 5, 2) : -1) : 0;
    const int day = text.size() == 10 ? (text[7] == '-' ? digits(text, 8, 2) : -1) : 0;
    if (year < 1 || month < 0 || day < 0 || (text.size() >= 7 && month == 0) ||
        (text.size() == 10 && day == 0))
        return std::nullopt;
    const PartialDate date{static_cast<short>(year), static_cast<signed char>(month),
                           static_cast<signed char>(day)};
    return isValid(date) ? std::optional(date) : std::nullopt;
}

int daysSinceEpoch(PartialDate date)
{
    // Years begin in March, so that the leap day is the last of its year.
    const int year = date.year - (date.month <= 2 ? 1 : 0);
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

PartialDate fromDaysSinceEpoch(int days)
{
    const int shifted = days + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int marchMonth = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
    const int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    const int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return {static_cast<short>(year), static_cast<signed char>(month), static_cast<signed char>(day)};
}

bool isValid(PartialDate date)
{
    if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0)
        return false;
    if (date.month == 0)
        return date.day == 0;
    return date.day <= daysIn(date.year, date.month);
}

} // namespace atlas::text
