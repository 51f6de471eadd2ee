#include "extract/chars.h"
#include "extract/clause.h"
#include "extract/hints.h"
#include "extract/relationparts.h"
#include "extract/tense.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr int nearList = 3;      ///< sentences back to a mere list
constexpr int nearGroup = 4;     ///< to those who were tied or did something together
constexpr int farthestGroup = 8; ///< how many sentences back a group is still at hand

bool isCompany(const SentenceView& sentence, const Entities& one)
{
    return one.size() == 1 && sentence.entity(one.front()).kind == EntityKind::Company;
}

/// Its own: the subject's.
Entities ownSubject(const SentenceView& sentence)
{
    for (std::size_t i = sentence.phrases.size(); i-- > 0;) {
        const Phrase& phrase = sentence.phrases[i];
        if (phrase.entities.size() == 1 && (phrase.role == Role::Topic || phrase.role == Role::Subject) &&
            sentence.isOrganisation(phrase.entities.front())) // 가는 '나'가 자사 '다'를 베꼈다며
            return phrase.entities;
    }
    return {};
}

/// 나는 이 회사에 투자했다: whom the sentence has named already is not meant, unless by who leads it
/// (홍길동이 이끄는 이 회사).
bool namedBefore(const SentenceView& sentence, EntityIndex entity)
{
    const auto end = static_cast<std::uint32_t>(sentence.tokens.size());
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        const bool leads = phrase.people && phrase.role == Role::Subject && ownsVerb(sentence, phrase, end);
        return phrase.role != Role::Of && !leads && phrase.entities.size() == 1 &&
               phrase.entities.front() == entity;
    });
}

/// 나의 최대주주로, 이 회사: what one is, said before a comma, ends a clause.
bool isBeing(const SentenceView& sentence, std::uint32_t noun)
{
    const Token& t = sentence.tokens[noun];
    return t.kind == TokenKind::Word && t.form == Form::Noun && t.comma && t.role == Role::To &&
           hints<u"relative">.has(sentence.word(noun));
}

/// 나의 지분을 넘겨받고 이 회사 칩을 쓴다: the last one beside the subject that a clause before names.
const Phrase* ofClauseBefore(const SentenceView& sentence, std::uint32_t token)
{
    std::uint32_t end = token;
    while (end > 0 && !sentence.endsClause(end - 1) && !isBeing(sentence, end - 1) &&
           (sentence.tokens[end - 1].form != Form::Adnominal ||
            sentence.tokens[end].kind != TokenKind::Name)) // 나를 산 가가
        --end;
    const Phrase* found = nullptr;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.via < end && phrase.role != Role::Topic && phrase.role != Role::Subject &&
            phrase.role != Role::Also && isCompany(sentence, phrase.entities) &&
            sentence.tokens[phrase.first].quote == sentence.tokens[token].quote)
            found = &phrase;
    return found;
}

/// 나루캐피탈: hardly what 이 회사 means beside another firm, unless the article is about it.
bool isFinance(const SentenceView& sentence, const Discourse& discourse, EntityIndex entity)
{
    return sentence.grammar->isAnalyst(sentence.entity(entity).nameKo) &&
           std::find(discourse.main.begin(), discourse.main.end(), entity) == discourse.main.end();
}

/// 2020년 문을 연 이 회사는, 직원이 40명인 이 회사는
bool isDescribedBefore(const SentenceView& sentence, std::uint32_t token)
{
    if (token == 0)
        return false;
    const Token& t = sentence.tokens[token - 1];
    if (t.kind != TokenKind::Word || t.comma || t.bracketed)
        return false;
    const bool verb = token > 1 && sentence.tokens[token - 2].role == Role::Object &&
                      finalOf(sentence.word(token - 1).back()) == 4;
    return t.form == Form::Adnominal || t.role == Role::Copula || verb;
}

/// 다도 이 회사에 투자했다: to whom the sentence before said it was done.
const Entities* doneToAgain(const SentenceView& sentence, const Discourse& discourse, std::uint32_t token)
{
    const bool too = std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        return phrase.via < token && phrase.role == Role::Also;
    });
    const LastDeed& deed = discourse.deed;
    return too && sentence.tokens[token].role != Role::With && deed.targets.size() == 1 &&
                   discourse.sentence - deed.sentence <= 1
               ? &deed.targets
               : nullptr;
}

/// 이 회사, 해당 업체: what a clause before names beside its subject, else what the last sentence put
/// forward.
Entities pointedAt(const SentenceView& sentence, const Discourse& discourse, std::uint32_t token)
{
    if (const Phrase* before = ofClauseBefore(sentence, token))
        return before->entities;
    if (const Entities* done = doneToAgain(sentence, discourse, token))
        return *done;
    if (isCompany(sentence, discourse.introduced) && isDescribedBefore(sentence, token) &&
        !namedBefore(sentence, discourse.introduced.front()))
        return discourse.introduced;
    const bool raises = discourse.funding > 0 && isCompany(sentence, discourse.funded);
    const bool named = raises && (discourse.here.empty() || // where a paragraph begins
                                  std::find(discourse.here.begin(), discourse.here.end(),
                                            discourse.funded.front()) != discourse.here.end());
    if (named && !namedBefore(sentence, discourse.funded.front()))
        return discourse.funded;             // who takes part in its round is not what is spoken of
    const bool starts = discourse.paragraph; // which goes on with the centre
    for (const bool finance : {false, true})
        for (const Entities* list : {starts ? &discourse.focus : &discourse.forward,
                                     starts ? &discourse.forward : &discourse.focus, &discourse.main})
            for (const EntityIndex entity : *list)
                if ((list == &discourse.forward || list->size() == 1) &&
                    sentence.entity(entity).kind == EntityKind::Company && !namedBefore(sentence, entity) &&
                    isFinance(sentence, discourse, entity) == finance)
                    return {entity};
    return {};
}

bool holds(const Entities& group, EntityIndex entity)
{
    return std::find(group.begin(), group.end(), entity) != group.end();
}

/// 가는 두 회사와 손잡았다: 가 is none of them.
bool namesOneOf(const SentenceView& sentence, const Entities& group)
{
    return std::ranges::any_of(group, [&](EntityIndex entity) { return namedBefore(sentence, entity); });
}

/// The newest group of so many that is still at hand; 0 for any number. `with`: who is of it, if anybody.
const NamedTogether* groupOf(const SentenceView& sentence, const Discourse& discourse, std::size_t count,
                             const Entities& with = {})
{
    for (std::size_t i = discourse.groups.size(); i-- > 0;) {
        const NamedTogether& group = discourse.groups[i];
        const bool main =
            std::ranges::any_of(discourse.main, [&](EntityIndex one) { return holds(group.entities, one); });
        const int farthest = !group.bound ? nearList : main ? farthestGroup : nearGroup;
        if ((count == 0 || group.entities.size() == count) &&
            discourse.sentence - group.sentence < farthest &&
            (with.empty() || holds(group.entities, with.front())) && !namesOneOf(sentence, group.entities))
            return &group;
    }
    return nullptr;
}

/// 가와 나가 합친다. 나는 다의 투자를 받았다. 가는 칩을 만든다. 두 회사는: rather with whom the last sentence
/// spoke of.
const NamedTogether* groupOfCentre(const SentenceView& sentence, const Discourse& discourse,
                                   std::size_t count)
{
    const NamedTogether* newest = groupOf(sentence, discourse, count);
    if (!newest || count != 2 || !discourse.focusHere || !isCompany(sentence, discourse.focus) ||
        newest->sentence == discourse.sentence)
        return newest;
    const NamedTogether* own = groupOf(sentence, discourse, count, discourse.focus);
    return own && own->bound ? own : newest;
}

/// 가는 나에 칩을 공급하는데, 두 회사는: those that the clause before names.
Entities allBefore(const SentenceView& sentence, std::uint32_t token)
{
    constexpr std::size_t most = 4; // 네 회사
    Entities named;
    std::uint32_t last = token;
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.via >= token || named.size() > most)
            break;
        last = phrase.via;
        for (const EntityIndex entity : phrase.entities)
            if (sentence.isOrganisation(entity) && !holds(named, entity))
                named.push_back(entity);
    }
    for (std::uint32_t at = last + 1; at < token; ++at)
        if (sentence.endsClause(at))
            return named;
    return {};
}

/// 가와 나가 두 회사와 겨룬다: who does something with them in this clause, and so is none of them.
bool facesThem(const SentenceView& sentence, const Phrase& phrase, std::uint32_t token)
{
    const Role role = sentence.tokens[token].role;
    if (!isSubject(phrase) || phrase.via >= token ||
        (role != Role::With && role != Role::To && role != Role::Object && role != Role::From))
        return false;
    for (std::uint32_t at = phrase.via + 1; at < token; ++at)
        if (sentence.endsClause(at) || sentence.tokens[at].form == Form::Adnominal)
            return false;
    return true;
}

/// 가는 앱을 냈다. 훈련은 다에서 했다. 나도 앱을 냈다. 두 회사는: of whom the paragraph has spoken.
bool allHere(const Discourse& discourse, const Entities& group)
{
    return std::ranges::all_of(group, [&](EntityIndex entity) { return holds(discourse.here, entity); });
}

/// 다는 값을 깎았고 양측은 협상을 끝냈다: who acts in the clauses before is one of them.
bool actsBeside(const SentenceView& sentence, const Entities& group, std::uint32_t token)
{
    const Role role = sentence.tokens[token].role;
    std::uint32_t end = role == Role::Topic || role == Role::Subject ? token : 0; // of the clause before
    while (end > 0 && !sentence.endsClause(end - 1))
        --end;
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        return phrase.via < end && phrase.role == Role::Topic && isCompany(sentence, phrase.entities) &&
               sentence.tokens[phrase.first].quote == sentence.tokens[token].quote &&
               !holds(group, phrase.entities.front());
    });
}

/// 나의 매출은 5억원이다. 두 회사는: whom the article is about and the only one of the paragraph, where these
/// were not named together with others since.
Entities withMain(const SentenceView& sentence, const Discourse& discourse)
{
    if (discourse.paragraph || discourse.here.size() != 1 || !isCompany(sentence, discourse.main) ||
        discourse.here == discourse.main || namesOneOf(sentence, discourse.here) ||
        namesOneOf(sentence, discourse.main))
        return {};
    const EntityIndex one = discourse.here.front();
    const bool together =
        std::any_of(discourse.groups.begin(), discourse.groups.end(), [&](const NamedTogether& group) {
            return holds(group.entities, one) && discourse.sentence - group.sentence < nearGroup;
        });
    return together ? Entities() : Entities{discourse.main.front(), one};
}

Entities several(const SentenceView& sentence, const Discourse& discourse, std::size_t count,
                 std::uint32_t token)
{
    const LastDeed& deed = discourse.deed; // 두 후원자는
    if (hints<u"backers">.has(sentence.word(token)) && deed.sources.size() == count &&
        discourse.sentence - deed.sentence <= nearList)
        return deed.sources;
    if (discourse.paragraph && count != 0 && discourse.opening.size() == count &&
        sentence.phrases.empty()) // 세 회사는, where a paragraph begins
        return discourse.opening;
    for (std::size_t i = sentence.phrases.size(); i-- > 0 && count != 0;)
        if (sentence.phrases[i].entities.size() == count && !facesThem(sentence, sentence.phrases[i], token))
            return sentence.phrases[i].entities;
    if (count != 0)
        if (Entities named = allBefore(sentence, token); named.size() == count)
            return named;
    if (Entities both = withMain(sentence, discourse); count == 2 && !both.empty())
        return both;
    const bool here = count != 0 && discourse.here.size() == count && !namesOneOf(sentence, discourse.here) &&
                      !actsBeside(sentence, discourse.here, token);
    if (const NamedTogether* group = groupOfCentre(sentence, discourse, count);
        group && !actsBeside(sentence, group->entities, token) &&
        !(here && !allHere(discourse, group->entities))) // no pair of another paragraph
        return group->entities;
    if (here)
        return discourse.here;
    if (count > 2 && discourse.main.size() == count && !namesOneOf(sentence, discourse.main))
        return discourse.main;
    if (count < 2 || discourse.series.size() < count)
        return {};
    const Entities last(discourse.series.end() - static_cast<std::ptrdiff_t>(count), discourse.series.end());
    const bool others = namesOneOf(sentence, last) || actsBeside(sentence, last, token);
    return others || (count == 2 && !allHere(discourse, last)) ? Entities() : last;
}

/// 같은 회사에서: whom the sentence named last beside its subject, else to whom the one before says that
/// something was done.
Entities sameAs(const SentenceView& sentence, const Discourse& discourse, std::uint32_t token)
{
    for (std::size_t i = sentence.phrases.size(); i-- > 0;) {
        const Phrase& phrase = sentence.phrases[i];
        if (phrase.via < token && !isSubject(phrase) && phrase.role != Role::Also &&
            isCompany(sentence, phrase.entities) &&
            sentence.tokens[phrase.first].quote == sentence.tokens[token].quote)
            return phrase.entities;
    }
    const LastDeed& deed = discourse.deed;
    const bool done = isCompany(sentence, deed.targets) && discourse.sentence - deed.sentence <= 1 &&
                      !namedBefore(sentence, deed.targets.front());
    return done ? deed.targets : pointedAt(sentence, discourse, token);
}

/// 이 펀드, 이 은행: the last one named that is called so.
Entities ofKind(const SentenceView& sentence, const Discourse& discourse, std::uint32_t token)
{
    const std::u16string_view word = sentence.word(token);
    const std::u16string_view kind = word.substr(word.rfind(u' ') + 1);
    const bool money = hints<u"of-money">.has(word);
    for (std::size_t i = discourse.recent.size(); i-- > 0;) {
        const EntityIndex entity = discourse.recent.begin()[i];
        const std::u16string_view name = sentence.entity(entity).nameKo;
        if (name.ends_with(kind) || (money && sentence.grammar->isAnalyst(name)))
            return {entity};
    }
    return {};
}

/// 이 스타트업은: the last one named, and the only one at hand, before whose name that kind stands.
Entities introducedAs(const SentenceView& sentence, const Discourse& discourse, std::uint32_t token)
{
    const std::u16string_view word = sentence.word(token);
    const std::u16string_view kind = word.substr(word.rfind(u' ') + 1);
    constexpr std::size_t early = 4; // mentions among which a firm is introduced
    Entities found;
    for (const EntityIndex entity : discourse.recent) {
        const EntityFact& fact = sentence.entity(entity);
        const bool told = std::any_of(
            fact.mentions.begin(), fact.mentions.begin() + std::min(fact.mentions.size(), early),
            [&](text::Span at) {
                return at.begin > kind.size() && sentence.text.substr(0, at.begin - 1).ends_with(kind);
            });
        if (!told || namedBefore(sentence, entity))
            continue;
        if (!found.empty())
            return {};
        found.push_back(entity);
    }
    return found;
}

/// 이 자회사는: what one of the sentences before says that somebody has or bought.
Entities ownedBefore(const Discourse& discourse)
{
    const LastDeed& deed = discourse.deed;
    const bool owns = deed.type == RelationType::Ownership || deed.type == RelationType::Acquisition;
    return owns && deed.targets.size() == 1 && discourse.sentence - deed.sentence <= 2 ? deed.targets
                                                                                       : Entities();
}

/// Of two that are the centre together: of whom the text spoke before, else who is named first.
Entities firstOf(const SentenceView& sentence, const Discourse& discourse)
{
    for (const Entities* before : {&discourse.main, &discourse.lead})
        if (isCompany(sentence, *before) && std::find(discourse.focus.begin(), discourse.focus.end(),
                                                      before->front()) != discourse.focus.end())
            return *before;
    return {discourse.focus.front()};
}

Entities one(const SentenceView& sentence, const Discourse& discourse, std::uint32_t at)
{
    const std::u16string_view word = sentence.word(at);
    if (hints<u"same-firm">.has(word))
        return sameAs(sentence, discourse, at);
    if (hints<u"child-said">.has(word))
        return ownedBefore(discourse);
    if (hints<u"vehicle-said">.has(word))
        if (Entities founded = ownedBefore(discourse); !founded.empty())
            return founded;
    if (hints<u"of-kind">.has(word))
        return ofKind(sentence, discourse, at);
    if (hints<u"own-firm">.has(word))
        if (Entities own = ownSubject(sentence); !own.empty())
            return own;
    if (hints<u"the-former">.has(word) || hints<u"the-latter">.has(word)) {
        const Entities both = several(sentence, discourse, 2, at);
        return both.size() != 2 ? Entities()
                                : Entities{hints<u"the-former">.has(word) ? both.front() : both.back()};
    }
    if (hints<u"kind-pointed">.has(word))
        if (Entities told = introducedAs(sentence, discourse, at); !told.empty())
            return told;
    if (hints<u"points">.has(word))
        return pointedAt(sentence, discourse, at);
    if (discourse.focusHere && isCompany(sentence, discourse.focus))
        return discourse.focus;
    if (discourse.focusHere && discourse.focus.size() == 2) // 가와 나는 칩을 만든다. 회사의 이익은
        return firstOf(sentence, discourse);
    return isCompany(sentence, discourse.main) ? discourse.main : Entities();
}
} // namespace

bool isUnknownKind(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    return t.kind == TokenKind::Anaphor && (t.role == Role::Topic || t.role == Role::Subject) &&
           (hints<u"of-kind">.has(sentence.word(at)) || hints<u"child-said">.has(sentence.word(at)));
}

Entities meantBy(const SentenceView& sentence, const Discourse& discourse, std::uint32_t token)
{
    const Token& t = sentence.tokens[token];
    if (t.is(WordClass::One))
        return one(sentence, discourse, token);
    if (t.is(WordClass::We))
        return sentence.speaker;
    if (t.is(WordClass::Both) && t.is(WordClass::Three))
        return several(sentence, discourse, 0, token);
    return several(sentence, discourse, t.is(WordClass::Both) ? 2 : t.is(WordClass::Three) ? 3 : 4, token);
}

std::optional<EntityIndex> allianceBefore(const SentenceView& sentence, std::size_t token)
{
    while (token-- > 0)
        if (const Token& t = sentence.tokens[token]; t.kind == TokenKind::Name)
            if (const auto entity = static_cast<EntityIndex>(t.index);
                sentence.entity(entity).kind == EntityKind::Alliance)
                return entity;
    return std::nullopt;
}

bool ownsKinBehind(const SentenceView& sentence, std::uint32_t noun)
{
    const Token& owner = sentence.tokens[noun];
    if ((owner.role != Role::None && owner.role != Role::Of) || owner.comma)
        return false;
    const std::uint32_t reach = owner.role == Role::Of ? 3 : 1; // 그룹의 국내 금융 자회사
    for (std::uint32_t at = noun + 1; at < sentence.tokens.size() && at <= noun + reach; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.comma || t.form != Form::Noun)
            return false;
        if (hints<u"kin-noun">.has(sentence.word(at)) ||
            (hints<u"group">.has(sentence.word(noun)) && hints<u"group-arm">.has(sentence.word(at))) ||
            hints<u"belonging">.has(sentence.word(at)))
            return true;
        if (t.role != Role::None)
            return false;
    }
    return false;
}

namespace {
/// 통합법인 '가': whether the text says so right before this mention.
bool isCalledBefore(const SentenceView& sentence, text::Span mention, std::u16string_view kind)
{
    std::uint32_t end = mention.begin;
    while (end > 0 && (isQuote(sentence.text[end - 1]) || isSpace(sentence.text[end - 1])))
        --end;
    return sentence.text.substr(0, end).ends_with(kind);
}

/// 통합법인은: the one firm that the text before this sentence has brought up as such.
std::optional<EntityIndex> broughtUpAs(const SentenceView& sentence, std::u16string_view kind)
{
    std::optional<EntityIndex> found;
    for (std::size_t i = 0; i < sentence.entities->size(); ++i) {
        const EntityFact& fact = (*sentence.entities)[i];
        const text::Span first = fact.mentions.empty() ? text::Span{} : fact.mentions.front();
        if (fact.kind != EntityKind::Company || first.end > sentence.span.begin || first.length() == 0 ||
            !isCalledBefore(sentence, first, kind))
            continue;
        if (found)
            return std::nullopt; // which one is not said
        found = static_cast<EntityIndex>(i);
    }
    return found;
}
} // namespace

std::optional<EntityIndex> namedByKind(const SentenceView& sentence, const Discourse& discourse,
                                       std::uint32_t token)
{
    const std::u16string_view word = sentence.word(token);
    if (hints<u"joint-vehicle">.has(word))
        return broughtUpAs(sentence, word);
    std::optional<EntityIndex> found;
    for (const EntityIndex entity : discourse.recent) {
        const EntityFact& fact = sentence.entity(entity);
        const text::Span first = fact.mentions.empty() ? text::Span{} : fact.mentions.front();
        if (!fact.nameKo.ends_with(word) &&
            !sentence.text.substr(first.begin, first.length()).ends_with(word))
            continue;
        if (found)
            return std::nullopt; // which one is not said
        found = entity;
    }
    const bool main = !found && discourse.main.size() == 1 &&
                      sentence.entity(discourse.main.front()).nameKo.ends_with(word);
    return main ? std::optional(discourse.main.front()) : found;
}

bool isPairOf(const SentenceView& sentence, const Phrase& phrase, const Entities& main)
{
    return sentence.tokens[phrase.first].kind == TokenKind::Anaphor && phrase.entities.size() == 2 &&
           main.size() == 1 && contains(phrase, main.front());
}

bool wereTogether(const Discourse& discourse, const Entities& entities)
{
    for (std::size_t i = discourse.groups.size(); i-- > 0;)
        if (discourse.groups[i].entities == entities)
            return discourse.groups[i].bound;
    return true;
}

} // namespace atlas::extract
