#include "ui/charts/barmarks.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double radius = 2;

QColor faded(QColor colour, double share)
{
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

} // namespace

void paintHatch(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    constexpr double step = 5;
    const QRectF inner = bar.adjusted(0.6, 0.6, -0.6, -0.6);
    QPainterPath shape;
    shape.addRoundedRect(inner, radius, radius);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(colour, 0.10));
    painter.drawPath(shape);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(faded(colour, 0.75), 1.1));
    const auto lines = static_cast<int>(std::ceil((inner.width() + inner.height()) / step));
    for (int i = 0; i < lines; ++i) {
        const double x = inner.left() - inner.height() + i * step;
        painter.drawLine(QPointF(x, inner.bottom()), QPointF(x + inner.height(), inner.top()));
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPath(shape);
}

void paintOpenBar(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    const double fade = std::min(bar.width() * 0.6, 48.0);
    QLinearGradient gradient(bar.right() - fade, 0, bar.right(), 0);
    gradient.setColorAt(0, colour);
    gradient.setColorAt(1, faded(colour, 0.05));
    painter.fillRect(bar, gradient);
}

void paintBeyond(QPainter& painter, QPointF barEnd, double height, const QColor& colour)
{
    const double half = height * 0.3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double x : {barEnd.x() + 4, barEnd.x() + 9}) {
        const QPointF tip(x + half, barEnd.y());
        painter.drawPolyline(QPolygonF({QPointF(x, tip.y() - half), tip, QPointF(x, tip.y() + half)}));
    }
}

void paintRange(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    painter.fillRect(bar, faded(colour, 0.4));
}

} // namespace atlas::ui
