#pragma once

#include "extract/clause.h"

#include <span>
#include <vector>

namespace atlas::extract {

/// The direct quotes of a sentence with who said them: the person with a title before the first quote, or
/// after the last; else the organisation whose 관계자 speaks. `people` are those of the article, for 권 교수.
void findQuotes(const SentenceView&, std::span<const PersonFact> people, std::vector<QuoteFact>& quotes);

/// Who speaks in a sentence, by what stands outside its quotes.
struct Speaker
{
    const Phrase* phrase = nullptr; ///< topic or subject
    bool other = false;             ///< somebody speaks who does so for no firm, or has no name
};
/// `before`: a token that the speaker stands before, if one does.
Speaker speakerIn(const SentenceView&, std::uint32_t before);

/// For whom the quotes of the sentence are said: the speaker's firm, else that of the last one who spoke,
/// else whom the article is about, since a talk is had with its people.
Entities firmSpeaking(const SentenceView&, const Discourse&);
/// Remembers who spoke.
void followSpeaker(Discourse&, const SentenceView&);

} // namespace atlas::extract
