#include "extract/relationparts.h"

#include "extract/chars.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr double suretyListed = 0.75;
constexpr double suretySaid = 0.65;
constexpr double suretyCarried = 0.55; ///< whose it is, a sentence before says

/// 통화 비서 '나', '나' 시스템: says what it is, as a text does that brings it up.
bool isBroughtUp(const SentenceView& sentence, const Phrase& product)
{
    const Token& name = sentence.tokens[product.first];
    if (!name.quotedName)
        return false;
    const auto isKind = [&](std::uint32_t at) {
        const Token& t = sentence.tokens[at];
        return t.kind == TokenKind::Word && t.form == Form::Noun && !t.comma &&
               sentence.grammar->endsInProductKind(sentence.word(at));
    };
    const bool before = product.first > 0 && isKind(product.first - 1) &&
                        sentence.tokens[product.first - 1].role == Role::None;
    const bool bare = name.role == Role::None && product.first + 1 < sentence.tokens.size() && !name.comma;
    const bool behind = bare && isKind(product.first + 1);
    if (!before || !bare || product.role != Role::None)
        return before || behind;
    const Token& next = sentence.tokens[product.first + 1]; // '나' 300대와, no '나' 활용을
    return behind || next.is(WordClass::Count) || isDigit(sentence.word(product.first + 1).front()) ||
           hints<u"upon">.has(sentence.word(product.first + 1)) || // '나' 양산에
           hints<u"making">.has(sentence.word(product.first + 1));
}

/// '나'라는 서비스를 내놨다: what is called so is made.
bool isMadeSo(const SentenceView& sentence, const Phrase& product)
{
    constexpr std::uint32_t farthest = 5;
    const std::uint32_t end = sentence.tokens[product.last].core.end;
    if (hints<u"called">.lengthIn(sentence.text.substr(std::min(end + 1, sentence.span.end), 6)) == 0)
        return false;
    for (std::uint32_t at = product.last + 1;
         at + 1 < sentence.tokens.size() && at <= product.last + farthest; ++at)
        if (sentence.tokens[at].role == Role::Object) {
            const Grammar::Trigger verb = sentence.grammar->relationTrigger(sentence.word(at + 1));
            return std::ranges::any_of(verb.rules, [&](std::uint32_t rule) {
                return sentence.grammar->relation(rule).type == RelationType::Develops;
            });
        }
    return false;
}

/// 자체 모델 '나', 독자 개발한 칩 '나': the sentence says that it is the own one.
bool isSaidOwn(const SentenceView& sentence, const Phrase& product)
{
    constexpr std::uint32_t widest = 4;
    for (std::uint32_t at = product.first; at-- > 0 && product.first - at <= widest;) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.form != Form::Noun || t.role != Role::None || t.comma)
            return false;
        if (hints<u"own-made">.has(sentence.word(at)))
            return true;
    }
    return false;
}

/// What one does to a product tells who makes it only by the verb: 가는 비서 '나'를 쓴다.
bool isDealtWith(const SentenceView& sentence, const Phrase& product)
{
    const Role role = product.role;
    return role == Role::Object || role == Role::Also ||
           (role == Role::With && product.via == product.last) || role == Role::From ||
           isMeans(sentence, product);
}

/// Whether only nouns stand between, so that the first says whose the second is.
bool oneNounPhrase(const SentenceView& sentence, std::uint32_t from, std::uint32_t to)
{
    return std::all_of(sentence.tokens.begin() + from, sentence.tokens.begin() + to, [](const Token& t) {
        return t.form == Form::Noun && !t.comma && (t.role == Role::None || t.role == Role::Of);
    });
}

/// Whom the clause before the product speaks of; `other`: somebody else, or that is not said.
const Phrase* spokenOf(const SentenceView& sentence, const Phrase& product, bool& other)
{
    for (std::uint32_t at = product.first; at-- > 0;) {
        const Token& t = sentence.tokens[at];
        const bool somebody = t.kind == TokenKind::Word && t.form == Form::Noun && !t.bracketed &&
                              (t.role == Role::Topic || t.role == Role::Subject) &&
                              (t.is(WordClass::Actor) || isSomebody(sentence, at));
        if (t.quote != sentence.tokens[product.first].quote) {
            other = other || t.quote != 0;
            continue;
        }
        other = other || somebody;
    }
    for (const Phrase* phrase = &product; phrase-- > sentence.phrases.data();) {
        if (!sentence.isOrganisation(phrase->entities.front()) ||
            sentence.tokens[phrase->first].quote != sentence.tokens[product.first].quote)
            continue;
        if (isSubject(*phrase)) {
            other = other || phrase->entities.size() != 1 || ownsVerb(sentence, *phrase, product.first);
            return phrase;
        }
        const bool owns = phrase->role == Role::Of || phrase->role == Role::None;
        other = other || (owns && oneNounPhrase(sentence, phrase->via + 1, product.first));
    }
    return nullptr;
}

/// '나루 R2' beside 나루: the firm that the first word of the product names.
std::optional<EntityIndex> namesakeOf(const SentenceView& sentence, const EntityFact& product)
{
    constexpr std::size_t mostSearched = 256; // the first that the article names
    const std::u16string_view name = product.nameKo.empty() ? product.nameEn : product.nameKo;
    const std::size_t space = name.find(u' ');
    if (product.known || space == name.npos)
        return std::nullopt;
    const std::u16string_view first = name.substr(0, space);
    for (std::size_t i = 0; i < std::min(sentence.entities->size(), mostSearched); ++i) {
        const EntityFact& one = (*sentence.entities)[i];
        if (one.kind == EntityKind::Company && (one.nameKo == first || one.nameEn == first))
            return static_cast<EntityIndex>(i);
    }
    return std::nullopt;
}

/// Whose product it is where no word says so.
std::optional<EntityIndex> makerBySpeech(const SentenceView& sentence, const Discourse& discourse,
                                         const Phrase& product, bool& carried)
{
    bool other = false;
    const Phrase* said = spokenOf(sentence, product, other);
    carried = !said;
    const bool quoted = sentence.tokens[product.first].quote != 0;
    const Entities& whose = said ? said->entities : quoted ? sentence.speaker : discourse.focus;
    if (other || whose.size() != 1 || sentence.entity(whose.front()).kind != EntityKind::Company)
        return std::nullopt;
    return whose.front();
}
} // namespace

bool isStandard(const EntityFact& product)
{
    return product.kind == EntityKind::Product && hints<u"standard">.has(product.nameKo);
}

std::optional<EntityIndex> makerNamed(const SentenceView& sentence, const Slots& slots,
                                      std::initializer_list<Slot> where, const RelationCollector& relations)
{
    for (const Slot slot : where) {
        if (slots[slot].count == 0)
            continue;
        const Phrase& named = *slots[slot].phrases[0];
        const EntityIndex product = named.entities.front();
        if (sentence.entity(product).kind != EntityKind::Product || isStandard(sentence.entity(product)))
            continue;
        if (sentence.tokens[named.last].comma)
            return {}; // 가는 '다'를, 나는 라의 엔진을 쓴다
        std::optional<EntityIndex> made = (*sentence.employers)[static_cast<std::size_t>(product)];
        made = made ? made : relations.makerOf(product);
        const Fill& with = slots[Slot::With]; // 라와 '다'를 활용해: together with its maker
        return made && with.count != 0 && contains(*with.phrases[0], *made) ? std::nullopt : made;
    }
    return {};
}

bool standsForMaker(Slot slot)
{
    return slot == Slot::To || slot == Slot::From || slot == Slot::Place || slot == Slot::Behind ||
           slot == Slot::Owner || slot <= Slot::ExplicitSubject || slot == Slot::SubjectOwner ||
           slot == Slot::OuterTopic;
}

bool isOfOtherMaker(const SentenceView& sentence, const Slots& slots, const Phrase& firm)
{
    for (const Slot slot : {Slot::ExplicitSubject, Slot::SubjectOwner}) {
        if (slots[slot].count == 0)
            continue;
        const EntityFact& product = sentence.entity(slots[slot].phrases[0]->entities.front());
        return product.kind == EntityKind::Product && product.known && !isStandard(product) &&
               std::ranges::none_of(firm.entities, [&](EntityIndex one) {
                   return mayMake(sentence, sentence.entity(one), product);
               });
    }
    return false;
}

void findOwnProducts(const SentenceView& sentence, const Discourse& discourse, RelationCollector& relations)
{
    for (const Phrase& product : sentence.phrases) {
        const EntityIndex made = product.entities.front();
        const EntityFact& entity = sentence.entity(made);
        if (entity.kind != EntityKind::Product || product.entities.size() != 1 || relations.makerOf(made) ||
            sentence.tokens[product.first].bracketed)
            continue;
        const std::optional<EntityIndex> listed = (*sentence.employers)[static_cast<std::size_t>(made)];
        const bool unlisted =
            !entity.known && (isSaidOwn(sentence, product) || isMadeSo(sentence, product) ||
                              (isBroughtUp(sentence, product) && !isDealtWith(sentence, product)));
        bool carried = false;
        std::optional<EntityIndex> maker =
            listed || unlisted ? makerBySpeech(sentence, discourse, product, carried) : std::nullopt;
        if (const std::optional<EntityIndex> called = namesakeOf(sentence, entity))
            maker = called;
        if (!maker || (listed && *listed != *maker))
            continue;
        const text::Span core = sentence.tokens[product.first].core;
        addStatement(sentence,
                     {.type = RelationType::Develops,
                      .source = *maker,
                      .target = made,
                      .rule = "make.own",
                      .confidence = listed    ? suretyListed
                                    : carried ? suretyCarried
                                              : suretySaid,
                      .trigger = core,
                      .targetWords = core},
                     relations);
    }
}

} // namespace atlas::extract
