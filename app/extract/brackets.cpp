#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"

#include <algorithm>

namespace atlas::extract {

std::vector<std::u16string_view> bracketAliases(std::u16string_view text, std::uint32_t begin,
                                                std::uint32_t end)
{
    constexpr std::uint32_t longest = 60;
    std::vector<std::u16string_view> parts;
    if (begin >= end || !isOpenBracket(text[begin]))
        return parts;
    const std::uint32_t limit = std::min(end, begin + longest);
    std::uint32_t start = begin + 1;
    for (std::uint32_t at = start; at < limit; ++at) {
        const char16_t c = text[at];
        if (c == u'\n' || isOpenBracket(c))
            return {};
        if (!isCloseBracket(c) && !isListMark(c) && c != u',')
            continue;
        std::u16string_view part = text.substr(start, at - start);
        while (!part.empty() && (isSpace(part.front()) || isQuote(part.front())))
            part.remove_prefix(1);
        while (!part.empty() && (isSpace(part.back()) || isQuote(part.back())))
            part.remove_suffix(1);
        while (const std::size_t lead = hints<u"alias-lead">.lengthIn(part))
            part.remove_prefix(lead);
        if (part.size() >= 2)
            parts.push_back(part);
        if (isCloseBracket(c))
            return parts;
        start = at + 1;
    }
    return {};
}

bool isFieldBracket(const Grammar& grammar, std::u16string_view text, std::uint32_t open)
{
    constexpr std::size_t longest = 40;
    const std::size_t close = text.substr(open, longest).find(u") ");
    if (close == std::u16string_view::npos)
        return false;
    const std::u16string_view behind = text.substr(open + close + 2, longest);
    return grammar.endsInKind(behind.substr(0, behind.find(u' ')));
}

bool isSpelledBehind(std::u16string_view text, std::uint32_t end)
{
    return end + 1 < text.size() && isOpenBracket(text[end]) && isUpper(text[end + 1]);
}

} // namespace atlas::extract
