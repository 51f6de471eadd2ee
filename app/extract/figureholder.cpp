#include "extract/figureholder.h"

#include "extract/centres.h"
#include "extract/figurebuyers.h"
#include "extract/figuregroups.h"
#include "extract/figurelabels.h"
#include "extract/figurestatus.h"
#include "extract/hints.h"

#include <algorithm>
#include <span>

namespace atlas::extract {

namespace {
using text::Role;

class HolderFinder
{
public:
    HolderFinder(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                 const MetricContext& context)
        : m_s(sentence), m_sums(sums), m_discourse(discourse), m_context(context)
    {}

    Entities find(std::uint32_t at, const MetricHit* hit)
    {
        if (isRemainder(at) && hit && isEvent(*hit->metric))
            return ofSubjectBehind(at);
        const EntityIndex* one = together(at) ? nullptr : single(at, hit);
        if (one)
            return {*one};
        if (!m_group)
            return {};
        const bool price = hit && (hit->metric == Metric::Deal || jointly(at, *hit));
        return each(at) ? m_group->entities : price ? Entities{m_group->entities.front()} : Entities{};
    }

private:
    /// 남은 800억원은, 나머지 3억원은: another than before puts it in.
    bool isRemainder(std::uint32_t at) const { return at > 0 && hints<u"remainder">.has(m_s.word(at - 1)); }

    Entities ofSubjectBehind(std::uint32_t at) const
    {
        for (const Phrase& phrase : m_s.phrases)
            if (at < phrase.first && phrase.role == Role::Subject && phrase.entities.size() == 1 &&
                m_s.isOrganisation(phrase.entities.front()))
                return phrase.entities;
        return {};
    }

    /// 가는 나, 다와 함께 총 5000억달러를: what they give together.
    bool together(std::uint32_t at) const
    {
        if (at == 0 || !hints<u"in-all">.has(m_s.word(at - 1)))
            return false;
        return std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
            return phrase.via + 1 < at && phrase.role == Role::With && isTogether(m_s, phrase.via + 1);
        });
    }

    /// 가와 나는 다에 30억원을 투자한다: told of the first. What is summed up (모두, 등 4곳) is nobody's.
    bool jointly(std::uint32_t at, const MetricHit& hit) const
    {
        if (hit.metric != Metric::Investment || m_group->via != m_group->last ||
            m_s.tokens[m_group->first].kind == TokenKind::Anaphor) // 두 회사는
            return false;
        return at == 0 || !hints<u"in-all">.has(m_s.word(at - 1));
    }

    /// Null where nothing says, or where it is several (m_group).
    const EntityIndex* single(std::uint32_t at, const MetricHit* hit)
    {
        if (const EntityIndex* step = inStep(m_s, m_sums, m_discourse, m_context, at))
            return step;
        if (const std::uint32_t firm = hit ? labelled(m_s, m_sums, at, *hit) : 0)
            return organisationAt(firm);
        if (const EntityIndex* near = beside(at, hit))
            return near;
        if (hit && isEvent(*hit->metric) && at > 0 && isCrowd(at - 1)) // 회원사들이 2억원을 보탠다
            return nullptr;
        if (hit && hit->metric == Metric::Deal && m_discourse.focus.size() == 1 &&
            isBoughtTopic(m_s, m_sums, at))
            return &m_discourse.focus.front();
        if (const EntityIndex* earner = earning(at, hit))
            return earner;
        if (gapped(at, hit))
            if (const EntityIndex* found = organisation(aroundSum(at)[Slot::Subject]))
                return found;
        if (m_group)
            return nullptr;
        if (hit && judged(at, *hit))
            return ofJudged(at, *hit);
        if (const EntityIndex* found = inSlots(at, hit))
            return found;
        if (m_group)
            return nullptr;
        if (const EntityIndex* head = described(at))
            return head;
        if (const EntityIndex* done = hit && hit->metric == Metric::Funding ? ofDeed(*hit->metric) : nullptr)
            return done;
        if (const EntityIndex* round = ofRound(hit))
            return round;
        if (const EntityIndex* speaker = speakerOf(at))
            return speaker;
        const bool joins = hit && takesPart(m_s, *hit); // the subject puts money in, another gets it
        if (const EntityIndex* topic = m_group || joins ? nullptr : sentenceTopic(at, hit))
            return topic;
        if (const Phrase* owner = m_group ? nullptr : centreWithin(m_s, at, longestNounPhrase))
            if (owner->entities.size() == 1)
                return &owner->entities.front();
        return m_group || (hit && isEvent(*hit->metric) && somebodyElse(at)) ? nullptr : carried(hit);
    }

    bool isCrowd(std::uint32_t at) const
    {
        const Token& t = m_s.tokens[at];
        return t.kind == TokenKind::Word && (t.role == Role::Subject || t.role == Role::Topic) &&
               m_s.word(at).size() > 2 && m_s.word(at).back() == u'들';
    }

    /// 정부가 2조원어치를 사들인다, 한 펀드는 3억원을 넣었다: who does it has no name.
    bool somebodyElse(std::uint32_t at) const
    {
        for (std::uint32_t k = 0; k < at; ++k) {
            const Token& t = m_s.tokens[k];
            const bool doer = t.role == Role::Subject || t.role == Role::Topic;
            if (t.kind == TokenKind::Word && doer && t.quote == m_s.tokens[at].quote &&
                (hints<u"government">.has(m_s.word(k)) || t.is(WordClass::Actor) || isSomebody(m_s, k)))
                return true;
        }
        return false;
    }

    /// 가의 매출을 5조원, 이익을 1조원으로 추정했다: the subject is who judges.
    bool judged(std::uint32_t at, const MetricHit& hit) const
    {
        return hit.last < at && m_s.tokens[hit.last].role == Role::Object && !isEvent(*hit.metric) &&
               figureStatusOf(m_s, at, &hit, hit.metric) == FigureStatus::Forecast;
    }

    const EntityIndex* ofJudged(std::uint32_t at, const MetricHit& hit)
    {
        const Slots slots = slotsAround(m_s, hit.first, hit.last);
        for (const Slot slot : {Slot::Owner, Slot::Bare})
            if (const EntityIndex* found = organisation(slots[slot]))
                return found;
        const bool another = hit.first > 0 && m_s.tokens[hit.first - 1].role == Role::Of; // 통합법인의 가치를
        const Phrase* owner = nullptr;
        for (const Phrase& phrase : m_s.phrases)
            if (phrase.last < at && phrase.role == Role::Of && phrase.entities.size() == 1 &&
                m_s.isOrganisation(phrase.entities.front()))
                owner = &phrase;
        if (another || owner)
            return another ? nullptr : &owner->entities.front();
        const EntityIndex* const own = sentenceTopic(at, &hit); // 가는 내년 매출을 3조원으로 내다봤다
        return own ? own : carried(&hit);
    }

    const EntityIndex* carried(const MetricHit* hit) const
    {
        if (!hit && m_context.who)
            return &*m_context.who;
        if (hit && std::ranges::count(hit->rule->holders, Slot::Carried) == 0)
            return nullptr;
        if (const EntityIndex* done = hit ? ofDeed(*hit->metric) : nullptr)
            return done;
        if (hit && (!isEvent(*hit->metric) || hit->metric == Metric::Spending) && m_context.about)
            return &*m_context.about;
        const bool event = hit && isEvent(*hit->metric) && hit->metric != Metric::Funding;
        const Entities& focus = event ? m_discourse.focus : m_discourse.holder;
        if (focus.empty() && m_s.headline && hit && !isEvent(*hit->metric))
            return firstNamed(); // "몸값 10조원" 가, 상장 채비
        if (focus.size() != 1)
            return m_context.last ? &*m_context.last : nullptr;
        return m_s.isOrganisation(focus.front()) ? &focus.front() : nullptr;
    }

    /// 나가 가에 3억원을 넣었다. 몸값은: what is raised, and what a firm is worth, is told of whom that was
    /// done to; 매출은 as well where that is what the article is about.
    const EntityIndex* ofDeed(Metric metric) const
    {
        const LastDeed& deed = m_discourse.deed;
        const bool bought = deed.type == RelationType::Acquisition; // 인수 자금은 가가 빌린다
        if ((!bought && deed.type != RelationType::Investment) || (bought && metric == Metric::Funding) ||
            m_discourse.sentence - deed.sentence > 1 || deed.targets.size() != 1 ||
            !m_s.isOrganisation(deed.targets.front()))
            return nullptr;
        const bool worth = metric == Metric::Valuation;
        const bool own =
            worth || metric == Metric::Funding || (!isEvent(metric) && m_discourse.main == deed.targets);
        const bool here = worth && deed.sentence == m_discourse.sentence; // 다에는 나도 투자했고 몸값은
        return here || (own && m_discourse.holder == deed.sources) ? &deed.targets.front() : nullptr;
    }

    const EntityIndex* firstNamed() const
    {
        for (const Phrase& phrase : m_s.phrases)
            if (phrase.entities.size() == 1 && m_s.isOrganisation(phrase.entities.front()))
                return &phrase.entities.front();
        return nullptr;
    }

    /// 가와 나가 10억원씩, 가와 나는 각각 10억원을.
    bool each(std::uint32_t at) const
    {
        if (isApiece(m_s, at))
            return true;
        for (std::uint32_t k = m_group->via + 1; k < at; ++k)
            if (m_s.tokens[k].is(WordClass::Each))
                return true;
        return false;
    }

    /// 누적 조달액은, 투자 후 기업가치는: a round of funding told of before is that of one company, whoever
    /// took part in it.
    const EntityIndex* ofRound(const MetricHit* hit) const
    {
        if (!hit || m_discourse.funding == 0 || m_discourse.funded.size() != 1 ||
            (hit->metric != Metric::Funding && hit->metric != Metric::Valuation))
            return nullptr;
        if (!m_context.round && m_context.about) // another is spoken of by now
            return nullptr;
        return m_s.isOrganisation(m_discourse.funded.front()) ? &m_discourse.funded.front() : nullptr;
    }

    /// Who says "7조원을 투자한다", unless somebody who speaks of others.
    const EntityIndex* speakerOf(std::uint32_t at) const
    {
        const std::uint16_t quote = m_s.tokens[at].quote;
        const Phrase* best = nullptr;
        for (const Phrase& phrase : m_s.phrases) {
            if (quote == 0 || m_s.tokens[phrase.first].quote != 0 ||
                (phrase.role != Role::Topic && phrase.role != Role::Subject))
                continue;
            if (phrase.first < at || !best)
                best = &phrase;
        }
        if (quote != 0 && !best && m_s.speaker.size() == 1 && m_s.isOrganisation(m_s.speaker.front()))
            return &m_s.speaker.front();
        const bool speaks = best && best->entities.size() == 1 &&
                            !judgesOthers(m_s, best->entities.front()) &&
                            !m_s.tokens[best->via].is(WordClass::Observer);
        return speaks && m_s.isOrganisation(best->entities.front()) ? &best->entities.front() : nullptr;
    }

    /// 출자액은 현대차 2억달러, 기아 1억달러: a name right before the sum; 시총 563조원의 삼성전자: right
    /// behind.
    const EntityIndex* beside(std::uint32_t at, const MetricHit* hit) const
    {
        std::uint32_t last = at; // 나루소프트(NS) 3조원
        while (last > 0 && m_s.tokens[last - 1].bracketed)
            --last;
        if (last > 0 && m_s.tokens[last - 1].kind == TokenKind::Name) {
            const Token& name = m_s.tokens[last - 1];
            const std::u16string_view tail = m_s.text.substr(name.core.end, name.end - name.core.end);
            const bool direct =
                name.role == Role::None || name.role == Role::Of || hints<u"as-particle">.has(tail);
            if (direct && !name.comma)
                return organisationAt(last - 1);
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
    const EntityIndex* described(std::uint32_t at)
    {
        constexpr std::uint32_t farthest = 4;
        for (std::uint32_t k = at + 1; k < m_s.tokens.size() && k <= at + farthest; ++k) {
            if (m_s.tokens[k].kind != TokenKind::Word || m_s.endsClause(k))
                return nullptr;
            if (m_s.tokens[k].form != Form::Adnominal || hints<u"counted-time">.has(m_s.word(k)))
                continue;
            const Slots slots = slotsAround(m_s, k, k);
            return slots.ownSubject ? nullptr : organisation(slots[Slot::Head]);
        }
        return nullptr;
    }

    /// 영업이익은 가가 3억원으로, 4억원을 올린 나에 뒤졌다: of two sums the second is whose the clause tells.
    const EntityIndex* earning(std::uint32_t at, const MetricHit* hit) const
    {
        const bool level = hit && hit->last < at && !isEvent(*hit->metric) && at + 2 < m_s.tokens.size() &&
                           m_s.tokens[at].role == Role::Object &&
                           m_s.tokens[at + 1].form == Form::Adnominal &&
                           m_s.tokens[at + 2].kind == TokenKind::Name;
        const bool second = level && std::any_of(m_s.tokens.begin() + hit->last, m_s.tokens.begin() + at,
                                                 [&](const Token& t) { return m_sums.isOpen(t); });
        return second ? organisationAt(at + 2) : nullptr;
    }

    bool subjectBetween(std::uint32_t from, std::uint32_t to) const
    {
        return std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
            return from < phrase.first && phrase.via < to &&
                   (phrase.role == Role::Topic || phrase.role == Role::Subject);
        });
    }

    /// Whether each sum has its own subject before it: 가는 1억을, 나는 2억을 썼다; 가의 시총은 1조, 나는
    /// 2조다.
    bool gapped(std::uint32_t at, const MetricHit* hit) const
    {
        for (std::uint32_t k = at + 1; hit && k < hit->first; ++k)
            if (m_sums.isOpen(m_s.tokens[k]))
                return true;
        for (std::uint32_t k = at; hit && at < hit->first && k-- > 0;)
            if (m_sums.isOpen(m_s.tokens[k]))
                return subjectBetween(k, at);
        return hit && hit->last < at && subjectBetween(hit->last, at);
    }

    /// 가는 12억원에 취득한 나의 지분을: the clause describes what was bought, not who bought it.
    bool describesBought(const Slots& slots, const MetricHit* hit) const
    {
        const bool buys = hit && (hit->metric == Metric::Deal || hit->metric == Metric::Investment);
        return buys && slots[Slot::Subject].count != 0 && slots[Slot::Object].count == 0 &&
               slots[Slot::To].count == 0;
    }

    /// 나가 이끈 라운드에서 3억원을 모아 1조원의 몸값을: the subject of a clause that describes where.
    bool describesPlace(const Phrase& subject, std::uint32_t before) const
    {
        if (subject.role != Role::Subject)
            return false;
        std::uint32_t at = subject.via + 1;
        while (at < before && at <= subject.via + longestNounPhrase && m_s.tokens[at].form != Form::Adnominal)
            if (m_s.endsClause(at++))
                return false;
        for (++at; at < before && at <= subject.via + 2 * longestNounPhrase; ++at)
            if (m_s.tokens[at].form != Form::Noun || m_s.tokens[at].role != Role::None)
                return m_s.tokens[at].role == Role::Place;
        return false;
    }

    bool isSubject(const MetricHit& hit) const
    {
        return m_s.tokens[hit.last].role == Role::Topic || m_s.tokens[hit.last].role == Role::Subject;
    }

    /// The slots around the sum itself, which few sums ask for.
    const Slots& aroundSum(std::uint32_t at)
    {
        if (!m_aroundSum)
            m_aroundSum = slotsAround(m_s, at, at);
        return *m_aroundSum;
    }

    const EntityIndex* inSlots(std::uint32_t at, const MetricHit* hit)
    {
        constexpr Slot fallback[] = {Slot::Owner, Slot::Bare, Slot::Subject};
        const Slots slots = hit ? slotsAround(m_s, hit->first, hit->last) : aroundSum(at);
        if (hit && hit->metric == Metric::Deal && slots[Slot::Bare].count != 0)
            if (const EntityIndex* buyer = organisation(slots[Slot::Owner]))
                return buyer; // 가의 나 인수 금액
        for (const Slot slot :
             hit ? std::span<const Slot>(hit->rule->holders) : std::span<const Slot>(fallback)) {
            if (slot == Slot::Carried)
                return nullptr;
            const bool subject = slot == Slot::Subject;
            if (subject && slots[slot].loose &&
                (describesPlace(*slots[slot].phrases[0], at) || servesTopic(*slots[slot].phrases[0], at)))
                continue;
            if (subject && slots[slot].loose && hit && isSubject(*hit) &&
                slots[slot].phrases[0]->entities.size() > 1) // 나와 다가 줄을 섰고 매출은
                continue;
            if (slot == Slot::Object && hit && isUnsaidBuyer(m_s, m_discourse, *hit, slots))
                continue;
            if (subject && hit && !isEvent(*hit->metric) && isSubject(*hit))
                if (const EntityIndex* funded = fundedBefore(m_s, *hit))
                    return funded;
            if (!subject && hit && hit->stake)
                continue;
            if (subject && slots[slot].loose && hit && isSubject(*hit) && ofRound(hit))
                return nullptr; // 나도 참여했으며 전체 모집액은
            if (subject && slots[Slot::Head].count != 0 && !slots.ownSubject && !describesBought(slots, hit))
                if (const EntityIndex* head = organisation(slots[Slot::Head]))
                    return head;
            if (const EntityIndex* found = organisation(slots[slot]))
                return found;
            if (subject)
                if (const EntityIndex* found = organisation(aroundSum(at)[slot]))
                    return found;
        }
        return nullptr;
    }

    /// The one organisation in the slot; a list of several is noted as the group.
    const EntityIndex* organisation(const Fill& fill)
    {
        for (int i = 0; i < fill.count; ++i) {
            const Phrase& phrase = *fill.phrases[static_cast<std::size_t>(i)];
            for (const EntityIndex& entity : phrase.entities)
                if (m_s.isOrganisation(entity) && !phrase.people && !judgesOthers(m_s, entity)) {
                    if (phrase.entities.size() == 1 && !phrase.listed) // 가 등 4대 기업의
                        return &entity;
                    m_group = m_group ? m_group : &phrase;
                    return nullptr;
                }
        }
        return nullptr;
    }

    /// The last topic or subject before the sum that is an organisation, over clause ends too.
    const EntityIndex* sentenceTopic(std::uint32_t at, const MetricHit* hit) const
    {
        const Phrase* best = nullptr;
        for (const Phrase& phrase : m_s.phrases) {
            if (phrase.first > at || m_s.tokens[phrase.first].quote != m_s.tokens[at].quote)
                continue;
            const bool topic =
                phrase.role == Role::Topic || phrase.role == Role::Also ||
                (phrase.role == Role::Subject && !describesPlace(phrase, at) && !servesTopic(phrase, at));
            const bool owner = phrase.role == Role::Of && (!best || best->role == Role::Of) &&
                               !(hit && hit->stake) &&
                               !isDealtWith(m_s, phrase, at, hit && hit->metric == Metric::Investment);
            if ((topic || owner || ownsTopic(phrase, at)) && phrase.entities.size() == 1 &&
                m_s.isOrganisation(phrase.entities.front()) && !judgesOthers(m_s, phrase.entities.front()))
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

    /// 상장 주관은 나가 맡았고 3억원을 모았다: the subject of a clause that tells of another topic.
    bool servesTopic(const Phrase& subject, std::uint32_t before) const
    {
        std::uint32_t at = subject.via + 1;
        while (at < before && !m_s.endsClause(at))
            ++at;
        if (at == before)
            return false;
        for (std::uint32_t k = subject.first; k-- > 0 && !m_s.endsClause(k);)
            if (m_s.tokens[k].kind == TokenKind::Word && m_s.tokens[k].role == Role::Topic)
                return true;
        return false;
    }

    /// 가 주가는 올라 시총이 3조원이 됐다: whose thing the topic is.
    bool ownsTopic(const Phrase& phrase, std::uint32_t before) const
    {
        constexpr std::uint32_t widest = 3;
        if (phrase.role != Role::None || m_s.tokens[phrase.via].comma)
            return false;
        for (std::uint32_t k = phrase.via + 1; k < before && k <= phrase.via + widest; ++k) {
            const Token& t = m_s.tokens[k];
            if (t.kind != TokenKind::Word || t.form != Form::Noun || t.comma)
                return false;
            if (t.role != Role::None)
                return t.role == Role::Topic || t.role == Role::Subject;
        }
        return false;
    }

    const SentenceView& m_s;
    const Sums& m_sums;
    const Discourse& m_discourse;
    const MetricContext& m_context;
    const Phrase* m_group = nullptr; ///< several whom the sum would be about together
    std::optional<Slots> m_aroundSum;
};
} // namespace

Entities holdersOf(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                   const MetricContext& context, std::uint32_t at, const MetricHit* hit)
{
    return HolderFinder(sentence, sums, discourse, context).find(at, hit);
}

} // namespace atlas::extract
