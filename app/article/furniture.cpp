#include "article/furniture.h"

#include "text/decode.h"
#include "text/letters.h"

#include <algorithm>

namespace atlas::article {

namespace {

constexpr std::array<std::u16string_view, partCount> partNames{
    u"control",  u"caption", u"credit",  u"block",  u"promo",  u"rights",
    u"reporter", u"posted",  u"updated", u"source", u"origin", u"publisher"};

/// A line as phrases are compared with it: without spaces, in lower case. `place` has room for all of it.
std::u16string_view foldInto(char16_t* place, std::u16string_view line)
{
    char16_t* target = place;
    for (const char16_t raw : line) {
        if (text::isHangulSyllable(raw) || raw < 0x80) { // nearly all: words and blanks take turns too often
            const bool blank = raw == u' ' || (raw >= u'\t' && raw <= u'\r');
            *target = static_cast<char16_t>(raw + (raw >= u'A' && raw <= u'Z' ? 32 : 0));
            target += blank ? 0 : 1;
        } else if (!text::isSpace(raw)) {
            const char16_t unit = text::narrow(raw);
            *target++ = unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
        }
    }
    return {place, target};
}

std::u16string fold(std::u16string_view line)
{
    std::u16string out(line.size(), u'\0');
    out.resize(foldInto(out.data(), line).size());
    return out;
}

/// The same for a short time; what most lines are, needs no memory of its own.
class FoldedLine
{
public:
    explicit FoldedLine(std::u16string_view line)
    {
        if (line.size() > m_short.size())
            m_long.resize(line.size());
        m_view = foldInto(m_long.empty() ? m_short.data() : m_long.data(), line);
    }
    FoldedLine(const FoldedLine&) = delete;
    FoldedLine& operator=(const FoldedLine&) = delete;
    std::u16string_view view() const { return m_view; }

private:
    std::array<char16_t, 320> m_short;
    std::u16string m_long;
    std::u16string_view m_view;
};

/// Where the unit of the folded line stands in the line; behind the line's end there is nothing.
std::size_t placeInLine(std::u16string_view line, std::size_t folded)
{
    std::size_t at = 0;
    for (; at < line.size(); ++at)
        if (!text::isSpace(line[at]) && folded-- == 0)
            break;
    return at;
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
std::size_t endInLine(std::u16string_view line, std::size_t end)
{
    return end == 0 ? 0 : placeInLine(line, end - 1) + 1;
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
        Phrase phrase{fold(row.cells[columns[0]])};
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
        phrase.part = static_cast<Part>(part - partNames.begin());
        (phrase.folded.size() == 1 ? furniture.m_signs : furniture.m_phrases).push_back(std::move(phrase));
    }
    furniture.index();
    return furniture;
}

std::size_t Furniture::bucketOf(std::u16string_view folded)
{
    return (folded[0] * 31u + folded[1]) % bucketCount;
}

void Furniture::index()
{
    std::stable_sort(m_phrases.begin(), m_phrases.end(), [](const Phrase& a, const Phrase& b) {
        const std::size_t bucketA = bucketOf(a.folded);
        const std::size_t bucketB = bucketOf(b.folded);
        return bucketA != bucketB ? bucketA < bucketB : a.folded.size() > b.folded.size();
    });
    for (std::uint32_t i = 0; i < m_phrases.size(); ++i) {
        Range& range = m_first[bucketOf(m_phrases[i].folded)];
        if (range.first == range.second)
            range.first = i;
        range.second = i + 1;
        m_any.add(m_phrases[i].folded);
        if (m_phrases[i].match == Match::Inside)
            m_inside.add(m_phrases[i].folded);
        if (m_phrases[i].match == Match::End)
            m_longestEnd = std::max(m_longestEnd, m_phrases[i].folded.size());
    }
}

template<typename Wanted>
const Furniture::Phrase* Furniture::phraseAt(std::u16string_view folded, std::size_t at, Wanted wanted,
                                             bool signsEverywhere) const
{
    if (at + 1 < folded.size()) {
        const auto [begin, end] = m_first[bucketOf(folded.substr(at))];
        for (std::uint32_t i = begin; i < end; ++i) {
            if (folded.substr(at).starts_with(m_phrases[i].folded) && wanted(m_phrases[i]))
                return &m_phrases[i];
        }
    }
    if (at > 0 && !signsEverywhere)
        return nullptr;
    const auto sign = std::find_if(m_signs.begin(), m_signs.end(), [&](const Phrase& phrase) {
        return folded[at] == phrase.folded[0] && wanted(phrase);
    });
    return sign == m_signs.end() ? nullptr : &*sign;
}

PartSet Furniture::parts(std::u16string_view line) const
{
    PartSet found;
    const FoldedLine folded(line);
    const std::u16string_view all = folded.view();
    std::size_t first = 0; // of the core, the line without signs around it
    std::size_t last = all.size();
    while (first < last && isSign(all[first]))
        ++first;
    while (last > first && isSign(all[last - 1]))
        --last;
    const std::size_t ends = last - std::min(last, m_longestEnd);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (at > first && at < ends) // what stands here is no start or end
            at = m_inside.nextPlace(all, at, ends);
        if (at > 0 && !m_any.mayStand(all, at)) // nearly all places
            continue;
        const auto note = [&](const Phrase& phrase) {
            const std::size_t end = at + phrase.folded.size();
            const bool whole = (at == first && end == last) || (at == 0 && end == all.size());
            const auto start = [&] { return at == 0 && !cutsWord(line, endInLine(line, end)); };
            const auto tail = [&] { return end == last && !cutsWord(line, placeInLine(line, at)); };
            if (phrase.match == Match::Inside || (phrase.match == Match::Whole && whole) ||
                (phrase.match == Match::Start && start()) || (phrase.match == Match::End && tail()))
                found.add(phrase.part);
            return false; // all that stand here are wanted
        };
        phraseAt(all, at, note, false); // single signs only start a line
    }
    return found;
}

std::size_t Furniture::startLength(Part part, std::u16string_view line) const
{
    const FoldedLine all(line);
    const std::u16string_view folded = all.view();
    const auto isStart = [&](const Phrase& phrase) {
        return phrase.part == part && phrase.match == Match::Start &&
               !cutsWord(line, endInLine(line, phrase.folded.size()));
    };
    const Phrase* phrase = folded.empty() ? nullptr : phraseAt(folded, 0, isStart, false);
    return phrase == nullptr ? 0 : endInLine(line, phrase->folded.size());
}

bool Furniture::onlyControls(std::u16string_view line) const
{
    const FoldedLine all(line);
    const std::u16string_view folded = all.view();
    for (std::size_t at = 0; at < folded.size();) {
        const Phrase* word =
            isSign(folded[at])
                ? nullptr
                : phraseAt(
                      folded, at, [](const Phrase& phrase) { return phrase.match == Match::Word; }, true);
        if (word == nullptr && !isSign(folded[at]))
            return false;
        at += word == nullptr ? 1 : word->folded.size();
    }
    return true;
}

} // namespace atlas::article
