#pragma once

#include "figures/series.h"
#include "models/document.h"
#include "models/selection.h"
#include "ui/charts/barchartmodel.h"
#include "ui/pictures/picture.h"
#include "ui/theme/hovercard.h"
#include "ui/theme/panel.h"

#include <array>

class QActionGroup;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace atlas::ui {

class BarChartView;
class ElidedLabel;
class EmptyState;
class MissingBars;
class Theme;

/// The chart's card: title and subtitle, which metric, which scale, the bars, where they come from. Follows
/// the document and the selection: a company lights its bars, a tie those of both ends, a figure its own (and
/// brings its metric up); who of them has none is said beside the sources. GUI thread; document, selection
/// and theme must outlive it.
class ChartPanel : public Panel
{
    Q_OBJECT
public:
    ChartPanel(models::Document&, models::Selection&, const Theme&, QWidget* parent = nullptr);

    extract::Metric metric() const { return m_metric; }
    BarScale scale() const { return m_scale; }
    BarChartView& view() const { return *m_view; }
    bool isEmpty() const { return m_series.empty(); }
    QMenu*
    figureMenu() const;       ///< all that bars may show, for another menu; what none is known of is disabled
    QMenu* scaleMenu() const; ///< likewise

    /// The chart as it is now, for an export in either language and scheme.
    Picture picture(text::Language, Scheme) const;

public slots:
    void setMetric(extract::Metric);
    void setScale(BarScale);

signals:
    void exportRequested();
    void openRequested();  ///< from the empty state, as is the next
    void tableRequested(); ///< of the companies, which there are though no figure is known of them
    void wordsRequested(); ///< the selection's words should come to the front, in the reader
    void chosen();         ///< a figure or a scale, maybe out of another menu: the chart should be in sight

protected:
    void changeEvent(QEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;

private:
    void makeActions();
    void makeFigures();
    void makeScales();
    void makeBody();
    void readDocument();
    void offerMetrics(const std::vector<extract::Metric>& available);
    void revealRow(const QRect&);
    void showSeries();
    void showWords();
    void showFigure();
    void showScale();
    void showEmptyWords();
    bool hasNetworksAlone() const;
    void followSelection();
    HoverWords wordsOf(const BarRow&) const;

    models::Document& m_document;
    models::Selection& m_selection;
    const Theme& m_theme;
    extract::Metric m_metric = extract::Metric::MarketCap;
    BarScale m_scale = BarScale::Logarithmic;
    figures::Series m_series;

    QPushButton* m_choose = nullptr;
    std::array<QAction*, extract::metricCount> m_metrics{};
    QPushButton* m_scales = nullptr; ///< its menu: logarithmic, linear
    QPushButton* m_export = nullptr;
    QStackedWidget* m_pages = nullptr;
    QScrollArea* m_scroll = nullptr;
    BarChartView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    ElidedLabel* m_source = nullptr;
    MissingBars* m_missing = nullptr;
    std::array<QWidget*, 2> m_foot{}; ///< the line above the sources, and their row
};

} // namespace atlas::ui
