#include "extract/figures.h"

#include "extract/chars.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestBehind = 12; ///< words between a sum and the metric behind it
constexpr std::uint32_t farthestBefore = 4;  ///< words between a metric and the sum that it names
constexpr std::uint32_t farthestVerb = 3;    ///< words between a metric and the verb it needs
constexpr int contextSentences = 3;

/// Words of a metric in the sentence.
struct MetricHit
{
    std::uint32_t first = 0; ///< tokens
    std::uint32_t last = 0;
    std::uint32_t length = 0;
    const MetricRule* rule = nullptr;
};

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

    bool isSum(std::uint32_t at) const
    {
        const Token& t = m_s.tokens[at];
        return t.kind == TokenKind::Sum && !t.bracketed && !m_sums.converts[t.index];
    }

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

    /// 엔비디아(4조4000억달러), 네이버(시가총액 40조원), 118억원으로 지난해 같은 기간(76억원)보다: what the brackets
    /// stand behind, by the metric inside them or else that of the sentence.
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
        for (const std::u16string_view end : {u"기간", u"동기", u"전년", u"분기", u"년", u"반기", u"작년", u"지난해"})
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

    /// 출자액은 현대차 2억달러, 기아 1억달러: a name right before the sum; 시총 563조원의 삼성전자: right behind.
    const EntityIndex* beside(std::uint32_t at, const MetricHit* hit) const
    {
        if (at > 0 && m_s.tokens[at - 1].kind == TokenKind::Name && !m_s.tokens[at - 1].bracketed) {
            const Token& name = m_s.tokens[at - 1];
            const std::u16string_view tail = m_s.text.substr(name.core.end, name.end - name.core.end);
            const bool direct = name.role == Role::None || name.role == Role::Of ||
                                tail == u"로" || tail == u"으로";
            if (direct && !name.comma)
                return organisationAt(at - 1);
        }
        const bool behind = hit && hit->last < at && m_s.tokens[at].role == Role::Of &&
                            at + 1 < m_s.tokens.size() && m_s.tokens[at + 1].kind == TokenKind::Name;
        return behind ? organisationAt(at + 1) : nullptr;
    }

    const EntityIndex* organisationAt(std::uint32_t at) const
    {
        for (const Phrase& phrase : m_s.phrases)
            for (const EntityIndex& entity : phrase.entities)
                if (phrase.first <= at && at <= phrase.last && m_s.tokens[at].kind == TokenKind::Name &&
                    m_s.tokens[at].index == static_cast<std::uint32_t>(entity) && m_s.isOrganisation(entity))
                    return &entity;
        return nullptr;
    }

    /// 기업가치 1조원을 인정받은 가는: what the clause around the sum describes.
    const EntityIndex* described(std::uint32_t at) const
    {
        constexpr std::uint32_t farthest = 4;
        for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + farthest; ++k) {
            if (m_s.tokens[k].kind != TokenKind::Word || m_s.endsClause(k))
                return nullptr;
            if (m_s.tokens[k].form != Form::Adnominal)
                continue;
            const Slots slots = slotsAround(m_s, k, k);
            return slots.ownSubject ? nullptr : organisation(slots[Slot::Head]);
        }
        return nullptr;
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
        std::uint32_t around = at;
        std::uint32_t aroundEnd = at;
        std::string rule = "carried";
        if (hit) {
            metric = hit->rule->metric;
            confidence = near ? hit->rule->confidence : hit->rule->confidence - 0.2;
            rule = hit->rule->id;
            around = hit->first;
            aroundEnd = hit->last;
        } else if (m_context.metric && m_context.sentences > 0) {
            metric = m_context.metric;
        }
        if (!metric)
            return;
        if (metric == Metric::Valuation && m_context.metric == Metric::MarketCap && m_context.sentences > 0 &&
            hit && m_s.word(hit->first) == u"몸값")
            metric = Metric::MarketCap;
        const EntityIndex* who = entity(at, hit, around, aroundEnd);
        if (!who)
            return;
        emit(at, *metric, *who, confidence, rule, hit);
    }

    /// 각각: which of the sums of the list this is, and the phrase with as many names.
    const EntityIndex* inStep(std::uint32_t at) const
    {
        std::uint32_t first = at;
        std::size_t index = 0;
        for (std::uint32_t k = at; k-- > 0;) {
            if (isSum(k) &&
                (m_s.tokens[k].role == Role::With || m_s.tokens[k].comma || m_s.tokens[k].joined)) {
                ++index;
                first = k;
            } else if (isSum(k) || m_s.endsClause(k))
                break;
        }
        std::size_t count = index + 1;
        for (std::uint32_t k = at; k + 1 < m_s.tokens.size() && !m_s.endsClause(k); ++k) {
            const Token& t = m_s.tokens[k];
            if (t.isName() && !t.bracketed)
                break;
            if (isSum(k) && k > at)
                ++count;
            if (isSum(k) && !(t.role == Role::With || t.comma || t.joined))
                break;
        }
        if (count < 2)
            return nullptr;
        const Phrase* match = nullptr;
        for (const Phrase& phrase : m_s.phrases)
            if (phrase.last < first && phrase.entities.size() == count)
                match = &phrase;
        return match ? &match->entities[index] : nullptr;
    }

    const EntityIndex* organisation(const Fill& fill) const
    {
        for (int i = 0; i < fill.count; ++i)
            for (const EntityIndex& entity : fill.phrases[static_cast<std::size_t>(i)]->entities)
                if (m_s.isOrganisation(entity))
                    return &entity;
        return nullptr;
    }

    /// Who the sum is about, by the slots of the rule around the metric's words, else around the sum.
    const EntityIndex* entity(std::uint32_t at, const MetricHit* hit, std::uint32_t around,
                              std::uint32_t aroundEnd)
    {
        if (const EntityIndex* step = inStep(at))
            return step;
        if (const EntityIndex* near = beside(at, hit))
            return near;
        const Slots slots = slotsAround(m_s, around, aroundEnd);
        const Slots sumSlots = slotsAround(m_s, at, at);
        constexpr Slot fallback[] = {Slot::Owner, Slot::Bare, Slot::Subject, Slot::Carried};
        const std::span<const Slot> wanted =
            hit ? std::span<const Slot>(hit->rule->holders) : std::span<const Slot>(fallback);
        bool gapped = false; // 가는 1억을, 나는 2억을 썼다: each sum has its own subject before it
        for (std::uint32_t k = at + 1; hit && k < hit->first; ++k)
            gapped = gapped || isSum(k);
        for (const Phrase& phrase : m_s.phrases) // 가의 시총은 1조, 나는 2조다
            gapped = gapped || (hit && hit->last < phrase.first && phrase.last < at &&
                                (phrase.role == Role::Topic || phrase.role == Role::Subject));
        if (gapped)
            if (const EntityIndex* found = organisation(sumSlots[Slot::Subject]))
                return found;
        for (const Slot slot : wanted) {
            if (slot == Slot::Carried)
                break;
            const bool subject = slot == Slot::Subject;
            if (subject && slots[Slot::Head].count != 0 && !slots.ownSubject)
                if (const EntityIndex* head = organisation(slots[Slot::Head]))
                    return head;
            if (const EntityIndex* found = organisation(slots[slot]))
                return found;
            if (subject)
                if (const EntityIndex* found = organisation(sumSlots[slot]))
                    return found;
        }
        if (const EntityIndex* head = described(at))
            return head;
        if (const EntityIndex* topic = sentenceTopic(at))
            return topic;
        if (hit && std::find(wanted.begin(), wanted.end(), Slot::Carried) == wanted.end())
            return nullptr;
        return m_discourse.focus.size() == 1 && m_s.isOrganisation(m_discourse.focus.front())
                   ? &m_discourse.focus.front()
                   : nullptr;
    }

    /// The last topic or subject before the sum that is an organisation, over clause ends too.
    const EntityIndex* sentenceTopic(std::uint32_t at) const
    {
        const Phrase* best = nullptr;
        for (const Phrase& phrase : m_s.phrases) {
            if (phrase.first > at || m_s.tokens[phrase.first].quote != m_s.tokens[at].quote)
                continue;
            const bool topic =
                phrase.role == Role::Topic || phrase.role == Role::Subject || phrase.role == Role::Also;
            const bool owner = phrase.role == Role::Of && (!best || best->role == Role::Of);
            if ((topic || owner) && phrase.entities.size() == 1 &&
                m_s.isOrganisation(phrase.entities.front()))
                best = &phrase;
        }
        if (best)
            return &best->entities.front();
        // 이름은 가, 기업가치는 …: a name as predicate of the clause before.
        for (const Phrase& phrase : m_s.phrases)
            if (phrase.last < at && m_s.tokens[phrase.last].comma && phrase.entities.size() == 1 &&
                m_s.isOrganisation(phrase.entities.front()))
                best = &phrase;
        return best ? &best->entities.front() : nullptr;
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
        fact.confidence = confidence;
        fact.rule = rule;
        if (m_sums.equivalent[amount])
            fact.equivalent = m_sums.amounts[*m_sums.equivalent[amount]];
        m_figures.add(std::move(fact));
        m_last = metric;
        m_lastWho = who;
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
} // namespace

void FigureCollector::add(FigureFact fact)
{
    for (const FigureFact& known : m_figures)
        if (known.entity == fact.entity && known.metric == fact.metric &&
            known.amount.value == fact.amount.value && known.amount.currency == fact.amount.currency)
            return;
    m_figures.push_back(std::move(fact));
}

void findFigures(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                 MetricContext& context, FigureCollector& figures)
{
    FigureReader(sentence, sums, discourse, context, figures).read();
}

} // namespace atlas::extract
