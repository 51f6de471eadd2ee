#include "text/sentences.h"

#include "text/charset.h"
#include "text/embeddedtable.h"
#include "text/letters.h"
#include "text/pairs.h"
#include "text/particles.h"

#include "tables/sentences.h"

#include <algorithm>

namespace atlas::text {

namespace {

constexpr CharSet terminators(u".!?．！？。…⋯");
/// Where a line is looked at more closely: terminators, the = that ends a headline, and signs of items.
constexpr CharSet stops(u".!?．！？。…⋯=▲△▶▷■□◆◇●○★☆");

constexpr bool isTerminator(char16_t unit)
{
    return terminators.has(unit);
}

/// Signs that open an item of a list when they stand at the start of a line.
constexpr bool isBullet(char16_t unit)
{
    constexpr std::u16string_view bullets = u"▲△▶▷►▸■□◆◇●○◎•·ㆍ∙‣※★☆✓✔✦➤*#-–—";
    return bullets.find(unit) != std::u16string_view::npos;
}

/// Bullets whose item begins with a headline that "=" ends: ◆표제=본문.
constexpr bool isHeadlineBullet(char16_t unit)
{
    constexpr std::u16string_view bullets = u"■□◆◇●○◎▲△▶▷★☆";
    return bullets.find(unit) != std::u16string_view::npos;
}

constexpr bool isCloser(char16_t unit)
{
    constexpr std::u16string_view closers = u"\"'”’´`」』)]}〉》】";
    return closers.find(narrow(unit)) != std::u16string_view::npos;
}

constexpr auto isQuotative = [](std::u16string_view kind) { return kind.starts_with(u"quotative"); };

/// What takes a quote on: "…다."고 했다, "…?"라는. Written to the quote it may be the start of a longer word.
struct Quotative
{
    std::u16string_view word;
    bool alone = false; ///< too short to be told from the start of another word
};
constexpr auto quotatives = wordsOf<wordCount(tables::sentences, isQuotative), Quotative>(
    tables::sentences, isQuotative, [](std::u16string_view word, const Cells<2>& cells) {
        return Quotative{word, cells[0] == u"quotative-alone"};
    });
constexpr FirstUnits<quotatives.size()> quotativesByFirst(quotatives, [](const Quotative& quotative) {
    return quotative.word;
});

/// In lower case.
constexpr std::u16string_view abbreviations = rowNamed(tables::sentences, u"abbreviation");
constexpr std::u16string_view lastSyllables = rowNamed(tables::sentences, u"last-syllable");

std::uint32_t skipSpaces(std::u16string_view text, std::uint32_t from, std::uint32_t end)
{
    while (from < end && isSpace(text[from]))
        ++from;
    return from;
}

/// Splits one line, whose marks and pairs are given.
class LineScanner
{
public:
    LineScanner(std::u16string_view text, Span line, std::span<const std::uint32_t> marks,
                std::span<const Pair> pairs, std::vector<Span>& out)
        : m_text(text), m_line(line), m_marks(marks), m_pairs(pairs), m_out(out)
    {}

    void run()
    {
        std::uint32_t i = skipBullets(m_line.begin);
        m_start = i;
        while ((i = nextStop(i)) < m_line.end) {
            if (const std::uint32_t past = pairEnd(i); past != i) {
                const bool quote = m_pairs[m_next].quote;
                i = past;
                if (quote && endsAfterQuote(i))
                    cut(i);
            } else if (isTerminator(m_text[i])) {
                i = terminate(i);
            } else {
                if (m_headline && m_text[i] == u'=')
                    endHeadline(i + 1);
                else if (m_text[i] == m_sign && endsItem(i))
                    endHeadline(i + 1);
                ++i;
            }
        }
        cut(m_line.end);
    }

private:
    /// The first unit from i on that may end something: a pair opens there, or it is one of `stops`.
    std::uint32_t nextStop(std::uint32_t i)
    {
        while (m_next < m_pairs.size() && m_pairs[m_next].span.begin < i)
            ++m_next;
        const std::uint32_t pair = m_next < m_pairs.size() ? m_pairs[m_next].span.begin : m_line.end;
        while (m_mark < m_marks.size() && (m_marks[m_mark] < i || !stops.has(m_text[m_marks[m_mark]])) &&
               m_marks[m_mark] < pair)
            ++m_mark;
        return m_mark < m_marks.size() ? std::min(m_marks[m_mark], pair) : pair;
    }

    std::uint32_t skipBullets(std::uint32_t i)
    {
        i = skipSpaces(m_text, i, m_line.end);
        const std::uint32_t bullets = i;
        while (i < m_line.end && isBullet(m_text[i]))
            i = skipSpaces(m_text, i + 1, m_line.end);
        m_headline = i > bullets && isHeadlineBullet(m_text[bullets]);
        m_sign = m_headline ? m_text[bullets] : u'\0';
        return i;
    }

    /// △가, 나와 제휴 △다, 라 인수: the sign that opens the line opens another item, and the last one was
    /// more than a name.
    bool endsItem(std::uint32_t i) const
    {
        constexpr std::uint32_t longestItem = 200;
        const std::u16string_view item = m_text.substr(m_start, i - m_start);
        return item.size() <= longestItem && item.find(u", ") != item.npos && isSpace(item.back());
    }

    void endHeadline(std::uint32_t i)
    {
        cut(i - 1);
        m_start = i;
    }

    char16_t at(std::int64_t i) const
    {
        return i < m_start || i >= m_line.end ? u'\n' : m_text[static_cast<std::size_t>(i)];
    }

    void cut(std::uint32_t end)
    {
        std::uint32_t begin = skipSpaces(m_text, m_start, end);
        m_start = end;
        m_headline = false;
        while (end > begin && isSpace(m_text[end - 1]))
            --end;
        while (end - begin > longestSentence) {
            const std::uint32_t piece = pieceEnd(begin);
            m_out.push_back({begin, piece});
            begin = skipSpaces(m_text, piece, end);
        }
        if (begin < end)
            m_out.push_back({begin, end});
    }

    /// Where the first piece of what is too long ends: before a blank, else inside a word, not inside a
    /// character.
    std::uint32_t pieceEnd(std::uint32_t begin) const
    {
        const std::uint32_t last = begin + longestSentence;
        std::uint32_t end = last;
        while (end > begin && !isSpace(m_text[end]))
            --end;
        while (end > begin && isSpace(m_text[end - 1]))
            --end;
        if (end > begin)
            return end;
        return (m_text[last] & 0xFC00) == 0xDC00 ? last - 1 : last;
    }

    /// Behind the pair that opens at i, or i itself.
    std::uint32_t pairEnd(std::uint32_t i)
    {
        while (m_next < m_pairs.size() && m_pairs[m_next].span.begin < i)
            ++m_next;
        if (m_next == m_pairs.size() || m_pairs[m_next].span.begin != i)
            return i;
        return m_pairs[m_next].span.end;
    }

    /// Whether the quote that ends before i was a sentence, and nothing takes it on.
    bool endsAfterQuote(std::uint32_t i) const
    {
        std::int64_t last = std::int64_t{i} - 2;
        while (last > m_start && (isCloser(at(last)) || isSpace(at(last))))
            --last;
        return isTerminator(at(last)) && !isTerminator(at(i)) && !goesOn(i);
    }

    bool isWord(std::uint32_t i, std::u16string_view word) const
    {
        return m_text.substr(i, m_line.end - i).starts_with(word) &&
               !isHangulSyllable(at(std::int64_t{i} + static_cast<std::int64_t>(word.size())));
    }

    bool takesQuoteOn(std::uint32_t i, bool attached) const
    {
        const auto candidates = quotativesByFirst.at(m_text[i]);
        return std::any_of(candidates.begin(), candidates.end(), [&](std::uint8_t index) {
            const std::u16string_view word = quotatives[index].word;
            const bool prefix = attached && !quotatives[index].alone;
            return prefix ? m_text.substr(i, m_line.end - i).starts_with(word) : isWord(i, word);
        });
    }

    /// Whether the sentence goes on behind a quote or a mark that ends at i.
    bool goesOn(std::uint32_t i) const
    {
        const std::uint32_t next = skipSpaces(m_text, i, m_line.end);
        if (next == m_line.end)
            return false;
        const char16_t unit = m_text[next];
        if (isLowerLatin(unit) || unit == u',' || takesQuoteOn(next, next == i))
            return true;
        if (next != i)
            return false;
        const Tail tail = readTail(u'.', m_text.substr(i, m_line.end - i));
        return isCloser(unit) || unit == u'(' || unit == u'·' || unit == u'/' || unit == u'-' ||
               (tail.possible && tail.particle.length > 0);
    }

    /// Takes the terminators at i and cuts behind them where a sentence ends; where to read on.
    std::uint32_t terminate(std::uint32_t i)
    {
        const std::uint32_t first = i;
        bool strong = false; // ! ? … and their mixtures; "." alone is often none
        while (i < m_line.end && isTerminator(m_text[i])) {
            strong = strong || narrow(m_text[i]) != u'.';
            ++i;
        }
        strong = strong || i - first > 1;
        std::uint32_t after = i;
        while (after < m_line.end && isCloser(m_text[after]) && pairEnd(after) == after)
            ++after; // a closing sign whose partner is lost
        if (after == m_line.end || (strong ? endsStrongly(first, after) : endsAtStop(first, after)))
            cut(after);
        return after;
    }

    bool endsStrongly(std::uint32_t first, std::uint32_t after) const
    {
        const bool range = isDigit(at(std::int64_t{first} - 1)) && isDigit(at(after)); // 1…10
        return !range && !goesOn(after);
    }

    /// Whether the full stop at `stop` ends a sentence; `after` is behind it and its closing signs.
    bool endsAtStop(std::uint32_t stop, std::uint32_t after) const
    {
        const char16_t before = at(std::int64_t{stop} - 1);
        const char16_t next = at(after);
        if (after == stop + 1 && !isSpace(next)) // 했다.카카오는, but not 삼성.LG, 1.5, C.S.Lewis, naver.com
            return hasUnit(lastSyllables, before);
        if (isNumbering(stop) || (goesOn(after) && !(isHangulSyllable(before) && isSpace(next))))
            return false;
        if (isDigit(before))
            return !isDigit(at(skipSpaces(m_text, after, m_line.end)));
        return !isLatin(before) || !isAbbreviation(stop);
    }

    /// "1. …" or "가. …" at the start of a sentence.
    bool isNumbering(std::uint32_t stop) const
    {
        const std::uint32_t start = skipSpaces(m_text, m_start, stop);
        return stop - start == 1 ||
               (stop - start <= 3 && std::all_of(m_text.begin() + start, m_text.begin() + stop, isDigit));
    }

    /// A single capital (C. S. Lewis) or a word that is shortened (Inc., Gen.).
    bool isAbbreviation(std::uint32_t stop) const
    {
        std::u16string word;
        for (std::int64_t i = std::int64_t{stop} - 1; word.size() < 8 && (isLatin(at(i)) || at(i) == u'.');
             --i) {
            const char16_t plain = narrow(at(i));
            word.insert(word.begin(), isUpperLatin(plain) ? static_cast<char16_t>(plain + 32) : plain);
        }
        return (word.size() == 1 && isUpperLatin(at(std::int64_t{stop} - 1))) ||
               anyPart(abbreviations, [&](std::u16string_view known) { return known == word; });
    }

    std::u16string_view m_text;
    Span m_line;
    std::span<const std::uint32_t> m_marks;
    std::span<const Pair> m_pairs;
    std::vector<Span>& m_out;
    std::size_t m_next = 0; ///< first pair not passed yet
    std::size_t m_mark = 0; ///< first mark not passed yet
    std::uint32_t m_start = 0;
    bool m_headline = false;
    char16_t m_sign = u'\0'; ///< of an item, that opens the line
};

} // namespace

std::vector<Span> sentences(std::u16string_view text, Span range, std::span<const std::uint32_t> marks)
{
    constexpr std::size_t usual = 32;
    std::vector<Span> out;
    out.reserve(usual);
    std::vector<Pair> pairs;
    std::size_t mark = 0;
    for (std::uint32_t begin = range.begin; begin < range.end;) {
        const std::size_t first = mark;
        while (mark < marks.size() && text[marks[mark]] != u'\n')
            ++mark;
        const Span line{begin, mark < marks.size() ? marks[mark] : range.end};
        const std::span<const std::uint32_t> inLine = marks.subspan(first, mark - first);
        findPairs(text, line, inLine, pairs);
        LineScanner(text, line, inLine, pairs, out).run();
        begin = line.end + 1;
        ++mark;
    }
    return out;
}

std::vector<Span> sentences(std::u16string_view text, Span range)
{
    range.end = static_cast<std::uint32_t>(std::min<std::size_t>(range.end, text.size()));
    std::vector<std::uint32_t> marks;
    for (std::uint32_t i = range.begin; i < range.end; ++i)
        if (text[i] == u'\n' || stops.has(text[i]) || isPairSign(text[i]))
            marks.push_back(i);
    return sentences(text, range, marks);
}

} // namespace atlas::text
