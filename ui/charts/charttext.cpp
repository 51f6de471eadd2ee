#include "ui/charts/charttext.h"

#include "article/title.h"
#include "ui/pictures/sources.h"
#include "ui/theme/words.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace atlas::ui {

namespace {

const QString separator = QStringLiteral(" · ");

bool inWonAndDollars(const figures::Series& series)
{
    const auto has = [&](const money::Currency& wanted) {
        return std::any_of(series.panels.begin(), series.panels.end(),
                           [&](const figures::Panel& panel) { return panel.currency == wanted; });
    };
    return series.panels.size() == 2 && has(money::krw) && has(money::usd);
}

/// Whole years, then halves, then quarters, then months; each ascending as before.
std::vector<std::vector<std::string>> byLength(const std::vector<std::string>& periods)
{
    constexpr std::size_t part = 5; // of "2024-Q4"
    const auto lengthOf = [](const std::string& period) {
        return period.size() < part ? 0 : period[part] == 'H' ? 1 : period[part] == 'Q' ? 2 : 3;
    };
    std::map<int, std::vector<std::string>> groups;
    for (const std::string& period : periods)
        groups[lengthOf(period)].push_back(period);
    std::vector<std::vector<std::string>> ordered;
    for (auto& [length, group] : groups)
        ordered.push_back(std::move(group));
    return ordered;
}

/// From the first to the last day, both as exact as the least exact of them all: "2024-07", "2023 — 2024".
QString span(const std::vector<text::PartialDate>& days, text::Language language)
{
    const auto lacks = [&](auto part) {
        return std::any_of(days.begin(), days.end(), [&](text::PartialDate day) { return day.*part == 0; });
    };
    const bool noDays = lacks(&text::PartialDate::day);
    const bool noMonths = lacks(&text::PartialDate::month);
    const auto cut = [&](text::PartialDate day) {
        day.day = noDays ? 0 : day.day;
        day.month = noMonths ? 0 : day.month;
        return day;
    };
    const text::PartialDate first = cut(days.front());
    const text::PartialDate last = cut(days.back());
    return first == last ? Words::date(first, language) : Words::dates(first, last, language);
}

} // namespace

QString ChartText::dateOf(const figures::Time& time, const QString& date)
{
    //: when a figure holds; %1: a month or a year
    return time.atEnd ? tr("end of %1").arg(date) : date;
}

QString ChartText::time(const figures::Series& series, const figures::Time& time, text::Language language)
{
    if (!time.period.empty())
        return Words::period(time.period, language);
    if (!time.asOf)
        return tr("No as-of date");
    const QString date = dateOf(time, Words::dateInWords(*time.asOf, language));
    if (time.ofArticle)
        //: Subtitle of a chart. %1: date of the articles, whose words do not say when the figures hold
        return tr("As of the article's day, %1").arg(date);
    if (series.metric == extract::Metric::MarketCap && time.asOf->complete())
        //: Subtitle of a market-cap chart. %1: day of the closing price
        return tr("Close of %1").arg(date);
    //: Subtitle of a chart. %1: date on which its figures hold
    return tr("As of %1").arg(date);
}

QString ChartText::periods(const figures::Series& series, text::Language language)
{
    QStringList groups;
    for (const std::vector<std::string>& group : byLength(series.periods)) {
        const QString first = Words::period(group.front(), language);
        //: Periods of one length in the subtitle of a chart, from the first to the last: 2018 to 2024, Q1
        //: 2023 to Q4 2024
        groups.append(group.size() == 1 ? first
                                        : tr("%1 to %2").arg(first, Words::period(group.back(), language)));
    }
    return groups.join(QStringLiteral(", "));
}

QString ChartText::times(const figures::Series& series, text::Language language)
{
    if (series.usualTime) {
        const QString usual = time(series, *series.usualTime, language);
        //: Subtitle of a chart. %1: "As of May 2023", %2: how many bars that holds for, %3: how many there
        //: are; beside each of the others stands when it holds
        return series.ofUsualTime == series.bars ? usual
                                                 : tr("%1 (%2 of %3; others beside the bar)")
                                                       .arg(usual)
                                                       .arg(series.ofUsualTime)
                                                       .arg(series.bars);
    }
    if (series.periods.empty())
        //: Subtitle of a chart whose bars hold for different days. %1: from the first to the last of them
        return tr("Date beside each bar: %1").arg(span(series.asOf, language));
    if (!series.asOf.empty())
        //: Subtitle of a chart: beside each bar stands on which day it holds or which period it is of
        return tr("Date or period beside each bar");
    //: Subtitle of a chart whose bars are of different periods. %1: "2018 to 2024", "2024, Q4 2024"
    return tr("Period beside each bar: %1").arg(periods(series, language));
}

QString ChartText::currencies(const BarChartModel& model, const figures::Series& series)
{
    if (inWonAndDollars(series))
        return tr("won and dollars apart");
    if (model.panels.size() > 1)
        //: Subtitle of a chart. %Ln: how many currencies it shows, each with a scale of its own
        return tr("%Ln currencies apart", nullptr, static_cast<int>(model.panels.size()));
    return {};
}

QString ChartText::subtitle(const figures::Series& series, const BarChartModel& model, BarScale scale,
                            text::Language language)
{
    QStringList parts{times(series, language)};
    parts.append(scale == BarScale::Logarithmic ? tr("log scale") : tr("linear scale"));
    if (const QString apart = currencies(model, series); !apart.isEmpty())
        parts.append(apart);
    int left = 0;
    for (const BarPanel& panel : model.panels)
        left += panel.left;
    if (left > 0)
        //: Subtitle of a chart with very many bars. %Ln: how many of the smallest are not shown
        parts.append(tr("%Ln smaller ones left out", nullptr, left));
    return parts.join(separator);
}

QString ChartText::source(const figures::Series& series, const atlas::Atlas& atlas, text::Language language)
{
    const QStringList names = sourcesOf(atlas, series.sources, language).named;
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        //: Foot of a chart. %1: publisher and date
        return tr("Source: %1").arg(names.first());
    //: Foot of a chart. %1: publisher and date of the first source, %Ln: how many more there are
    return tr("Source: %1 and %Ln more", nullptr, static_cast<int>(names.size()) - 1).arg(names.first());
}

QString ChartText::when(const figures::Time& time, text::Language language)
{
    if (!time.period.empty())
        return Words::period(time.period, language);
    if (!time.asOf)
        return tr("no as-of date");
    const QString date = dateOf(time, Words::date(*time.asOf, language));
    //: Beside a bar. %1: date of the article, whose words do not say when the figure holds
    return time.ofArticle ? tr("article of %1").arg(date) : date;
}

QString ChartText::sum(const money::Amount& amount, text::Language language, money::Style style)
{
    const QString digits = QString::fromStdU16String(money::format(amount, language, style));
    switch (amount.bound) {
    case money::Bound::AtMost:
        //: %1: sum of money
        return tr("up to %1").arg(digits);
    case money::Bound::Under:
        //: %1: sum of money
        return tr("less than %1").arg(digits);
    case money::Bound::AtLeast:
        //: %1: sum of money
        return tr("at least %1").arg(digits);
    case money::Bound::Over:
        //: %1: sum of money
        return tr("more than %1").arg(digits);
    case money::Bound::None:
        break;
    }
    //: %1: sum of money
    return amount.approximate ? tr("about %1").arg(digits) : digits;
}

QString ChartText::notComparable()
{
    return tr("not comparable");
}

QString ChartText::noLayer()
{
    return tr("no layer", "legend: companies that no layer of the ecosystem is known of");
}

QString ChartText::articleLine(const article::Article& article, text::Language language)
{
    QStringList parts{QString::fromStdU16String(article::shownTitle(article))};
    if (article.published)
        parts.append(Words::date(*article.published, language));
    parts.removeAll(QString());
    return parts.join(separator);
}

QString ChartText::spokenRow(const BarRow& row, int index, int rows)
{
    const QString value = row.note.isEmpty() ? row.value : row.value + QStringLiteral(", ") + row.note;
    //: A bar read aloud. %1: company, %2: sum of money, %3: number of the row, %4: how many rows there are
    return tr("%1: %2, row %3 of %4").arg(row.name, value).arg(index + 1).arg(rows);
}

} // namespace atlas::ui
