#include "extract/hints.h"
#include "extract/relations.h"
#include "extract/tense.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::uint32_t farthestStatus = 14; ///< words behind the trigger

int weight(StatusWord word)
{
    switch (word) {
    case StatusWord::Denied:
    case StatusWord::Rebutted:
        return 5;
    case StatusWord::Ended:
        return 4;
    case StatusWord::Hypothetical:
        return 3;
    case StatusWord::Reported:
        return 2;
    case StatusWord::Planned:
        return 1;
    case StatusWord::Neutral:
        break;
    }
    return 0;
}

/// Empty: the words state nothing.
std::optional<Status> statusSaid(StatusWord word)
{
    switch (word) {
    case StatusWord::Planned:
        return Status::Planned;
    case StatusWord::Reported:
        return Status::Reported;
    case StatusWord::Ended:
        return Status::Ended;
    case StatusWord::Denied:
    case StatusWord::Rebutted:
        return Status::Denied;
    case StatusWord::Hypothetical:
    case StatusWord::Neutral:
        break;
    }
    return std::nullopt;
}

/// 만나 협력을 논의했다: what the talks were about does not put them off.
bool isTalked(std::u16string_view words)
{
    return hints<u"talks">.has(words);
}

/// 만난 적도 없다, 논의한 바 없다
bool neverWas(const SentenceView& sentence, std::uint32_t at)
{
    return hints<u"never">.has(sentence.rest(at, 4));
}

/// 팔린다는 소문이 돌았지만 회사는 부인했다: whether a clause behind denies the rumour.
bool isRebutted(const SentenceView& sentence, std::uint32_t from)
{
    const auto end = static_cast<std::uint32_t>(
        std::min<std::size_t>(sentence.tokens.size(), std::size_t{from} + farthestStatus));
    for (std::uint32_t at = from; at < end; ++at)
        if (sentence.tokens[at].kind == TokenKind::Word &&
            (sentence.grammar->status(sentence.rest(at, 10)) == StatusWord::Rebutted ||
             neverWas(sentence, at)))
            return true;
    return false;
}

/// A word with its particle.
std::u16string_view whole(const SentenceView& sentence, const Token& t)
{
    return sentence.text.substr(t.core.begin, t.end - t.core.begin);
}

/// 소송으로 번지지 않은
bool isNotDone(const SentenceView& sentence, std::uint32_t at)
{
    return sentence.word(at).ends_with(u'지') && at + 1 < sentence.tokens.size() &&
           hints<u"not-done">.has(sentence.word(at + 1));
}

/// 투자받기로 해, 가만 웃는 그림은 아니다: what follows is said of something else.
bool setsApart(const Token& verb)
{
    return verb.form == Form::Weak && verb.comma;
}

bool isDenial(std::u16string_view verb)
{
    return hints<u"denies">.has(verb);
}

bool happensOnce(RelationType type)
{
    return type == RelationType::Investment || type == RelationType::Acquisition ||
           type == RelationType::Merger;
}

/// 투자한다고 밝혔다, 인수하겠다: the present of what happens once.
bool isToCome(const SentenceView& sentence, std::uint32_t last)
{
    for (std::uint32_t at = last; at < sentence.tokens.size() && at < last + farthestStatus / 2; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed || t.form == Form::Noun || t.form == Form::Weak)
            continue;
        const std::u16string_view word = whole(sentence, t);
        return (t.form == Form::Finite || t.form == Form::Quoted) &&
               (isPresent(word) || word.find(u'겠') != word.npos);
    }
    return false;
}

/// The strongest of the words that were looked at.
class StrongestWord
{
public:
    StrongestWord(const SentenceView& sentence, RelationType type) : m_s(sentence), m_type(type) {}
    void take(std::optional<StatusWord> word)
    {
        if (word && weight(*word) > weight(m_found))
            m_found = *word;
    }
    void consider(std::u16string_view words)
    {
        if (m_type != RelationType::Talks || !isTalked(words))
            take(m_s.grammar->status(words));
    }
    /// Inside the trigger's own last word: 투자|하기로, 계열사|였던.
    void considerInside(const Token& own, std::uint32_t skipped)
    {
        for (std::uint32_t at = own.core.begin + skipped; at < own.end; ++at)
            consider(m_s.text.substr(at, std::min(m_s.span.end - at, 10u)));
        if (hints<u"conditional">.has(whole(m_s, own))) // 사들이면
            take(StatusWord::Hypothetical);
    }
    /// Neutral: none says anything.
    StatusWord found() const { return m_found; }

private:
    const SentenceView& m_s;
    RelationType m_type;
    StatusWord m_found = StatusWord::Neutral;
};
} // namespace

std::optional<Status> statusOf(const SentenceView& sentence, RelationType type, std::uint32_t first,
                               std::uint32_t last, bool ownWord)
{
    StrongestWord strongest(sentence, type);
    const Token& own = sentence.tokens[last];
    strongest.considerInside(own, first != last && isDenial(sentence.word(last)) ? 0 : 1); // 쓰지 않는다
    const bool modifies = own.form == Form::Adnominal;
    std::uint32_t words = 0, clauseEnd = last;
    for (std::uint32_t at = last + 1; !ownWord && at < sentence.tokens.size() && ++words < farthestStatus;
         ++at) {
        const Token& t = sentence.tokens[at];
        clauseEnd = at;
        if (t.bracketed || t.kind != TokenKind::Word)
            continue;
        if (modifies && words > 3 && !t.is(WordClass::Complement))
            break;
        strongest.consider(sentence.rest(at, 10));
        if (isNotDone(sentence, at))
            strongest.take(StatusWord::Denied);
        if (own.form == Form::Noun && hints<u"decided">.has(whole(sentence, t))) // 지분을 사들이기로
            strongest.take(StatusWord::Planned);
        if (sentence.endsClause(at) || t.cut || setsApart(t))
            break;
    }
    StatusWord found = strongest.found();
    if (found == StatusWord::Neutral && first > 0 && hints<u"once">.has(sentence.word(first - 1)))
        found = StatusWord::Ended;
    if (found == StatusWord::Reported && isRebutted(sentence, clauseEnd + 1))
        found = StatusWord::Rebutted;
    if (found != StatusWord::Neutral)
        return statusSaid(found);
    return !ownWord && happensOnce(type) && isToCome(sentence, last) ? Status::Planned : Status::Actual;
}

} // namespace atlas::extract
