#include "extract/clause.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

/// "가의 매출은": the topic is what this name owns.
bool ownsTopic(const SentenceView& sentence, const Phrase& phrase)
{
    for (std::uint32_t at = phrase.via + 1; at < sentence.tokens.size() && at <= phrase.via + 4; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.form != Form::Noun)
            return false;
        if (t.role != Role::None)
            return t.role == Role::Topic;
    }
    return false;
}

bool namesMain(const Discourse& discourse, const SentenceView& sentence)
{
    return discourse.main.size() == 1 &&
           std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
               return std::find(phrase.entities.begin(), phrase.entities.end(), discourse.main.front()) !=
                      phrase.entities.end();
           });
}

bool organisations(const SentenceView& sentence, const Phrase& phrase)
{
    return std::all_of(phrase.entities.begin(), phrase.entities.end(),
                       [&](EntityIndex i) { return sentence.isOrganisation(i); });
}

/// The list that 양사 and 두 회사 will mean: the last one, or the two that the sentence tied.
void followGroup(Discourse& discourse, const SentenceView& sentence)
{
    bool listed = false;
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.entities.size() < 2 || sentence.tokens[phrase.first].quote != 0 ||
            !organisations(sentence, phrase))
            continue;
        discourse.group = phrase.entities;
        discourse.together = false;
        listed = listed || phrase.role == Role::Topic || phrase.role == Role::Subject;
    }
    if (!listed && discourse.tied.size() == 2) // 가는 나와 손잡았다. 양사는 …
        discourse.group = discourse.tied;
    discourse.together = discourse.together || listed || discourse.tied.size() == 2;
    discourse.tied.clear();
}
} // namespace

void advance(Discourse& discourse, const SentenceView& sentence)
{
    const Phrase* best = nullptr;
    int rank = 0;
    for (const Phrase& phrase : sentence.phrases) {
        if (sentence.tokens[phrase.first].quote != 0 || !organisations(sentence, phrase))
            continue;
        const bool topic = phrase.role == Role::Topic || phrase.role == Role::Also;
        const bool starts = (discourse.paragraph && !sentence.headline) || discourse.focus.empty();
        const bool owner =
            starts && (phrase.role == Role::Of || phrase.role == Role::None) && ownsTopic(sentence, phrase);
        const int value = topic && (!sentence.headline || starts)                                 ? 4
                          : owner                                                                 ? 3
                          : phrase.role == Role::Subject && starts && phrase.entities.size() == 1 ? 2
                          : starts                                                                ? 1
                                                                                                  : 0;
        if (value > rank) {
            best = &phrase;
            rank = value;
        }
    }
    followGroup(discourse, sentence);
    if (best && (rank > 1 || discourse.focus.empty())) {
        discourse.focus = best->entities;
        if (!discourse.focusHere)
            discourse.lead = discourse.focus;
        discourse.focusHere = true;
    }
    discourse.other.clear();
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.entities.size() == 1 && organisations(sentence, phrase) &&
            phrase.entities != discourse.focus)
            discourse.other = phrase.entities;
    if (discourse.main.empty())
        discourse.main = discourse.focus;
    discourse.mainHere = namesMain(discourse, sentence);
    discourse.paragraph = false;
}

} // namespace atlas::extract
