#pragma once

#include <string_view>

namespace atlas::extract {

/// Which final consonant a syllable ends with, 0 for none: ㄴ 4, ㄹ 8, ㅆ 20.
constexpr int finalOf(char16_t syllable)
{
    return syllable >= 0xAC00 && syllable <= 0xD7A3 ? (syllable - 0xAC00) % 28 : 0;
}

/// 인수한다, 넣는다고: what is told in the present of something that happens once is to come.
constexpr bool isPresent(std::u16string_view word)
{
    const std::size_t da = word.rfind(u'다');
    return da != word.npos && da > 0 && finalOf(word[da - 1]) == 4;
}

/// 투자했다고, 넘어섰으며: it has come about, whatever is said behind.
constexpr bool isPast(std::u16string_view word)
{
    for (std::size_t i = 0; i + 1 < word.size(); ++i)
        if (finalOf(word[i]) == 20 && word[i] != u'있' && word[i] != u'겠' && word[i + 1] != u'을')
            return true;
    return false;
}

/// 손을 잡을지, 인수할지를 두고: whether it comes about is open.
constexpr bool isOpen(std::u16string_view word)
{
    const std::size_t ji = word.rfind(u'지');
    return ji != word.npos && ji > 0 && finalOf(word[ji - 1]) == 8 && word.size() - ji <= 2;
}

} // namespace atlas::extract
