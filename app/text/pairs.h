#pragma once

#include "text/span.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace atlas::text {

/// A quote or bracket with its partner: `span` from the opening sign to behind the closing one.
struct Pair
{
    Span span;
    bool quote = false; ///< false for brackets
    friend bool operator==(const Pair&, const Pair&) = default;
};

/// Quotes (“ ” ‘ ’ " ' ` ´ 「 」 『 』) and brackets ( ) [ ] { } 〈 〉 《 》 【 】 of one line that have a
/// partner on it, by their start; those without one, and those farther apart than `longestPair`, are left
/// out, so an unbalanced sign never swallows a line. Straight quotes are told apart by what stands around
/// them; apostrophes (don't, ’24) are no quotes. Offsets refer to `text`. Linear.
std::vector<Pair> pairs(std::u16string_view text, Span line);

/// Whether the unit is one of these quotes and brackets, or its full-width form.
bool isPairSign(char16_t unit);
/// The same where the places of such signs on the line are known: `marks` ascend, and other places may be
/// among them. Clears `into` first, so that one vector serves all lines.
void findPairs(std::u16string_view text, Span line, std::span<const std::uint32_t> marks,
               std::vector<Pair>& into);

inline constexpr std::uint32_t longestPair = 4000;

} // namespace atlas::text
