#include "extract/figures.h"

#include "extract/chars.h"
#include "extract/figurebuyers.h"
#include "extract/figuregroups.h"
#include "extract/figureholder.h"
#include "extract/figurerounds.h"
#include "extract/figurestatus.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t farthestLevel = 3; ///< words between a sum and the verb that says how high it is
constexpr int contextSentences = 3;
constexpr int eventSentences = 6;     ///< the last three of them for offers alone
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
        if (m_discourse.paragraph) {
            m_context.about.reset();
            m_context.round = false;
            if (m_context.metric == Metric::Valuation)
                m_context.metric.reset(); // what backers put in may follow
        } else if (!m_context.told && m_context.holder != m_discourse.holder)
            m_context.about.reset(); // another is spoken of by now
        m_context.holder = m_discourse.holder;
        for (std::uint32_t at = 0; m_s.seen.sums && at < m_s.tokens.size(); ++at) {
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
        if (owner.kind == TokenKind::Name && m_s.isOrganisation(static_cast<EntityIndex>(owner.index)))
            behindName(at, open, static_cast<EntityIndex>(owner.index));
        else if (const MetricHit* hit = m_hits.endingAt(open - 1); hit && hit->metric)
            emit(at, outcome(at, *hit->metric), holders(at, hit), hit->rule->confidence, hit->rule->id, hit);
        else if (owner.kind == TokenKind::Sum)
            behindSum(at, open);
        else
            behindTime(at, open);
    }

    /// 매출 88억원(전년 41억원), 영업손실 141억원(지난해 3분기 118억원 손실): the same of another time.
    void behindSum(std::uint32_t at, std::uint32_t open)
    {
        const auto told = std::find_if(m_told.rbegin(), m_told.rend(),
                                       [&](const Told& one) { return one.sum == open - 1; });
        bool time = false;
        for (std::uint32_t k = open; k < at; ++k)
            time = time || comparesWith(m_s.tokens[k]);
        if (told != m_told.rend() && time)
            emit(at, outcome(at, told->metric), Entities(told->who), 0.8, "compared", nullptr);
    }

    /// 작년(138억원)의 세 배, 한 달 전 추정치(영업이익 233억원): what is compared with what stands before.
    void behindTime(std::uint32_t at, std::uint32_t open)
    {
        const Token& owner = m_s.tokens[open - 1];
        const bool tight =
            owner.end == m_s.tokens[open].core.begin - 1 || owner.core.end == m_s.tokens[open].core.begin - 1;
        if (!tight || !comparesWith(owner))
            return;
        const MetricRule* inside = metricInside(open, at);
        const MetricHit* before = m_hits.earlier(open);
        if (inside && inside->metric)
            emit(at, *inside->metric, m_last ? m_lastWho : holders(at, nullptr), 0.8, inside->id, nullptr);
        else if (before)
            emit(at, outcome(at, *before->metric), m_last == before->metric ? m_lastWho : holders(at, before),
                 0.8, before->rule->id, before);
        else if (m_context.lastMetric && m_context.last && m_context.lastMetric != Metric::Deal &&
                 m_context.lastMetric != Metric::Funding)
            emit(at, *m_context.lastMetric, {*m_context.last}, 0.7, "compared", nullptr);
    }

    /// The rule of the metric that the brackets name themselves, null for none.
    const MetricRule* metricInside(std::uint32_t open, std::uint32_t at) const
    {
        const MetricRule* inside = nullptr;
        for (std::uint32_t k = open; k < at && !inside; ++k)
            for (const std::uint32_t rule : m_s.metricAt(k).rules)
                inside = m_s.grammar->metric(rule).verbs.empty() ? &m_s.grammar->metric(rule) : inside;
        return inside;
    }

    /// 118억원 손실, 52억원 적자, -52억원: which of profit and loss it was that time.
    Metric outcome(std::uint32_t at, Metric metric) const
    {
        if (metric != Metric::Profit && metric != Metric::Loss)
            return metric;
        const std::uint32_t begin = m_s.tokens[at].core.begin;
        const char16_t sign = begin > m_s.span.begin ? m_s.text[begin - 1] : u' ';
        const bool blank = begin < m_s.span.begin + 2 || !isWord(m_s.text[begin - 2]);
        if ((sign == u'-' || sign == 0x2212) && blank)
            return Metric::Loss;
        if (at + 1 >= m_s.tokens.size() || m_s.tokens[at].comma || m_s.tokens[at].role != Role::None)
            return metric;
        const std::u16string_view next = m_s.word(at + 1);
        return hints<u"loss">.has(next) ? Metric::Loss : hints<u"gain">.has(next) ? Metric::Profit : metric;
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
        const MetricRule* inside = metricInside(open, at);
        if (inside && inside->metric) {
            emit(at, *inside->metric, {name}, inside->confidence, inside->id, nullptr);
            m_bracketMetrics.push_back({open, at, at, 0, inside, inside->metric});
        } else if (!inside && putsIn(m_s, m_discourse, m_context, m_hits, name, open))
            emit(at, Metric::Investment, {name}, 0.8, "round", nullptr);
        else if (const MetricHit* hit = inside ? nullptr : level(at); hit && !isAside(*hit, at))
            emit(at, *hit->metric, {name}, 0.8, hit->rule->id, hit);
        else if (!inside && m_context.metric && m_context.sentences > 0 && (hit || m_hits.all().empty()))
            emit(at, *m_context.metric, {name}, 0.6, "carried", nullptr);
    }

    /// 가의 시총은 3조원이다. 나(2조원)와 다(1조원)가 투자 계획을 내놓자: what they do has no part in the
    /// sums.
    bool isAside(const MetricHit& hit, std::uint32_t at) const
    {
        return m_context.metric == Metric::MarketCap && m_context.sentences > 0 && isEvent(*hit.metric) &&
               hit.first > at && m_s.tokens[hit.last].form == Form::Noun &&
               m_s.tokens[hit.last].role == Role::None;
    }

    /// The word that the brackets around a token stand behind; the first token where there is none.
    const Token& ownerOf(std::uint32_t at) const
    {
        while (at > 0 && m_s.tokens[at].bracketed)
            --at;
        return m_s.tokens[at];
    }

    /// A word for what to compare with: 같은 기간, 전년, 1년 전, 시장 전망치.
    bool comparesWith(const Token& t) const
    {
        return hints<u"other-time">.has(m_s.text.substr(t.core.begin, t.core.end - t.core.begin));
    }

    /// 매출이 10억원에서 12억원으로 늘었다: the other sum of such a pair, `at` itself for none.
    std::uint32_t changedTo(std::uint32_t at) const
    {
        constexpr std::uint32_t widest = 4;
        if (!m_sums.isOpen(m_s.tokens[at]) || m_s.tokens[at].role != Role::Place)
            return at;
        for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + widest; ++k) {
            if (m_sums.isOpen(m_s.tokens[k]))
                return m_s.tokens[k].role == Role::To || m_s.tokens[k].role == Role::As ? k : at;
            if (m_s.tokens[k].isName() || m_s.endsClause(k))
                return at;
        }
        return at;
    }
    std::uint32_t changedFrom(std::uint32_t at) const
    {
        for (std::uint32_t k = at; k-- > 0;)
            if (m_sums.isOpen(m_s.tokens[k]))
                return changedTo(k) == at ? k : at;
        return at;
    }

    MetricHits::Found hitOf(std::uint32_t at) const
    {
        const std::uint32_t first = changedFrom(at);
        const std::uint32_t second = changedTo(at);
        const MetricHits::Found own = m_hits.of(at);
        if (own.near || (first == at && second == at))
            return own;
        const MetricHits::Found other = m_hits.of(first != at ? first : second);
        return other.near ? other : own;
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
            hints<u"short-of">.has(m_s.word(at + 1))) // 1조원에 못 미쳤다
            return true;
        if (role != Role::None && role != Role::Subject && role != Role::Object)
            return false;
        std::uint32_t next = behindTail(at);
        const MetricHit* level = m_hits.startingAt(next); // 4조원어치 시총이 늘어
        if (level && role == Role::None && m_s.tokens[level->last].role == Role::Subject)
            next = level->last + 1;
        while (next < m_s.tokens.size() && next < at + 3 &&
               (m_s.tokens[next].bracketed || hints<u"before-change">.has(m_s.word(next))))
            ++next;
        if (next >= m_s.tokens.size() || m_s.tokens[at].comma ||
            (role == Role::Object && hints<u"exceeds">.has(m_s.word(next)))) // 44조원을 웃돈다
            return false;
        return m_s.grammar->wordClass(m_s.rest(next)).classes & bit(WordClass::Change);
    }

    void sum(std::uint32_t at)
    {
        const MetricHits::Found found = hitOf(at);
        const MetricHit* hit = found.hit;
        if (isSmall(at) || isTraded(m_s, at) || countsDeals(m_s, at) ||
            (hit && (!hit->metric || ofDivision(*hit) || isUrged(*hit) || isCrowds(m_s, *hit))))
            return;
        if (isHypothetical(at))
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
        } else if (isPart(m_s, m_discourse, m_context, m_hits, at)) {
            metric = Metric::Investment;
            rule = "round";
        }
        if (!metric || (metric == Metric::Valuation && defines(at)))
            return;
        if (metric == Metric::Valuation && m_context.metric == Metric::MarketCap && m_context.sentences > 0 &&
            hit && hints<u"price-tag">.has(m_s.word(hit->first)))
            metric = Metric::MarketCap;
        if (standsForAnother(at))
            return;
        if (const EntityIndex* funded = hit ? fundedTogether(m_s, *hit, at) : nullptr)
            return emit(at, Metric::Funding, {*funded}, confidence, rule, hit);
        const Entities who = holders(at, hit);
        if (metric == Metric::Funding && who.size() == 1 && givesEach(m_s, m_sums, who.front(), at))
            metric = Metric::Investment;
        emit(at, outcome(at, *metric), who, confidence, rule, hit);
    }

    /// 7만1400원: what a share or a thing costs.
    bool isSmall(std::uint32_t at) const
    {
        const money::Amount& amount = m_sums.amounts[m_s.tokens[at].index];
        return amount.value < money::Decimal(amount.currency == money::krw ? 1'000'000 : 10'000);
    }

    /// 공장을 짓자고 했다: nobody does it.
    bool isUrged(const MetricHit& hit) const
    {
        return hit.metric == Metric::Investment && hints<u"urges">.has(m_s.word(hit.end));
    }

    /// 합병이 성사됐다면 매출 3조원의 공룡이: what has not come about.
    bool isHypothetical(std::uint32_t at) const
    {
        for (std::uint32_t k = 0; k < at; ++k) {
            const Token& t = m_s.tokens[k];
            if (t.kind == TokenKind::Word && t.quote == m_s.tokens[at].quote &&
                hints<u"had-it">.has(m_s.text.substr(t.core.begin, t.end - t.core.begin)))
                return true;
        }
        return false;
    }

    /// The token behind a sum and what is written on to it: 2조달러대의, 4조원어치.
    std::uint32_t behindTail(std::uint32_t at) const
    {
        const bool tail = at + 1 < m_s.tokens.size() && m_s.tokens[at + 1].kind == TokenKind::Word &&
                          m_s.tokens[at + 1].core.begin == m_s.tokens[at].core.end;
        return at + (tail ? 2 : 1);
    }

    /// 2조달러대의 가(2조3000억달러): the sum in brackets is the exact one.
    bool standsForAnother(std::uint32_t at) const
    {
        const std::uint32_t next = behindTail(at);
        const Token& last = m_s.tokens[next - 1]; // 2조원으로 나(1조원)를 앞섰다: another
        return next + 1 < m_s.tokens.size() && m_s.tokens[next].kind == TokenKind::Name &&
               (last.role == Role::Of || last.role == Role::None || last.role == Role::Copula) &&
               m_s.tokens[next + 1].bracketed && m_s.tokens[next + 1].kind == TokenKind::Sum;
    }

    /// 클라우드 부문 매출, 사업부의 작년 매출: what a part of a firm earns is not what the firm does.
    bool ofDivision(const MetricHit& hit) const
    {
        constexpr std::uint32_t widest = 3;
        if (isEvent(*hit.metric))
            return false;
        const MetricHit* before = hit.first > 0 ? m_hits.earlier(hit.first) : nullptr;
        const bool goesOn =
            before && std::none_of(m_s.tokens.begin() + before->last, m_s.tokens.begin() + hit.first,
                                   [](const Token& t) { return t.isName(); });
        if (goesOn && ofDivision(*before)) // 사업부의 매출은 3조원, 영업이익은 1조원
            return true;
        for (std::uint32_t k = hit.first; k-- > 0 && hit.first - k <= widest;) {
            const Token& t = m_s.tokens[k];
            if (t.kind != TokenKind::Word || t.bracketed)
                return false;
            if (hints<u"division">.has(m_s.word(k)))
                return true;
            if (t.comma || (t.role != Role::None && t.role != Role::Of))
                return false;
        }
        return false;
    }

    Entities holders(std::uint32_t at, const MetricHit* hit) const
    {
        return holdersOf(m_s, m_sums, m_discourse, m_context, at, hit);
    }

    /// 기업가치 1조원 이상 비상장사를 뜻하는: what a word means, not what a firm is worth.
    bool defines(std::uint32_t at) const
    {
        for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + farthestLevel; ++k)
            if (hints<u"unlisted">.has(m_s.word(k)))
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

    void emit(std::uint32_t at, Metric metric, const Entities& who, double confidence,
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
        fact.baseline =
            isBaseline(m_s, m_sums, at) || (m_s.tokens[at].bracketed && comparesWith(ownerOf(at)));
        if (m_sums.equivalent[amount])
            fact.equivalent = m_sums.amounts[*m_sums.equivalent[amount]];
        for (const EntityIndex holder : who) {
            fact.entity = holder;
            m_figures.add(fact);
        }
        m_last = metric;
        m_lastWho = who;
        m_told.push_back({at, metric, who});
        const bool theme = metric == Metric::Spending && hit && hit->last < at && // 가가 쓴 돈은 3억원
                           m_s.tokens[hit->last].role == Role::Topic;
        const bool lasts = !isEvent(metric) || metric == Metric::Funding || theme;
        if (lasts && who.size() == 1 && !m_s.tokens[at].bracketed)
            m_context.about = who.front();
        m_context.last = who.front();
        m_context.lastMetric = metric;
    }

    /// A metric of what a company is worth or earns holds on; of an event (인수) only what it was.
    void remember()
    {
        m_context.told = !m_told.empty();
        m_context.holders.clear();
        for (const Told& one : m_told)
            if (std::find(m_context.holders.begin(), m_context.holders.end(), one.who.front()) ==
                m_context.holders.end())
                m_context.holders.push_back(one.who.front());
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
            m_context.round = m_context.round || metric == Metric::Funding;
            if (metric == Metric::MarketCap || metric == Metric::Valuation || metric == Metric::Revenue ||
                isOutlay(hit)) {
                if (m_context.metric == Metric::MarketCap && hints<u"price-tag">.has(m_s.word(hit.first)) &&
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
        else if (m_last && m_last == m_context.metric && m_context.sentences == 0 && !isEvent(*m_last))
            m_context.sentences = 1; // the list goes on
        if (m_last && m_last != Metric::MarketCap && m_context.metric == Metric::MarketCap &&
            m_last != Metric::Valuation)
            m_context.sentences = 0;
    }

    /// 설비투자, 자본지출: stands at a level year by year, other than what is put into a firm once.
    bool isOutlay(const MetricHit& hit) const
    {
        return hit.metric == Metric::Investment && hints<u"outlay">.has(m_s.word(hit.first));
    }

    struct Told
    {
        std::uint32_t sum = 0; ///< token
        Metric metric = Metric::Revenue;
        Entities who;
    };

    const SentenceView& m_s;
    const Sums& m_sums;
    const Discourse& m_discourse;
    MetricContext& m_context;
    FigureCollector& m_figures;
    MetricHits m_hits;
    std::vector<MetricHit> m_bracketMetrics;
    std::vector<Told> m_told;
    std::optional<Metric> m_last; ///< of the figure before in the sentence
    Entities m_lastWho;
};
} // namespace

void findFigures(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                 MetricContext& context, FigureCollector& figures)
{
    FigureReader(sentence, sums, discourse, context, figures).read();
}

} // namespace atlas::extract
