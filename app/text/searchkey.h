#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::text {

/// Whether toNfc would change nothing; a fast scan for Korean and English.
bool isNfc(std::u16string_view text);

/// NFC with a map back: `offsets[i]` is the offset in the original of normalised unit i (one more for the
/// end).
struct Normalised
{
    std::u16string text;
    std::basic_string<char32_t> offsets; ///< empty where the text was NFC: offsets are the same
    std::uint32_t original(std::uint32_t offset) const
    {
        return offsets.empty() ? offset : static_cast<std::uint32_t>(offsets[offset]);
    }
};
Normalised toNfc(std::u16string_view text);

/// Folded for comparing names: NFC, lower case, width folded, letters and digits only (but e&, AT&T and
/// Disney+ keep their sign).
std::u16string nameKey(std::u16string_view name);

/// The words of a name as they stand in it: the stretches between spaces and signs that nameKey() drops.
std::vector<std::u16string_view> nameWords(std::u16string_view name);

/// What a user typed to find a name, made ready for many names: substring of the folded name, Korean initials
/// (ㅇㅂㄷㅇ → 엔비디아), half-typed syllables (엔ㅂ, 엔비딩 typed on the way to 엔비디아), or either with
/// the keyboard left in the other language (dpsql → 엔비, ㅜㅍㅑㅇ → nvid). Linear in what was typed.
class SearchPattern
{
public:
    static constexpr int bestRank = 4;

    explicit SearchPattern(std::u16string_view typed);

    /// There is nothing in it that a name could have.
    bool empty() const { return m_asTyped.folded.empty(); }
    /// How well the name of this nameKey is found: 0 not at all, larger is better: all of it 4, its start 3,
    /// by initials or half-typed from the start 2, anywhere 1; through the other keyboard one less, but 1 at
    /// least.
    int rank(std::u16string_view key) const;

private:
    struct Form
    {
        std::u16string folded;
        std::u16string loose;    ///< ㄳ typed for the initials ㄱㅅ is one sign in some input methods
        std::u16string lastKeys; ///< that type the last sign, where it is a syllable
        char16_t first = 0;      ///< sign that a match begins with
        char16_t initial = 0;    ///< or a syllable of this initial, in Hangul
        bool hangul = false;     ///< without it only letters as they are can match
    };
    static Form formOf(std::u16string folded);
    static int rankOf(const Form&, std::u16string_view key);
    static bool mayBegin(const Form&, char16_t unit);
    static bool matchesHere(const Form&, std::u16string_view rest);

    Form m_asTyped;
    Form m_otherKeyboard; ///< empty where that would be no word
};

} // namespace atlas::text
