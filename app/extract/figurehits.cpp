#include "extract/figurehits.h"

#include "extract/chars.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestBehind = 12; ///< words between a sum and the metric behind it
constexpr std::uint32_t farthestBefore = 4;  ///< words between a metric and the sum that it names
constexpr std::uint32_t farthestVerb = 3;    ///< words between a metric and the verb it needs
constexpr std::uint32_t longestWords = 40;

bool startsWithAny(std::u16string_view word, std::initializer_list<std::u16string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::u16string_view start) { return word.starts_with(start); });
}
/// 지분 7%를 사들인: less than a half buys no company.
bool boughtPart(const SentenceView& sentence, std::uint32_t hit)
{
    constexpr std::u16string_view stake = u"지분 ";
    const std::u16string_view before =
        sentence.text.substr(sentence.span.begin, sentence.tokens[hit].core.begin - sentence.span.begin);
    const std::size_t found = before.rfind(stake);
    if (found == before.npos)
        return false;
    int percent = 0;
    std::size_t at = found + stake.size();
    for (; at < before.size() && isDigit(before[at]) && percent < 1000; ++at)
        percent = percent * 10 + (before[at] - u'0');
    const std::u16string_view rest = before.substr(at, 4);
    return percent < 50 && at > found + stake.size() && rest.find(u'%') != rest.npos;
}
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

SumList listOfSums(const SentenceView& sentence, const Sums& sums, std::uint32_t at)
{
    SumList list{at, 0, 1};
    const auto goesOn = [&](const Token& t) { return t.role == Role::With || t.comma || t.joined; };
    for (std::uint32_t k = at; k-- > 0;) {
        if (sums.isOpen(sentence.tokens[k]) && goesOn(sentence.tokens[k])) {
            ++list.index;
            list.first = k;
        } else if (sums.isOpen(sentence.tokens[k]) || sentence.endsClause(k))
            break;
    }
    list.count = list.index + 1;
    bool more = goesOn(sentence.tokens[at]);
    for (std::uint32_t k = at + 1; more && k < sentence.tokens.size(); ++k) {
        const Token& t = sentence.tokens[k];
        if (t.isName() && !t.bracketed)
            break;
        if (sums.isOpen(t)) {
            ++list.count;
            more = goesOn(t);
        }
        more = more && !sentence.endsClause(k);
    }
    return list;
}

MetricHits::MetricHits(const SentenceView& sentence, const Sums& sums, const MetricContext& context)
    : m_s(sentence), m_sums(sums), m_context(context)
{
    for (std::uint32_t at = 0; at < m_s.tokens.size(); ++at) {
        const Token& t = m_s.tokens[at];
        if (!t.mayTellMetric || t.kind != TokenKind::Word || t.bracketed)
            continue;
        const Grammar::Trigger trigger = m_s.grammar->metricTrigger(m_s.rest(at, longestWords));
        if (trigger.length == 0)
            continue;
        std::uint32_t last = at;
        while (last + 1 < m_s.tokens.size() &&
               m_s.tokens[last + 1].core.begin < t.core.begin + trigger.length)
            ++last;
        add(at, last, trigger);
        at = last;
    }
}

void MetricHits::add(std::uint32_t at, std::uint32_t last, const Grammar::Trigger& trigger)
{
    for (const std::uint32_t index : trigger.rules) {
        const MetricRule& rule = m_s.grammar->metric(index);
        const std::uint32_t ends = m_s.tokens[at].core.begin + trigger.length;
        std::uint32_t end = last;
        if (!rule.verbs.empty()) {
            // 투자해 지분을 확보: the noun has its verb already
            const bool verbal = m_s.tokens[last].form != Form::Noun && ends < m_s.tokens[last].core.end;
            end = verbal ? 0 : verbFollowing(rule, last);
            if (end == 0)
                continue;
        }
        std::optional<Metric> metric = rule.refers ? meant(at) : rule.metric;
        const bool sold =
            startsWithAny(m_s.word(at), {u"매각", u"팔", u"넘기", u"넘겼", u"넘긴", u"넘겨", u"처분"});
        const bool stake =
            !sold && (metric == Metric::Deal || metric == Metric::Investment) && boughtPart(m_s, at);
        if (stake)
            metric = Metric::Investment;
        if (metric && isEvent(*metric) && metric != Metric::Spending)
            m_event = metric;
        else if (rule.ignored && startsWithAny(m_s.word(at), {u"인수", u"매각"}))
            m_event = Metric::Deal; // 인수 협상: names no price, but what the price is for
        if (metric && !isEvent(*metric) && isMeasure(last))
            return;
        if (!rule.ignored && (!rule.refers || metric))
            m_hits.push_back({at, last, end, trigger.length, &rule, metric, stake});
        return;
    }
}

/// 매출의 12%: the words measure something else.
bool MetricHits::isMeasure(std::uint32_t last) const
{
    if (m_s.tokens[last].role != Role::Of || last + 1 >= m_s.tokens.size())
        return false;
    const std::u16string_view next = m_s.word(last + 1);
    return isDigit(next.front()) && m_s.rest(last + 1, 6).find(u'%') != next.npos;
}

/// 금액은, 제시한: what was spoken of before in the sentence or in the ones before.
std::optional<Metric> MetricHits::meant(std::uint32_t at) const
{
    if (!m_hits.empty() && !m_event)
        return std::nullopt; // 매출은 늘고 그 규모는
    const std::optional<Metric> event = m_event                        ? m_event
                                        : m_context.eventSentences > 0 ? m_context.event
                                                                       : std::nullopt;
    const bool offer = startsWithAny(m_s.word(at), {u"제시", u"제안", u"요구", u"불렀", u"부른"});
    return offer && event != Metric::Deal ? std::nullopt : event;
}

/// The token of one of the verbs the rule asks for, 0 for none.
std::uint32_t MetricHits::verbFollowing(const MetricRule& rule, std::uint32_t last) const
{
    std::uint32_t words = 0;
    for (std::uint32_t at = last + 1; at < m_s.tokens.size() && words < farthestVerb; ++at) {
        if (m_s.tokens[at].kind == TokenKind::Word && rule.verbs.starts(m_s.rest(at)))
            return at;
        if (m_s.endsClause(at))
            return 0;
        const bool number = m_s.tokens[at].kind == TokenKind::Sum || isDigit(m_s.word(at).front());
        words += number ? 0 : 1; // 지분 8%를 70억원에 확보
    }
    return 0;
}

MetricHits::Found MetricHits::of(std::uint32_t sum) const
{
    if (m_hits.empty())
        return {};
    if (const MetricHit* hit = inStep(sum))
        return {hit, true};
    if (const MetricHit* hit = before(sum))
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
        const bool and_ = next == hit.last + 2 && m_s.word(hit.last + 1) == u"및";
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

bool MetricHits::reaches(const MetricHit& hit, std::uint32_t from, std::uint32_t sum) const
{
    std::uint32_t words = 0;
    bool purpose = false; // 확보하는 데 600억원을
    for (std::uint32_t k = from + 1; k < sum; ++k) {
        const Token& t = m_s.tokens[k];
        if (t.bracketed)
            continue;
        purpose = purpose || startsWithAny(m_s.word(k), {u"데", u"위해"});
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
    const std::size_t index = firstFrom(sum);
    if (index == m_hits.size())
        return nullptr;
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

/// Whether the words behind can be those of the sum. How high something stands is no object of another verb:
/// 10억원을 기부해 매출이.
bool MetricHits::opens(std::uint32_t sum, const MetricHit& hit) const
{
    const Token& t = m_s.tokens[sum];
    if (hit.rule->refers)
        return hit.first == sum + 1 && t.role == Role::Object;
    if (!hit.metric || isEvent(*hit.metric) || hit.first == sum + 1)
        return true;
    const Token& next = m_s.tokens[sum + 1]; // 40억원에 달하는 손실
    return (t.role != Role::Object && t.role != Role::To) || next.form == Form::Adnominal ||
           next.is(WordClass::Postverb);
}

const MetricHit* MetricHits::earlier(std::uint32_t token) const
{
    for (std::size_t i = firstFrom(token); i-- > 0;)
        if (m_hits[i].metric)
            return &m_hits[i];
    return nullptr;
}

} // namespace atlas::extract
