#pragma once

#include <QPainterPath>
#include <QPointF>

namespace atlas::ui {

/// The line of one tie on the screen: a quadratic curve between the rims of its two nodes, bowed by its lane.
struct EdgeCurve
{
    QPointF from;
    QPointF control;
    QPointF to;
    bool straight = true;

    QPainterPath path() const;
    QPointF at(double t) const; ///< 0: from, 1: to
    QPointF middle() const { return at(0.5); }
    /// Pixels from a point to the curve.
    double distance(QPointF) const;
    /// The same curve, to where it is `length` pixels from its end.
    EdgeCurve shortened(double length) const;
    QPointF directionAtStart() const;  ///< of length 1
    QPointF directionAtEnd() const;    ///< likewise
    QPointF directionAtMiddle() const; ///< likewise
};

struct EdgeEnds
{
    QPointF source; ///< centres
    QPointF target;
    double sourceRadius = 0;
    double targetRadius = 0;
    int lane = 0;
    int lanes = 1;
    bool turned = false; ///< runs against the direction that the pair's lanes are counted in
    double shift = 0;    ///< of all lanes to one side, pixels
    QPointF pull = {};   ///< how far its middle is drawn aside, pixels
};

// pixels between neighbouring lanes at the usual zoom
inline constexpr double laneSpread = 16;
inline constexpr double laneSpreadInTable = 10;
inline constexpr double mostBow = 0.28; ///< of the distance between two centres that a line is pulled aside

/// `spread`: pixels between neighbouring lanes. A line runs from centre to centre, of which what lies within
/// the discs is left out, so that it meets each rim where it comes from; it bows less where these are close.
EdgeCurve edgeCurve(const EdgeEnds&, double spread);

} // namespace atlas::ui
