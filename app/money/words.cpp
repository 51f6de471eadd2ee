#include "money/words.h"

namespace atlas::money {

char16_t foldedSign(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return static_cast<char16_t>(c - u'A' + u'a');
    if (c < 0x80)
        return c == u'\t' ? u' ' : c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return foldedSign(static_cast<char16_t>(c - 0xFF01 + u'!'));
    switch (c) {
    case 0x00A0: // no-break space
    case 0x2009: // thin space
    case 0x202F: // narrow no-break space
    case 0x3000: // ideographic space
        return u' ';
    case 0x2013: // en dash
    case 0x2014: // em dash
    case 0x2212: // minus
        return u'-';
    case 0x223C: // tilde operator
    case 0x301C: // wave dash
    case 0x02DC: // small tilde
        return u'~';
    case 0xFFE0: // the full-width signs of currencies
        return u'¢';
    case 0xFFE1:
        return u'£';
    case 0xFFE5:
        return u'¥';
    case 0xFFE6:
        return u'₩';
    default:
        return c;
    }
}

namespace {

bool isWordLetter(char16_t c)
{
    return isLatin(c) || isHangul(c);
}

} // namespace

std::optional<std::uint32_t> matchBackward(std::u16string_view word, std::u16string_view text,
                                           std::uint32_t end, std::uint32_t floor)
{
    std::uint32_t at = end;
    for (auto c = word.rbegin(); c != word.rend(); ++c) {
        if (*c == u' ' && (at <= floor || folded(text[at - 1]) != u' '))
            continue;
        if (at <= floor || folded(text[at - 1]) != *c)
            return std::nullopt;
        --at;
    }
    if (at > floor && isWordLetter(word.front()) && isWordLetter(text[at - 1]))
        return std::nullopt;
    return at;
}

} // namespace atlas::money
