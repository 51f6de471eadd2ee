#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// A set of words with a value each, asked for the longest word that starts at a place of a text. The trie
/// lies in one hash table; a bit per first unit turns most places away at once. Immutable after filling; a
/// lookup is O(longest word).
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

    Hit longest(std::u16string_view text) const;
    /// The longest word that ends `text`.
    Hit longestEnding(std::u16string_view text) const;
    bool mayStart(char16_t c) const { return m_first[c]; }
    bool empty() const { return m_values.size() == 1; }

private:
    std::uint32_t child(std::uint32_t node, char16_t c) const;
    std::uint32_t childOrNew(std::uint32_t node, char16_t c);
    void grow();

    struct Slot
    {
        std::uint64_t key = 0; ///< node << 16 | unit, 0 empty
        std::uint32_t node = 0;
    };
    std::bitset<65536> m_first;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_values; ///< by node
};

} // namespace atlas::extract
