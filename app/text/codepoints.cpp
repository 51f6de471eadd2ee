#include "text/codepoints.h"

#include <algorithm>

namespace atlas::text {

namespace {
constexpr bool isHigh(char16_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}
constexpr bool isLow(char16_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}

/// Without a branch, so that compilers take several units at once.
bool hasHigh(std::u16string_view text)
{
    std::uint16_t any = 0;
    for (const std::uint16_t unit : text)
        any |= static_cast<std::uint16_t>((unit & 0xFC00) == 0xD800);
    return any != 0;
}
} // namespace

CodePointIndex::CodePointIndex(std::u16string_view text)
{
    if (!hasHigh(text)) // nearly every article
        return;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (isHigh(text[i]) && isLow(text[i + 1])) {
            m_pairs.push_back(static_cast<std::uint32_t>(i));
            ++i;
        }
    }
}

std::uint32_t CodePointIndex::codePoint(std::uint32_t utf16Offset) const
{
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), utf16Offset) - m_pairs.begin();
    return utf16Offset - static_cast<std::uint32_t>(before);
}

std::uint32_t CodePointIndex::utf16(std::uint32_t codePointOffset) const
{
    // Pair i is code point m_pairs[i] - i, which ascends: the number of pairs before the offset by bisection.
    std::size_t low = 0;
    std::size_t high = m_pairs.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_pairs[middle] - middle < codePointOffset)
            low = middle + 1;
        else
            high = middle;
    }
    return codePointOffset + static_cast<std::uint32_t>(low);
}

} // namespace atlas::text
