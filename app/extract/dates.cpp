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
    text::CharSet units(u"년월일분q회.-/~");
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

bool canStart(std::u16string_view text, std::uint32_t at, std::uint32_t floor)
{
    const char16_t c = text[at];
    const char16_t before = at > floor ? folded(text[at - 1]) : u' ';
    if (isDigit(c)) {
        const bool inNumber = (before == u'.' || before == u',') && at - floor > 1 && isDigit(text[at - 2]);
        return !inNumber && !isDigit(before) && !isLatin(before);
    }
    if (c == u'\'' || c == u'‘' || c == u'’')
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

} // namespace

std::vector<DateFact> findDates(std::u16string_view text, text::Span range,
                                std::optional<text::PartialDate> published)
{
    range.end = std::min(range.end, static_cast<std::uint32_t>(text.size()));
    std::vector<DateFact> dates;
    DateContext context;
    context.published = published;
    for (std::uint32_t at = range.begin; at < range.end;) {
        if (!dateStarts.has(text[at])) {
            ++at;
            continue;
        }
        const auto expression = canStart(text, at, range.begin) && mayBeDate(text, at, range.end)
                                    ? readDate(text, at, range.end)
                                    : std::nullopt;
        if (!expression) {
            at = behindDigits(text, at, range.end);
            continue;
        }
        at = expression->span.end;
        if (!dates.empty())
            look(text, dates.back().span.end, expression->span.begin, context);
        auto value = resolve(*expression, context);
        if (value && !text::isValid(*value)) {
            // 2월 30일 is no date; 지난달 31일 only does not fit the day of publication that is given.
            if (expression->month.kind == DatePart::Kind::Absolute)
                continue;
            value.reset();
        }
        dates.push_back({expression->span, value});
        if (value)
            context.previous = value;
    }
    return dates;
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
