#include "figures/series.h"

#include "extract/when.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace atlas::figures {

namespace {

constexpr signed char lastDay = 31; ///< of a month, to compare with other dates alone

/// The last day of "2024", "2024-Q3", "2024-H1" or "2024-07".
std::optional<text::PartialDate> endOf(const std::string& period)
{
    constexpr std::size_t year = 4;
    auto end = text::PartialDate::fromIso(period.substr(0, year));
    if (!end)
        return std::nullopt;
    end->month = 12;
    end->day = lastDay;
    if (period.size() == year + 3 && (period[year + 1] == 'Q' || period[year + 1] == 'H'))
        end->month = static_cast<signed char>((period[year + 2] - '0') * (period[year + 1] == 'Q' ? 3 : 6));
    else if (const auto month = text::PartialDate::fromIso(period); month && month->month != 0)
        end->month = month->month;
    return end;
}

/// Whether the metric stands at a level, other than what is done once (an investment, a purchase).
bool isLevel(extract::Metric metric)
{
    return metric != extract::Metric::Investment && metric != extract::Metric::Funding &&
           metric != extract::Metric::Deal;
}

/// Whether the metric is the result of a period, other than what stands on a day or is done once.
bool isResult(extract::Metric metric)
{
    return metric == extract::Metric::Revenue || metric == extract::Metric::Profit ||
           metric == extract::Metric::Loss || metric == extract::Metric::Spending;
}

using Day = std::optional<text::PartialDate>;

Day publishedOn(const atlas::Atlas& all, const atlas::Figure& figure)
{
    const auto& article = all[figure.article].article;
    return article ? article->published : std::nullopt;
}

/// 3월 말: the words say the end of that month or year.
bool isAtEnd(const atlas::Atlas& all, const atlas::Figure& figure)
{
    const atlas::ReadArticle& source = all[figure.article];
    return figure.asOf && !figure.asOf->complete() && source.article && source.facts &&
           extract::isEnd(source.article->text, source.facts->dates, figure.sentence, *figure.asOf);
}

/// When the figure held, as its words say.
Day statedTime(const atlas::Atlas& all, const atlas::Figure& figure)
{
    if (figure.asOf)
        return isAtEnd(all, figure) ? endOf(figure.asOf->iso()) : figure.asOf;
    return figure.period ? endOf(*figure.period) : std::nullopt;
}

bool isInHeadline(const atlas::Atlas& all, const atlas::Figure& figure)
{
    const auto& article = all[figure.article].article;
    return article && article->titleSpan.overlaps(figure.sentence);
}

/// What makes one figure of a company newer than another: by the first part that differs.
struct Newness
{
    bool holdsNow = false;
    bool cameAbout = false;
    Day time;
    bool sinceThen = false; ///< holds for a day that is not known, but no earlier one
    bool ofPeriod = false;  ///< says which result it is
    int shortness = 0;      ///< of the period: a whole year rather than its last quarter
    bool inText = false;    ///< headlines round
    friend auto operator<=>(const Newness&, const Newness&) = default;
};

/// Tells which figure of a company is the newest. Linear in the figures of the atlas.
class NewestFigures
{
public:
    NewestFigures(const atlas::Atlas& all, extract::Metric metric)
        : m_all(all), m_metric(metric), m_days(all.articles.size())
    {
        for (const atlas::Figure& figure : all.figures)
            note(figure);
    }

    std::optional<Bar> barOf(const atlas::Entity& entity) const
    {
        const atlas::Figure* newest = nullptr;
        Newness newness;
        int statements = 0;
        for (const atlas::FigureId id : entity.figures) {
            const atlas::Figure& figure = m_all[id];
            if (figure.metric != m_metric)
                continue;
            ++statements;
            const Newness own = newnessOf(figure);
            if (newest && own <= newness)
                continue;
            newest = &figure;
            newness = own;
        }
        return newest ? std::optional(barOf(*newest, statements)) : std::nullopt;
    }

private:
    using Subject = std::pair<atlas::EntityId, atlas::ArticleId>;

    void note(const atlas::Figure& figure)
    {
        const bool actual = figure.status == extract::FigureStatus::Actual;
        Day& day = m_days[static_cast<std::size_t>(figure.article)];
        if (const Day published = publishedOn(m_all, figure))
            day = published;
        else if (actual)
            day = std::max(day, statedTime(m_all, figure));
        if (actual && !figure.baseline && figure.metric == m_metric && isResult(m_metric) && figure.period) {
            Day& last = m_lastResults[{figure.entity, figure.article}];
            last = std::max(last, endOf(*figure.period));
        }
    }

    Bar barOf(const atlas::Figure& figure, int statements) const
    {
        Bar bar{figure.id, figure.entity, figure.amount, figure.status};
        bar.time = timeOf(figure);
        bar.otherStatements = statements - 1;
        return bar;
    }

    Time timeOf(const atlas::Figure& figure) const
    {
        if (figure.asOf)
            return {{}, figure.asOf, false, isAtEnd(m_all, figure)};
        if (figure.period)
            return {*figure.period, {}};
        const Day published = publishedOn(m_all, figure);
        return {{}, published, published.has_value()};
    }

    Newness newnessOf(const atlas::Figure& figure) const
    {
        const bool actual = figure.status == extract::FigureStatus::Actual;
        const Day published = publishedOn(m_all, figure);
        const Day stated = statedTime(m_all, figure);
        Day time = stated ? stated : undatedTime(figure);
        if (stated && !actual && published)
            time = std::min(time, published);
        const int length = figure.period ? static_cast<int>(figure.period->size()) : 0;
        return {!figure.baseline,
                actual || !isLevel(m_metric),
                time,
                !stated && !published && !isResult(m_metric),
                length > 0,
                -length,
                !isInHeadline(m_all, figure)};
    }

    Day undatedTime(const atlas::Figure& figure) const
    {
        const auto last = m_lastResults.find({figure.entity, figure.article});
        const bool actual = figure.status == extract::FigureStatus::Actual;
        return actual && last != m_lastResults.end() ? last->second
                                                     : m_days[static_cast<std::size_t>(figure.article)];
    }

    const atlas::Atlas& m_all;
    extract::Metric m_metric;
    std::vector<Day> m_days; ///< by article: that of publication, else the last by which something came about
    std::map<Subject, Day> m_lastResults; ///< ends of the last periods of this metric
};

bool endsEarlier(const std::string& a, const std::string& b)
{
    return std::pair(endOf(a), b.size()) < std::pair(endOf(b), a.size()); // a quarter before its whole year
}

bool comesFirst(const Panel& a, const Panel& b)
{
    if (a.bars.size() != b.bars.size())
        return a.bars.size() > b.bars.size();
    if ((a.currency == money::usd) != (b.currency == money::usd))
        return a.currency == money::usd;
    if ((a.currency == money::krw) != (b.currency == money::krw))
        return a.currency == money::krw;
    return a.currency < b.currency;
}

/// Of each time the number of bars that hold for it.
void noteTimes(Series& series, const std::map<Time, int>& times)
{
    std::set<text::PartialDate> dates;
    for (const auto& [time, bars] : times) {
        if (time.asOf)
            dates.insert(*time.asOf);
        if (!time.period.empty())
            series.periods.push_back(time.period);
        if (2 * bars > series.bars) {
            series.usualTime = time;
            series.ofUsualTime = bars;
        }
    }
    std::ranges::stable_sort(series.periods, endsEarlier);
    series.asOf.assign(dates.begin(), dates.end());
}

} // namespace

Series series(const atlas::Atlas& all, extract::Metric metric)
{
    std::map<money::Currency, std::vector<Bar>> byCurrency;
    std::map<Time, int> times;
    const NewestFigures newest(all, metric);
    Series result;
    result.metric = metric;
    for (const atlas::Entity& entity : all.entities) {
        if (entity.kind != extract::EntityKind::Company)
            continue;
        const auto bar = newest.barOf(entity);
        if (!bar)
            continue;
        byCurrency[bar->amount.currency].push_back(*bar);
        ++result.sources[all[bar->figure].article];
        ++result.bars;
        ++times[bar->time];
    }

    for (auto& [currency, bars] : byCurrency) {
        std::ranges::stable_sort(bars, std::ranges::greater(), [](const Bar& b) { return b.amount.value; });
        result.panels.push_back({currency, std::move(bars)});
    }
    std::ranges::sort(result.panels, comesFirst);
    noteTimes(result, times);
    return result;
}

std::vector<extract::Metric> availableMetrics(const atlas::Atlas& all)
{
    std::set<extract::Metric> metrics;
    for (const atlas::Figure& figure : all.figures) {
        if (all[figure.entity].kind == extract::EntityKind::Company)
            metrics.insert(figure.metric);
    }
    return {metrics.begin(), metrics.end()};
}

} // namespace atlas::figures
