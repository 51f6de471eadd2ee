#include "extract/figurehits.h"

#include "extract/chars.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestBehind = 12; ///< words between a sum and the metric behind it
constexpr std::uint32_t farthestBefore = 4;  ///< words between a metric and the sum that it names

} // namespace

bool isEvent(Metric metric)
{
    return metric == Metric::Deal || metric == Metric::Investment || metric == Metric::Funding ||
           metric == Metric::Spending;
}

bool takesPart(const SentenceView& sentence, const MetricHit& hit)
{
    const Role role = sentence.tokens[hit.last].role;
    return hit.metric == Metric::Funding && (role == Role::To || role == Role::Place);
}

/// 매출은 3억원과 2억원, 이익은 …: where another list begins.
bool isNewTopic(const Token& t)
{
    if (t.kind == TokenKind::Name && !t.bracketed && t.role == Role::Topic)
        return true;
    return t.kind == TokenKind::Word && !t.bracketed && (t.role == Role::Topic || t.role == Role::Subject);
}

SumList listOfSums(const SentenceView& sentence, const Sums& sums, std::uint32_t at)
{
    SumList list{at, 0, 1};
    const auto goesOn = [&](const Token& t) { return t.role == Role::With || t.comma || t.joined; };
    for (std::uint32_t k = at; k-- > 0;) {
        if (sums.isOpen(sentence.tokens[k]) && goesOn(sentence.tokens[k])) {
            ++list.index;
            list.first = k;
        } else if (sums.isOpen(sentence.tokens[k]) || sentence.endsClause(k) ||
                   isNewTopic(sentence.tokens[k]))
            break;
    }
    list.count = list.index + 1;
    bool more = goesOn(sentence.tokens[at]);
    for (std::uint32_t k = at + 1; more && k < sentence.tokens.size(); ++k) {
        const Token& t = sentence.tokens[k];
        if ((t.isName() && !t.bracketed) || isNewTopic(t))
            break;
        if (sums.isOpen(t)) {
            ++list.count;
            more = goesOn(t);
        }
        more = more && !sentence.endsClause(k);
    }
    return list;
}

MetricHits::Found MetricHits::of(std::uint32_t sum) const
{
    if (m_hits.empty())
        return {};
    if (const MetricHit* hit = inStep(sum))
        return {hit, true};
    const MetricHit* next = startingAt(sum + 1);                  // 6억원의 매출과 1억원의 이익
    if (next && next->metric && m_s.tokens[sum].role == Role::Of) // 지분 매각에서 5억원의 기업가치를
        return {next, true};
    if (const MetricHit* hit = before(sum))
        return {hit, true};
    const bool own = next && !m_s.tokens[sum].comma && m_s.tokens[next->last].role != Role::Topic;
    if (const SumList list = listOfSums(m_s, m_sums, sum); list.index > 0 && !own) // 매출은 6억원과 1억원
        if (const MetricHit* hit = before(list.first))
            return {hit, true};
    if (const MetricHit* hit = behind(sum))
        return {hit, true};
    return {earlier(sum), false};
}

const MetricHit* MetricHits::endingAt(std::uint32_t token) const
{
    const auto found = std::lower_bound(m_hits.begin(), m_hits.end(), token,
                                        [](const MetricHit& hit, std::uint32_t t) { return hit.last < t; });
    return found != m_hits.end() && found->last == token ? &*found : nullptr;
}

const MetricHit* MetricHits::startingAt(std::uint32_t token) const
{
    const std::size_t index = firstFrom(token);
    return index < m_hits.size() && m_hits[index].first == token ? &m_hits[index] : nullptr;
}

/// Index of the first hit that does not start before this token.
std::size_t MetricHits::firstFrom(std::uint32_t token) const
{
    const auto found = std::lower_bound(m_hits.begin(), m_hits.end(), token,
                                        [](const MetricHit& hit, std::uint32_t t) { return hit.first < t; });
    return static_cast<std::size_t>(found - m_hits.begin());
}

/// 매출과 영업이익은 각각 400억원, 35억원: as many metrics as sums.
const MetricHit* MetricHits::inStep(std::uint32_t sum) const
{
    const SumList list = listOfSums(m_s, m_sums, sum);
    const std::size_t last = firstFrom(list.first);
    if (list.count < 2 || last < list.count)
        return nullptr;
    const std::size_t first = last - list.count;
    for (std::size_t i = first; i < last; ++i) {
        const MetricHit& hit = m_hits[i];
        if (!hit.metric || m_s.tokens[hit.last].form != Form::Noun)
            return nullptr;
        if (i + 1 == last)
            break;
        const Token& t = m_s.tokens[hit.last];
        const std::uint32_t next = m_hits[i + 1].first;
        const bool and_ = next == hit.last + 2 && hints<u"and">.has(m_s.word(hit.last + 1));
        if (!and_ && (next > hit.last + 2 || (t.role != Role::With && !t.comma && !t.joined)))
            return nullptr;
    }
    return &m_hits[first + list.index];
}

/// The metric right before the sum: 매출 214억원, 시총이 각각 약 595조 원.
const MetricHit* MetricHits::before(std::uint32_t sum) const
{
    const std::size_t index = firstFrom(sum);
    if (index == 0)
        return nullptr;
    const MetricHit& hit = m_hits[index - 1];
    return reaches(hit, hit.end < sum ? hit.end : hit.last, sum) ? &hit : nullptr;
}

/// 투자 라운드에서: the word that bears the particle of a compound.
const Token& MetricHits::bearerOf(std::uint32_t noun, std::uint32_t before) const
{
    while (noun + 1 < before && m_s.tokens[noun].role == Role::None && !m_s.tokens[noun].comma &&
           m_s.tokens[noun + 1].kind == TokenKind::Word && m_s.tokens[noun + 1].form == Form::Noun)
        ++noun;
    return m_s.tokens[noun];
}

bool MetricHits::reaches(const MetricHit& hit, std::uint32_t from, std::uint32_t sum) const
{
    std::uint32_t words = 0;
    bool purpose = false; // 확보하는 데 600억원을
    for (std::uint32_t k = from + 1; k < sum; ++k) {
        const Token& t = m_s.tokens[k];
        if (t.bracketed)
            continue;
        purpose = purpose || hints<u"purpose">.has(m_s.word(k));
        if (hints<u"among">.has(m_s.word(k))) // 모은 돈 중 3억원은
            return false;
        if (t.isName() || m_sums.isOpen(t) || (t.kind == TokenKind::Word && m_s.endsClause(k)) || t.cut ||
            ++words > farthestBefore)
            return false;
        if ((t.form == Form::Adnominal || t.role == Role::Object) && !purpose)
            return false;
    }
    if (!hit.metric)
        return true;
    const Token& last = m_s.tokens[from];
    const bool event = isEvent(*hit.metric);
    if (last.form == Form::Adnominal) // 유치한 480억원, 확보하는 데 600억원을
        return event && (words == 0 || purpose);
    const bool object = last.role == Role::Object && !(isLevel(sum) && !event);
    if (event && bearerOf(from, sum).role == Role::Place) // 나가 이끈 투자 라운드에서 6억원을 조달했다
        return false;
    return last.form == Form::Noun && !object && last.role != Role::With && !takesPart(m_s, hit) &&
           !consumed(hit);
}

/// 매출을 5조원, 이익을 1조원으로 추정했다: what the object is put at.
bool MetricHits::isLevel(std::uint32_t sum) const
{
    const Token& t = m_s.tokens[sum];
    return t.role == Role::As || t.role == Role::To || (t.role == Role::None && (t.comma || t.joined));
}

/// 35억원 적자에서, 50억원의 기업가치로: the words belong to the sum right before them.
bool MetricHits::consumed(const MetricHit& hit) const
{
    if (hit.first == 0 || !m_sums.isOpen(m_s.tokens[hit.first - 1]))
        return false;
    const Token& sum = m_s.tokens[hit.first - 1];
    const std::u16string_view tail = m_s.text.substr(sum.core.end, sum.end - sum.core.end);
    if (sum.comma || (sum.role != Role::None && (sum.role != Role::Of || tail != u"의")))
        return false;
    for (std::uint32_t back = 2; sum.role == Role::None && back <= 3 && back <= hit.first; ++back)
        if (endingAt(hit.first - back)) // 매출 9억원 이익 1억원
            return false;
    return true;
}

/// The metric behind the sum: 8500억원의 기업가치, 300억원을 더 투자.
const MetricHit* MetricHits::behind(std::uint32_t sum) const
{
    const Role role = m_s.tokens[sum].role;
    std::size_t index = firstFrom(sum);
    if (index == m_hits.size() || endsClause(sum))
        return nullptr;
    if (isPutAt(sum) && hints<u"gap">.has(m_s.word(m_hits[index].first))) // 3조원으로 격차를 벌렸다
        return nullptr;
    index = sharedBehind(sum, index);
    const MetricHit& hit = m_hits[index];
    std::uint32_t words = 0;
    for (std::uint32_t k = sum + 1; k < hit.first; ++k) {
        const Token& t = m_s.tokens[k];
        if (t.bracketed)
            continue;
        if (m_sums.isOpen(t) && role != Role::With && role != Role::None && role != t.role)
            return nullptr;
        if (m_s.endsClause(k) || t.cut || ++words > farthestBehind)
            return nullptr;
        if (k > sum + 1 && t.role == Role::Subject && role == Role::Subject)
            return nullptr;
    }
    return opens(sum, hit) ? &hit : nullptr;
}

/// 3조원으로: with a particle that says at how much something stands, and no other.
bool MetricHits::isPutAt(std::uint32_t sum) const
{
    const Token& t = m_s.tokens[sum];
    return t.end > t.core.end && m_s.text[t.end - 1] == u'로';
}

/// 작년이 12억원이었다. 매출은, 나는 3억원이고, 손실은: what follows is another clause, or sentence of a
/// quote.
bool MetricHits::endsClause(std::uint32_t sum) const
{
    const Token& t = m_s.tokens[sum];
    return t.role == Role::Copula && !hints<u"being">.has(m_s.text.substr(t.core.end, t.end - t.core.end));
}

/// 7억원은 설계에, 2억원은 나 인수에 투입한다: the verb that several sums share, other than what the last one
/// goes to.
std::size_t MetricHits::sharedBehind(std::uint32_t sum, std::size_t index) const
{
    const MetricHit& hit = m_hits[index];
    bool several = false;
    for (std::uint32_t k = sum + 1; k < hit.first; ++k)
        several = several || (m_sums.isOpen(m_s.tokens[k]) && m_s.tokens[k].role == Role::Topic);
    const bool goesTo =
        several && m_s.tokens[sum].role == Role::Topic && m_s.tokens[hit.last].role == Role::To;
    const bool next = goesTo && index + 1 < m_hits.size() && m_hits[index + 1].first <= hit.last + 2;
    return next && m_hits[index + 1].metric ? index + 1 : index;
}

/// Whether the words behind can be those of the sum. How high something stands is no object of another verb:
/// 10억원을 기부해 매출이.
bool MetricHits::opens(std::uint32_t sum, const MetricHit& hit) const
{
    const Token& t = m_s.tokens[sum];
    if (hit.rule->refers)
        return hit.first == sum + 1 && t.role == Role::Object;
    if (t.comma && t.role == Role::None && m_s.tokens[hit.last].role == Role::Topic && hasSumBehind(hit))
        return false; // 모은 돈은 3억원, 시총은 7억원이다
    if (hit.metric == Metric::Spending && t.role == Role::As) // 5만원으로 역사를 새로 썼다
        for (std::uint32_t k = sum + 1; k < hit.first; ++k)
            if (m_s.tokens[k].role == Role::Object)
                return false;
    if (!hit.metric || isEvent(*hit.metric) || hit.first == sum + 1)
        return true;
    const Token& next = m_s.tokens[sum + 1]; // 40억원에 달하는 손실
    return (t.role != Role::Object && t.role != Role::To) || next.form == Form::Adnominal ||
           next.is(WordClass::Postverb);
}

bool MetricHits::hasSumBehind(const MetricHit& hit) const
{
    for (std::uint32_t k = hit.last + 1; k < m_s.tokens.size(); ++k)
        if (m_sums.isOpen(m_s.tokens[k]) || m_s.endsClause(k))
            return m_sums.isOpen(m_s.tokens[k]);
    return false;
}

/// 인력만 남긴 뒤 …: a verb says nothing of sums behind it. "서버를 대 준다. 한 해 3억원을 낸다": nor does
/// that of a sentence before.
bool MetricHits::isOver(const MetricHit& hit, std::uint32_t token) const
{
    if (m_s.tokens[hit.last].form == Form::Noun || m_s.tokens[hit.last].role != Role::None)
        return false;
    return !isEvent(*hit.metric) ||
           std::any_of(m_s.tokens.begin() + hit.last, m_s.tokens.begin() + token,
                       [](const Token& t) { return t.form == Form::Finite && !t.bracketed; });
}

const MetricHit* MetricHits::earlier(std::uint32_t token) const
{
    for (std::size_t i = firstFrom(token); i-- > 0;)
        if (m_hits[i].metric && !isOver(m_hits[i], token))
            return &m_hits[i];
    return nullptr;
}

} // namespace atlas::extract
