#include "extract/clause.h"

#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/tense.h"

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
} // namespace

void readFormsInContext(SentenceView& sentence)
{
    constexpr std::size_t longestVerb = 4;
    for (std::uint32_t at = 0; at + 1 < sentence.tokens.size(); ++at) {
        Token& t = sentence.tokens[at];
        if (counts(sentence, at))
            t.form = Form::Noun;
        if (at == 0)
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
