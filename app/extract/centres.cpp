#include "extract/centres.h"

#include "extract/clause.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

using text::Role;

bool organisations(const SentenceView& sentence, const Phrase& phrase)
{
    return std::all_of(phrase.entities.begin(), phrase.entities.end(),
                       [&](EntityIndex i) { return sentence.isOrganisation(i); });
}

Role thingRole(const SentenceView& sentence, const Phrase& phrase)
{
    if (phrase.role != Role::Of && phrase.role != Role::None)
        return Role::None;
    const Role role = carrierOf(sentence, phrase, static_cast<std::uint32_t>(sentence.tokens.size()));
    return role == Role::Topic || role == Role::Subject ? role : Role::None;
}

namespace {
/// 하나는 가다, 유력한 곳은 가다: what the sentence is made to name, other than 주관사는 가다.
bool isSaid(const SentenceView& sentence, const Phrase& phrase)
{
    if (phrase.first > 0 && sentence.tokens[phrase.first - 1].role == Role::Topic &&
        hints<u"naming">.has(sentence.word(phrase.first - 1))) // 이름은 가, 자본금은 5억원이다
        return true;
    if (phrase.role != Role::Copula || phrase.via + 1 != sentence.tokens.size())
        return false;
    for (std::uint32_t at = 0; at < phrase.first; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Word && t.role == Role::Topic && t.form == Form::Noun)
            return !hints<u"side-role">.has(sentence.word(at));
    }
    return false;
}

/// 가로서는, 가로선: a topic too.
bool isTopic(const SentenceView& sentence, const Phrase& phrase)
{
    if (phrase.role == Role::Topic)
        return true;
    const Token& bearer = sentence.tokens[phrase.via];
    const std::u16string_view tail = sentence.text.substr(bearer.core.end, bearer.end - bearer.core.end);
    return hints<u"as-topic">.has(tail);
}
} // namespace

namespace {
bool isAnalyst(const SentenceView& sentence, EntityIndex entity)
{
    const EntityFact& fact = sentence.entity(entity);
    return sentence.grammar->isAnalyst(fact.nameKo) || sentence.grammar->isAnalyst(fact.nameEn);
}
} // namespace

bool judgesOthers(const SentenceView& sentence, EntityIndex entity)
{
    for (std::uint32_t at = 0; isAnalyst(sentence, entity) && at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        const bool judges = (t.startsWith & bit(WordClass::Judge)) != 0;
        const bool joins =
            judges && at > 0 && hints<u"own-name">.has(sentence.whole(at - 1)); // 이름을 올렸다
        if ((judges && !joins) || t.quote != 0)
            return true;
    }
    return false;
}

bool onlyJudges(const SentenceView& sentence, const Phrase& phrase)
{
    const bool subject = phrase.role == Role::Topic || phrase.role == Role::Subject;
    if (phrase.via != phrase.last || !subject || !sentence.grammar->isAnalyst(sentence.word(phrase.last)))
        return false;
    return std::any_of(sentence.tokens.begin() + phrase.via, sentence.tokens.end(), [](const Token& t) {
        return t.quote != 0 || (t.startsWith & bit(WordClass::Judge)) != 0;
    });
}

namespace {
/// 산업부는, 한빛시는: takes measures, which does not make it what is spoken of.
bool isAuthority(const SentenceView& sentence, const Phrase& phrase)
{
    const EntityFact& entity = sentence.entity(phrase.entities.front());
    if (entity.kind != EntityKind::Institution || phrase.entities.size() != 1 || entity.nameKo.empty())
        return false;
    return hints<u"authority">.has(entity.nameKo);
}

/// 다만 나 측은 "정해진 바 없다"고 했다: what is only added is no new centre.
bool isAside(const SentenceView& sentence)
{
    return sentence.seen.quotes && hints<u"aside">.has(sentence.word(0));
}
} // namespace

Rank rankOf(const SentenceView& sentence, const Phrase& phrase)
{
    const Token& bearer = sentence.tokens[phrase.via];
    if (sentence.tokens[phrase.first].quote != 0 || !organisations(sentence, phrase) ||
        bearer.is(WordClass::Observer) || onlyJudges(sentence, phrase))
        return Rank::None;
    if (isAuthority(sentence, phrase) || hints<u"case">.has(sentence.word(phrase.via)))
        return Rank::Other; // no centre: 가의 경우
    if (isTopic(sentence, phrase))
        return Rank::Topic;
    if (phrase.role == Role::Also)
        return Rank::Also;
    const Role thing = thingRole(sentence, phrase);
    if (thing == Role::Topic)
        return Rank::TopicOwner;
    if (isSaid(sentence, phrase))
        return Rank::Said;
    if (phrase.role == Role::Subject)
        return ownsVerb(sentence, phrase, static_cast<std::uint32_t>(sentence.tokens.size())) ? Rank::Other
                                                                                              : Rank::Subject;
    const bool begins = phrase.first == 0 && phrase.role == Role::Of && sentence.phrases.size() == 1;
    return thing == Role::Subject || begins ? Rank::SubjectOwner
           : phrase.role == Role::Object    ? Rank::Object
                                            : Rank::Other;
}

std::vector<Ranked> ranked(const SentenceView& sentence)
{
    std::vector<Ranked> all;
    all.reserve(sentence.phrases.size());
    const Rank most = !sentence.phrases.empty() && isAside(sentence) ? Rank::Other : Rank::Topic;
    for (const Phrase& phrase : sentence.phrases)
        if (const Rank rank = rankOf(sentence, phrase); rank != Rank::None)
            all.push_back({&phrase, std::min(rank, most)});
    return all;
}

Ranked centreOf(const SentenceView& sentence, const std::vector<Ranked>& all)
{
    Ranked best;
    for (const Ranked& one : all) {
        const bool later = !sentence.headline && one.rank == best.rank && one.rank >= Rank::TopicOwner;
        if (one.rank > best.rank || later)
            best = one;
    }
    return best;
}

} // namespace atlas::extract
