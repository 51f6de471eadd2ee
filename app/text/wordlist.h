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
    return {text, before && behind ? Match::Inside
                  : before         ? Match::End
                  : behind         ? Match::Start
                                   : Match::Whole};
}

/// How long the first of the words is that fits; 0: none does. Not inline: there are hundreds of lists, and
/// few words get here.
[[gnu::noinline]] constexpr std::size_t lengthOfFirst(std::span<const ListedWord> words,
                                                      std::u16string_view word)
{
    for (const ListedWord& listed : words)
        if (listed.fits(word))
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
class WordList
{
public:
    constexpr explicit WordList(std::span<const ListedWord> words) : m_words(words)
    {
        for (const ListedWord& word : words) {
            m_firsts |= word.match == Match::Inside || word.match == Match::End ? 0 : sign(word.text.front());
            m_lasts |= word.match == Match::End ? sign(word.text.back()) : 0;
            m_inside = m_inside || word.match == Match::Inside;
        }
    }

    /// How long the first word of the list is that fits; 0: none does.
    constexpr std::size_t lengthIn(std::u16string_view word) const
    {
        // Most words are none of these, as their first and last units say.
        if (word.empty() || (!m_inside && (m_firsts & sign(word.front())) == 0 &&
                             (m_lasts == 0 || (m_lasts & sign(word.back())) == 0)))
            return 0;
        return lengthOfFirst(m_words, word);
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
    /// One of 64 signs; units of one sign are rare in one list.
    static constexpr std::uint64_t sign(char16_t unit)
    {
        return std::uint64_t{1} << (unit * 40503u >> 7 & 63u);
    }

    std::span<const ListedWord> m_words;
    std::uint64_t m_firsts = 0;
    std::uint64_t m_lasts = 0;
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
