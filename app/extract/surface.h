#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// What of a text's writing matters for names, by UTF-16 unit.
enum class Script : unsigned char
{
    Other, ///< spaces, punctuation, symbols
    Latin,
    Digit,
    Hangul,
    Han,
    Letter, ///< any other script
};
Script scriptOf(char16_t unit);

/// Lower case, full-width forms made plain, the no-break space a space.
char16_t folded(char16_t unit);
/// Full-width forms made plain; case is kept.
char16_t narrowed(char16_t unit);

/// Letters, digits and Hangul of a name: what it is compared by when two entries claim it.
std::u16string comparisonKey(std::u16string_view name);

/// All ways of writing a name that differ only in spaces that may stand or not: where it has one, and where
/// its script changes between Hangul and Latin letters or digits. At most 8, the listed one first.
std::vector<std::u16string> spellings(std::u16string_view name);

} // namespace atlas::extract
