#include "text/searchkey.h"

#include "text/letters.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>

namespace atlas::text {

namespace {

/// Compatibility jamo of the 19 initials, in the order of the syllable block.
constexpr std::u16string_view initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/// Of the 28 finals; the first is none.
constexpr std::u16string_view finals = u" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
/// Of the 21 vowels.
constexpr std::u16string_view vowels = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

/// What one key after another makes of one sign.
struct Compound
{
    char16_t whole;
    char16_t first;
    char16_t second;
};
constexpr std::array<Compound, 18> compounds{{{u'ㄳ', u'ㄱ', u'ㅅ'},
                                              {u'ㄵ', u'ㄴ', u'ㅈ'},
                                              {u'ㄶ', u'ㄴ', u'ㅎ'},
                                              {u'ㄺ', u'ㄹ', u'ㄱ'},
                                              {u'ㄻ', u'ㄹ', u'ㅁ'},
                                              {u'ㄼ', u'ㄹ', u'ㅂ'},
                                              {u'ㄽ', u'ㄹ', u'ㅅ'},
                                              {u'ㄾ', u'ㄹ', u'ㅌ'},
                                              {u'ㄿ', u'ㄹ', u'ㅍ'},
                                              {u'ㅀ', u'ㄹ', u'ㅎ'},
                                              {u'ㅄ', u'ㅂ', u'ㅅ'},
                                              {u'ㅘ', u'ㅗ', u'ㅏ'},
                                              {u'ㅙ', u'ㅗ', u'ㅐ'},
                                              {u'ㅚ', u'ㅗ', u'ㅣ'},
                                              {u'ㅝ', u'ㅜ', u'ㅓ'},
                                              {u'ㅞ', u'ㅜ', u'ㅔ'},
                                              {u'ㅟ', u'ㅜ', u'ㅣ'},
                                              {u'ㅢ', u'ㅡ', u'ㅣ'}}};

const Compound* compound(char16_t whole)
{
    for (const Compound& entry : compounds) {
        if (entry.whole == whole)
            return &entry;
    }
    return nullptr;
}

/// The keys that type a folded text: syllables as their letters, compounds as two. Longest syllable: five
/// keys.
void appendKeys(std::u16string& out, char16_t unit)
{
    const auto key = [&out](char16_t jamo) {
        if (const Compound* parts = compound(jamo); parts != nullptr) {
            out += parts->first;
            out += parts->second;
        } else {
            out += jamo;
        }
    };
    if (!isHangulSyllable(unit)) {
        key(unit);
        return;
    }
    key(initials[initialConsonant(unit)]);
    key(vowels[vowel(unit)]);
    if (finalConsonant(unit) != 0)
        key(finals[finalConsonant(unit)]);
}

std::u16string keysOf(std::u16string_view text)
{
    std::u16string out;
    for (const char16_t unit : text)
        appendKeys(out, unit);
    return out;
}

bool isConsonant(char16_t unit)
{
    return unit >= u'ㄱ' && unit <= u'ㅎ';
}

/// Whether the last syllable as typed so far may become what the name has there: the keys of the rest of the
/// name begin with its keys (엔비딩 → 엔비디아: ㅇ is the next syllable's).
bool isHalfTyped(char16_t typed, std::u16string_view nameRest)
{
    std::u16string keys;
    appendKeys(keys, typed);
    return keysOf(nameRest.substr(0, 2)).starts_with(keys);
}

/// Whether the pattern matches the name from its start: syllables and letters as they are, consonants alone
/// as initials, and the last sign half typed.
bool matchesHere(std::u16string_view pattern, std::u16string_view name)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (i >= name.size())
            return false;
        const bool same = pattern[i] == name[i];
        const bool initial = isConsonant(pattern[i]) && isHangulSyllable(name[i]) &&
                             initials[initialConsonant(name[i])] == pattern[i];
        if (same || initial)
            continue;
        return i + 1 == pattern.size() && isHangulSyllable(pattern[i]) &&
               isHalfTyped(pattern[i], name.substr(i));
    }
    return true;
}

/// ㄳ typed for the initials ㄱㅅ is one sign in some input methods.
std::u16string splitCompounds(std::u16string_view pattern)
{
    std::u16string out;
    for (const char16_t unit : pattern) {
        const Compound* parts = isConsonant(unit) ? compound(unit) : nullptr;
        out += parts != nullptr ? parts->first : unit;
        if (parts != nullptr)
            out += parts->second;
    }
    return out;
}

} // namespace

std::u16string nameKey(std::u16string_view name)
{
    const Normalised normal = toNfc(name);
    std::u16string out;
    for (std::size_t i = 0; i < normal.text.size();) {
        char32_t point = 0;
        U16_NEXT(normal.text.data(), i, normal.text.size(), point);
        if (point < 0x10000)
            point = narrow(static_cast<char16_t>(point));
        const auto folded = static_cast<UChar32>(u_tolower(static_cast<UChar32>(point)));
        if (u_isalnum(folded) == 0 && folded != u'&' && folded != u'+')
            continue;
        if (folded > 0xFFFF)
            out += U16_LEAD(folded);
        out += folded > 0xFFFF ? static_cast<char16_t>(U16_TRAIL(folded)) : static_cast<char16_t>(folded);
    }
    return out;
}

int matchRank(std::u16string_view typed, std::u16string_view name)
{
    const std::u16string pattern = nameKey(typed);
    const std::u16string key = nameKey(name);
    if (pattern.empty() || key.empty())
        return 0;
    if (key == pattern)
        return 4;
    if (key.starts_with(pattern))
        return 3;
    const std::u16string loose = splitCompounds(pattern);
    if (matchesHere(loose, key))
        return 2;
    if (key.find(pattern) != std::u16string::npos)
        return 1;
    for (std::size_t i = 1; i < key.size(); ++i) {
        if (matchesHere(loose, std::u16string_view(key).substr(i)))
            return 1;
    }
    return 0;
}

} // namespace atlas::text
