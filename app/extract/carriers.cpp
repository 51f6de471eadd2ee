#include "extract/relationparts.h"

#include "extract/chars.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

using text::Role;

namespace {
bool isOf(const SentenceView& sentence, const Token& name, EntityKind kind)
{
    return sentence.entity(static_cast<EntityIndex>(name.index)).kind == kind;
}

/// 가의 칩과 [국내 업체] 나의 서버를: a word that says what kind of firm the name behind it is.
bool saysWhatFirm(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    const bool country = t.kind == TokenKind::Name && isOf(sentence, t, EntityKind::Country);
    return (country || t.kind == TokenKind::Word) && t.form == Form::Noun && t.role == Role::None &&
           !t.comma && !t.cut && !isThing(sentence, at);
}

/// 가의 엔진과 나의 번역기를, 가의 칩, 나의 서버를: the name behind what bears 와/과 or a comma, whose thing
/// shares the particle; 0 for none.
std::uint32_t nextOwner(const SentenceView& sentence, std::uint32_t thing, std::uint32_t before)
{
    const Token& t = sentence.tokens[thing];
    std::uint32_t next = thing + 1;
    while (next < before && sentence.tokens[next].bracketed)
        ++next;
    const bool comma = !sentence.headline && t.role == Role::None && t.comma && t.kind == TokenKind::Word &&
                       isThing(sentence, thing);
    if ((t.role != Role::With && !comma) || t.second != Role::None || next >= before)
        return 0;
    for (std::uint32_t words = 0; words < 4 && next + 1 < before && saysWhatFirm(sentence, next); ++words)
        ++next;
    const Token& owner = sentence.tokens[next];
    const bool owns = owner.kind == TokenKind::Name && (owner.role == Role::Of || owner.role == Role::None) &&
                      !owner.comma && sentence.isOrganisation(static_cast<EntityIndex>(owner.index));
    return owns ? next : 0;
}

/// 가 칩, 나 서버에 탑재: what a headline begins with is its topic.
bool beginsHeadline(const SentenceView& sentence, std::uint32_t from)
{
    return sentence.headline && beginsItem(sentence, from - 1);
}

/// 칩과 [새] 서버를, 칩, 서버를: one more thing of the same owner follows.
bool joinsThing(const SentenceView& sentence, std::uint32_t at)
{
    constexpr std::uint32_t farthest = 2;
    const Token& t = sentence.tokens[at];
    if (t.kind != TokenKind::Word || !isThing(sentence, at) ||
        !((t.role == Role::With && t.second == Role::None) || (t.role == Role::None && t.comma)))
        return false;
    for (std::uint32_t k = at + 1; k < sentence.tokens.size() && k <= at + farthest; ++k) {
        const Token& next = sentence.tokens[k];
        if (next.kind != TokenKind::Word || next.form != Form::Noun || next.bracketed ||
            isTogether(sentence, k))
            return false;
        if (isThing(sentence, k))
            return true;
        if (next.role != Role::None || next.comma)
            return false;
    }
    return false;
}

/// The particle of the noun phrase that starts at `from`, a thing without a name or a product.
Role roleOfThing(const SentenceView& sentence, std::uint32_t from, std::uint32_t before)
{
    const std::uint16_t quote = sentence.tokens[from > 0 ? from - 1 : 0].quote;
    std::uint32_t steps = 0;
    for (std::uint32_t at = from; at < before && steps < longestNounPhrase; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        ++steps;
        const bool thing = t.kind == TokenKind::Name && (isOf(sentence, t, EntityKind::Product) ||
                                                         isOf(sentence, t, EntityKind::Alliance));
        if ((t.isName() && !thing) || t.form != Form::Noun || t.cut || t.quote != quote ||
            (t.kind == TokenKind::Word && hints<u"former">.has(sentence.word(at)))) // 가 출신이
            return Role::None;
        if (const std::uint32_t owner = nextOwner(sentence, at, before); owner != 0) {
            at = owner;
            continue;
        }
        if (joinsThing(sentence, at))
            continue;
        if (t.role != Role::None && t.role != Role::Of && t.role != Role::Copula)
            return t.role;
        if (t.comma)
            return beginsHeadline(sentence, from) && t.role == Role::None ? Role::Topic : Role::None;
    }
    return Role::None;
}

/// The verb that describes a noun, right behind its subject; 0 where none does.
std::uint32_t ownVerb(const SentenceView& sentence, const Phrase& subject, std::uint32_t before)
{
    for (std::uint32_t at = subject.via + 1; at < before; ++at) {
        const Token& t = sentence.tokens[at];
        if (saysOfSubject(sentence, at))
            return at;
        if (t.kind == TokenKind::Word && t.form != Form::Noun) // 가가 [지난해 상장한] 나를 샀다: 나 did it
            return t.form == Form::Adnominal && !describesOnly(sentence, at) ? at : 0;
        if (t.isName() ||
            (t.role != Role::None && t.kind == TokenKind::Word && !hints<u"at-time">.has(sentence.whole(at))))
            return 0;
    }
    return 0;
}
} // namespace

bool beginsItem(const SentenceView& sentence, std::uint32_t token)
{
    for (std::uint32_t at = 0; at < token; ++at)
        if (!sentence.tokens[at].bracketed && // [단독] 가, 나 품는다
            (!isDigit(sentence.word(at).front()) || sentence.tokens[at].role != Role::None))
            return false;
    return true;
}

Role carrierOf(const SentenceView& sentence, const Phrase& owner, std::uint32_t before)
{
    const Token& name = sentence.tokens[owner.last];
    if (name.comma || sentence.tokens[owner.via].cut)
        return Role::None;
    return roleOfThing(sentence, owner.via + 1, before);
}

bool ownsAlsoObject(const SentenceView& sentence, const Phrase& owner, std::uint32_t verb)
{
    bool borne = false;
    for (std::uint32_t at = owner.via + 1; at < verb; ++at) {
        const Token& t = sentence.tokens[at];
        if (borne && !hints<u"manner">.has(sentence.word(at)))
            return false;
        borne = borne || (t.kind == TokenKind::Word && t.form == Form::Noun && t.role == Role::Also);
        if (!borne && (t.form != Form::Noun || t.comma || (t.role != Role::None && t.role != Role::Of)))
            return false;
    }
    return borne;
}

bool isBareObject(const SentenceView& sentence, std::uint32_t verb)
{
    if (verb == 0 || (sentence.tokens[verb].form != Form::Noun && !sentence.headline))
        return false;
    const Token& thing = sentence.tokens[verb - 1];
    return thing.kind == TokenKind::Word && thing.form == Form::Noun && thing.role == Role::None &&
           !thing.comma && !thing.cut && sentence.grammar->isThing(sentence.word(verb - 1));
}

namespace {
/// 첫 고객은 가 포항 공장이다: a place of this firm ends the sentence.
bool isSite(const SentenceView& sentence, const Phrase& owner)
{
    const auto last = static_cast<std::uint32_t>(sentence.tokens.size() - 1);
    if (last <= owner.via || last - owner.via > longestNounPhrase || !hints<u"site">.has(sentence.word(last)))
        return false;
    return std::all_of(sentence.tokens.begin() + owner.via + 1, sentence.tokens.begin() + last,
                       [](const Token& t) {
                           return t.kind == TokenKind::Word && t.form == Form::Noun && t.role == Role::None &&
                                  !t.comma && !t.cut;
                       });
}
} // namespace

bool speaksOfThing(const SentenceView& sentence, const Phrase& owner)
{
    if (owner.role != Role::None || sentence.tokens[owner.via].comma)
        return false;
    if (owner.via + 1 < sentence.tokens.size() && hints<u"portion">.has(sentence.word(owner.via + 1)))
        return true; // 나에 들어가는 칩은 가 몫이다
    const auto end = static_cast<std::uint32_t>(sentence.tokens.size());
    const Role role = carrierOf(sentence, owner, end);
    return role == Role::Topic || role == Role::Subject || role == Role::Object || isSite(sentence, owner);
}

bool ownsVerb(const SentenceView& sentence, const Phrase& subject, std::uint32_t before)
{
    return ownVerb(sentence, subject, before) != 0;
}

namespace {
/// Whether words that tell of such a tie start here, be they a part of longer ones (공급해 왔다, 내놓을).
bool tellsOf(const SentenceView& sentence, RelationType type, std::uint32_t at)
{
    const auto isOne = [&](std::uint32_t rule) { return sentence.grammar->relation(rule).type == type; };
    if (!sentence.tokens[at].relation.any())
        return false;
    for (Grammar::Trigger hit = sentence.relationAt(at); hit.length != 0;
         hit = sentence.grammar->relationTrigger(sentence.rest(at, hit.length - 1)))
        if (std::any_of(hit.rules.begin(), hit.rules.end(), isOne))
            return true;
    return false;
}
} // namespace

Role carrierOfMade(const SentenceView& sentence, const Phrase& maker, std::uint32_t before)
{
    const std::uint32_t verb = ownVerb(sentence, maker, before);
    if (verb == 0)
        return Role::None;
    const bool makes = tellsOf(sentence, RelationType::Develops, verb) ||
                       hints<u"builds">.has(sentence.word(verb)); // 가가 짓는 공장에
    return makes ? roleOfThing(sentence, verb + 1, before) : Role::None;
}

bool isThing(const SentenceView& sentence, std::uint32_t noun)
{
    while (noun > 0 && sentence.tokens[noun].is(WordClass::Count) && isDigit(sentence.word(noun - 1).front()))
        noun -= noun > 1 ? 2 : 1; // 서버 3만 대는
    return sentence.grammar->isThing(sentence.word(noun));
}

bool cannotAct(const SentenceView& sentence, std::uint32_t noun)
{
    constexpr std::size_t oneWord = 3; // 시선테크, 비전도약: what two words make may be a name
    const std::u16string_view word = sentence.word(noun);
    if (isThing(sentence, noun) || hints<u"officer">.has(word)) // 최고재무책임자는: speaks for the firm
        return true;
    for (std::uint32_t at = noun; at-- > 0 && sentence.tokens[at].form == Form::Noun;) {
        const Token& t = sentence.tokens[at];
        if (t.isName() && !t.comma && (t.role == Role::None || t.role == Role::Of))
            return false; // 가의 독점 구도는
        if (t.role != Role::None || t.comma)
            break;
    }
    const bool ordinary = word.size() <= oneWord && sentence.grammar->isOrdinary(word);
    return ordinary && !sentence.tokens[noun].is(WordClass::Actor) && !sentence.grammar->endsInKind(word) &&
           !hints<u"may-act">.has(word);
}

bool suppliesThing(const SentenceView& sentence, const Phrase& subject)
{
    const auto end = static_cast<std::uint32_t>(sentence.tokens.size());
    if (subject.role != Role::Subject &&
        carrierOf(sentence, subject, end) != Role::Subject) // 가 공장이 맡는다
        return false;
    bool thing = false;
    for (std::uint32_t at = subject.first; at-- > 0 && !thing;) {
        const Token& t = sentence.tokens[at];
        if (t.form != Form::Noun || sentence.endsClause(at) || t.cut)
            return false;
        if (t.role == Role::Topic && !saysWhen(sentence, at) && !t.bracketed) {
            if (t.isName() ? t.kind != TokenKind::Name || !isOf(sentence, t, EntityKind::Product)
                           : !isThing(sentence, at))
                return false;
            thing = true;
        }
    }
    for (std::uint32_t at = subject.via + 1; thing && at < sentence.tokens.size(); ++at) {
        if (tellsOf(sentence, RelationType::Supply, at))
            return true;
        if (sentence.endsClause(at))
            return false;
    }
    return false;
}

bool bearsListParticle(const SentenceView& sentence, std::uint32_t noun)
{
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(),
                       [&](const Phrase& phrase) { return phrase.via == noun; });
}

bool isBareClause(const SentenceView& sentence, std::uint32_t token)
{
    for (std::uint32_t at = token; at-- > 0 && !sentence.endsClause(at) && !sentence.tokens[at].cut;) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Sum || t.bracketed || t.form == Form::Weak)
            continue;
        const bool time = isDigit(sentence.word(at).front()) || saysWhen(sentence, at);
        const bool part = t.role != Role::None && t.role != Role::Of && t.role != Role::Other;
        if (t.isName() || t.form != Form::Noun || (part && !time))
            return false;
    }
    return true;
}

bool describesName(const SentenceView& sentence, const Phrase& subject, std::uint32_t before)
{
    const std::uint32_t verb = ownVerb(sentence, subject, before);
    for (std::uint32_t at = verb + 1; verb != 0 && at < before && at <= verb + longestNounPhrase; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Name)
            return sentence.isOrganisation(static_cast<EntityIndex>(t.index));
        if (t.form != Form::Noun || t.role != Role::None)
            return false;
    }
    return false;
}

bool saysOfSubject(const SentenceView& sentence, std::uint32_t noun)
{
    const Token& t = sentence.tokens[noun];
    if (noun == 0 || t.kind != TokenKind::Word || t.role != Role::Copula || describesOnly(sentence, noun))
        return false;
    if (sentence.grammar->isPlace(sentence.text.substr(t.core.begin, t.end - t.core.begin)))
        return false; // 스페인
    const std::u16string_view tail = sentence.text.substr(t.core.end, t.end - t.core.end);
    const bool ranked = noun > 1 && isDigit(sentence.word(noun - 1).front()); // 2대 주주인
    const Token& before = sentence.tokens[noun - (ranked ? 2 : 1)];
    return (before.isName() || before.is(WordClass::Etc)) && before.role == Role::Subject &&
           hints<u"noun-describing">.has(tail);
}

bool saysWhen(const SentenceView& sentence, std::uint32_t noun)
{
    const Token& t = sentence.tokens[noun];
    return t.is(WordClass::Postverb) || t.is(WordClass::Adverb) || hints<u"since">.has(sentence.word(noun));
}

bool statesTie(const SentenceView& sentence, std::uint32_t token)
{
    const auto rules = sentence.relationAt(token).rules;
    return std::any_of(rules.begin(), rules.end(), [&](std::uint32_t index) {
        const RelationRule& rule = sentence.grammar->relation(index);
        return rule.nouns.empty() && !rule.sum; // 사활을 건
    });
}

bool tellsOfAgreement(const SentenceView& sentence, std::uint32_t verb, std::uint32_t noun)
{
    if (sentence.tokens[noun].form != Form::Noun)
        return false;
    for (std::uint32_t at = verb + 1; at < noun; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.form != Form::Noun || t.comma || t.cut || t.quote != 0 ||
            (t.role != Role::None && t.role != Role::Of))
            return false;
    }
    const auto rules = sentence.relationAt(verb).rules; // 나와 [경쟁하는] 협력사
    return std::none_of(rules.begin(), rules.end(), [&](std::uint32_t rule) {
        const auto& frames = sentence.grammar->relation(rule).frames;
        return std::any_of(frames.begin(), frames.end(), [](const Frame& frame) {
            return frame.source == Slot::With || frame.target == Slot::With;
        });
    });
}

bool hasOwnVerb(const SentenceView& sentence, const Phrase& subject, std::uint32_t before)
{
    if (ownsVerb(sentence, subject, before))
        return true;
    for (std::uint32_t at = subject.via + 1; at < before; ++at)
        if (sentence.endsClause(at))
            return sentence.tokens[at].kind == TokenKind::Word && hints<u"switches">.has(sentence.word(at));
    return false;
}

bool isToldAs(const SentenceView& sentence, const Phrase& phrase, std::uint32_t noun)
{
    return phrase.first == noun + 1 && sentence.tokens[noun].role == Role::Topic &&
           sentence.text[sentence.tokens[phrase.via].end - 1] == u'로';
}

bool isBound(const SentenceView& sentence, const Phrase& phrase)
{
    const Token& t = sentence.tokens[phrase.via];
    return t.role == Role::To && t.isName() && sentence.text[t.end - 1] == u'향';
}

bool endsSaying(const SentenceView& sentence, std::uint32_t token)
{
    std::uint32_t end = sentence.tokens[token].end;
    while (end < sentence.span.end && isHangul(sentence.text[end])) // 5억원|이다
        ++end;
    return end + 1 < sentence.span.end && sentence.text[end] == u'.' && sentence.text[end + 1] == u' ';
}

bool toldAsRelative(const SentenceView& sentence, const Phrase& phrase)
{
    for (std::uint32_t at = phrase.first; at-- > 0 && phrase.first - at <= 2;) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.form != Form::Noun || t.comma || t.bracketed ||
            (t.role != Role::None && t.role != Role::Copula))
            return false;
        if (hints<u"relative">.has(sentence.word(at)))
            return at == 0 || sentence.tokens[at - 1].is(WordClass::Generic) || // 그룹 계열사 가는
                   (!sentence.tokens[at - 1].isName() && sentence.tokens[at - 1].role != Role::Of);
    }
    return false;
}

bool isKin(std::u16string_view word)
{
    return hints<u"kin-noun">.has(word);
}

bool isTogether(const SentenceView& sentence, std::uint32_t at)
{
    return at < sentence.tokens.size() && hints<u"together">.has(sentence.word(at));
}

bool isMeans(const SentenceView& sentence, const Phrase& phrase)
{
    const std::uint32_t next = phrase.via + 1;
    return next < sentence.tokens.size() && hints<u"means">.has(sentence.word(next));
}

bool ownsNext(const SentenceView& sentence, const Phrase& owner)
{
    const Phrase& next = *(&owner + 1);
    if (owner.role != Role::Of || next.first <= owner.via || next.first - owner.via > longestNounPhrase)
        return false;
    for (std::uint32_t at = owner.via + 1; at < next.first; ++at) {
        const Token& t = sentence.tokens[at];
        if (!t.bracketed &&
            (t.form != Form::Noun || t.comma || (t.role != Role::None && t.role != Role::Copula)))
            return false;
    }
    return true;
}

bool ownsKinNext(const SentenceView& sentence, const Phrase& owner)
{
    const std::uint32_t noun = owner.via + 1;
    if ((owner.role != Role::None && owner.role != Role::Of) || noun + 1 >= sentence.tokens.size())
        return false;
    const Token& t = sentence.tokens[noun];
    const std::u16string_view word = sentence.word(noun);
    return t.kind == TokenKind::Word && (t.role == Role::None || t.role == Role::Copula) && !t.comma &&
           !sentence.tokens[owner.via].comma && (hints<u"belonging">.has(word) || isKin(word)) &&
           sentence.tokens[noun + 1].kind == TokenKind::Name;
}

bool isTakenUp(const SentenceView& sentence, const Phrase& list, std::uint32_t first, std::uint32_t last)
{
    return list.via >= first && list.via <= last + 1 && sentence.tokens[last].form == Form::Noun;
}

Slot slotOfCarrier(Role role)
{
    switch (role) {
    case Role::Topic:
    case Role::Subject:
    case Role::Also:
        return Slot::SubjectOwner;
    case Role::Object:
        return Slot::ObjectOwner;
    case Role::To:
        return Slot::ToOwner;
    case Role::Place:
    case Role::From:
        return Slot::PlaceOwner;
    default:
        return Slot::Owner;
    }
}

bool ownsForOther(const SentenceView& sentence, const Phrase& owner, const Phrase* subject)
{
    return subject == &owner + 1 && &owner != sentence.phrases.data() && isSubject((&owner)[-1]) &&
           coordinated(sentence, owner, *subject);
}

bool isOfOtherSubject(const SentenceView& sentence, const Phrase& phrase, const Phrase* subject)
{
    return subject == &phrase + 1 && sentence.tokens[phrase.via].comma &&
           std::any_of(sentence.phrases.data(), &phrase, [](const Phrase& p) { return isSubject(p); });
}

bool saysMoreUpTo(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    for (std::uint32_t at = left.via + 1; at < right.first; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.role != Role::None || t.form != Form::Noun || t.kind == TokenKind::Sum ||
            isDigit(sentence.word(at).front()))
            return true;
    }
    return false;
}

bool isBareTitle(const SentenceView& sentence, const Phrase& phrase)
{
    return sentence.headline && phrase.role == Role::None && !sentence.tokens[phrase.via].comma &&
           sentence.tokens[phrase.first].quotedName &&
           sentence.entity(phrase.entities.front()).kind == EntityKind::Product;
}

} // namespace atlas::extract
