#include "ui/tables/cell.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace atlas::ui {

QRect cellInside(const QRect& cell, const Theme& theme)
{
    return cell.adjusted(theme.px(6), 0, -theme.px(6), 0);
}

QString sortedHeading(const QString& heading, bool sorted, Qt::SortOrder order)
{
    const QString arrow = order == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    return sorted ? heading + arrow : heading;
}

void paintCellGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    const Palette& colours = theme.palette();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, colours.hover);
    // The row that the keys are at, while they are.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && option.index.row() == view->currentIndex().row())
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         colours.accent);
}

void paintCellWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Theme& theme, int indent)
{
    const Palette& colours = theme.palette();
    const bool first = index.column() == 0;
    QRect inside = cellInside(option.rect, theme).adjusted(indent, 0, 0, 0);
    // A cell that is cut by the edge says so, rather than show a part of a sum as if it were one.
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        inside.setRight(std::min(inside.right(), cellInside(view->viewport()->rect(), theme).right()));
    if (inside.width() <= 0)
        return;
    painter.setFont(theme.font(first ? TextRole::Body : TextRole::Muted));
    painter.setPen(first || (option.state & QStyle::State_Selected) ? colours.text : colours.muted);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter.drawText(inside, alignment.toInt() | Qt::TextSingleLine,
                     elidedByParts(index.data().toString(), painter.fontMetrics(), inside.width()));
}

} // namespace atlas::ui
