#include "ui/charts/barchartpainter.h"

#include "ui/charts/barmarks.h"
#include "ui/pictures/paragraph.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <map>

namespace atlas::ui {

namespace {

constexpr double rowHeight = 22;
constexpr double barShare = 13 / rowHeight; ///< of a row's height
constexpr double headingHeight = 22;
constexpr double leastBetweenPanels = 4;
constexpr double morePerRow = 0.5; ///< of what a row is higher than usual, between panels
constexpr double above = 2;
constexpr double below = 6;
constexpr double side = 12;
constexpr double gap = 8;
constexpr double cornerRadius = 2;
constexpr double leastNames = 108;

/// Whether Qt Charts draws the bar; the others are drawn by hand over their track.
bool isPlain(const BarRow& row)
{
    return row.comparable && row.status == extract::FigureStatus::Actual && row.end != BarEnd::Open;
}

/// One set for each colour, so that every row may have its own; of a stacked series only one set of a row is
/// not 0.
void fillBars(QHorizontalStackedBarSeries& series, const BarPanel& panel, const std::vector<QColor>& colours)
{
    std::map<QRgb, QBarSet*> sets;
    const auto count = static_cast<int>(panel.rows.size());
    for (std::size_t i = 0; i < panel.rows.size(); ++i) {
        if (!isPlain(panel.rows[i]))
            continue;
        QBarSet*& set = sets[colours[i].rgb()];
        if (!set) {
            set = new QBarSet(QString());
            set->setPen(Qt::NoPen);
            set->setBrush(colours[i]);
            for (int empty = 0; empty < count; ++empty)
                set->append(0);
            series.append(set);
        }
        // Qt Charts has its first category at the bottom.
        set->replace(count - 1 - static_cast<int>(i), panel.rows[i].length);
    }
}

void strip(QChart& chart)
{
    chart.setTheme(QChart::ChartThemeLight); // before any colour, since it resets them
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
}

} // namespace

BarChartPainter::BarChartPainter(BarChartModel model, const Palette& colours, double width)
    : m_model(std::move(model)), m_colours(colours), m_rowHeight(rowHeight), m_nameFont(pictureFont(13)),
      m_strongFont(pictureFont(13, QFont::DemiBold)), m_valueFont(pictureFont(12)),
      m_faintFont(pictureFont(11))
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    for (const BarPanel& panel : m_model.panels)
        addChart(panel);
    measure();
    setWidth(width);
}

void BarChartPainter::addChart(const BarPanel& panel)
{
    auto* chart = new QChart;
    strip(*chart);
    auto* series = new QHorizontalStackedBarSeries;
    std::vector<QColor> colours;
    for (const BarRow& row : panel.rows)
        colours.push_back(colourOf(row));
    fillBars(*series, panel, colours);
    series->setBarWidth(barShare);
    chart->addSeries(series);

    auto* rows = new QBarCategoryAxis;
    for (int i = 0; i < static_cast<int>(panel.rows.size()); ++i)
        rows->append(QString::number(i));
    rows->setVisible(false); // names are drawn by hand: Qt Charts drops them all where one does not fit
    chart->addAxis(rows, Qt::AlignLeft);
    series->attachAxis(rows);
    // Hidden too, since a visible one is not always placed by a plot area that is set.
    auto* scale = new QValueAxis;
    scale->setRange(0, 1);
    scale->setVisible(false);
    chart->addAxis(scale, Qt::AlignTop);
    series->attachAxis(scale);
    m_scene.addItem(chart);
    m_charts.push_back(chart);
}

void BarChartPainter::measure()
{
    const QFontMetricsF names(m_strongFont);
    const QFontMetricsF values(m_valueFont);
    for (const BarPanel& panel : m_model.panels)
        for (const BarRow& row : panel.rows) {
            m_names = std::max(m_names, std::ceil(names.horizontalAdvance(row.name)) + 1);
            const double note = row.note.isEmpty() ? 0 : gap + values.horizontalAdvance(row.note);
            m_values = std::max(m_values, std::ceil(values.horizontalAdvance(row.value) + note) + 1);
        }
}

void BarChartPainter::setWidth(double width)
{
    m_width = width;
    placeCharts();
}

void BarChartPainter::fillHeight(double height, double highestRow)
{
    m_rowHeight = rowHeight;
    placeCharts();
    const double shares = m_model.rowCount() + morePerRow * static_cast<double>(m_charts.size() - 1);
    if (m_model.rowCount() > 0)
        m_rowHeight = std::clamp(rowHeight + (height - this->height()) / shares, rowHeight, highestRow);
    placeCharts();
}

double BarChartPainter::barHeight() const
{
    return m_rowHeight * barShare;
}

double BarChartPainter::betweenPanels() const
{
    return leastBetweenPanels + morePerRow * (m_rowHeight - rowHeight);
}

void BarChartPainter::placeCharts()
{
    const double names = std::min(std::max(m_names, leastNames), m_width * 0.3);
    const double values = std::min(m_values, m_width * 0.42);
    const double left = side + names + gap;
    const double track = std::max(m_width - left - gap - values - side, 8.0);
    m_panels.clear();
    double y = above;
    int firstRow = 0;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const int rows = static_cast<int>(m_model.panels[i].rows.size());
        const double height = rows * m_rowHeight;
        m_charts[i]->setGeometry(QRectF(0, y, m_width, headingHeight + height));
        m_charts[i]->setPlotArea(QRectF(left, headingHeight, track, height));
        m_panels.push_back(
            {m_charts[i]->plotArea().translated(0, y), QRectF(0, y, m_width, headingHeight), firstRow, rows});
        y += headingHeight + height + betweenPanels();
        firstRow += rows;
    }
    m_scene.setSceneRect(0, 0, m_width, height());
}

double BarChartPainter::height() const
{
    return m_panels.empty() ? above + below : std::ceil(m_panels.back().plot.bottom()) + below;
}

double BarChartPainter::sideStrip()
{
    return side;
}

const BarChartPainter::PanelGeometry& BarChartPainter::panelOf(int row) const
{
    const auto after =
        std::upper_bound(m_panels.begin(), m_panels.end(), row,
                         [](int wanted, const PanelGeometry& p) { return wanted < p.firstRow; });
    return *std::prev(after);
}

int BarChartPainter::rowAt(QPointF point) const
{
    if (point.x() < 0 || point.x() >= m_width)
        return -1;
    for (const PanelGeometry& panel : m_panels) {
        const double within = point.y() - panel.plot.top();
        if (within >= 0 && within < panel.plot.height())
            return panel.firstRow +
                   std::min(static_cast<int>(within * panel.rows / panel.plot.height()), panel.rows - 1);
    }
    return -1;
}

QRectF BarChartPainter::rowRect(int row) const
{
    const PanelGeometry& panel = panelOf(row);
    const double height = panel.plot.height() / panel.rows;
    return QRectF(0, panel.plot.top() + (row - panel.firstRow) * height, m_width, height);
}

QRectF BarChartPainter::trackRect(int row) const
{
    const QRectF plot = panelOf(row).plot;
    const double middle = rowRect(row).center().y();
    return QRectF(plot.left(), middle - barHeight() / 2, plot.width(), barHeight());
}

QRectF BarChartPainter::barRect(int row) const
{
    QRectF bar = trackRect(row);
    bar.setWidth(bar.width() * m_model.row(row).longest);
    return bar;
}

QColor BarChartPainter::colourOf(const BarRow& row) const
{
    std::vector<extract::Layer> layers;
    if (row.layer)
        layers.push_back(*row.layer);
    return m_colours.entity(row.kind, layers);
}

std::pair<int, int> BarChartPainter::rowsWithin(const QRectF& area) const
{
    int first = m_model.rowCount();
    int last = -1;
    for (const PanelGeometry& panel : m_panels) {
        const double height = panel.plot.height() / panel.rows;
        const auto rowNear = [&](double y) {
            return static_cast<int>(
                std::clamp(std::floor((y - panel.plot.top()) / height), -1.0, double(panel.rows)));
        };
        const int from = std::max(rowNear(area.top()), 0);
        const int to = std::min(rowNear(area.bottom()), panel.rows - 1);
        if (from > to)
            continue;
        first = std::min(first, panel.firstRow + from);
        last = std::max(last, panel.firstRow + to);
    }
    return {first, last};
}

void BarChartPainter::paint(QPainter& painter, const Marks& marks)
{
    const QRectF whole(0, 0, m_width, height());
    const auto [first, last] =
        rowsWithin(painter.hasClipping() ? painter.clipBoundingRect().intersected(whole) : whole);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int row = first; row <= last; ++row)
        paintGround(painter, row, marks);
    paintBars(painter, first, last);
    for (std::size_t panel = 0; panel < m_panels.size(); ++panel)
        paintHeading(painter, panel);
    for (int row = first; row <= last; ++row) {
        paintOverBar(painter, row);
        paintWords(painter, row, marks);
    }
}

void BarChartPainter::paintGround(QPainter& painter, int row, const Marks& marks) const
{
    const QRectF band = rowRect(row);
    if (marks.selected.contains(row))
        painter.fillRect(band, m_colours.accentSoft);
    else if (marks.hovered == row)
        painter.fillRect(band, m_colours.window);
    if (marks.focused == row) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colours.accent, 1));
        painter.drawRoundedRect(band.adjusted(1.5, 0.5, -1.5, -0.5), 3, 3);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.hover);
    const QRectF track = trackRect(row);
    painter.drawRoundedRect(track, cornerRadius, cornerRadius);
    const auto index = static_cast<std::size_t>(&panelOf(row) - m_panels.data());
    const BarPanel& panel = m_model.panels[index];
    painter.setPen(QPen(m_colours.line, 1));
    for (std::size_t i = 0; i < panel.axis.ticks().size(); ++i)
        if (const double x = tickPlace(m_panels[index], panel, i);
            x > track.left() + 1 && x < track.right() - 1)
            painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()));
}

void BarChartPainter::paintBars(QPainter& painter, int first, int last)
{
    // What Qt Charts draws shows in the headings (scale) and on the tracks (grid, bars), whose corners it
    // takes.
    QPainterPath shown;
    for (const PanelGeometry& panel : m_panels)
        shown.addRect(panel.heading);
    for (int row = first; row <= last; ++row)
        shown.addRoundedRect(trackRect(row), cornerRadius, cornerRadius);
    painter.save();
    painter.setClipPath(shown, Qt::IntersectClip);
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
    painter.restore();
}

void BarChartPainter::paintHeading(QPainter& painter, std::size_t index) const
{
    const PanelGeometry& geometry = m_panels[index];
    const BarPanel& panel = m_model.panels[index];
    painter.setFont(m_valueFont);
    painter.setPen(m_colours.muted);
    painter.drawText(geometry.heading.adjusted(side, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     panel.heading);

    const QFontMetricsF metrics(m_faintFont);
    painter.setFont(m_faintFont);
    double taken = side + QFontMetricsF(m_valueFont).horizontalAdvance(panel.heading);
    for (qsizetype i = 0; i < panel.tickLabels.size(); ++i) {
        const double width = metrics.horizontalAdvance(panel.tickLabels.at(i));
        const double middle = tickPlace(geometry, panel, static_cast<std::size_t>(i));
        const double left = std::min(middle - width / 2, m_width - side - width);
        if (left < taken + gap)
            continue;
        painter.drawText(QRectF(left, geometry.heading.top() + 1, width + 1, geometry.heading.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, panel.tickLabels.at(i));
        taken = left + width;
    }
}

double BarChartPainter::tickPlace(const PanelGeometry& geometry, const BarPanel& panel,
                                  std::size_t tick) const
{
    return geometry.plot.left() +
           geometry.plot.width() * panel.axis.position(panel.axis.ticks()[tick].toDouble());
}

void BarChartPainter::paintOverBar(QPainter& painter, int row) const
{
    const BarRow& bar = m_model.row(row);
    const QColor colour = colourOf(bar);
    const QRectF room = barRect(row);
    if (!bar.comparable)
        return paintHatch(painter, trackRect(row), m_colours.faint);
    if (bar.status != extract::FigureStatus::Actual)
        paintHatch(painter, room, colour);
    else if (bar.end == BarEnd::Open)
        paintOpenBar(painter, room, colour);
    else if (bar.longest > bar.length)
        paintRange(painter, room.adjusted(trackRect(row).width() * bar.length, 0, 0, 0), colour);
    if (bar.end == BarEnd::Beyond)
        paintBeyond(painter, QPointF(room.right(), room.center().y()), barHeight(), colour);
}

void BarChartPainter::paintWords(QPainter& painter, int row, const Marks& marks) const
{
    const BarRow& bar = m_model.row(row);
    const QRectF band = rowRect(row);
    const QRectF track = trackRect(row);
    const QFont& nameFont = marks.selected.contains(row) ? m_strongFont : m_nameFont;
    const QRectF names(side, band.top(), track.left() - gap - side, band.height());
    painter.setFont(nameFont);
    painter.setPen(m_colours.text);
    painter.drawText(names, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(nameFont).elidedText(bar.name, Qt::ElideRight, names.width()));

    const QFontMetricsF metrics(m_valueFont);
    QRectF values(track.right() + gap, band.top(), m_width - side - track.right() - gap, band.height());
    const QString value = metrics.elidedText(bar.value, Qt::ElideRight, values.width());
    painter.setFont(m_valueFont);
    painter.setPen(m_colours.muted);
    painter.drawText(values, Qt::AlignLeft | Qt::AlignVCenter, value);
    values.setLeft(values.left() + metrics.horizontalAdvance(value) + gap);
    painter.drawText(values, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(bar.note, Qt::ElideRight, std::max(values.width(), 0.0)));
}

} // namespace atlas::ui
