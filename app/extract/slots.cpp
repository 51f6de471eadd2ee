#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

/// Walks from the words that state a relation to the left and sorts the phrases it meets into slots.
class SlotFinder
{
public:
    SlotFinder(const SentenceView& sentence, std::uint32_t first, std::uint32_t last, Slots& slots)
        : m_s(sentence), m_first(first), m_last(last), m_quote(sentence.tokens[first].quote), m_slots(slots)
    {}

    void run()
    {
        readForm();
        before();
        after();
        behind();
        describe();
        chooseSubject();
    }

private:
    const Token& token(std::uint32_t at) const { return m_s.tokens[at]; }

    void readForm()
    {
        const Predicate said = predicateAt(m_s, m_last);
        m_slots.end = said.end;
        m_slots.form = said.form;
        m_slots.predicate = said.predicate;
        m_slots.being = said.being;
        m_apposes = said.apposes;
        m_otherHead = describesOther(m_s, said.end);
    }

    void before()
    {
        between();
        std::uint32_t walked = m_first;
        for (std::size_t i = m_s.phrases.size(); i-- > 0;) {
            const Phrase& phrase = m_s.phrases[i];
            if (phrase.last >= m_first)
                continue;
            if (phrase.listed && isTakenUp(m_s, phrase, m_first, m_last))
                m_slots[Slot::Taken].add(&phrase);
            walk(std::min(phrase.via + 1, m_first), walked);
            walked = std::min(walked, phrase.first);
            if (m_stopped || (m_quote != 0 && endsSaying(m_s, phrase.via)))
                return;
            m_hard = m_hard || (phrase.role == Role::Copula && token(phrase.via).comma); // 고객은 나이고,
            if (token(phrase.first).quote == m_quote)
                place(phrase);
            if (isBound(m_s, phrase) || isBareTitle(m_s, phrase)) // 가의 나향 공급, 나 '다' 사업 수주
                continue;
            const bool modifier = phrase.role == Role::None && m_slots[Slot::Bare].count != 0;
            m_plain = m_plain && modifier; // 가의 나 인수
            m_bare = false;
        }
        walk(0, walked);
    }

    /// 계약을 나와 맺었다: what stands between the noun that states it and its verb.
    void between()
    {
        if (token(m_last).form != Form::Noun || token(m_last).role != Role::Object)
            return;
        for (std::uint32_t at = m_last + 1; at < m_s.tokens.size() && at <= m_last + 4; ++at) {
            const Token& t = token(at);
            if (t.quote != m_quote || t.comma || t.is(WordClass::Postverb) || // 공략을 위해 나와
                (t.kind == TokenKind::Word && t.form != Form::Noun))
                return;
            const Phrase* phrase = t.isName() ? m_s.phraseAt(at) : nullptr;
            if (phrase && phrase->first == at &&
                (phrase->role == Role::With || phrase->role == Role::To || phrase->role == Role::From))
                place(*phrase);
        }
    }

    /// Notes what the words [from, to) put between a phrase and the trigger.
    void walk(std::uint32_t from, std::uint32_t to)
    {
        for (std::uint32_t at = to; at-- > from;) {
            const Token& t = token(at);
            if (t.bracketed)
                continue;
            if (m_quote != 0 && endsSaying(m_s, at))
                m_stopped = m_hard = true;
            if (t.quote != m_quote) {
                m_stopped = m_stopped || m_quote != 0;
                m_plain = false;
                continue;
            }
            if (t.kind != TokenKind::Word) {
                if (isUnknownKind(m_s, at)) // 이 펀드는
                    m_slots.otherSubject = m_slots.otherSubject || !m_hard;
                if (t.kind == TokenKind::Sum && t.role != Role::None && t.role != Role::Of)
                    m_plain = false;
                continue;
            }
            if (m_s.isBareSum(at)) { // 가, 나 500억에 인수
                m_plain = m_plain && t.role == Role::None;
                continue;
            }
            m_words += m_s.headline && t.quotedName ? 0 : 1; // 나 '다' 사업 수주
            if (t.cut || (t.comma && t.role == Role::None && m_s.word(at).ends_with(u'%')))
                m_hard = true; // 가가 5.1%, 나에 칩을 대는 다가 4.6% 올랐다
            m_plain = m_plain && !t.comma;
            if (t.form == Form::Noun)
                walkNoun(at);
            else if (!m_plain || !t.is(WordClass::Light)) // 가와 맺은 협력, 가의 강력한 경쟁자
                walkVerb(at);
        }
    }

    void walkVerb(std::uint32_t at)
    {
        m_plain = m_bare = m_objectOnly = false;
        if (describesOnly(m_s, at)) // 나와 [지난해 상장한] 가가 손잡았다
            return;
        ++m_verbs;
        m_stopped = m_stopped || (m_quote != 0 && token(at).form == Form::Finite); // a sentence of the quote
        if (m_s.endsClause(at))
            m_hard = true;
        else if (token(at).form == Form::Quoted && !meansToDo(m_s, at))
            m_quoted = true;
        else if (token(at).form == Form::Adnominal || token(at).form == Form::Quoted) {
            m_adnominal = true;
            const bool planned = (at + 1 < m_first && token(at + 1).is(WordClass::Complement)) ||
                                 tellsOfAgreement(m_s, at, m_first);
            m_ofSubject = m_ofSubject || (m_subjectRank >= 3 && describesNext(m_s, at, *m_subject));
            const bool ties = statesTie(m_s, at);
            m_planned = planned && (m_planned || !m_otherRelation); // 나와 칩을 만드는 방안을 협의했다
            m_otherRelation = m_otherRelation || ties;
        }
    }

    void walkNoun(std::uint32_t at)
    {
        const Token& t = token(at);
        if (saysOfSubject(m_s, at)) {
            m_plain = m_bare = m_objectOnly = false;
            m_adnominal = true;
            ++m_verbs;
            return;
        }
        if (m_words == 1 && t.role == Role::Object)
            m_objectOnly = true;
        else if (t.role != Role::None && t.role != Role::Of)
            m_objectOnly = false;
        m_plain = m_plain && (t.role == Role::None || t.role == Role::Of || t.role == Role::Copula) &&
                  (m_slots[Slot::Bare].count == 0 || !isKin(m_s.word(at))); // 나의 자회사 가 경영권
        m_bare = m_bare && t.role == Role::None && !isKin(m_s.word(at));
        const bool subject = t.role == Role::Topic || (t.role == Role::Subject && !m_adnominal);
        if (!subject || m_hard || bearsListParticle(m_s, at) || saysWhen(m_s, at))
            return;
        const bool thing = t.role == Role::Topic && cannotAct(m_s, at);
        (thing ? m_slots.thingTopic : m_slots.otherSubject) = true;
    }

    void place(const Phrase& phrase)
    {
        const bool topic = phrase.second == Role::Topic;
        switch (phrase.role) {
        case Role::Also:
            placeAlso(phrase, topic);
            break;
        case Role::Topic:
            placeTopic(phrase);
            break;
        case Role::Subject:
            placeSubject(phrase);
            break;
        case Role::Object:
            m_objectOnly = m_objectOnly || m_words == 0;
            if (!isMeans(m_s, phrase))
                complement(Slot::Object, phrase, topic);
            break;
        case Role::With:
            complement(Slot::With, phrase, topic || (phrase.second == Role::Of && m_plain));
            break;
        case Role::To:
        case Role::By:
            complement(Slot::To, phrase, topic);
            break;
        case Role::From:
            complement(Slot::From, phrase, topic);
            break;
        case Role::Place:
            complement(Slot::Place, phrase, topic);
            break;
        default:
            placeInNounPhrase(phrase);
        }
    }

    void placeAlso(const Phrase& phrase, bool topic)
    {
        if (m_s.entity(phrase.entities.front()).kind == EntityKind::Product)
            complement(Slot::Object, phrase, topic);
        else if (m_also && phrase.shared)
            return; // a part of the same list
        else if (m_hard || m_also)
            placeTopic(phrase);
        else {
            m_also = &phrase;
            if (!m_subject)
                subject(phrase, 1);
        }
    }

    void placeTopic(const Phrase& phrase)
    {
        if (m_s.entity(phrase.entities.front()).kind == EntityKind::Product) {
            complement(Slot::Object, phrase, true);
            m_slots[Slot::SubjectOwner].add(&phrase); // its maker's thing
        } else {
            subject(phrase, m_hard ? 1 : 3);
            if (!m_topic) {
                m_topic = &phrase;
                m_verbsToTopic = m_verbs;
            }
        }
        const bool described = m_slots.form == Form::Adnominal && !m_slots.predicate; // 가가 만든 칩을 쓴다
        if (m_s.entity(phrase.entities.front()).kind == EntityKind::Alliance && !described)
            for (const Slot slot : {Slot::Object, Slot::To}) // 동맹은 가와 나가 결성했고 다는 …합류했다
                complement(slot, phrase, true);
    }

    void placeSubject(const Phrase& phrase)
    {
        m_ofSubject = false; // 나와 [다가 투자한] 가가
        if (m_quoted && phrase.role == Role::Subject)
            m_slots[Slot::Accused].add(&phrase);
        if (!m_adnominal && !m_hard && !m_quoted)
            m_slots.ownSubject = true;
        if (m_adnominal && !m_quoted && !m_hard)
            placeMaker(phrase);
        if (m_adnominal &&
            ((!m_hard && ownsVerb(m_s, phrase, m_first) && !describesName(m_s, phrase, m_first)) ||
             (m_slots.predicate && m_slots[Slot::Relative].count == 0))) {
            m_slots[Slot::Relative].add(&phrase); // 나는 가와 다가 6대 4로 출자한 합작사다
            m_slots[Slot::Relative].loose = m_verbs > 1; // 가가 낸 제안을 거절한 뒤 나에 맡겼다
        } else if (!m_hard && token(phrase.via).comma && m_subjectRank == 4 &&
                   saysMoreUpTo(m_s, phrase, *m_subject))
            m_alsoSubject = &phrase; // 가는 나가, 다는 라가 공급했다: one verb for both
        const bool inRow = phrase.first > 0 && token(phrase.first - 1).role == Role::Topic; // 칩은 가가, 앱은
        const bool parted = m_slots.thingTopic && !inRow;            // 가가 팔고 칩은 나와 만든다
        const bool beyond = (m_topic && m_verbs > m_verbsToTopic) || // 가가 나서자 나는 …
                            (m_hard && (parted || suppliesThing(m_s, phrase)));
        const bool own = (m_adnominal || m_hard) && hasOwnVerb(m_s, phrase, m_first);
        if (!m_quoted && !beyond) // what is quoted has a subject of its own
            subject(phrase, own ? 0 : m_hard ? 1 : !m_adnominal ? 4 : 2);
        if (own && describesName(m_s, phrase, m_first)) // 나와 [다가 투자한] 라가: its clause begins here
            m_adnominal = m_otherRelation = false;
    }

    /// 가가 만든 칩을 쓰는: what one has made is its thing.
    void placeMaker(const Phrase& maker)
    {
        const Slot slot = slotOfCarrier(carrierOfMade(m_s, maker, m_first));
        if (slot != Slot::Owner)
            m_slots[slot].add(&maker);
    }

    /// 나의 투자, 나 투자: a name before the noun itself.
    void placeInNounPhrase(const Phrase& phrase)
    {
        if (m_hard) {
            // 나의 칩은 가와 설계하고 다가 만든다: a topic is that of the whole sentence, so is its owner.
            if (phrase.role == Role::Of && !m_quoted && carrierOf(m_s, phrase, m_first) == Role::Topic)
                m_slots[Slot::SubjectOwner].add(&phrase);
            return;
        }
        const std::uint32_t next = phrase.via + 1; // 나 솔루션의 판매권
        const bool ofThing = phrase.role == Role::None && next < m_first && token(next).role == Role::Of &&
                             !token(phrase.last).comma;
        if ((phrase.role == Role::Of || ofThing) && m_words <= longestNounPhrase) {
            if (m_plain)
                m_slots[Slot::Owner].add(&phrase);
            else if (m_objectOnly)
                m_slots[Slot::ObjectOwner].add(&phrase);
        }
        if (m_plain && m_bare && m_verbs == 0 && !token(phrase.via).comma && m_words != 0 &&
            isBareObject(m_s, m_first))
            m_slots[Slot::ObjectOwner].add(&phrase);
        if (!m_plain && (phrase.role == Role::Of || phrase.role == Role::None))
            placeByCarrier(phrase);
        if (m_quoted && phrase.role == Role::Of && m_slots[Slot::Accused].count == 0)
            m_slots[Slot::Accused].add(&phrase); // 나의 제품이 특허를 침해했다며
        const bool bare = phrase.role == Role::None || phrase.role == Role::Listing;
        if (bare && m_bare && m_words <= 2 && !token(phrase.via).cut && !token(phrase.last).comma)
            m_slots[Slot::Bare].add(&phrase);
    }

    /// 나의 물류센터 세 곳에, 나 칩을: what bears the particle is a thing of this name.
    void placeByCarrier(const Phrase& phrase)
    {
        const std::uint32_t ofMaker = m_slots[Slot::Relative].count != 0 ? 1 : 0;
        if (m_verbs > ofMaker || m_quoted) // 나 공장에 [가가 만든] 칩이 깔린다
            return;
        const Role carrier = carrierOf(m_s, phrase, m_first);
        const Slot slot = slotOfCarrier(carrier);
        if (slot == Slot::ObjectOwner && phrase.role == Role::Of && m_objectOnly)
            return; // placed already
        if (slot != Slot::Owner && !ownsForOther(m_s, phrase, m_subjectRank >= 3 ? m_subject : nullptr))
            m_slots[slot].add(&phrase);
        if (carrier == Role::Also && ownsAlsoObject(m_s, phrase, m_first))
            m_slots[Slot::ObjectOwner].add(&phrase);
    }

    /// The first name behind in the clause: 최대주주는 나다.
    void behind()
    {
        std::uint32_t from = m_last + 1;
        for (const Phrase& phrase : m_s.phrases) {
            if (phrase.first <= m_last || token(phrase.first).quote != m_quote)
                continue;
            for (; from < phrase.first; ++from)
                if (m_s.endsClause(from) || token(from).form == Form::Quoted || token(from).cut ||
                    (token(from).form == Form::Weak && hints<u"as-soon">.has(m_s.whole(from))))
                    return;
            if (&phrase != &m_s.phrases.back() && ownsNext(m_s, phrase)) // 라운드에는 나의 자회사 다가
                continue;
            if (phrase.role == Role::Other) { // 만든 곳은 나가 아니라 다다
                from = phrase.via + 2;
                continue;
            }
            const bool last = phrase.role == Role::None && phrase.via + 1 == m_s.tokens.size();
            if (phrase.role == Role::Topic || phrase.role == Role::Subject || phrase.role == Role::Copula ||
                phrase.role == Role::Also || phrase.role == Role::Of || last || speaksOfThing(m_s, phrase) ||
                (phrase.role == Role::To && (token(phrase.via).comma || isToldAs(m_s, phrase, m_last))) ||
                ((phrase.role == Role::To || phrase.role == Role::As) &&
                 phrase.listed)) // 팀은 나, 다로 꾸려졌다
                m_slots[Slot::Behind].add(&phrase);
            else if (phrase.role == Role::Object) { // 파트너로 앱을 운영하는 나를 골랐다
                m_slots[Slot::Behind].add(&phrase);
                from = phrase.via + 1;
                continue;
            }
            return;
        }
    }

    void complement(Slot slot, const Phrase& phrase, bool topic)
    {
        if (topic) // a topic is that of the whole sentence
            return m_slots[slot].add(&phrase);
        const bool other = m_otherRelation && !(slot == Slot::With && m_planned);
        if (m_hard || other || m_quoted || m_ofSubject ||
            isOfOtherSubject(m_s, phrase, m_subjectRank >= 3 ? m_subject : nullptr))
            return;
        if (m_adnominal)
            m_slots[slot].loose = true;
        m_slots[slot].add(&phrase);
    }

    void subject(const Phrase& phrase, int rank)
    {
        const bool alsoObject = m_also && m_subject == m_also && m_also->via + 1 == m_first &&
                                !hints<u"joins">.has(m_s.word(m_first)) &&
                                token(m_first).form != Form::Noun; // 가는 …했고 나도 쓴다
        if (rank > m_subjectRank || (rank == 1 && alsoObject)) {
            m_subject = &phrase;
            m_subjectRank = rank;
        }
    }

    void chooseSubject()
    {
        if (m_also && m_subject && m_subject != m_also)
            m_slots[Slot::Object].add(m_also); // 가는 …, 나까지 확보했다
        if (!m_subject && (m_subject = plannerBehind(m_s, m_slots.end)) != nullptr)
            m_subjectRank = 3;
        m_slots.otherSubject = m_slots.otherSubject || (m_otherHead && !m_subject);
        if (!m_subject || m_subjectRank == 0 || (m_subjectRank == 1 && m_slots.otherSubject))
            return;
        if (m_topic && m_topic != m_subject && !isContrasted(m_s, *m_topic))
            m_slots[Slot::OuterTopic].add(m_topic);
        m_slots[Slot::Subject].add(m_subject);
        m_slots[Slot::ExplicitSubject].add(m_subject);
        m_slots[Slot::Subject].loose = m_subjectRank <= 1;
        if (m_alsoSubject)
            for (const Slot slot : {Slot::Subject, Slot::ExplicitSubject})
                m_slots[slot].add(m_alsoSubject);
    }

    /// What the clause describes across other clauses: 가는 나가 투자하고 다와 손잡은 회사다.
    void describe()
    {
        if (m_slots[Slot::Head].count != 0)
            return;
        const Phrase* head = topicDescribed(m_s, m_first, m_slots.end);
        if (head && !m_slots.ownSubject) {
            m_subject = head;
            m_subjectRank = 3;
            m_alsoSubject = nullptr;
        }
        if (!head && !m_slots.predicate)
            head = chainDescribes(m_s, m_first, m_slots.end);
        if (head)
            m_slots[Slot::Head].add(head);
    }

    /// The name behind the trigger: apposed to the noun, or the head of the relative clause.
    void after()
    {
        const bool relative = m_slots.form == Form::Adnominal;
        if (relative ? m_slots.ownSubject && announces(m_s, m_last, m_slots.end) : !m_apposes)
            return;
        bool cleft = false, said = false; // 나에 투자한 것은 가다: only what is said of it
        std::uint32_t at = relative ? m_slots.end : m_last;
        for (std::uint32_t steps = 0; ++at < m_s.tokens.size();) {
            const Token& t = token(at);
            if (t.bracketed)
                continue;
            if (t.quote != m_quote || ++steps > longestNounPhrase)
                return;
            if (t.isName()) {
                const Phrase* phrase = m_s.phraseAt(at);
                const bool first = phrase && m_slots.being && steps == 1 && phrase->role == Role::Of;
                if ((phrase && !first && ownsKinNext(m_s, *phrase)) || // 모회사인 가의 자회사 나
                    (phrase && cleft && phrase->role == Role::Other)) {
                    at = phrase->via + 1;
                    continue;
                }
                if (phrase && (!said || phrase->role == Role::Copula))
                    placeBehind(*phrase, relative);
                return;
            }
            const bool whoDid = relative && isWhoDid(m_s, at);
            if (t.kind == TokenKind::Word && steps == 1 && t.is(WordClass::Complement) &&
                !t.is(WordClass::Head) && !whoDid)
                return;
            m_slots.otherSubject |= relative && isUnnamed(m_s, at); // 나와 손잡은 한 스타트업 대표는
            if (said && hints<u"very">.has(m_s.rest(at)))
                continue; // 나를 산 회사가 바로 가다
            const bool modifies = t.form == Form::Noun
                                      ? t.role == Role::None || t.role == Role::Of || t.role == Role::Copula
                                      : relative && t.form == Form::Adnominal;
            const bool place = relative && !cleft && isPlace(m_s, at);
            const bool names = !place && !cleft && whoDid;
            if (!place && !names && (!modifies || t.comma || t.cut))
                return;
            cleft = cleft || place || names;
            said = said || names;
        }
    }

    void placeBehind(const Phrase& phrase, bool relative)
    {
        if (relative)
            m_slots[Slot::Head].add(&phrase);
        if (m_apposes)
            m_slots[Slot::Apposed].add(&phrase);
    }

    const SentenceView& m_s;
    std::uint32_t m_first;
    std::uint32_t m_last;
    std::uint16_t m_quote;
    Slots& m_slots;
    const Phrase* m_subject = nullptr;
    const Phrase* m_also = nullptr;
    const Phrase* m_topic = nullptr;
    const Phrase* m_alsoSubject = nullptr;
    int m_subjectRank = -1;
    std::uint32_t m_words = 0;
    std::uint32_t m_verbs = 0;        ///< of any form, in between
    std::uint32_t m_verbsToTopic = 0; ///< between the trigger and m_topic
    bool m_apposes = false;
    bool m_otherHead = false; ///< what goes on from here describes somebody without a name
    bool m_stopped = false;
    bool m_quoted = false;        ///< a quoted clause ends in between: …한다며
    bool m_ofSubject = false;     ///< a clause that describes the subject lies in between
    bool m_hard = false;          ///< a clause ends in between
    bool m_adnominal = false;     ///< a relative clause's verb lies in between
    bool m_otherRelation = false; ///< and it states a relation of its own
    bool m_planned = false;       ///< which is only what is talked of
    bool m_plain = true;          ///< only nouns in between: one noun phrase
    bool m_bare = true;           ///< and none of them with a particle
    bool m_objectOnly = false;    ///< only nouns, the last of them the object of the verb
};
} // namespace

Slots slotsAround(const SentenceView& sentence, std::uint32_t first, std::uint32_t last)
{
    Slots slots;
    SlotFinder(sentence, first, last, slots).run();
    return slots;
}

} // namespace atlas::extract
