#pragma once

#include "extract/dateexpression.h"
#include "text/embeddedtable.h"

#include "tables/dates.h"

#include <algorithm>
#include <array>
#include <string_view>

/// The words of dates, out of resources/language/dates.tsv. A blank in a word stands for a blank or nothing.
namespace atlas::extract::datewords {

/// Which part of a date a word gives.
enum class Slot : unsigned char
{
    Direction, ///< 지난, 오는: a part must follow
    Prefix,    ///< 올: a year, but only where a part or one of `behindPrefix` follows
    Year,
    Month,
    Day,
    Half,
    Week, ///< 지난주: a weekday must follow
};

struct Word
{
    std::u16string_view text;
    Slot slot = Slot::Year;
    DatePart::Kind kind = DatePart::Kind::Offset;
    int value = 0;
    std::u16string_view notBefore; ///< one character each: begins another word (오늘|날)
};

enum class Length : unsigned char
{
    Days,
    Weeks,
    Months,
    Years,
};
struct LengthWord
{
    std::u16string_view text;
    Length length = Length::Days;
};

/// A number that is written out.
struct Count
{
    std::u16string_view text;
    int value = 0;
};

using Cells = text::Cells<5>; ///< part, words, from, value, not-before

inline constexpr text::NamedValue<Slot> slots[] = {{u"direction", Slot::Direction},
                                                   {u"prefix", Slot::Prefix},
                                                   {u"year", Slot::Year},
                                                   {u"month", Slot::Month},
                                                   {u"day", Slot::Day},
                                                   {u"half", Slot::Half},
                                                   {u"week", Slot::Week}};
inline constexpr text::NamedValue<DatePart::Kind> kinds[] = {{u"publication", DatePart::Kind::Offset},
                                                             {u"date-before", DatePart::Kind::Context}};
inline constexpr text::NamedValue<Length> lengthParts[] = {{u"length-days", Length::Days},
                                                           {u"length-weeks", Length::Weeks},
                                                           {u"length-months", Length::Months},
                                                           {u"length-years", Length::Years}};

constexpr int number(std::u16string_view cell)
{
    const bool negative = cell.starts_with(u'-');
    int value = 0;
    for (const char16_t digit : cell.substr(negative ? 1 : 0))
        value = 10 * value + (digit - u'0');
    return negative ? -value : value;
}

inline constexpr auto isSlot = [](std::u16string_view part) { return text::isNamed(part, slots); };
inline constexpr auto isLength = [](std::u16string_view part) { return text::isNamed(part, lengthParts); };
inline constexpr auto isCount = [](std::u16string_view part) { return part == u"count"; };
inline constexpr auto isDays = [](std::u16string_view part) { return part == u"days"; };

/// In the order of their first character, the longer first.
inline constexpr auto words = [] {
    auto all = text::wordsOf<text::wordCount(tables::dates, isSlot), Word>(
        tables::dates, isSlot, [](std::u16string_view form, const Cells& cells) {
            Word word{form,
                      text::valueNamed(cells[0], slots),
                      text::valueNamed(cells[2], kinds),
                      number(cells[3]),
                      {}};
            word.notBefore = cells[4];
            return word;
        });
    std::sort(all.begin(), all.end(), [](const Word& a, const Word& b) {
        const auto first = a.text.front() <=> b.text.front();
        return first != 0 ? first < 0 : a.text.size() > b.text.size();
    });
    return all;
}();

inline constexpr auto lengths = text::wordsOf<text::wordCount(tables::dates, isLength), LengthWord>(
    tables::dates, isLength, [](std::u16string_view word, const Cells& cells) {
        return LengthWord{word, text::valueNamed(cells[0], lengthParts)};
    });

inline constexpr auto countOf = [](std::u16string_view word, const Cells& cells) {
    return Count{word, number(cells[3])};
};
/// Numbers before 달, 주 and the like, written out.
inline constexpr auto counts =
    text::wordsOf<text::wordCount(tables::dates, isCount), Count>(tables::dates, isCount, countOf);
/// Days that have a name of their own: 이틀 전.
inline constexpr auto dayCounts =
    text::wordsOf<text::wordCount(tables::dates, isDays), Count>(tables::dates, isDays, countOf);

/// After 올 these make it the year without a further part (올 들어, 올 초).
inline constexpr std::u16string_view behindPrefix = text::rowNamed(tables::dates, u"behind-prefix");
/// Behind 일 these tell a length of time or another word from a day of the month (3일간, 5일째).
inline constexpr std::u16string_view notBehindDay = text::rowNamed(tables::dates, u"not-behind-day");
/// The same behind 년: 2000년간, 2000년 동안.
inline constexpr std::u16string_view notBehindYear = text::rowNamed(tables::dates, u"not-behind-year");
/// Behind 월: 3월호, 12월급.
inline constexpr std::u16string_view notBehindMonth = text::rowNamed(tables::dates, u"not-behind-month");
/// Before these 전 means all: "29일 전 세계에".
inline constexpr std::u16string_view notBehindAgo = text::rowNamed(tables::dates, u"not-behind-ago");

// Rows of single units.
inline constexpr std::u16string_view ago = text::rowNamed(tables::dates, u"ago");
inline constexpr std::u16string_view later = text::rowNamed(tables::dates, u"later");
inline constexpr std::u16string_view weekdays = text::rowNamed(tables::dates, u"weekday");
/// What ends the name of a weekday: 금|요일.
inline constexpr std::u16string_view weekdayEnd = text::rowNamed(tables::dates, u"weekday-end");
/// Behind a number: 3분기, 2024 회계연도.
inline constexpr std::u16string_view quarter = text::rowNamed(tables::dates, u"quarter");
inline constexpr std::u16string_view fiscalYear = text::rowNamed(tables::dates, u"fiscal-year");
/// What may follow 전, 뒤 and 후: anything else that is Hangul makes another word (전체, 후보).
inline constexpr std::u16string_view behindDistance = text::rowNamed(tables::dates, u"behind-distance");
/// A subject or object before "2주 뒤" leaves it counted from now; a bare noun (출시 2주 뒤) does not.
inline constexpr std::u16string_view clauseParticles = text::rowNamed(tables::dates, u"clause-particle");

} // namespace atlas::extract::datewords
