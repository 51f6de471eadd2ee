#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
/// 이름은: what follows is what the owner calls it.
bool isNaming(const SentenceView& sentence, const Token& t)
{
    const std::u16string_view word = sentence.text.substr(t.core.begin, t.core.end - t.core.begin);
    return t.role == text::Role::Topic && hints<u"naming">.has(word);
}

/// 시리즈A를 마쳤다, 시리즈A 라운드의 1차 마감을 알렸다; no 시리즈A에 참여했다, 시리즈A를 이끌었다.
bool ownRound(const SentenceView& sentence, std::uint32_t round)
{
    constexpr std::uint32_t longest = 4;
    const auto goesOn = [&](const Token& t) {
        return t.form == Form::Noun && (t.role == text::Role::None || t.role == text::Role::Of);
    };
    std::uint32_t at = round;
    while (at + 1 < sentence.tokens.size() && at < round + longest && goesOn(sentence.tokens[at]))
        ++at;
    if (sentence.tokens[at].role == text::Role::Place) // 시리즈A에서 95억원을 유치했다
        for (std::uint32_t k = at + 2; k < sentence.tokens.size(); ++k)
            if (sentence.tokens[k - 1].kind == TokenKind::Sum && hints<u"raises">.has(sentence.word(k)))
                return true;
    const std::u16string_view verb = at + 1 < sentence.tokens.size() ? sentence.word(at + 1) : u"";
    return sentence.tokens[at].role == text::Role::Object && !hints<u"leads">.has(verb);
}

/// 시리즈B 때 인정받은 5억원: tells of the round as well, by the first of the words.
Grammar::Trigger fundingWords(const SentenceView& sentence, std::uint32_t at)
{
    const auto funds = [&](std::uint32_t number) {
        return sentence.grammar->metric(number).metric == Metric::Funding;
    };
    const Grammar::Trigger whole = sentence.metricAt(at);
    if (!sentence.tokens[at].is(WordClass::Round) || std::ranges::any_of(whole.rules, funds))
        return whole;
    const Grammar::Trigger round = sentence.grammar->metricTrigger(sentence.word(at));
    return std::ranges::any_of(round.rules, funds) ? round : whole;
}

/// 가가 진행한 5억원 규모 시리즈C: who raises it, by the clause that describes the round; null for none.
const Phrase* raiserOf(const SentenceView& sentence, std::uint32_t round)
{
    const auto describes = [](const Token& t) {
        return t.kind == TokenKind::Sum ||
               (t.form == Form::Noun && (t.role == text::Role::None || t.role == text::Role::Of));
    };
    std::uint32_t verb = round;
    while (verb > 0 && describes(sentence.tokens[verb - 1]))
        --verb;
    if (verb < 2 || !hints<u"holds-round">.has(sentence.word(verb - 1)))
        return nullptr;
    std::uint32_t raiser = verb - 2;
    while (raiser > 0 && sentence.tokens[raiser].bracketed)
        --raiser;
    const Phrase* const phrase = sentence.phraseAt(raiser);
    return phrase && phrase->role == text::Role::Subject ? phrase : nullptr;
}

bool sumBefore(const SentenceView& sentence, std::uint32_t token)
{
    const auto end = sentence.tokens.begin() + token;
    return std::any_of(sentence.tokens.begin(), end, [](const Token& t) { return t.kind == TokenKind::Sum; });
}

/// Whether the sentence tells of a round of funding, and whose.
/// `fresh`: nothing was spoken of before, so that it is the subject's.
bool raisesFunds(const SentenceView& sentence, bool fresh, Entities& whose)
{
    for (std::uint32_t at = 0; sentence.seen.metrics && at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (!t.metric.any() || t.kind != TokenKind::Word || t.bracketed)
            continue;
        if (t.is(WordClass::Round)) {
            const Slots slots = slotsAround(sentence, at, at);
            if (const Phrase* raiser = raiserOf(sentence, at)) { // 나는 가가 진행한 시리즈C에 참여했다
                whose = raiser->entities;
                return true;
            }
            for (const Slot slot : {Slot::Owner, Slot::Bare, Slot::Subject})
                if (const Fill& fill = slots[slot];
                    fill.count != 0 && (slot != Slot::Subject || ownRound(sentence, at))) {
                    whose = fill.phrases[0]->entities;
                    return true;
                }
        }
        for (const std::uint32_t number : fundingWords(sentence, at).rules) {
            const MetricRule& rule = sentence.grammar->metric(number);
            const bool other =
                rule.received && at > 0 && sentence.tokens[at - 1].kind != TokenKind::Sum &&
                (sentence.tokens[at - 1].role == text::Role::Object || !sumBefore(sentence, at));
            if (rule.metric == Metric::Funding && rule.verbs.empty() && !other) { // 이사회 의석을 받는다
                const Slots slots = slotsAround(sentence, at, at);
                for (const Slot slot : rule.holders)
                    if (const Fill& fill = slots[slot]; fill.count != 0) {
                        whose = fill.phrases[0]->entities;
                        break;
                    }
                const Fill& subject = slots[Slot::ExplicitSubject];
                if (whose.empty() && fresh && subject.count != 0 && subject.phrases[0]->entities.size() == 1)
                    whose = subject.phrases[0]->entities;
                return true;
            }
        }
    }
    return false;
}
} // namespace

namespace {
/// 가 '나', 가 챗봇 '나': a maker without a particle right before what it makes.
bool isNamedWithMaker(const SentenceView& sentence, const Phrase& owner, const Phrase& product)
{
    constexpr std::uint32_t longestKind = 3;
    const Token& name = sentence.tokens[owner.last];
    if (owner.role != text::Role::None || owner.via != owner.last || name.comma || name.joined || name.cut ||
        name.dash || owner.entities.size() != 1 || product.first - owner.via > longestKind + 1)
        return false;
    if (product.first == owner.via + 1)
        return sentence.tokens[product.first].quotedName ||
               sentence.entity(product.entities.front()).parent ==
                   sentence.entity(owner.entities.front()).key;
    return sentence.tokens[product.first].quotedName &&
           sentence.grammar->endsInProductKind(sentence.word(product.first - 1));
}

void addMade(const SentenceView& sentence, const Phrase& owner, const Phrase& product, EntityIndex entity,
             RelationCollector& relations)
{
    const EntityIndex maker = owner.entities.back();
    const EntityFact& made = sentence.entity(entity);
    if (made.kind != EntityKind::Product || isStandard(made) ||
        !mayMake(sentence, sentence.entity(maker), made))
        return;
    const text::Span core = sentence.tokens[product.first].core;
    addStatement(sentence,
                 {.type = RelationType::Develops,
                  .source = maker,
                  .target = entity,
                  .rule = "make.possessive",
                  .confidence = made.known ? 0.9 : 0.75,
                  .trigger = core,
                  .sourceWords = sentence.tokens[owner.last].core,
                  .targetWords = core},
                 relations);
}
} // namespace

void findPossessed(const SentenceView& sentence, RelationCollector& relations)
{
    for (std::size_t i = 1; i < sentence.phrases.size(); ++i) {
        const Phrase& product = sentence.phrases[i];
        const Phrase& owner = sentence.phrases[i - 1];
        const bool own = sentence.tokens[owner.first].kind == TokenKind::Anaphor &&
                         owner.role == text::Role::None; // 자사 모델 '가'
        if ((owner.role != text::Role::Of && !own && !isNamedWithMaker(sentence, owner, product)) ||
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
        if (!phrase || product.first - owner.via > 6 || !sentence.isOrganisation(maker))
            continue;
        for (const EntityIndex made : product.entities)
            addMade(sentence, owner, product, made, relations);
    }
}

namespace {
/// Notes the alliance that the sentence names.
void followAlliance(const SentenceView& sentence, Discourse& discourse)
{
    if (discourse.allianceSentences > 0)
        --discourse.allianceSentences;
    for (const Phrase& phrase : sentence.phrases)
        for (const EntityIndex entity : phrase.entities)
            if (sentence.entity(entity).kind == EntityKind::Alliance) {
                discourse.alliance = entity;
                discourse.allianceSentences = sentencesOfAlliance;
            }
}
} // namespace

namespace {
/// 가 컨소시엄: it is called after its leader, which belongs to it.
void findLeader(const SentenceView& sentence, const Phrase& phrase, EntityIndex alliance,
                RelationCollector& relations)
{
    std::u16string_view name = sentence.entity(alliance).nameKo;
    const std::size_t called = hints<u"consortium">.lengthIn(name);
    if (called == 0)
        return;
    name.remove_suffix(called);
    for (std::size_t i = 0; i < sentence.entities->size(); ++i) {
        const auto leader = static_cast<EntityIndex>(i);
        if (leader == alliance || !sentence.isOrganisation(leader) || sentence.entity(leader).nameKo != name)
            continue;
        const text::Span core = sentence.tokens[phrase.first].core;
        addStatement(sentence,
                     {.type = RelationType::Membership,
                      .source = leader,
                      .target = alliance,
                      .rule = "member.named",
                      .confidence = 0.8,
                      .sourceWords = core,
                      .targetWords = core},
                     relations);
        return;
    }
}

/// The alliance that is called after this one.
std::optional<EntityIndex> calledAfter(const SentenceView& sentence, EntityIndex leader)
{
    constexpr std::size_t mostSearched = 256; // the first that the article names
    const std::u16string_view name = sentence.entity(leader).nameKo;
    for (std::size_t i = 0; i < std::min(sentence.entities->size(), mostSearched); ++i) {
        const EntityFact& one = (*sentence.entities)[i];
        if (one.kind == EntityKind::Alliance && one.nameKo.starts_with(name) &&
            name.size() + hints<u"consortium">.lengthIn(one.nameKo) == one.nameKo.size())
            return static_cast<EntityIndex>(i);
    }
    return std::nullopt;
}

/// 가 컨소시엄(가·나·다): its members stand in brackets.
void findBracketedMembers(const SentenceView& sentence, std::uint32_t alliance, RelationCollector& relations)
{
    std::vector<std::uint32_t> members;
    for (std::uint32_t at = alliance + 1; at < sentence.tokens.size() && sentence.tokens[at].bracketed;
         ++at) {
        const Token& t = sentence.tokens[at];
        if (t.form != Form::Noun)
            return;
        if (t.kind == TokenKind::Name &&
            fitsSource(RelationType::Membership, sentence.entity(static_cast<EntityIndex>(t.index)).kind))
            members.push_back(at);
    }
    if (members.size() < 2)
        return;
    for (const std::uint32_t at : members)
        addStatement(sentence,
                     {.type = RelationType::Membership,
                      .source = static_cast<EntityIndex>(sentence.tokens[at].index),
                      .target = static_cast<EntityIndex>(sentence.tokens[alliance].index),
                      .rule = "member.brackets",
                      .confidence = 0.8,
                      .sourceWords = sentence.tokens[at].core,
                      .targetWords = sentence.tokens[alliance].core},
                     relations);
}

void findLeaders(const SentenceView& sentence, RelationCollector& relations)
{
    for (const Phrase& phrase : sentence.phrases)
        for (const EntityIndex entity : phrase.entities)
            if (sentence.entity(entity).kind == EntityKind::Alliance) {
                findLeader(sentence, phrase, entity, relations);
                if (phrase.first == phrase.last)
                    findBracketedMembers(sentence, phrase.last, relations);
            }
}
} // namespace

void joinLeader(const SentenceView& sentence, const RelationRule& rule, RelationFact& fact)
{
    if (!rule.team)
        return;
    for (const auto& [leader, other] : {std::pair(fact.source, fact.target), {fact.target, fact.source}})
        if (const std::optional<EntityIndex> alliance = calledAfter(sentence, leader)) {
            fact.type = RelationType::Membership;
            fact.source = other;
            fact.target = *alliance;
            return;
        }
}

bool mayTellOfMembers(std::u16string_view word)
{
    return hints<u"member">.has(word);
}

void findBulletedMembers(const SentenceView& sentence, Discourse& discourse, RelationCollector& relations)
{
    followAlliance(sentence, discourse);
    findLeaders(sentence, relations);
    bool members = false;
    std::size_t bullets = 0;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        bullets += t.bullet ? 1 : 0;
        members = members || (t.may(WordSign::Member) && mayTellOfMembers(sentence.word(at)));
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
            addStatement(sentence,
                         {.type = RelationType::Membership,
                          .source = entity,
                          .target = *discourse.alliance,
                          .rule = "member.bullets",
                          .confidence = 0.8,
                          .sourceWords = sentence.tokens[phrase.first].core},
                         relations);
        }
    }
}

namespace {
/// Whether the first topic is another one, and none that the paragraph has named beside the round.
bool startsOf(const SentenceView& sentence, const Discourse& discourse)
{
    const bool fund = discourse.funded.size() == 1 && // which its manager raises
                      hints<u"fund">.has(sentence.entity(discourse.funded.front()).nameKo);
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.role == text::Role::Topic && phrase.entities.size() == 1 &&
            sentence.isOrganisation(phrase.entities.front()))
            return phrase.entities != discourse.funded && !(fund && phrase.entities == discourse.main);
    return false;
}

/// 나는 다가 시리즈B에 참여한 회사다: the round is that of the topic, where another one takes part.
Entities backedTopic(const SentenceView& sentence)
{
    const Phrase* topic = nullptr;
    for (const Phrase& phrase : sentence.phrases) {
        const bool firm = phrase.entities.size() == 1 && sentence.isOrganisation(phrase.entities.front());
        if (topic && phrase.role == text::Role::Subject && firm)
            return topic->entities;
        if (!topic && phrase.role == text::Role::Topic && firm)
            topic = &phrase;
    }
    return {};
}
} // namespace

void followFunding(const SentenceView& sentence, Discourse& discourse)
{
    constexpr int sentencesOfRound = 4;
    Entities whose;
    if (!discourse.focusHere && startsOf(sentence, discourse)) // a paragraph about another firm
        discourse.funding = 0;
    const bool told = discourse.funding > 0 && !discourse.funded.empty();
    if (raisesFunds(sentence, discourse.focus.empty(), whose)) {
        discourse.funding = sentencesOfRound;
        if (whose.empty() && !told)
            whose = backedTopic(sentence);
        if (!whose.empty())
            discourse.funded = whose;
        else if (!told)
            discourse.funded = discourse.focus;
    } else if (discourse.funding > 0) {
        --discourse.funding;
    }
}

} // namespace atlas::extract
