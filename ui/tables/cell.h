#pragma once

#include <QRect>
#include <QString>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace atlas::ui {

class Theme;

/// What the cells of our tables have in common: their ground, and words that take one line. `indent` is room
/// kept free before them, for a sign.
void paintCellGround(QPainter&, const QStyleOptionViewItem&, const Theme&);
void paintCellWords(QPainter&, const QStyleOptionViewItem&, const QModelIndex&, const Theme&, int indent = 0);
/// A heading, with an arrow where the table is sorted by it.
QString sortedHeading(const QString& heading, bool sorted, Qt::SortOrder);
/// Where a cell's words stand.
QRect cellInside(const QRect& cell, const Theme&);

} // namespace atlas::ui
