#include "extract/dateexpression.h"
#include "extract/datewords.h"
#include "money/words.h"

namespace atlas::extract {

namespace {

using namespace datewords;
using money::folded;
using money::isDigit;
using money::isHangul;

constexpr int earliestYear = 1900;
constexpr int latestYear = 2100;

char16_t firstOf(const Word& word)
{
    return word.text.front();
}

struct Digits
{
    int value = 0;
    std::uint32_t count = 0;
};

/// Reads one expression part by part, from the year to the day.
class DateReader
{
public:
    DateReader(std::u16string_view text, std::uint32_t begin, std::uint32_t limit)
        : m_text(text), m_begin(begin), m_limit(limit)
    {
        m_date.span = {begin, begin};
    }

    std::optional<DateExpression> read();

private:
    enum class Stage : unsigned char
    {
        Start,
        Year,
        Month,
        Done,
    };

    std::uint32_t readLength(int& count, Length& length) const;
    bool readDistance();
    const Word* wordAt(std::uint32_t place) const;
    bool readWord(std::uint32_t at);
    bool readWeekday(std::uint32_t at, int weeks);
    bool readParts(std::uint32_t at);
    bool readNumber(std::uint32_t at);
    bool readUnit(const Digits& digits, std::uint32_t unitAt, std::uint32_t partEnd);
    bool readYear(const Digits& digits, std::uint32_t unitAt, std::uint32_t partEnd);
    bool readNumericDate();
    void accept(Stage stage, std::uint32_t end);

    char16_t at(std::uint32_t place) const { return place < m_limit ? folded(m_text[place]) : u'\0'; }
    std::uint32_t overBlank(std::uint32_t place) const { return at(place) == u' ' ? place + 1 : place; }
    Digits digitsAt(std::uint32_t place) const;
    std::optional<std::uint32_t> match(std::u16string_view word, std::uint32_t place) const
    {
        return money::matchForward(word, m_text, place, m_limit);
    }
    bool anyAt(std::u16string_view row, std::uint32_t place) const
    {
        return text::anyPart(row, [&](std::u16string_view word) { return match(word, place).has_value(); });
    }
    bool countsFromNow() const;

    std::u16string_view m_text;
    std::uint32_t m_begin;
    std::uint32_t m_limit;
    DateExpression m_date;
    Stage m_stage = Stage::Start;
};

std::optional<DateExpression> DateReader::read()
{
    const bool number = isDigit(m_text[m_begin]);
    const bool word = !number && readWord(m_begin);
    const bool found = word || readDistance() || (number && readNumericDate()) || readParts(m_begin);
    return found && !m_date.span.empty() ? std::optional(m_date) : std::nullopt;
}

Digits DateReader::digitsAt(std::uint32_t place) const
{
    Digits digits;
    while (place < m_limit && isDigit(m_text[place]) && digits.count < 5) {
        digits.value = digits.value * 10 + (folded(m_text[place]) - u'0');
        ++digits.count;
        ++place;
    }
    return digits;
}

void DateReader::accept(Stage stage, std::uint32_t end)
{
    m_stage = stage;
    m_date.span.end = end;
}

/// The length of time that starts the expression: "3개월", "한 달", "이틀"; where it ends, or 0.
std::uint32_t DateReader::readLength(int& count, Length& length) const
{
    for (const Count& word : dayCounts) {
        if (const auto end = match(word.text, m_begin)) {
            count = word.value;
            length = Length::Days;
            return *end;
        }
    }
    const Digits digits = digitsAt(m_begin);
    const auto written =
        std::ranges::find_if(counts, [&](const Count& word) { return word.text[0] == at(m_begin); });
    if (digits.count > 3 || (digits.count == 0 && written == counts.end()))
        return 0;
    count = digits.count > 0 ? digits.value : written->value;
    const std::uint32_t unitAt = overBlank(m_begin + std::max(digits.count, 1U));
    const auto unit =
        std::ranges::find_if(lengths, [&](const LengthWord& w) { return match(w.text, unitAt).has_value(); });
    // 한 일 is no length of time (한일전, a match of Korea and Japan).
    if (unit == lengths.end() || (digits.count == 0 && unit->length == Length::Days))
        return 0;
    length = unit->length;
    return *match(unit->text, unitAt);
}

/// "3개월 전", "한 달 뒤", "2주 뒤"
bool DateReader::readDistance()
{
    int count = 0;
    Length length = Length::Days;
    const std::uint32_t end = readLength(count, length);
    const std::uint32_t sideAt = overBlank(end);
    const char16_t side = at(sideAt);
    const char16_t next = at(sideAt + 1);
    const bool isAgo = text::hasUnit(ago, side);
    if (end == 0 || !(isAgo || text::hasUnit(later, side)) ||
        (isHangul(next) && !text::hasUnit(behindDistance, next)) ||
        (isAgo && anyAt(notBehindAgo, sideAt + 1)))
        return false;

    const int value = isAgo ? -count : count;
    DatePart& part = length == Length::Years    ? m_date.year
                     : length == Length::Months ? m_date.month
                                                : m_date.day;
    part = {DatePart::Kind::Offset, length == Length::Weeks ? 7 * value : value};
    m_date.ofEvent = !isAgo && !countsFromNow();
    accept(Stage::Done, sideAt + 1);
    return true;
}

bool DateReader::countsFromNow() const
{
    std::uint32_t before = m_begin;
    while (before > 0 && folded(m_text[before - 1]) == u' ')
        --before;
    return before == 0 || !isHangul(m_text[before - 1]) || text::hasUnit(clauseParticles, m_text[before - 1]);
}

/// 2024-07-21, 2024.7.21, 2024. 7. 21
bool DateReader::readNumericDate()
{
    const Digits year = digitsAt(m_begin);
    if (year.count != 4 || year.value < earliestYear || year.value > latestYear)
        return false;
    const std::uint32_t first = m_begin + 4;
    const char16_t separator = at(first);
    if (separator != u'-' && separator != u'.' && separator != u'/')
        return false;
    const std::uint32_t monthAt = overBlank(first + 1);
    const Digits month = digitsAt(monthAt);
    const std::uint32_t second = monthAt + month.count;
    const std::uint32_t dayAt = overBlank(second + 1);
    const Digits day = digitsAt(dayAt);
    const bool sized = month.count >= 1 && month.count <= 2 && day.count >= 1 && day.count <= 2;
    if (!sized || at(second) != separator)
        return false;
    m_date.year = {DatePart::Kind::Absolute, year.value};
    m_date.month = {DatePart::Kind::Absolute, month.value};
    m_date.day = {DatePart::Kind::Absolute, day.value};
    accept(Stage::Done, dayAt + day.count);
    return true;
}

const Word* DateReader::wordAt(std::uint32_t place) const
{
    // Iterators, not a view: clang 14 cannot take the standard library's views.
    const auto begin = std::ranges::lower_bound(words, at(place), {}, firstOf);
    const auto end = std::ranges::upper_bound(words, at(place), {}, firstOf);
    const auto word =
        std::find_if(begin, end, [&](const Word& w) { return match(w.text, place).has_value(); });
    return word == end ? nullptr : &*word;
}

bool DateReader::readWord(std::uint32_t place)
{
    const Word* word = wordAt(place);
    if (!word)
        return false;
    const std::uint32_t behind = *match(word->text, place);
    if (word->notBefore.find(at(behind)) != word->notBefore.npos && behind < m_limit)
        return false;
    switch (word->slot) {
    case Slot::Direction:
        m_date.direction = word->value;
        return readWeekday(overBlank(behind), word->value < 0 ? -1 : 0) || readParts(overBlank(behind));
    case Slot::Prefix:
        m_date.year = {word->kind, word->value};
        if (anyAt(behindPrefix, overBlank(behind)))
            accept(Stage::Year, behind);
        else
            m_stage = Stage::Year;
        return readParts(overBlank(behind)) || !m_date.span.empty();
    case Slot::Year:
        m_date.year = {word->kind, word->value};
        accept(Stage::Year, behind);
        break;
    case Slot::Month:
        m_date.month = {word->kind, word->value};
        accept(Stage::Month, behind);
        break;
    case Slot::Day:
        m_date.day = {word->kind, word->value};
        accept(Stage::Done, behind);
        return true;
    case Slot::Half:
        m_date.half = word->value;
        accept(Stage::Done, behind);
        return true;
    case Slot::Week:
        return readWeekday(overBlank(behind), word->value);
    }
    readParts(overBlank(behind));
    return true;
}

/// "지난주 금요일", "오는 금요일"
bool DateReader::readWeekday(std::uint32_t place, int weeks)
{
    const auto day = at(place) != u'|' ? weekdays.find(at(place)) : weekdays.npos;
    const auto end = match(weekdayEnd, place + 1);
    if (day == weekdays.npos || !end)
        return false;
    m_date.weekday = static_cast<int>(day / 2) + 1; // of a row "월|화|…"
    m_date.weeks = weeks;
    accept(Stage::Done, *end);
    return true;
}

/// The parts that follow, each finer than the one before.
bool DateReader::readParts(std::uint32_t place)
{
    bool any = false;
    while (m_stage != Stage::Done && readNumber(place)) {
        any = true;
        place = overBlank(m_date.span.end);
    }
    if (m_stage == Stage::Month || m_stage == Stage::Done)
        return any;
    for (const Word& word : words) {
        const auto end = word.slot == Slot::Half ? match(word.text, place) : std::nullopt;
        if (!end)
            continue;
        m_date.half = word.value;
        accept(Stage::Done, *end);
        return true;
    }
    return any;
}

bool DateReader::readNumber(std::uint32_t place)
{
    const bool shortYear =
        m_stage == Stage::Start && (at(place) == u'\'' || at(place) == u'’' || at(place) == u'‘');
    const Digits digits = digitsAt(shortYear ? place + 1 : place);
    if (digits.count == 0 || digits.count > 4)
        return false;
    const std::uint32_t end = place + digits.count + (shortYear ? 1 : 0);
    if (shortYear) {
        if (digits.count != 2 || at(end) != u'년')
            return false;
        m_date.year = {DatePart::Kind::Absolute, 2000 + digits.value};
        accept(Stage::Year, end + 1);
        return true;
    }
    if (readUnit(digits, end, 0))
        return true;
    // "9~11월": the first number takes the unit of the second and ends itself.
    const std::uint32_t waveAt = overBlank(end);
    if (at(waveAt) != u'~' && at(waveAt) != u'-')
        return false;
    const std::uint32_t otherAt = overBlank(waveAt + 1);
    const Digits other = digitsAt(otherAt);
    return other.count > 0 && other.value > digits.value && readUnit(digits, otherAt + other.count, end);
}

/// `partEnd` is where the part ends if not behind its unit (0).
bool DateReader::readUnit(const Digits& digits, std::uint32_t unitAt, std::uint32_t partEnd)
{
    const auto acceptPart = [&](Stage stage, std::uint32_t end) {
        accept(partEnd != 0 ? Stage::Done : stage, partEnd != 0 ? partEnd : end);
        return true;
    };
    const DatePart part{DatePart::Kind::Absolute, digits.value};
    const auto quarterEnd = match(quarter, unitAt);
    const bool letter = at(unitAt) == u'q' && !money::isLatin(at(unitAt + 1));
    if (m_stage != Stage::Month && (quarterEnd || letter) && digits.count == 1 && digits.value >= 1 &&
        digits.value <= 4) {
        m_date.quarter = digits.value;
        return acceptPart(Stage::Done, quarterEnd ? *quarterEnd : unitAt + 1);
    }
    if (digits.count <= 2 && digits.value >= 1) {
        if (m_stage != Stage::Month && at(unitAt) == u'월' && digits.value <= 12 &&
            !anyAt(notBehindMonth, unitAt + 1)) {
            m_date.month = part;
            return acceptPart(Stage::Month, unitAt + 1);
        }
        if (m_stage != Stage::Year && at(unitAt) == u'일' && digits.value <= 31 &&
            !anyAt(notBehindDay, unitAt + 1)) {
            m_date.day = part;
            return acceptPart(Stage::Done, unitAt + 1);
        }
    }
    return m_stage == Stage::Start && readYear(digits, unitAt, partEnd);
}

bool DateReader::readYear(const Digits& digits, std::uint32_t unitAt, std::uint32_t partEnd)
{
    const auto fiscal = match(fiscalYear, unitAt);
    if (at(unitAt) != u'년' && !fiscal)
        return false;
    std::uint32_t end = fiscal ? *fiscal : unitAt + 1;
    int year = digits.value;
    if (digits.count == 2) {
        // "24년 3월" is a date, "24년" alone a length of time.
        const std::uint32_t monthAt = overBlank(end);
        const Digits month = digitsAt(monthAt);
        if (month.count == 0 || at(monthAt + month.count) != u'월')
            return false;
        year += 2000;
    } else if (digits.count != 4) {
        return false;
    }
    if (year < earliestYear || year > latestYear || (!fiscal && anyAt(notBehindYear, end)))
        return false;
    m_date.year = {DatePart::Kind::Absolute, year};
    accept(partEnd != 0 ? Stage::Done : Stage::Year, partEnd != 0 ? partEnd : end);
    return true;
}

} // namespace

std::optional<DateExpression> readDate(std::u16string_view text, std::uint32_t begin, std::uint32_t limit)
{
    return DateReader(text, begin, limit).read();
}

} // namespace atlas::extract
