#include "extract/occurrences.h"

#include <bit>

namespace atlas::extract {

namespace {
/// The first place from there on; the first two units of many places are looked at together, without a
/// branch, so that compilers take several at once.
std::size_t findFrom(std::u16string_view text, std::u16string_view word, std::size_t from)
{
    constexpr std::size_t block = 32;
    for (; from + block < text.size(); from += block) {
        const char16_t* const units = text.data() + from;
        std::uint16_t any = 0;
        for (std::size_t i = 0; i < block; ++i)
            any |= static_cast<std::uint16_t>((units[i] == word[0]) & (units[i + 1] == word[1]));
        for (std::size_t i = 0; any != 0 && i < block; ++i)
            if (text.substr(from + i).starts_with(word))
                return from + i;
    }
    return text.find(word, from);
}
} // namespace

std::size_t Occurrences::bucketOf(char16_t first, char16_t second) const
{
    return (first * 40503u + second * 2654435761u) >> 7 & (m_first.size() - 1);
}

void Occurrences::build()
{
    m_first.assign(std::bit_ceil(m_text.size() | 64), 0);
    m_next.resize(m_text.size());
    for (std::size_t at = m_text.size() - 1; at-- > 0;) {
        std::uint32_t& first = m_first[bucketOf(m_text[at], m_text[at + 1])];
        m_next[at] = first;
        first = static_cast<std::uint32_t>(at + 1);
    }
}

/// The first place of the chain from `place` on where the word stands.
std::size_t Occurrences::follow(std::u16string_view word, std::uint32_t place) const
{
    for (int places = 0; place != 0 && places < mostPlaces; ++places, place = m_next[place - 1])
        if (m_text.substr(place - 1, word.size()) == word)
            return place - 1;
    return npos;
}

std::size_t Occurrences::find(std::u16string_view word)
{
    if (word.size() < 2)
        return m_text.substr(0, nearUnits).find(word);
    if (m_text.size() < 2)
        return npos;
    if (m_first.empty()) {
        if (m_text.size() <= shortText && ++m_questions <= firstQuestions)
            return findFrom(m_text, word, 0);
        build();
    }
    return follow(word, m_first[bucketOf(word[0], word[1])]);
}

std::size_t Occurrences::next(std::u16string_view word, std::size_t at)
{
    if (word.size() < 2)
        return m_text.substr(0, nearUnits).find(word, at + 1);
    return m_first.empty() ? findFrom(m_text, word, at + 1) : follow(word, m_next[at]);
}

} // namespace atlas::extract
