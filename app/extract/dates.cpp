#include "extract/dates.h"

#include "extract/dateexpression.h"
#include "extract/datewords.h"
#include "money/words.h"
#include "text/charset.h"

namespace atlas::extract {

namespace {

using money::folded;
using money::isDigit;
using money::isHangul;
using money::isLatin;

/// Characters that dates begin with: nearly all of a text is passed over by this alone.
constexpr text::CharSet dateStarts = [] {
    text::CharSet starts(u"0123456789０１２３４５６７８９'‘’");
    for (const datewords::Word& word : datewords::words)
        starts.add(word.text.front());
    for (const datewords::Count& count : datewords::counts)
        starts.add(count.text.front());
    for (const datewords::Count& count : datewords::dayCounts)
        starts.add(count.text.front());
    return starts;
}();

/// What follows those that are no digits: the second letter of a word, a blank, or the unit that is counted.
constexpr text::CharSet secondLetters = [] {
    text::CharSet seconds(u" ");
    for (const datewords::Word& word : datewords::words) {
        for (const char16_t c : word.text.substr(1, word.text.substr(1, 1) == u" " ? 2 : 1))
            seconds.add(c);
    }
    for (const datewords::LengthWord& length : datewords::lengths)
        seconds.add(length.text.front());
    for (const datewords::Count& count : datewords::dayCounts)
        seconds.add(count.text[1]);
    return seconds;
}();

/// What follows the digits of a date, a blank before it or none.
constexpr text::CharSet behindNumbers = [] {
    text::CharSet units(u"년월일q.-/~");
    units.add(datewords::quarter.front());
    units.add(datewords::fiscalYear[1]); // the blank before it may be missing
    for (const datewords::LengthWord& length : datewords::lengths)
        units.add(length.text.front());
    return units;
}();

/// Whether the next characters leave a date possible; `at` is one of `dateStarts`.
bool mayBeDate(std::u16string_view text, std::uint32_t at, std::uint32_t limit)
{
    const auto unit = [&](std::uint32_t place) { return place < limit ? folded(text[place]) : u'\0'; };
    if (!isDigit(text[at])) // 올 and the marks before a short year stand alone
        return text[at] == u'올' || !isHangul(text[at]) || secondLetters.has(unit(at + 1));
    while (at < limit && isDigit(text[at]))
        ++at;
    return behindNumbers.has(unit(at)) || (unit(at) == u' ' && behindNumbers.has(unit(at + 1)));
}

/// The mark before a short year: '24.
bool isShortYearMark(char16_t c)
{
    return c == u'\'' || c == u'‘' || c == u'’';
}

bool canStart(std::u16string_view text, std::uint32_t at, std::uint32_t floor)
{
    const char16_t c = text[at];
    const char16_t before = at > floor ? folded(text[at - 1]) : u' ';
    if (isDigit(c)) {
        const bool inNumber = (before == u'.' || before == u',') && at - floor > 1 && isDigit(text[at - 2]);
        return !inNumber && !isDigit(before) && !isLatin(before);
    }
    if (isShortYearMark(c))
        return at + 1 < text.size() && isDigit(text[at + 1]);
    return !isHangul(before) && !isDigit(before);
}

/// How the text between two dates joins them.
void look(std::u16string_view text, std::uint32_t begin, std::uint32_t end, DateContext& context)
{
    constexpr std::u16string_view joints = u" ,·ㆍ~-/와과및";
    constexpr std::uint32_t longestJoint = 5;
    context.adjoining = end >= begin && end - begin <= longestJoint;
    context.sameSentence = true;
    for (std::uint32_t i = begin; i < end; ++i) {
        const char16_t c = folded(text[i]);
        context.adjoining = context.adjoining && joints.find(c) != joints.npos;
        if (c == u'\n' || (c == u'.' && !(i + 1 < end && isDigit(text[i + 1]))))
            context.sameSentence = false;
    }
}

/// Digits that belong to what was looked at, so that a long run is not read again and again.
std::uint32_t behindDigits(std::u16string_view text, std::uint32_t at, std::uint32_t limit)
{
    ++at;
    while (at < limit && isDigit(text[at]) && isDigit(text[at - 1]))
        ++at;
    return at;
}

/// Reads the dates of a range one after the other.
class DateFinder
{
public:
    DateFinder(std::u16string_view text, text::Span range, std::optional<text::PartialDate> published)
        : m_text(text), m_range(range)
    {
        m_context.published = published;
    }

    std::vector<DateFact> find(std::span<const text::Span> places)
    {
        std::uint32_t at = m_range.begin;
        for (const text::Span place : places)
            for (at = std::max(at, place.begin); at < place.end;)
                at = dateStarts.has(m_text[at]) ? readAt(at) : at + 1;
        return std::move(m_dates);
    }

private:
    /// Where to read on.
    std::uint32_t readAt(std::uint32_t at)
    {
        const auto expression = canStart(m_text, at, m_range.begin) && mayBeDate(m_text, at, m_range.end)
                                    ? readDate(m_text, at, m_range.end)
                                    : std::nullopt;
        if (!expression)
            return behindDigits(m_text, at, m_range.end);
        if (!m_dates.empty()) {
            const bool reaches = m_dates.back().value || m_context.sameSentence;
            look(m_text, m_dates.back().span.end, expression->span.begin, m_context);
            if (!m_dates.back().value) { // counted from the one that was resolved
                m_context.adjoining = false;
                m_context.sameSentence = m_context.sameSentence && reaches;
            }
        }
        auto value = resolve(*expression, m_context);
        if (value && !text::isValid(*value)) {
            // 2월 30일 is no date; 지난달 31일 only does not fit the day of publication that is given.
            if (expression->month.kind == DatePart::Kind::Absolute)
                return expression->span.end;
            value.reset();
        }
        m_dates.push_back({expression->span, value});
        if (value)
            m_context.previous = value;
        return expression->span.end;
    }

    std::u16string_view m_text;
    text::Span m_range;
    DateContext m_context;
    std::vector<DateFact> m_dates;
};

} // namespace

bool mayHoldDate(std::u16string_view word)
{
    const auto size = static_cast<std::uint32_t>(word.size());
    for (std::uint32_t at = 0; at < size; ++at) {
        if (!dateStarts.has(word[at]) || !canStart(word, at, 0))
            continue;
        if (at + 1 == size || isDigit(word[at]) || mayBeDate(word, at, size))
            return true; // what stands behind the word may make it one
    }
    return false;
}

std::vector<text::Span> datePlaces(std::u16string_view text, text::Span range, std::span<const Run> runs)
{
    std::vector<text::Span> places;
    for (const Run& run : runs) {
        if (!run.traits.has(WordSign::Date))
            continue;
        const bool marked = run.span.begin > range.begin && isShortYearMark(text[run.span.begin - 1]);
        places.push_back({marked ? run.span.begin - 1 : run.span.begin, run.span.end});
    }
    return places;
}

std::vector<DateFact> findDates(std::u16string_view text, text::Span range,
                                std::span<const text::Span> places,
                                std::optional<text::PartialDate> published)
{
    return DateFinder(text, range, published).find(places);
}

std::vector<DateFact> findDates(std::u16string_view text, text::Span range,
                                std::optional<text::PartialDate> published)
{
    range.end = std::min(range.end, static_cast<std::uint32_t>(text.size()));
    return findDates(text, range, std::span(&range, 1), published);
}

std::optional<std::string> periodOf(std::u16string_view text, const DateFact& date)
{
    if (!date.value || date.value->complete())
        return std::nullopt;
    const auto expression = readDate(text, date.span.begin, date.span.end);
    const std::string year = text::PartialDate{date.value->year}.iso();
    if (expression && expression->quarter != 0)
        return year + "-Q" + std::to_string(expression->quarter);
    if (expression && expression->half != 0)
        return year + "-H" + std::to_string(expression->half);
    return date.value->iso();
}

} // namespace atlas::extract
