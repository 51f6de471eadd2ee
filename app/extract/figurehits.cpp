#include "extract/figurehits.h"

#include "extract/chars.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestBehind = 12; ///< words between a sum and the metric behind it
constexpr std::uint32_t farthestBefore = 4;  ///< words between a metric and the sum that it names
constexpr std::uint32_t farthestVerb = 3;    ///< words between a metric and the verb it needs
constexpr int offersHold = 3; ///< sentences by which an offer may come later than other words for the price

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
/// 나의 전환사채 45억원을 떠안은, 신주 7%를 30억원에 인수한.
bool boughtSecurities(const SentenceView& sentence, std::uint32_t hit)
{
    constexpr std::uint32_t farthest = 5;
    for (std::uint32_t k = hit; k > 0 && hit - k < farthest; --k) {
        if (sentence.tokens[k - 1].kind == TokenKind::Word && sentence.endsClause(k - 1))
            return false;
        if (startsWithAny(sentence.word(k - 1),
                          {u"전환사채", u"신주", u"구주", u"우선주", u"상환전환우선주", u"신주인수권부사채"}))
            return true;
    }
    return false;
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

/// 매출은 3억원과 2억원, 이익은 …: where another list begins.
bool isNewTopic(const Token& t)
{
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

MetricHits::MetricHits(const SentenceView& sentence, const Sums& sums, const MetricContext& context)
    : m_s(sentence), m_sums(sums), m_context(context)
{
    for (std::uint32_t at = 0; at < m_s.tokens.size(); ++at) {
        const Token& t = m_s.tokens[at];
        if (t.metric == TriggerStart::None || t.kind != TokenKind::Word || t.bracketed)
            continue;
        const Grammar::Trigger trigger = m_s.metricAt(at);
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
        if (rule.received && !isGiven(at))
            continue;
        std::optional<Metric> metric = rule.refers ? meant(at) : rule.metric;
        const bool stake =
            (metric == Metric::Deal || metric == Metric::Investment) &&
            (boughtSecurities(m_s, at) ||
             (boughtPart(m_s, at) &&
              !startsWithAny(m_s.word(at), {u"매각", u"팔", u"넘기", u"넘겼", u"넘긴", u"넘겨", u"처분"})));
        metric = stake ? Metric::Investment : metric ? turned(*metric, at) : metric;
        followEvent(rule, metric, at);
        if (metric && !isEvent(*metric) && isMeasure(last))
            return;
        if (!rule.ignored && (metric || (!rule.refers && !rule.metric)))
            m_hits.push_back({at, last, end, trigger.length, &rule, metric, stake});
        return;
    }
}

/// What the words of later sentences such as 금액은 will mean.
void MetricHits::followEvent(const MetricRule& rule, std::optional<Metric> metric, std::uint32_t at)
{
    const bool light = // 인수금융은 가가 댄다: tells of no event by itself
        metric == Metric::Investment &&
        startsWithAny(m_s.word(at), {u"대", u"댄", u"들", u"짓", u"지었", u"책임"});
    if (metric && isEvent(*metric) && *metric != Metric::Spending && !light)
        m_event = metric;
    else if (rule.ignored && startsWithAny(m_s.word(at), {u"인수", u"매각"}))
        m_event = Metric::Deal; // 인수 협상: names no price, but what the price is for
}

/// What the words around make of a metric; empty where they leave none.
std::optional<Metric> MetricHits::turned(Metric metric, std::uint32_t at) const
{
    constexpr std::uint32_t near = 6;
    const std::u16string_view word = m_s.word(at);
    bool worth = false; // 30억원어치
    bool shares = false;
    for (std::uint32_t k = at; k > 0 && at - k < near; --k) {
        worth = worth || m_s.word(k - 1).starts_with(u"어치");
        shares = shares || startsWithAny(m_s.word(k - 1), {u"지분", u"주식", u"자사주", u"사업", u"부동산"});
    }
    if (metric == Metric::Funding && worth && startsWithAny(word, {u"빌리", u"빌려", u"빌린", u"빌렸"}))
        return Metric::Deal; // 서버를 빌린다
    if (metric == Metric::Deal && worth && !shares && startsWithAny(word, {u"팔았", u"팔아", u"팔며"}))
        return Metric::Revenue;
    if (metric == Metric::Deal && startsWithAny(word, {u"넘긴", u"넘겼", u"넘기"}) && at > 0 &&
        m_sums.isOpen(m_s.tokens[at - 1]) && !m_hits.empty() && m_hits.back().metric &&
        !isEvent(*m_hits.back().metric))
        return std::nullopt; // 매출 1조원을 넘긴
    if (metric == Metric::Investment && startsWithAny(word, {u"든다", u"드는", u"소요"}))
        return m_event || m_context.eventSentences > offersHold ? m_event ? m_event : m_context.event
                                                                : metric;
    const MetricHit* before = m_hits.empty() ? nullptr : &m_hits.back();
    if (metric != Metric::Spending || !before || at - before->last > near)
        return metric;
    for (std::uint32_t k = before->last; k < at; ++k)
        if (m_sums.isOpen(m_s.tokens[k]) || (k > before->last && m_s.endsClause(k)))
            return metric;
    const Token& t = m_s.tokens[before->last]; // 인수에 쓴, 사들일 때 쓴
    return before->metric == Metric::Deal && (t.role == Role::To || t.form == Form::Adnominal) ? Metric::Deal
                                                                                               : metric;
}

/// 나로부터 30억원을 받: a firm gives the sum right before.
bool MetricHits::isGiven(std::uint32_t at) const
{
    std::uint32_t sum = at;
    while (sum > 0 && at - sum < 3 && !m_sums.isOpen(m_s.tokens[sum]))
        --sum;
    for (std::uint32_t k = sum + 1; k < at; ++k)
        if (m_s.tokens[k].role == Role::Object) // 10억원어치 주문을 따냈다
            return false;
    if (!m_sums.isOpen(m_s.tokens[sum]) ||
        (m_s.tokens[sum].role != Role::Object && m_s.tokens[sum].role != Role::None))
        return false;
    return std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
        if (phrase.via >= sum || (phrase.role != Role::From && phrase.role != Role::Place) || phrase.people ||
            !m_s.isOrganisation(phrase.entities.front()))
            return false;
        for (std::uint32_t k = phrase.via + 1; k < sum; ++k)
            if (m_s.tokens[k].kind == TokenKind::Word && m_s.endsClause(k))
                return false;
        return true;
    });
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
    if (m_s.word(at).starts_with(u"몫"))
        return share(at);
    if (!m_hits.empty() && !m_event)
        return std::nullopt; // 매출은 늘고 그 규모는
    const bool offer =
        startsWithAny(m_s.word(at), {u"제시", u"제안", u"요구", u"불렀", u"부른", u"써낸", u"써냈"});
    const std::optional<Metric> event = m_event ? m_event
                                        : m_context.eventSentences > (offer ? 0 : offersHold)
                                            ? m_context.event
                                            : std::nullopt;
    if (offer && m_hits.empty() && event != Metric::Deal && offersSomebody(at))
        return Metric::Deal;
    const bool deal = offer || m_s.word(at).starts_with(u"가격"); // the price of goods is none
    return deal && event != Metric::Deal ? std::nullopt : event;
}

/// 나에 8억달러를 제시했다.
bool MetricHits::offersSomebody(std::uint32_t at) const
{
    return at > 0 && m_sums.isOpen(m_s.tokens[at - 1]) && m_s.tokens[at - 1].role == Role::Object &&
           std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
               return phrase.via < at && phrase.role == Role::To && !phrase.people &&
                      m_s.isOrganisation(phrase.entities.front());
           });
}

/// 나의 몫은 80억원: of the round, or of what was told before.
std::optional<Metric> MetricHits::share(std::uint32_t at) const
{
    if (at == 0 || m_s.tokens[at - 1].kind != TokenKind::Name ||
        !m_s.isOrganisation(static_cast<EntityIndex>(m_s.tokens[at - 1].index)))
        return std::nullopt;
    return m_context.round ? Metric::Investment : m_context.lastMetric;
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
    const MetricHit* next = startingAt(sum + 1); // 6억원의 매출과 1억원의 이익
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
