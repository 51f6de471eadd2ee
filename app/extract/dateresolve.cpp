#include "extract/dateexpression.h"

namespace atlas::extract {

namespace {

using text::PartialDate;
using Kind = DatePart::Kind;

PartialDate date(int year, int month = 0, int day = 0)
{
    return {static_cast<short>(year), static_cast<signed char>(month), static_cast<signed char>(day)};
}

/// Month counted from one of a year: 0 is December of the year before.
PartialDate monthOf(int year, int month)
{
    const int months = year * 12 + month - 1;
    return date(months / 12, months % 12 + 1);
}

std::optional<PartialDate> daysFrom(const std::optional<PartialDate>& start, int days)
{
    if (!start || !start->complete())
        return std::nullopt;
    return text::fromDaysSinceEpoch(text::daysSinceEpoch(*start) + days);
}

/// Resolves one expression from the coarse part to the fine one.
class Resolver
{
public:
    Resolver(const DateExpression& expression, const DateContext& context)
        : m_expression(expression), m_context(context)
    {}

    std::optional<PartialDate> resolve() const;

private:
    const std::optional<PartialDate>& published() const { return m_context.published; }
    std::optional<int> year() const;
    std::optional<PartialDate> month() const;
    std::optional<PartialDate> bareMonth() const;
    std::optional<PartialDate> day() const;
    std::optional<PartialDate> bareDay() const;
    std::optional<PartialDate> period() const;
    std::optional<PartialDate> weekday() const;

    const DateExpression& m_expression;
    const DateContext& m_context;
};

std::optional<PartialDate> Resolver::resolve() const
{
    if (m_expression.ofEvent)
        return std::nullopt;
    if (m_expression.weekday != 0)
        return weekday();
    if (m_expression.quarter != 0 || m_expression.half != 0)
        return period();
    if (m_expression.day.given())
        return day();
    if (m_expression.month.given())
        return month();
    const auto only = year();
    return only ? std::optional(date(*only)) : std::nullopt;
}

std::optional<int> Resolver::year() const
{
    const DatePart& part = m_expression.year;
    const auto& base = part.kind == Kind::Context ? m_context.previous : published();
    if (part.kind == Kind::Absolute)
        return part.value;
    if (part.given() && base && base->year != 0)
        return base->year + part.value;
    return std::nullopt;
}

std::optional<PartialDate> Resolver::month() const
{
    const DatePart& part = m_expression.month;
    if (part.kind == Kind::Absolute) {
        if (!m_expression.year.given())
            return bareMonth();
        const auto known = year();
        return known ? std::optional(date(*known, part.value)) : std::nullopt;
    }
    const auto& base = part.kind == Kind::Context ? m_context.previous : published();
    if (!base || base->month == 0)
        return std::nullopt;
    return monthOf(base->year, base->month + part.value);
}

std::optional<PartialDate> Resolver::bareMonth() const
{
    const int wanted = m_expression.month.value;
    const int direction = m_expression.direction;
    const auto& previous = m_context.previous;
    const bool follows = previous && previous->month != 0 &&
                         (m_context.adjoining || (m_context.sameSentence && wanted >= previous->month));
    if (direction == 0 && follows)
        return date(previous->year, wanted);
    if (!published() || published()->month == 0)
        return std::nullopt;
    const signed char current = published()->month;
    const int thisYear = published()->year;
    if (direction < 0) {
        // "지난 7월 3일" in July is of this month, "지난 7월" alone is over.
        const bool over = m_expression.day.given()
                              ? date(thisYear, wanted, m_expression.day.value) <= *published()
                              : wanted < current;
        return date(over ? thisYear : thisYear - 1, wanted);
    }
    if (direction > 0)
        return date(wanted >= current ? thisYear : thisYear + 1, wanted);
    // Newspapers name the year of a month that is not in this one; around New Year they do not always.
    constexpr int farAhead = 9;
    return date(wanted - current > farAhead ? thisYear - 1 : thisYear, wanted);
}

std::optional<PartialDate> Resolver::day() const
{
    const DatePart& part = m_expression.day;
    if (part.kind == Kind::Offset)
        return daysFrom(published(), part.value);
    if (part.kind == Kind::Context) {
        const bool known = m_context.previous && m_context.previous->complete();
        return daysFrom(known ? m_context.previous : published(), part.value);
    }
    if (!m_expression.month.given())
        return bareDay();
    const auto known = month();
    return known ? std::optional(date(known->year, known->month, part.value)) : std::nullopt;
}

std::optional<PartialDate> Resolver::bareDay() const
{
    const int wanted = m_expression.day.value;
    const auto& previous = m_context.previous;
    if (m_context.adjoining && previous && previous->complete() && m_expression.direction == 0)
        return date(previous->year, previous->month, wanted);
    if (!published() || !published()->complete())
        return std::nullopt;
    // Some months lack the 30th or 31st: the nearest month that has it, two steps are enough.
    const int step = m_expression.direction > 0 ? 1 : -1;
    for (int months = 0; months <= 3; ++months) {
        PartialDate candidate = monthOf(published()->year, published()->month + step * months);
        candidate.day = static_cast<signed char>(wanted);
        const bool there = step > 0 ? candidate >= *published() : candidate <= *published();
        if (there && text::isValid(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::optional<PartialDate> Resolver::period() const
{
    if (m_expression.year.given()) {
        const auto known = year();
        return known ? std::optional(date(*known)) : std::nullopt;
    }
    if (m_context.adjoining && m_context.previous && m_expression.direction == 0)
        return date(m_context.previous->year);
    if (!published() || published()->month == 0)
        return std::nullopt;
    const int length = m_expression.quarter != 0 ? 3 : 6;
    const int wanted = m_expression.quarter != 0 ? m_expression.quarter : m_expression.half;
    const int current = (published()->month - 1) / length + 1;
    int shift = 0;
    if (m_expression.direction < 0)
        shift = wanted < current ? 0 : -1;
    else if (m_expression.direction > 0)
        shift = wanted >= current ? 0 : 1;
    else if (wanted - current > 1)
        shift = -1; // in January "4분기" is the one that has just ended
    return date(published()->year + shift);
}

std::optional<PartialDate> Resolver::weekday() const
{
    if (!published() || !published()->complete())
        return std::nullopt;
    const int days = text::daysSinceEpoch(*published());
    const int current = ((days + 3) % 7 + 7) % 7 + 1; // 1970-01-01 was a Thursday
    return text::fromDaysSinceEpoch(days - current + m_expression.weekday + 7 * m_expression.weeks);
}

} // namespace

std::optional<text::PartialDate> resolve(const DateExpression& expression, const DateContext& context)
{
    return Resolver(expression, context).resolve();
}

} // namespace atlas::extract
