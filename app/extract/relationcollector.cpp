#include "extract/relationparts.h"

#include <algorithm>
#include <utility>

namespace atlas::extract {

namespace {
constexpr std::size_t mostEvidence = 40;

std::uint64_t keyOf(RelationType type, EntityIndex source, EntityIndex target)
{
    auto a = static_cast<std::uint64_t>(source);
    auto b = static_cast<std::uint64_t>(target);
    if (!isDirected(type) && b < a)
        std::swap(a, b);
    return (a << 34) | (b << 4) | static_cast<std::uint64_t>(type);
}

bool isOrganisationKind(EntityKind kind)
{
    return kind == EntityKind::Company || kind == EntityKind::Alliance || kind == EntityKind::Institution;
}

/// 협약을 맺었다 beside 함께 만들 계획이다: what lasts holds, though more of it is planned.
bool holdsAlready(const RelationFact& one, const RelationFact& other)
{
    return !happensOnce(one.type) && one.status == Status::Actual && other.status == Status::Planned;
}

/// 가는 나와 소송을 벌인다: the words do not say who sued.
bool isMutual(const RelationFact& relation)
{
    return std::all_of(relation.evidence.begin(), relation.evidence.end(),
                       [](const Evidence& one) { return one.frame.find_first_of("=W") != one.frame.npos; });
}
} // namespace

bool fitsSource(RelationType type, EntityKind kind)
{
    if (type == RelationType::Membership || type == RelationType::Ownership)
        return kind == EntityKind::Company || kind == EntityKind::Institution;
    return isOrganisationKind(kind);
}

bool fitsTarget(RelationType type, EntityKind kind)
{
    if (type == RelationType::Supply) // a consortium is joined
        return kind == EntityKind::Company || kind == EntityKind::Institution;
    if (type == RelationType::Develops)
        return kind == EntityKind::Product;
    if (type == RelationType::Membership)
        return kind == EntityKind::Alliance;
    if (type == RelationType::Ownership)
        return kind == EntityKind::Company || kind == EntityKind::Institution;
    return isOrganisationKind(kind);
}

bool RelationCollector::isTied(EntityIndex entity, text::Span sentence) const
{
    return m_sentence == sentence && std::any_of(m_told.begin(), m_told.end(), [&](std::uint32_t place) {
               return m_relations[place].source == entity || m_relations[place].target == entity;
           });
}

void RelationCollector::withdraw(std::uint32_t place)
{
    if (m_relations[place].evidence.size() == 1)
        m_relations[place].confidence = 0;
}

bool RelationCollector::isSurmised(const RelationFact& relation) const
{
    if (!relation.rule.starts_with(lastResort))
        return false;
    for (int type = 0; type < readRelationTypeCount; ++type)
        for (const bool turned : {false, true}) {
            const EntityIndex source = turned ? relation.target : relation.source;
            const EntityIndex target = turned ? relation.source : relation.target;
            const auto found = m_byEnds.find(keyOf(static_cast<RelationType>(type), source, target));
            if (found != m_byEnds.end() && m_relations[found->second].confidence > 0 &&
                !m_relations[found->second].rule.starts_with(lastResort))
                return true;
        }
    return false;
}

bool RelationCollector::isTurned(const RelationFact& relation) const
{
    if (relation.type != RelationType::Dispute || !isMutual(relation))
        return false;
    const auto found = m_byEnds.find(keyOf(relation.type, relation.target, relation.source));
    return found != m_byEnds.end() && m_relations[found->second].confidence > 0 &&
           !isMutual(m_relations[found->second]);
}

std::vector<RelationFact> RelationCollector::take()
{
    for (RelationFact& relation : m_relations)
        if (isSurmised(relation) || isTurned(relation))
            relation.confidence = 0;
    std::erase_if(m_relations, [](const RelationFact& relation) { return relation.confidence == 0; });
    return std::move(m_relations);
}

std::vector<std::uint32_t> RelationCollector::toldIn(text::Span sentence) const
{
    return m_sentence == sentence ? m_told : std::vector<std::uint32_t>();
}

bool RelationCollector::has(RelationType type, EntityIndex source, EntityIndex target) const
{
    const auto found = m_byEnds.find(keyOf(type, source, target));
    return found != m_byEnds.end() && m_relations[found->second].confidence > 0;
}

std::optional<EntityIndex> RelationCollector::makerOf(EntityIndex product) const
{
    const auto found = m_makers.find(static_cast<std::uint32_t>(product));
    return found == m_makers.end() ? std::nullopt : std::optional(found->second);
}

void addStatement(const SentenceView& sentence, const Statement& stated, RelationCollector& relations)
{
    RelationFact fact;
    fact.type = stated.type;
    fact.source = stated.source;
    fact.target = stated.target;
    fact.status = stated.status;
    fact.rule = stated.rule;
    fact.confidence = stated.confidence;
    fact.evidence.push_back({sentence.span, stated.trigger, stated.sourceWords, stated.targetWords, fact.rule,
                             std::string(stated.frame)});
    relations.add(std::move(fact));
}

void RelationCollector::denyHeard(EntityIndex source, EntityIndex target)
{
    for (int type = 0; type < readRelationTypeCount; ++type) {
        const auto found = m_byEnds.find(keyOf(static_cast<RelationType>(type), source, target));
        if (found != m_byEnds.end() && m_relations[found->second].status == Status::Reported)
            m_relations[found->second].status = Status::Denied;
    }
}

void RelationCollector::add(RelationFact fact)
{
    if (const text::Span sentence = fact.evidence.front().sentence; sentence != m_sentence) {
        m_sentence = sentence;
        m_told.clear();
    }
    if (fact.type == RelationType::Develops)
        m_makers.try_emplace(static_cast<std::uint32_t>(fact.target), fact.source);
    if (fact.status == Status::Denied)
        denyHeard(fact.source, fact.target);
    const std::uint64_t key = keyOf(fact.type, fact.source, fact.target);
    const auto [at, made] = m_byEnds.try_emplace(key, m_relations.size());
    m_told.push_back(static_cast<std::uint32_t>(at->second));
    if (made) {
        constexpr std::size_t usual = 16;
        if (m_relations.empty())
            m_relations.reserve(usual);
        m_relations.push_back(std::move(fact));
        return;
    }
    RelationFact& known = m_relations[at->second];
    const bool heard = known.status == Status::Denied && fact.status == Status::Reported;
    const bool further = known.status == Status::Actual && fact.status == Status::Denied; // 더 사지는 않는다
    if (!heard && !further && !holdsAlready(known, fact) &&
        (fact.confidence > known.confidence || holdsAlready(fact, known) ||
         (known.status == Status::Denied && fact.status != Status::Denied))) {
        known.confidence = fact.confidence;
        known.status = fact.status;
        known.rule = std::move(fact.rule);
    } else if (known.status == Status::Reported && fact.status == Status::Denied) {
        known.status = Status::Denied;
    }
    if (known.evidence.size() < mostEvidence)
        known.evidence.push_back(std::move(fact.evidence.front()));
}

} // namespace atlas::extract
