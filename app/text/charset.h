#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace atlas::text {

/// A set of UTF-16 units that is asked in one look, for scanners that turn most of a text away. 8 KiB: meant
/// for constants.
class CharSet
{
public:
    constexpr CharSet() = default;
    constexpr explicit CharSet(std::u16string_view units)
    {
        for (const char16_t unit : units)
            add(unit);
    }

    constexpr void add(char16_t unit) { m_bits[unit / 64u] |= std::uint64_t{1} << unit % 64u; }
    constexpr void add(char16_t first, char16_t last)
    {
        for (unsigned unit = first; unit <= last; ++unit)
            add(static_cast<char16_t>(unit));
    }
    constexpr bool has(char16_t unit) const { return (m_bits[unit / 64u] >> unit % 64u & 1u) != 0; }

private:
    std::array<std::uint64_t, 1024> m_bits{};
};

/// Which entries of a constant list of at most 255 forms start with a unit, in the order of the list.
template<std::size_t Count>
class FirstUnits
{
    static_assert(Count <= 255);

public:
    /// `formOf` gives the form, not empty, of an entry.
    template<typename List, typename FormOf>
    constexpr FirstUnits(const List& list, FormOf formOf)
    {
        std::size_t placed = 0;
        for (std::size_t i = 0; i < Count; ++i) {
            const char16_t unit = formOf(list[i]).front();
            Bucket& bucket = m_buckets[placeOf(unit)];
            if (bucket.unit == unit)
                continue;
            bucket = {unit, static_cast<std::uint8_t>(placed), 0};
            for (std::size_t j = i; j < Count; ++j) {
                if (formOf(list[j]).front() != unit)
                    continue;
                m_entries[placed++] = static_cast<std::uint8_t>(j);
                ++bucket.count;
            }
        }
    }

    /// Indices into the list.
    constexpr std::span<const std::uint8_t> at(char16_t unit) const
    {
        const Bucket& bucket = m_buckets[placeOf(unit)];
        return {m_entries.data() + bucket.begin, bucket.count};
    }

private:
    struct Bucket
    {
        char16_t unit = 0;
        std::uint8_t begin = 0;
        std::uint8_t count = 0;
    };

    /// The bucket of the unit, or the empty one where it would be.
    constexpr std::size_t placeOf(char16_t unit) const
    {
        std::size_t place = unit * 40503u >> 4 & mask;
        while (m_buckets[place].unit != unit && m_buckets[place].unit != 0)
            place = (place + 1) & mask;
        return place;
    }

    static constexpr std::size_t mask = 511;
    std::array<Bucket, mask + 1> m_buckets{};
    std::array<std::uint8_t, Count> m_entries{};
};

} // namespace atlas::text
