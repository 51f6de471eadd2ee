#include "text/keyboard.h"

#include "text/jamo.h"

namespace atlas::text {

namespace {

constexpr std::u16string_view keyJamo =
    u"ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ"; ///< of the keys a to z
struct Shifted
{
    char16_t key;
    char16_t jamo;
};
constexpr Shifted shiftedKeys[] = {{u'Q', u'ㅃ'}, {u'W', u'ㅉ'}, {u'E', u'ㄸ'}, {u'R', u'ㄲ'},
                                   {u'T', u'ㅆ'}, {u'O', u'ㅒ'}, {u'P', u'ㅖ'}};

char16_t jamoOfKey(char16_t key)
{
    for (const Shifted& shifted : shiftedKeys) {
        if (shifted.key == key)
            return shifted.jamo;
    }
    if (key >= u'A' && key <= u'Z')
        key = static_cast<char16_t>(key - u'A' + u'a');
    return key >= u'a' && key <= u'z' ? keyJamo[static_cast<std::size_t>(key - u'a')] : key;
}

char16_t keyOfJamo(char16_t jamo)
{
    for (const Shifted& shifted : shiftedKeys) {
        if (shifted.jamo == jamo)
            return static_cast<char16_t>(shifted.key - u'A' + u'a');
    }
    const std::size_t at = keyJamo.find(jamo);
    return at == std::u16string_view::npos ? jamo : static_cast<char16_t>(u'a' + at);
}

/// 0 where the two make no sign of one.
char16_t joined(char16_t first, char16_t second)
{
    for (const CompoundJamo& compound : compoundJamo) {
        if (compound.first == first && compound.second == second)
            return compound.whole;
    }
    return 0;
}

/// Makes syllables of the jamo that a keyboard gives, as an input method does.
class Composer
{
public:
    explicit Composer(std::u16string_view jamo) : m_jamo(jamo) {}

    std::u16string run()
    {
        std::u16string out;
        while (m_at < m_jamo.size())
            out += isSyllableAt(m_at) ? syllable() : m_jamo[m_at++];
        return out;
    }

private:
    char16_t unit(std::size_t i) const { return i < m_jamo.size() ? m_jamo[i] : u'\0'; }
    bool isSyllableAt(std::size_t i) const
    {
        return initialJamo.find(unit(i)) != std::u16string_view::npos && isVowelJamo(unit(i + 1));
    }
    /// A consonant before a vowel begins the next syllable.
    bool endsHere(std::size_t i) const { return isConsonantJamo(unit(i)) && !isVowelJamo(unit(i + 1)); }

    char16_t syllable()
    {
        const std::size_t initial = initialJamo.find(unit(m_at));
        char16_t middle = unit(m_at + 1);
        m_at += 2;
        if (const char16_t both = joined(middle, unit(m_at)); both != 0) {
            middle = both;
            ++m_at;
        }
        std::size_t last = 0;
        if (endsHere(m_at) && finalJamo.find(unit(m_at)) != std::u16string_view::npos) {
            char16_t end = unit(m_at++);
            if (const char16_t both = endsHere(m_at) ? joined(end, unit(m_at)) : u'\0'; both != 0) {
                end = both;
                ++m_at;
            }
            last = finalJamo.find(end);
        }
        return static_cast<char16_t>(0xAC00 + initial * 588 + vowelJamo.find(middle) * 28 + last);
    }

    std::u16string_view m_jamo;
    std::size_t m_at = 0;
};

} // namespace

std::u16string typedInKorean(std::u16string_view latin)
{
    std::u16string jamo;
    for (const char16_t key : latin)
        jamo += jamoOfKey(key);
    return Composer(jamo).run();
}

std::u16string typedInLatin(std::u16string_view korean)
{
    std::u16string latin;
    for (const char16_t unit : korean) {
        JamoKeys keys;
        keys.append(unit);
        for (const char16_t jamo : keys.view())
            latin += keyOfJamo(jamo);
    }
    return latin;
}

} // namespace atlas::text
