#include "extract/datesaround.h"

#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

namespace {

constexpr std::size_t farthest = 16; ///< units behind a date that say what it is for

} // namespace

DatesAround::DatesAround(std::u16string_view text, const Facts& facts,
                         std::optional<text::PartialDate> published)
    : m_text(text), m_dates(facts.dates), m_published(published)
{
    for (const FigureFact& figure : facts.figures) {
        const DateFact* date = own(figure);
        if (!date)
            continue;
        m_owned.push_back(date->span.begin);
        if (figure.baseline)
            m_ofBaselines.push_back(date->span.begin);
    }
    std::sort(m_owned.begin(), m_owned.end());
    std::sort(m_ofBaselines.begin(), m_ofBaselines.end());
}

DatesAround::Dates::const_iterator DatesAround::firstFrom(std::uint32_t place) const
{
    return std::lower_bound(m_dates.begin(), m_dates.end(), place,
                            [](const DateFact& date, std::uint32_t at) { return date.span.begin < at; });
}

const DateFact* DatesAround::own(const FigureFact& figure) const
{
    constexpr std::size_t tight = 3;
    constexpr std::size_t samePart = 12; ///< " 같은 기간 매출("
    constexpr std::size_t inBrackets = 40;
    constexpr std::size_t itsMetric = 12; ///< 의 영업이익
    const std::uint32_t sum = figure.amount.span.begin;
    auto date = firstFrom(sum);
    if (date == m_dates.begin() || (--date)->span.begin < figure.sentence.begin || date->span.end > sum)
        return nullptr;
    const std::u16string_view between = m_text.substr(date->span.end, sum - date->span.end);
    const bool close =
        between.size() <= tight || (between.size() <= samePart && hints<u"same-part">.has(between)) ||
        (between.size() <= itsMetric && between.front() == u'의') ||
        (between.size() <= inBrackets && between.front() == u'(' && between.find(u')') == between.npos);
    return date->value && close ? &*date : nullptr;
}

bool DatesAround::isOfBaseline(const DateFact& date) const
{
    return std::binary_search(m_ofBaselines.begin(), m_ofBaselines.end(), date.span.begin);
}

bool DatesAround::isOwned(const DateFact& date) const
{
    return std::binary_search(m_owned.begin(), m_owned.end(), date.span.begin);
}

bool DatesAround::isAhead(const DateFact& date) const
{
    if (!date.value || !m_published)
        return false;
    text::PartialDate day = *date.value; // of a month or a year known to have begun the rest is not asked
    day.month = m_published->month == 0 ? 0 : day.month;
    day.day = m_published->day == 0 ? 0 : day.day;
    return day > *m_published;
}

std::u16string_view DatesAround::behind(std::uint32_t place) const
{
    const std::u16string_view rest = m_text.substr(place, farthest);
    return rest.substr(rest.starts_with(u' ') ? 1 : 0);
}

bool DatesAround::boundsTerm(const DateFact& date) const
{
    return hints<u"term-bound">.has(behind(date.span.end));
}

bool DatesAround::isCompared(std::uint32_t end) const
{
    std::u16string_view rest = behind(end);
    if (const std::size_t part = hints<u"same-part-word">.lengthIn(rest)) {
        rest.remove_prefix(part);
        rest.remove_prefix(rest.starts_with(u' ') ? 1 : 0);
    }
    return hints<u"date-compared">.has(rest);
}

bool DatesAround::endsBefore(const DateFact& date, std::uint32_t place) const
{
    return hints<u"within">.has(m_text.substr(date.span.end, place - date.span.end));
}

bool DatesAround::isOfSamePart(const DateFact& date, std::uint32_t limit) const
{
    return date.span.end < limit && hints<u"same-part-word">.has(behind(date.span.end));
}

bool sameParagraph(std::u16string_view text, text::Span first, text::Span second)
{
    if (first.overlaps(second))
        return true;
    return first.end <= second.begin &&
           text.substr(first.end, second.begin - first.end).find(u'\n') == text.npos;
}

} // namespace atlas::extract
