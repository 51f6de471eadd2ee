#pragma once

#include "ui/network/networkpainter.h"

namespace atlas::ui {

/// What lies below the ties of a time line: dates as stripes, months, the rows of companies, breaks.
void paintTime(QPainter&, const NetworkScene&, const Viewport&, const Emphasis&, const Palette&);

/// Its headings, in two lines of `top`, and a mark where a stretch is cut short.
void paintTimeHeadings(QPainter&, const NetworkScene&, const Viewport&, const Palette&, const QRectF& top,
                       const QFont&);

} // namespace atlas::ui
