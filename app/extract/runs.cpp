#include "extract/runs.h"

#include "extract/chars.h"
#include "extract/tokens.h"

#include <algorithm>
#include <array>

namespace atlas::extract {

namespace {
/// Whether the mark behind a word's unit does not end it: GPT-4, AT&T, U.S.
bool joins(std::u16string_view text, std::uint32_t at, std::uint32_t end)
{
    const char16_t c = text[at];
    if ((c != u'-' && c != u'&' && c != u'.') || at + 1 >= end)
        return false;
    if (c == u'-' && isDigit(text[at + 1]))
        return true;
    return (isLatin(text[at - 1]) || isDigit(text[at - 1])) &&
           (isLatin(text[at + 1]) || isDigit(text[at + 1]));
}

/// Looks the words up in steps, each some words behind the one before, so that none waits for memory.
class WordLookup
{
public:
    WordLookup(std::u16string_view text, const WordTables& tables, WordMemo& memo, std::vector<Run>& runs)
        : m_text(text), m_tables(tables), m_memo(memo), m_runs(runs), m_expected(runs.size()),
          m_next(runs.size())
    {}

    /// The last run is new.
    void take()
    {
        m_sought[(m_runs.size() - 1) % m_sought.size()] = m_memo.seek(wordOf(m_runs.back()));
        if (m_runs.size() - m_expected > toExpect)
            expect();
        if (m_runs.size() - m_next > toLookUp)
            lookUp();
    }
    void finish()
    {
        while (m_expected < m_runs.size())
            expect();
        while (m_next < m_runs.size())
            lookUp();
    }

private:
    static constexpr std::size_t toExpect = 12; ///< words that are found before the first of them is expected
    static constexpr std::size_t toLookUp = 32; ///< the same before it is looked up

    std::u16string_view wordOf(const Run& run) const
    {
        return m_text.substr(run.span.begin, run.span.length());
    }
    void expect() { m_memo.expect(m_sought[m_expected++ % m_sought.size()]); }
    void lookUp()
    {
        Run& run = m_runs[m_next];
        run.traits = m_memo.of(wordOf(run), m_sought[m_next++ % m_sought.size()], m_tables);
    }

    std::u16string_view m_text;
    const WordTables& m_tables;
    WordMemo& m_memo;
    std::vector<Run>& m_runs;
    std::size_t m_expected; ///< runs
    std::size_t m_next;
    std::array<std::uint64_t, 2 * toLookUp> m_sought{}; ///< of the last runs
};
} // namespace

void findWords(std::u16string_view text, text::Span range, const WordTables& tables, WordMemo& memo,
               Words& into)
{
    WordLookup lookup(text, tables, memo, into.runs);
    std::uint32_t lastEnd = range.begin;
    for (std::uint32_t at = range.begin; at < range.end;) {
        if (!isWord(text[at])) {
            if (text[at] != u' ')
                into.marks.push_back(at);
            ++at;
            continue;
        }
        const std::uint32_t begin = at++;
        for (; at < range.end; ++at) {
            if (isWord(text[at]))
                continue;
            if (!joins(text, at, range.end))
                break;
            into.marks.push_back(at);
        }
        Run& run = into.runs.emplace_back();
        run.span = {begin, at};
        run.follows = begin == lastEnd + 1 && (text[begin - 1] == u' ' || text[begin - 1] == 0xA0);
        lastEnd = at;
        lookup.take();
    }
    lookup.finish();
}

std::span<const std::uint32_t> marksIn(std::span<const std::uint32_t> marks, text::Span range)
{
    const auto first = std::lower_bound(marks.begin(), marks.end(), range.begin);
    return {first, std::lower_bound(first, marks.end(), range.end)};
}

std::span<const Run> runsIn(std::span<const Run> runs, text::Span range)
{
    const auto before = [](const Run& run, std::uint32_t at) { return run.span.begin < at; };
    const auto first = std::lower_bound(runs.begin(), runs.end(), range.begin, before);
    return {first, std::lower_bound(first, runs.end(), range.end, before)};
}

Stem stemOf(std::u16string_view word)
{
    const text::Particle particle = particleOf(word);
    return {word.substr(0, word.size() - particle.length), particle};
}

} // namespace atlas::extract
