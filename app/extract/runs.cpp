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
void readTraits(std::u16string_view text, const WordTables& tables, WordMemo& memo, std::span<Run> runs)
{
    constexpr std::size_t toExpect = 12; // words that are sought before the first of them is expected
    constexpr std::size_t toLookUp = 32; // the same before it is looked up
    std::array<WordMemo::Sought, 2 * toLookUp> sought;
    for (std::size_t at = 0; at < runs.size() + toLookUp; ++at) {
        if (at < runs.size())
            sought[at % sought.size()] = memo.seek(text.substr(runs[at].span.begin, runs[at].span.length()));
        if (at >= toExpect && at < runs.size() + toExpect)
            memo.expect(sought[(at - toExpect) % sought.size()]);
        if (at >= toLookUp) {
            Run& run = runs[at - toLookUp];
            run.traits = memo.of(text.substr(run.span.begin, run.span.length()),
                                 sought[(at - toLookUp) % sought.size()], tables);
        }
    }
}
} // namespace

void findWords(std::u16string_view text, text::Span range, const WordTables& tables, WordMemo& memo,
               Words& into)
{
    const std::size_t first = into.runs.size();
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
            if (text[at] == u' ' || !joins(text, at, range.end))
                break;
            into.marks.push_back(at);
        }
        Run& run = into.runs.emplace_back();
        run.span = {begin, at};
        run.follows = begin == lastEnd + 1 && (text[begin - 1] == u' ' || text[begin - 1] == 0xA0);
        lastEnd = at;
    }
    readTraits(text, tables, memo, std::span(into.runs).subspan(first));
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
