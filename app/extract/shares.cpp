#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

bool isFirm(const SentenceView& sentence, std::uint32_t token)
{
    const Token& t = sentence.tokens[token];
    return t.kind == TokenKind::Name && sentence.isOrganisation(static_cast<EntityIndex>(t.index)) &&
           sentence.entity(static_cast<EntityIndex>(t.index)).kind != EntityKind::Alliance;
}

EntityIndex entityAt(const SentenceView& sentence, std::uint32_t token)
{
    return static_cast<EntityIndex>(sentence.tokens[token].index);
}

void addOwnership(const SentenceView& sentence, std::uint32_t noun, EntityIndex parent, EntityIndex child,
                  const char* rule, RelationCollector& relations)
{
    constexpr double confidence = 0.75;
    if (parent == child)
        return;
    addStatement(sentence,
                 {.type = RelationType::Ownership,
                  .source = parent,
                  .target = child,
                  .rule = rule,
                  .confidence = confidence,
                  .trigger = sentence.tokens[noun].core},
                 relations);
}

/// Whether the noun states by itself whose a name is; `frame`: where the two stand around it.
bool statesKin(const SentenceView& sentence, std::uint32_t at, const Frame& frame)
{
    const Token& t = sentence.tokens[at];
    if (t.kind != TokenKind::Word || t.form != Form::Noun || hints<u"joint-venture">.has(sentence.word(at)))
        return false;
    for (const std::uint32_t rule : sentence.relationAt(at).rules) {
        const RelationRule& said = sentence.grammar->relation(rule);
        if (said.type == RelationType::Ownership && said.verbs.empty() &&
            std::find(said.frames.begin(), said.frames.end(), frame) != said.frames.end())
            return true;
    }
    return false;
}

/// 51%: a share stands at this token.
bool isShare(const SentenceView& sentence, std::uint32_t at)
{
    if (at >= sentence.tokens.size())
        return false;
    const std::u16string_view text = sentence.rest(at, 8);
    const std::size_t sign = text.find_first_not_of(u"0123456789.");
    return sign != 0 && sign != text.npos && isPercent(text[sign]);
}

/// 나(가 자회사), 나(최대주주 가): what brackets behind a name say of it.
void readBrackets(const SentenceView& sentence, RelationCollector& relations)
{
    constexpr Frame before{Slot::Bare, Slot::Apposed};
    constexpr Frame behind{Slot::Apposed, Slot::Bare};
    for (std::uint32_t at = 0; sentence.seen.brackets && at + 2 < sentence.tokens.size(); ++at) {
        if (!sentence.tokens[at + 1].bracketed || !sentence.tokens[at + 2].bracketed ||
            sentence.tokens[at].bracketed || !isFirm(sentence, at))
            continue;
        const bool closed = at + 3 == sentence.tokens.size() || !sentence.tokens[at + 3].bracketed ||
                            sentence.tokens[at + 2].comma || isShare(sentence, at + 3);
        if (!closed)
            continue;
        if (isFirm(sentence, at + 1) && statesKin(sentence, at + 2, before))
            addOwnership(sentence, at + 2, entityAt(sentence, at + 1), entityAt(sentence, at), "own.brackets",
                         relations);
        else if (isFirm(sentence, at + 2) && statesKin(sentence, at + 1, behind))
            addOwnership(sentence, at + 1, entityAt(sentence, at + 2), entityAt(sentence, at), "own.brackets",
                         relations);
    }
}

/// The firm whose shares the noun at this token means; the one spoken of where none is named.
std::optional<EntityIndex> sharedFirm(const SentenceView& sentence, std::uint32_t noun,
                                      const Discourse& discourse)
{
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.last < noun && phrase.last + 2 >= noun && phrase.entities.size() == 1 &&
            (phrase.role == Role::Of || phrase.role == Role::None))
            return phrase.entities.front();
    if (noun == 0 && discourse.focus.size() == 1)
        return discourse.focus.front();
    return std::nullopt;
}

/// 지분은 가 51%, 나 49%다: two owners at least, each right before its share.
void readShares(const SentenceView& sentence, std::uint32_t noun, const Discourse& discourse,
                RelationCollector& relations)
{
    constexpr std::uint32_t farthest = 24;
    std::vector<EntityIndex> owners;
    for (std::uint32_t at = noun + 1; at + 1 < sentence.tokens.size() && at < noun + farthest; ++at)
        if (isFirm(sentence, at) && !sentence.tokens[at].bracketed && isShare(sentence, at + 1))
            owners.push_back(entityAt(sentence, at));
    const std::optional<EntityIndex> firm = sharedFirm(sentence, noun, discourse);
    if (owners.size() < 2 || !firm || std::find(owners.begin(), owners.end(), *firm) != owners.end() ||
        sentence.entity(*firm).kind != EntityKind::Company)
        return;
    for (const EntityIndex owner : owners)
        addOwnership(sentence, noun, owner, *firm, "own.shares.each", relations);
}
} // namespace

bool readsKinInList(const SentenceView& sentence, std::uint32_t noun, RelationCollector& relations)
{
    if (noun == 0 || noun + 1 >= sentence.tokens.size() || !isFirm(sentence, noun - 1) ||
        !isFirm(sentence, noun + 1) || sentence.tokens[noun].role != Role::None ||
        sentence.tokens[noun - 1].role != Role::With || sentence.tokens[noun - 1].second != Role::None ||
        !statesKin(sentence, noun, {Slot::Bare, Slot::Apposed}))
        return false;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.first < noun && noun < phrase.last &&
            (phrase.role == Role::Topic || phrase.role == Role::Subject || phrase.role == Role::With ||
             phrase.role == Role::None)) {
            addOwnership(sentence, noun, entityAt(sentence, noun - 1), entityAt(sentence, noun + 1),
                         "own.listed", relations);
            return true;
        }
    return false;
}

namespace {
/// 다그룹의 나는, 다그룹의 다전자: a firm of a group that acts, or that is called after it.
void findOfGroups(const SentenceView& sentence, RelationCollector& relations)
{
    for (std::size_t i = 1; i < sentence.phrases.size(); ++i) {
        const Phrase& group = sentence.phrases[i - 1];
        const Phrase& firm = sentence.phrases[i];
        if (group.role != Role::Of || group.via != group.last || firm.first != group.via + 1 ||
            group.entities.size() != 1 || !isFirm(sentence, firm.first))
            continue;
        const std::u16string_view name = sentence.entity(group.entities.front()).nameKo;
        const std::size_t called = hints<u"group">.lengthIn(name);
        if (called == 0 || called == name.size())
            continue;
        const std::u16string_view own = sentence.entity(firm.entities.front()).nameKo;
        const bool named = own.starts_with(name.substr(0, name.size() - called));
        const bool acts = firm.via == firm.last && (isSubject(firm) || firm.role == Role::Also);
        if (own != name && (named || acts))
            addOwnership(sentence, group.last, group.entities.front(), firm.entities.front(), "own.group",
                         relations);
    }
}
} // namespace

void findShares(const SentenceView& sentence, const Discourse& discourse, RelationCollector& relations)
{
    findOfGroups(sentence, relations);
    readBrackets(sentence, relations);
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.role != Role::Topic || t.bracketed)
            continue;
        if (hints<u"ownership">.has(sentence.word(at)))
            readShares(sentence, at, discourse, relations);
    }
}

std::optional<bool> halfBehind(const SentenceView& sentence, std::uint32_t noun)
{
    for (std::uint32_t at = noun + 1; at < sentence.tokens.size() && at <= noun + 3; ++at) {
        const std::u16string_view word = sentence.rest(at, 8);
        const std::size_t percent = word.find_first_not_of(u"0123456789.");
        if (percent == 0 || percent == word.npos || !isPercent(word[percent]))
            continue;
        const std::size_t digits = word.find_first_not_of(u"0123456789");
        return digits == 3 || (digits == 2 && word.front() >= u'5');
    }
    return std::nullopt;
}

Bought boughtBy(const SentenceView& sentence, std::uint32_t verb)
{
    constexpr std::uint32_t farthest = 4;
    std::uint32_t words = 0;
    for (std::uint32_t at = verb; at-- > 0 && words < farthest;) {
        if (sentence.endsClause(at))
            return Bought::Firm;
        const std::u16string_view word = sentence.word(at);
        if (hints<u"whole-share">.has(word)) {
            if (at > 0 && isShare(sentence, at - 1)) // 지분 12% 전량
                continue;
            return Bought::Firm;
        }
        if (hints<u"swap">.has(sentence.word(at + 1))) // 주식 교환 방식으로
            continue;
        if (hints<u"share">.has(word)) {
            const std::optional<bool> half = halfBehind(sentence, at);
            if (half.value_or(false) || (at > 0 && hints<u"control">.has(sentence.word(at - 1))))
                return Bought::Firm;
            return half ? Bought::Part : Bought::Share;
        }
        words += sentence.tokens[at].bracketed || sentence.tokens[at].kind == TokenKind::Sum ? 0 : 1;
    }
    return Bought::Firm;
}

} // namespace atlas::extract
