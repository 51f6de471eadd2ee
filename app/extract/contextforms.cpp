#include "extract/clause.h"

#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/tense.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

/// 얹은, 끌어낼, 쥔: what hardly any noun ends in.
bool endsAsVerb(std::u16string_view word)
{
    const int last = finalOf(word.back());
    if (word.size() == 1)
        return last == 4 || last == 8; // ㄴ, ㄹ
    return hints<u"verb-syllable">.has(word) || (word.back() == u'은' && finalOf(word[word.size() - 2]) != 0);
}

/// Words that the lists know as nouns, whatever stands before them.
bool isKnownNoun(const SentenceView& sentence, const Token& t, std::u16string_view word)
{
    return t.classes != 0 || t.startsWith != 0 || sentence.grammar->isCommon(word) ||
           sentence.grammar->isOrdinary(word) || sentence.grammar->endsInKind(word) ||
           sentence.grammar->endsInProductKind(word);
}

/// 칩을, 쌓고: a verb may stand behind it.
bool mayStandBefore(const Token& t)
{
    return t.role == Role::Object || t.form == Form::Connective;
}

/// 칩을 나르는 로봇, 쌓고 내리는 로봇: an unknown word behind what a verb takes, before a noun.
bool mayDescribe(const SentenceView& sentence, std::uint32_t at)
{
    const Token& before = sentence.tokens[at - 1];
    const Token& behind = sentence.tokens[at + 1];
    const bool complement = before.role == Role::Object && before.second == Role::None;
    const bool chained = before.form == Form::Connective && sentence.word(at - 1).ends_with(u'고') &&
                         !isPast(sentence.word(at - 1));
    return (complement || chained) && !before.comma && !before.cut && !before.bracketed &&
           !behind.bracketed && behind.form == Form::Noun && before.quote == sentence.tokens[at].quote;
}
} // namespace

namespace {
/// 한 달 새: counts what stands behind; not 하기로 한 곳.
bool counts(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    if (t.kind != TokenKind::Word || t.form != Form::Adnominal ||
        !hints<u"counted-time">.has(sentence.word(at)) || !hints<u"counted-noun">.has(sentence.word(at + 1)))
        return false;
    const Token* const before = at > 0 ? &sentence.tokens[at - 1] : nullptr;
    return !before || before->kind != TokenKind::Word ||
           (before->form == Form::Noun && before->role != Role::Object && before->role != Role::To);
}

/// "…"라고 불렀다: the words behind a quote, which ends before the token, say that somebody is called so.
bool callsSo(const SentenceView& sentence, std::uint32_t at)
{
    constexpr std::size_t longest = 4; // 이라고
    if (at >= sentence.tokens.size() || sentence.tokens[at].quote != 0 ||
        !hints<u"calls">.has(sentence.word(at)))
        return false;
    const std::uint32_t behind = sentence.tokens[at - 1].end + 1; // the closing mark
    std::u16string_view particle = sentence.text.substr(behind, longest);
    particle = particle.substr(0, particle.find(u' '));
    return hints<u"called-as">.has(particle);
}

/// 가는 나를 "오랜 파트너"라고 불렀다: what the quote calls the object is no speech, but a part of the
/// clause.
void openEpithets(SentenceView& sentence)
{
    std::vector<Token>& tokens = sentence.tokens;
    for (std::uint32_t first = 0; first < tokens.size();) {
        std::uint32_t end = first + 1;
        while (end < tokens.size() && tokens[end].quote == tokens[first].quote)
            ++end;
        const Token& last = tokens[end - 1];
        const bool noun = tokens[first].quote != 0 && last.kind == TokenKind::Word &&
                          last.form == Form::Noun && last.relation.any() && callsSo(sentence, end);
        if (noun && std::none_of(tokens.begin() + first, tokens.begin() + end, [](const Token& t) {
                return t.form == Form::Finite || t.isName() || t.role == Role::Subject ||
                       t.role == Role::Topic;
            }))
            for (std::uint32_t at = first; at < end; ++at)
                tokens[at].quote = 0;
        first = end;
    }
    sentence.noteSeen();
}
} // namespace

void readFormsInContext(SentenceView& sentence)
{
    if (sentence.seen.quotes)
        openEpithets(sentence);
    constexpr std::size_t longestVerb = 4;
    for (std::uint32_t at = 0; at + 1 < sentence.tokens.size(); ++at) {
        Token& t = sentence.tokens[at];
        if (t.form == Form::Adnominal && counts(sentence, at))
            t.form = Form::Noun;
        if (at == 0 || !mayStandBefore(sentence.tokens[at - 1])) // nearly all
            continue;
        if (t.kind != TokenKind::Word || t.form != Form::Noun || t.comma || t.cut || t.bracketed || t.joined)
            continue;
        const std::u16string_view all = sentence.text.substr(t.core.begin, t.end - t.core.begin);
        if (all.size() > longestVerb || !isHangul(all.front()) || !isHangul(all.back()))
            continue;
        const bool present = t.role == Role::Topic && all.back() == u'는';
        const bool past = t.role == Role::None && endsAsVerb(all);
        if ((!present && !past) || !mayDescribe(sentence, at) || isKnownNoun(sentence, t, sentence.word(at)))
            continue;
        t.form = Form::Adnominal;
        t.role = t.second = Role::None;
        t.core.end = t.end;
    }
}

} // namespace atlas::extract
