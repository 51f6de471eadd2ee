#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr double surety = 0.65;
constexpr double suretyCarried = 0.5; ///< the subject is that of a sentence before

bool areOrganisations(const SentenceView& sentence, const Phrase& phrase)
{
    return std::all_of(phrase.entities.begin(), phrase.entities.end(), [&](EntityIndex entity) {
        return fitsSource(RelationType::Partnership, sentence.entity(entity).kind);
    });
}

/// Whether words that state a tie of another kind start here: what they say, the rules have read.
bool tiesOtherwise(const SentenceView& sentence, std::uint32_t at)
{
    if (!sentence.tokens[at].relation.any())
        return false;
    const auto rules = sentence.relationAt(at).rules;
    return std::any_of(rules.begin(), rules.end(), [&](std::uint32_t index) {
        const RelationRule& rule = sentence.grammar->relation(index);
        return rule.frames.empty() ||
               (rule.type != RelationType::Partnership && rule.type != RelationType::Develops &&
                rule.type != RelationType::Supply);
    });
}

/// The verb of the clause in which one acts with `partner`; none where the words between say that it is no
/// deed of both, or where the partner may belong to something else.
std::optional<std::uint32_t> deedWith(const SentenceView& sentence, const Phrase& partner)
{
    constexpr std::uint32_t longestClause = 16;
    const std::uint16_t quote = sentence.tokens[partner.first].quote;
    bool complement = false; // something that is dealt with
    bool together = false;
    for (std::uint32_t at = partner.via + 1; at < sentence.tokens.size() && at <= partner.via + longestClause;
         ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        if (t.quote != quote || t.cut || t.kind == TokenKind::Anaphor ||
            (t.kind == TokenKind::Name && sentence.isOrganisation(static_cast<EntityIndex>(t.index))))
            return std::nullopt;
        if (t.kind == TokenKind::Word && (t.startsWith & bit(WordClass::Apart)) != 0)
            return std::nullopt;
        if (isTogether(sentence, at) || hints<u"joint">.has(sentence.word(at))) {
            together = true;
            continue;
        }
        if (t.kind != TokenKind::Word || t.form == Form::Noun) {
            if (t.role == Role::Topic || t.role == Role::Subject ||
                (t.kind == TokenKind::Word && !together && tiesOtherwise(sentence, at)))
                return std::nullopt;
            complement = complement || t.role == Role::Object || t.role == Role::Also;
            continue;
        }
        if (t.is(WordClass::Postverb) || t.form == Form::Weak)
            continue;
        const bool told = t.form == Form::Finite || t.form == Form::Connective || t.form == Form::Quoted;
        if (!told || !(complement || together) || (!together && tiesOtherwise(sentence, at)))
            return std::nullopt;
        return hints<u"decided">.has(sentence.word(at - 1)) ? at - 1 : at; // 들이기로 했다
    }
    return std::nullopt;
}

void tie(const SentenceView& sentence, const Entities& actors, const Phrase& partner, std::uint32_t verb,
         Status status, double confidence, RelationCollector& relations)
{
    for (const EntityIndex actor : actors)
        for (const EntityIndex other : partner.entities) {
            if (actor == other)
                continue;
            addStatement(sentence,
                         {.type = RelationType::Partnership,
                          .source = actor,
                          .target = other,
                          .rule = "partner.with",
                          .confidence = confidence,
                          .trigger = sentence.tokens[verb].core,
                          .targetWords = sentence.tokens[partner.first].core,
                          .status = status,
                          .frame = "S=W"},
                         relations);
        }
}
} // namespace

void findJointDeeds(const SentenceView& sentence, const Discourse& discourse, RelationCollector& relations)
{
    for (const Phrase& partner : sentence.phrases) {
        if (partner.role != Role::With || partner.second == Role::Of || partner.people ||
            !areOrganisations(sentence, partner))
            continue;
        const std::optional<std::uint32_t> verb = deedWith(sentence, partner);
        const auto isTied = [&](EntityIndex entity) { return relations.isTied(entity, sentence.span); };
        if (!verb || std::any_of(partner.entities.begin(), partner.entities.end(), isTied))
            continue; // the rules have read it
        const Slots slots = slotsAround(sentence, *verb, *verb);
        const Fill& with = slots[Slot::With];
        const Fill& subject = slots[Slot::ExplicitSubject];
        if (with.count == 0 || with.phrases[0] != &partner || with.loose || subject.loose)
            continue;
        const bool carried = subject.count == 0;
        if (carried && (slots.otherSubject || slots.thingTopic || slots.ownSubject ||
                        sentence.tokens[*verb].quote != 0 || discourse.focus.size() != 1))
            continue;
        if (!carried && (subject.phrases[0]->people || !areOrganisations(sentence, *subject.phrases[0])))
            continue;
        const std::optional<Status> status =
            statusOf(sentence, RelationType::Partnership, *verb, *verb, false);
        if (status)
            tie(sentence, carried ? discourse.focus : subject.phrases[0]->entities, partner, *verb, *status,
                carried ? suretyCarried : surety, relations);
    }
}

} // namespace atlas::extract
