#include "extract/clause.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

void SentenceView::noteSeen()
{
    Seen now;
    for (const Token& t : tokens) { // without a branch
        now.quotes |= t.quote != 0;
        now.brackets |= t.bracketed;
        now.sums |= t.kind == TokenKind::Sum;
        now.relations |= t.relation.any();
        now.metrics |= t.metric.any();
        now.classes |= t.classes;
    }
    seen = now;
}

std::u16string_view SentenceView::rest(std::uint32_t token, std::uint32_t length) const
{
    const std::uint32_t begin = tokens[token].core.begin;
    return text.substr(begin, std::min(length, span.end - begin));
}

bool SentenceView::isBareSum(std::uint32_t token) const
{
    const std::u16string_view digits = word(token);
    if (!hints<u"bare-unit">.has(digits))
        return false;
    const std::size_t unit = digits.find_first_not_of(u"0123456789,.");
    return unit != 0 && unit + 1 == digits.size();
}

bool SentenceView::isOrganisation(EntityIndex i) const
{
    const EntityKind kind = entity(i).kind;
    return kind == EntityKind::Company || kind == EntityKind::Alliance || kind == EntityKind::Institution;
}

std::uint32_t SentenceView::verbEnd(std::uint32_t at) const
{
    while (at + 1 < tokens.size() && (tokens[at].form == Form::Weak || tokens[at].form == Form::Connective) &&
           tokens[at + 1].kind == TokenKind::Word &&
           (tokens[at + 1].startsWith & bit(WordClass::Auxiliary)) != 0)
        ++at;
    return at;
}

bool SentenceView::endsClause(std::uint32_t at) const
{
    const Form form = tokens[at].form;
    if (form == Form::Finite)
        return true;
    return form == Form::Connective && verbEnd(at) == at;
}

const Phrase* SentenceView::phraseAt(std::uint32_t at) const
{
    const auto covers = [at](const Phrase& phrase) { return phrase.first <= at && at <= phrase.last; };
    const auto found = std::find_if(phrases.begin(), phrases.end(), covers);
    return found == phrases.end() ? nullptr : &*found;
}

bool onlyReports(const SentenceView& sentence, const Phrase& phrase)
{
    const std::uint32_t next = phrase.via + 1;
    for (std::uint32_t at = phrase.first; at <= phrase.last; ++at)
        if (sentence.tokens[at].kind == TokenKind::Name && !sentence.tokens[at].bracketed &&
            !sentence.grammar->isNewspaper(sentence.word(at)))
            return false;
    if (next < sentence.tokens.size() && hints<u"according">.has(sentence.word(next)))
        return true;
    const bool subject = phrase.role == text::Role::Topic || phrase.role == text::Role::Subject;
    bool another = false; // 가일보는 나와 계약했고, 다는 기사를 인용한다
    for (std::uint32_t at = next; subject && at < sentence.tokens.size(); ++at) {
        another = another || (sentence.tokens[at].isName() && sentence.tokens[at].role == text::Role::Topic &&
                              sentence.endsClause(at - 1));
        if (hints<u"reports">.has(sentence.word(at)))
            return !another || sentence.tokens[at - 1].form == Form::Quoted;
    }
    return false;
}

namespace {
/// 가, 나에 투자…"x": what somebody says stands behind the dots of a headline.
bool quotesBehindDots(const SentenceView& sentence)
{
    const char16_t close = sentence.text[sentence.span.end - 1];
    const std::u16string_view before = sentence.text.substr(sentence.span.begin, sentence.span.length() - 1);
    const std::size_t open = before.rfind(close == u'"' ? u'"' : u'\x201C');
    return open != before.npos && open > 0 && before[open - 1] == 0x2026;
}
} // namespace

bool isHeadline(const SentenceView& sentence)
{
    const char16_t end = sentence.text[sentence.span.end - 1];
    if (end == u'"' || end == 0x201D)
        return quotesBehindDots(sentence);
    if (end != u'.')
        return end != u'?' && end != u'!';
    const auto at = static_cast<std::uint32_t>(sentence.tokens.size() - 1);
    const Token& last = sentence.tokens[at];
    return last.form == Form::Noun && last.role == text::Role::None && last.quote == 0 && !last.bracketed &&
           !hints<u"finite-ending">.has(sentence.word(at));
}

} // namespace atlas::extract
