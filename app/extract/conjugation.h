#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// What the inflected forms of a verb look like.
struct Conjugation
{
    /// All forms begin with one of these, and hardly any noun does: short stems bring their endings along
    /// (대기로, 대고, but not 대기). Where the last unit is a blank, the word must end before it (산 is a
    /// form of 사다, 산업 is none). None starts another.
    std::vector<std::u16string> starts;
    /// Whole words that describe the noun behind: 넣는, 넣은, 넣을, 넣던, 넣으려는, 넣었던. Of a verb of
    /// several words the last one, where it is no single syllable.
    std::vector<std::u16string> adnominals;
    /// Whole words that lead on to another verb: 넣어, 빌려.
    std::vector<std::u16string> linking;
    /// Whole words that end a clause behind which another one acts: 넣자, 중단하자.
    std::vector<std::u16string> switching;
    bool brief = false; ///< a stem of one syllable: other words end like its forms (회사는)
    friend bool operator==(const Conjugation&, const Conjugation&) = default;
};

/// Conjugates a dictionary form (넣다, 쏟아붓다, 공급하다, 손을 잡다: the last word is inflected) by the
/// rules of Hangul orthography (한글 맞춤법, articles 15–18 and 34–36), with the irregular stems in ㄷ, ㄹ,
/// ㅂ, ㅅ, 르 and 하. Those in ㅎ are adjectives and left out. Empty where the word does not end in 다 or has
/// no stem.
Conjugation conjugate(std::u16string_view dictionaryForm);

} // namespace atlas::extract
