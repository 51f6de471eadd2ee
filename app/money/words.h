#pragma once

#include "text/span.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace atlas::money {

/// A character as the tables of words compare it: Latin letters in lower case, full-width forms as plain
/// ones, every blank (but no line end) as ' ', every wave or dash that stands between two numbers as '~' or
/// '-'.
char16_t foldedSign(char16_t);
inline char16_t folded(char16_t c)
{
    if (c >= 0xAC00 && c <= 0xD7A3) // most of a text
        return c;
    return foldedSign(c);
}

inline bool isLatin(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
inline bool isHangul(char16_t c)
{
    return c >= 0xAC00 && c <= 0xD7A3;
}
inline bool isDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= 0xFF10 && c <= 0xFF19);
}

/// Words with what they mean, found at a place of a text. A space in a word stands for a blank or nothing.
/// Each look-up is bounded by the longest word.
template<typename Meaning>
class WordTable
{
public:
    struct Word
    {
        std::u16string text;
        Meaning meaning{};
        std::vector<std::u16string> notBefore; ///< what may not follow: parts of other words
    };
    struct Found
    {
        const Word* word = nullptr;
        text::Span span;
        bool partOfOther = false; ///< one of notBefore follows
    };

    /// Calls `visit` with the first character of each word.
    template<typename Visit>
    void eachFirst(Visit visit) const
    {
        for (const auto& [first, places] : m_first)
            visit(first);
    }

    void add(Word word)
    {
        std::ranges::transform(word.text, word.text.begin(), folded);
        m_starts.set(word.text.front() % m_starts.size());
        m_ends.set(word.text.back() % m_ends.size());
        m_first[word.text.front()].push_back(m_words.size());
        m_last[word.text.back()].push_back(m_words.size());
        m_words.push_back(std::move(word));
    }

    /// The longest word that starts there; a Latin word ends where the letters end.
    std::optional<Found> startingAt(std::u16string_view text, std::uint32_t begin, std::uint32_t limit) const;
    /// False where no word ends there, at little cost.
    bool mayEndAt(std::u16string_view text, std::uint32_t end, std::uint32_t floor) const
    {
        return end > floor && m_ends[folded(text[end - 1]) % m_ends.size()];
    }
    /// The longest word that ends there; a word starts where no letter stands before it.
    std::optional<Found> endingAt(std::u16string_view text, std::uint32_t end, std::uint32_t floor) const;

private:
    using Places = std::unordered_map<char16_t, std::vector<std::size_t>>;

    std::vector<Word> m_words;
    Places m_first;             ///< by first character
    Places m_last;              ///< by last character
    std::bitset<1024> m_starts; ///< by the low bits of first characters: turns most places away
    std::bitset<1024> m_ends;
};

/// Where `word` ends if it starts at `begin`; empty where it does not.
inline std::optional<std::uint32_t> matchForward(std::u16string_view word, std::u16string_view text,
                                                 std::uint32_t begin, std::uint32_t limit)
{
    std::uint32_t at = begin;
    for (const char16_t c : word) {
        if (at < limit && folded(text[at]) == c)
            ++at;
        else if (c != u' ')
            return std::nullopt;
    }
    if (at < limit && isLatin(word.back()) && isLatin(text[at]))
        return std::nullopt;
    return at;
}
/// Where `word` starts if it ends at `end`.
std::optional<std::uint32_t> matchBackward(std::u16string_view word, std::u16string_view text,
                                           std::uint32_t end, std::uint32_t floor);

template<typename Meaning>
auto WordTable<Meaning>::startingAt(std::u16string_view text, std::uint32_t begin, std::uint32_t limit) const
    -> std::optional<Found>
{
    if (begin >= limit)
        return std::nullopt;
    const char16_t first = folded(text[begin]);
    if (!m_starts[first % m_starts.size()])
        return std::nullopt;
    const auto places = m_first.find(first);
    if (places == m_first.end())
        return std::nullopt;
    Found best;
    for (const std::size_t index : places->second) {
        const Word& word = m_words[index];
        const auto end = matchForward(word.text, text, begin, limit);
        if (end && (!best.word || *end > best.span.end))
            best = {&word, {begin, *end}};
    }
    if (!best.word)
        return std::nullopt;
    best.partOfOther = std::ranges::any_of(best.word->notBefore, [&](const std::u16string& other) {
        return matchForward(other, text, best.span.end, limit).has_value();
    });
    return best;
}

template<typename Meaning>
auto WordTable<Meaning>::endingAt(std::u16string_view text, std::uint32_t end, std::uint32_t floor) const
    -> std::optional<Found>
{
    if (!mayEndAt(text, end, floor))
        return std::nullopt;
    const auto places = m_last.find(folded(text[end - 1]));
    if (places == m_last.end())
        return std::nullopt;
    Found best;
    for (const std::size_t index : places->second) {
        const Word& word = m_words[index];
        const auto begin = matchBackward(word.text, text, end, floor);
        if (begin && (!best.word || *begin < best.span.begin))
            best = {&word, {*begin, end}};
    }
    return best.word ? std::optional(best) : std::nullopt;
}

} // namespace atlas::money
