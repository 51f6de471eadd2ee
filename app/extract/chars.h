#pragma once

#include "text/charset.h"

#include <string_view>

namespace atlas::extract {

// Classes of characters as Korean newspapers use them; full-width forms count with their plain ones.

constexpr bool isHangul(char16_t c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}
constexpr bool isLatin(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= 0xFF21 && c <= 0xFF3A) ||
           (c >= 0xFF41 && c <= 0xFF5A) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
constexpr bool isUpper(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= 0xFF21 && c <= 0xFF3A);
}
constexpr bool isDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= 0xFF10 && c <= 0xFF19);
}
constexpr bool isPercent(char16_t c)
{
    return c == u'%' || c == 0xFF05;
}
constexpr bool isHanja(char16_t c)
{
    return c >= 0x3400 && c <= 0x9FFF;
}
inline constexpr text::CharSet wordUnits = [] {
    text::CharSet set;
    for (unsigned unit = 0; unit <= 0xFFFF; ++unit) {
        const auto c = static_cast<char16_t>(unit);
        if (isHangul(c) || isLatin(c) || isDigit(c) || isHanja(c) || (c >= 0xD800 && c <= 0xDFFF))
            set.add(c);
    }
    return set;
}();
constexpr bool isWord(char16_t c)
{
    return isHangul(c) || wordUnits.has(c); // most are
}
constexpr bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B);
}
inline constexpr text::CharSet quoteMarks = [] {
    text::CharSet set(u"'\"`´<>＂＇");
    set.add(0x2018, 0x201F);
    set.add(0x3008, 0x300F);
    return set;
}();
/// Opening and closing marks; the straight ones are both.
constexpr bool isQuote(char16_t c)
{
    return quoteMarks.has(c);
}
constexpr bool isDoubleQuote(char16_t c)
{
    return c == u'"' || c == 0x201C || c == 0x201D;
}
constexpr bool isOpenBracket(char16_t c)
{
    return c == u'(' || c == u'[' || c == 0xFF08 || c == 0xFF3B;
}
constexpr bool isCloseBracket(char16_t c)
{
    return c == u')' || c == u']' || c == 0xFF09 || c == 0xFF3D;
}
inline constexpr text::CharSet listMarks(u"\u00B7\u30FB\u2027\u318D\u22C5/\uFF65\u2022\u00D7");
/// Marks that join the members of a list without a space: 가·나, 가/나.
constexpr bool isListMark(char16_t c)
{
    return listMarks.has(c);
}
/// Marks before each member of a bulleted list.
constexpr bool isBullet(char16_t c)
{
    return c == 0x25B2 || c == 0x25B3 || c == 0x25B6 || c == 0x25CF || c == 0x25A0 || c == 0x25C6 ||
           c == 0x25B7;
}

/// Where the text goes on behind what stands in brackets right at this place; the place where nothing does.
inline std::size_t behindBracket(std::u16string_view text, std::size_t at)
{
    constexpr std::size_t longest = 30;
    if (at >= text.size() || !isOpenBracket(text[at]))
        return at;
    for (std::size_t end = at + 1; end < text.size() && end - at <= longest && text[end] != u'\n'; ++end)
        if (isCloseBracket(text[end]))
            return end + 1;
    return at;
}

} // namespace atlas::extract
