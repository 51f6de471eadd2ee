#include "extract/figureholder.h"

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

    /// Who the sum is about, by the slots of the rule around the metric's words, else around the sum.
    const EntityIndex* find(std::uint32_t at, const MetricHit* hit) const
    {
        if (const EntityIndex* step = inStep(at))
            return step;
        if (const EntityIndex* near = beside(at, hit))
            return near;
        const Slots sumSlots = slotsAround(m_s, at, at);
        if (gapped(at, hit))
            if (const EntityIndex* found = organisation(sumSlots[Slot::Subject]))
                return found;
        if (const EntityIndex* found = inSlots(at, hit, sumSlots))
            return found;
        if (const EntityIndex* head = described(at))
            return head;
        if (const EntityIndex* topic = sentenceTopic(at))
            return topic;
        if (!hit && m_context.who)
            return &*m_context.who;
        const bool carries = !hit || std::find(hit->rule->holders.begin(), hit->rule->holders.end(),
                                               Slot::Carried) != hit->rule->holders.end();
        if (!carries)
            return nullptr;
        if (m_discourse.focus.size() != 1)
            return m_context.last ? &*m_context.last : nullptr;
        return m_s.isOrganisation(m_discourse.focus.front()) ? &m_discourse.focus.front() : nullptr;
    }

private:
    /// 각각: which of the sums of the list this is, and the phrase with as many names.
    const EntityIndex* inStep(std::uint32_t at) const
    {
        std::uint32_t first = at;
        std::size_t index = 0;
        for (std::uint32_t k = at; k-- > 0;) {
            if (m_sums.isOpen(m_s.tokens[k]) &&
                (m_s.tokens[k].role == Role::With || m_s.tokens[k].comma || m_s.tokens[k].joined)) {
                ++index;
                first = k;
            } else if (m_sums.isOpen(m_s.tokens[k]) || m_s.endsClause(k))
                break;
        }
        std::size_t count = index + 1;
        for (std::uint32_t k = at; k + 1 < m_s.tokens.size() && !m_s.endsClause(k); ++k) {
            const Token& t = m_s.tokens[k];
            if (t.isName() && !t.bracketed)
                break;
            if (m_sums.isOpen(m_s.tokens[k]) && k > at)
                ++count;
            if (m_sums.isOpen(m_s.tokens[k]) && !(t.role == Role::With || t.comma || t.joined))
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

    /// 출자액은 현대차 2억달러, 기아 1억달러: a name right before the sum; 시총 563조원의 삼성전자: right
    /// behind.
    const EntityIndex* beside(std::uint32_t at, const MetricHit* hit) const
    {
        if (at > 0 && m_s.tokens[at - 1].kind == TokenKind::Name && !m_s.tokens[at - 1].bracketed) {
            const Token& name = m_s.tokens[at - 1];
            const std::u16string_view tail = m_s.text.substr(name.core.end, name.end - name.core.end);
            const bool direct =
                name.role == Role::None || name.role == Role::Of || tail == u"로" || tail == u"으로";
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

    /// Whether each sum has its own subject before it: 가는 1억을, 나는 2억을 썼다; 가의 시총은 1조, 나는
    /// 2조다.
    bool gapped(std::uint32_t at, const MetricHit* hit) const
    {
        for (std::uint32_t k = at + 1; hit && k < hit->first; ++k)
            if (m_sums.isOpen(m_s.tokens[k]))
                return true;
        return hit && std::any_of(m_s.phrases.begin(), m_s.phrases.end(), [&](const Phrase& phrase) {
                   return hit->last < phrase.first && phrase.last < at &&
                          (phrase.role == Role::Topic || phrase.role == Role::Subject);
               });
    }

    const EntityIndex* inSlots(std::uint32_t at, const MetricHit* hit, const Slots& sumSlots) const
    {
        constexpr Slot fallback[] = {Slot::Owner, Slot::Bare, Slot::Subject};
        const Slots slots = hit ? slotsAround(m_s, hit->first, hit->last) : slotsAround(m_s, at, at);
        for (const Slot slot :
             hit ? std::span<const Slot>(hit->rule->holders) : std::span<const Slot>(fallback)) {
            if (slot == Slot::Carried)
                return nullptr;
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
        return nullptr;
    }

    const EntityIndex* organisation(const Fill& fill) const
    {
        for (int i = 0; i < fill.count; ++i)
            for (const EntityIndex& entity : fill.phrases[static_cast<std::size_t>(i)]->entities)
                if (m_s.isOrganisation(entity) && !fill.phrases[static_cast<std::size_t>(i)]->people)
                    return &entity;
        return nullptr;
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

    const SentenceView& m_s;
    const Sums& m_sums;
    const Discourse& m_discourse;
    const MetricContext& m_context;
};
} // namespace

const EntityIndex* holderOf(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                            const MetricContext& context, std::uint32_t at, const MetricHit* hit)
{
    return HolderFinder(sentence, sums, discourse, context).find(at, hit);
}

} // namespace atlas::extract
