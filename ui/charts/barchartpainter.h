#pragma once

#include "ui/charts/barchartmodel.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QGraphicsScene>
#include <QRectF>

#include <set>
#include <vector>

class QChart;
class QPainter;

namespace atlas::ui {

/// Draws a BarChartModel, on the screen and in what is exported alike. Bars, scale and grid are Qt Charts',
/// one chart for each currency; names, values, tracks, hatches and headings are our own, placed from each
/// chart's plot area, since Qt Charts drops labels silently and can't write sums. All lengths in units
/// (pixels at 1×). GUI thread only.
class BarChartPainter
{
public:
    BarChartPainter(BarChartModel, const Palette&, double width);

    const BarChartModel& model() const { return m_model; }
    void setWidth(double);
    double width() const { return m_width; }
    double height() const;
    /// Rows, and bars with them, as high as a height allows, at most `highestRow`: for what few bars would
    /// leave empty.
    void fillHeight(double height, double highestRow = highestOnPage);
    static constexpr double highestOnPage = 54;
    static constexpr double highestOnScreen = 32;
    /// Empty strip at the left and right, where the selection's ground goes on.
    static double sideStrip();

    struct Marks
    {
        std::set<int> selected; ///< rows
        int hovered = -1;
        int focused = -1;
        friend bool operator==(const Marks&, const Marks&) = default;
    };
    /// With the top left corner at the origin. Rows outside the painter's clip cost nothing.
    void paint(QPainter&, const Marks&);

    int rowAt(QPointF) const;        ///< -1 where there is none; a row reaches across the full width
    QRectF rowRect(int row) const;   ///< full width
    QRectF trackRect(int row) const; ///< where its bar may reach

private:
    struct PanelGeometry
    {
        QRectF plot; ///< as Qt Charts reports it
        QRectF heading;
        int firstRow = 0;
        int rows = 0;
    };
    void addChart(const BarPanel&);
    void placeCharts();
    void measure();
    const PanelGeometry& panelOf(int row) const;
    QRectF barRect(int row) const;
    double barHeight() const;
    double betweenPanels() const;
    QColor colourOf(const BarRow&) const;

    void paintHeading(QPainter&, std::size_t panel) const;
    double tickPlace(const PanelGeometry&, const BarPanel&, std::size_t tick) const;
    void paintGround(QPainter&, int row, const Marks&) const;
    void paintBars(QPainter&, int first, int last);
    void paintOverBar(QPainter&, int row) const;
    void paintWords(QPainter&, int row, const Marks&) const;
    std::pair<int, int> rowsWithin(const QRectF&) const;

    BarChartModel m_model;
    Palette m_colours;
    double m_width = 0;
    double m_rowHeight;
    double m_names = 0;  ///< width of the column of names
    double m_values = 0; ///< width of the column of values
    QGraphicsScene m_scene;
    std::vector<QChart*> m_charts; ///< owned by the scene
    std::vector<PanelGeometry> m_panels;
    QFont m_nameFont;
    QFont m_strongFont;
    QFont m_valueFont;
    QFont m_faintFont;
};

} // namespace atlas::ui
