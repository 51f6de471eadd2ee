#include "extract/periods.h"

#include "extract/dateexpression.h"
#include "extract/dates.h"
#include "extract/datewords.h"
#include "extract/hints.h"
#include "money/words.h"

#include <map>
#include <string>
#include <tuple>

namespace atlas::extract {

namespace {

constexpr std::size_t yearDigits = 4; ///< of a period
constexpr std::size_t partPlace = 5;  ///< of the letter in "2024-Q4"

bool isResult(Metric metric)
{
    return isOfPeriod(metric) && metric != Metric::Investment;
}

bool hasPart(const std::string& period)
{
    return period.size() > partPlace && period[partPlace] > '9';
}

std::string inYear(int year, const std::string& part = {})
{
    return text::PartialDate{static_cast<short>(year)}.iso() + part;
}

int yearOf(const std::string& period)
{
    return std::stoi(period.substr(0, yearDigits));
}

/// "2024-Q3" of "2024-Q4"; nothing of a year.
std::optional<std::string> quarterBefore(const std::string& period)
{
    if (!hasPart(period) || period[partPlace] != 'Q')
        return std::nullopt;
    const int quarter = period[partPlace + 1] - '0';
    return quarter == 1 ? inYear(yearOf(period) - 1, "-Q4")
                        : inYear(yearOf(period), "-Q" + std::to_string(quarter - 1));
}

std::optional<DateExpression> expressionOf(std::u16string_view text, const DateFact& date)
{
    return readDate(text, date.span.begin, date.span.end);
}

/// 1년 전, 전년: how many years before the period in force; 0 where the date is counted from another day.
int yearsAgo(std::u16string_view text, const DateFact& date)
{
    if (hints<u"year-before">.has(text.substr(date.span.begin, date.span.end - date.span.begin)))
        return 1;
    const auto expression =
        text::hasUnit(datewords::ago, text[date.span.end - 1]) ? expressionOf(text, date) : std::nullopt;
    return expression && expression->year.given() ? -expression->year.value : 0;
}

/// What says in a sentence of which period a sum is.
struct TimeMark
{
    enum class Kind : unsigned char
    {
        None,
        Date,
        SamePeriod,
        QuarterBefore,
        WholeYear,
        Unclear, ///< no period that has a name
    };
    Kind kind = Kind::None;
    const DateFact* date = nullptr; ///< the last one before, whatever the kind
};

/// Finds the mark of one sum.
class MarkFinder
{
public:
    MarkFinder(const DatesAround& dates, const FigureFact& figure)
        : m_dates(dates), m_figure(figure), m_sum(figure.amount.span.begin), m_result(isResult(figure.metric))
    {}

    TimeMark find() const
    {
        TimeMark mark{TimeMark::Kind::None, m_figure.baseline ? m_dates.own(m_figure) : nearest()};
        if (mark.date)
            mark.kind = isUnclear(*mark.date) ? TimeMark::Kind::Unclear : TimeMark::Kind::Date;
        if (!m_result)
            return mark;
        using Kind = TimeMark::Kind;
        std::uint32_t after =
            mark.date && mark.date->span.end <= m_sum ? mark.date->span.end + 2 : m_figure.sentence.begin;
        after = m_figure.baseline && m_sum - after > closest ? m_sum - closest : after;
        const auto look = [&](const text::WordList& words, Kind kind) {
            const std::uint32_t place = lastPlace(words, after);
            mark.kind = place != 0 ? kind : mark.kind;
            after = place != 0 ? place : after;
        };
        look(hints<u"same-period">, Kind::SamePeriod);
        look(hints<u"quarter-before">, Kind::QuarterBefore);
        look(hints<u"whole-year">, Kind::WholeYear);
        return mark;
    }

private:
    static constexpr std::uint32_t closest = 8; ///< units from the words of a baseline's own time to the sum

    const DateFact* nearest() const
    {
        const DateFact* before = nullptr;
        const DateFact* behind = nullptr;
        for (auto date = m_dates.firstFrom(m_figure.sentence.begin);
             date != m_dates.end() && date->span.begin < m_figure.sentence.end; ++date) {
            if (!speaks(*date))
                continue;
            if (date->span.end <= m_sum)
                before = m_dates.endsBefore(*date, m_sum) ? nullptr : &*date;
            else if (!behind && !m_dates.isOwned(*date))
                behind = &*date;
        }
        return before ? before : behind;
    }

    /// Whether the date may be the sum's.
    bool speaks(const DateFact& date) const
    {
        const bool ahead = m_figure.status == FigureStatus::Actual && m_dates.isAhead(date);
        const bool announced = (m_result || !date.value) && isDay(date);
        return !ahead && !announced && !m_dates.isOfBaseline(date) &&
               !(m_result && m_dates.isCompared(date.span.end));
    }

    /// The day that a result was told on.
    bool isDay(const DateFact& date) const
    {
        if (date.value)
            return date.value->complete();
        const auto expression = expressionOf(m_dates.text(), date);
        return expression && (expression->day.given() || expression->weekday != 0);
    }

    /// 9~11월, 3분기까지, 3분기 누적 매출.
    bool isUnclear(const DateFact& date) const
    {
        const std::u16string_view text = m_dates.text();
        if (!date.value && (!m_result || yearsAgo(text, date) == 0))
            return true;
        if (!m_result)
            return false;
        const auto isWave = [](char16_t c) { return c == u'~' || c == u'∼' || c == u'～'; };
        const bool range = (date.span.end < text.size() && isWave(text[date.span.end])) ||
                           (date.span.begin > 0 && isWave(text[date.span.begin - 1]));
        const bool soFar =
            date.span.end < m_sum &&
            hints<u"so-far">.placeIn(text.substr(date.span.end, m_sum - date.span.end)) != text.npos;
        return range || soFar || m_dates.boundsTerm(date);
    }

    /// Where the last of the words before the sum begins, 0 for nowhere; not those of a comparison.
    std::uint32_t lastPlace(const text::WordList& words, std::uint32_t from) const
    {
        const std::u16string_view text = m_dates.text();
        std::uint32_t last = 0;
        for (; from < m_sum; ++from) {
            const std::size_t length = words.lengthIn(text.substr(from, m_sum - from));
            const bool starts = length != 0 && (from == 0 || !money::isHangul(text[from - 1]));
            if (starts && !m_dates.isCompared(from + static_cast<std::uint32_t>(length)))
                last = from;
        }
        return last;
    }

    const DatesAround& m_dates;
    const FigureFact& m_figure;
    std::uint32_t m_sum;
    bool m_result;
};

class PeriodReader
{
public:
    PeriodReader(const DatesAround& dates, std::vector<FigureFact>& figures)
        : m_dates(dates), m_figures(figures)
    {}

    void read()
    {
        for (FigureFact& figure : m_figures) {
            if (!isOfPeriod(figure.metric))
                continue;
            m_marks.push_back(MarkFinder(m_dates, figure).find());
            const TimeMark& mark = m_marks.back();
            if (mark.kind != TimeMark::Kind::Date || isRelative(*mark.date, figure))
                continue;
            figure.period = named(*mark.date, figure.metric);
            if (!figure.baseline)
                m_told.emplace(subjectOf(figure), &figure);
        }
        std::size_t next = 0;
        for (FigureFact& figure : m_figures)
            if (isOfPeriod(figure.metric))
                readRelative(figure, m_marks[next++]);
    }

private:
    using Subject = std::tuple<std::uint32_t, EntityIndex, Metric>;

    static Subject subjectOf(const FigureFact& figure)
    {
        return {figure.sentence.begin, figure.entity, figure.metric};
    }

    void readRelative(FigureFact& figure, const TimeMark& mark)
    {
        const bool shifted = mark.kind == TimeMark::Kind::Date && !figure.period;
        if (!figure.period && isResult(figure.metric))
            figure.period = relative(figure, mark);
        else if (shifted)
            figure.period = named(*mark.date, figure.metric);
        const bool runs = !figure.baseline && !shifted && mark.kind != TimeMark::Kind::QuarterBefore &&
                          figure.status == FigureStatus::Actual && isResult(figure.metric);
        if (!figure.baseline && figure.period)
            m_told.emplace(subjectOf(figure), &figure);
        if (runs && figure.period)
            m_running = &figure;
    }

    std::optional<std::string> relative(const FigureFact& figure, const TimeMark& mark) const
    {
        const std::optional<std::string> base = inForce(figure, mark);
        switch (mark.kind) {
        case TimeMark::Kind::Date:
            return shifted(*mark.date, figure, base);
        case TimeMark::Kind::SamePeriod:
            return base;
        case TimeMark::Kind::QuarterBefore:
            return base ? quarterBefore(*base) : std::nullopt;
        case TimeMark::Kind::WholeYear:
            return base ? std::optional(inYear(yearOf(*base))) : std::nullopt;
        case TimeMark::Kind::None:
            return goesOn(figure) ? m_running->period : std::nullopt;
        case TimeMark::Kind::Unclear:
            break;
        }
        return std::nullopt;
    }

    /// The period that others are counted from.
    std::optional<std::string> inForce(const FigureFact& figure, const TimeMark& mark) const
    {
        if (mark.kind != TimeMark::Kind::Date && mark.date && mark.date->value)
            return named(*mark.date, figure.metric);
        if (const auto told = m_told.find(subjectOf(figure)); told != m_told.end() && told->second != &figure)
            return told->second->period;
        const bool near = m_running && sameParagraph(m_dates.text(), m_running->sentence, figure.sentence);
        return near ? m_running->period : std::nullopt;
    }

    bool goesOn(const FigureFact& figure) const
    {
        return !figure.baseline && figure.status == FigureStatus::Actual && m_running &&
               m_running->entity == figure.entity &&
               sameParagraph(m_dates.text(), m_running->sentence, figure.sentence);
    }

    /// 1년 전, 전년, 지난해 같은 기간.
    bool isRelative(const DateFact& date, const FigureFact& figure) const
    {
        return isResult(figure.metric) && (yearsAgo(m_dates.text(), date) != 0 || ofSamePart(date, figure));
    }

    bool ofSamePart(const DateFact& date, const FigureFact& figure) const
    {
        return m_dates.isOfSamePart(date, figure.amount.span.begin);
    }

    std::optional<std::string> shifted(const DateFact& date, const FigureFact& figure,
                                       const std::optional<std::string>& base) const
    {
        if (!base)
            return date.value ? std::optional(named(date, figure.metric)) : std::nullopt;
        const int years = yearsAgo(m_dates.text(), date);
        const bool keepsPart = years != 0 || ofSamePart(date, figure);
        return inYear(years != 0 ? yearOf(*base) - years : date.value->year,
                      keepsPart ? base->substr(yearDigits) : std::string());
    }

    /// "2024-Q4" and the like; a month or a day belongs to its year, but a month's result to the month.
    std::string named(const DateFact& date, Metric metric) const
    {
        const std::optional<std::string> own = periodOf(m_dates.text(), date);
        const bool ofMonth = own && isResult(metric) && date.value->month != 0;
        return own && (hasPart(*own) || ofMonth) ? *own : inYear(date.value->year);
    }

    const DatesAround& m_dates;
    std::vector<FigureFact>& m_figures;
    std::vector<TimeMark> m_marks;               ///< of the figures that are of a period, in their order
    std::map<Subject, const FigureFact*> m_told; ///< the first of each sentence that has a period
    const FigureFact* m_running = nullptr;       ///< the last result that has one
};

} // namespace

bool isOfPeriod(Metric metric)
{
    switch (metric) {
    case Metric::Revenue:
    case Metric::Profit:
    case Metric::Loss:
    case Metric::Spending:
    case Metric::Investment:
        return true;
    case Metric::MarketCap:
    case Metric::Valuation:
    case Metric::Funding:
    case Metric::Deal:
        break;
    }
    return false;
}

void datePeriods(const DatesAround& dates, std::vector<FigureFact>& figures)
{
    PeriodReader(dates, figures).read();
}

} // namespace atlas::extract
