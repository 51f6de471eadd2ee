#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

// Teams that bid for something together: most have no name but that of the firm that leads them.

using text::Role;

bool joinsTeam(const SentenceView& sentence, std::uint32_t verb)
{
    for (std::uint32_t at = verb; at-- > 0;) {
        const Token& t = sentence.tokens[at];
        if (sentence.endsClause(at))
            return false;
        const std::u16string_view word = sentence.word(at);
        if (t.role == text::Role::To && !t.bracketed &&
            (hints<u"team">.has(word) || sentence.grammar->allianceSuffix(word) != 0))
            return true;
    }
    return false;
}

bool withSomebody(const SentenceView& sentence, const Phrase& pair, std::uint32_t verb)
{
    for (std::uint32_t at = pair.via + 1; at < verb; ++at) {
        const Token& t = sentence.tokens[at];
        const bool unnamed =
            t.kind == TokenKind::Anaphor // 두 회사와, where nobody was named before
                ? sentence.phraseAt(at) == nullptr
                : t.kind == TokenKind::Word && sentence.grammar->endsInKind(sentence.word(at));
        if (unnamed && t.role == text::Role::With && t.second == text::Role::None && !t.bracketed && !t.comma)
            return true;
    }
    return false;
}

bool isCalledGroup(const SentenceView& sentence, const Phrase& phrase)
{
    return std::all_of(phrase.entities.begin(), phrase.entities.end(), [&](EntityIndex entity) {
        return hints<u"group">.has(sentence.entity(entity).nameKo);
    });
}

namespace {
/// 가 진영은, 가의 팀은: the sentence speaks of the team of the one that the phrase names.
bool ownsTeam(const SentenceView& sentence, const Phrase& phrase)
{
    const bool bears = phrase.via != phrase.last && hints<u"own-team">.has(sentence.word(phrase.via));
    const std::uint32_t next = bears ? phrase.via : phrase.via + 1;
    const bool owns = bears || phrase.role == Role::None || phrase.role == Role::Of;
    if (!owns || phrase.entities.size() != 1 || next >= sentence.tokens.size() ||
        !sentence.isOrganisation(phrase.entities.front()))
        return false;
    const Token& t = sentence.tokens[next];
    const bool spoken =
        t.role == Role::Topic || t.role == Role::Subject || t.role == Role::Of || t.second == Role::Topic;
    return t.kind == TokenKind::Word && t.quote == 0 && !t.bracketed && spoken &&
           hints<u"own-team">.has(sentence.word(next));
}

/// 가는 나와 컨소시엄을 꾸렸다: the sentence tells how a team was formed.
bool formsTeam(const SentenceView& sentence)
{
    for (std::uint32_t at = 0; at + 1 < sentence.tokens.size(); ++at)
        if (sentence.tokens[at].role == Role::Object && hints<u"own-team">.has(sentence.word(at)) &&
            hints<u"forms-team">.has(sentence.word(at + 1)))
            return true;
    return false;
}
} // namespace

void followTeam(const SentenceView& sentence, Discourse& discourse)
{
    discourse.teamSentences = std::max(0, discourse.teamSentences - 1);
    const bool forms = formsTeam(sentence);
    for (const Phrase& phrase : sentence.phrases) {
        const bool leads = forms && isSubject(phrase) && phrase.entities.size() == 1 &&
                           sentence.isOrganisation(phrase.entities.front());
        if (sentence.tokens[phrase.first].quote != 0 || (!leads && !ownsTeam(sentence, phrase)))
            continue;
        discourse.team = phrase.entities.front();
        discourse.teamSentences = sentencesOfAlliance;
        discourse.allianceSentences = 0;
    }
}

std::optional<EntityIndex> spokenTeam(const SentenceView& sentence, const Discourse& discourse,
                                      std::uint32_t token)
{
    if (token > 0 && hints<u"to-this">.has(sentence.word(token - 1)))
        if (const std::optional<EntityIndex> here = allianceBefore(sentence, token))
            return here; // 가 컨소시엄이 뽑혔으며 나가 여기에 들어갔다
    return discourse.allianceSentences > 0 ? discourse.alliance
           : discourse.teamSentences > 0   ? discourse.team
                                         : allianceBefore(sentence, token); // '가'를 만들어 나를 끌어들였다
}

void keepSpoken(Discourse& discourse)
{
    (discourse.allianceSentences > 0 ? discourse.allianceSentences : discourse.teamSentences) =
        sentencesOfAlliance + 1;
}

std::optional<EntityIndex> takenUp(const SentenceView& sentence, const Discourse& discourse, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    const bool points = at > 0 && hints<u"this">.has(sentence.word(at - 1));
    if (!points && !discourse.alliance && discourse.productSentences == 0 && !t.is(WordClass::Generic))
        return std::nullopt; // nearly all words
    const std::u16string_view word = sentence.word(at);
    const bool part =
        t.role == Role::Topic || t.role == Role::Subject || t.role == Role::To || t.role == Role::Place;
    const bool starts =
        at == 0 || (sentence.tokens[at - 1].kind == TokenKind::Word &&
                    (sentence.tokens[at - 1].comma || sentence.tokens[at - 1].role != Role::None));
    if (points && sentence.grammar->allianceSuffix(word) == word.size())
        if (const std::optional<EntityIndex> here =
                allianceBefore(sentence, at)) // '가'를 결성했는데 이 연합에는
            return here;
    if ((points || (part && starts)) && discourse.alliance &&
        sentence.grammar->allianceSuffix(word) == word.size()) { // 동맹에는, 이 컨소시엄은
        const bool near = discourse.allianceSentences > 0;       // else the one that the article is about
        if (!near && discourse.main.size() == 1 &&
            sentence.entity(discourse.main.front()).kind == EntityKind::Alliance)
            return discourse.main.front();
        const std::optional<EntityIndex> own = namedByKind(sentence, discourse, at);
        return own ? own : discourse.alliance;
    }
    if (points && discourse.productSentences > 0 && sentence.grammar->isProductKind(word))
        return discourse.product;
    return (part || ownsKinBehind(sentence, at)) && starts && t.is(WordClass::Generic)
               ? namedByKind(sentence, discourse, at)
               : std::nullopt;
}

} // namespace atlas::extract
