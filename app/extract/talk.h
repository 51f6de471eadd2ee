#pragma once

#include <cstdint>
#include <string_view>

namespace atlas::extract {

/// Whose turn a line of a talk is.
enum class Turn : unsigned char
{
    None,
    Question, ///< ―나와의 관계는., Q. 누가 투자했나?
    Answer,   ///< behind one, without quotes: A. 나와 손을 잡았습니다.
};

/// Follows a talk that is printed as questions and answers, line by line. A line in quotes is no answer
/// here, since its quotes say that somebody speaks.
class Talk
{
public:
    /// `line`: the whole line, with the signs before its words.
    Turn follow(std::u16string_view line);

private:
    Turn m_last = Turn::None;
    char16_t m_sign = 0; ///< of the last question
};

} // namespace atlas::extract
