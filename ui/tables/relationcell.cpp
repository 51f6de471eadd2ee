#include "ui/tables/relationcell.h"

#include "ui/tables/cell.h"
#include "ui/theme/theme.h"
#include "ui/theme/tieline.h"

#include <QPainter>

namespace atlas::ui {

using models::RelationTableModel;

RelationCell::RelationCell(const Theme& theme, const models::Document& document,
                           const RelationTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_document(document), m_model(model)
{}

void RelationCell::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem cell = option;
    cell.index = index;
    paintCellGround(*painter, cell, m_theme);
    const atlas::Atlas& atlas = *m_document.atlas();
    const atlas::Relation& relation = atlas[m_model.relation(index.row())];
    const QRect inside = cellInside(option.rect, m_theme);
    const double middle = QRectF(inside).center().y();
    int indent = 0;
    if (index.column() == RelationTableModel::Type) {
        indent = m_theme.px(besideLine);
        paintTieSample(*painter, QRectF(inside.left(), middle, m_theme.px(tieSample), 0),
                       tieStyle(relation, m_theme.palette()));
    } else if (index.column() == RelationTableModel::Source || index.column() == RelationTableModel::Target) {
        indent = m_theme.px(besideDot);
        const bool source = index.column() == RelationTableModel::Source;
        const atlas::Entity& end = atlas[source ? relation.source : relation.target];
        const double radius = m_theme.px(4.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colours ? m_colours(end) : m_theme.palette().entity(end.kind, end.layers));
        painter->drawEllipse(QPointF(inside.left() + radius, middle), radius, radius);
    }
    paintCellWords(*painter, cell, index, m_theme, indent);
    painter->restore();
}

} // namespace atlas::ui
