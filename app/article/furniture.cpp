#include "article/furniture.h"

#include "text/decode.h"
#include "text/letters.h"

#include <algorithm>

namespace atlas::article {

namespace {

constexpr std::array<std::u16string_view, partCount> partNames{
    u"control",  u"caption", u"credit",  u"block",  u"promo",  u"rights",
    u"reporter", u"posted",  u"updated", u"source", u"origin", u"publisher"};

/// A line as phrases are compared with it, and where each unit stood.
struct Folded
{
    std::u16string text;
    std::vector<std::size_t> at; ///< one more, for the end
};

Folded fold(std::u16string_view line)
{
    Folded out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (text::isSpace(line[i]))
            continue;
        const char16_t unit = text::narrow(line[i]);
        out.text += unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
        out.at.push_back(i);
    }
    out.at.push_back(line.size());
    return out;
}

bool isSign(char16_t unit)
{
    return !text::isLetter(unit);
}

/// A Latin phrase is not found inside a longer Latin word: AD in Adobe.
bool cutsWord(std::u16string_view line, std::size_t boundary)
{
    return boundary > 0 && boundary < line.size() && text::isLatin(line[boundary - 1]) &&
           text::isLatin(line[boundary]);
}

/// The end in the line of the folded range that ends at `end`.
std::size_t endInLine(const Folded& folded, std::size_t end)
{
    return end == 0 ? 0 : folded.at[end - 1] + 1;
}

} // namespace

std::optional<Furniture::Match> Furniture::matchNamed(std::u16string_view name)
{
    constexpr std::array<std::u16string_view, 5> names{u"word", u"whole", u"start", u"end", u"inside"};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Match>(found - names.begin()));
}

text::Result<Furniture> Furniture::load(const std::filesystem::path& directory)
{
    auto tables = text::readTables(directory, {"furniture"});
    if (!tables)
        return tables.problem();
    if (tables->empty())
        return text::tableProblem("table.read", (directory / "furniture.tsv").string(), 0, {}, {});
    return parse(tables->front());
}

text::Result<Furniture> Furniture::parse(const text::Table& table)
{
    const auto rows = text::parseTable(table);
    if (!rows)
        return rows.problem();
    std::array<std::size_t, 3> columns{};
    constexpr std::array<std::string_view, 3> names{"phrase", "match", "part"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int column = rows->column(names[i]);
        if (column < 0)
            return text::tableProblem("table.column", table.file, 1, names[i], {});
        columns[i] = static_cast<std::size_t>(column);
    }
    Furniture furniture;
    for (const text::Row& row : rows->rows) {
        Phrase phrase{fold(row.cells[columns[0]]).text, Match::Whole};
        const auto match = matchNamed(row.cells[columns[1]]);
        const auto part = std::find(partNames.begin(), partNames.end(), row.cells[columns[2]]);
        const std::size_t wrong = phrase.folded.empty()     ? 0
                                  : !match                  ? 1
                                  : part == partNames.end() ? 2
                                                            : names.size();
        if (wrong < names.size())
            return text::tableProblem("table.value", table.file, row.line, names[wrong],
                                      text::toUtf8(row.cells[columns[wrong]]));
        phrase.match = *match;
        furniture.m_phrases[static_cast<std::size_t>(part - partNames.begin())].push_back(std::move(phrase));
    }
    for (auto& phrases : furniture.m_phrases) {
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const Phrase& a, const Phrase& b) { return a.folded.size() > b.folded.size(); });
    }
    return furniture;
}

bool Furniture::has(Part part, std::u16string_view line) const
{
    const Folded folded = fold(line);
    std::u16string_view core = folded.text;
    while (!core.empty() && isSign(core.front()))
        core.remove_prefix(1);
    while (!core.empty() && isSign(core.back()))
        core.remove_suffix(1);
    const auto fits = [&](const Phrase& phrase) {
        switch (phrase.match) {
        case Match::Word:
            return false;
        case Match::Whole:
            return core == phrase.folded || folded.text == phrase.folded;
        case Match::Start:
            return folded.text.starts_with(phrase.folded) &&
                   !cutsWord(line, endInLine(folded, phrase.folded.size()));
        case Match::End: {
            if (!core.ends_with(phrase.folded))
                return false;
            const auto begin = static_cast<std::size_t>(core.data() - folded.text.data()) + core.size() -
                               phrase.folded.size();
            return !cutsWord(line, folded.at[begin]);
        }
        case Match::Inside:
            return folded.text.find(phrase.folded) != std::u16string::npos;
        }
        return false;
    };
    const auto& phrases = m_phrases[static_cast<std::size_t>(part)];
    return std::any_of(phrases.begin(), phrases.end(), fits);
}

std::size_t Furniture::startLength(Part part, std::u16string_view line) const
{
    const Folded folded = fold(line);
    for (const Phrase& phrase : m_phrases[static_cast<std::size_t>(part)]) {
        const std::size_t end = endInLine(folded, phrase.folded.size());
        if (phrase.match == Match::Start && folded.text.starts_with(phrase.folded) && !cutsWord(line, end))
            return end;
    }
    return 0;
}

bool Furniture::onlyControls(std::u16string_view line) const
{
    const std::u16string folded = fold(line).text;
    for (std::size_t i = 0; i < folded.size();) {
        if (isSign(folded[i])) {
            ++i;
            continue;
        }
        std::size_t length = 0;
        for (const Phrase& phrase : m_phrases[static_cast<std::size_t>(Part::Control)]) {
            if (phrase.match == Match::Word &&
                std::u16string_view(folded).substr(i).starts_with(phrase.folded)) {
                length = phrase.folded.size();
                break;
            }
        }
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

} // namespace atlas::article
