#pragma once

#include "text/tablememory.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// A set of words with a value each, asked for the longest word that starts at a place of a text. The trie
/// lies in one hash table, a step of the walk in one slot; bits by hash of the first two units turn most
/// places away at once. Immutable after filling; a lookup is O(longest word).
class WordTrie
{
public:
    static constexpr std::uint32_t none = ~std::uint32_t(0);

    struct Hit
    {
        std::uint32_t value = none;
        std::uint32_t length = 0; ///< UTF-16 units of the text
        explicit operator bool() const { return length != 0; }
    };

    WordTrie();
    /// The value that the word has now: `value`, or the one it was given before.
    std::uint32_t add(std::u16string_view word, std::uint32_t value);
    /// The same read from the end to the start, for looking up endings with longestEnding.
    std::uint32_t addEnding(std::u16string_view word, std::uint32_t value);

    Hit longest(std::u16string_view text) const
    {
        const std::size_t size = text.size();
        if (size == 0 || !(size == 1 ? m_single.has(text[0]) : mayStart(text[0], text[1])))
            return {}; // most places
        return walk(text);
    }
    /// The longest word that ends `text`.
    Hit longestEnding(std::u16string_view text) const
    {
        const std::size_t size = text.size();
        if (size == 0 || !(size == 1 ? m_single.has(text[0]) : mayStart(text[size - 1], text[size - 2])))
            return {};
        return walkBack(text);
    }
    /// Whether `text` starts longer words; for one unit it says yes too often.
    struct Continuation
    {
        bool blank = false; ///< one that goes on with a blank
        bool other = false; ///< one that goes on with another unit, or with a blank
    };
    Continuation goesOn(std::u16string_view text) const;
    bool empty() const { return m_nodes == 1; }

private:
    struct Step ///< from a node along a unit, from the root along two at once
    {
        std::uint64_t key = 0; ///< node and unit, or two units; 0 empty
        std::uint32_t node : 31 = 0;
        std::uint32_t inner : 1 = 0; ///< longer words go on from it
        std::uint32_t value = none;  ///< of the word that ends with it
    };
    /// A set of hashes: no false negatives.
    template<std::size_t Bits>
    struct Filter
    {
        std::array<std::uint64_t, Bits / 64> bits{};
        void add(std::uint32_t hash) { bits[hash % Bits / 64] |= std::uint64_t{1} << hash % 64; }
        bool has(std::uint32_t hash) const { return (bits[hash % Bits / 64] >> hash % 64 & 1) != 0; }
    };

    static std::uint32_t pairHash(char16_t first, char16_t second)
    {
        return (first * 2654435761u + second * 2246822519u) >> 16;
    }
    bool mayStart(char16_t first, char16_t second) const
    {
        return m_pairs.has(pairHash(first, second)) || m_single.has(first);
    }
    std::size_t placeOf(std::uint64_t key) const;
    Step& stepOrNew(std::uint64_t key);
    static std::uint32_t valueOf(Step& step, std::uint32_t value);
    void grow();
    template<typename Units>
    Hit follow(Units units, std::uint32_t count) const;
    Hit walk(std::u16string_view text) const;
    Hit walkBack(std::u16string_view text) const;

    Filter<8192> m_single; ///< words of one unit
    Filter<8192> m_first;  ///< first units of longer ones
    Filter<16384> m_pairs;
    text::LookupTable<Step> m_steps;
    std::uint32_t m_nodes = 1;
};

/// How the words of a set that hold a blank begin and go on behind the first one: bits by hash, no false
/// negatives. Most texts begin like a longer word but do not go on like it, which a walk would find out step
/// by step.
class OverBlank
{
public:
    void add(std::u16string_view word);
    /// Whether a word may go on over the blank at `blank`, up to which the text is the start of one.
    bool mayGoOn(std::u16string_view text, std::uint32_t blank) const
    {
        if (m_bits.empty())
            return false;
        const std::u16string_view behind = text.substr(blank + 1, 2);
        const std::uint64_t begin = beginning(text, blank);
        return has(hashOf(begin, {})) || (!behind.empty() && has(hashOf(begin, behind.substr(0, 1)))) ||
               (behind.size() == 2 && has(hashOf(begin, behind)));
    }

private:
    static constexpr unsigned hashBits = 18;
    static constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;
    static std::uint64_t beginning(std::u16string_view text, std::size_t blank)
    {
        return ((std::uint64_t{text[0]} << 16 | text[blank - 1]) * 31 + blank) * odd;
    }
    /// `behind`: the first two units behind the blank, or all.
    static std::uint32_t hashOf(std::uint64_t begin, std::u16string_view behind)
    {
        const std::uint64_t next = behind.empty()       ? 0u
                                   : behind.size() == 1 ? std::uint64_t{behind[0]}
                                                        : std::uint64_t{behind[0]} << 16 | behind[1];
        return static_cast<std::uint32_t>((begin ^ next) * odd >> (64 - hashBits));
    }
    bool has(std::uint32_t hash) const { return (m_bits[hash / 64] >> hash % 64 & 1) != 0; }

    std::vector<std::uint64_t> m_bits; ///< empty where no word has a blank
};

} // namespace atlas::extract
