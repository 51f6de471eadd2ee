#pragma once

#include "ui/network/networkpainter.h"
#include "ui/network/networkscene.h"
#include "ui/network/viewport.h"

#include <QCoreApplication>
#include <QFont>
#include <QMarginsF>

class QPainter;

namespace atlas::ui {

/// Headings of an arrangement, in the interface's language at the moment of the call.
class GroundWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::GroundWords)
public:
    static QString band(const network::Band&, text::Language);
    static QString briefBand(const network::Band&, text::Language); ///< empty where it is brief already
    static QString echo();                                          ///< what a second place of a node means
    static QString echoExplained();                                 ///< the same in whole sentences

private:
    static QString date(text::PartialDate, const QString& words);
    static QString emptyStretch(int days);
};

/// A heading as it has room: in one line or, at its blanks, in several; a little smaller, or briefly. It is
/// cut only where even that is too long.
struct FittedHeading
{
    QString words;   ///< with no-break spaces where one line holds them
    double size = 1; ///< of its usual type
};
FittedHeading fitHeading(const QString& words, const QString& brief, const QFont&, const QSizeF& room);

/// What headings take of a room, for the arrangement.
network::Point roomOfHeadings(network::Arrangement);

/// Pixels that headings take at the borders of a picture.
QMarginsF headingRoom(const NetworkScene&, double typeScale);

/// Lines between bands, dates and rows of a time line: below everything.
void paintGround(QPainter&, const NetworkScene&, const Viewport&, const Emphasis&, const Palette&);

/// Headings along the top and the left border, over everything; they stay there while the picture moves.
void paintHeadings(QPainter&, const NetworkScene&, const Viewport&, const Palette&, double typeScale);

} // namespace atlas::ui
