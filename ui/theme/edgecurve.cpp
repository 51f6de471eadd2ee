#include "ui/theme/edgecurve.h"

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

constexpr double mostOfGap = 0.75; ///< of what lies between two rims

/// The part of a way's first half, as a share of all of it, that lies within a length of its start.
template<typename Way>
double shareWithin(double length, Way awayAt)
{
    double in = 0;
    double out = 0.5;
    for (int i = 0; i < 12; ++i) {
        const double t = (in + out) / 2;
        (awayAt(t) < length ? in : out) = t;
    }
    return (in + out) / 2;
}

/// Of a curve, from one share of it to another.
EdgeCurve part(const EdgeCurve& curve, double from, double to)
{
    const auto blended = [&curve](double a, double b) {
        return curve.from * ((1 - a) * (1 - b)) + curve.control * (a + b - 2 * a * b) + curve.to * (a * b);
    };
    return {curve.at(from), blended(from, to), curve.at(to), curve.straight};
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

QPointF EdgeCurve::directionAtStart() const
{
    return unit((straight ? to : control) - from);
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
    const double cut = std::min(length, lengthOf(to - from) * 0.9);
    EdgeCurve result = *this;
    if (straight)
        result.to -= directionAtEnd() * cut;
    else if (cut > 0)
        result = part(*this, 0, 1 - shareWithin(cut, [&](double t) { return lengthOf(to - at(1 - t)); }));
    return result;
}

EdgeCurve edgeCurve(const EdgeEnds& ends, double spread)
{
    const QPointF way = ends.target - ends.source;
    const double room = lengthOf(way);
    const QPointF along = unit(way);
    const QPointF across(-along.y(), along.x());
    const double side = ends.turned ? -1 : 1;
    const double offset = (ends.lane - (ends.lanes - 1) / 2.0) * spread * side + ends.shift;
    const double both = std::max(ends.sourceRadius + ends.targetRadius, 1e-9);
    const double most =
        ends.pull.isNull() ? room : std::clamp((room - both) * mostOfGap, 0.0, room * mostBow);
    const QPointF pull = ends.pull * std::min(1.0, most / std::max(lengthOf(ends.pull), 1e-9));
    EdgeCurve curve;
    curve.from = ends.source;
    curve.to = ends.target;
    curve.control = (ends.source + ends.target) / 2 + across * (2 * offset) + 2 * pull;
    curve.straight = std::abs(offset) < 0.5 && lengthOf(pull) < 0.5;
    const double fit = std::min(1.0, room * 0.98 / both);
    const double sourceRadius = ends.sourceRadius * fit;
    const double targetRadius = ends.targetRadius * fit;
    if (curve.straight) {
        curve.from += along * sourceRadius;
        curve.to -= along * targetRadius;
        return curve;
    }
    const double from =
        shareWithin(sourceRadius, [&](double t) { return lengthOf(curve.at(t) - ends.source); });
    const double to =
        shareWithin(targetRadius, [&](double t) { return lengthOf(curve.at(1 - t) - ends.target); });
    return part(curve, from, 1 - to);
}

} // namespace atlas::ui
