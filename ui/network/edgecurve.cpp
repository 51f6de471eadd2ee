#include "ui/network/edgecurve.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

double lengthOf(QPointF v)
{
    return std::hypot(v.x(), v.y());
}

QPointF unit(QPointF v)
{
    const double length = lengthOf(v);
    return length > 1e-9 ? v / length : QPointF(1, 0);
}

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / square, 0.0, 1.0) : 0.0;
    return lengthOf(p - a - along * t);
}

} // namespace

QPainterPath EdgeCurve::path() const
{
    QPainterPath result(from);
    if (straight)
        result.lineTo(to);
    else
        result.quadTo(control, to);
    return result;
}

QPointF EdgeCurve::at(double t) const
{
    if (straight)
        return from * (1 - t) + to * t;
    return from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t);
}

double EdgeCurve::distance(QPointF p) const
{
    if (straight)
        return distanceToSegment(p, from, to);
    constexpr int pieces = 12;
    double nearest = 1e18;
    QPointF last = from;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF next = at(static_cast<double>(i) / pieces);
        nearest = std::min(nearest, distanceToSegment(p, last, next));
        last = next;
    }
    return nearest;
}

QPointF EdgeCurve::directionAtEnd() const
{
    return unit(to - (straight ? from : control));
}

QPointF EdgeCurve::directionAtMiddle() const
{
    return unit(to - from);
}

EdgeCurve EdgeCurve::shortened(double length) const
{
    EdgeCurve result = *this;
    const double whole = lengthOf(to - from);
    result.to -= directionAtEnd() * std::min(length, whole * 0.9);
    return result;
}

EdgeCurve edgeCurve(const EdgeEnds& ends, double spread)
{
    const QPointF along = unit(ends.target - ends.source);
    const double side = ends.turned ? -1 : 1;
    const double offset = (ends.lane - (ends.lanes - 1) / 2.0) * spread * side;
    EdgeCurve curve;
    curve.straight = std::abs(offset) < 0.5 && lengthOf(ends.pull) < 0.5;
    const QPointF across(-along.y(), along.x());
    curve.control = (ends.source + ends.target) / 2 + across * (2 * offset) + 2 * ends.pull;
    // the ends leave the nodes towards the control point
    const double room = lengthOf(ends.target - ends.source);
    const double both = std::max(ends.sourceRadius + ends.targetRadius, 1e-9);
    const double fit = std::min(1.0, room * 0.98 / both);
    const QPointF atSource = curve.straight ? along : unit(curve.control - ends.source);
    const QPointF atTarget = curve.straight ? along : unit(ends.target - curve.control);
    curve.from = ends.source + atSource * (ends.sourceRadius * fit);
    curve.to = ends.target - atTarget * (ends.targetRadius * fit);
    return curve;
}

} // namespace atlas::ui
