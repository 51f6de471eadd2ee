#pragma once

#include "ui/network/networkscene.h"
#include "ui/network/viewport.h"

#include <QCoreApplication>
#include <QMarginsF>

class QPainter;

namespace atlas::ui {

/// Headings of an arrangement, in the interface's language at the moment of the call.
class GroundWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::GroundWords)
public:
    static QString band(const network::Band&, text::Language);
};

/// What headings take of a room, for the arrangement.
network::Point roomOfHeadings(network::Arrangement, QSizeF room);

/// Pixels that headings take at the borders of a picture.
QMarginsF headingRoom(const NetworkScene&, double typeScale);

/// Lines between bands, and the rows of a time line: below everything.
void paintGround(QPainter&, const NetworkScene&, const Viewport&, const Palette&);

/// Headings along the top and the left border, over everything; they stay there while the picture moves.
void paintHeadings(QPainter&, const NetworkScene&, const Viewport&, const Palette&, double typeScale);

} // namespace atlas::ui
