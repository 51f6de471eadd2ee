#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

bool isSubject(const Phrase& phrase)
{
    return phrase.role == text::Role::Topic || phrase.role == text::Role::Subject;
}

namespace {
bool ownsThing(const Phrase& phrase)
{
    return phrase.role == text::Role::Of || phrase.role == text::Role::None;
}

/// 가의 칩을, 나 엔진을: both are whose thing bears that particle.
bool ownAlike(const SentenceView& sentence, const Phrase& a, const Phrase& b)
{
    if (!ownsThing(a) || !ownsThing(b))
        return false;
    const auto end = static_cast<std::uint32_t>(sentence.tokens.size());
    const text::Role role = carrierOf(sentence, a, end);
    return role != text::Role::None && role == carrierOf(sentence, b, end);
}

/// 가 20억원, 나 10억원 순이다: a sum stands right behind the bare name.
bool bearsSum(const SentenceView& sentence, const Phrase& phrase)
{
    return phrase.role == text::Role::None && phrase.via + 1 < sentence.tokens.size() &&
           sentence.tokens[phrase.via + 1].kind == TokenKind::Sum;
}
} // namespace

bool alike(const SentenceView& sentence, const Phrase& a, const Phrase& b)
{
    return (a.role == b.role && a.role != text::Role::None && a.role != text::Role::Of) ||
           (isSubject(a) && isSubject(b)) || ownAlike(sentence, a, b) ||
           (bearsSum(sentence, a) && bearsSum(sentence, b));
}

bool coordinated(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    bool apart = sentence.tokens[left.via].comma ||
                 (left.shared && hints<u"that">.has(sentence.whole(left.via + 1))); // 나와 그 주주인 다
    for (std::uint32_t at = left.via + 1; at < right.first; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        if (t.form != Form::Noun || t.isName() || t.cut || t.quote != sentence.tokens[left.via].quote ||
            (t.role == text::Role::Copula && t.comma)) // 가는 최대주주이며, 나는 …
            return false;
        const bool with = t.role == text::Role::With && ownsThing(left); // 가의 칩과 나의 칩
        apart = apart || t.comma || with;
    }
    return apart;
}

bool isContrasted(const SentenceView& sentence, const Phrase& topic)
{
    if (&topic == sentence.phrases.data() || topic.role != text::Role::Topic)
        return false;
    const Phrase& before = *(&topic - 1);
    return before.role == text::Role::Topic && coordinated(sentence, before, topic);
}

bool pairsInRow(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    const auto starts = [&](const Phrase& pair) {
        return pair.entities.size() == 2 && sentence.tokens[pair.first].role == text::Role::With;
    };
    return starts(left) && starts(right) && left.last + 1 == right.first && sentence.tokens[left.last].comma;
}

bool isInstrument(const SentenceView& sentence, const Phrase& phrase, std::uint32_t last)
{
    const std::uint32_t next = phrase.via + 1;
    if (phrase.role != text::Role::Object || next >= sentence.tokens.size() || phrase.via > last)
        return false;
    return hints<u"instrument">.has(sentence.word(next));
}

bool oneNoun(const SentenceView& sentence, const Phrase& owner, const Phrase& owned)
{
    return std::all_of(sentence.tokens.begin() + owner.via + 1, sentence.tokens.begin() + owned.first,
                       [](const Token& t) { return t.form == Form::Noun && !t.comma; });
}

bool coordinatedVerb(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    return std::any_of(sentence.tokens.begin() + left.via + 1, sentence.tokens.begin() + right.first,
                       [](const Token& t) { return t.form != Form::Noun; });
}

namespace {
/// 가는 나에 1억, 다에 2억을: targets before the last one.
void earlierTargets(const SentenceView& sentence, const GappedEnds& ends, PhrasePairs& pairs)
{
    if (ends.targetCarried)
        return;
    const Phrase* first = ends.sourceCarried ? sentence.phrases.data() : &ends.source + 1;
    for (const Phrase* k = &ends.target; k > first; --k) {
        if (!alike(sentence, k[-1], ends.target) || !coordinated(sentence, k[-1], *k))
            return;
        pairs.emplace_back(&ends.source, k - 1);
    }
}

/// 가는 나에서, 다는 라에서 공급받는다: the subject is the target; also where the source is carried over.
void earlierSubjects(const SentenceView& sentence, const GappedEnds& ends, PhrasePairs& pairs)
{
    const Phrase* first = sentence.phrases.data();
    const Phrase* target = &ends.target;
    if (ends.targetCarried || !isSubject(*target))
        return;
    if (!ends.sourceCarried && &ends.source == target + 1 && target - first >= 2 && isSubject(target[-2]) &&
        alike(sentence, target[-1], ends.source) && coordinated(sentence, target[-1], *target))
        pairs.emplace_back(target - 1, target - 2);
    for (; ends.sourceCarried && target > first; --target) {
        if (!isSubject(target[-1]) || !coordinated(sentence, target[-1], *target))
            return;
        pairs.emplace_back(&ends.source, target - 1);
    }
}

/// 칩은 팹리스 가: a thing is topic right before the name, over nouns that say what the name is.
bool standsBehindThing(const SentenceView& sentence, const Phrase& phrase)
{
    for (std::uint32_t at = phrase.first; at-- > 0 && phrase.first - at <= longestNounPhrase;) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Word && t.role == text::Role::Topic)
            return t.form == Form::Noun && cannotAct(sentence, at);
        const bool noun = t.kind == TokenKind::Word || t.kind == TokenKind::Name; // 독일 가
        if (!noun || t.form != Form::Noun || t.role != text::Role::None || t.comma || t.bracketed)
            return false;
    }
    return false;
}

/// 센서는 가, 칩은 나에서 받는다: each name stands behind its thing, and the last one bears the particle.
bool eachBehindThing(const SentenceView& sentence, const Phrase& before, const Phrase& next)
{
    return before.role == text::Role::None && sentence.tokens[before.last].comma &&
           standsBehindThing(sentence, before) && standsBehindThing(sentence, next);
}

/// 가가 1억, 나가 2억을: sources before `at`.
void earlierSources(const SentenceView& sentence, const GappedEnds& ends, const Phrase* at,
                    PhrasePairs& pairs)
{
    const Phrase* first = sentence.phrases.data();
    while (at > first) {
        const Phrase* before = at - 1;
        if (before == &ends.target)
            return;
        if (before > first && before->role == text::Role::Of && alike(sentence, before[-1], ends.source) &&
            oneNoun(sentence, *before, *at))
            --before; // 가, 나의 자회사 다가
        else if (!coordinated(sentence, *before, *at))
            return;
        const bool apart = sentence.tokens[before->via].role == text::Role::Subject && before + 1 == at &&
                           !saysMoreUpTo(sentence, *before, *at); // 가가, 나가 다를 사들이자
        if ((!alike(sentence, *before, ends.source) && !eachBehindThing(sentence, *before, *at)) || apart)
            return;
        pairs.emplace_back(before, &ends.target);
        at = before;
    }
}
} // namespace

PhrasePairs gappedPairs(const SentenceView& sentence, const GappedEnds& ends)
{
    PhrasePairs pairs;
    if (sentence.phrases.empty() || (ends.targetCarried && ends.sourceCarried))
        return pairs;
    earlierTargets(sentence, ends, pairs);
    const Phrase* at = &ends.source;
    const bool topic =
        ends.target.role == text::Role::To || ends.target.role == text::Role::Place; // 나에는 가가, 다가
    const bool after = !ends.targetCarried && ends.source.first > ends.target.first && !topic;
    if (ends.sourceCarried || after) {
        earlierSubjects(sentence, ends, pairs);
        const bool named = ends.source.role == text::Role::Subject && ends.target.role == text::Role::Topic;
        if (!ends.sourceCarried && (named || !isSubject(ends.source))) // 다는 가에서 1억, 나에서 2억을 받았다
            earlierSources(sentence, ends, &ends.source, pairs);
        return pairs;
    }
    const Phrase* first = sentence.phrases.data();
    while (at - first >= 2 && !ends.targetCarried && alike(sentence, at[-1], ends.target) &&
           alike(sentence, at[-2], ends.source) && coordinated(sentence, at[-1], *at) &&
           !coordinatedVerb(sentence, at[-2], at[-1])) { // 가는 나와, 다는 라와
        pairs.emplace_back(at - 2, at - 1);
        at -= 2;
    }
    earlierSources(sentence, ends, at, pairs);
    return pairs;
}

bool isHeadNoun(const Token& t)
{
    return t.is(WordClass::Head) || t.is(WordClass::Title) || t.is(WordClass::Staff);
}

bool headsSoon(const SentenceView& sentence, std::uint32_t at)
{
    for (int step = 0; step < 2 && at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        if (isHeadNoun(t) || t.kind == TokenKind::Anaphor)
            return true;
        if (t.role != text::Role::None)
            return false;
        ++step;
    }
    return false;
}

bool isKindOf(const SentenceView& sentence, const Token& name, std::uint32_t at)
{
    if (name.kind != TokenKind::Name)
        return false;
    const EntityKind kind = sentence.entity(static_cast<EntityIndex>(name.index)).kind;
    const bool counted = sentence.tokens[at].is(WordClass::Count) && // '가' 20대를, '가' 5만 대를
                         (isDigit(sentence.word(at).front()) || isDigit(sentence.word(at - 1).front()));
    return (kind == EntityKind::Product &&
            (counted || sentence.grammar->endsInProductKind(sentence.word(at)))) ||
           (kind == EntityKind::Alliance && sentence.grammar->allianceSuffix(sentence.word(at)) != 0) ||
           (kind == EntityKind::Institution && hints<u"campus-unit">.has(sentence.word(at)));
}

} // namespace atlas::extract
