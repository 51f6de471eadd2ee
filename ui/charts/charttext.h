#pragma once

#include "figures/series.h"
#include "money/format.h"
#include "text/language.h"
#include "ui/charts/barchartmodel.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace atlas::ui {

/// The sentences around a chart, in the interface's language; names and dates in the one asked for.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::ChartText)
public:
    /// "2024년 7월 29일 종가 · 로그 눈금 · 원/달러 나누어 표시": periods and as-of dates, scale, currencies.
    static QString subtitle(const figures::Series&, const BarChartModel&, BarScale, text::Language);
    /// "출처: 디지털타임스 2024-07-30 외 1건": the first source, and how many more.
    static QString source(const figures::Series&, const atlas::Atlas&, text::Language);
    /// The period that a figure is of, else the day on which it holds or its article's: "2024년 3분기",
    /// "29 Jul 2024", "article of 30 Jul 2024".
    static QString when(const figures::Time&, text::Language);
    /// A sum with what bounds or blurs it: "최대 7조 달러", "about $2 bn".
    static QString sum(const money::Amount&, text::Language, money::Style = money::Style::Compact);
    static QString notComparable();
    static QString noLayer();
    /// "플랫폼, 동맹의 허브가 되다 · 2024-07-30"
    static QString articleLine(const article::Article&, text::Language);
    /// A row read aloud: "엔비디아: 2조 7451억 달러, 8줄 중 3번째".
    static QString spokenRow(const BarRow&, int row, int rows);

private:
    /// When all bars hold that do not say so beside them: "As of May 2023 (5 of 9; others beside the bar)".
    static QString times(const figures::Series&, text::Language);
    static QString time(const figures::Series&, const figures::Time&, text::Language);
    /// The date of a figure, as it is written there: "Mar 2026", "end of Mar 2026".
    static QString dateOf(const figures::Time&, const QString& date);
    static QString periods(const figures::Series&, text::Language);
    static QString currencies(const BarChartModel&, const figures::Series&);
};

} // namespace atlas::ui
