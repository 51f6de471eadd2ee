#include "ui/charts/barchartmodel.h"

#include "money/format.h"
#include "ui/charts/charttext.h"
#include "ui/theme/words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace atlas::ui {

namespace {

BarEnd endOf(money::Bound bound)
{
    switch (bound) {
    case money::Bound::AtMost:
    case money::Bound::Under:
        return BarEnd::Open;
    case money::Bound::AtLeast:
    case money::Bound::Over:
        return BarEnd::Beyond;
    case money::Bound::None:
        break;
    }
    return BarEnd::Closed;
}

/// The ends of the sum, for drawing only.
std::pair<double, double> endsOf(const money::Amount& amount)
{
    const double value = amount.value.toDouble();
    return {value, amount.max ? std::max(value, amount.max->toDouble()) : value};
}

ValueAxis axisOf(const std::vector<figures::Bar>& bars, BarScale scale)
{
    std::vector<double> values;
    for (const figures::Bar& bar : bars) {
        const auto [least, most] = endsOf(bar.amount);
        values.push_back(least);
        values.push_back(most);
    }
    return ValueAxis(values, scale);
}

/// What one model is built with.
struct Builder
{
    const atlas::Atlas& atlas;
    text::Language language;
    BarScale scale;
    std::optional<figures::Time> usual;

    BarRow row(const figures::Bar& bar, const ValueAxis& axis) const
    {
        const atlas::Entity& entity = atlas[bar.entity];
        BarRow row{bar.figure, bar.entity, entity.kind};
        if (!entity.layers.empty())
            row.layer = entity.layers.front();
        row.name = Words::markedName(entity, language);
        row.madeUp = entity.madeUp;
        row.value = ChartText::sum(bar.amount, language);
        const auto [least, most] = endsOf(bar.amount);
        row.comparable = axis.shows(least);
        row.length = row.comparable ? axis.position(least) : 0;
        row.longest = row.comparable ? axis.position(most) : 0;
        row.status = bar.status;
        row.end = endOf(bar.amount.bound);
        row.when = ChartText::when(bar.time, language);
        row.note = note(bar, row);
        return row;
    }

    QString note(const figures::Bar& bar, const BarRow& row) const
    {
        QStringList parts;
        if (bar.status != extract::FigureStatus::Actual)
            parts.append(Words::figureStatus(bar.status));
        if (!row.comparable)
            parts.append(ChartText::notComparable());
        if (bar.time != usual)
            parts.append(row.when);
        return parts.join(QStringLiteral(" · "));
    }

    BarPanel panel(const figures::Panel& from) const
    {
        BarPanel panel;
        panel.heading = QString::fromLatin1(from.currency.view().data(), 3);
        panel.axis = axisOf(from.bars, scale);
        for (const money::Decimal& tick : panel.axis.ticks())
            panel.tickLabels.append(QString::fromStdU16String(money::axisLabel(tick, language)));
        const std::size_t shown = std::min<std::size_t>(from.bars.size(), mostBarRows);
        for (std::size_t i = 0; i < shown; ++i)
            panel.rows.push_back(row(from.bars[i], panel.axis));
        panel.left = static_cast<int>(from.bars.size() - shown);
        return panel;
    }
};

} // namespace

int BarChartModel::rowCount() const
{
    int count = 0;
    for (const BarPanel& panel : panels)
        count += static_cast<int>(panel.rows.size());
    return count;
}

const BarRow& BarChartModel::row(int index) const
{
    auto left = static_cast<std::size_t>(index);
    auto panel = panels.begin();
    while (left >= panel->rows.size()) {
        left -= panel->rows.size();
        ++panel;
    }
    return panel->rows[left];
}

bool BarChartModel::hasMadeUp() const
{
    return std::any_of(panels.begin(), panels.end(), [](const BarPanel& panel) {
        return std::any_of(panel.rows.begin(), panel.rows.end(),
                           [](const BarRow& row) { return row.madeUp; });
    });
}

int BarChartModel::rowOf(atlas::FigureId figure) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (row(i).figure == figure)
            return i;
    return -1;
}

BarChartModel barChartModel(const figures::Series& series, const atlas::Atlas& atlas,
                            const ChartOptions& options, text::Language language)
{
    const Builder builder{atlas, language, options.scale, series.usualTime};
    BarChartModel model;
    for (const figures::Panel& panel : series.panels)
        if (!panel.bars.empty())
            model.panels.push_back(builder.panel(panel));
    return model;
}

} // namespace atlas::ui
