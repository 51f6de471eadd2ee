#include "ui/network/timeground.h"

#include "ui/network/hittest.h"
#include "ui/network/networkvisible.h"
#include "ui/network/timeheadings.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas::ui {

namespace {

using network::Band;

constexpr double leastMonth = 10;    ///< pixels of a month from which on its border is drawn
constexpr double partDays = 0.75;    ///< pixels of a date's stripe that part it from the next day's
constexpr double leastRow = 0.7;     ///< pixels between rows from which on they are drawn
constexpr double rowWidth = 1.3;     ///< pixels, at most
constexpr double rowShare = 0.4;     ///< of the way from one row to the next
constexpr float rowStrength = 0.45F; ///< of the colour of a row's node
constexpr double tooth = 5;          ///< pixels of a break's edge, across and down
constexpr double betweenEdges = 5;   ///< of a break

double screenX(const Viewport& view, float x)
{
    return view.toScreen({x, 0}).x();
}

QRectF stripe(const Viewport& view, const Band& band)
{
    return {QPointF(screenX(view, band.from), view.area.top()),
            QPointF(screenX(view, band.to), view.area.bottom())};
}

void paintStripes(QPainter& painter, const NetworkScene& scene, const Viewport& view, const Palette& palette)
{
    for (const SceneBand& each : scene.bands) {
        if (each.band.of == Band::Of::Date || each.band.of == Band::Of::Undated)
            painter.fillRect(stripe(view, each.band).adjusted(partDays, 0, -partDays, 0), palette.hover);
    }
    painter.setPen(QPen(palette.line, 1));
    for (const SceneBand& each : scene.bands) {
        const QRectF room = stripe(view, each.band);
        const bool told =
            each.band.of == Band::Of::Year || (each.band.of == Band::Of::Month && room.width() >= leastMonth);
        if (told && room.left() > view.area.left())
            painter.drawLine(QLineF(room.topLeft(), room.bottomLeft()));
    }
}

void paintRows(QPainter& painter, const NetworkScene& scene, const Viewport& view, const Emphasis& emphasis)
{
    const double apart = static_cast<double>(scene.rowHeight) * view.zoom;
    if (apart < leastRow)
        return;
    for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v) {
        const QPointF from = screenPlace(scene, view, v);
        const double to = screenX(view, scene.until[v]);
        if (from.y() < view.area.top() || from.y() > view.area.bottom() || to < view.area.left() ||
            from.x() > view.area.right())
            continue;
        QColor colour(scene.nodes[v].colour);
        colour.setAlphaF(rowStrength * (emphasis.inFocus(v) ? 1.0F : static_cast<float>(stepBack)));
        painter.setPen(QPen(colour, std::min(rowWidth, rowShare * apart)));
        painter.drawLine(QLineF(from, QPointF(to, from.y())));
    }
}

/// Two teeth of saws, a little apart.
void paintBreak(QPainter& painter, const QRectF& room, const Palette& palette)
{
    const double middle = room.center().x();
    QPainterPath left;
    QPainterPath right;
    bool out = false;
    for (double y = room.top(); y <= room.bottom() + tooth; y += tooth) {
        const QPointF at(middle - betweenEdges / 2 + (out ? tooth / 2 : -tooth / 2), y);
        const QPointF beside = at + QPointF(betweenEdges, 0);
        if (left.elementCount() == 0) {
            left.moveTo(at);
            right.moveTo(beside);
        } else {
            left.lineTo(at);
            right.lineTo(beside);
        }
        out = !out;
    }
    QPainterPath between = left;
    between.connectPath(right.toReversed());
    between.closeSubpath();
    painter.fillPath(between, palette.panel);
    painter.setPen(QPen(palette.faint, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(left);
    painter.drawPath(right);
}

} // namespace

void paintTime(QPainter& painter, const NetworkScene& scene, const Viewport& view, const Emphasis& emphasis,
               const Palette& palette)
{
    paintStripes(painter, scene, view, palette);
    paintRows(painter, scene, view, emphasis);
    for (const SceneBand& each : scene.bands) {
        if (each.band.of == Band::Of::Break)
            paintBreak(painter, stripe(view, each.band), palette);
    }
}

void paintTimeHeadings(QPainter& painter, const NetworkScene& scene, const Viewport& view,
                       const Palette& palette, const QRectF& top, const QFont& font)
{
    const TimeHeadings headings = timeHeadings(scene, view, top, font);
    painter.setPen(QPen(palette.line, 1));
    for (const SceneBand& each : scene.bands) { // through both lines: whose day is whose
        const double from = screenX(view, each.band.from);
        if (each.band.of == headings.upper && from > top.left() && from < top.right())
            painter.drawLine(QLineF(from, top.top(), from, top.bottom()));
    }
    QFont plain = font;
    plain.setWeight(QFont::Normal);
    painter.setPen(palette.muted);
    for (const TimeHeading& heading : headings.told) {
        const Band::Of of = scene.bands[heading.band].band.of;
        painter.setFont(of == headings.upper ? font : plain);
        painter.drawText(heading.room, Qt::AlignCenter | Qt::TextDontClip, heading.words);
    }
}

} // namespace atlas::ui
