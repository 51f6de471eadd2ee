#include "extract/hints.h"
#include "extract/quotes.h"
#include "extract/relationparts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace atlas::extract {

namespace {
constexpr std::size_t mostPaired = 5; ///< more who act together are a body, not each the partner of each
constexpr std::size_t mostEnds = 24;  ///< of one list that takes part in one statement

/// Applies the rules of one trigger.
class RuleReader
{
public:
    RuleReader(const TriggerWords& words, Discourse& discourse, RelationCollector& relations)
        : m_s(words.sentence), m_discourse(discourse), m_relations(relations), m_first(words.first),
          m_last(words.last), m_length(words.length), m_slots(words.slots), m_fillable(fillable(m_slots))
    {
        readAsked();
        m_that = ofThat(m_s, m_first);
        if (m_that && m_slots[Slot::Owner].count == 0)
            m_fillable |= 1u << static_cast<unsigned>(Slot::Owner);
    }

    bool read(std::span<const std::uint32_t> rules)
    {
        for (const std::uint32_t index : rules) {
            const RelationRule& rule = m_s.grammar->relation(index);
            if (!mayFindEnds(*m_s.grammar, index, m_slots, m_fillable) ||
                !holdsAt(rule, {&m_s, m_first, m_last, m_length, &m_slots}, m_discourse))
                continue;
            if (rule.frames.empty())
                return true;
            if (!std::exchange(m_carriedRead, true))
                readCarried();
            const bool found = std::any_of(rule.frames.begin(), rule.frames.end(), [&](const Frame& frame) {
                return mayFill(frame, m_fillable) && apply(rule, frame);
            });
            if ((found || alsoObject(rule)) && !rule.also)
                return true;
        }
        return false;
    }

private:
    void readAsked()
    {
        if (m_slots[Slot::With].count != 0 || !namesNobodyAsked(m_s, m_discourse, m_first))
            return;
        m_asked.entities = m_discourse.asked;
        m_fillable |= 1u << static_cast<unsigned>(Slot::With);
    }

    /// What the sentences before spoke of: asked for once a rule holds, which few do.
    void readCarried()
    {
        const Phrase* owner = centreWithin(m_s, m_first, 1);
        const bool said = m_s.tokens[m_first].quote != 0; // 나는 든든한 주주예요: of whom the speaker is of
        m_centre.entities = m_discourse.focus;
        m_carried.entities = owner ? owner->entities : said ? m_s.speaker : spokenOf(m_s, m_discourse);
        m_funded.entities = m_discourse.funded;
        m_target.entities = m_discourse.deed.targets;
        const Fill& subject = m_slots[Slot::ExplicitSubject];
        m_partner.entities =
            tiedTo(m_discourse, subject.count != 0 ? subject.phrases[0]->entities : m_carried.entities);
        if (m_discourse.mainHere || m_discourse.focus.size() > 1)
            m_main.entities = m_discourse.main;
        if (m_first > 0 && hints<u"another">.has(m_s.word(m_first - 1)) && !m_discourse.parent.empty())
            m_carried.entities = m_discourse.parent;
        if (!owner && (m_discourse.lead == m_discourse.main || m_discourse.mainInParagraph))
            m_lead.entities = m_discourse.main;
        if (const std::optional<EntityIndex> team = spokenTeam(m_s, m_discourse, m_first))
            m_alliance.entities.assign(1, *team);
    }

    /// Whether a sentence shortly before told whose round of funding this is.
    bool ofRound() const { return m_discourse.funding > 0 && m_funded.entities.size() == 1; }

    /// 나에 3억원을 넣은 주주다: the clause before says whose.
    bool backs(RelationType type) const
    {
        return type == RelationType::Investment && m_discourse.tiedBy == type && !m_rule->again &&
               m_slots[Slot::ExplicitSubject].count != 0 && !m_partner.entities.empty();
    }

    const Entities& customer() const { return (m_lead.entities.size() == 1 ? m_lead : m_carried).entities; }

    /// What the sentences before spoke of.
    const Phrase* before(Slot slot, RelationType type) const
    {
        if (isOfAnother(m_s, m_slots, type, m_first) || isOfOtherMaker(m_s, m_slots, m_carried) ||
            (m_rule->onward && m_slots[Slot::With].count != 0)) // 나를 사고 다와 합작사를 세웠다
            return nullptr;
        const Phrase& carried =
            slot == Slot::Spoken                                                 ? m_alliance
            : m_rule->onward || backs(type)                                      ? m_partner
            : m_rule->again                                                      ? m_target
            : m_rule->within                                                     ? m_centre
            : m_ofProduct                                                        ? *m_ofProduct
            : m_rule->thing && m_lead.entities.size() == 1                       ? m_lead
            : m_rule->funding || (type == RelationType::Investment && ofRound()) ? m_funded
            : type == RelationType::Competition && m_main.entities.size() == 1   ? m_main
                                                                                 : m_carried;
        const bool one = // of several, of which is not said
            m_rule->funding || type == RelationType::Investment || type == RelationType::Competition;
        return carried.entities.empty() || (one && carried.entities.size() > 1) ? nullptr : &carried;
    }

    /// 다는 가와 나가 손잡고 만든 회사다: the subjects are tied to each other.
    bool pairsUp(Slot slot, Slot other) const
    {
        const Fill& own = m_slots[slot];
        return slot == other && own.count != 0 && own.phrases[0]->entities.size() > 1 &&
               m_slots[Slot::Head].phrases[0]->last < m_first;
    }

    /// To whom or what it is done where no phrase before the words says so: what the clause describes, or the
    /// topic beside its own subject.
    const Fill& beyond(Slot slot, RelationType type) const
    {
        const TriggerPlace place{&m_s, m_first, m_last, m_length, &m_slots};
        const Fill& head = m_slots[Slot::Head];
        if (slot == Slot::To)
            return m_slots[Slot::ToOwner].count != 0 ? m_slots[slot] : head; // 나 공장에 칩을 대는 다
        const Fill& behind = m_slots[Slot::Behind]; // 가는 나가 사업자로 다를 뽑자
        const bool object = behind.count != 0 && behind.phrases[0]->role == text::Role::Object;
        if (head.count == 0 && type != RelationType::Competition && !object && !hasObject(place))
            return m_slots[Slot::OuterTopic]; // 나는 가가 협력사로 뽑았다
        return hasThingObject(place) ? m_slots[slot] : head;
    }

    /// Behind 나는 가의 칩으로 일손을 줄였다, of 다에도 공급한다, 다도 고객이다: not 나, but 가; and of 칩은
    /// 다에서 산다 behind 나는 가에 장비를 댄다.
    const Phrase* dealing(const Phrase* end, RelationType type, bool source)
    {
        if (end != &m_carried || type != RelationType::Supply || m_s.tokens[m_first].quote != 0)
            return end;
        m_dealer.entities = dealerAgain(m_s, m_discourse, m_relations, m_first, source);
        return m_dealer.entities.empty() ? end : &m_dealer;
    }

    /// What fills the slot in this frame: nearest phrase that holds something of a fitting kind.
    const Phrase* fill(Slot slot, Slot other, bool (*fits)(RelationType, EntityKind), RelationType type)
    {
        if (slot == Slot::Maker)
            return maker();
        if (slot == Slot::Owner && m_that && m_slots[slot].count == 0)
            return m_that;
        if (slot == Slot::With && !m_asked.entities.empty())
            return isDirected(type) || other == slot ? nullptr : &m_asked;
        if (slot == Slot::Carried || slot == Slot::Spoken)
            return before(slot, type);
        const bool subject = slot == Slot::Subject || slot == Slot::ExplicitSubject;
        const Fill* from = &m_slots[slot];
        const Fill& head = m_slots[Slot::Head];
        const auto fitting = [&](const Fill& fill) { return nearestFitting(m_s, fill, fits, type); };
        // What a relative clause describes fills its gap: subject, or object where the subject is there.
        const bool gap = !m_rule->joint && (!m_slots.ownSubject || m_slots[other].count != 0);
        if (subject && other != Slot::Head && other != Slot::Apposed && other != Slot::OuterTopic && gap &&
            head.count != 0 && !pairsUp(slot, other))
            if (const Phrase* phrase = fitting(head))
                return phrase;
        if ((slot == Slot::Object || slot == Slot::To) && m_slots.ownSubject && from->count == 0)
            from = &beyond(slot, type);
        if (const Phrase* phrase = fitting(*from))
            return phrase;
        if (const auto made = makerFor(slot, type))
            return *made;
        const bool dropped = slot == Slot::Subject && from->count == 0 && !m_slots.otherSubject &&
                             (!m_slots.thingTopic || isDealing(type) || other == Slot::Apposed);
        if (dropped && m_s.tokens[m_first].quote == 0 &&
            (isStatement(m_s, m_slots, {m_first, m_last}, m_discourse, m_carried.entities) ||
             !m_rule->verbs.empty()))
            return unsaid(other, type, fits);
        if (dropped && m_s.tokens[m_first].quote != 0)
            return m_rule->copula && !m_asked.entities.empty() ? &m_asked
                                                               : speaker(type, fits); // 우리 고객사다
        return nullptr;
    }

    /// Whom a dropped subject means.
    const Phrase* unsaid(Slot other, RelationType type, bool (*fits)(RelationType, EntityKind)) const
    {
        const bool made = type == RelationType::Supply &&
                          (other == Slot::Maker || other == Slot::ObjectOwner) &&
                          m_s.tokens[m_last].form != Form::Noun; // 나가 만든 '다'를 들였다
        const Fill& own = m_slots[Slot::Relative];               // 가가 만든 칩을 나에 댄다
        if (const Phrase* phrase = nearestFitting(m_s, own, fits, type); phrase && !own.loose && !made)
            return phrase;
        if (type == RelationType::Competition && !m_main.entities.empty())
            return &m_main;
        if (m_lead.entities.size() == 1 && goesBack(m_s, m_slots, m_last, m_discourse))
            return &m_lead;
        return m_carried.entities.empty() || m_carried.entities.size() > 2 ? nullptr : &m_carried;
    }

    /// '나'에 칩을 공급한다, '나'는 가의 칩을 쓴다: who makes the product in the slot takes part; null where
    /// it is another one than who was spoken of, nothing where no product stands for its maker.
    std::optional<const Phrase*> makerFor(Slot slot, RelationType type)
    {
        if (type != RelationType::Supply || !standsForMaker(slot))
            return {};
        const bool subject = slot <= Slot::ExplicitSubject;
        const Phrase* made =
            makerIn({subject && m_slots[slot].count == 0 ? Slot::SubjectOwner : slot}, m_made);
        if (!made && subject && !isOfOtherMaker(m_s, m_slots, m_carried))
            return {};
        return made;
    }

    /// Who makes the product that is the object: '다'를 쓴다, '다' 서버를 산다.
    const Phrase* maker() { return makerIn({Slot::Object, Slot::ObjectOwner, Slot::Bare}, m_maker); }

    const Phrase* makerIn(std::initializer_list<Slot> slots, Phrase& into)
    {
        const std::optional<EntityIndex> made = makerNamed(m_s, m_slots, slots, m_relations);
        if (!made)
            return nullptr;
        into.entities.assign(1, *made);
        return &into;
    }

    /// Who says "나와 협력하겠다": one who speaks for an organisation means it.
    const Phrase* speaker(RelationType type, bool (*fits)(RelationType, EntityKind))
    {
        const Speaker who = speakerIn(m_s, m_first);
        m_speaker.entities = m_s.speaker;
        const Phrase* found = who.phrase ? who.phrase : m_speaker.entities.size() == 1 ? &m_speaker : nullptr;
        return found && fits(type, m_s.entity(found->entities.front()).kind) ? found : nullptr;
    }

    bool isCarried(const Phrase& phrase) const // none of the sentence
    {
        const std::less<> before;
        return before(&phrase, m_s.phrases.data()) ||
               !before(&phrase, m_s.phrases.data() + m_s.phrases.size());
    }

    /// 나도 인수했다: what bears 도 is the object, and the one spoken of before did it.
    bool alsoObject(const RelationRule& rule)
    {
        const Fill& subject = m_slots[Slot::ExplicitSubject];
        if (rule.frames.empty() || rule.frames.front() != Frame{Slot::Subject, Slot::Object} ||
            subject.count == 0 || m_carried.entities.empty() || m_s.tokens[m_last].form == Form::Noun)
            return false;
        const Phrase& phrase = *subject.phrases[0];
        const std::optional<Status> status = statusOf(m_s, rule.type, m_first, m_last, false);
        if (phrase.role != text::Role::Also || phrase.via != phrase.last || !status)
            return false;
        return emit(rule, {Slot::Carried, Slot::ExplicitSubject}, {m_carried, m_carried.entities.front()},
                    {phrase, phrase.entities.front()}, *status);
    }

    /// The same tie of other phrases that share the verb.
    void further(const RelationRule& rule, const Frame& frame, const Phrase& source, const Phrase& target,
                 Status status, bool step)
    {
        const Fill& also = m_slots[frame.source];
        if (also.count > 1 && also.phrases[0] == &source && frame.source <= Slot::ExplicitSubject)
            for (const EntityIndex entity : also.phrases[1]->entities)
                emit(rule, frame, {*also.phrases[1], entity}, {target, target.entities.front()}, status);
        const Fill& more = m_slots[frame.target];
        if (frame.target == Slot::To && more.count > 1 && more.phrases[0] == &target &&
            target.second == text::Role::Topic && more.phrases[1]->second == text::Role::Topic)
            for (const EntityIndex entity : more.phrases[1]->entities) // 가에는 1억, 나에는 2억을 투자했다
                emit(rule, frame, {source, source.entities.front()}, {*more.phrases[1], entity}, status);
        if (const Phrase* with = companion(m_s, rule.type, m_slots[Slot::With], source);
            with && frame.source <= Slot::ExplicitSubject && with != &target)
            for (const EntityIndex entity : with->entities)
                emit(rule, frame, {*with, entity}, {target, target.entities.front()}, status);
        if (!step)
            gapped(rule, frame, source, target, status);
        if (frame.source == Slot::Behind) // 투자자로는 가가 8억, 나가 5억을
            for (const Phrase* k = &source + 1; k <= &m_s.phrases.back() && alike(m_s, *k, source); ++k) {
                if (!coordinated(m_s, k[-1], *k))
                    break;
                emit(rule, frame, {*k, k->entities.front()}, {target, target.entities.front()}, status);
            }
        if (mayActThrough(rule.type))
            for (const Phrase& phrase : m_s.phrases) // 가는 자회사 나를 통해 다에 투자했다: 나 did it too
                if (isInstrument(m_s, phrase, m_last) && &phrase != &target)
                    emit(rule, frame, {phrase, phrase.entities.front()}, {target, target.entities.front()},
                         status);
    }

    /// 가와 나, 다와 라 간 협력: the words state the tie of each pair.
    void pairsBefore(const RelationRule& rule, const Frame& frame, const Phrase& last, Status status)
    {
        const Phrase* const first = m_s.phrases.data();
        for (const Phrase* k = &last; k > first && k->entities.size() == 2 && pairsInRow(m_s, k[-1], *k); --k)
            emit(rule, frame, {k[-1], k[-1].entities[0]}, {k[-1], k[-1].entities[1]}, status);
    }

    bool apply(const RelationRule& rule, const Frame& frame)
    {
        const bool pairwise = frame.source == frame.target;
        m_rule = &rule;
        m_ofProduct = rule.thing && isOfProduct(m_s, m_slots) ? makerIn({Slot::Object}, m_maker) : nullptr;
        const Phrase* source =
            dealing(fill(frame.source, frame.target, fitsSource, rule.type), rule.type, true);
        const Phrase* target =
            pairwise ? source
                     : dealing(fill(frame.target, frame.source, fitsTarget, rule.type), rule.type, false);
        if (!source || !target || (pairwise ? !holdsPair(rule.type, frame, *source) : source == target))
            return false;
        if (!suits(rule, frame, *source, *target))
            return false;
        const std::optional<Status> status = statusOfTie(m_s, rule, frame, {m_first, m_last});
        if (!status)
            return true; // the words speak of the tie, but state none
        bool any = false;
        if ((frame.target == Slot::Head && frame.source <= Slot::ExplicitSubject && m_slots.otherSubject &&
             !m_slots.ownSubject) ||
            ((rule.also || rule.near) && ofOtherTie(*target)) || (rule.near && ofOtherTie(*source)))
            return false;
        const std::size_t sources = sourceCount(rule.type, frame, *source, mostEnds);
        const std::size_t targets = rule.type == RelationType::Ownership && frame.target == Slot::Apposed
                                        ? ownedCount(m_s, *target, m_s.entity(source->entities.front()))
                                        : target->entities.size();
        const bool step = !pairwise && !isCarried(*source) && inStep(m_s, *source, *target, m_first);
        for (std::size_t i = 0; i < sources; ++i) {
            for (std::size_t j = pairwise ? i + 1 : 0; j < std::min(targets, mostEnds); ++j)
                if (!step || i == j)
                    any = emit(rule, frame, {*source, source->entities[i]}, {*target, target->entities[j]},
                               *status) ||
                          any;
        }
        if (any)
            follow(rule.type, *source, *target);
        if (any && pairwise)
            pairsBefore(rule, frame, *source, *status);
        else if (any)
            further(rule, frame, *source, *target, *status, step);
        return any;
    }

    /// Whether the two can be what the frame says of them.
    bool suits(const RelationRule& rule, const Frame& frame, const Phrase& source, const Phrase& target) const
    {
        if (isPersonal(rule.type, frame, source, target) || !mayBuy(rule.type, frame, source) ||
            (rule.type == RelationType::Competition && isAlly(m_s, frame, target, m_first)) ||
            !isOfKind(rule, m_s.entity(target.entities.front()).kind))
            return false;
        if ((frame.target == Slot::SubjectOwner && isDoneByPeople(m_s, target, m_first)) ||
            (frame.target == Slot::OuterTopic && hasDone(m_discourse, rule.type, target)) ||
            (target.role == text::Role::Topic && describesAnother(m_s, m_slots, target)))
            return false;
        const bool said = m_slots[Slot::ExplicitSubject].count != 0;
        if (frame == Frame{Slot::Carried, Slot::Head} &&
            (rule.joint ? said : !isBareClause(m_s, m_first) || isFinancier(m_s, target)))
            return false;
        return admits(rule, frame, source, target) && !isOfOthers(m_s, m_first, frame, isCarried(source)) &&
               !isOfOtherSubject(m_s, rule, {frame, source, target, isCarried(source)}, {m_first, m_last});
    }

    /// What the sentences behind may take up.
    void follow(RelationType type, const Phrase& source, const Phrase& target)
    {
        if (type == RelationType::Ownership)
            m_discourse.parent.assign(1, source.entities.front());
        if (isDeed(type) && (type != RelationType::Ownership || !isFinancier(m_s, target)))
            m_discourse.deed = {type, target.entities, m_discourse.sentence, source.entities};
        if (&target == &m_alliance)
            keepSpoken(m_discourse);
    }

    bool ofOtherTie(const Phrase& end) const
    {
        return !isSubject(end) && !isCarried(end) && otherTieBetween(m_s, end, m_first);
    }

    /// No 가와 나는 다와 협력한다, 다를 만났다: not with each other.
    bool holdsPair(RelationType type, const Frame& frame, const Phrase& pair) const
    {
        if (m_s.tokens[pair.first].kind == TokenKind::Anaphor && !isTogether(m_s, m_first) &&
            !wereTogether(m_discourse, pair.entities)) // 3사는 모델을 함께 만든다
            return false;
        const bool withOthers = m_slots[Slot::With].count != 0 ||
                                (type == RelationType::Talks && m_slots[Slot::Object].count != 0) ||
                                (type != RelationType::Competition && frame.source <= Slot::ExplicitSubject &&
                                 actsOnOther(m_s, m_slots));
        const Fill& to = m_slots[Slot::To]; // 다에 맡겨 온 일감 계약을 정리한다
        const bool dealOfOther = type == RelationType::Partnership && to.count != 0 && to.loose &&
                                 m_s.tokens[m_first].form == Form::Noun &&
                                 m_s.isOrganisation(to.phrases[0]->entities.front());
        const std::size_t members = std::max(pair.entities.size(), countedBehind(m_s, pair));
        return !isCarried(pair) && !dealOfOther && members > 1 && members <= mostPaired &&
               (frame.source == Slot::Apposed || frame.source == Slot::With || !withOthers) &&
               !joinsTeam(m_s, m_first) && !withSomebody(m_s, pair, m_first);
    }

    /// The conditions of the rule on its source.
    bool admits(const RelationRule& rule, const Frame& frame, const Phrase& source,
                const Phrase& target) const
    {
        const Slot other = frame.source == Slot::Apposed ? frame.target : frame.source;
        if (isApposed(frame) && m_slots[Slot::Subject].loose && !rule.onward &&
            !hints<u"parent">.has(m_s.word(m_first)) && !isOwnChild(m_s, m_slots, m_first) &&
            (other <= Slot::ExplicitSubject || other == Slot::Carried))
            return false; // 나는 …했지만 최대주주인 가가: rather another one's
        if (isApposed(frame) && other <= Slot::ExplicitSubject && isOfUnsaid(m_s, m_first))
            return false;
        if (isApposed(frame) && m_that && other != Slot::Owner)
            return false; // 나와 그 주주인 다: of the one before
        const bool ofTarget = frame.target <= Slot::ExplicitSubject && (rule.too || rule.focused);
        if (isCarried(source))
            return ofTarget ? bearsForm(m_s, rule, target, m_first, true) : !rule.alone && !rule.focused;
        if ((rule.again && contains(m_target, source.entities.front())) ||
            (rule.thing && (m_slots[Slot::To].count != 0 ||
                            !(m_ofProduct || maySupply(m_s, source, m_discourse, customer())))))
            return false;
        return bearsForm(m_s, rule, source, m_first, frame.source <= Slot::ExplicitSubject);
    }

    /// One verb for several: 가는 나에 1억, 다에 2억을 / 가는 나와, 다는 라와 / 가가 1억, 나가 2억을.
    void gapped(const RelationRule& rule, const Frame& frame, const Phrase& source, const Phrase& target,
                Status status)
    {
        const GappedEnds ends{source, target, isCarried(source), isCarried(target)};
        for (const auto& [from, to] : gappedPairs(m_s, ends))
            for (const EntityIndex a : from->entities)
                for (const EntityIndex b : to->entities)
                    emit(rule, frame, {*from, a}, {*to, b}, status);
    }

    text::Span spanOf(const RelationEnd& end) const
    {
        return isCarried(end.phrase) ? text::Span{} : extract::spanOf(m_s, end);
    }

    bool emit(const RelationRule& rule, const Frame& frame, const RelationEnd& source,
              const RelationEnd& target, Status status)
    {
        const EntityFact& a = m_s.entity(source.entity);
        const EntityFact& b = m_s.entity(target.entity);
        if (!mayHold(m_s, rule.type, source, target) || isSoldOn(m_s, rule, source, target, m_relations) ||
            (rule.type == RelationType::Ownership && isCarried(source.phrase) && isListedOther(b, a)))
            return false; // 자회사 나는, after a sentence about another firm
        RelationFact fact;
        fact.type = rule.type;
        fact.source = source.entity;
        fact.target = target.entity;
        fact.status = status;
        fact.rule = rule.id;
        fact.confidence = rule.confidence;
        joinLeader(m_s, rule, fact);
        for (const bool doubt : {isCarried(source.phrase) || isCarried(target.phrase),
                                 m_slots[frame.source].loose || m_slots[frame.target].loose})
            fact.confidence -= doubt ? 0.15 : 0;
        if (!a.known || !b.known)
            fact.confidence -= 0.03;
        const std::uint32_t begin = m_s.tokens[m_first].core.begin;
        const std::uint32_t stop = begin + m_length - (m_s.text[begin + m_length - 1] == u' ' ? 1 : 0);
        fact.evidence.push_back(
            {m_s.span, {begin, stop}, spanOf(source), spanOf(target), rule.id, frameName(frame)});
        m_relations.add(std::move(fact));
        followSource(m_discourse, rule.type, source.entity, target.entity);
        m_ties = followTied(m_discourse, rule.type, source.entity, target.entity, m_ties);
        return true;
    }

    const SentenceView& m_s;
    Discourse& m_discourse;
    RelationCollector& m_relations;
    std::uint32_t m_first;
    std::uint32_t m_last;
    std::uint32_t m_length;
    const Slots& m_slots;
    std::uint32_t m_fillable; ///< of m_slots
    bool m_carriedRead = false;
    Phrase m_carried;
    Phrase m_lead;     ///< what the article is about, where the paragraph speaks of it
    Phrase m_speaker;  ///< whose quote it is
    Phrase m_maker;    ///< of the product that is the object
    Phrase m_made;     ///< who makes the product that stands elsewhere
    Phrase m_main;     ///< what the article speaks of, where the sentence before named it as well
    Phrase m_alliance; ///< the alliance that was spoken of, or who leads the team
    Phrase m_target;   ///< of the last deed
    Phrase m_partner;  ///< whom the clauses before tie the subject to
    Phrase m_asked;    ///< of whom was asked, of an answer that names nobody
    Phrase m_dealer;   ///< with whom the one spoken of deals
    Phrase m_centre;   ///< what they spoke of, whosever thing this one speaks of
    Phrase m_funded;   ///< whose round of funding the sentences before told of
    const Phrase* m_that = nullptr;       ///< whose the noun of the tie is: 나와 그 주주인 다
    const Phrase* m_ofProduct = nullptr;  ///< who makes the product that is topic of the rule in hand
    bool m_ties = false;                  ///< the words have tied some
    const RelationRule* m_rule = nullptr; ///< in hand
};
} // namespace

bool readRules(const TriggerWords& words, Discourse& discourse, RelationCollector& relations)
{
    return RuleReader(words, discourse, relations).read(words.rules);
}

} // namespace atlas::extract
