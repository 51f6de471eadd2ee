#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace atlas::text {

/// The first place from `from` on where the unit stands; the size of the text where it does not. As
/// std::u16string_view::find, but without a branch for each unit, so that compilers take several at once (and
/// shorter blocks unit by unit).
inline std::size_t findUnit(std::u16string_view text, char16_t unit, std::size_t from = 0)
{
    constexpr std::size_t block = 32;
    for (; from + block <= text.size(); from += block) {
        std::uint16_t any = 0;
        for (std::size_t i = 0; i < block; ++i)
            any |= static_cast<std::uint16_t>(text[from + i] == unit);
        if (any != 0)
            break;
    }
    while (from < text.size() && text[from] != unit)
        ++from;
    return from;
}

} // namespace atlas::text
