#pragma once

#include <compare>
#include <cstdint>

namespace atlas::text {

/// A half-open range [begin, end) of a text, counted in UTF-16 units (as QString and ICU count).
/// Files that leave the program count code points instead; CodePointIndex converts.
struct Span
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr bool empty() const { return begin >= end; }
    constexpr std::uint32_t length() const { return empty() ? 0 : end - begin; }
    constexpr bool contains(std::uint32_t position) const { return begin <= position && position < end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    friend constexpr auto operator<=>(Span, Span) = default;
};

} // namespace atlas::text
