#include "extract/hints.h"
#include "extract/relationparts.h"
#include "extract/tense.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr int sentencesOfRumour = 3; ///< for so many behind it whom it is about may deny it

bool isSubjectWord(const Token& t)
{
    return t.kind == TokenKind::Word && t.form == Form::Noun && t.quote == 0 && !t.bracketed &&
           (t.role == text::Role::Topic || t.role == text::Role::Subject || t.role == text::Role::Also);
}

bool isEndOf(const RelationFact& relation, const Phrase& phrase)
{
    return contains(phrase, relation.source) || contains(phrase, relation.target);
}

/// What the sentence is about, as far as organisations are.
struct Speaks
{
    bool ofEnds = false;   ///< of an end of the relation
    bool ofOthers = false; ///< of another organisation
};

Speaks subjectsOf(const SentenceView& sentence, const RelationFact& relation)
{
    Speaks speaks;
    for (const Phrase& phrase : sentence.phrases) {
        if (!isSubject(phrase) || sentence.tokens[phrase.first].quote != 0)
            continue;
        const bool ends = isEndOf(relation, phrase);
        speaks.ofEnds = speaks.ofEnds || ends;
        speaks.ofOthers = speaks.ofOthers || !ends;
    }
    return speaks;
}

/// Of a rumour that was told.
Denial denialIn(const SentenceView& sentence)
{
    bool heard = sentence.phrases.empty();
    bool faded = false;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.bracketed)
            continue;
        const Denial denial = denialAt(sentence, at);
        if (denial == Denial::Rebuts)
            return denial;
        faded = faded || denial == Denial::Fades;
        heard = heard || (isSubjectWord(t) && hints<u"heard">.has(sentence.word(at)));
    }
    return faded && heard ? Denial::Fades : Denial::None;
}

/// How a sentence ends what was told.
enum class End : unsigned char
{
    None,
    OfTie,     ///< 그러나 협약은 1년 만에 파기됐다
    OfLasting, ///< 협상은 끝났다: not of what happens once
    OfPlan,    ///< 막판에 없던 일이 됐다: nothing says what, so what was to come
};

bool ends(End end, const RelationFact& relation)
{
    switch (end) {
    case End::OfTie:
        return relation.status != Status::Denied;
    case End::OfLasting:
        return relation.status != Status::Denied && !happensOnce(relation.type);
    case End::OfPlan:
        return relation.status == Status::Planned || relation.status == Status::Reported;
    case End::None:
        break;
    }
    return false;
}

End endIn(const SentenceView& sentence)
{
    bool named = false;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.bracketed)
            continue;
        const bool subject = isSubjectWord(t) && !saysWhen(sentence, at);
        const bool ties = subject && hints<u"tie-noun">.has(sentence.word(at));
        const std::u16string_view words = sentence.rest(at, 10);
        if (sentence.grammar->status(words) == StatusWord::Ended)
            return !isPast(sentence.rest(at, 16))  ? End::None
                   : !named                        ? End::OfPlan
                   : hints<u"finished">.has(words) ? End::OfLasting
                                                   : End::OfTie;
        if (t.quote != 0 || (subject && !ties && !named) || (t.role == text::Role::Object && !named))
            return End::None;
        named = named || ties;
    }
    return End::None;
}

bool namesOnlyEnds(const SentenceView& sentence, const RelationFact& relation)
{
    return std::all_of(sentence.phrases.begin(), sentence.phrases.end(),
                       [&](const Phrase& phrase) { return isEndOf(relation, phrase); });
}

void denyRumours(const SentenceView& sentence, const Discourse& discourse, RelationCollector& relations)
{
    const int behind = discourse.sentence - discourse.rumoured.sentence;
    if (discourse.rumoured.relations.empty() || behind >= sentencesOfRumour ||
        denialIn(sentence) == Denial::None)
        return;
    for (const std::uint32_t place : discourse.rumoured.relations) {
        const RelationFact& relation = relations.at(place);
        const Speaks speaks = subjectsOf(sentence, relation);
        if (relation.status == Status::Reported && (speaks.ofEnds || (!speaks.ofOthers && behind == 0)))
            relations.revise(place, Status::Denied);
    }
}
} // namespace

namespace {
/// 그렇다, 네: within the first words of an answer.
bool affirms(const SentenceView& sentence)
{
    constexpr std::size_t first = 4;
    for (std::uint32_t at = 0; at < std::min(sentence.tokens.size(), first); ++at)
        if (hints<u"yes">.has(sentence.rest(at, 5)))
            return true;
    return false;
}

/// 칩을 공급하나? 내년부터 공급한다: the answer says the same of whom the question names.
bool repeats(const SentenceView& sentence, RelationType type)
{
    if (!sentence.phrases.empty())
        return false;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        if (!sentence.tokens[at].relation.any() || sentence.tokens[at].kind != TokenKind::Word)
            continue;
        const auto rules = sentence.relationAt(at).rules;
        if (std::any_of(rules.begin(), rules.end(),
                        [&](std::uint32_t index) { return sentence.grammar->relation(index).type == type; }))
            return statusOf(sentence, type, at, at, false).value_or(Status::Denied) != Status::Denied;
    }
    return false;
}

/// ―나와의 관계는.: of whom an answer is that names nobody.
void followQuestion(const SentenceView& sentence, Discourse& discourse, const RelationCollector& relations)
{
    discourse.askedSentence = discourse.sentence + 1;
    discourse.asked.clear();
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.entities == discourse.main || phrase.entities == discourse.asked)
            continue;
        const bool one = phrase.entities.size() == 1 && sentence.isOrganisation(phrase.entities.front());
        if (!one || !discourse.asked.empty()) { // of several
            discourse.asked.clear();
            break;
        }
        discourse.asked = phrase.entities;
    }
    if (asksWhether(sentence))
        discourse.wondered = {relations.toldIn(sentence.span), discourse.askedSentence};
}

/// What the answer makes of what was asked.
void answer(const SentenceView& sentence, const Discourse& discourse, RelationCollector& relations)
{
    if (discourse.wondered.relations.empty() || discourse.wondered.sentence != discourse.sentence)
        return;
    const bool yes = affirms(sentence);
    const bool no = !yes && denialIn(sentence) == Denial::Rebuts;
    for (const std::uint32_t place : discourse.wondered.relations) {
        if (relations.at(place).status != Status::Reported)
            continue;
        if (yes || (!no && repeats(sentence, relations.at(place).type)))
            relations.revise(place, Status::Actual);
        else if (no)
            relations.revise(place, Status::Denied);
        else
            relations.withdraw(place);
    }
}
} // namespace

void readRetraction(const SentenceView& sentence, const Discourse& discourse, RelationCollector& relations)
{
    answer(sentence, discourse, relations);
    denyRumours(sentence, discourse, relations);
    if (discourse.told.relations.empty() || discourse.told.sentence != discourse.sentence)
        return;
    const End end = endIn(sentence);
    for (const std::uint32_t place : discourse.told.relations) {
        const RelationFact& relation = relations.at(place);
        if (relation.type != RelationType::Develops && relation.type != RelationType::Ownership &&
            ends(end, relation) && namesOnlyEnds(sentence, relation))
            relations.revise(place, Status::Ended);
    }
}

void followTold(const SentenceView& sentence, Discourse& discourse, const RelationCollector& relations)
{
    if (sentence.asked)
        followQuestion(sentence, discourse, relations);
    Told told{relations.toldIn(sentence.span), discourse.sentence + 1};
    if (told.relations.empty())
        return;
    Told rumoured{{}, told.sentence};
    for (const std::uint32_t place : told.relations)
        if (relations.at(place).status == Status::Reported)
            rumoured.relations.push_back(place);
    if (!rumoured.relations.empty())
        discourse.rumoured = std::move(rumoured);
    discourse.told = std::move(told);
}

} // namespace atlas::extract
