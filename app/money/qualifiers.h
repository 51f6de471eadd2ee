#pragma once

#include "money/units.h"

namespace atlas::money {

/// What the words around a sum say about it (약, 최대, 이상, 넘는), and how far they reach.
struct Qualification
{
    bool approximate = false;
    bool conversion = false;
    bool each = false; ///< holds for the sums that follow in a list too
    Bound bound = Bound::None;
    std::uint32_t edge = 0; ///< where the words before begin, or those behind end

    void add(Effect);
};

/// Reads the words that stand right before a sum: "(최대 약 " before "3조".
Qualification qualifiersBefore(std::u16string_view text, std::uint32_t begin, std::uint32_t floor,
                               const Units& units);
/// Reads the words that stand right behind: "이상", "을 훌쩍 넘는".
Qualification qualifiersAfter(std::u16string_view text, std::uint32_t end, std::uint32_t limit,
                              const Units& units);

/// One step over a blank, if there is one.
std::uint32_t overBlank(std::u16string_view text, std::uint32_t at, std::uint32_t limit);
std::uint32_t backOverBlank(std::u16string_view text, std::uint32_t at, std::uint32_t floor);

} // namespace atlas::money
