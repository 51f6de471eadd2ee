#include "extract/relations.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::size_t mostEvidence = 40;
constexpr std::size_t mostEnds = 24; ///< of one list that takes part in one statement

bool isOrganisationKind(EntityKind kind)
{
    return kind == EntityKind::Company || kind == EntityKind::Alliance || kind == EntityKind::Institution;
}

bool fitsSource(RelationType type, EntityKind kind)
{
    if (type == RelationType::Membership || type == RelationType::Ownership)
        return kind == EntityKind::Company || kind == EntityKind::Institution;
    return isOrganisationKind(kind);
}

bool fitsTarget(RelationType type, EntityKind kind)
{
    if (type == RelationType::Develops)
        return kind == EntityKind::Product;
    if (type == RelationType::Membership)
        return kind == EntityKind::Alliance;
    if (type == RelationType::Ownership)
        return kind == EntityKind::Company || kind == EntityKind::Institution;
    return isOrganisationKind(kind);
}

/// Applies the rules of one trigger.
class RuleReader
{
public:
    RuleReader(const SentenceView& sentence, Discourse& discourse, RelationCollector& relations,
               std::uint32_t first, std::uint32_t last, std::uint32_t length)
        : m_s(sentence), m_discourse(discourse), m_relations(relations), m_first(first), m_last(last),
          m_length(length), m_slots(slotsAround(sentence, first, last))
    {
        m_carried.entities = discourse.focus;
        if (first > 0 && m_s.word(first - 1) == u"다른")
            m_carried.entities = discourse.parent;
    }

    void read(std::span<const std::uint32_t> rules)
    {
        for (const std::uint32_t index : rules) {
            const RelationRule& rule = m_s.grammar->relation(index);
            if ((rule.copula && !m_slots.predicate) || (rule.funding && !m_discourse.funding) ||
                (rule.type == RelationType::Develops && passive()))
                continue;
            if (!rule.verbs.empty() && !verbFollows(rule))
                continue;
            for (const Frame& frame : rule.frames)
                if (apply(rule, frame))
                    return;
            if (alsoObject(rule))
                return;
        }
    }

private:
    /// 출시된, 공개되는: who stands before it is not the maker.
    bool passive() const
    {
        const std::uint32_t end = m_s.tokens[m_first].core.begin + m_length;
        const std::u16string_view rest = m_s.text.substr(end, std::min(m_s.span.end - end, 1u));
        return rest == u"되" || rest == u"된" || rest == u"됐" || rest == u"돼" || rest == u"될";
    }

    bool verbFollows(const RelationRule& rule) const
    {
        constexpr std::uint32_t farthest = 5;
        const std::uint32_t begin = m_s.tokens[m_first].core.begin + m_length;
        const auto starts = [&](std::u16string_view text) {
            return std::any_of(rule.verbs.begin(), rule.verbs.end(),
                               [&](const std::u16string& verb) { return text.starts_with(verb); });
        };
        for (std::uint32_t at = begin; at < m_s.tokens[m_last].end && at < begin + 3; ++at)
            if (starts(m_s.text.substr(at, m_s.span.end - at)))
                return true;
        for (std::uint32_t at = m_last + 1; at < m_s.tokens.size() && at <= m_last + farthest; ++at) {
            if (m_s.tokens[at].kind == TokenKind::Word && starts(m_s.rest(at)))
                return true;
            if (m_s.endsClause(at) || m_s.tokens[at].cut)
                return false;
        }
        return false;
    }

    /// What fills the slot in this frame: nearest phrase that holds something of a fitting kind.
    const Phrase* fill(Slot slot, Slot other, bool (*fits)(RelationType, EntityKind), RelationType type,
                       bool verbal)
    {
        if (slot == Slot::Carried)
            return m_carried.entities.empty() ? nullptr : &m_carried;
        const bool subject = slot == Slot::Subject || slot == Slot::ExplicitSubject;
        const Fill* from = &m_slots[slot];
        const Fill& head = m_slots[Slot::Head];
        const auto fitting = [&](const Fill& fill) -> const Phrase* {
            for (int i = 0; i < fill.count; ++i) {
                const Phrase* phrase = fill.phrases[static_cast<std::size_t>(i)];
                if (std::any_of(phrase->entities.begin(), phrase->entities.end(),
                                [&](EntityIndex e) { return fits(type, m_s.entity(e).kind); }))
                    return phrase;
            }
            return nullptr;
        };
        // What a relative clause describes fills its gap: the subject, or the object where the subject is
        // there.
        const bool gap = !m_slots.ownSubject || m_slots[other].count != 0;
        if (subject && other != Slot::Head && gap && head.count != 0)
            if (const Phrase* phrase = fitting(head))
                return phrase;
        if ((slot == Slot::Object || slot == Slot::To) && m_slots.ownSubject && from->count == 0)
            from = &head;
        if (const Phrase* phrase = fitting(*from))
            return phrase;
        if (slot == Slot::Subject && from->count == 0 && !m_slots.otherSubject &&
            m_s.tokens[m_first].quote == 0 && (statement() || verbal)) {
            if (const Phrase* phrase = fitting(m_slots[Slot::Relative]))
                return phrase;
            if (!m_carried.entities.empty())
                return &m_carried;
        }
        return nullptr;
    }

    /// Whether the trigger is said of somebody, so that a dropped subject can be carried over.
    bool statement() const
    {
        const Token& last = m_s.tokens[m_last];
        if (last.form != Form::Noun || m_slots.predicate)
            return true;
        return last.role == text::Role::Object || m_slots[Slot::Apposed].count != 0 ||
               last.role == text::Role::To;
    }

    /// 나도 인수했다: what bears 도 is the object, and the one spoken of before did it.
    bool alsoObject(const RelationRule& rule)
    {
        const Fill& subject = m_slots[Slot::ExplicitSubject];
        if (rule.frames.empty() || rule.frames.front() != Frame{Slot::Subject, Slot::Object} ||
            subject.count == 0 || m_carried.entities.empty() || m_s.tokens[m_last].form == Form::Noun)
            return false;
        const Phrase& phrase = *subject.phrases[0];
        const std::optional<Status> status = statusOf(m_s, m_first, m_last, false);
        if (phrase.role != text::Role::Also || phrase.via != phrase.last || !status)
            return false;
        return emit(rule, {Slot::Carried, Slot::ExplicitSubject}, {m_carried, m_carried.entities.front()},
                    {phrase, phrase.entities.front()}, *status);
    }

    /// 각각: the two lists run in step.
    bool inStep(const Phrase& source, const Phrase& target) const
    {
        if (source.entities.size() < 2 || source.entities.size() != target.entities.size() ||
            &source == &m_carried)
            return false;
        const std::uint32_t from = std::min(source.last, target.last);
        for (std::uint32_t at = from + 1; at < m_first; ++at)
            if (m_s.tokens[at].is(WordClass::Each))
                return true;
        return false;
    }

    bool apply(const RelationRule& rule, const Frame& frame)
    {
        const bool pairwise = frame.source == frame.target;
        const Phrase* source = fill(frame.source, frame.target, fitsSource, rule.type, !rule.verbs.empty());
        const Phrase* target =
            pairwise ? source : fill(frame.target, frame.source, fitsTarget, rule.type, !rule.verbs.empty());
        if (!source || !target || (pairwise && (source == &m_carried || source->entities.size() < 2)) ||
            (!pairwise && source == target))
            return false;
        if (pairwise && m_slots[Slot::With].count != 0 && frame.source != Slot::Apposed)
            return false;
        const std::optional<Status> status = statusOf(m_s, m_first, m_last, apposed(frame));
        if (!status)
            return true; // the words speak of the tie, but state none
        bool any = false;
        const std::size_t sources = sourceCount(rule.type, frame, *source);
        const bool step = !pairwise && inStep(*source, *target);
        for (std::size_t i = 0; i < sources; ++i) {
            for (std::size_t j = pairwise ? i + 1 : 0; j < std::min(target->entities.size(), mostEnds); ++j)
                if (!step || i == j)
                    any = emit(rule, frame, {*source, source->entities[i]}, {*target, target->entities[j]},
                               *status) ||
                          any;
        }
        const Fill& also = m_slots[frame.source];
        if (!pairwise && any && also.count > 1 && also.phrases[0] == source &&
            frame.source <= Slot::ExplicitSubject)
            for (const EntityIndex entity : also.phrases[1]->entities)
                emit(rule, frame, {*also.phrases[1], entity}, {*target, target->entities.front()}, *status);
        const Fill& more = m_slots[frame.target];
        if (!pairwise && any && frame.target == Slot::To && more.count > 1 && more.phrases[0] == target &&
            target->second == text::Role::Topic && more.phrases[1]->second == text::Role::Topic)
            for (const EntityIndex entity : more.phrases[1]->entities) // 가에는 1억, 나에는 2억을 투자했다
                emit(rule, frame, {*source, source->entities.front()}, {*more.phrases[1], entity}, *status);
        if (any && rule.type == RelationType::Ownership)
            m_discourse.parent.assign(1, source->entities.front());
        return any;
    }

    static bool apposed(const Frame& frame)
    {
        return frame.source == Slot::Apposed || frame.target == Slot::Apposed;
    }

    static std::size_t sourceCount(RelationType type, const Frame& frame, const Phrase& source)
    {
        const bool one = (type == RelationType::Ownership || type == RelationType::Develops) &&
                         (frame.source == Slot::Apposed || frame.source == Slot::Head);
        return one ? 1 : std::min(source.entities.size(), mostEnds);
    }

    struct End
    {
        const Phrase& phrase;
        EntityIndex entity;
    };

    text::Span spanOf(const End& end) const
    {
        if (&end.phrase == &m_carried)
            return {};
        for (std::uint32_t at = end.phrase.first; at <= end.phrase.last; ++at) {
            const Token& t = m_s.tokens[at];
            if (t.kind == TokenKind::Name && static_cast<EntityIndex>(t.index) == end.entity)
                return t.core;
        }
        return m_s.tokens[end.phrase.first].core;
    }

    /// A product that the lexicon gives to another maker is not made by this one.
    bool contradicts(RelationType type, const EntityFact& source, const EntityFact& target) const
    {
        if (type != RelationType::Develops || !target.known || target.parent.empty() ||
            target.parent == source.key)
            return false;
        const Entry* maker = m_s.lexicon->find(target.parent);
        return !maker || maker->parent != source.key;
    }

    bool emit(const RelationRule& rule, const Frame& frame, const End& source, const End& target,
              Status status)
    {
        const EntityFact& a = m_s.entity(source.entity);
        const EntityFact& b = m_s.entity(target.entity);
        if (source.entity == target.entity || !fitsSource(rule.type, a.kind) ||
            !fitsTarget(rule.type, b.kind) || contradicts(rule.type, a, b))
            return false;
        RelationFact fact;
        fact.type = rule.type;
        fact.source = source.entity;
        fact.target = target.entity;
        fact.status = status;
        fact.rule = rule.id;
        fact.confidence = rule.confidence;
        if (&source.phrase == &m_carried || &target.phrase == &m_carried)
            fact.confidence -= 0.15;
        if (m_slots[frame.source].loose || m_slots[frame.target].loose)
            fact.confidence -= 0.15;
        if (!a.known || !b.known)
            fact.confidence -= 0.03;
        const std::uint32_t begin = m_s.tokens[m_first].core.begin;
        fact.evidence.push_back({m_s.span, {begin, begin + m_length}, spanOf(source), spanOf(target)});
        m_relations.add(std::move(fact));
        return true;
    }

    const SentenceView& m_s;
    Discourse& m_discourse;
    RelationCollector& m_relations;
    std::uint32_t m_first;
    std::uint32_t m_last;
    std::uint32_t m_length;
    Slots m_slots;
    Phrase m_carried;
};

/// 이름은: what follows is what the owner calls it.
bool isNaming(const SentenceView& sentence, const Token& t)
{
    const std::u16string_view word = sentence.text.substr(t.core.begin, t.core.end - t.core.begin);
    return t.role == text::Role::Topic && (word == u"이름" || word == u"명칭" || word == u"브랜드명");
}

/// Whether the sentence tells of a round of funding.
bool raisesFunds(const SentenceView& sentence)
{
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.bracketed)
            continue;
        for (const std::uint32_t rule : sentence.grammar->metricTrigger(sentence.rest(at, 40)).rules)
            if (sentence.grammar->metric(rule).metric == Metric::Funding &&
                sentence.grammar->metric(rule).verbs.empty())
                return true;
    }
    return false;
}

/// "오픈AI의 '챗GPT'": an owner right before a product.
void findPossessed(const SentenceView& sentence, RelationCollector& relations)
{
    for (std::size_t i = 1; i < sentence.phrases.size(); ++i) {
        const Phrase& product = sentence.phrases[i];
        const Phrase& owner = sentence.phrases[i - 1];
        if (owner.role != text::Role::Of ||
            sentence.entity(product.entities.front()).kind != EntityKind::Product ||
            sentence.tokens[owner.first].quote != sentence.tokens[product.first].quote)
            continue;
        const bool phrase = std::all_of(
            sentence.tokens.begin() + owner.via + 1, sentence.tokens.begin() + product.first,
            [&](const Token& t) {
                return t.bracketed || (t.kind == TokenKind::Word && t.form == Form::Noun && !t.comma &&
                                       (t.role == text::Role::None || t.role == text::Role::Copula ||
                                        isNaming(sentence, t)));
            });
        const EntityIndex maker = owner.entities.back();
        const EntityFact& made = sentence.entity(product.entities.front());
        if (!phrase || product.first - owner.via > 6 || !sentence.isOrganisation(maker) ||
            (made.known && !made.parent.empty() && made.parent != sentence.entity(maker).key))
            continue;
        RelationFact fact;
        fact.type = RelationType::Develops;
        fact.source = maker;
        fact.target = product.entities.front();
        fact.rule = "make.possessive";
        fact.confidence = made.known ? 0.9 : 0.75;
        fact.evidence.push_back({sentence.span, sentence.tokens[product.first].core,
                                 sentence.tokens[owner.last].core, sentence.tokens[product.first].core});
        relations.add(std::move(fact));
    }
}

/// ▲모델 가·나 ▲반도체 다: a list of members of the alliance that was spoken of.
void findBulletedMembers(const SentenceView& sentence, Discourse& discourse, RelationCollector& relations)
{
    for (const Phrase& phrase : sentence.phrases)
        for (const EntityIndex entity : phrase.entities)
            if (sentence.entity(entity).kind == EntityKind::Alliance)
                discourse.alliance = entity;
    bool members = false;
    std::size_t bullets = 0;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        bullets += t.bullet ? 1 : 0;
        const std::u16string_view word = sentence.word(at);
        members = members || word.starts_with(u"회원") || word.starts_with(u"참여사") ||
                  word.starts_with(u"참여기업");
    }
    if (members)
        discourse.memberSentences = 3;
    if (discourse.memberSentences > 0)
        --discourse.memberSentences;
    else
        return;
    if (bullets < 2 || !discourse.alliance)
        return;
    for (const Phrase& phrase : sentence.phrases) {
        for (const EntityIndex entity : phrase.entities) {
            if (!fitsSource(RelationType::Membership, sentence.entity(entity).kind))
                continue;
            RelationFact fact;
            fact.type = RelationType::Membership;
            fact.source = entity;
            fact.target = *discourse.alliance;
            fact.rule = "member.bullets";
            fact.confidence = 0.8;
            fact.evidence.push_back({sentence.span, {}, sentence.tokens[phrase.first].core, {}});
            relations.add(std::move(fact));
        }
    }
}
} // namespace

void RelationCollector::add(RelationFact fact)
{
    auto a = static_cast<std::uint64_t>(fact.source);
    auto b = static_cast<std::uint64_t>(fact.target);
    if (!isDirected(fact.type) && b < a)
        std::swap(a, b);
    const std::uint64_t key = (a << 34) | (b << 4) | static_cast<std::uint64_t>(fact.type);
    const auto [at, made] = m_byEnds.try_emplace(key, m_relations.size());
    if (made) {
        m_relations.push_back(std::move(fact));
        return;
    }
    RelationFact& known = m_relations[at->second];
    if (fact.confidence > known.confidence ||
        (known.status == Status::Denied && fact.status != Status::Denied)) {
        known.confidence = fact.confidence;
        known.status = fact.status;
        known.rule = std::move(fact.rule);
    }
    if (known.evidence.size() < mostEvidence)
        known.evidence.push_back(fact.evidence.front());
}

void findRelations(const SentenceView& sentence, Discourse& discourse, RelationCollector& relations)
{
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.bracketed)
            continue;
        const Grammar::Trigger hit = sentence.grammar->relationTrigger(sentence.rest(at, 40));
        const bool named = t.quotedName && t.form == Form::Noun; // 'AI 동맹' as a catchword
        if (hit.length == 0 || named)
            continue;
        std::uint32_t last = at;
        while (last + 1 < sentence.tokens.size() &&
               sentence.tokens[last + 1].core.begin < t.core.begin + hit.length)
            ++last;
        RuleReader(sentence, discourse, relations, at, last, hit.length).read(hit.rules);
        at = last;
    }
    findPossessed(sentence, relations);
    discourse.funding = raisesFunds(sentence);
    findBulletedMembers(sentence, discourse, relations);
}

} // namespace atlas::extract
