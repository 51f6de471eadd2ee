#pragma once

#include "extract/clause.h"

#include <vector>

namespace atlas::extract {

// How central a sentence makes those that it names: the ranks of discourse.h.

/// The least central first.
enum class Rank : unsigned char
{
    None, ///< no part of what is spoken of
    Other,
    Object,
    SubjectOwner,
    Subject,
    Said,
    TopicOwner,
    Also,
    Topic,
};

struct Ranked
{
    const Phrase* phrase = nullptr; ///< of the sentence, which must outlive this
    Rank rank = Rank::None;
};

/// Whether the phrase names organisations alone.
bool organisations(const SentenceView&, const Phrase&);
/// "가의 매출은", "가 주가가": the particle of the thing of this name, where it is topic or subject.
text::Role thingRole(const SentenceView&, const Phrase&);
/// 키움증권은 … 추정했다, 씨티는 "…"라고 했다: speaks of another firm.
bool onlyJudges(const SentenceView&, const Phrase&);
/// 가증권은 …로 추정했다: a house that puts figures on others, in a sentence that does so.
bool judgesOthers(const SentenceView&, EntityIndex);
Rank rankOf(const SentenceView&, const Phrase&);
/// The phrases that take part, in the order of the sentence.
std::vector<Ranked> ranked(const SentenceView&);
/// The most central one. Of several topics the last, since what follows goes on from there; else the first.
Ranked centreOf(const SentenceView&, const std::vector<Ranked>&);

} // namespace atlas::extract
