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

/// "…." 홍길동 가 대표의 말이다: whether the next sentence may say who says what this one quotes.
bool isToldBehind(std::u16string_view text, text::Span sentence, text::Span next);
/// Whose firm speaks where a sentence says who does so outside its quotes, if it does: 홍길동 가 대표의
/// 말이다, 홍길동 가 대표는 이렇게 말했다. Empty for somebody who speaks for no firm.
std::optional<Entities> firmNamedAsSpeaker(const SentenceView&);
/// For whom the quotes of the sentence are said: the speaker's firm, else that of the last one who spoke,
/// else whom the article is about, since a talk is had with its people.
Entities firmSpeaking(const SentenceView&, const Discourse&);
/// Remembers who spoke.
void followSpeaker(Discourse&, const SentenceView&);

} // namespace atlas::extract
