#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace atlas::ui {

// What Qt Charts can't draw on a bar: patterns that stay sharp at every scale.

/// Outline and hatch: planned, forecast; or, across the whole track, not comparable.
void paintHatch(QPainter&, const QRectF& bar, const QColor&);
/// A bar whose right end fades: "up to".
void paintOpenBar(QPainter&, const QRectF& bar, const QColor&);
/// Two small arrowheads that lead on from a bar's right end: "at least", "more than".
void paintBeyond(QPainter&, QPointF barEnd, double height, const QColor&);
/// The lighter part of a bar between the ends of a range.
void paintRange(QPainter&, const QRectF& bar, const QColor&);

} // namespace atlas::ui
