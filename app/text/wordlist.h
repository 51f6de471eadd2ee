#pragma once

#include "text/embeddedtable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace atlas::text {

// Lists of words out of a table of resources/language that is compiled in, asked for by name:
// `pageWords<u"rights">.has(word)`. A name that the table lacks, and a word that is written wrongly, stop the
// compiler.

/// How a word of a list is compared. A hyphen in the table stands for what may go on there.
enum class Match : unsigned char
{
    Whole,  ///< 함께
    Start,  ///< 통해-
    End,    ///< -자회사
    Inside, ///< -달러-
};

struct ListedWord
{
    std::u16string_view text; ///< not empty
    Match match = Match::Whole;
    char16_t edge = 0; ///< the first unit, of a word that is compared at the end the last one

    /// False where a word with these units at its ends does not fit: that turns nearly all away.
    constexpr bool mayFit(char16_t first, char16_t last) const
    {
        return match == Match::Inside || edge == (match == Match::End ? last : first);
    }

    constexpr bool fits(std::u16string_view word) const
    {
        switch (match) {
        case Match::Whole:
            return word == text;
        case Match::Start:
            return word.starts_with(text);
        case Match::End:
            return word.ends_with(text);
        case Match::Inside:
            return word.find(text) != word.npos;
        }
        return false;
    }
};

constexpr ListedWord listedWord(std::u16string_view written)
{
    const bool before = written.starts_with(u'-');
    const bool behind = written.size() > 1 && written.ends_with(u'-');
    const std::u16string_view text =
        written.substr(before ? 1 : 0, written.size() - (before ? 1 : 0) - (behind ? 1 : 0));
    if (text.empty() || text.find(u'-') != text.npos)
        throw "a list of words has an empty word or a hyphen inside a word";
    const Match match = before && behind ? Match::Inside
                        : before         ? Match::End
                        : behind         ? Match::Start
                                         : Match::Whole;
    return {text, match, match == Match::End ? text.back() : text.front()};
}

/// How long the first of the words is that fits, which has units itself; 0: none does. Not inline: there are
/// hundreds of lists, and few words get here.
[[gnu::noinline]] constexpr std::size_t lengthOfFirst(std::span<const ListedWord> words,
                                                      std::u16string_view word)
{
    for (const ListedWord& listed : words)
        if (listed.mayFit(word.front(), word.back()) && listed.fits(word))
            return listed.text.size();
    return 0;
}

/// The words of one row's cell, in its order.
template<std::size_t Count>
constexpr std::array<ListedWord, Count> listedWords(std::u16string_view cell)
{
    std::array<ListedWord, Count> words{};
    std::size_t next = 0;
    forEachPart(cell, [&](std::u16string_view written) { words[next++] = listedWord(written); });
    return words;
}

/// A look at the words of one row, which outlive it: they are compiled in.
class alignas(64) WordList
{
public:
    constexpr explicit WordList(std::span<const ListedWord> words) : m_words(words)
    {
        for (const ListedWord& word : words) {
            if (word.match == Match::Inside)
                m_inside = true;
            else if (word.match == Match::End)
                m_lasts |= bit(word.edge % 64u);
            else
                m_firsts[sign(word.edge) / 64u] |= bit(sign(word.edge) % 64u);
        }
    }

    /// How long the first word of the list is that fits; 0: none does.
    constexpr std::size_t lengthIn(std::u16string_view word) const
    {
        // Most words are none of these, as their first and last units say.
        return word.empty() || !(mayStart(word.front()) || mayEnd(word.back()) || m_inside)
                   ? 0
                   : lengthOfFirst(m_words, word);
    }

    constexpr bool has(std::u16string_view word) const { return lengthIn(word) != 0; }

    /// Where the first of the words that may stand anywhere begins in a text; npos: nowhere.
    constexpr std::size_t placeIn(std::u16string_view text) const
    {
        std::size_t place = text.npos;
        for (const ListedWord& listed : m_words)
            if (listed.match == Match::Inside)
                place = std::min(place, text.find(listed.text));
        return place;
    }

private:
    /// One of 256 signs; units of one sign are rare in one list.
    static constexpr unsigned sign(char16_t unit) { return unit * 40503u >> 7 & 255u; }
    static constexpr std::uint64_t bit(unsigned place) { return std::uint64_t{1} << place; }
    constexpr bool mayStart(char16_t first) const
    {
        return (m_firsts[sign(first) / 64u] & bit(sign(first) % 64u)) != 0;
    }
    constexpr bool mayEnd(char16_t last) const { return (m_lasts & bit(last % 64u)) != 0; }

    std::span<const ListedWord> m_words;
    std::array<std::uint64_t, 4> m_firsts{}; ///< the signs of first units
    std::uint64_t m_lasts = 0;               ///< of words that are compared at the end, by their last unit
    bool m_inside = false;
};

/// The name of a list as a template's argument.
template<std::size_t Size>
struct ListName
{
    char16_t text[Size]{};

    consteval ListName(const char16_t (&name)[Size]) { std::copy(name, name + Size, text); }
    /// Of a name of Size - 1 units.
    consteval explicit ListName(std::u16string_view name) { std::copy(name.begin(), name.end(), text); }
    constexpr operator std::u16string_view() const { return {text, Size - 1}; }
};

} // namespace atlas::text
