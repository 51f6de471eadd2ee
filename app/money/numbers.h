#pragma once

#include "money/units.h"

namespace atlas::money {

/// A number as a text writes it, digits and 조 억 만 천 백 in any mixture. What stands before the last group
/// is kept apart for ranges whose ends share a part: in "1조5000~6000억" the first end takes 억 from the
/// second, the second 1조 from the first.
struct Number
{
    Decimal value;            ///< head + tail × 10^exponent
    Decimal head;             ///< the groups before the last one: 3조 of 3조3465억
    Decimal tail;             ///< the number of the last group: 3465
    int exponent = 0;         ///< of the last group, 0 where no word closes it
    int top = 0;              ///< exponent of the first group
    int numerals = 0;         ///< number words in it: 5 in 사억오백만, 1 in 3억, 0 in 1,500
    bool digits = false;      ///< has a digit 0 … 9
    bool approximate = false; ///< 830여억
    text::Span span;
};

struct NumberReading
{
    std::optional<Number> number;
    std::uint32_t next = 0; ///< where to look on; behind all that was looked at as one number
};

/// Reads the longest number that starts at `begin`. Bounded by the run of digits and number words.
NumberReading readNumber(std::u16string_view text, std::uint32_t begin, std::uint32_t limit,
                         const Units& units);

} // namespace atlas::money
