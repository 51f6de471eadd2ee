#pragma once

#include "figures/series.h"
#include "models/selection.h"
#include "text/language.h"
#include "ui/charts/barchartmodel.h"

#include <QCoreApplication>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace atlas::ui {

class ElidedLabel;

/// Who of what is selected has no bar in a chart.
struct Missing
{
    std::vector<atlas::EntityId> unknown;     ///< no figure of this kind is known of them
    std::vector<atlas::EntityId> leftOut;     ///< theirs is among the smaller ones
    std::optional<extract::Metric> elsewhere; ///< a chart that shows the only one of them
};
Missing missingBars(const models::Subject&, const atlas::Atlas&, const figures::Series&,
                    const BarChartModel&);

/// Says so beside the sources, and leads to another chart where that has a bar; hidden where none is missing.
class MissingBars : public QWidget
{
    Q_OBJECT
public:
    explicit MissingBars(QWidget* parent = nullptr);
    void setMissing(const Missing&, const atlas::Atlas&, text::Language);
    QString words() const;

signals:
    void metricWanted(extract::Metric);

private:
    static QString wordsOf(const Missing&, const atlas::Atlas&, text::Language);

    ElidedLabel* m_words;
    QPushButton* m_elsewhere;
    std::optional<extract::Metric> m_metric;
};

} // namespace atlas::ui
