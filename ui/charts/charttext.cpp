#include "ui/charts/charttext.h"

#include "money/format.h"
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

} // namespace

QString ChartText::periodLine(const figures::Series& series, text::Language language)
{
    if (series.periods.empty())
        return {};
    QStringList groups;
    for (const std::vector<std::string>& group : byLength(series.periods)) {
        const QString first = Words::period(group.front(), language);
        //: Periods of one length in the subtitle of a chart, from the first to the last: 2018 to 2024, Q1
        //: 2023 to Q4 2024
        groups.append(group.size() == 1 ? first
                                        : tr("%1 to %2").arg(first, Words::period(group.back(), language)));
    }
    if (series.periods.size() == 1)
        return groups.first();
    //: Subtitle of a chart whose bars are of different periods. %1: "2018 to 2024", "2024, Q4 2024"
    return tr("Periods: %1").arg(groups.join(QStringLiteral(", ")));
}

QString ChartText::asOfLine(const figures::Series& series, text::Language language)
{
    if (series.asOf.empty())
        return {};
    const QString first = Words::date(series.asOf.front(), language);
    if (series.asOf.size() > 1)
        //: Subtitle of a chart whose bars hold for different days. %1: from the first to the last of them
        return tr("As-of dates: %1").arg(Words::dates(series.asOf.front(), series.asOf.back(), language));
    if (series.metric == extract::Metric::MarketCap && !series.byArticles && series.asOf.front().complete())
        //: Subtitle of a market-cap chart. %1: day of the closing price
        return tr("Close of %1").arg(first);
    //: Subtitle of a chart. %1: date on which its figures hold
    return tr("As of %1").arg(first);
}

QStringList ChartText::times(const figures::Series& series, text::Language language)
{
    const auto counted = [&](const QString& time, int count) {
        //: Subtitle of a chart. %1: "As of May 2023", %2: how many bars that holds for, %3: how many there
        //: are
        return count == series.bars ? time : tr("%1 (%2 of %3)").arg(time).arg(count).arg(series.bars);
    };
    const int undated = series.bars - series.ofPeriods - series.dated;
    if (undated == series.bars)
        return {tr("No as-of date")};
    QStringList parts;
    if (series.ofPeriods > 0)
        parts.append(counted(periodLine(series, language), series.ofPeriods));
    if (series.dated > 0)
        parts.append(counted(asOfLine(series, language), series.dated));
    if (undated > 0)
        //: Subtitle of a chart, behind "As of May 2023 (1 of 9)"
        parts.append(tr("others undated"));
    return parts;
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
    QStringList parts = times(series, language);
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

QString ChartText::when(const figures::Bar& bar, text::Language language)
{
    if (!bar.period.empty())
        return Words::period(bar.period, language);
    return bar.asOf ? Words::shortDate(*bar.asOf, language) : tr("no as-of date");
}

QString ChartText::sum(const money::Amount& amount, text::Language language)
{
    const QString digits = QString::fromStdU16String(money::format(amount, language));
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
    QStringList parts{QString::fromStdU16String(article.title)};
    if (article.published)
        parts.append(Words::shortDate(*article.published, language));
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
