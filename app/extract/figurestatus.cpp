#include "extract/figurestatus.h"

#include "extract/hints.h"
#include "extract/tense.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::uint32_t farthestStatus = 14; ///< words from the metric or the sum on

constexpr std::uint32_t farthestChange = 10; ///< words from where it starts to where it ends

/// 시장 전망치: foretells only what stands with it, not what came above it.
bool isExpected(std::u16string_view word)
{
    return hints<u"expectation">.has(word);
}

class StatusReader
{
public:
    StatusReader(const SentenceView& sentence, std::uint32_t sum, const MetricHit* hit,
                 std::optional<Metric> metric)
        : m_s(sentence), m_sum(sum), m_hit(hit), m_event(metric && isEvent(*metric)),
          m_deal(metric == Metric::Deal)
    {}

    FigureStatus read() const
    {
        if (m_hit && m_event && m_hit->end < m_sum && m_s.tokens[m_hit->end].form == Form::Adnominal)
            return ofModifier(m_s.whole(m_hit->end)); // 투자할 300억원
        if (!m_hit && !m_event && m_sum > 0 && m_s.tokens[m_sum].bracketed &&
            !m_s.tokens[m_sum - 1].bracketed) // 가(3조원)가 계획을 밝혔다
            return FigureStatus::Actual;
        if (m_hit && m_hit->first > 0 && hints<u"estimated">.has(m_s.word(m_hit->first - 1)))
            return FigureStatus::Forecast;
        if (m_deal && isOfOffer())
            return FigureStatus::Planned;
        if (isPast(behindSum())) // 96억원이었고 올해는 더 늘 전망이다
            return FigureStatus::Actual;
        const std::uint32_t from = m_hit ? std::min(m_sum, m_hit->first) : m_sum;
        const std::uint32_t verb = m_hit ? std::max(m_sum, m_hit->first) : m_sum;
        std::uint32_t words = 0;
        bool verbal = false;
        const bool habit = isHabit(m_sum);
        for (std::uint32_t k = from; k < m_s.tokens.size() && words < farthestStatus; ++k) {
            const Token& t = m_s.tokens[k];
            if (t.bracketed || t.kind != TokenKind::Word)
                continue;
            ++words;
            const std::u16string_view word = m_s.whole(k);
            if (k > m_sum && isExpected(word))
                continue;
            if (const auto said = statusIn(k))
                return *said;
            if (k < verb)
                continue;
            if (m_event && !verbal && !habit && t.form != Form::Noun && isPresent(word))
                return hints<u"measures">.has(word) ? FigureStatus::Actual : FigureStatus::Planned;
            if (m_event && !verbal && k > m_sum && t.form == Form::Adnominal && isDone(word))
                return FigureStatus::Actual;
            verbal = verbal || (t.form != Form::Noun && t.form != Form::Weak); // 5조원을 들여 짓는다
            if (isPast(word) || (k > m_sum && m_s.endsClause(k)))
                break;
        }
        return FigureStatus::Actual;
    }

private:
    /// 회사가 제시한 값은 5억원이었다, 인수 제안가는: what one has offered.
    bool isOfOffer() const
    {
        if (!m_hit || m_hit->first >= m_sum)
            return false;
        for (std::uint32_t k = m_hit->first > 0 ? m_hit->first - 1 : 0; k <= m_hit->end && k < m_sum; ++k)
            if (hints<u"offered">.has(m_s.word(k)))
                return true;
        return false;
    }

    /// 매년 30억원을 쓴다.
    bool isHabit(std::uint32_t sum) const
    {
        for (std::uint32_t k = sum; k-- > 0 && sum - k <= 3;)
            if (hints<u"habit">.has(m_s.word(k)))
                return true;
        return false;
    }

    /// What stands behind the sum in the same word.
    std::u16string_view behindSum() const
    {
        const std::u16string_view rest = m_s.text.substr(m_s.tokens[m_sum].core.end, 6);
        return rest.substr(0, rest.find(u' '));
    }

    /// 1억달러를 투자한 데 이어; not 투자하는 계획, 제시한 값, 사들이려던 계획.
    bool isDone(std::u16string_view adnominal) const
    {
        return finalOf(adnominal.back()) == 4 && adnominal.back() != u'는' &&
               !hints<u"meant">.has(adnominal) && !(m_deal && hints<u"offered">.has(adnominal));
    }

    FigureStatus ofModifier(std::u16string_view word) const
    {
        const bool offered = m_deal && hints<u"offered">.has(word);
        return offered || finalOf(word.back()) == 8 ? FigureStatus::Planned : FigureStatus::Actual;
    }

    /// Looked for at each letter: 투자하기로, 목표다.
    std::optional<FigureStatus> statusIn(std::uint32_t at) const
    {
        const Token& t = m_s.tokens[at];
        for (std::uint32_t p = t.core.begin; p < t.end; ++p) {
            if (m_s.text[p] == u'겠')
                return FigureStatus::Planned;
            const auto said = m_s.grammar->figureStatus(m_s.text.substr(p, std::min(m_s.span.end - p, 10u)));
            if (said && m_deal && hints<u"offered">.has(m_s.text.substr(p, 2)))
                return FigureStatus::Planned;
            if (said)
                return said;
        }
        return std::nullopt;
    }

    const SentenceView& m_s;
    std::uint32_t m_sum;
    const MetricHit* m_hit;
    bool m_event;
    bool m_deal;
};
} // namespace

FigureStatus figureStatusOf(const SentenceView& sentence, std::uint32_t sum, const MetricHit* hit,
                            std::optional<Metric> metric)
{
    return StatusReader(sentence, sum, hit, metric).read();
}

namespace {
/// 2018년의 700억원을 넘어선 900억원.
bool isSurpassed(const SentenceView& sentence, const Sums& sums, std::uint32_t sum)
{
    constexpr std::uint32_t widest = 4;
    const std::vector<Token>& tokens = sentence.tokens;
    if (tokens[sum].role != text::Role::Object || sum + 1 >= tokens.size() ||
        !hints<u"surpassing">.has(sentence.whole(sum + 1)))
        return false;
    for (std::uint32_t k = sum + 2; k < tokens.size() && k <= sum + widest; ++k)
        if (sums.isOpen(tokens[k]))
            return true;
    return false;
}
} // namespace

bool isBaseline(const SentenceView& sentence, const Sums& sums, std::uint32_t sum)
{
    const std::vector<Token>& tokens = sentence.tokens;
    const Token& from = tokens[sum];
    const std::u16string_view particle = sentence.text.substr(from.core.end, from.end - from.core.end);
    const std::u16string_view next = sum + 1 < tokens.size() ? sentence.word(sum + 1) : u"";
    if (hints<u"than">.has(particle) || hints<u"compared">.has(next) || isSurpassed(sentence, sums, sum))
        return true;
    if (!hints<u"at-particle">.has(particle))
        return false;
    for (std::uint32_t k = sum + 1; k < tokens.size() && k <= sum + farthestChange; ++k) {
        if (tokens[k].bracketed)
            continue;
        if (sums.isOpen(tokens[k])) {
            if (tokens[k].hasRole(text::Role::To) || tokens[k].hasRole(text::Role::As))
                return true;
            continue; // 300억원에서 50억원 줄어든
        }
        if (sentence.grammar->wordClass(sentence.rest(k)).classes & bit(WordClass::Change))
            return true;
        if (sentence.endsClause(k))
            break;
    }
    return false;
}

} // namespace atlas::extract
