#include "article/credits.h"

#include "article/furniture.h"
#include "article/page.h"
#include "article/pagewords.h"
#include "article/printeddate.h"
#include "text/letters.h"
#include "text/sentences.h"

#include <algorithm>

namespace atlas::article {

namespace {

constexpr auto npos = std::u16string_view::npos;

std::u16string_view trimmed(std::u16string_view words, std::u16string_view signs = u"")
{
    const auto drop = [signs](char16_t unit) { return text::isSpace(unit) || signs.find(unit) != npos; };
    while (!words.empty() && drop(words.front()))
        words.remove_prefix(1);
    while (!words.empty() && drop(words.back()))
        words.remove_suffix(1);
    return words;
}

/// "Copyright © 한들일보. 무단전재 …" → 한들일보.
std::u16string_view holderOf(std::u16string_view line)
{
    std::size_t sign = line.find_first_of(u"©ⓒ");
    std::size_t length = 1;
    if (sign == npos) {
        sign = std::min(line.find(u"(c)"), line.find(u"(C)"));
        length = 3;
    }
    if (sign == npos)
        return {};
    std::u16string_view holder = trimmed(line.substr(sign + length), u".,:-");
    while (!holder.empty() && (text::isDigit(holder[0]) || text::isSpace(holder[0]) || holder[0] == u'-'))
        holder.remove_prefix(1); // years
    holder = holder.substr(0, holder.find_first_of(u".,&(<>[|/"));
    holder = holder.substr(0, pageWords<u"rights">.placeIn(holder));
    holder = trimmed(holder, u".,:-");
    constexpr std::size_t longest = 40;
    return holder.size() <= longest ? holder : std::u16string_view{};
}

class CreditReader
{
public:
    CreditReader(std::u16string_view text, const Furniture& furniture, Page& page)
        : m_text(text), m_furniture(furniture), m_page(page)
    {}

    void run()
    {
        for (const Line& line : m_page.lines) {
            if (line.kind == LineKind::Date)
                readDate(line);
        }
        for (const Line& line : m_page.lines) {
            if (line.kind == LineKind::Byline)
                setByline(line.span);
        }
        if (m_page.byline.empty())
            readNameBesideDate();
        if (m_page.byline.empty())
            readParagraphEnds();
        readPublisher();
    }

private:
    std::u16string_view words(text::Span span) const { return m_text.substr(span.begin, span.length()); }

    /// A date said to be that of publication goes before one that is only printed, and the first before
    /// others; that of a change comes last.
    void readDate(const Line& line)
    {
        const auto found = findPrintedDate(words(line.span));
        if (!found)
            return;
        const int rank = m_furniture.has(Part::Posted, words(line.span))    ? 3
                         : m_furniture.has(Part::Updated, words(line.span)) ? 1
                                                                            : 2;
        if (rank > m_dateRank) {
            m_dateRank = rank;
            m_page.published = found->date;
        }
    }

    /// The first one holds: names and office, without publisher, address and buttons.
    void setByline(text::Span span)
    {
        if (!m_page.byline.empty())
            return;
        std::u16string_view said = words(span);
        if (said.starts_with(u"By ") || said.starts_with(u"by "))
            said = trimmed(said.substr(3));
        if (const auto date = findPrintedDate(said))
            said = trimmed(said.substr(0, date->span.begin));
        if (const std::size_t at = said.find(u'@'); at != npos) {
            const std::size_t before = said.substr(0, at).find_last_of(u" (\t");
            said = before == npos ? std::u16string_view{} : trimmed(said.substr(0, before), u"(");
        }
        if (const std::size_t button = pageWords<u"subscribe">.lengthIn(said))
            said = trimmed(said.substr(0, said.size() - button));
        constexpr std::size_t longestName = 12; // with the office
        const std::size_t gap = said.find(u' ');
        if (gap != npos && said.size() - gap <= longestName && isPublisher(said.substr(0, gap))) {
            notePublisher(said.substr(0, gap));
            said = trimmed(said.substr(gap));
        }
        said = trimmed(said, u"[]()=|/");
        if (said.empty() || said.find(u':') != npos)
            return;
        m_page.byline = said;
        const auto begin = static_cast<std::uint32_t>(said.data() - m_text.data());
        m_page.bylineSpan = {begin, begin + static_cast<std::uint32_t>(said.size())};
    }

    /// "김하늘 2024. 7. 21. 18:45", "by OOJOO Dec 21. 2023".
    void readNameBesideDate()
    {
        for (const Line& line : m_page.lines) {
            const auto date = line.kind == LineKind::Date ? findPrintedDate(words(line.span)) : std::nullopt;
            if (!date || date->span.begin == 0 || m_furniture.has(Part::Posted, words(line.span)) ||
                m_furniture.has(Part::Updated, words(line.span)))
                continue;
            const std::u16string_view name = trimmed(words(line.span).substr(0, date->span.begin), u"|·-");
            constexpr std::size_t longest = 40;
            if (name.size() >= 2 && name.size() <= longest && text::isLetter(name[0]))
                return setByline({line.span.begin, line.span.begin + date->span.begin});
        }
    }

    /// "… 밝혔다. 김하늘기자 haneul@example.com" in the last paragraph.
    void readParagraphEnds()
    {
        const auto last = std::find_if(m_page.lines.rbegin(), m_page.lines.rend(),
                                       [](const Line& line) { return line.kind == LineKind::Prose; });
        if (last == m_page.lines.rend())
            return;
        const auto sentences = text::sentences(m_text, last->span);
        if (sentences.size() > 1 && isByline(words(sentences.back()), m_furniture))
            setByline(sentences.back());
    }

    bool isPublisher(std::u16string_view name) const
    {
        return name.size() >= 3 && m_furniture.has(Part::Publisher, name);
    }

    void notePublisher(std::u16string_view name)
    {
        if (m_page.publisher.empty())
            m_page.publisher = name;
    }

    /// The page's own word first, then who holds the rights, then a name that stands alone or beside a date.
    void readPublisher()
    {
        const std::u16string beside = std::move(m_page.publisher); // of the byline
        m_page.publisher.clear();
        for (const Line& line : m_page.lines) {
            if (line.kind == LineKind::Source)
                notePublisher(
                    trimmed(words(line.span).substr(m_furniture.startLength(Part::Source, words(line.span))),
                            u":= "));
        }
        for (const Line& line : m_page.lines) {
            if (line.kind == LineKind::Rights)
                notePublisher(holderOf(words(line.span)));
        }
        for (const Line& line : m_page.lines) {
            if (line.kind == LineKind::Publisher)
                notePublisher(words(line.span));
        }
        notePublisher(beside);
        for (const Line& line : m_page.lines) {
            const auto date = line.kind == LineKind::Date ? findPrintedDate(words(line.span)) : std::nullopt;
            if (!date)
                continue;
            for (const auto part :
                 {words(line.span).substr(0, date->span.begin), words(line.span).substr(date->span.end)}) {
                if (isPublisher(trimmed(part, u"|·-")))
                    notePublisher(trimmed(part, u"|·-"));
            }
        }
    }

    std::u16string_view m_text;
    const Furniture& m_furniture;
    Page& m_page;
    int m_dateRank = 0;
};

} // namespace

void readCredits(std::u16string_view text, const Furniture& furniture, Page& page)
{
    CreditReader(text, furniture, page).run();
}

std::size_t datelineLength(std::u16string_view paragraph)
{
    constexpr std::size_t longest = 60;
    const std::u16string_view start = paragraph.substr(0, longest);
    const bool bracket = start.starts_with(u'(') || start.starts_with(u'[') || start.starts_with(u'【');
    const std::size_t close = bracket ? start.find_first_of(u")]】") : npos;
    if (close == npos)
        return 0;
    const std::u16string_view inside = start.substr(1, close - 1);
    if (pageWords<u"reporter">.has(inside))
        return close + 1;
    const std::size_t equals = start.find(u'=', close);
    if (inside.find(u'=') == npos || equals == npos)
        return 0;
    const std::u16string_view between = start.substr(close + 1, equals - close - 1);
    const bool reporter = pageWords<u"correspondent">.has(between);
    return reporter ? equals + 1 : 0;
}

} // namespace atlas::article
