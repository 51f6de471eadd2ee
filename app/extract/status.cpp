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
    case StatusWord::Faded:
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
    case StatusWord::Faded:
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

/// 만난 적도 없다, 논의한 바 없다; 결정된 바 없다 leaves it open.
bool neverWas(const SentenceView& sentence, std::uint32_t at)
{
    return hints<u"never">.has(sentence.rest(at, 4)) &&
           !(at > 0 && hints<u"undecided">.has(sentence.word(at - 1)));
}

/// 팔린다는 소문이 돌았지만 회사는 부인했다: whether a clause behind denies the rumour.
bool isRebutted(const SentenceView& sentence, std::uint32_t from)
{
    const auto end = static_cast<std::uint32_t>(
        std::min<std::size_t>(sentence.tokens.size(), std::size_t{from} + farthestStatus));
    for (std::uint32_t at = from; at < end; ++at)
        if (sentence.tokens[at].kind == TokenKind::Word && denialAt(sentence, at) != Denial::None)
            return true;
    return false;
}

/// 소송으로 번지지 않은, 인수를 검토하지 않고 있다
bool isNotDone(const SentenceView& sentence, std::uint32_t at)
{
    if (!sentence.word(at).ends_with(u'지') || at + 1 >= sentence.tokens.size())
        return false;
    const std::u16string_view next = sentence.word(at + 1);
    return hints<u"not-done">.has(next) ||
           (hints<u"weighs">.has(sentence.word(at)) && hints<u"denies">.has(next.substr(0, 1)));
}

/// 투자받기로 해, 가만 웃는 그림은 아니다, 소송을 벌이고 있어 변수가 된다: what follows is said of something
/// else.
bool setsApart(const SentenceView& sentence, std::uint32_t at)
{
    const Token& verb = sentence.tokens[at];
    return verb.form == Form::Weak && (verb.comma || hints<u"being-so">.has(sentence.whole(at)));
}

/// 인수한다는 (일부) 소문은: what the noun tells of.
bool isOfClause(const SentenceView& sentence, std::uint32_t at)
{
    const auto modifies = [](const Token& t) {
        return t.bracketed ||
               (t.form == Form::Noun && !t.comma && (t.role == text::Role::None || t.role == text::Role::Of));
    };
    for (int steps = 0; at > 0 && steps < 3 && modifies(sentence.tokens[at - 1]); ++steps)
        --at;
    return at > 0 && hints<u"that-clause">.has(sentence.whole(at - 1));
}

/// 나를 사는 대신 스스로 만들기로 했다; not 나에 투자하는 대신 경영권을 받았다, where one is the price of the
/// other.
bool isPassedOver(const SentenceView& sentence, std::uint32_t at)
{
    if (!hints<u"instead">.has(sentence.word(at)))
        return false;
    for (++at; at < sentence.tokens.size() && !sentence.endsClause(at); ++at)
        if (hints<u"rather">.has(sentence.word(at)))
            return true;
    return at < sentence.tokens.size() && hints<u"rather">.has(sentence.word(at));
}

/// 손을 잡는다면, 합작사를 세우면: no 협약을 보면, 인수를 포함하면.
bool isCondition(const SentenceView& sentence, std::uint32_t at)
{
    const std::u16string_view word = sentence.whole(at);
    return hints<u"conditional">.has(word) && !hints<u"as-seen">.has(word);
}

/// 인수할지; not 업무일지.
bool isOpenVerb(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    return t.form != Form::Noun && !t.isName() && isOpen(sentence.whole(at));
}

bool isDenial(std::u16string_view verb)
{
    return hints<u"denies">.has(verb);
}

/// 투자한다고 밝혔다, 인수하겠다: the verb in the present or of a will, empty where it is told otherwise.
std::u16string_view verbToCome(const SentenceView& sentence, std::uint32_t last)
{
    for (std::uint32_t at = last; at < sentence.tokens.size() && at < last + farthestStatus / 2; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed || t.form == Form::Noun || t.form == Form::Weak)
            continue;
        const std::u16string_view word = sentence.whole(at);
        const bool toCome = (t.form == Form::Finite || t.form == Form::Quoted) &&
                            (isPresent(word) || word.find(u'겠') != word.npos);
        return toCome ? word : std::u16string_view();
    }
    return {};
}

/// 오는 10월부터 … 들여온다: in the clause of the words at `first`.
bool isDatedAhead(const SentenceView& sentence, std::uint32_t first)
{
    for (std::uint32_t at = first; at-- > 0 && first - at <= farthestStatus && !sentence.endsClause(at);)
        if (!sentence.tokens[at].bracketed && hints<u"ahead-when">.has(sentence.word(at)))
            return true;
    return false;
}

/// What the present tells as still to come: what happens once, or on a day to come, or sets up a firm.
bool isToCome(const SentenceView& sentence, RelationType type, std::uint32_t first, std::uint32_t last)
{
    const std::u16string_view verb = verbToCome(sentence, last);
    return !verb.empty() && (happensOnce(type) || isDatedAhead(sentence, first) ||
                             (type == RelationType::Ownership && hints<u"sets-up">.has(verb)));
}

/// 공급할 칩, 선보일 비서: what the words describe is to come; not 공급할 때.
bool isYetToBe(const SentenceView& sentence, std::uint32_t last)
{
    return sentence.tokens[last].form == Form::Adnominal && finalOf(sentence.whole(last).back()) == 8 &&
           last + 1 < sentence.tokens.size() && !hints<u"as-when">.has(sentence.word(last + 1));
}

/// 모회사였다, 생산을 맡겼던 가: what held for a time and is told as past.
bool heldOnce(const SentenceView& sentence, RelationType type, std::uint32_t last)
{
    const std::u16string_view word = sentence.whole(last);
    if (type == RelationType::Ownership && hints<u"was">.has(word))
        return true;
    return type != RelationType::Develops && type != RelationType::Talks && !happensOnce(type) &&
           sentence.tokens[last].form == Form::Adnominal && word.ends_with(u'던');
}

/// The strongest of the words that were looked at.
class StrongestWord
{
public:
    StrongestWord(const SentenceView& sentence, RelationType type) : m_s(sentence), m_type(type) {}
    void take(std::optional<StatusWord> word)
    {
        if (m_done && word != StatusWord::Ended)
            return;
        if (m_heard && (word == StatusWord::Faded || word == StatusWord::Ended))
            word = StatusWord::Rebutted;
        if (word && weight(*word) > weight(m_found))
            m_found = *word;
    }
    /// 인수했지만 금액은 밝히지 않았다: what follows can only end it.
    void settle() { m_done = true; }
    /// What follows is said of a rumour.
    void hear()
    {
        m_endHeard = m_found == StatusWord::Ended;
        take(StatusWord::Reported);
        m_heard = true;
    }
    /// 제휴가 끝났다는 보도는 사실이 아니다: it goes on.
    bool goesOn() const { return m_endHeard && m_found == StatusWord::Rebutted; }
    void consider(std::u16string_view words)
    {
        if ((m_type != RelationType::Talks || !isTalked(words)) &&
            !(happensOnce(m_type) && hints<u"finished">.has(words)))
            take(m_s.grammar->status(words));
    }
    /// Inside the trigger's own last word: 투자|하기로, 계열사|였던.
    void considerInside(std::uint32_t last, std::uint32_t skipped)
    {
        const Token& own = m_s.tokens[last];
        for (std::uint32_t at = own.core.begin + skipped; at < own.end; ++at)
            consider(m_s.text.substr(at, std::min(m_s.span.end - at, 10u)));
        if (hints<u"conditional">.has(m_s.whole(last)) || isOpen(m_s.whole(last))) // 사들이면, 사들일지
            take(StatusWord::Hypothetical);
        if (isYetToBe(m_s, last))
            take(StatusWord::Planned);
        if (heldOnce(m_s, m_type, last))
            take(StatusWord::Ended);
    }
    /// 나를 키워 온 가는, 나에 투자한 가는: at the firm that the words describe, of which the rest is said.
    /// Only an end may be of the tie (나에 투자한 가와의 협력이 끝났다), and none of a product.
    bool isOver(const Token& name)
    {
        if (name.kind != TokenKind::Name || !m_s.isOrganisation(static_cast<EntityIndex>(name.index)))
            return false;
        settle();
        return m_type == RelationType::Develops;
    }
    bool isPlanned() const { return m_found == StatusWord::Planned; }
    /// Neutral: none says anything.
    StatusWord found() const { return m_found; }

private:
    const SentenceView& m_s;
    RelationType m_type;
    StatusWord m_found = StatusWord::Neutral;
    bool m_done = false;
    bool m_heard = false;
    bool m_endHeard = false; ///< the rumour is that it is over
};

/// What the word at a token, behind the words at `last`, makes of them.
void readWord(const SentenceView& sentence, std::uint32_t last, std::uint32_t at, StrongestWord& strongest)
{
    const Token& own = sentence.tokens[last];
    if (hints<u"heard">.has(sentence.word(at)) && isOfClause(sentence, at))
        strongest.hear();
    if (hints<u"fancied">.has(sentence.word(at)) && isOfClause(sentence, at))
        strongest.take(StatusWord::Hypothetical);
    const bool holds = at > 0 && hints<u"is-not">.has(sentence.word(at)) && // 협력은 처음이 아니다
                       hints<u"no-denial">.has(sentence.word(at - 1));
    if (!holds)
        strongest.consider(sentence.rest(at, 10));
    if (isOpenVerb(sentence, at))
        strongest.take(StatusWord::Hypothetical);
    if (hints<u"in-order-to">.has(sentence.whole(at)) && at + 1 < sentence.tokens.size() &&
        hints<u"tries">.has(sentence.word(at + 1))) // 지분을 사려고 했지만
        strongest.take(StatusWord::Planned);
    if (isNotDone(sentence, at) || (at == last + 1 && isPassedOver(sentence, at)))
        strongest.take(StatusWord::Denied);
    if (own.form == Form::Noun && hints<u"decided">.has(sentence.whole(at))) // 지분을 사들이기로
        strongest.take(StatusWord::Planned);
}

/// 인수를 추진하거나 논의한 적이 없다: what follows is said of both.
bool isEither(const SentenceView& sentence, std::uint32_t at)
{
    return sentence.tokens[at].form != Form::Noun && hints<u"either">.has(sentence.whole(at));
}

/// 추진했지만, 세웠으나
bool isBut(const SentenceView& sentence, std::uint32_t at)
{
    return sentence.tokens[at].form == Form::Connective && hints<u"but">.has(sentence.whole(at));
}

/// The words behind a tie, to the end of its clause. Returns the last token that was looked at.
std::uint32_t readBehind(const SentenceView& sentence, std::uint32_t last, StrongestWord& strongest)
{
    const Token& own = sentence.tokens[last];
    const bool modifies = own.form == Form::Adnominal;
    bool object = own.role == text::Role::Object;
    std::uint32_t words = 0, end = last;
    const bool past = own.form == Form::Connective && isPast(sentence.whole(last));
    bool next = past && isBut(sentence, last); // 인수했지만 3년 만에 매각했다
    if (past && !next)
        return end;
    if (next)
        strongest.settle();
    for (std::uint32_t at = last + 1; at < sentence.tokens.size() && ++words < farthestStatus; ++at) {
        const Token& t = sentence.tokens[at];
        end = at;
        if (t.isName() && (next || (modifies && strongest.isOver(t))))
            break;
        if (t.bracketed || t.kind != TokenKind::Word)
            continue;
        if (modifies && words > 3 && !t.is(WordClass::Complement))
            break;
        readWord(sentence, last, at, strongest);
        if (object && t.form != Form::Noun) { // 합작사를 세운다면
            object = false;
            if (isCondition(sentence, at))
                strongest.take(StatusWord::Hypothetical);
        }
        const bool ends = (sentence.endsClause(at) || setsApart(sentence, at)) && !isEither(sentence, at);
        if ((ends && (next || !strongest.isPlanned() || !isBut(sentence, at))) || t.cut)
            break;
        if (ends) { // 인수를 추진했지만 무산됐다
            next = true;
            strongest.settle();
        }
    }
    return end;
}
} // namespace

bool asksWhether(const SentenceView& sentence)
{
    std::u16string_view words = sentence.text.substr(sentence.span.begin, sentence.span.length());
    const bool marked = words.ends_with(u'?') || words.ends_with(u'？');
    while (!words.empty() && (words.back() == u'.' || words.back() == u'?' || words.back() == u'？'))
        words.remove_suffix(1);
    if (words.empty() || (words.back() == u'데' || words.back() == u'는' || words.back() == u'은') ||
        !(marked || words.back() == u'까' ||
          (sentence.headline && hints<u"headline-asks">.has(words.substr(words.rfind(u' ') + 1))) ||
          (sentence.asked && (words.back() == u'나' || words.back() == u'가' || words.back() == u'냐'))))
        return false;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at)
        if (sentence.tokens[at].kind == TokenKind::Word && hints<u"which">.has(sentence.word(at)))
            return false;
    return true;
}

bool happensOnce(RelationType type)
{
    return type == RelationType::Investment || type == RelationType::Acquisition ||
           type == RelationType::Merger;
}

Denial denialAt(const SentenceView& sentence, std::uint32_t at)
{
    const std::optional<StatusWord> word = sentence.grammar->status(sentence.rest(at, 10));
    if (word == StatusWord::Rebutted || neverWas(sentence, at) || isNotDone(sentence, at) ||
        (word == StatusWord::Denied && hints<u"no-such">.has(sentence.word(at))))
        return Denial::Rebuts;
    return word == StatusWord::Faded ? Denial::Fades : Denial::None;
}

std::optional<Status> statusOf(const SentenceView& sentence, RelationType type, std::uint32_t first,
                               std::uint32_t last, bool ownWord)
{
    StrongestWord strongest(sentence, type);
    const bool whole = type == RelationType::Develops || // 서비스를 끝내기로 했다
                       (first != last && (isDenial(sentence.word(last)) || happensOnce(type)));
    strongest.considerInside(last, whole ? 0 : 1); // 쓰지 않는다, 인수를 추진했다
    if (hints<u"rumour-noun">.has(sentence.word(last)))
        strongest.hear();
    const std::uint32_t end = ownWord ? last : readBehind(sentence, last, strongest);
    StatusWord found = strongest.found();
    if (found == StatusWord::Neutral && first > 0 && hints<u"once">.has(sentence.word(first - 1)))
        found = StatusWord::Ended;
    if (found == StatusWord::Reported && isRebutted(sentence, end + 1))
        found = StatusWord::Rebutted;
    if (strongest.goesOn())
        return Status::Actual;
    if (weight(found) <= weight(StatusWord::Reported) && !ownWord && end + 1 == sentence.tokens.size() &&
        asksWhether(sentence))
        return sentence.asked || sentence.headline ? std::optional(Status::Reported) : std::nullopt;
    if (found != StatusWord::Neutral)
        return statusSaid(found);
    return !ownWord && isToCome(sentence, type, first, last) ? Status::Planned : Status::Actual;
}

} // namespace atlas::extract
