#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace atlas::text {

/// NFC with a map back: `offsets[i]` is the offset in the original of normalised unit i (one more for the
/// end). Text that is NFC already is detected first and costs one scan.
struct Normalised
{
    std::u16string text;
    std::basic_string<char32_t> offsets; ///< empty where the text was NFC: offsets are the same
    std::uint32_t original(std::uint32_t offset) const
    {
        return offsets.empty() ? offset : static_cast<std::uint32_t>(offsets[offset]);
    }
};
Normalised toNfc(std::u16string_view text);

/// Folded for comparing names: NFC, lower case, width folded, letters and digits only (but e&, AT&T and
/// Disney+ keep their sign).
std::u16string nameKey(std::u16string_view name);

/// Whether what a user typed finds a name: substring of the folded name, Korean initials (ㅇㅂㄷㅇ →
/// 엔비디아), or half-typed syllables (엔ㅂ, 엔비딩 typed on the way to 엔비디아). Rank: 0 no match, larger
/// is better (exact 4, prefix 3, initials or half-typed prefix 2, anywhere 1).
int matchRank(std::u16string_view typed, std::u16string_view name);

} // namespace atlas::text
