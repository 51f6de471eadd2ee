#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// Finds where words stand in a text, as std::u16string_view::find does, by chains of the places with the
/// same two units, made once there are questions enough. The text must stay. Bounded, so that one word costs
/// about as much as another: past `mostPlaces` places that only start like the word it gives up, and a word
/// of one unit is looked for in the first `nearUnits` of the text alone.
class Occurrences
{
public:
    static constexpr std::size_t npos = std::u16string_view::npos;
    static constexpr int mostPlaces = 1024;
    static constexpr std::size_t nearUnits = std::size_t(1) << 16;
    /// So many questions about a text that short are answered by reading it, which costs less than chains.
    static constexpr std::size_t shortText = std::size_t(1) << 12;
    static constexpr int firstQuestions = 6;

    explicit Occurrences(std::u16string_view text = {}) : m_text(text) {}

    /// The first place of a word that is not empty; npos where there is none.
    std::size_t find(std::u16string_view word);
    /// The next place behind one that find or next gave.
    std::size_t next(std::u16string_view word, std::size_t at);

private:
    std::size_t bucketOf(char16_t first, char16_t second) const;
    void build();
    std::size_t follow(std::u16string_view word, std::uint32_t place) const;

    std::u16string_view m_text;
    int m_questions = 0;
    std::vector<std::uint32_t> m_first; ///< by bucket: 1 + the first place, 0 none
    std::vector<std::uint32_t> m_next;  ///< by place: 1 + the next of its bucket, 0 none
};

} // namespace atlas::extract
