#pragma once

#include "text/charset.h"
#include "text/problem.h"
#include "text/table.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas::article {

/// What a phrase of resources/language/furniture.tsv says about the line it stands in; the README there
/// explains each.
enum class Part : unsigned char
{
    Control,
    Caption,
    Credit,
    Block,
    Promo,
    Rights,
    Reporter,
    Posted,
    Updated,
    Source,
    Origin,
    Publisher,
};
inline constexpr std::size_t partCount = 12;

class PartSet
{
public:
    constexpr bool has(Part part) const { return (m_bits >> static_cast<unsigned>(part) & 1u) != 0; }
    constexpr void add(Part part) { m_bits |= 1u << static_cast<unsigned>(part); }
    friend constexpr bool operator==(PartSet, PartSet) = default;

private:
    unsigned m_bits = 0;
};

/// The words that tell what a news page prints around an article. Immutable after loading; shared between
/// threads.
class Furniture
{
public:
    /// Reads furniture.tsv of the directory (resources/language). Problems: those of text::readTables and
    /// parse.
    static text::Result<Furniture> load(const std::filesystem::path& directory);
    /// Problems: those of text::parseTable, "table.column" (missing), "table.value" (unknown match or part,
    /// empty phrase).
    static text::Result<Furniture> parse(const text::Table&);

    /// The parts that have a phrase in the line where its row wants it. Linear in the line, whatever the
    /// number of rows.
    PartSet parts(std::u16string_view line) const;
    bool has(Part part, std::u16string_view line) const { return parts(line).has(part); }
    /// Where a phrase that a line begins with ends; 0 where there is none. `start` rows only.
    std::size_t startLength(Part, std::u16string_view line) const;
    /// Whether the line consists of control words, digits and signs alone.
    bool onlyControls(std::u16string_view line) const;

private:
    enum class Match : unsigned char
    {
        Word,
        Whole,
        Start,
        End,
        Inside,
    };
    struct Phrase
    {
        std::u16string folded; ///< without spaces, lower case
        Match match = Match::Whole;
        Part part = Part::Control;
    };
    using Range = std::pair<std::uint32_t, std::uint32_t>;
    static std::optional<Match> matchNamed(std::u16string_view);
    void index();
    static std::size_t bucketOf(std::u16string_view folded);
    /// How some of the phrases of two units or more begin; turns most places away.
    class Beginnings
    {
    public:
        void add(std::u16string_view phrase)
        {
            m_first.add(phrase[0]);
            m_pairs.set(pairOf(phrase[0], phrase[1]));
        }
        /// False where none of them stands.
        bool mayStand(std::u16string_view folded, std::size_t at) const
        {
            return m_first.has(folded[at]) && at + 1 < folded.size() &&
                   m_pairs[pairOf(folded[at], folded[at + 1])];
        }
        /// The first place from `at` on where one may stand, else `end`.
        std::size_t nextPlace(std::u16string_view folded, std::size_t at, std::size_t end) const
        {
            while (at < end && !mayStand(folded, at))
                ++at;
            return at;
        }

    private:
        static std::size_t pairOf(char16_t first, char16_t second)
        {
            return (first * 2654435761u + second * 2246822519u) >> 18;
        }
        text::CharSet m_first;
        std::bitset<16384> m_pairs; ///< by hash
    };
    /// The longest phrase of those wanted that stands at `at`; null where there is none.
    template<typename Wanted>
    const Phrase* phraseAt(std::u16string_view folded, std::size_t at, Wanted, bool signsEverywhere) const;

    static constexpr std::size_t bucketCount = 2048;
    std::vector<Phrase> m_phrases;            ///< by bucket, longest first
    std::array<Range, bucketCount> m_first{}; ///< of m_phrases, by the first two units
    Beginnings m_any;                         ///< of all m_phrases
    Beginnings m_inside;                      ///< of those that may stand anywhere in a line
    std::size_t m_longestEnd = 0;             ///< of m_phrases that stand at the end of a line
    std::vector<Phrase> m_signs;              ///< phrases of one unit: words, and starts of lines
};

} // namespace atlas::article
