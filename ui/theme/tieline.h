#pragma once

#include "atlas/atlas.h"
#include "ui/theme/edgecurve.h"
#include "ui/theme/palette.h"

#include <QLineF>
#include <QRectF>
#include <QRgb>

#include <vector>

class QPainter;

namespace atlas::ui {

/// How a line is broken, besides what its colour says.
enum class Dash : unsigned char
{
    Solid,
    Planned,  ///< 7 4
    Reported, ///< 4 2 4 7: pairs of dashes
    Rivalry,  ///< 8 3 2 3: competition and disputes
    Talks,    ///< 1.5 3.5
};

/// How the line of a tie looks, in the network, its legend and wherever else a tie is shown.
struct TieStyle
{
    QRgb colour = 0;
    float width = 1.6F; ///< pixels at the usual zoom
    float opacity = 0.75F;
    Dash dash = Dash::Solid;
    bool arrow = false;
    bool rivals = false; ///< two bars across: competition and disputes, whatever their status
    bool denied = false; ///< crossed out
};

/// By its type and status.
TieStyle tieStyle(const atlas::Relation&, const Palette&);

/// The cross of what is denied, the bars between rivals: short lines across a tie's middle.
std::vector<QLineF> edgeMarks(const TieStyle&, const EdgeCurve&, double scale);

/// Pixels of a line and of the gaps in it by turns, at the usual zoom; empty: unbroken.
std::vector<double> dashPattern(Dash);

/// A tie's line with its dashes, arrow and marks; `width` in pixels, `scale`: of dashes and marks.
void paintLine(QPainter&, const EdgeCurve&, const TieStyle&, const QColor&, double width, double scale);

inline constexpr int tieSample = 28; ///< design pixels of a sample: dashes come at least twice

/// A short line across a room, as the network draws it; `turned`: from the right to the left.
void paintTieSample(QPainter&, const QRectF& room, const TieStyle&, bool turned = false);

} // namespace atlas::ui
