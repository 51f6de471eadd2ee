#include "ui/tables/hubdelegate.h"

#include "models/hubtablemodel.h"
#include "ui/tables/cell.h"
#include "ui/theme/theme.h"

#include <QIdentityProxyModel>
#include <QPainter>

#include <algorithm>

namespace atlas::ui {

HubDelegate::HubDelegate(const Theme& theme, const models::Document& document, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_document(document)
{}

void HubDelegate::paintMonths(QPainter& painter, const QRect& place, const QList<int>& counts,
                              bool selected) const
{
    const int most = counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
    if (most == 0)
        return;
    const Palette& colours = m_theme.palette();
    const double step = static_cast<double>(place.width()) / static_cast<double>(counts.size());
    const double width = std::max(std::min(step - 1, 6.0), 1.0);
    const double room = place.height() - m_theme.px(10);
    const double ground = place.bottom() - m_theme.px(5);
    painter.fillRect(QRectF(place.left(), ground, place.width(), 1), colours.line);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const double height = room * counts[i] / most;
        QColor colour = colours.accent;
        colour.setAlphaF(selected ? 1.0F : 0.6F);
        const double middle = place.left() + (static_cast<double>(i) + 0.5) * step; // of its month
        painter.fillRect(QRectF(middle - width / 2, ground - height, width, height), colour);
    }
}

void HubDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem cell = option;
    cell.index = index;
    paintCellGround(*painter, cell, m_theme);
    const QRect inside = cellInside(option.rect, m_theme);
    if (index.column() == models::HubTableModel::Months) {
        const auto* words = qobject_cast<const QIdentityProxyModel*>(index.model());
        const QVariant counts = words->mapToSource(index).data();
        paintMonths(*painter, inside, counts.value<QList<int>>(), option.state & QStyle::State_Selected);
    } else if (index.column() == models::HubTableModel::Company) {
        const auto id = static_cast<atlas::EntityId>(index.data(models::HubTableModel::EntityRole).toUInt());
        const atlas::Entity& entity = (*m_document.atlas())[id];
        const double radius = m_theme.px(4.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours ? m_colours(entity)
                                    : m_theme.palette().entity(entity.kind, entity.layers));
        painter->drawEllipse(QPointF(inside.left() + radius, QRectF(inside).center().y()), radius, radius);
        paintCellWords(*painter, cell, index, m_theme, m_theme.px(16));
    } else
        paintCellWords(*painter, cell, index, m_theme);
    painter->restore();
}

} // namespace atlas::ui
