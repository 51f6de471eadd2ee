#include "extract/figures.h"

#include "extract/chars.h"
#include "extract/figureholder.h"
#include "extract/figurestatus.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestLevel = 3; ///< words between a sum and the verb that says how high it is
constexpr std::uint32_t longestWords = 40;
constexpr int contextSentences = 3;
constexpr int eventSentences = 3;
constexpr double headlineDoubt = 0.1; ///< a headline leaves its particles out

/// Reads the figures of one sentence.
class FigureReader
{
public:
    FigureReader(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                 MetricContext& context, FigureCollector& figures)
        : m_s(sentence), m_sums(sums), m_discourse(discourse), m_context(context), m_figures(figures),
          m_hits(sentence, sums, context)
    {}

    void read()
    {
        for (std::uint32_t at = 0; at < m_s.tokens.size(); ++at) {
            const Token& t = m_s.tokens[at];
            if (t.kind != TokenKind::Sum || m_sums.converts[t.index])
                continue;
            if (t.bracketed)
                bracketed(at);
            else if (!changes(at))
                sum(at);
        }
        remember();
    }

private:
    /// What brackets stand behind: 가(4조원), 가 매출(3조원), 118억원으로 지난해 같은 기간(76억원)보다.
    void bracketed(std::uint32_t at)
    {
        std::uint32_t open = at;
        while (open > 0 && m_s.tokens[open - 1].bracketed)
            --open;
        if (open == 0)
            return;
        const Token& owner = m_s.tokens[open - 1];
        const bool tight =
            owner.end == m_s.tokens[open].core.begin - 1 || owner.core.end == m_s.tokens[open].core.begin - 1;
        if (owner.kind == TokenKind::Name && m_s.isOrganisation(static_cast<EntityIndex>(owner.index)))
            behindName(at, open, static_cast<EntityIndex>(owner.index));
        else if (const MetricHit* hit = m_hits.endingAt(open - 1); hit && hit->metric)
            emit(at, *hit->metric, holders(at, hit), hit->rule->confidence, hit->rule->id, hit);
        else if (const MetricHit* before = m_hits.earlier(open); tight && before && comparesWith(owner))
            emit(at, *before->metric, m_last == before->metric ? m_lastWho : holders(at, before), 0.8,
                 before->rule->id, before);
    }

    /// 엔비디아(4조4000억달러), 네이버(시가총액 40조원): by the metric inside the brackets or else that of
    /// the sentence.
    void behindName(std::uint32_t at, std::uint32_t open, EntityIndex name)
    {
        std::uint32_t close = at;
        while (close + 1 < m_s.tokens.size() && m_s.tokens[close + 1].bracketed)
            ++close;
        const MetricHit* bought = m_hits.startingAt(close + 1);
        if (bought && bought->metric == Metric::Deal) { // 나(30억달러) 인수에 이어
            if (const auto buyer = buyerOf(m_s, m_discourse, *bought, name))
                emit(at, Metric::Deal, {*buyer}, bought->rule->confidence, bought->rule->id, bought);
            return;
        }
        const MetricRule* inside = nullptr;
        for (std::uint32_t k = open; k < at && !inside; ++k)
            for (const std::uint32_t rule : m_s.grammar->metricTrigger(m_s.rest(k, longestWords)).rules)
                inside = m_s.grammar->metric(rule).verbs.empty() ? &m_s.grammar->metric(rule) : inside;
        if (inside && inside->metric) {
            emit(at, *inside->metric, {name}, inside->confidence, inside->id, nullptr);
            m_bracketMetrics.push_back({open, at, at, 0, inside, inside->metric});
        } else if (const MetricHit* hit = inside ? nullptr : level(at))
            emit(at, *hit->metric, {name}, 0.8, hit->rule->id, hit);
        else if (!inside && m_context.metric && m_context.sentences > 0 && m_hits.all().empty())
            emit(at, *m_context.metric, {name}, 0.6, "carried", nullptr);
    }

    /// A word for what to compare with: 같은 기간, 전년, 1년 전, 시장 전망치.
    bool comparesWith(const Token& t) const
    {
        const std::u16string_view word = m_s.text.substr(t.core.begin, t.core.end - t.core.begin);
        for (const std::u16string_view end : {u"기간", u"동기", u"전년", u"분기", u"년", u"반기", u"작년",
                                              u"지난해", u"전", u"해", u"치", u"컨센서스"})
            if (word.ends_with(end))
                return true;
        return false;
    }

    /// The nearest metric of the sentence that a list of firms can share; one inside earlier brackets counts.
    const MetricHit* level(std::uint32_t at) const
    {
        const MetricHit* best = nullptr;
        std::uint32_t distance = 0;
        for (const std::vector<MetricHit>* hits : {&m_hits.all(), &m_bracketMetrics})
            for (const MetricHit& hit : *hits) {
                const std::uint32_t away = hit.last < at ? at - hit.last : hit.first - at;
                if (hit.metric && !takesPart(m_s, hit) && (!best || away < distance)) {
                    best = &hit;
                    distance = away;
                }
            }
        return best;
    }

    /// 매출이 300억원 늘었다: by how much it changed, not how high it stands.
    bool changes(std::uint32_t at) const
    {
        const Role role = m_s.tokens[at].role;
        if (role == Role::To && at + 1 < m_s.tokens.size() &&
            (m_s.word(at + 1) == u"못" || m_s.word(at + 1).starts_with(u"미치지"))) // 1조원에 못 미쳤다
            return true;
        if (role != Role::None && role != Role::Subject && role != Role::Object)
            return false;
        std::uint32_t next = at + 1;
        while (next < m_s.tokens.size() && next < at + 3 &&
               (m_s.tokens[next].bracketed || m_s.word(next) == u"더" || m_s.word(next) == u"가량" ||
                m_s.word(next) == u"넘게" || m_s.word(next) == u"가까이" || m_s.word(next) == u"이상"))
            ++next;
        if (next >= m_s.tokens.size() || m_s.tokens[at].comma)
            return false;
        return m_s.grammar->wordClass(m_s.rest(next)).classes & bit(WordClass::Change);
    }

    void sum(std::uint32_t at)
    {
        const MetricHits::Found found = m_hits.of(at);
        const MetricHit* hit = found.hit;
        if (hit && !hit->metric)
            return;
        std::optional<Metric> metric;
        double confidence = 0.6;
        std::string rule = "carried";
        if (hit) {
            metric = hit->metric;
            confidence = found.near ? hit->rule->confidence : hit->rule->confidence - 0.2;
            rule = hit->rule->id;
        } else if (m_context.metric && m_context.sentences > 0 && statesLevel(at) &&
                   (m_context.metric != Metric::Investment || hasTopic(at))) {
            metric = m_context.metric;
        }
        if (!metric || (metric == Metric::Valuation && defines(at)))
            return;
        if (metric == Metric::Valuation && m_context.metric == Metric::MarketCap && m_context.sentences > 0 &&
            hit && m_s.word(hit->first) == u"몸값")
            metric = Metric::MarketCap;
        emit(at, *metric, holders(at, hit), confidence, rule, hit);
    }

    std::vector<EntityIndex> holders(std::uint32_t at, const MetricHit* hit) const
    {
        return holdersOf(m_s, m_sums, m_discourse, m_context, at, hit);
    }

    /// 기업가치 1조원 이상 비상장사를 뜻하는: what a word means, not what a firm is worth.
    bool defines(std::uint32_t at) const
    {
        for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + farthestLevel; ++k)
            if (m_s.word(k).starts_with(u"비상장"))
                return true;
        return false;
    }

    /// 나는 7조원을 잡았다: what goes on is told of another firm.
    bool hasTopic(std::uint32_t at) const
    {
        return std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
            return phrase.last < at && (phrase.role == Role::Topic || phrase.role == Role::Subject);
        });
    }

    /// A sum that can go on with the metric of the sentence before: 3조원이다, 3조원을 넘어섰다; no 3조원을
    /// 지원한다.
    bool statesLevel(std::uint32_t at) const
    {
        if (m_s.tokens[at].role != Role::Object)
            return m_s.tokens[at].role != Role::Of;
        for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + farthestLevel; ++k)
            if (m_s.tokens[k].form != Form::Noun)
                return (m_s.grammar->wordClass(m_s.word(k)).classes & bit(WordClass::Level)) != 0;
        return false;
    }

    void emit(std::uint32_t at, Metric metric, const std::vector<EntityIndex>& who, double confidence,
              const std::string& rule, const MetricHit* hit)
    {
        if (who.empty())
            return;
        const std::size_t amount = m_s.tokens[at].index;
        FigureFact fact;
        fact.metric = metric;
        fact.amount = m_sums.amounts[amount];
        fact.sentence = m_s.span;
        fact.status = figureStatusOf(m_s, at, hit, metric);
        fact.confidence = m_s.headline ? confidence - headlineDoubt : confidence;
        fact.rule = rule;
        if (hit)
            fact.trigger = {m_s.tokens[hit->first].core.begin,
                            m_s.tokens[hit->first].core.begin + hit->length};
        if (m_sums.equivalent[amount])
            fact.equivalent = m_sums.amounts[*m_sums.equivalent[amount]];
        for (const EntityIndex holder : who) {
            fact.entity = holder;
            m_figures.add(fact);
        }
        m_last = metric;
        m_lastWho = who;
        m_context.last = who.front();
    }

    /// A metric of what a company is worth or earns holds on; of an event (인수) only what it was.
    void remember()
    {
        if (m_context.sentences > 0)
            --m_context.sentences;
        if (m_context.eventSentences > 0)
            --m_context.eventSentences;
        if (const auto event = m_hits.event()) {
            m_context.event = event;
            m_context.eventSentences = eventSentences;
        }
        for (const MetricHit& hit : m_hits.all()) {
            const std::optional<Metric> metric = hit.metric;
            if (metric == Metric::MarketCap || metric == Metric::Valuation || metric == Metric::Revenue ||
                isOutlay(hit)) {
                if (m_context.metric == Metric::MarketCap && m_s.word(hit.first) == u"몸값" &&
                    m_context.sentences > 0) {
                    m_context.sentences = contextSentences;
                    continue;
                }
                m_context.metric = metric;
                m_context.who = m_last == metric ? std::optional(m_lastWho.front()) : std::nullopt;
                m_context.sentences = metric == Metric::MarketCap ? contextSentences : 1;
            }
        }
        if (m_last == Metric::MarketCap)
            m_context.sentences = contextSentences;
        if (m_last && m_last != Metric::MarketCap && m_context.metric == Metric::MarketCap &&
            m_last != Metric::Valuation)
            m_context.sentences = 0;
    }

    /// 설비투자, 자본지출: stands at a level year by year, other than what is put into a firm once.
    bool isOutlay(const MetricHit& hit) const
    {
        const std::u16string_view word = m_s.word(hit.first);
        return hit.metric == Metric::Investment &&
               (word.starts_with(u"설비투자") || word.starts_with(u"자본지출") ||
                word.starts_with(u"시설투자"));
    }

    const SentenceView& m_s;
    const Sums& m_sums;
    const Discourse& m_discourse;
    MetricContext& m_context;
    FigureCollector& m_figures;
    MetricHits m_hits;
    std::vector<MetricHit> m_bracketMetrics;
    std::optional<Metric> m_last; ///< of the figure before in the sentence
    std::vector<EntityIndex> m_lastWho;
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
