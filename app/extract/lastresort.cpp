#include "extract/hints.h"
#include "extract/relationparts.h"
#include "extract/tense.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr double surety = 0.45;
constexpr std::uint32_t widest = 24; ///< tokens between the ends, and from the last one to the verb

/// What the two ends of a tie are, and where the sentence ties them.
struct Guess
{
    RelationType type = RelationType::Supply;
    const Phrase& source;
    const Phrase& target;
    std::string_view rule;
};

/// Organisations that no words of the sentence tie to anybody, and that have a part in what it says.
bool isParty(const SentenceView& sentence, const Phrase& phrase, const RelationCollector& relations)
{
    if (phrase.people || sentence.tokens[phrase.first].bracketed || onlyReports(sentence, phrase))
        return false;
    return std::all_of(phrase.entities.begin(), phrase.entities.end(), [&](EntityIndex entity) {
        return fitsTarget(RelationType::Supply, sentence.entity(entity).kind) &&
               !relations.isTied(entity, sentence.span);
    });
}

bool isAlliance(const SentenceView& sentence, const Phrase& phrase)
{
    return phrase.entities.size() == 1 && !sentence.tokens[phrase.first].bracketed &&
           sentence.entity(phrase.entities.front()).kind == EntityKind::Alliance;
}

/// No clause ends and no quote begins between two phrases that stand near each other.
bool inOneClause(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    if (right.first - left.via > widest)
        return false;
    for (std::uint32_t at = left.via; at < right.first; ++at)
        if (sentence.endsClause(at) || sentence.tokens[at].cut)
            return false;
    return sentence.tokens[left.first].quote == sentence.tokens[right.first].quote;
}

/// The verb of the clause with this token; none where it tells what one thinks of it, what is open, or,
/// unless `describing`, what another noun is.
std::optional<std::uint32_t> verbBehind(const SentenceView& sentence, std::uint32_t token, bool describing)
{
    for (std::uint32_t at = token + 1; at < sentence.tokens.size() && at - token <= widest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.cut || t.quote != sentence.tokens[token].quote || hints<u"no-deal">.has(sentence.word(at)) ||
            (t.kind == TokenKind::Word && ((t.startsWith & (bit(WordClass::Apart) | bit(WordClass::Judge) |
                                                            bit(WordClass::Unlike))) != 0 ||
                                           isOpen(sentence.whole(at)))))
            return std::nullopt;
        if (t.kind != TokenKind::Word || t.bracketed || t.form == Form::Noun || t.form == Form::Weak ||
            t.is(WordClass::Postverb))
            continue;
        return t.form != Form::Adnominal || (describing && !hints<u"intending">.has(sentence.whole(at)))
                   ? std::optional(at)
                   : std::nullopt;
    }
    return std::nullopt;
}

/// Whether words between two tokens state a tie of another kind than these.
bool tellsOther(const SentenceView& sentence, std::uint32_t from, std::uint32_t to,
                std::initializer_list<RelationType> own)
{
    for (std::uint32_t at = from; at <= to; ++at) {
        if (!sentence.tokens[at].relation.any() || sentence.tokens[at].bracketed)
            continue;
        for (const std::uint32_t index : sentence.relationAt(at).rules) {
            const RelationRule& rule = sentence.grammar->relation(index);
            if (!rule.frames.empty() && std::find(own.begin(), own.end(), rule.type) == own.end())
                return true;
        }
    }
    return false;
}

/// Who gets what a verb tells of, by the rules that list it: its subject (쓴다, 들여온다) or another one
/// (댄다).
enum class Getter : unsigned char
{
    Unsaid,
    Subject,
    Other,
};

Getter getterBy(const SentenceView& sentence, std::uint32_t verb)
{
    const auto isOne = [](Slot slot) { return slot == Slot::Subject || slot == Slot::ExplicitSubject; };
    Getter getter = Getter::Unsaid;
    for (Grammar::Trigger hit = sentence.relationAt(verb); hit.length != 0;
         hit = sentence.grammar->relationTrigger(sentence.rest(verb, hit.length - 1)))
        for (const std::uint32_t index : hit.rules) {
            const RelationRule& rule = sentence.grammar->relation(index);
            if (rule.type != RelationType::Supply)
                continue;
            for (const Frame& frame : rule.frames)
                if (isOne(frame.target))
                    return Getter::Subject;
                else if (isOne(frame.source))
                    getter = Getter::Other;
        }
    return getter;
}

void state(const SentenceView& sentence, const Guess& guess, std::uint32_t verb, RelationCollector& relations)
{
    const std::optional<Status> status = statusOf(sentence, guess.type, verb, verb, false);
    if (!status)
        return;
    for (const EntityIndex source : guess.source.entities)
        for (const EntityIndex target : guess.target.entities)
            if (source != target)
                addStatement(sentence,
                             {.type = guess.type,
                              .source = source,
                              .target = target,
                              .rule = guess.rule,
                              .confidence = surety,
                              .trigger = sentence.tokens[verb].core,
                              .sourceWords = sentence.tokens[guess.source.first].core,
                              .targetWords = sentence.tokens[guess.target.first].core,
                              .status = *status},
                             relations);
}

/// 나의 카메라를, 나 GPU 위에서: the goods of this name, as far as they bear a particle.
std::optional<std::uint32_t> goodsOf(const SentenceView& sentence, const Phrase& owner)
{
    if ((owner.role != Role::Of && owner.role != Role::None) || sentence.tokens[owner.via].comma)
        return std::nullopt;
    bool goods = false;
    for (std::uint32_t at = owner.via + 1; at < sentence.tokens.size() && at <= owner.via + longestNounPhrase;
         ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        if (t.kind != TokenKind::Word || t.form != Form::Noun ||
            hints<u"part-of-firm">.has(sentence.word(at)) || hints<u"no-deal">.has(sentence.word(at)))
            return std::nullopt; // 나의 칩 대신
        goods = isThing(sentence, at) || hints<u"other-goods">.has(sentence.word(at)) ||
                (goods && (t.is(WordClass::Count) || hints<u"upon">.has(sentence.word(at))));
        if (t.role != Role::None && t.role != Role::Of)
            return goods && t.role != Role::Other && t.role != Role::With ? std::optional(at) : std::nullopt;
        if (t.comma)
            return std::nullopt;
    }
    return std::nullopt;
}

/// 다는, 다에, 다 공장에서: who deals with what is spoken of, or where.
bool dealsWith(const SentenceView& sentence, const Phrase& phrase)
{
    if (isSubject(phrase) || phrase.role == Role::To || phrase.role == Role::Place)
        return true;
    const Role carrier = phrase.role == Role::Of || phrase.role == Role::None
                             ? carrierOf(sentence, phrase, static_cast<std::uint32_t>(sentence.tokens.size()))
                             : Role::None;
    return carrier == Role::To || carrier == Role::Place;
}

/// 다 공장에서는 나의 로봇이 자재를 나른다: goods of one firm where another one deals with them.
void findGoods(const SentenceView& sentence, const Phrase& owner, RelationCollector& relations)
{
    const std::optional<std::uint32_t> goods = goodsOf(sentence, owner);
    if (!goods || owner.entities.size() != 1 || !isParty(sentence, owner, relations) ||
        &owner == sentence.phrases.data())
        return;
    const Phrase& user = (&owner)[-1];
    const std::optional<std::uint32_t> verb = verbBehind(sentence, *goods, true);
    if (!verb || !isParty(sentence, user, relations) || !dealsWith(sentence, user) ||
        !inOneClause(sentence, user, owner) ||
        tellsOther(sentence, user.via + 1, *verb,
                   {RelationType::Supply, RelationType::Develops, RelationType::Investment,
                    RelationType::Partnership, RelationType::Membership}))
        return;
    const Role role = sentence.tokens[*goods].role;
    if (isSubject(user) && (role == Role::Subject || role == Role::Topic))
        return; // 나의 로봇이: a subject of its own
    const bool gives = isSubject(user) && getterBy(sentence, *verb) == Getter::Other;
    state(sentence, {RelationType::Supply, gives ? user : owner, gives ? owner : user, "last.goods"}, *verb,
          relations);
}

/// 다의 관제 시스템은 나가 지난달 완성했다: who does something to the goods of another firm.
void findMaker(const SentenceView& sentence, const Phrase& owner, RelationCollector& relations)
{
    if (&owner == &sentence.phrases.back())
        return;
    const Phrase& maker = (&owner)[1];
    const std::optional<std::uint32_t> goods = goodsOf(sentence, owner);
    if (!goods || sentence.tokens[*goods].role != Role::Topic || *goods >= maker.first ||
        maker.role != Role::Subject || maker.second == Role::Topic || owner.entities.size() != 1)
        return;
    const std::optional<std::uint32_t> verb = verbBehind(sentence, maker.via, false);
    if (!verb || !isParty(sentence, owner, relations) || !isParty(sentence, maker, relations) ||
        !inOneClause(sentence, owner, maker) ||
        tellsOther(sentence, owner.via + 1, *verb,
                   {RelationType::Supply, RelationType::Develops, RelationType::Membership}))
        return;
    const bool gets = getterBy(sentence, *verb) == Getter::Subject;
    state(sentence, {RelationType::Supply, gets ? owner : maker, gets ? maker : owner, "last.maker"}, *verb,
          relations);
}

bool isBacker(const SentenceView& sentence, const Phrase& phrase)
{
    return std::all_of(phrase.entities.begin(), phrase.entities.end(), [&](EntityIndex entity) {
        return hints<u"backer-name">.has(sentence.entity(entity).nameKo);
    });
}

/// 나벤처스가 가에 50억원을: one that puts money in firms, another firm, and money.
void findBacker(const SentenceView& sentence, const Phrase& left, RelationCollector& relations)
{
    if (&left == &sentence.phrases.back())
        return;
    const Phrase& right = (&left)[1];
    if (!isParty(sentence, left, relations) || !isParty(sentence, right, relations) ||
        left.role == right.role || isBacker(sentence, left) == isBacker(sentence, right) ||
        !inOneClause(sentence, left, right))
        return;
    const std::optional<std::uint32_t> verb = verbBehind(sentence, right.via, true);
    if (!verb)
        return;
    bool money = false;
    constexpr std::uint32_t behind = 2; // 태운 50억원을
    const auto end = std::min<std::size_t>(sentence.tokens.size(), *verb + behind + 1);
    for (std::uint32_t at = left.first; at < end; ++at)
        money = money || sentence.tokens[at].kind == TokenKind::Sum ||
                hints<u"backing-word">.has(sentence.word(at));
    if (!money || tellsOther(sentence, left.first, *verb,
                             {RelationType::Investment, RelationType::Supply, RelationType::Ownership,
                              RelationType::Membership, RelationType::Develops}))
        return;
    const bool first = isBacker(sentence, left);
    state(sentence, {RelationType::Investment, first ? left : right, first ? right : left, "last.backer"},
          *verb, relations);
}

/// 나 연합의 열세 번째 식구가, 나 연합에는: the words speak of those that belong to it.
bool speaksOfMembers(const SentenceView& sentence, const Phrase& alliance)
{
    constexpr std::uint32_t farthest = 4;
    if (alliance.role != Role::Of)
        return alliance.role == Role::To;
    for (std::uint32_t at = alliance.via + 1; at < sentence.tokens.size() && at <= alliance.via + farthest;
         ++at)
        if (hints<u"member">.has(sentence.word(at)))
            return true;
    return false;
}

/// 가도 '나 연합'에 손을 들었다, '나 연합'은 가를 받아들였다: an alliance and those that its clause names.
void findMembers(const SentenceView& sentence, const Phrase& alliance, RelationCollector& relations)
{
    if (!isAlliance(sentence, alliance))
        return;
    const bool speaks = speaksOfMembers(sentence, alliance);
    const bool takes = alliance.role != Role::Object && alliance.role != Role::With;
    const auto read = [&](const Phrase& phrase, const Phrase& left, const Phrase& right) {
        const bool taken =
            takes && &phrase == &right && (phrase.role == Role::Object || phrase.role == Role::To);
        const bool joins = speaks && (isSubject(phrase) || phrase.role == Role::Also);
        if (!(taken || joins) || !isParty(sentence, phrase, relations) || !inOneClause(sentence, left, right))
            return;
        const std::optional<std::uint32_t> verb = verbBehind(sentence, right.via, false);
        if (verb && (joins || !tellsOther(sentence, left.via + 1, *verb,
                                          {RelationType::Membership, RelationType::Develops,
                                           RelationType::Supply, RelationType::Partnership,
                                           RelationType::Investment, RelationType::Ownership})))
            state(sentence, {RelationType::Membership, phrase, alliance, "last.member"}, *verb, relations);
    };
    if (&alliance != sentence.phrases.data())
        read((&alliance)[-1], (&alliance)[-1], alliance);
    if (&alliance != &sentence.phrases.back())
        read((&alliance)[1], alliance, (&alliance)[1]);
}

/// 이 칩을, 같은 시스템은: goods that were spoken of before, in the clause that ends with the verb; 0 for
/// none.
std::uint32_t thisThing(const SentenceView& sentence, std::uint32_t verb)
{
    for (std::uint32_t at = verb; at-- > 1 && verb - at <= widest && !sentence.endsClause(at);) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Sum) // 이 공장은 나가 30억원에 샀다
            return 0;
        if (t.kind == TokenKind::Word && !t.bracketed && (t.role == Role::Object || t.role == Role::Topic) &&
            isThing(sentence, at) && hints<u"this-or-same">.has(sentence.word(at - 1)))
            return at;
    }
    return 0;
}

/// 가는 자체 칩을 설계하고, 나가 이 칩을 들였다: of whom the clause before speaks.
const Phrase* speakerBefore(const SentenceView& sentence, const Phrase& user)
{
    for (const Phrase* topic = &user; topic-- > sentence.phrases.data();)
        for (std::uint32_t at = topic->via; topic->role == Role::Topic && at < user.first; ++at)
            if (sentence.endsClause(at))
                return topic;
    return nullptr;
}

/// Whether the noun at a token stands between the two as well, and nothing from another firm does.
bool isSaidBetween(const SentenceView& sentence, std::uint32_t noun, const Phrase& from, const Phrase& to)
{
    for (const Phrase* other = &from + 1; other < &to; ++other)
        if (other->role == Role::From || other->role == Role::Place || other->role == Role::Of)
            return false;
    for (std::uint32_t at = from.via + 1; at < to.first; ++at)
        if (sentence.tokens[at].kind == TokenKind::Word && sentence.word(at) == sentence.word(noun))
            return true;
    return false;
}

/// 나도 이 칩을 쓴다: who gets the goods of whom the sentences before speak of.
void findUser(const SentenceView& sentence, const Phrase& user, const Discourse& discourse,
              RelationCollector& relations)
{
    if (!(isSubject(user) || user.role == Role::Also) || !isParty(sentence, user, relations))
        return;
    const Phrase* said = speakerBefore(sentence, user);
    const LastDeed& deed = discourse.deed; // 가는 나의 칩을 쓴다. 다도 같은 칩을
    const bool again = !said && user.role == Role::Also && deed.type == RelationType::Supply &&
                       deed.targets == discourse.focus && discourse.sentence - deed.sentence <= 1;
    const Entities& whose = said ? said->entities : again ? deed.sources : discourse.focus;
    if (whose.size() != 1 || contains(user, whose.front()) ||
        (!said && !again &&
         discourse.forward != discourse.focus) || // 다의 칩을 샀다. 나도 이 칩을: rather that of 다
        sentence.entity(whose.front()).kind != EntityKind::Company)
        return;
    const std::optional<std::uint32_t> verb = verbBehind(sentence, user.via, false);
    const std::uint32_t thing =
        verb && getterBy(sentence, *verb) == Getter::Subject ? thisThing(sentence, *verb) : 0;
    if (thing == 0 || (said && !isSaidBetween(sentence, thing, *said, user)))
        return;
    Phrase maker;
    maker.entities = whose;
    maker.first = said ? said->first : user.first;
    state(sentence, {RelationType::Supply, maker, user, "last.user"}, *verb, relations);
}
} // namespace

void findLastResort(const SentenceView& sentence, const Discourse& discourse, RelationCollector& relations)
{
    if (sentence.headline)
        return;
    for (const Phrase& phrase : sentence.phrases) {
        findUser(sentence, phrase, discourse, relations);
        findMembers(sentence, phrase, relations);
        findGoods(sentence, phrase, relations);
        findMaker(sentence, phrase, relations);
        findBacker(sentence, phrase, relations);
    }
}

} // namespace atlas::extract
