#include "extract/matcher.h"

#include "extract/hints.h"
#include "extract/surface.h"
#include "text/letters.h"

#include <algorithm>

namespace atlas::extract {

namespace {

constexpr std::size_t tailUnits = 16;   ///< longer than any stack of particles
constexpr std::size_t prefixedName = 3; ///< syllables that a name needs to take a prefix syllable

/// Of an exclusion, until overlaps are resolved.
constexpr EntryIndex noEntry{0xFFFFFFFF};

Script scriptAt(std::u16string_view text, std::size_t index)
{
    return index < text.size() ? scriptOf(text[index]) : Script::Other;
}

bool isAlphanumeric(Script script)
{
    return script == Script::Latin || script == Script::Digit;
}

/// Whether the syllable before `begin` is a prefix that starts a word (탈|엔비디아).
bool followsPrefix(std::u16string_view text, std::size_t begin)
{
    return hints<u"name-prefix">.has(text.substr(begin - 1, 1)) &&
           (begin < 2 || scriptOf(text[begin - 2]) != Script::Hangul);
}

/// AT|&T, www.|kt, press@|kt: one word with what stands before, though no letter touches.
bool isTiedBefore(std::u16string_view text, std::size_t begin)
{
    const char16_t before = text[begin - 1];
    if (before == u'@' || before == u'_')
        return true;
    return (before == u'&' || before == u'.') && begin >= 2 && isAlphanumeric(scriptOf(text[begin - 2]));
}

/// KT|&G, naver|.com, GPT-4|.5.
bool isTiedAfter(std::u16string_view text, std::size_t end)
{
    const char16_t after = text[end];
    const Script next = scriptAt(text, end + 1);
    if (after == u'@' || after == u'_')
        return true;
    if (after == u'&')
        return next == Script::Latin;
    if (after != u'.')
        return false;
    return scriptOf(text[end - 1]) == Script::Digit
               ? next == Script::Digit
               : next == Script::Latin && folded(text[end + 1]) == text[end + 1];
}

bool startsWord(std::u16string_view text, text::Span span, bool strict)
{
    if (span.begin == 0)
        return true;
    const Script before = scriptOf(text[span.begin - 1]);
    switch (scriptOf(text[span.begin])) {
    case Script::Latin:
    case Script::Digit:
        if (before == Script::Hangul)
            return !strict && followsPrefix(text, span.begin);
        return !isAlphanumeric(before) && before != Script::Letter && !isTiedBefore(text, span.begin);
    case Script::Hangul:
        if (before == Script::Hangul)
            return !strict && span.length() >= prefixedName && followsPrefix(text, span.begin);
        return before == Script::Other || before == Script::Han || (!strict && isAlphanumeric(before));
    case Script::Han:
        return before != Script::Han;
    case Script::Letter:
        return before != Script::Letter;
    case Script::Other:
        break;
    }
    return true;
}

/// Where no Hangul follows.
bool endsBefore(std::u16string_view text, text::Span span, bool strict)
{
    const Script after = scriptAt(text, span.end);
    switch (scriptOf(text[span.end - 1])) {
    case Script::Latin:
    case Script::Digit:
        return !isAlphanumeric(after) && after != Script::Letter &&
               (span.end >= text.size() || !isTiedAfter(text, span.end));
    case Script::Hangul:
        return !strict || !isAlphanumeric(after);
    case Script::Han:
        return after != Script::Han;
    case Script::Letter:
        return after != Script::Letter;
    case Script::Other:
        break;
    }
    return !isAlphanumeric(after);
}

/// As listed, or all in capitals.
bool keepsWriting(std::u16string_view listed, std::u16string_view written)
{
    bool same = true;
    bool capitals = true;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const char16_t unit = narrowed(written[i]);
        same = same && unit == listed[i];
        capitals = capitals && (scriptOf(unit) != Script::Latin || folded(unit) != unit);
    }
    return same || capitals;
}

/// Adds a match, whose end is not before that of any other, to those that stay: the leftmost, of these the
/// longest. No match is longer than a name, so that this looks back over few.
void addLeftmostLongest(NameMatch match, std::size_t first, std::vector<NameMatch>& into)
{
    std::size_t size = into.size();
    while (size > first && into[size - 1].span.begin >= match.span.begin)
        --size;
    if (size > first && into[size - 1].span.end > match.span.begin)
        return;
    into.resize(size);
    into.push_back(match);
}

} // namespace

/// Whether a name that starts with such a pair may start at this place: hardly any does inside a word.
bool Matcher::mayStart(std::u16string_view text, std::uint32_t at, std::uint32_t hash) const
{
    return at == 0 || !text::isHangulSyllable(text[at]) || !text::isHangulSyllable(text[at - 1]) ||
           m_inside.has(hash) || hints<u"name-prefix">.has(text.substr(at - 1, 1));
}

bool Matcher::mayStartIn(std::u16string_view word) const
{
    const auto symbolAt = [&](std::size_t at) {
        return at < word.size() ? m_symbols[word[at]] : std::uint16_t(0);
    };
    for (std::size_t begin = 0; begin < word.size() && !m_symbols.empty(); ++begin) {
        const text::Span longName{static_cast<std::uint32_t>(begin),
                                  static_cast<std::uint32_t>(begin + prefixedName)};
        if (begin > 0 && !startsWord(word, longName, false) &&
            !m_inside.has(pairHash(symbolAt(begin), symbolAt(begin + 1))))
            continue;
        std::uint32_t state = 0;
        for (std::size_t i = begin; state != none; ++i) {
            if (i == word.size() || m_cells[state].output != 0)
                return true; // it may go on behind the word
            state = child(state, m_symbols[word[i]]);
        }
    }
    return false;
}

/// The first unit of the place where a name may start, else its end: most text is passed over without
/// touching the automaton.
std::uint32_t Matcher::nextStart(std::u16string_view text, text::Span place, std::uint32_t end) const
{
    const std::uint16_t* const symbols = m_symbols.data();
    const auto symbolAt = [&](std::uint32_t at) -> std::uint32_t { return at < end ? symbols[text[at]] : 0; };
    std::uint32_t from = place.begin;
    std::uint32_t symbol = symbols[text[from]];
    for (; from < place.end; ++from) {
        const std::uint32_t next = symbolAt(from + 1);
        const std::uint32_t hash = pairHash(symbol, next);
        if (m_pairs.has(hash) && mayStart(text, from, hash) &&
            (m_short.has(hash) || m_triples.has(tripleHash(hash, symbolAt(from + 2)))))
            return from;
        symbol = next;
    }
    return place.end;
}

bool Matcher::endsWord(const Pattern& pattern, std::u16string_view text, text::Span span,
                       text::Particle& particle) const
{
    if (scriptAt(text, span.end) != Script::Hangul)
        return endsBefore(text, span, pattern.strict);
    const std::u16string_view rest = text.substr(span.end, tailUnits);
    const text::Tail tail = text::readTail(text[span.end - 1], rest);
    particle = tail.particle;
    if (tail.possible || pattern.context)
        return tail.possible;
    for (const std::u16string& word : m_tails) {
        if (!rest.starts_with(word))
            continue;
        const text::Tail next = text::readTail(word.back(), rest.substr(word.size()));
        if (!next.possible)
            continue;
        particle = next.particle;
        particle.length += static_cast<unsigned>(word.size());
        return true;
    }
    return false;
}

bool Matcher::accepts(const Pattern& pattern, std::u16string_view text, text::Span span,
                      text::Particle& particle) const
{
    if (pattern.excluded)
        return true;
    return startsWord(text, span, pattern.strict) && endsWord(pattern, text, span, particle) &&
           (!pattern.exact || keepsWriting(pattern.text, text.substr(span.begin, span.length())));
}

void Matcher::take(std::uint32_t state, std::u16string_view text, std::uint32_t end, std::size_t first,
                   std::vector<NameMatch>& into) const
{
    for (std::uint32_t p = m_cells[state].output; p != 0; p = m_patterns[p].next) {
        const Pattern& pattern = m_patterns[p];
        NameMatch match{{end - static_cast<std::uint32_t>(pattern.text.size()), end},
                        pattern.excluded ? noEntry : pattern.entry,
                        pattern.context,
                        {}};
        if (accepts(pattern, text, match.span, match.particle))
            addLeftmostLongest(match, first, into);
    }
}

/// Takes what the automaton finds from the start of `rest` on, up to where it has nothing more in hand; where
/// to go on from.
std::uint32_t Matcher::follow(std::u16string_view text, text::Span rest, std::size_t first,
                              std::vector<NameMatch>& into) const
{
    std::uint32_t state = 0;
    for (std::uint32_t i = rest.begin; i < rest.end;) {
        const std::uint32_t next = child(state, m_symbols[text[i]]);
        if (next != none) {
            state = next;
            ++i;
            if (m_cells[state].output != 0)
                take(state, text, i, first, into);
            continue;
        }
        if (state == 0)
            return i + 1;
        state = m_cells[state].fail;
        if (state == 0)
            return i;
        if (m_cells[state].parent == 0)
            return i - 1; // only one unit is left of the match: the pairs know sooner whether it goes on
    }
    return rest.end;
}

std::vector<NameMatch> Matcher::match(std::u16string_view text) const
{
    std::vector<NameMatch> matches;
    match(text, {0, static_cast<std::uint32_t>(text.size())}, matches);
    return matches;
}

void Matcher::match(std::u16string_view text, text::Span range, std::span<const text::Span> places,
                    std::vector<NameMatch>& into) const
{
    if (m_patterns.size() < 2)
        return;
    const std::size_t first = into.size();
    std::uint32_t at = range.begin;
    for (const text::Span place : places) {
        at = std::max(at, place.begin);
        while (at < place.end && (at = nextStart(text, {at, place.end}, range.end)) < place.end)
            at = follow(text, {at, range.end}, first, into);
    }
    std::erase_if(into, [](const NameMatch& match) { return match.entry == noEntry; });
}

} // namespace atlas::extract
