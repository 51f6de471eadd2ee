#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

const Entities& spokenOf(const SentenceView& sentence, const Discourse& discourse)
{
    constexpr int farthest = 2;
    const LastDeed& deed = discourse.deed;
    const bool supplier = deed.type == RelationType::Supply && deed.sources == discourse.focus &&
                          deed.targets.size() == 1 && discourse.sentence - deed.sentence <= farthest;
    return supplier && hints<u"formerly">.has(sentence.whole(0)) ? deed.targets : discourse.focus;
}

Entities tiedTo(const Discourse& discourse, const Entities& subject)
{
    const Entities& tied = discourse.tied;
    const bool against =
        discourse.tiedBy == RelationType::Competition || discourse.tiedBy == RelationType::Dispute;
    if (tied.size() != 2 || subject.size() != 1 || against)
        return {};
    for (std::size_t i = 0; i < 2; ++i)
        if (tied.begin()[i] == subject.front())
            return {tied.begin()[1 - i]};
    return {};
}

void followSource(Discourse& discourse, RelationType type, EntityIndex source, EntityIndex target)
{
    constexpr std::size_t most = 4; // 네 회사
    LastDeed& deed = discourse.deed;
    const auto has = [](const Entities& all, EntityIndex one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    if (deed.type == type && deed.sentence == discourse.sentence && has(deed.targets, target) &&
        !has(deed.sources, source) && deed.sources.size() < most)
        deed.sources.push_back(source);
}

void dropCustomer(const SentenceView& sentence, Discourse& discourse, Slots& slots)
{
    const Fill& subject = slots[Slot::Subject];
    const LastDeed& deed = discourse.deed;
    const bool supplied = deed.type == RelationType::Supply && discourse.tiedBy == RelationType::Supply &&
                          deed.sentence == discourse.sentence && !deed.targets.empty();
    if (subject.count != 1 || !subject.loose || !supplied)
        return;
    const Phrase& customer = *subject.phrases[0];
    const Fill& with = slots[Slot::With];
    const bool contrast = // 나는 칩을 쓰고 있고 다와는 로봇을 만든다
        with.count != 0 && with.phrases[0]->second == text::Role::Topic;
    const bool unsaid = // 나가 가의 칩을 도입했고: names whom it speaks of, so that 나 goes on
        discourse.focus.size() == 1 &&
        std::none_of(sentence.phrases.begin(), sentence.phrases.end(),
                     [&](const Phrase& phrase) { return contains(phrase, discourse.focus.front()); });
    const bool acts = customer.role == text::Role::Topic && !contrast;
    if (acts || !isSubject(customer) || !unsaid || customer.entities != deed.targets ||
        deed.sources != discourse.focus)
        return;
    slots[Slot::Subject] = slots[Slot::ExplicitSubject] = {};
    discourse.wentBack = true;
}

bool followTied(Discourse& discourse, RelationType type, EntityIndex source, EntityIndex target, bool further)
{
    constexpr std::size_t most = 24; // of one list that takes part in one statement
    if (type == RelationType::Develops || type == RelationType::Membership)
        return further;
    Entities& tied = discourse.tied;
    if (!further)
        tied.clear();
    discourse.tiedBy = type;
    for (const EntityIndex end : {source, target})
        if (tied.size() < most && std::find(tied.begin(), tied.end(), end) == tied.end())
            tied.push_back(end);
    return true;
}

Entities dealerAgain(const SentenceView& sentence, const Discourse& discourse,
                     const RelationCollector& relations, std::uint32_t before, bool supplier)
{
    if (discourse.focus.size() != 1 || (!supplier && discourse.lead != discourse.main))
        return {};
    bool told = false;
    for (const Phrase& one : sentence.phrases)
        told = told || (supplier && one.first < before &&
                        (one.role == text::Role::Also || one.second == text::Role::Also));
    for (std::uint32_t at = 0; !supplier && !told && at < before; ++at)
        told = sentence.tokens[at].role == text::Role::Topic && isThing(sentence, at);
    const EntityIndex centre = discourse.focus.front();
    for (const Entities* other : {&discourse.lead, &discourse.main})
        if (told && other->size() == 1 &&
            (supplier ? relations.has(RelationType::Supply, other->front(), centre)
                      : relations.has(RelationType::Supply, centre, other->front())))
            return *other;
    return {};
}

bool hasDone(const Discourse& discourse, RelationType type, const Phrase& phrase)
{
    const LastDeed& deed = discourse.deed;
    return deed.type == type && deed.sentence == discourse.sentence &&
           std::any_of(deed.sources.begin(), deed.sources.end(),
                       [&](EntityIndex one) { return contains(phrase, one); });
}

bool isAgain(const SentenceView& sentence, const Discourse& discourse, RelationType type)
{
    const LastDeed& deed = discourse.deed;
    const bool acts = // 나의 투자 조직인 다는 3억원을, 라는 5억원을 넣었다: not in 다
        deed.type == RelationType::Ownership && deed.sentence == discourse.sentence &&
        std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
            return isSubject(phrase) && phrase.entities == deed.targets;
        });
    const int past = discourse.sentence - deed.sentence;
    const bool ofTarget = // 가는 나에 투자했다. 나의 몸값은 3억원이다. 다도 투자했다
        past == 2 && !discourse.forward.empty() && deed.targets.size() == 1 &&
        discourse.forward.front() == deed.targets.front();
    const bool held = (type == RelationType::Investment && deed.type == RelationType::Ownership && !acts) ||
                      (type == RelationType::Ownership && deed.type == RelationType::Investment);
    return (deed.type == type || held) && (past <= 1 || ofTarget);
}

} // namespace atlas::extract
