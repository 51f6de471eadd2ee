#pragma once

#include "extract/dateexpression.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace atlas::extract::datewords {

/// Which part of a date a word gives.
enum class Slot : unsigned char
{
    Direction, ///< 지난, 오는: a part must follow
    Prefix,    ///< 올: a year, but only where a part or one of `prefixFollowers` follows
    Year,
    Month,
    Day,
    Half,
    Week, ///< 지난주: a weekday must follow
};

/// A blank in `text` stands for a blank or nothing.
struct Word
{
    std::u16string_view text;
    Slot slot;
    DatePart::Kind kind;
    int value;
    std::u16string_view notBefore = {}; ///< one character each: begins another word (오늘|날)
};

inline constexpr auto offset = DatePart::Kind::Offset;
inline constexpr auto context = DatePart::Kind::Context;

/// In the order of their first character, the longer first.
inline constexpr std::array words{
    Word{u"같은 해", Slot::Year, context, 0},      Word{u"같은 달", Slot::Month, context, 0},
    Word{u"그저께", Slot::Day, offset, -2},        Word{u"그해", Slot::Year, context, 0},
    Word{u"그달", Slot::Month, context, 0},        Word{u"그제", Slot::Day, offset, -2, u"야서"},
    Word{u"금년", Slot::Year, offset, 0},          Word{u"금일", Slot::Day, offset, 0},
    Word{u"금주", Slot::Week, offset, 0},          Word{u"내후년", Slot::Year, offset, 2},
    Word{u"내년", Slot::Year, offset, 1},          Word{u"내달", Slot::Month, offset, 1},
    Word{u"내일", Slot::Day, offset, 1, u"채의"},  Word{u"내주", Slot::Week, offset, 1},
    Word{u"다음 달", Slot::Month, offset, 1},      Word{u"다음 날", Slot::Day, context, 1},
    Word{u"다음 주", Slot::Week, offset, 1},       Word{u"모레", Slot::Day, offset, 2},
    Word{u"상반기", Slot::Half, offset, 1},        Word{u"어제", Slot::Day, offset, -1, u"의오"},
    Word{u"엊그제", Slot::Day, offset, -2},        Word{u"연내", Slot::Year, offset, 0},
    Word{u"연말", Slot::Year, offset, 0, u"정"},   Word{u"오늘", Slot::Day, offset, 0, u"날"},
    Word{u"오는", Slot::Direction, offset, 1},     Word{u"올해", Slot::Year, offset, 0},
    Word{u"올", Slot::Prefix, offset, 0},          Word{u"이듬해", Slot::Year, context, 1},
    Word{u"이번 달", Slot::Month, offset, 0},      Word{u"이듬달", Slot::Month, context, 1},
    Word{u"이튿날", Slot::Day, context, 1},        Word{u"이번 주", Slot::Week, offset, 0},
    Word{u"이달", Slot::Month, offset, 0},         Word{u"이 날", Slot::Day, context, 0},
    Word{u"이번", Slot::Direction, offset, 0},     Word{u"작년", Slot::Year, offset, -1},
    Word{u"재작년", Slot::Year, offset, -2},       Word{u"전년", Slot::Year, offset, -1},
    Word{u"전월", Slot::Month, offset, -1, u"세"}, Word{u"전날", Slot::Day, offset, -1},
    Word{u"전일", Slot::Day, offset, -1, u"제"},   Word{u"지지난해", Slot::Year, offset, -2},
    Word{u"지지난달", Slot::Month, offset, -2},    Word{u"지난 해", Slot::Year, offset, -1},
    Word{u"지난 달", Slot::Month, offset, -1},     Word{u"지난주", Slot::Week, offset, -1},
    Word{u"지난", Slot::Direction, offset, -1},    Word{u"하반기", Slot::Half, offset, 2},
};
static_assert(std::ranges::is_sorted(words, {}, [](const Word& word) { return word.text.front(); }));

/// After 올 these make it the year without a further part (올 들어, 올 초).
inline constexpr std::array<std::u16string_view, 8> prefixFollowers{u"들어", u"한 해", u"초",   u"연말",
                                                                    u"봄",   u"여름",  u"가을", u"겨울"};

/// Behind 일 these tell a length of time or another word from a day of the month (3일간, 5일째).
inline constexpr std::array<std::u16string_view, 21> notAfterDay{
    u"간",      u"째",    u" 동안", u" 만에", u" 만의", u" 이내", u" 내에",
    u" 안에",   u"치",    u"짜리",  u" 가량", u" 정도", u"여",    u"씩",
    u" 가까이", u" 넘게", u" 이상", u" 연속", u"본",    u" 평균", u" 일정"};

/// The same behind 년: 2000년간, 2000년 동안.
inline constexpr std::array<std::u16string_view, 5> notAfterYear{u"간", u" 동안", u" 만에", u"째", u"여"};

/// Behind 월: 3월호, 12월급.
inline constexpr std::array<std::u16string_view, 2> notAfterMonth{u"호", u"급"};

inline constexpr std::u16string_view weekdays = u"월화수목금토일";

enum class Length : unsigned char
{
    Days,
    Weeks,
    Months,
    Years,
};
struct LengthWord
{
    std::u16string_view text;
    Length length;
};
inline constexpr std::array lengths{
    LengthWord{u"개월", Length::Months}, LengthWord{u"달", Length::Months},
    LengthWord{u"주일", Length::Weeks},  LengthWord{u"주", Length::Weeks},
    LengthWord{u"년", Length::Years},    LengthWord{u"일", Length::Days},
};

/// Numbers before 달, 주 and the like, written out.
struct Count
{
    std::u16string_view text;
    int value;
};
inline constexpr std::array counts{Count{u"한", 1}, Count{u"두", 2}, Count{u"세", 3}, Count{u"네", 4},
                                   Count{u"석", 3}, Count{u"넉", 4}, Count{u"일", 1}};

/// Days that have a name of their own: 이틀 전.
inline constexpr std::array dayCounts{Count{u"하루", 1}, Count{u"이틀", 2}, Count{u"사흘", 3},
                                      Count{u"나흘", 4}, Count{u"닷새", 5}, Count{u"열흘", 10},
                                      Count{u"보름", 15}};

/// What may follow 전, 뒤 and 후: anything else that is Hangul makes another word (전체, 후보).
inline constexpr std::u16string_view afterDistance = u"의에과와보부까만인쯤도이은는께";
/// Before these 전 means all: "29일 전 세계에".
inline constexpr std::array<std::u16string_view, 12> wholeOf{u" 세계", u" 직원", u" 임직원", u" 국민",
                                                             u" 계열", u" 제품", u" 사업",   u" 분야",
                                                             u" 부문", u" 과정", u" 지역",   u" 산업"};
/// A subject or object before "2주 뒤" leaves it counted from now; a bare noun (출시 2주 뒤) does not.
inline constexpr std::u16string_view clauseParticles = u"은는이가도를을에서며고면와과";

} // namespace atlas::extract::datewords
