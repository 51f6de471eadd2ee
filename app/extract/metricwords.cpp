#include "extract/chars.h"
#include "extract/figurehits.h"
#include "extract/hints.h"

#include <algorithm>

// Which words of a sentence tell of a metric, and what the words around make of them.

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestVerb = 3; ///< noun phrases between a metric and the verb it needs
constexpr std::uint32_t widestVerb = 8;   ///< words between them
constexpr int offersHold = 3; ///< sentences by which an offer may come later than other words for the price

/// 나의 전환사채 45억원을 떠안은, 신주 7%를 30억원에 인수한.
bool boughtSecurities(const SentenceView& sentence, std::uint32_t hit)
{
    constexpr std::uint32_t farthest = 5;
    for (std::uint32_t k = hit; k > 0 && hit - k < farthest; --k) {
        if (sentence.tokens[k - 1].kind == TokenKind::Word && sentence.endsClause(k - 1))
            return false;
        if (hints<u"security">.has(sentence.word(k - 1)))
            return true;
    }
    return false;
}
} // namespace

MetricHits::MetricHits(const SentenceView& sentence, const Sums& sums, const MetricContext& context)
    : m_s(sentence), m_sums(sums), m_context(context)
{
    for (std::uint32_t at = 0; m_s.seen.metrics && at < m_s.tokens.size(); ++at) {
        const Token& t = m_s.tokens[at];
        if (!t.metric.any() || t.kind != TokenKind::Word || t.bracketed || isRange(at) || isMultiplied(at))
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

/// 300억원대였다: no verb 대다.
bool MetricHits::isRange(std::uint32_t at) const
{
    return at > 0 && m_s.tokens[at - 1].kind == TokenKind::Sum &&
           m_s.tokens[at - 1].end == m_s.tokens[at].core.begin && hints<u"range">.has(m_s.word(at));
}

/// 투자금의 두 배가 넘는, 매출의 3배인: what stands behind is measured by it and is something else.
bool MetricHits::isMultiplied(std::uint32_t at) const
{
    if (m_s.tokens[at].role != Role::Of || at + 2 >= m_s.tokens.size())
        return false;
    return hints<u"times">.has(m_s.word(at + 1)) ||
           (m_s.tokens[at + 1].form == Form::Noun && hints<u"times">.has(m_s.word(at + 2)));
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
        const bool described = rule.metric == Metric::Investment && m_s.tokens[last].form == Form::Adnominal;
        if ((rule.worth && (described || !isWorth(at, rule.sold))) || (rule.closing && isLevelClosing(at)))
            continue;
        const bool paid = rule.received && isPaidBy(at);
        if (rule.received && !paid && !isGiven(at))
            continue;
        if ((rule.given && !isPutIn(at)) || (hints<u"took">.has(m_s.word(at)) && !tookSum(at)))
            continue;
        std::optional<Metric> metric = rule.refers ? meant(at) : paid ? Metric::Deal : rule.metric;
        const std::uint32_t verb = std::max(at, end); // 40억원을 들여 지분 15%를 사들였다
        const bool stake = (metric == Metric::Deal || metric == Metric::Investment) &&
                           (boughtSecurities(m_s, at) ||
                            (boughtBy(m_s, verb) == Bought::Part && !hints<u"sells">.has(m_s.word(verb))));
        const bool whole = metric == Metric::Investment && !rule.verbs.empty() &&
                           hints<u"share">.has(m_s.word(at)) && boughtBy(m_s, end) == Bought::Firm;
        metric = stake    ? Metric::Investment
                 : whole  ? Metric::Deal // 지분 60%를 3억원에 확보했다
                 : metric ? turned(*metric, at)
                          : metric;
        followEvent(rule, metric, at);
        if (metric && !isEvent(*metric) && isMeasure(last))
            return;
        if (!rule.ignored && !rule.event && (metric || (!rule.refers && !rule.metric)))
            m_hits.push_back({at, last, end, trigger.length, &rule, metric, stake});
        return;
    }
}

/// What the words of later sentences such as 금액은 will mean.
void MetricHits::followEvent(const MetricRule& rule, std::optional<Metric> metric, std::uint32_t at)
{
    const bool light = // 인수금융은 가가 댄다: tells of no event by itself
        metric == Metric::Investment && hints<u"pays-for">.has(m_s.word(at));
    if (metric && isEvent(*metric) && *metric != Metric::Spending && !light)
        m_event = metric;
    else if (rule.event && !m_event)
        m_event = Metric::Deal;
}

/// What the words around make of a metric; empty where they leave none.
std::optional<Metric> MetricHits::turned(Metric metric, std::uint32_t at) const
{
    constexpr std::uint32_t near = 6;
    const std::u16string_view word = m_s.word(at);
    bool worth = false; // 30억원어치
    bool shares = false;
    for (std::uint32_t k = at; k > 0 && at - k < near; --k) {
        worth = worth || hints<u"worth">.has(m_s.word(k - 1));
        shares = shares || hints<u"asset">.has(m_s.word(k - 1));
    }
    if (metric == Metric::Deal && worth && !shares && hints<u"sold">.has(word))
        return Metric::Revenue;
    if (metric == Metric::Deal && hints<u"passes">.has(word) && at > 0 && m_sums.isOpen(m_s.tokens[at - 1]) &&
        m_s.tokens[at - 1].role != Role::To && !m_hits.empty() && m_hits.back().metric &&
        !isEvent(*m_hits.back().metric))
        return std::nullopt; // 매출 1조원을 넘긴
    if (metric == Metric::Investment && hints<u"costs">.has(word))
        return m_event || m_context.eventSentences > offersHold ? m_event ? m_event : m_context.event
                                                                : metric;
    if (metric == Metric::Investment && m_hits.empty() && m_context.event == Metric::Funding &&
        m_context.eventSentences >= offersHold && hints<u"money-put-in">.has(word))
        return Metric::Funding; // 투자를 받았다. 투자금은
    const bool purchase = m_event ? m_event == Metric::Deal
                                  : m_context.event == Metric::Deal && m_context.eventSentences > offersHold;
    if (metric == Metric::Spending && purchase && hints<u"pays-price">.has(word))
        return Metric::Deal; // 나를 인수하기로 했다. 3억원을 현금으로 치르며
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

/// 3억원이 들었다, no 소식을 들었다.
bool MetricHits::tookSum(std::uint32_t at) const
{
    return at > 0 && m_sums.isOpen(m_s.tokens[at - 1]) && m_s.tokens[at - 1].role == Role::Subject;
}

/// Whether a round of funding or the founding of a firm is spoken of.
bool MetricHits::speaksOfRound() const
{
    const bool funding = m_event ? m_event == Metric::Funding
                                 : m_context.event == Metric::Funding && m_context.eventSentences > 0;
    const bool part = // 3억원을 출자한다. 이 가운데 가는
        m_context.event == Metric::Investment && m_context.eventSentences > 0 &&
        hints<u"of-these">.has(m_s.rest(0));
    return funding || part || m_context.round ||
           std::any_of(m_s.tokens.begin(), m_s.tokens.end(), [&](const Token& t) {
               return t.kind == TokenKind::Word && !t.bracketed &&
                      hints<u"founding">.has(m_s.text.substr(t.core.begin, t.core.length()));
           });
}

/// 나가 앞장서 6억원을 냈다, 나가 6억원으로 라운드를 이끌었다, 나가 낸 6억원: a firm puts it in.
bool MetricHits::isPutIn(std::uint32_t at) const
{
    constexpr std::uint32_t farthest = 4;
    const bool leads = hints<u"leads">.has(m_s.word(at));
    std::uint32_t sum = at; // 6억원씩 내
    while (sum > 0 && at - sum < farthest && !m_sums.isOpen(m_s.tokens[sum]))
        --sum;
    const Role role = m_s.tokens[sum].role;
    const bool before =
        m_sums.isOpen(m_s.tokens[sum]) &&
        (leads ? role == Role::As || role == Role::To : role == Role::Object || role == Role::None);
    const bool behind = !leads && m_s.tokens[at].form == Form::Adnominal && at + 1 < m_s.tokens.size() &&
                        m_sums.isOpen(m_s.tokens[at + 1]);
    const bool somebody = std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
        return phrase.via < at && !phrase.people && m_s.isOrganisation(phrase.entities.front()) &&
               (phrase.role == Role::Subject || phrase.role == Role::Topic || phrase.role == Role::Also);
    });
    return (before || behind) && somebody && speaksOfRound();
}

/// 나로부터 30억원을 받: a firm gives the sum right before.
bool MetricHits::isGiven(std::uint32_t at) const
{
    std::uint32_t sum = at;
    while (sum > 0 && at - sum < 4 && !m_sums.isOpen(m_s.tokens[sum]))
        --sum;
    bool money = false; // 10억원이 넘는 돈을, 10억원 이상을
    for (std::uint32_t k = sum + 1; k < at; ++k) {
        if (m_s.tokens[k].role != Role::Object)
            continue;
        if (!hints<u"of-sum">.has(m_s.word(k))) // 10억원어치 주문을 따냈다
            return false;
        money = true;
    }
    const Role role = m_s.tokens[sum].role;
    if (!m_sums.isOpen(m_s.tokens[sum]) ||
        (role != Role::Object && role != Role::None && !(money && role == Role::Subject)))
        return false;
    if (role == Role::Object && sum + 1 == at && m_context.round && hints<u"gets">.has(m_s.word(at)))
        return true; // 시리즈A를 마쳤다. 모두 6억원을 받았다
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

/// 나에 칩 75억원어치를 공급, 설비를 640억원에 발주: the sum is what things cost. `sold`: a firm must get
/// them.
bool MetricHits::isWorth(std::uint32_t at, bool sold) const
{
    constexpr std::uint32_t farthest = 7;
    bool worth = false;
    std::uint32_t next = at; // the word behind
    for (std::uint32_t k = at; k-- > 0 && !worth && at - k <= farthest;) {
        const Token& t = m_s.tokens[k];
        if (t.bracketed)
            continue;
        if (m_sums.isOpen(t))
            worth = t.role == Role::To && !t.comma ? next == at : hints<u"worth-of">.has(m_s.word(next));
        if (m_sums.isOpen(t) || (t.kind == TokenKind::Word && m_s.endsClause(k)))
            break;
        next = k;
    }
    return worth && (!sold || std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
               return phrase.via < at && phrase.role == Role::To && !phrase.people &&
                      m_s.isOrganisation(phrase.entities.front());
           }));
}

/// 연 6억원을 받고 자료를 주는 계약: what is paid is the price of a contract.
bool MetricHits::isPaidBy(std::uint32_t at) const
{
    constexpr std::uint32_t farthest = 8;
    if (at == 0 || !m_sums.isOpen(m_s.tokens[at - 1]) || m_s.tokens[at - 1].role != Role::Object)
        return false;
    for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + farthest; ++k)
        if (m_s.tokens[k].role == Role::Object)
            if (const Grammar::Trigger trigger = m_s.metricAt(k);
                trigger.length != 0 && m_s.grammar->metric(trigger.rules.front()).metric == Metric::Deal)
                return true;
    return false;
}

/// 가의 시총은 5조원, 나는 4조원으로 마감했다: no price of a share.
bool MetricHits::isLevelClosing(std::uint32_t at) const
{
    const bool spoken = (!m_hits.empty() && m_hits.back().metric == Metric::MarketCap) ||
                        (m_context.metric == Metric::MarketCap && m_context.sentences > 0);
    if (!spoken || at == 0 || !m_sums.isOpen(m_s.tokens[at - 1]))
        return false;
    return hints<u"large-sum">.has(m_s.word(at - 1)); // a share costs less
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
    if (hints<u"portion">.has(m_s.word(at)))
        return share(at);
    if (!m_hits.empty() && !m_event)
        return std::nullopt; // 매출은 늘고 그 규모는
    const bool offer = hints<u"offers">.has(m_s.word(at));
    const std::optional<Metric> event = m_event ? m_event
                                        : m_context.eventSentences > (offer ? 0 : offersHold)
                                            ? m_context.event
                                            : std::nullopt;
    if (offer && m_hits.empty() && event != Metric::Deal && (offersSomebody(at) || isOfferOf(at)))
        return Metric::Deal;
    const bool deal = offer || hints<u"price">.has(m_s.word(at)); // the price of goods is none
    return deal && event != Metric::Deal ? std::nullopt : event;
}

/// 나의 8억달러 제안을, 8억달러를 부르며 인수를 제안했다.
bool MetricHits::isOfferOf(std::uint32_t at) const
{
    constexpr std::uint32_t near = 3;
    if (at == 0 || !m_sums.isOpen(m_s.tokens[at - 1]))
        return false;
    if (m_s.tokens[at - 1].role == Role::None && at > 1 && m_s.tokens[at].form == Form::Noun)
        return m_s.tokens[at - 2].kind == TokenKind::Name && m_s.tokens[at - 2].role == Role::Of;
    for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + near; ++k)
        if (const Grammar::Trigger trigger = m_s.metricAt(k); trigger.length != 0)
            return m_s.grammar->metric(trigger.rules.front()).metric == Metric::Deal;
    return false;
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
    for (std::uint32_t at = last + 1;
         at < m_s.tokens.size() && words < farthestVerb && at <= last + widestVerb; ++at) {
        if (m_s.tokens[at].kind == TokenKind::Word && rule.verbs.starts(m_s.rest(at)))
            return at;
        if (m_s.endsClause(at))
            return 0;
        const Token& t = m_s.tokens[at];
        const bool number = t.kind == TokenKind::Sum || isDigit(m_s.word(at).front()); // 지분 8%를 70억원에
        const bool inside = t.kind == TokenKind::Word && t.form == Form::Noun && t.role == Role::None;
        words += number || (inside && !t.comma) ? 0 : 1; // 3억원을 들여 통신 장비 업체 가를 사들였다
    }
    return 0;
}

} // namespace atlas::extract
