#pragma once

#include "figures/series.h"
#include "text/language.h"
#include "ui/charts/valueaxis.h"
#include "ui/theme/palette.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace atlas::ui {

struct ChartOptions
{
    BarScale scale = BarScale::Logarithmic;
    Scheme scheme = Scheme::Light; ///< of a picture's legend
    friend bool operator==(const ChartOptions&, const ChartOptions&) = default;
};

/// How the right end of a bar is drawn: what is said to be "up to" a sum stays open, what is "at least" it
/// points on.
enum class BarEnd
{
    Closed,
    Open,
    Beyond,
};

/// One row of the chart, ready to be drawn: words in the language asked for, lengths from 0 to 1 of the
/// track.
struct BarRow
{
    atlas::FigureId figure{};
    atlas::EntityId entity{};
    extract::EntityKind kind = extract::EntityKind::Company;
    std::optional<extract::Layer> layer; ///< the first one; decides the colour
    QString name;
    QString value;
    QString when; ///< the period that it is of, else the day it holds
    QString
        note; ///< plan or forecast, a period or day that differs, "not comparable"; muted beside the value
    double length = 0;  ///< of the value, or of the lower end of a range
    double longest = 0; ///< of a range's upper end, else the same
    extract::FigureStatus status = extract::FigureStatus::Actual; ///< others: outline with hatch
    bool comparable = true; ///< false where the scale has no place for the value
    BarEnd end = BarEnd::Closed;
    bool madeUp = false; ///< its name has a sign that says so
    friend bool operator==(const BarRow&, const BarRow&) = default;
};

/// The rows of one currency, which are never compared with those of another.
struct BarPanel
{
    QString heading; ///< the currency
    ValueAxis axis;
    QStringList tickLabels; ///< one for each tick of the axis
    std::vector<BarRow> rows;
    int left = 0; ///< further rows that were left out
    friend bool operator==(const BarPanel&, const BarPanel&) = default;
};

/// What a bar chart shows, as a value: built anew for another language, scale or series.
struct BarChartModel
{
    std::vector<BarPanel> panels;

    int rowCount() const;
    const BarRow& row(int index) const; ///< rows of all panels in order, from 0
    int rowOf(atlas::FigureId) const;   ///< -1 where it has no bar
    bool hasMadeUp() const;             ///< whether a legend has to explain the sign
    friend bool operator==(const BarChartModel&, const BarChartModel&) = default;
};

/// More rows of one currency are left out and counted.
inline constexpr int mostBarRows = 500;

BarChartModel barChartModel(const figures::Series&, const atlas::Atlas&, const ChartOptions&, text::Language);

} // namespace atlas::ui
