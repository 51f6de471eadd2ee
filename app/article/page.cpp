#include "article/page.h"

#include "article/credits.h"
#include "article/furniture.h"
#include "text/letters.h"
#include "text/sentences.h"

#include <algorithm>
#include <unordered_set>

namespace atlas::article {

namespace {

class PageReader
{
public:
    PageReader(std::u16string_view text, const Furniture& furniture) : m_text(text), m_furniture(furniture)
    {
        m_page.lines = readLines(text, furniture);
    }

    Page run()
    {
        dropNotices();
        listBlocks();
        keepItems();
        endArticle();
        dropRepeats();
        findTitle();
        dropEdges();
        collectBody();
        readCredits(m_text, m_furniture, m_page);
        return std::move(m_page);
    }

private:
    std::u16string_view words(const Line& line) const
    {
        return m_text.substr(line.span.begin, line.span.length());
    }

    std::size_t firstProse() const
    {
        const auto found = std::find_if(m_page.lines.begin(), m_page.lines.end(),
                                        [](const Line& line) { return line.kind == LineKind::Prose; });
        return static_cast<std::size_t>(found - m_page.lines.begin());
    }

    /// Short paragraphs in the polite style, where the others are plain, are the site speaking.
    void dropNotices()
    {
        constexpr std::uint32_t longestNotice = 250;
        std::size_t plain = 0;
        std::size_t polite = 0;
        for (const Line& line : m_page.lines) {
            plain += line.kind == LineKind::Prose && line.style == Style::Plain ? 1 : 0;
            polite += line.kind == LineKind::Prose && line.style == Style::Polite ? 1 : 0;
        }
        if (polite * 2 > plain)
            return;
        for (Line& line : m_page.lines) {
            if (line.kind == LineKind::Prose && line.style == Style::Polite &&
                line.span.length() <= longestNotice)
                line.kind = LineKind::Control;
        }
    }

    /// "1 …", "· …": an item of a list.
    static bool isItem(std::u16string_view line)
    {
        return text::isDigit(line[0]) ||
               std::u16string_view(u"-·ㆍ•*▲▶").find(line[0]) != std::u16string_view::npos;
    }

    /// Headlines below a heading such as 많이 본 뉴스 are links: above the article up to an empty line or the
    /// end of the list, below it up to the next paragraph.
    void listBlocks()
    {
        bool inBlock = false;
        bool anyProse = false;
        const Line* first = nullptr;
        for (Line& line : m_page.lines) {
            anyProse = anyProse || line.kind == LineKind::Prose;
            const bool headline = line.kind == LineKind::Short || line.kind == LineKind::Promo;
            const bool listEnds =
                first != nullptr && !anyProse &&
                (line.kind == LineKind::Blank || (headline && isItem(words(*first)) && !isItem(words(line))));
            if (line.kind == LineKind::Block) {
                inBlock = true;
                first = nullptr;
            } else if (line.kind == LineKind::Prose || listEnds) {
                inBlock = false;
            } else if (inBlock && headline) {
                line.kind = LineKind::Listed;
                first = first == nullptr ? &line : first;
            }
        }
    }

    /// Marked lines are links, but not several under the headline (the items of a digest), nor those that
    /// each stand right over a paragraph (the questions of an interview).
    void keepItems()
    {
        constexpr std::size_t several = 3;
        const std::size_t prose = firstProse();
        std::vector<Line*> items;
        std::vector<Line*> questions;
        for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
            Line& line = m_page.lines[i];
            if (line.kind != LineKind::Promo || !isMarked(line) || m_furniture.has(Part::Promo, words(line)))
                continue;
            if (i < prose)
                items.push_back(&line);
            if (i + 1 < m_page.lines.size() && isAnswer(m_page.lines[i + 1]))
                questions.push_back(&line);
        }
        for (const std::vector<Line*>& lines : {items, questions})
            if (lines.size() >= several)
                for (Line* line : lines)
                    line->kind = LineKind::Short;
    }

    bool isAnswer(const Line& line) const
    {
        const bool quoted = !line.span.empty() && std::u16string_view(u"\"“").find(m_text[line.span.begin]) !=
                                                      std::u16string_view::npos;
        return line.kind == LineKind::Prose || (line.kind == LineKind::Short && quoted);
    }

    bool isMarked(const Line& line) const
    {
        return std::u16string_view(u"▶▷►▸").find(m_text[line.span.begin]) != std::u16string_view::npos;
    }

    std::size_t proseUnits(std::size_t from, std::size_t to) const
    {
        std::size_t units = 0;
        for (std::size_t i = from; i < to; ++i)
            units += m_page.lines[i].kind == LineKind::Prose ? m_page.lines[i].span.length() : 0;
        return units;
    }

    /// The line of rights ends the article, and so does a byline with an address, where most of the text came
    /// before.
    void endArticle()
    {
        const std::size_t count = m_page.lines.size();
        const std::size_t all = proseUnits(0, count);
        std::size_t before = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const Line& line = m_page.lines[i];
            before += line.kind == LineKind::Prose ? line.span.length() : 0;
            const bool signedOff =
                line.kind == LineKind::Byline && hasAddress(words(line)) && before * 10 > all * 7;
            const bool rights = line.kind == LineKind::Rights && before * 2 > all;
            if (!signedOff && !rights)
                continue;
            for (std::size_t j = i + 1; j < count; ++j) {
                LineKind& kind = m_page.lines[j].kind;
                if (kind == LineKind::Prose || kind == LineKind::Short)
                    kind = LineKind::Outside;
            }
            return;
        }
    }

    /// Of what is printed twice only the first counts.
    void dropRepeats()
    {
        constexpr std::uint32_t shortest = 12;
        std::unordered_set<std::u16string_view> seen;
        for (Line& line : m_page.lines) {
            const bool counts = line.kind == LineKind::Prose || line.kind == LineKind::Short;
            if (counts && line.span.length() >= shortest && !seen.insert(words(line)).second)
                line.kind = LineKind::Repeat;
        }
    }

    /// How much the line looks like the headline of what follows.
    int titleScore(std::size_t index, bool korean) const
    {
        const std::u16string_view line = words(m_page.lines[index]);
        int score = line.size() >= 15 ? 3 : line.size() >= 8 ? 1 : 0;
        const auto isHangul = [](char16_t unit) { return text::isHangulSyllable(unit); };
        if (korean && std::none_of(line.begin(), line.end(), isHangul))
            score -= 4;
        if (text::isDigit(line[0]) && line.size() > 1 && text::isSpace(line[1]))
            score -= 2; // one of a numbered list
        if (std::u16string_view(u"-·ㆍ•*").find(line[0]) != std::u16string_view::npos)
            score -= 3;
        std::size_t near = 0;
        for (std::size_t i = index + 1; i < m_page.lines.size() && near < 4; ++i) {
            const LineKind kind = m_page.lines[i].kind;
            near += kind == LineKind::Blank ? 0 : 1;
            if (kind == LineKind::Date || kind == LineKind::Byline || kind == LineKind::Publisher)
                return score + 3;
        }
        return score;
    }

    /// The best of the headlines before the first paragraph, the first of equals; what stands before it is a
    /// menu.
    void findTitle()
    {
        const std::size_t end = firstProse();
        const bool anyProse = end < m_page.lines.size();
        const bool korean =
            std::any_of(m_text.begin(), m_text.end(), [](char16_t u) { return text::isHangulSyllable(u); });
        std::size_t best = end;
        int bestScore = 0;
        for (std::size_t i = 0; i < end; ++i) {
            if (m_page.lines[i].kind != LineKind::Short)
                continue;
            const int score = titleScore(i, korean);
            if (best == end || score > bestScore) {
                best = i;
                bestScore = score;
            }
            if (!anyProse)
                break;
        }
        if (best == end)
            return;
        m_page.title = m_page.lines[best].span;
        const std::vector<std::u16string_view> credits = creditLines(end);
        for (std::size_t i = 0; i < end; ++i) {
            Line& line = m_page.lines[i];
            if (line.kind == LineKind::Short &&
                (i < best || (anyProse && i > best && isCredit(line, credits))))
                line.kind = LineKind::Outside;
        }
    }

    /// The first bylines and dates of the head.
    std::vector<std::u16string_view> creditLines(std::size_t end) const
    {
        constexpr std::size_t most = 8;
        std::vector<std::u16string_view> credits;
        for (std::size_t i = 0; i < end && credits.size() < most; ++i) {
            if (m_page.lines[i].kind == LineKind::Byline || m_page.lines[i].kind == LineKind::Date)
                credits.push_back(words(m_page.lines[i]));
        }
        return credits;
    }

    /// Between headline and text: a section, a button, or a name that the byline or the date has, too.
    bool isCredit(const Line& line, const std::vector<std::u16string_view>& credits) const
    {
        constexpr std::uint32_t shortestSubhead = 8;
        constexpr std::uint32_t longestName = 24;
        if (line.span.length() < shortestSubhead)
            return true;
        const auto names = [&](std::u16string_view credit) {
            return credit.find(words(line)) != std::u16string_view::npos;
        };
        return line.span.length() <= longestName && std::any_of(credits.begin(), credits.end(), names);
    }

    /// Headlines behind the last paragraph belong to other articles.
    void dropEdges()
    {
        if (firstProse() == m_page.lines.size())
            return;
        for (auto line = m_page.lines.rbegin(); line != m_page.lines.rend() && line->kind != LineKind::Prose;
             ++line) {
            if (line->kind == LineKind::Short && !isItemOfDigest(*line))
                line->kind = LineKind::Outside;
        }
    }

    /// Whether two lines of the article above begin with the same sign: ◇ 가, 나에 투자.
    bool isItemOfDigest(const Line& last) const
    {
        const char16_t sign = m_text[last.span.begin];
        if (std::u16string_view(u"◇◆■□▲△●○").find(sign) == std::u16string_view::npos)
            return false;
        return std::count_if(m_page.lines.begin(), m_page.lines.end(), [&](const Line& line) {
                   const bool inside = line.kind == LineKind::Short || line.kind == LineKind::Prose;
                   return inside && line.span.end < last.span.begin && m_text[line.span.begin] == sign;
               }) >= 2;
    }

    void collectBody()
    {
        bool joined = false;
        for (const Line& line : m_page.lines) {
            if (line.kind == LineKind::Blank)
                continue;
            const bool inside = line.kind == LineKind::Prose || line.kind == LineKind::Short;
            const text::Span span = line.kind == LineKind::Prose ? paragraph(line) : line.span;
            if (inside && !span.empty()) {
                if (joined && span.begin == line.span.begin)
                    m_page.body.back().end = span.end;
                else
                    m_page.body.push_back(span);
            }
            joined = inside && span.end == line.span.end && !m_page.body.empty();
        }
    }

    /// The paragraph without the agency before it and the byline, promotion or rights behind it.
    text::Span paragraph(const Line& line) const
    {
        text::Span span = line.span;
        span.begin += static_cast<std::uint32_t>(datelineLength(words(line)));
        while (span.begin < span.end && text::isSpace(m_text[span.begin]))
            ++span.begin;
        if (line.style == Style::Plain) // nothing behind the article's own words
            return span;
        const std::vector<text::Span> sentences = text::sentences(m_text, span);
        for (std::size_t i = sentences.size(); i > 0 && isAppendix(sentences[i - 1], i == 1); --i)
            span.end = i > 1 ? sentences[i - 2].end : span.begin;
        return span;
    }

    bool isAppendix(text::Span sentence, bool only) const
    {
        const std::u16string_view said = m_text.substr(sentence.begin, sentence.length());
        constexpr std::size_t longest = 200;
        if (said.size() > longest || styleOf(said) == Style::Plain)
            return false;
        const char16_t before = sentence.begin > 0 ? m_text[sentence.begin - 1] : u'\n';
        const bool marked = before == u'*' || before == u'※' || said[0] == u'*' || said[0] == u'※' ||
                            said[0] == u'▶' || said[0] == u'☞';
        return isByline(said, m_furniture) || m_furniture.has(Part::Rights, said) ||
               (!only && (marked || m_furniture.has(Part::Promo, said)) && styleOf(said) != Style::Other);
    }

    std::u16string_view m_text;
    const Furniture& m_furniture;
    Page m_page;
};

} // namespace

Page readPage(std::u16string_view text, const Furniture& furniture)
{
    return PageReader(text, furniture).run();
}

} // namespace atlas::article
