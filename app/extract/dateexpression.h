#pragma once

#include "text/date.h"
#include "text/span.h"

#include <optional>
#include <string_view>

namespace atlas::extract {

/// How one part of a date is given.
struct DatePart
{
    enum class Kind : unsigned char
    {
        None,
        Absolute, ///< 2024년: the value itself
        Offset,   ///< 작년: counted from the day of publication
        Context,  ///< 이듬해: counted from the date before in the text
    };
    Kind kind = Kind::None;
    int value = 0;

    bool given() const { return kind != Kind::None; }
};

/// A date as the words give it, before it is resolved.
struct DateExpression
{
    text::Span span;
    DatePart year;
    DatePart month;
    DatePart day;
    int quarter = 0;   ///< 1 … 4
    int half = 0;      ///< 1, 2
    int direction = 0; ///< -1: 지난, 1: 오는
    int weekday = 0;   ///< 1 (Monday) … 7, with `weeks` from the week of publication
    int weeks = 0;
    bool ofEvent = false; ///< "출시 2주 뒤": counted from something that the text does not date
};

/// What the dates before have said.
struct DateContext
{
    std::optional<text::PartialDate> published;
    std::optional<text::PartialDate> previous; ///< the last date that was resolved
    bool adjoining = false;    ///< only a comma, 와 or a wave stands between the previous date and this one
    bool sameSentence = false; ///< as the previous date
};

/// Reads the longest date expression that starts at `begin`; empty where none does. `begin` is at the start
/// of a word or number.
std::optional<DateExpression> readDate(std::u16string_view text, std::uint32_t begin, std::uint32_t limit);

/// Empty where something is missing.
std::optional<text::PartialDate> resolve(const DateExpression& expression, const DateContext& context);

} // namespace atlas::extract
