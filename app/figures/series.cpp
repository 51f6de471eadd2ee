#include "figures/series.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace atlas::figures {

namespace {

constexpr signed char lastDay = 31; ///< of a month, to compare with other dates alone

std::optional<text::PartialDate> publishedOn(const atlas::Atlas& all, const atlas::Figure& figure)
{
    const auto& article = all[figure.article].article;
    return article ? article->published : std::nullopt;
}

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

/// What makes one figure of a company newer than another: by the first part that differs.
struct Newness
{
    bool holdsNow = false;
    bool cameAbout = false;
    std::optional<text::PartialDate> time; ///< an undated figure is older than any dated one
    int shortness = 0;                     ///< of the period: a whole year rather than its last quarter
    friend auto operator<=>(const Newness&, const Newness&) = default;
};

Newness newnessOf(const atlas::Atlas& all, const atlas::Figure& figure)
{
    const auto published = publishedOn(all, figure);
    const bool actual = figure.status == extract::FigureStatus::Actual;
    std::optional<text::PartialDate> time = figure.asOf;
    if (!time && figure.period)
        time = endOf(*figure.period);
    if (!time || (!actual && published))
        time = time ? std::min(time, published) : published;
    const int length = figure.period ? static_cast<int>(figure.period->size()) : 0;
    return {!figure.baseline, actual || !isLevel(figure.metric), time, -length};
}

Bar barOf(const atlas::Atlas& all, const atlas::Figure& figure)
{
    Bar bar{figure.id, figure.entity, figure.amount, figure.status};
    if (figure.asOf || !figure.period)
        bar.asOf = figure.asOf ? figure.asOf : publishedOn(all, figure);
    else
        bar.period = *figure.period;
    return bar;
}

std::optional<Bar> newestBar(const atlas::Atlas& all, const atlas::Entity& entity, extract::Metric metric)
{
    const atlas::Figure* newest = nullptr;
    int statements = 0;
    for (const atlas::FigureId id : entity.figures) {
        const atlas::Figure& figure = all[id];
        if (figure.metric != metric)
            continue;
        ++statements;
        if (!newest || newnessOf(all, *newest) < newnessOf(all, figure))
            newest = &figure;
    }
    if (!newest)
        return std::nullopt;
    Bar bar = barOf(all, *newest);
    bar.otherStatements = statements - 1;
    return bar;
}

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

} // namespace

Series series(const atlas::Atlas& all, extract::Metric metric)
{
    std::map<money::Currency, std::vector<Bar>> byCurrency;
    std::set<text::PartialDate> dates;
    std::set<std::string> periods;
    std::set<atlas::ArticleId> sources;
    for (const atlas::Entity& entity : all.entities) {
        if (entity.kind != extract::EntityKind::Company)
            continue;
        const auto bar = newestBar(all, entity, metric);
        if (!bar)
            continue;
        byCurrency[bar->amount.currency].push_back(*bar);
        sources.insert(all[bar->figure].article);
        if (bar->asOf)
            dates.insert(*bar->asOf);
        if (!bar->period.empty())
            periods.insert(bar->period);
    }

    Series result;
    result.metric = metric;
    for (auto& [currency, bars] : byCurrency) {
        std::ranges::stable_sort(bars, std::ranges::greater(), [](const Bar& b) { return b.amount.value; });
        result.panels.push_back({currency, std::move(bars)});
    }
    std::ranges::sort(result.panels, comesFirst);
    result.periods.assign(periods.begin(), periods.end());
    std::ranges::stable_sort(result.periods, endsEarlier);
    result.asOf.assign(dates.begin(), dates.end());
    result.sources.assign(sources.begin(), sources.end());
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
