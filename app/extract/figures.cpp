#include "extract/figureholder.h"

#include "extract/chars.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestBehind = 12; ///< words between a sum and the metric behind it
constexpr std::uint32_t farthestBefore = 4;  ///< words between a metric and the sum that it names
constexpr std::uint32_t farthestVerb = 3;    ///< words between a metric and the verb it needs
constexpr int contextSentences = 3;
constexpr double headlineDoubt = 0.1; ///< a headline leaves its particles out

/// Reads the figures of one sentence.
class FigureReader
{
public:
    FigureReader(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                 MetricContext& context, FigureCollector& figures)
        : m_s(sentence), m_sums(sums), m_discourse(discourse), m_context(context), m_figures(figures)
    {}

    void read()
    {
        findHits();
        for (std::uint32_t at = 0; at < m_s.tokens.size(); ++at) {
            const Token& t = m_s.tokens[at];
            if (t.kind != TokenKind::Sum || m_sums.converts[t.index])
                continue;
            if (t.bracketed)
                bracketed(at);
            else
                sum(at);
        }
        remember();
    }

private:
    void findHits()
    {
        for (std::uint32_t at = 0; at < m_s.tokens.size(); ++at) {
            const Token& t = m_s.tokens[at];
            if (t.kind != TokenKind::Word || t.bracketed)
                continue;
            const Grammar::Trigger hit = m_s.grammar->metricTrigger(m_s.rest(at, 40));
            if (hit.length == 0)
                continue;
            std::uint32_t last = at;
            while (last + 1 < m_s.tokens.size() &&
                   m_s.tokens[last + 1].core.begin < t.core.begin + hit.length)
                ++last;
            for (const std::uint32_t index : hit.rules) {
                const MetricRule& rule = m_s.grammar->metric(index);
                // 투자해 지분을 확보: the noun has its verb already
                const bool verbal = m_s.tokens[last].form != Form::Noun &&
                                    t.core.begin + hit.length < m_s.tokens[last].core.end;
                if (!rule.verbs.empty() && (verbal || !verbFollows(rule, last)))
                    continue;
                if (!rule.ignored)
                    m_hits.push_back({at, last, hit.length, &rule});
                break;
            }
            at = last;
        }
    }

    bool verbFollows(const MetricRule& rule, std::uint32_t last) const
    {
        std::uint32_t words = 0;
        for (std::uint32_t at = last + 1; at < m_s.tokens.size() && words < farthestVerb; ++at) {
            for (const std::u16string& verb : rule.verbs)
                if (m_s.tokens[at].kind == TokenKind::Word && m_s.rest(at).starts_with(verb))
                    return true;
            if (m_s.endsClause(at))
                return false;
            const bool number = m_s.tokens[at].kind == TokenKind::Sum || isDigit(m_s.word(at).front());
            words += number ? 0 : 1; // 지분 8%를 70억원에 확보
        }
        return false;
    }

    bool isSum(std::uint32_t at) const { return m_sums.isOpen(m_s.tokens[at]); }

    /// The metric right before the sum: 매출 214억원, 시총이 각각 약 595조 원.
    const MetricHit* before(std::uint32_t at) const
    {
        for (std::size_t i = m_hits.size(); i-- > 0;) {
            const MetricHit& hit = m_hits[i];
            if (hit.last >= at)
                continue;
            std::uint32_t words = 0;
            for (std::uint32_t k = hit.last + 1; k < at; ++k) {
                const Token& t = m_s.tokens[k];
                if (t.bracketed)
                    continue;
                if (t.isName() || isSum(k) || (t.kind == TokenKind::Word && m_s.endsClause(k)) || t.cut ||
                    ++words > farthestBefore)
                    return nullptr;
                if (t.form == Form::Adnominal || t.role == Role::Object)
                    return nullptr;
            }
            const Token& last = m_s.tokens[hit.last];
            const bool verbal = last.form != Form::Noun;
            const bool case_ = last.role == Role::Object || last.role == Role::With;
            return hit.rule->metric && (verbal || case_) ? nullptr : &hit;
        }
        return nullptr;
    }

    /// The metric behind the sum: 8500억원의 기업가치, 300억원을 더 투자.
    const MetricHit* behind(std::uint32_t at) const
    {
        for (const MetricHit& hit : m_hits) {
            if (hit.first <= at)
                continue;
            std::uint32_t words = 0;
            for (std::uint32_t k = at + 1; k < hit.first; ++k) {
                const Token& t = m_s.tokens[k];
                if (t.bracketed)
                    continue;
                const Role role = m_s.tokens[at].role;
                if (isSum(k) && role != Role::With && role != Role::None && role != t.role)
                    return nullptr;
                if (m_s.endsClause(k) || t.cut || ++words > farthestBehind)
                    return nullptr;
                if (k > at + 1 && t.role == Role::Subject && m_s.tokens[at].role == Role::Subject)
                    return nullptr;
            }
            return &hit;
        }
        return nullptr;
    }

    /// A metric earlier in the same clause, with other words in between: 투자에 적극적이라는 …조차 그 규모가
    /// … 2조 원.
    const MetricHit* earlier(std::uint32_t at) const
    {
        for (std::size_t i = m_hits.size(); i-- > 0;)
            if (m_hits[i].last < at && m_hits[i].rule->metric)
                return &m_hits[i];
        return nullptr;
    }

    /// 엔비디아(4조4000억달러), 네이버(시가총액 40조원), 118억원으로 지난해 같은 기간(76억원)보다: what the
    /// brackets stand behind, by the metric inside them or else that of the sentence.
    void bracketed(std::uint32_t at)
    {
        std::uint32_t open = at;
        while (open > 0 && m_s.tokens[open - 1].bracketed)
            --open;
        if (open == 0)
            return;
        const Token& owner = m_s.tokens[open - 1];
        const bool organisation =
            owner.kind == TokenKind::Name && m_s.isOrganisation(static_cast<EntityIndex>(owner.index));
        if (!organisation && !(m_lastHit && owner.end == m_s.tokens[open].core.begin - 1 && isPeriod(owner)))
            return;
        const MetricRule* inside = nullptr;
        for (std::uint32_t k = open; k < at && !inside; ++k)
            for (const std::uint32_t rule : m_s.grammar->metricTrigger(m_s.rest(k, 40)).rules)
                inside = m_s.grammar->metric(rule).verbs.empty() ? &m_s.grammar->metric(rule) : inside;
        const MetricHit* hit = organisation ? level(at) : m_lastHit;
        if (inside ? !inside->metric : !hit)
            return;
        const auto who = organisation ? static_cast<EntityIndex>(owner.index) : m_lastWho;
        emit(at, inside ? *inside->metric : *hit->rule->metric, who, inside ? inside->confidence : 0.8,
             inside ? inside->id : hit->rule->id, inside ? nullptr : hit);
        if (inside && organisation)
            m_bracketMetrics.push_back({open, at, 0, inside});
    }

    /// A word for a time to compare with: 같은 기간, 전년, 1분기.
    bool isPeriod(const Token& t) const
    {
        const std::u16string_view word = m_s.text.substr(t.core.begin, t.core.end - t.core.begin);
        for (const std::u16string_view end :
             {u"기간", u"동기", u"전년", u"분기", u"년", u"반기", u"작년", u"지난해"})
            if (word.ends_with(end))
                return true;
        return false;
    }

    /// The nearest metric of the sentence that a list of firms can share; one inside earlier brackets counts.
    const MetricHit* level(std::uint32_t at) const
    {
        const MetricHit* best = nullptr;
        std::uint32_t distance = 0;
        for (const std::vector<MetricHit>* hits : {&m_hits, &m_bracketMetrics})
            for (const MetricHit& hit : *hits) {
                const std::uint32_t away = hit.last < at ? at - hit.last : hit.first - at;
                if (hit.rule->metric && (!best || away < distance)) {
                    best = &hit;
                    distance = away;
                }
            }
        return best;
    }

    void sum(std::uint32_t at)
    {
        const MetricHit* hit = before(at);
        bool near = hit != nullptr;
        if (!hit) {
            hit = behind(at);
            near = hit != nullptr;
        }
        if (!hit)
            hit = earlier(at);
        if (hit && !hit->rule->metric)
            return;
        std::optional<Metric> metric;
        double confidence = 0.6;
        std::string rule = "carried";
        if (hit) {
            metric = hit->rule->metric;
            confidence = near ? hit->rule->confidence : hit->rule->confidence - 0.2;
            rule = hit->rule->id;
        } else if (m_context.metric && m_context.sentences > 0) {
            metric = m_context.metric;
        }
        if (!metric)
            return;
        if (metric == Metric::Valuation && m_context.metric == Metric::MarketCap && m_context.sentences > 0 &&
            hit && m_s.word(hit->first) == u"몸값")
            metric = Metric::MarketCap;
        if (!hit && !statesLevel(at))
            return;
        if (metric == Metric::Deal && hit && ofMinority(hit->first))
            metric = Metric::Investment;
        const EntityIndex* who = holderOf(m_s, m_sums, m_discourse, m_context, at, hit);
        if (!who)
            return;
        for (const EntityIndex holder : sharers(at, *who))
            emit(at, *metric, holder, confidence, rule, hit);
    }

    /// 가와 나가 10억원씩, 가와 나는 각각 10억원을: all of the phrase, else the one.
    std::vector<EntityIndex> sharers(std::uint32_t at, EntityIndex who) const
    {
        const std::uint32_t begin = m_s.tokens[at].core.end - 1; // the sum may hold 씩 already
        const bool apiece = m_s.text.substr(begin, 2).find(u'씩') != std::u16string_view::npos;
        for (const Phrase& phrase : m_s.phrases) {
            if (phrase.last >= at ||
                std::find(phrase.entities.begin(), phrase.entities.end(), who) == phrase.entities.end())
                continue;
            bool each = apiece;
            for (std::uint32_t k = phrase.via + 1; k < at; ++k)
                each = each || m_s.tokens[k].is(WordClass::Each);
            if (each && !listedSums(at))
                return phrase.entities;
        }
        return {who};
    }

    /// Whether another sum goes with this one: 1억원과 2억원을.
    bool listedSums(std::uint32_t at) const
    {
        for (std::uint32_t k = 0; k < m_s.tokens.size(); ++k)
            if (k != at && isSum(k) && (k < at ? k + 3 > at : k < at + 3))
                return true;
        return false;
    }

    /// 지분 7%를 사들인: less than a half buys no company.
    bool ofMinority(std::uint32_t hit) const
    {
        constexpr std::u16string_view stake = u"지분 ";
        const std::u16string_view before =
            m_s.text.substr(m_s.span.begin, m_s.tokens[hit].core.begin - m_s.span.begin);
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

    /// A sum that can go on with the metric of the sentence before: 3조원이다, 3조원을 넘어섰다; no 3조원을
    /// 지원한다.
    bool statesLevel(std::uint32_t at) const
    {
        if (m_s.tokens[at].role != Role::Object)
            return m_s.tokens[at].role != Role::Of;
        for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + farthestVerb; ++k)
            if (m_s.tokens[k].form != Form::Noun)
                return (m_s.grammar->wordClass(m_s.word(k)).classes & bit(WordClass::Level)) != 0;
        return false;
    }

    FigureStatus statusOf(std::uint32_t at, const MetricHit* hit) const
    {
        const std::uint32_t from = hit ? std::min(at, hit->first) : at;
        std::uint32_t words = 0;
        for (std::uint32_t k = from; k < m_s.tokens.size() && words < 14; ++k) {
            const Token& t = m_s.tokens[k];
            if (t.bracketed || t.kind != TokenKind::Word)
                continue;
            ++words;
            const std::uint32_t end = t.end;
            for (std::uint32_t p = t.core.begin; p < end; ++p)
                if (const auto status =
                        m_s.grammar->figureStatus(m_s.text.substr(p, std::min(m_s.span.end - p, 10u))))
                    return *status;
            if (k > at && m_s.endsClause(k))
                break;
        }
        return FigureStatus::Actual;
    }

    void emit(std::uint32_t at, Metric metric, EntityIndex who, double confidence, const std::string& rule,
              const MetricHit* hit)
    {
        const std::size_t amount = m_s.tokens[at].index;
        FigureFact fact;
        fact.entity = who;
        fact.metric = metric;
        fact.amount = m_sums.amounts[amount];
        fact.sentence = m_s.span;
        fact.status = statusOf(at, hit);
        fact.confidence = m_s.headline ? confidence - headlineDoubt : confidence;
        fact.rule = rule;
        if (hit)
            fact.trigger = {m_s.tokens[hit->first].core.begin,
                            m_s.tokens[hit->first].core.begin + hit->length};
        if (m_sums.equivalent[amount])
            fact.equivalent = m_sums.amounts[*m_sums.equivalent[amount]];
        m_figures.add(std::move(fact));
        m_last = metric;
        m_lastWho = who;
        m_context.last = who;
        if (hit)
            m_lastHit = hit;
    }

    /// A metric of what a company is worth or earns holds on; one of an event (인수) does not.
    void remember()
    {
        if (m_context.sentences > 0)
            --m_context.sentences;
        for (const MetricHit& hit : m_hits) {
            const std::optional<Metric> metric = hit.rule->metric;
            if (metric == Metric::MarketCap || metric == Metric::Valuation || metric == Metric::Revenue) {
                if (m_context.metric == Metric::MarketCap && m_s.word(hit.first) == u"몸값" &&
                    m_context.sentences > 0) {
                    m_context.sentences = contextSentences;
                    continue;
                }
                m_context.metric = metric;
                m_context.who = m_last == metric ? std::optional(m_lastWho) : std::nullopt;
                m_context.sentences = metric == Metric::MarketCap ? contextSentences : 1;
            }
        }
        if (m_last == Metric::MarketCap)
            m_context.sentences = contextSentences;
        if (m_last && m_last != Metric::MarketCap && m_context.metric == Metric::MarketCap &&
            m_last != Metric::Valuation)
            m_context.sentences = 0;
    }

    const SentenceView& m_s;
    const Sums& m_sums;
    const Discourse& m_discourse;
    MetricContext& m_context;
    FigureCollector& m_figures;
    std::vector<MetricHit> m_hits;
    std::vector<MetricHit> m_bracketMetrics;
    std::optional<Metric> m_last;
    const MetricHit* m_lastHit = nullptr; ///< of the figure before in the sentence
    EntityIndex m_lastWho{};
};
std::uint64_t hashOfSum(Metric metric, const money::Amount& amount)
{
    const auto coefficient = amount.value.coefficient();
    std::uint64_t hash = static_cast<std::uint64_t>(metric);
    const auto mix = [&](std::uint64_t part) { hash = (hash ^ part) * 0x9E3779B97F4A7C15u; };
    mix(static_cast<std::uint64_t>(coefficient));
    mix(static_cast<std::uint64_t>(coefficient >> 64));
    mix(static_cast<std::uint64_t>(amount.value.scale()));
    for (const char letter : amount.currency.code)
        mix(static_cast<unsigned char>(letter));
    return hash;
}
} // namespace

void FigureCollector::add(FigureFact fact)
{
    std::vector<std::uint32_t>& alike = m_bySum[hashOfSum(fact.metric, fact.amount)];
    for (const std::uint32_t index : alike) {
        FigureFact& known = m_figures[index];
        if (known.metric != fact.metric || known.amount.value != fact.amount.value ||
            known.amount.currency != fact.amount.currency)
            continue;
        if (known.entity == fact.entity)
            return;
        if (fact.metric == Metric::Deal) { // one price, told of the buyer or of what is bought
            if (fact.confidence > known.confidence)
                known = std::move(fact);
            return;
        }
    }
    alike.push_back(static_cast<std::uint32_t>(m_figures.size()));
    m_figures.push_back(std::move(fact));
}

void findFigures(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                 MetricContext& context, FigureCollector& figures)
{
    FigureReader(sentence, sums, discourse, context, figures).read();
}

} // namespace atlas::extract
