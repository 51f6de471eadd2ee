#pragma once

#include "text/problem.h"
#include "text/table.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
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

    /// Whether a phrase of that part is in the line where its row wants it.
    bool has(Part, std::u16string_view line) const;
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
        Match match;
    };
    static std::optional<Match> matchNamed(std::u16string_view);

    std::array<std::vector<Phrase>, partCount> m_phrases; ///< longest first
};

} // namespace atlas::article
