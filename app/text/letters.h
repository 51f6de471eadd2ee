#pragma once

#include <cstdint>

namespace atlas::text {

// Questions about single UTF-16 units, for scanners of Korean and English text.

constexpr bool isHangulSyllable(char16_t unit)
{
    return unit >= 0xAC00 && unit <= 0xD7A3;
}

/// Compatibility jamo, ㄱ to ㅎ and ㅏ to ㅣ.
constexpr bool isHangulJamo(char16_t unit)
{
    return unit >= 0x3131 && unit <= 0x3163;
}

constexpr bool isDigit(char16_t unit)
{
    return (unit >= u'0' && unit <= u'9') || (unit >= u'０' && unit <= u'９');
}

constexpr bool isUpperLatin(char16_t unit)
{
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'Ａ' && unit <= u'Ｚ');
}

constexpr bool isLowerLatin(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'ａ' && unit <= u'ｚ');
}

/// Letters of Western Europe (é, ü) count as Latin.
constexpr bool isLatin(char16_t unit)
{
    return isUpperLatin(unit) || isLowerLatin(unit) ||
           (unit >= 0xC0 && unit <= 0x24F && unit != 0xD7 && unit != 0xF7);
}

constexpr bool isLatinOrDigit(char16_t unit)
{
    return isLatin(unit) || isDigit(unit);
}

constexpr bool isHanja(char16_t unit)
{
    return (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF);
}

constexpr bool isLetter(char16_t unit)
{
    return isHangulSyllable(unit) || isLatin(unit) || isHangulJamo(unit) || isHanja(unit);
}

/// White space of all kinds, line ends included.
constexpr bool isSpace(char16_t unit)
{
    return unit == u' ' || (unit >= u'\t' && unit <= u'\r') || unit == 0x85 || unit == 0xA0 ||
           unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200B) || unit == 0x2028 || unit == 0x2029 ||
           unit == 0x202F || unit == 0x205F || unit == 0x3000 || unit == 0xFEFF;
}

/// A full-width letter, digit or sign as its ASCII one; others stay.
constexpr char16_t narrow(char16_t unit)
{
    return unit >= 0xFF01 && unit <= 0xFF5E ? static_cast<char16_t>(unit - 0xFEE0) : unit;
}

// A Hangul syllable is initial × 588 + vowel × 28 + final (Unicode Standard, section 3.12).

constexpr unsigned initialConsonant(char16_t syllable)
{
    return (syllable - 0xAC00u) / 588;
}
constexpr unsigned vowel(char16_t syllable)
{
    return (syllable - 0xAC00u) / 28 % 21;
}
/// 0 where there is none.
constexpr unsigned finalConsonant(char16_t syllable)
{
    return (syllable - 0xAC00u) % 28;
}
inline constexpr unsigned finalRieul = 8;

} // namespace atlas::text
