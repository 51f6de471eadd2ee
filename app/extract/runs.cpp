#include "extract/runs.h"

#include "extract/chars.h"
#include "extract/tokens.h"

namespace atlas::extract {

void findRuns(std::u16string_view text, text::Span range, const Grammar& grammar, WordMemo& memo,
              std::vector<Run>& into)
{
    std::uint32_t at = range.begin;
    std::uint32_t lastEnd = range.begin;
    while (at < range.end) {
        if (!isWord(text[at])) {
            ++at;
            continue;
        }
        const std::uint32_t begin = at;
        while (at < range.end) {
            const char16_t c = text[at];
            if (isWord(c)) {
                ++at;
                continue;
            }
            const bool inner = (c == u'-' || c == u'&' || c == u'.') && at > begin && at + 1 < range.end &&
                               (isLatin(text[at - 1]) || isDigit(text[at - 1])) &&
                               (isLatin(text[at + 1]) || isDigit(text[at + 1]));
            const bool hyphen = c == u'-' && at + 1 < range.end && isDigit(text[at + 1]);
            if (!inner && !hyphen)
                break;
            ++at;
        }
        Run run;
        run.span = {begin, at};
        run.follows = begin == lastEnd + 1 && begin > range.begin &&
                      (text[begin - 1] == u' ' || text[begin - 1] == 0xA0);
        run.traits = memo.of(text.substr(begin, at - begin), grammar);
        into.push_back(run);
        lastEnd = at;
    }
}

Stem stemOf(std::u16string_view word)
{
    const text::Particle particle = particleOf(word);
    return {word.substr(0, word.size() - particle.length), particle};
}

} // namespace atlas::extract
