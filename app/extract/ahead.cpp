#include "extract/clause.h"

namespace atlas::extract {

using text::Role;

namespace {
/// 인수를 마친 가, 지분 60%를 보유한 가: the verb of the noun that states the tie.
std::optional<std::uint32_t> verbOfNoun(const SentenceView& sentence, std::uint32_t last)
{
    constexpr std::uint32_t farthest = 4;
    const Token& noun = sentence.tokens[last];
    std::optional<std::uint32_t> found;
    const bool as = noun.role == Role::To && last + 1 < sentence.tokens.size() &&
                    sentence.tokens[last + 1].form == Form::Adnominal; // 자회사로 둔 가
    if ((noun.role != Role::Object && noun.role != Role::None && !as) || noun.cut)
        return found;
    for (std::uint32_t at = last + 1; at < sentence.tokens.size() && at <= last + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        if (t.isName() || t.quote != noun.quote || sentence.tokens[at - 1].comma ||
            sentence.tokens[at - 1].cut)
            break;
        if (t.form == Form::Adnominal)
            found = at;
        if (t.form != Form::Noun || (t.role != Role::None && t.role != Role::Object))
            break;
    }
    return found;
}

/// 나에서 칩을 공급받아 서버를 만드는 가: the clause goes on to the verb that describes a name.
std::optional<std::uint32_t> verbOfChain(const SentenceView& sentence, std::uint32_t last, std::uint32_t end)
{
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t at = end + 1; at < sentence.tokens.size() && at <= last + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.quote != sentence.tokens[last].quote || t.cut || sentence.endsClause(at) ||
            t.form == Form::Quoted || (t.isName() && t.role != Role::Object) || t.role == Role::Topic ||
            t.role == Role::Subject)
            break;
        if (t.form == Form::Adnominal && !t.is(WordClass::Light))
            return at;
    }
    return std::nullopt;
}
} // namespace

std::optional<std::uint32_t> describingVerb(const SentenceView& sentence, std::uint32_t last,
                                            std::uint32_t end)
{
    const Form form = sentence.tokens[last].form;
    if (form == Form::Noun)
        return verbOfNoun(sentence, last);
    if (form == Form::Weak && sentence.tokens[end].form == Form::Weak)
        return verbOfChain(sentence, last, end);
    return std::nullopt;
}

bool isSomebody(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    return (t.role == Role::Topic || t.role == Role::Subject) && !t.isName() &&
           (t.is(WordClass::Title) || t.is(WordClass::Staff) || sentence.grammar->isKind(sentence.word(at)));
}

bool describesOther(const SentenceView& sentence, std::uint32_t end)
{
    constexpr std::uint32_t farthest = 9;
    const Token& verb = sentence.tokens[end];
    if (verb.form != Form::Weak && verb.form != Form::Connective)
        return false;
    bool described = false;
    for (std::uint32_t at = end + 1; at < sentence.tokens.size() && at <= end + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.quote != verb.quote || t.cut || sentence.endsClause(at) || (described && t.isName()))
            return false;
        if (described && isSomebody(sentence, at))
            return true;
        if (t.form == Form::Noun && (t.role == Role::Topic || t.role == Role::Subject))
            return false;
        described = described || t.form == Form::Adnominal;
    }
    return false;
}

} // namespace atlas::extract
