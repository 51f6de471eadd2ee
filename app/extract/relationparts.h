#pragma once

#include "extract/relations.h"

namespace atlas::extract {

// What findRelations is made of, each part in a file of its own.

/// Whether a kind of thing can be an end of a relation.
bool fitsSource(RelationType, EntityKind);
bool fitsTarget(RelationType, EntityKind);

/// The words of a rule in a sentence and what stands around them.
struct TriggerPlace
{
    const SentenceView* sentence = nullptr;
    std::uint32_t first = 0; ///< tokens
    std::uint32_t last = 0;
    std::uint32_t length = 0; ///< of the words
    const Slots* slots = nullptr;
};

/// Whether the conditions of the rule are met at this place (its columns `verbs` and `form`).
bool holdsAt(const RelationRule&, const TriggerPlace&, const Discourse&);

/// "오픈AI의 '챗GPT'": an owner right before a product.
void findPossessed(const SentenceView&, RelationCollector&);
/// ▲모델 가·나 ▲반도체 다: a list of members of the alliance that was spoken of.
void findBulletedMembers(const SentenceView&, Discourse&, RelationCollector&);
/// Notes whether the sentence tells of a round of funding, and whose.
void followFunding(const SentenceView&, Discourse&);

} // namespace atlas::extract
