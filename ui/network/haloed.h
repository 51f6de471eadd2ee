#pragma once

#include <QColor>
#include <QImage>

class QPainterPath;

namespace atlas::ui {

/// How letters stand on what lies below them.
struct HaloStyle
{
    QColor ink;
    QColor ground;     ///< of the halo
    double radius = 0; ///< of the halo around the letters, in their units
    double pixels = 1; ///< of the picture, of one of their units
};

/// A picture of letters with a halo, as large as said, in pixels; what reaches beyond it is cut. The halo is
/// the letters' own picture widened by a disc (grey dilation: Serra, 1982), in a part of the time that
/// drawing their outline with a pen takes. Any thread.
QImage haloed(const QPainterPath& letters, const QSize& size, const HaloStyle&);

} // namespace atlas::ui
