#include "figures/series.h"

#include <algorithm>
#include <map>
#include <set>

namespace atlas::figures {

namespace {

/// When the figure held: what the text says, else the day of the article.
std::optional<text::PartialDate> dateOf(const atlas::Atlas& all, const atlas::Figure& figure)
{
    if (figure.asOf)
        return figure.asOf;
    const auto& article = all[figure.article].article;
    return article ? article->published : std::nullopt;
}

std::optional<Bar> newestBar(const atlas::Atlas& all, const atlas::Entity& entity, extract::Metric metric)
{
    std::optional<Bar> newest;
    int statements = 0;
    for (const atlas::FigureId id : entity.figures) {
        const atlas::Figure& figure = all[id];
        if (figure.metric != metric)
            continue;
        ++statements;
        const auto date = dateOf(all, figure);
        // An undated figure is older than any dated one.
        if (!newest || date > newest->asOf)
            newest = Bar{id, entity.id, figure.amount, figure.status, date, 0};
    }
    if (newest)
        newest->otherStatements = statements - 1;
    return newest;
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
    }

    Series result;
    result.metric = metric;
    for (auto& [currency, bars] : byCurrency) {
        std::ranges::stable_sort(bars, std::ranges::greater(), [](const Bar& b) { return b.amount.value; });
        result.panels.push_back({currency, std::move(bars)});
    }
    std::ranges::sort(result.panels, comesFirst);
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
