#include "extract/figurelabels.h"

#include "extract/chars.h"
#include "extract/hints.h"

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t longestTie = 3; ///< words between a sum and what binds it to the firm
constexpr std::uint32_t longestLabel = 6; ///< words between that and the firm: 로봇 제어 소프트웨어 회사
constexpr std::uint32_t longestTail = 12; ///< units: 여원에 달하는
constexpr std::uint32_t mostSums = 4;     ///< 매출 9억원, 이익 1억원을 올린 가

std::u16string_view tailOf(const SentenceView& sentence, const Token& t)
{
    return sentence.text.substr(t.core.end, t.end - t.core.end);
}

bool isFirm(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    return t.kind == TokenKind::Name && sentence.isOrganisation(static_cast<EntityIndex>(t.index));
}

/// 로봇, 코스닥 상장사, 기업인: says what kind of firm the name behind is, and ends no phrase.
bool isKindWord(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    if (t.comma || t.bracketed || t.cut)
        return false;
    if (t.kind == TokenKind::Name)
        return t.role == Role::None;
    const bool says = t.role == Role::Copula && hints<u"being">.has(tailOf(sentence, t));
    return t.kind == TokenKind::Word && (t.form == Form::Noun || says) && (t.role == Role::None || says) &&
           !t.is(WordClass::Complement) && !t.is(WordClass::Postverb) &&
           !isDigit(sentence.word(at).front()) && !hints<u"clause-noun">.has(sentence.word(at)) &&
           !hints<u"other-time">.has(sentence.word(at));
}

/// 가 자회사 나: the one behind is described; the last of such a chain.
std::uint32_t lastFirm(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    const bool owner = t.role == Role::None && !t.comma && !t.joined && at + 2 < sentence.tokens.size();
    return owner && isKindWord(sentence, at + 1) && isFirm(sentence, at + 2) ? at + 2 : at;
}

/// The firm behind words that only say of what kind it is.
std::uint32_t firmBehind(const SentenceView& sentence, std::uint32_t from)
{
    for (std::uint32_t k = from; k < sentence.tokens.size() && k <= from + longestLabel; ++k) {
        if (isFirm(sentence, k) && !sentence.tokens[k].bracketed)
            return lastFirm(sentence, k);
        if (!isKindWord(sentence, k))
            return 0;
    }
    return 0;
}

/// 매출 9억원, 이익 1억원을: the next sum that the same words bind; `sum` itself for none.
std::uint32_t nextSum(const SentenceView& sentence, const Sums& sums, std::uint32_t sum)
{
    const Token& t = sentence.tokens[sum];
    const bool listed = t.role == Role::With || (t.comma && t.role == Role::None);
    if (!listed && tailOf(sentence, t) != u"에") // 매출 9억원에 이익 1억원을
        return sum;
    for (std::uint32_t k = sum + 1; k < sentence.tokens.size() && k <= sum + longestTie; ++k) {
        if (sums.isOpen(sentence.tokens[k]))
            return k;
        if (sentence.tokens[k].kind != TokenKind::Word || sentence.tokens[k].form != Form::Noun ||
            sentence.tokens[k].role != Role::None)
            return sum;
    }
    return sum;
}
} // namespace

std::uint32_t labelled(const SentenceView& sentence, const Sums& sums, std::uint32_t sum,
                       const MetricHit& hit)
{
    const bool level = !isEvent(*hit.metric) || hit.metric == Metric::Funding;
    if (!level || hit.last >= sum || sentence.tokens[hit.last].form != Form::Noun)
        return 0;
    for (std::uint32_t more = 0; more < mostSums; ++more) {
        const std::uint32_t next = nextSum(sentence, sums, sum);
        if (next == sum)
            break;
        sum = next;
    }
    const Token& t = sentence.tokens[sum];
    if (t.comma)
        return 0;
    const std::u16string_view behind = sentence.text.substr(t.core.end, longestTail);
    if (hints<u"reaching">.has(behind))
        return firmBehind(sentence, sum + 2);
    if (tailOf(sentence, t) == u"의" || hints<u"being">.has(tailOf(sentence, t)))
        return firmBehind(sentence, sum + 1);
    for (std::uint32_t k = sum + 1; k < sentence.tokens.size() && k <= sum + longestTie; ++k) {
        const Token& word = sentence.tokens[k];
        if (word.kind != TokenKind::Word || word.comma || word.bracketed)
            return 0;
        const bool earned = t.role == Role::Object && hints<u"earned">.has(sentence.word(k));
        const bool amounts = t.role == Role::None && hints<u"of-level">.has(sentence.word(k));
        if (word.form == Form::Adnominal || earned || amounts)
            return firmBehind(sentence, k + 1);
        if (word.form != Form::Noun || word.role != Role::None || t.role == Role::None)
            return 0;
    }
    return 0;
}

} // namespace atlas::extract
