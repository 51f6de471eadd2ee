#include "text/searchkey.h"

#include "text/jamo.h"
#include "text/keyboard.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <utility>

namespace atlas::text {

namespace {

/// Fewer keys mean too many things on the other keyboard.
constexpr std::size_t otherKeyboardFrom = 3;

/// Whether the last syllable as typed so far may become what the name has there: the keys of the rest of the
/// name begin with its keys (엔비딩 → 엔비디아: ㅇ is the next syllable's).
bool isHalfTyped(std::u16string_view typedKeys, std::u16string_view nameRest)
{
    JamoKeys keys;
    for (const char16_t unit : nameRest.substr(0, 2))
        keys.append(unit);
    return keys.view().starts_with(typedKeys);
}

std::u16string splitCompounds(std::u16string_view pattern)
{
    std::u16string out;
    for (const char16_t unit : pattern) {
        JamoKeys keys;
        keys.append(unit);
        out += isConsonantJamo(unit) ? keys.view() : std::u16string_view(&unit, 1);
    }
    return out;
}

/// Whether what the Korean keyboard made is something that one may have wanted: whole syllables, but for an
/// initial at the end.
bool isKorean(std::u16string_view composed)
{
    const auto isWhole = [](char16_t unit) { return isHangulSyllable(unit) || isDigit(unit); };
    return !composed.empty() && isHangulSyllable(composed.front()) &&
           std::all_of(composed.begin(), composed.end() - 1, isWhole) &&
           (isWhole(composed.back()) || isConsonantJamo(composed.back()));
}

/// What was meant where the keyboard was in the other language; empty where that is unlikely.
std::u16string onOtherKeyboard(std::u16string_view typed, std::u16string_view folded)
{
    const bool latin = std::all_of(folded.begin(), folded.end(),
                                   [](char16_t unit) { return isLatinOrDigit(unit) && unit < 0x80; });
    if (latin && folded.size() >= otherKeyboardFrom) {
        std::u16string korean = nameKey(typedInKorean(typed));
        return isKorean(korean) ? korean : std::u16string();
    }
    const bool korean = std::any_of(folded.begin(), folded.end(), [](char16_t unit) {
        return isHangulSyllable(unit) || isHangulJamo(unit);
    });
    std::u16string keys = korean ? typedInLatin(folded) : std::u16string();
    return keys.size() >= otherKeyboardFrom ? keys : std::u16string();
}

/// Names of these signs alone are NFC and need no tables of properties.
bool isPlain(std::u16string_view name)
{
    return std::all_of(name.begin(), name.end(),
                       [](char16_t unit) { return unit < 0x80 || isHangulSyllable(unit); });
}

std::u16string plainKey(std::u16string_view name)
{
    std::u16string out;
    out.reserve(name.size());
    for (const char16_t unit : name) {
        if (isUpperLatin(unit))
            out += static_cast<char16_t>(unit - u'A' + u'a');
        else if (isLowerLatin(unit) || isDigit(unit) || isHangulSyllable(unit) || unit == u'&' ||
                 unit == u'+')
            out += unit;
    }
    return out;
}

} // namespace

std::u16string nameKey(std::u16string_view name)
{
    if (isPlain(name))
        return plainKey(name);
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

std::vector<std::u16string_view> nameWords(std::u16string_view name)
{
    const auto isSign = [](char16_t unit) {
        if (unit < 0x80)
            return !isLatinOrDigit(unit) && unit != u'&' && unit != u'+';
        return !isHangulSyllable(unit) && (u_isUWhiteSpace(unit) != 0 || u_ispunct(unit) != 0);
    };
    std::vector<std::u16string_view> words;
    const auto end = name.end();
    for (auto begin = std::find_if_not(name.begin(), end, isSign); begin != end;) {
        const auto stop = std::find_if(begin, end, isSign);
        words.emplace_back(begin, stop);
        begin = std::find_if_not(stop, end, isSign);
    }
    return words;
}

SearchPattern::SearchPattern(std::u16string_view typed)
    : m_asTyped(formOf(nameKey(typed))), m_otherKeyboard(formOf(onOtherKeyboard(typed, m_asTyped.folded)))
{}

SearchPattern::Form SearchPattern::formOf(std::u16string folded)
{
    Form form;
    form.loose = splitCompounds(folded);
    form.hangul = std::any_of(folded.begin(), folded.end(),
                              [](char16_t unit) { return isHangulSyllable(unit) || isHangulJamo(unit); });
    if (!folded.empty() && isHangulSyllable(folded.back())) {
        JamoKeys keys;
        keys.append(folded.back());
        form.lastKeys = keys.view();
    }
    if (!form.loose.empty()) {
        form.first = form.loose.front();
        form.initial = isHangulSyllable(form.first) ? initialJamo[initialConsonant(form.first)] : form.first;
    }
    form.folded = std::move(folded);
    return form;
}

/// Turns most places away at little cost.
bool SearchPattern::mayBegin(const Form& form, char16_t unit)
{
    return unit == form.first ||
           (isHangulSyllable(unit) && initialJamo[initialConsonant(unit)] == form.initial);
}

/// Whether the pattern matches a name from here: syllables and letters as they are, consonants alone as
/// initials, and the last sign half typed.
bool SearchPattern::matchesHere(const Form& form, std::u16string_view rest)
{
    const std::u16string_view pattern = form.loose;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (i >= rest.size())
            return false;
        const bool same = pattern[i] == rest[i];
        const bool initial = isConsonantJamo(pattern[i]) && isHangulSyllable(rest[i]) &&
                             initialJamo[initialConsonant(rest[i])] == pattern[i];
        if (same || initial)
            continue;
        return i + 1 == pattern.size() && !form.lastKeys.empty() &&
               isHalfTyped(form.lastKeys, rest.substr(i));
    }
    return true;
}

int SearchPattern::rankOf(const Form& form, std::u16string_view key)
{
    if (form.folded.empty() || key.empty())
        return 0;
    if (key.starts_with(form.folded))
        return key.size() == form.folded.size() ? bestRank : 3;
    if (form.hangul && mayBegin(form, key.front()) && matchesHere(form, key))
        return 2;
    if (key.find(form.folded) != std::u16string_view::npos)
        return 1;
    for (std::size_t i = 1; form.hangul && i < key.size(); ++i) {
        if (mayBegin(form, key[i]) && matchesHere(form, key.substr(i)))
            return 1;
    }
    return 0;
}

int SearchPattern::rank(std::u16string_view key) const
{
    const int asTyped = rankOf(m_asTyped, key);
    if (asTyped > 0)
        return asTyped;
    const int otherwise = rankOf(m_otherKeyboard, key);
    return otherwise > 1 ? otherwise - 1 : otherwise;
}

} // namespace atlas::text
