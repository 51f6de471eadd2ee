#include "extract/chars.h"
#include "extract/clause.h"
#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

using text::Role;

namespace {
/// Whether the noun says whose the name behind it is, or that it owns the one before: 계열, 자회사, 모회사.
bool isKinNoun(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    if (t.kind != TokenKind::Word || t.form != Form::Noun || t.comma ||
        (t.role != Role::None && t.role != Role::Copula) || hints<u"joint-venture">.has(sentence.word(at)))
        return false;
    for (const std::uint32_t rule : sentence.relationAt(at).rules) {
        const RelationRule& said = sentence.grammar->relation(rule);
        const auto ties = [](const Frame& frame) {
            return frame == Frame{Slot::Bare, Slot::Apposed} || frame == Frame{Slot::Apposed, Slot::Bare};
        };
        if (said.type == RelationType::Ownership && said.verbs.empty() &&
            std::any_of(said.frames.begin(), said.frames.end(), ties))
            return true;
    }
    return false;
}

std::uint32_t nextOf(const SentenceView& sentence, std::uint32_t at)
{
    ++at;
    while (at < sentence.tokens.size() && sentence.tokens[at].bracketed)
        ++at;
    return at;
}

bool joins(const Phrase& first, const Phrase& owner, const Phrase& owned)
{
    const bool list = owned.role == Role::From || owned.role == Role::Place || owned.role == Role::To ||
                      owned.role == Role::Topic || owned.role == Role::Subject;
    return list && first.role == Role::With && first.second == Role::None && owner.entities.size() == 1 &&
           !first.people;
}
} // namespace

bool hasFrame(const SentenceView& sentence, std::uint32_t noun, const Frame& frame)
{
    for (const std::uint32_t rule : sentence.relationAt(noun).rules)
        for (const Frame& one : sentence.grammar->relation(rule).frames)
            if (one == frame)
                return true;
    return false;
}

bool tiesName(const SentenceView& sentence, std::uint32_t noun, bool head)
{
    return (!head && hasFrame(sentence, noun, {Slot::Bare, Slot::Apposed})) ||
           (sentence.tokens[noun].role == Role::Copula &&
            (hasFrame(sentence, noun, {Slot::Apposed, Slot::Bare}) ||
             (head && hasFrame(sentence, noun, {Slot::Bare, Slot::Apposed}))));
}

bool isDescribed(const SentenceView& sentence, std::uint32_t name)
{
    return name > 0 && sentence.tokens[name - 1].form == Form::Adnominal;
}

bool describesOnly(const SentenceView& sentence, std::uint32_t token)
{
    const Token& t = sentence.tokens[token];
    if (t.kind != TokenKind::Word || t.comma || t.cut)
        return false;
    const std::u16string_view tail = sentence.text.substr(t.core.end, t.end - t.core.end);
    const std::u16string_view word = sentence.word(token);
    if (t.role == Role::Copula && hints<u"noun-describing">.has(tail)) // 스타트업인 나, 시가총액 1위인 나
        return sentence.grammar->isKind(word) || (isDigit(word.front()) && word.ends_with(u'위'));
    const bool seated =
        hints<u"seated">.has(word) && token > 0 && hints<u"seat">.has(sentence.word(token - 1));
    const bool other =
        token + 1 < sentence.tokens.size() && sentence.tokens[token + 1].is(WordClass::Complement);
    return t.form == Form::Adnominal && !other && (seated || hints<u"own-doing">.has(word));
}

bool meansToDo(const SentenceView& sentence, std::uint32_t verb)
{
    if (hints<u"suffered">.has(sentence.word(verb)))
        return true;
    const std::uint32_t noun = verb + 1;
    return noun < sentence.tokens.size() && sentence.tokens[noun].kind == TokenKind::Word &&
           hints<u"intent">.has(sentence.word(noun));
}

std::uint32_t behindDescription(const SentenceView& sentence, std::uint32_t token)
{
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t at = token; at + 1 < sentence.tokens.size() && at < token + longest; ++at) {
        const Token& t = sentence.tokens[at];
        if (describesOnly(sentence, at))
            return at + 1;
        if (t.kind != TokenKind::Word || t.comma || t.cut || t.role == Role::Topic ||
            t.role == Role::Subject || t.role == Role::With || (t.form != Form::Noun && t.form != Form::Weak))
            break;
    }
    return token;
}

bool startsClause(const SentenceView& sentence, std::uint32_t name)
{
    constexpr std::uint32_t farthest = 3;
    const Role role = sentence.tokens[name].role;
    if (role != Role::Object && role != Role::To && role != Role::With && role != Role::Place)
        return false;
    for (std::uint32_t at = name + 1; at + 1 < sentence.tokens.size() && at <= name + farthest; ++at)
        if (sentence.tokens[at].form == Form::Adnominal)
            return sentence.tokens[at + 1].isName();
    return false;
}

bool isOwnerOf(const SentenceView& sentence, std::uint32_t name)
{
    const Token& t = sentence.tokens[name];
    const std::uint32_t noun = nextOf(sentence, name);
    if (t.role != Role::None || t.comma || t.joined || noun + 1 >= sentence.tokens.size() ||
        !isKinNoun(sentence, noun))
        return false;
    const std::uint32_t owned = nextOf(sentence, noun);
    return owned < sentence.tokens.size() && sentence.tokens[owned].kind == TokenKind::Name;
}

void joinOwned(SentenceView& sentence)
{
    for (std::size_t i = 0; i + 2 < sentence.phrases.size(); ++i) {
        Phrase& first = sentence.phrases[i];
        const Phrase& owner = sentence.phrases[i + 1];
        Phrase& owned = sentence.phrases[i + 2];
        const bool kin =
            (owner.role == Role::Of && nextOf(sentence, owner.last) + 1 == owned.first &&
             isKinNoun(sentence, owned.first - 1)) ||
            (owner.first == owner.last && isOwnerOf(sentence, owner.last) && owned.first <= owner.last + 3);
        const bool ownedToo = i > 0 && (ownsNext(sentence, sentence.phrases[i - 1]) ||
                                        isOwnerOf(sentence, sentence.phrases[i - 1].last));
        if (!kin || ownedToo || !joins(first, owner, owned) || first.last + 3 < owner.first)
            continue;
        owned.entities.append(first.entities);
        owned.listed = true;
        sentence.phrases.erase(sentence.phrases.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

namespace {
/// 칩은 국내 팹리스 가: a topic that does nothing itself stands right before the name and what describes it;
/// not before the token `from`.
bool isOfThingTopic(const SentenceView& s, const Phrase& phrase, std::uint32_t from)
{
    constexpr std::uint32_t widest = 4; // 칩은 국내 팹리스 가
    for (std::uint32_t at = phrase.first; at-- > from && phrase.first - at <= widest;) {
        const Token& t = s.tokens[at];
        if (t.kind == TokenKind::Word && t.role == Role::Topic && !t.bracketed)
            return cannotAct(s, at);
        const bool country = t.kind == TokenKind::Name && t.role == Role::None;
        if ((t.kind != TokenKind::Word && !country) || t.form != Form::Noun || t.role != Role::None ||
            t.comma || t.bracketed)
            return false;
    }
    return false;
}

/// 칩은 가, 구동 서버는 나와 만든다: what the last one bears holds for those before.
void shareAcrossTopics(SentenceView& s)
{
    constexpr std::uint32_t widestGap = 6;
    for (std::size_t i = s.phrases.size(); i-- > 1;) {
        Phrase& phrase = s.phrases[i - 1];
        const Phrase& next = s.phrases[i];
        const bool bare = phrase.role == Role::None && s.tokens[phrase.via].role == Role::None;
        const bool bears = next.role == Role::With || next.role == Role::From || next.role == Role::Place ||
                           next.role == Role::Subject;
        if (bare && bears && s.tokens[phrase.via].comma && next.first - phrase.via <= widestGap &&
            isOfThingTopic(s, phrase, 0) && isOfThingTopic(s, next, phrase.via + 1)) {
            phrase.role = next.role;
            phrase.second = next.second;
            phrase.shared = true;
        }
    }
}
} // namespace

void shareRoles(SentenceView& s)
{
    shareAcrossTopics(s);
    constexpr std::uint32_t widestGap = 5;                 // words between two names of a list
    for (std::size_t i = 0; i + 1 < s.phrases.size(); ++i) // 나와 그 주주인 다를
        if (s.tokens[s.phrases[i].via].role == Role::With &&
            ofThat(s, s.phrases[i + 1].first - 1) == &s.phrases[i]) {
            s.phrases[i].role = s.phrases[i + 1].role;
            s.phrases[i].shared = true;
        }
    for (std::size_t i = 0; i + 2 < s.phrases.size(); ++i) {
        Phrase& phrase = s.phrases[i];
        const Phrase& last = s.phrases[i + 2];
        const bool bare =
            s.tokens[phrase.via].role == Role::None && (phrase.role == Role::None || !s.headline);
        if (bare && s.tokens[phrase.last].comma && s.phrases[i + 1].role == Role::Of &&
            s.phrases[i + 1].first == nextOf(s, phrase.last) &&
            last.first - s.phrases[i + 1].last <= widestGap) {
            phrase.role = last.role;
            phrase.second = last.second;
            phrase.shared = true;
        }
    }
}

bool mayBePerson(const SentenceView& sentence, std::uint32_t at)
{
    const std::size_t length = sentence.word(at).size();
    return length >= 2 && length <= 5 && !sentence.grammar->isCommon(sentence.word(at));
}

namespace {
bool bearsSubject(const Token& t)
{
    return t.role == Role::Topic || t.role == Role::Subject || t.role == Role::Also;
}

bool isPersonsName(const SentenceView& sentence, std::uint32_t at)
{
    constexpr std::size_t usual = 3; // syllables of a Korean name
    const Token& person = sentence.tokens[at];
    const std::u16string_view name = sentence.word(at);
    return person.kind == TokenKind::Word && person.form == Form::Noun && name.size() == usual &&
           sentence.grammar->isSurname(name.front()) && !sentence.grammar->isOrdinary(name);
}
} // namespace

std::uint32_t personOf(const SentenceView& sentence, const Token& name, std::uint32_t at)
{
    const std::vector<Token>& tokens = sentence.tokens;
    const auto plain = [&](std::uint32_t k) {
        return k < tokens.size() && tokens[k].kind == TokenKind::Word && !tokens[k].comma && !tokens[k].cut &&
               !tokens[k].bracketed && tokens[k].quote == name.quote;
    };
    if (name.comma || name.cut || !plain(at) || at + 1 >= tokens.size())
        return 0;
    const Token& t = tokens[at];
    if (name.role == Role::None) {
        const std::u16string_view tail = sentence.text.substr(t.core.end, t.end - t.core.end);
        const bool title = t.is(WordClass::Title) && (t.role == Role::None || hints<u"being">.has(tail));
        return title && isPersonsName(sentence, at + 1) && bearsSubject(tokens[at + 1]) ? at + 1 : 0;
    }
    const bool leads = name.role == Role::Object && hints<u"leads-firm">.has(sentence.word(at)) &&
                       plain(at + 1) && plain(at + 2) && tokens[at + 1].role == Role::None;
    return leads && isPersonsName(sentence, at + 1) && tokens[at + 2].is(WordClass::Title) &&
                   bearsSubject(tokens[at + 2])
               ? at + 2
               : 0;
}

} // namespace atlas::extract
