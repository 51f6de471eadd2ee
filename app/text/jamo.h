#pragma once

#include "text/letters.h"

#include <cstddef>
#include <string_view>

namespace atlas::text {

/// Compatibility jamo of the 19 initials, in the order of the syllable block.
inline constexpr std::u16string_view initialJamo = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// Of the 28 finals; the first is none.
inline constexpr std::u16string_view finalJamo = u" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
/// Of the 21 vowels.
inline constexpr std::u16string_view vowelJamo = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

constexpr bool isConsonantJamo(char16_t unit)
{
    return unit >= u'ㄱ' && unit <= u'ㅎ';
}
constexpr bool isVowelJamo(char16_t unit)
{
    return unit >= u'ㅏ' && unit <= u'ㅣ';
}

/// What one key after another makes of one sign.
struct CompoundJamo
{
    char16_t whole;
    char16_t first;
    char16_t second;
};
inline constexpr CompoundJamo compoundJamo[] = {
    {u'ㄳ', u'ㄱ', u'ㅅ'}, {u'ㄵ', u'ㄴ', u'ㅈ'}, {u'ㄶ', u'ㄴ', u'ㅎ'}, {u'ㄺ', u'ㄹ', u'ㄱ'},
    {u'ㄻ', u'ㄹ', u'ㅁ'}, {u'ㄼ', u'ㄹ', u'ㅂ'}, {u'ㄽ', u'ㄹ', u'ㅅ'}, {u'ㄾ', u'ㄹ', u'ㅌ'},
    {u'ㄿ', u'ㄹ', u'ㅍ'}, {u'ㅀ', u'ㄹ', u'ㅎ'}, {u'ㅄ', u'ㅂ', u'ㅅ'}, {u'ㅘ', u'ㅗ', u'ㅏ'},
    {u'ㅙ', u'ㅗ', u'ㅐ'}, {u'ㅚ', u'ㅗ', u'ㅣ'}, {u'ㅝ', u'ㅜ', u'ㅓ'}, {u'ㅞ', u'ㅜ', u'ㅔ'},
    {u'ㅟ', u'ㅜ', u'ㅣ'}, {u'ㅢ', u'ㅡ', u'ㅣ'}};

/// The keys that type signs one after another: syllables as their letters, compounds as two.
class JamoKeys
{
public:
    static constexpr std::size_t most = 10; ///< two syllables of five keys

    /// What would not fit is left out.
    constexpr void append(char16_t unit)
    {
        if (!isHangulSyllable(unit)) {
            key(unit);
            return;
        }
        key(initialJamo[initialConsonant(unit)]);
        key(vowelJamo[vowel(unit)]);
        if (finalConsonant(unit) != 0)
            key(finalJamo[finalConsonant(unit)]);
    }
    constexpr std::u16string_view view() const { return {m_units, m_count}; }

private:
    constexpr void key(char16_t jamo)
    {
        for (const CompoundJamo& compound : compoundJamo) {
            if (compound.whole == jamo) {
                put(compound.first);
                put(compound.second);
                return;
            }
        }
        put(jamo);
    }
    constexpr void put(char16_t jamo)
    {
        if (m_count < most)
            m_units[m_count++] = jamo;
    }

    char16_t m_units[most] = {};
    std::size_t m_count = 0;
};

} // namespace atlas::text
