#include "extract/talk.h"

#include "extract/chars.h"
#include "extract/hints.h"

namespace atlas::extract {

namespace {
constexpr std::size_t longestQuestion = 200; ///< units
constexpr std::size_t longestMark = 4;       ///< 답변, Q12

/// The sign or letter that a turn begins with: ―, ▶, Q; 0 for none.
char16_t signOf(std::u16string_view line)
{
    constexpr std::u16string_view signs = u"―—–-▶▷▲△◇◆■□●○◈";
    return !line.empty() && signs.find(line.front()) != signs.npos ? line.front() : u'\0';
}

bool isDash(char16_t sign)
{
    constexpr std::u16string_view dashes = u"―—–-";
    return sign != 0 && dashes.find(sign) != dashes.npos;
}

/// Q., Q1., 문:: what stands before the first full stop, colon or blank, without its number.
std::u16string_view markOf(std::u16string_view line)
{
    const std::size_t end = line.substr(0, longestMark + 1).find_first_of(u".: )");
    if (end == line.npos)
        return {};
    std::u16string_view mark = line.substr(0, end);
    while (!mark.empty() && isDigit(mark.back()))
        mark.remove_suffix(1);
    return mark;
}

std::u16string_view trimmed(std::u16string_view line)
{
    while (!line.empty() && (line.back() == u' ' || line.back() == u'.'))
        line.remove_suffix(1);
    return line;
}

/// 경쟁사는 어디인가, 투자자는., 손을 잡았는데
bool asks(std::u16string_view line)
{
    const std::u16string_view words = trimmed(line);
    return words.size() > 1 && words.size() < longestQuestion &&
           (words.back() == u'?' || words.back() == u'？' || hints<u"question-end">.has(words));
}
} // namespace

Turn Talk::follow(std::u16string_view line)
{
    const char16_t sign = signOf(line);
    const bool mayAnswer = m_last != Turn::None;
    if (sign == 0 && !mayAnswer && (line.empty() || !hints<u"question-mark">.has(markOf(line))))
        return Turn::None;
    const std::u16string_view mark = markOf(line);
    const bool letter = hints<u"question-mark">.has(mark);
    if (letter || (sign != 0 && asks(line))) {
        m_sign = letter ? u'Q' : sign;
        return m_last = Turn::Question;
    }
    const bool polite = hints<u"polite">.has(trimmed(line));
    const bool marked = hints<u"answer-mark">.has(mark) || (sign != 0 && sign != m_sign);
    const bool first = m_last == Turn::Question && sign == 0 && (m_sign == u'Q' || isDash(m_sign));
    const bool answers = mayAnswer && !line.empty() && !isDoubleQuote(line.front()) &&
                         (marked || (sign == 0 && (polite || first)));
    return m_last = answers ? Turn::Answer : Turn::None;
}

} // namespace atlas::extract
