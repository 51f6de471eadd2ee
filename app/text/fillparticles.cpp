#include "text/letters.h"
#include "text/particles.h"

#include <optional>

namespace atlas::text {

namespace {

/// The name without what stands in brackets at its end, and without quotes and signs there.
std::u16string_view spoken(std::u16string_view name)
{
    while (!name.empty()) {
        const char16_t last = name.back();
        if (isLetter(last) || isDigit(last))
            return name;
        const char16_t opener = last == u')' ? u'(' : last == u']' ? u'[' : last == u'）' ? u'（' : 0;
        const std::size_t open = opener != 0 ? name.rfind(opener) : std::u16string_view::npos;
        if (open != std::u16string_view::npos && open > 0)
            name = name.substr(0, open);
        else
            name.remove_suffix(1);
    }
    return name;
}

/// 십, 백, 천, 만 and 억 are closed, 조 (12 zeros) is open.
Ending endingOfDigits(std::u16string_view name)
{
    std::size_t zeros = 0;
    while (zeros < name.size() && narrow(name[name.size() - 1 - zeros]) == u'0')
        ++zeros;
    const bool hundredsOfNothing = zeros == name.size() || !isDigit(name[name.size() - 1 - zeros]);
    if (zeros > 0)
        return !hundredsOfNothing && zeros >= 12 && zeros < 16 ? Ending::Open : Ending::Closed;
    switch (narrow(name.back())) {
    case u'1': // 일
    case u'7': // 칠
    case u'8': // 팔
        return Ending::ClosedRieul;
    case u'3': // 삼
    case u'6': // 육
        return Ending::Closed;
    default: // 이, 사, 오, 구
        return Ending::Open;
    }
}

Ending endingOfLatin(std::u16string_view name)
{
    const char16_t last = narrow(name.back());
    const char16_t before = name.size() > 1 ? narrow(name[name.size() - 2]) : u'\0';
    if (last == u'e' && before == u'l') // Google, Apple, Oracle are read 구글, 애플, 오라클
        return Ending::ClosedRieul;
    if ((last == u'g' || last == u'G') && (before == u'n' || before == u'N')) // Samsung
        return Ending::Closed;
    switch (last) {
    case u'L':
    case u'l':
    case u'R':
    case u'r':
        return Ending::ClosedRieul;
    case u'M':
    case u'm':
    case u'N':
    case u'n':
        return Ending::Closed;
    default:
        return Ending::Open;
    }
}

/// The form of "은/는" that fits: the first is the closed one; "으로/로" is "로" after ㄹ.
std::u16string_view choose(std::u16string_view pair, std::u16string_view argument)
{
    const std::size_t slash = pair.find(u'/');
    if (slash == std::u16string_view::npos)
        return pair;
    const std::u16string_view closed = pair.substr(0, slash);
    const std::u16string_view open = pair.substr(slash + 1);
    const Ending ending = endingOf(argument);
    if (ending == Ending::ClosedRieul && closed.starts_with(u"으로"))
        return open;
    return ending == Ending::Open ? open : closed;
}

struct Placeholder
{
    unsigned index = 0; ///< from 0
    std::u16string_view pair;
    std::size_t length = 0; ///< with its braces
};

std::optional<Placeholder> placeholderAt(std::u16string_view pattern)
{
    const std::size_t close = pattern.find(u'}');
    if (close == std::u16string_view::npos || close < 2 || pattern[0] != u'{')
        return std::nullopt;
    if (pattern[1] < u'1' || pattern[1] > u'9' || (close > 2 && pattern[2] != u'|'))
        return std::nullopt;
    const std::u16string_view pair = close > 2 ? pattern.substr(3, close - 3) : std::u16string_view{};
    return Placeholder{static_cast<unsigned>(pattern[1] - u'1'), pair, close + 1};
}

} // namespace

Ending endingOf(std::u16string_view name)
{
    const std::u16string_view word = spoken(name);
    if (word.empty())
        return Ending::Open;
    const char16_t last = word.back();
    if (isDigit(last))
        return endingOfDigits(word);
    if (isLatin(last))
        return endingOfLatin(word);
    if (!isHangulSyllable(last))
        return Ending::Open;
    const unsigned final = finalConsonant(last);
    return final == 0 ? Ending::Open : final == finalRieul ? Ending::ClosedRieul : Ending::Closed;
}

std::u16string fillParticles(std::u16string_view pattern, const std::u16string_view* arguments,
                             unsigned count)
{
    std::u16string out;
    for (std::size_t i = 0; i < pattern.size();) {
        const std::size_t brace = pattern.find(u'{', i);
        out += pattern.substr(i, brace - i);
        if (brace == std::u16string_view::npos)
            break;
        const auto found = placeholderAt(pattern.substr(brace, 24)); // longer ones are none
        if (!found || found->index >= count) {
            out += u'{';
            i = brace + 1;
            continue;
        }
        out += arguments[found->index];
        out += choose(found->pair, arguments[found->index]);
        i = brace + found->length;
    }
    return out;
}

} // namespace atlas::text
