#include "article/lines.h"

#include "article/furniture.h"
#include "article/pagewords.h"
#include "article/printeddate.h"
#include "text/charset.h"
#include "text/letters.h"
#include "text/scan.h"

#include <algorithm>

namespace atlas::article {

namespace {

/// Lines longer than this are paragraphs whatever words they have.
constexpr std::size_t longestPhrase = 300;
constexpr std::size_t longestHeadline = 100;
constexpr std::size_t longestCaption = 150;  // that is a plain sentence
constexpr std::size_t shortestSentence = 20; // that ends with a full stop or in a quote
constexpr std::size_t shortestQuestion = 40; // headlines ask, too

std::size_t letters(std::u16string_view words)
{
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), text::isLetter));
}

bool contains(std::u16string_view words, std::u16string_view part)
{
    return words.find(part) != std::u16string_view::npos;
}

constexpr text::CharSet closers(u"\"'”’´`」』)]}〉》】");
constexpr text::CharSet sentenceEnds(u".!?。");

/// 합니다, 합니까; but 아니다, 다니다 are plain.
bool endsFormal(std::u16string_view line)
{
    constexpr unsigned finalB = 17; // ㅂ under the syllable before
    return pageWords<u"formal-end">.has(line) && line.size() > 2 &&
           text::isHangulSyllable(line[line.size() - 3]) && (line[line.size() - 3] - 0xAC00u) % 28 == finalB;
}

bool isCloser(char16_t unit)
{
    return closers.has(text::narrow(unit));
}

/// "07.03 (수)", "18:45", "댓글 0": hardly a letter.
bool isFigures(std::u16string_view line)
{
    constexpr std::size_t longest = 16;
    if (line.size() > longest)
        return std::none_of(line.begin(), line.end(), text::isLetter);
    const std::size_t count = letters(line);
    return count == 0 || (count <= 3 && text::isDigit(line[0]) && contains(line, u"."));
}

/// "홈 | 증권 | 산업", "뉴스 > 경제 > 기업".
bool isMenu(std::u16string_view line)
{
    std::size_t cells = 1;
    std::size_t cell = 0;
    for (const char16_t unit : line) {
        const bool separator = unit == u'|' || unit == u'ㅣ' || unit == u'>' || unit == u'│';
        cells += separator ? 1 : 0;
        cell = separator ? 0 : cell + 1;
        if (cell > 16)
            return false;
    }
    return cells >= 3;
}

/// "삼성전자 54,600 ▲300".
bool isTicker(std::u16string_view line)
{
    static constexpr text::CharSet arrows(u"▲▼△▽↑↓");
    static constexpr text::CharSet units(u"원%)");
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        if (!arrows.has(line[i]) || !text::isDigit(line[i + 1]))
            continue;
        std::size_t before = i;
        while (before > 0 && (text::isSpace(line[before - 1]) || units.has(line[before - 1])))
            --before;
        if (before > 0 && text::isDigit(line[before - 1]))
            return true;
    }
    return false;
}

/// "#AI #반도체".
bool isHashTags(std::u16string_view line)
{
    if (!contains(line, u"#"))
        return false;
    std::size_t words = 0;
    std::size_t tags = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (text::isSpace(line[i]) || (i > 0 && !text::isSpace(line[i - 1])))
            continue;
        ++words;
        tags += line[i] == u'#' ? 1 : 0;
    }
    return tags == words && (tags > 1 || line.size() <= 20);
}

bool isAddressLine(std::u16string_view line)
{
    const bool oneWord = std::none_of(line.begin(), line.end(), text::isSpace);
    return oneWord && (contains(line, u"://") || line.starts_with(u"www.") || hasAddress(line));
}

/// A plain sentence ends within the line, and more follows.
bool beginsPlain(std::u16string_view line)
{
    for (std::size_t stop = text::findUnit(line, u'.'); stop + 2 < line.size();
         stop = text::findUnit(line, u'.', stop + 1)) {
        if (stop > 1 && line[stop - 1] == u'다' && text::isHangulSyllable(line[stop - 2]) &&
            !endsFormal(line.substr(0, stop)))
            return true;
    }
    return false;
}

/// Whose picture it is, behind a full stop, a bracket or a slash: "…본사. 로이터연합뉴스", "… [AP 연합뉴스]".
bool endsWithCredit(std::u16string_view line, const Furniture& furniture)
{
    constexpr std::size_t longestCredit = 25;
    static constexpr text::CharSet marks(u".[(/=|〈<");
    std::size_t cut = line.size();
    while (cut > 0 && (isCloser(line[cut - 1]) || line[cut - 1] == u'.'))
        --cut;
    while (cut > 0 && line.size() - cut <= longestCredit && !marks.has(line[cut - 1]))
        --cut;
    const std::u16string_view credit = line.substr(cut);
    if (cut == 0 || credit.size() > longestCredit || letters(credit) < 2 || isByline(credit, furniture))
        return false;
    const bool behindSentence =
        cut > 1 && (line[cut - 1] == u'/' || line[cut - 1] == u'[') &&
        (line[cut - 2] == u'.' || (cut > 2 && line[cut - 2] == u' ' && line[cut - 3] == u'.'));
    return behindSentence || furniture.has(Part::Credit, credit);
}

bool isCaption(std::u16string_view line, const Line& read, PartSet parts, const Furniture& furniture)
{
    if (parts.has(Part::Caption))
        return true;
    if (read.style == Style::Plain)
        return false;
    for (std::size_t close = text::findUnit(line, u')'); close < line.size();
         close = text::findUnit(line, u')', close + 1)) {
        const std::u16string_view before = line.substr(0, close);
        if (pageWords<u"pictured">.has(before))
            return true;
    }
    const bool lent =
        pageWords<u"lent">.has(line) && std::count(line.begin(), line.end(), u' ') <= 2 && letters(line) > 2;
    return lent || endsWithCredit(line, furniture);
}

bool isDateLine(std::u16string_view line, PartSet parts)
{
    constexpr std::size_t mostWords = 24; // a name, a label, a weekday
    const bool labelled = parts.has(Part::Posted) || parts.has(Part::Updated);
    const auto found = findPrintedDate(line);
    if (!found)
        return labelled && pageWords<u"date-label">.has(line);
    return labelled ||
           letters(line) - letters(line.substr(found->span.begin, found->span.length())) <= mostWords;
}

bool isPublisher(std::u16string_view line, PartSet parts)
{
    constexpr std::size_t longestName = 24;
    return line.size() <= longestName && letters(line) + 3 >= line.size() && parts.has(Part::Publisher) &&
           std::count(line.begin(), line.end(), u' ') <= 3;
}

bool isPromo(std::u16string_view line, PartSet parts)
{
    const bool marked = contains(u"▶▷►▸☞☎", line.substr(0, 1));
    return marked || parts.has(Part::Promo);
}

bool isControl(std::u16string_view line, const Furniture& furniture)
{
    return isMenu(line) || isTicker(line) || isHashTags(line) || isAddressLine(line) ||
           furniture.onlyControls(line);
}

/// What the words of a line that is no plain sentence say it is; Short where they say nothing.
LineKind kindByWords(std::u16string_view line, const Line& read, PartSet parts, const Furniture& furniture)
{
    if (isFigures(line))
        return findPrintedDate(line) ? LineKind::Date : LineKind::Control;
    if (parts.has(Part::Rights))
        return LineKind::Rights;
    if (parts.has(Part::Block))
        return LineKind::Block;
    if (parts.has(Part::Source))
        return LineKind::Source;
    if (parts.has(Part::Origin))
        return LineKind::Control;
    if (isCaption(line, read, parts, furniture))
        return LineKind::Caption;
    if (parts.has(Part::Control))
        return LineKind::Control;
    if (isDateLine(line, parts))
        return LineKind::Date;
    if (isByline(line, furniture))
        return LineKind::Byline;
    if (isPromo(line, parts))
        return LineKind::Promo;
    if (isControl(line, furniture))
        return LineKind::Control;
    return isPublisher(line, parts) ? LineKind::Publisher : LineKind::Short;
}

LineKind kindOf(std::u16string_view line, const Line& read, const Furniture& furniture)
{
    if (line.size() > longestPhrase || (read.style == Style::Plain && line.size() > longestCaption))
        return LineKind::Prose;
    const PartSet parts = furniture.parts(line);
    if (read.style == Style::Plain) {
        // Plain prose is only furniture where it says so beyond doubt.
        if (parts.has(Part::Caption))
            return LineKind::Caption;
        return contains(u"▶▷►☞", line.substr(0, 1)) && line.size() < longestHeadline ? LineKind::Promo
                                                                                     : LineKind::Prose;
    }
    if (beginsPlain(line)) // what follows in the line is parted from the paragraph later
        return isCaption(line, read, parts, furniture) ? LineKind::Caption : LineKind::Prose;
    const LineKind kind = kindByWords(line, read, parts, furniture);
    if (kind != LineKind::Short)
        return kind;
    const bool stop = line.back() == u'.' || isCloser(line.back());
    const bool sentence =
        read.style != Style::None && line.size() >= (stop ? shortestSentence : shortestQuestion);
    return sentence || line.size() >= longestHeadline ? LineKind::Prose : LineKind::Short;
}

} // namespace

Style styleOf(std::u16string_view line)
{
    while (!line.empty() && (text::narrow(line.back()) == u')' || text::narrow(line.back()) == u']'))
        line.remove_suffix(1);
    if (line.empty())
        return Style::None;
    if (isCloser(line.back())) {
        while (!line.empty() && isCloser(line.back()))
            line.remove_suffix(1);
        return !line.empty() && sentenceEnds.has(line.back()) ? Style::Other : Style::None;
    }
    const bool stop = sentenceEnds.has(text::narrow(line.back()));
    while (!line.empty() &&
           (sentenceEnds.has(text::narrow(line.back())) || text::narrow(line.back()) == u'~'))
        line.remove_suffix(1);
    if (!stop || line.empty())
        return Style::None;
    if (endsFormal(line) || pageWords<u"polite-end">.has(line))
        return Style::Polite;
    return line.ends_with(u"다") ? Style::Plain : Style::Other;
}

bool hasAddress(std::u16string_view words)
{
    const std::size_t at = words.find(u'@');
    return at != std::u16string_view::npos && at > 0 && at + 1 < words.size() &&
           text::isLatinOrDigit(words[at - 1]) && text::isLatin(words[at + 1]);
}

bool isByline(std::u16string_view words, const Furniture& furniture)
{
    constexpr std::size_t longest = 60;
    if (words.size() > longest || words.empty())
        return false;
    if ((words.starts_with(u"By ") || words.starts_with(u"by ")) && words.size() <= 40)
        return styleOf(words) == Style::None;
    if (hasAddress(words))
        return styleOf(words) != Style::Plain;
    words.remove_suffix(pageWords<u"subscribe">.lengthIn(words));
    while (!words.empty() && (text::isSpace(words.back()) || isCloser(words.back()) || words.back() == u'='))
        words.remove_suffix(1);
    const auto spaces = std::count(words.begin(), words.end(), u' ');
    return words.size() <= 40 && spaces <= 5 && furniture.has(Part::Reporter, words);
}

std::vector<Line> readLines(std::u16string_view text, const Furniture& furniture)
{
    constexpr std::size_t usual = 32;
    std::vector<Line> lines;
    lines.reserve(usual);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t newline = text::findUnit(text, u'\n', begin);
        std::size_t first = begin;
        std::size_t last = newline;
        while (first < last && text::isSpace(text[first]))
            ++first;
        while (last > first && text::isSpace(text[last - 1]))
            --last;
        Line line{{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)}};
        if (first < last) {
            const std::u16string_view words = text.substr(first, last - first);
            line.style = styleOf(words);
            line.kind = kindOf(words, line, furniture);
        }
        lines.push_back(line);
        begin = newline + 1;
    }
    return lines;
}

} // namespace atlas::article
