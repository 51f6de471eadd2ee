#include "ui/tables/relationcell.h"

#include "ui/tables/cell.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas::ui {

namespace {

using models::RelationTableModel;

Qt::PenStyle strokeOf(extract::Status status)
{
    switch (status) {
    case extract::Status::Planned:
        return Qt::DashLine;
    case extract::Status::Reported:
        return Qt::DotLine;
    default:
        return Qt::SolidLine;
    }
}

} // namespace

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
    const Palette& colours = m_theme.palette();
    const atlas::Atlas& atlas = *m_document.atlas();
    const atlas::Relation& relation = atlas[m_model.relation(index.row())];
    const QRect inside = cellInside(option.rect, m_theme);
    const double middle = QRectF(inside).center().y();
    int indent = 0;
    if (index.column() == RelationTableModel::Type) {
        indent = m_theme.px(24);
        QColor colour = colours.relation(relation.type);
        colour.setAlphaF(relation.status == extract::Status::Ended ? 0.35F : 1.0F);
        painter->setPen(QPen(colour, 2, strokeOf(relation.status)));
        painter->drawLine(QPointF(inside.left(), middle), QPointF(inside.left() + m_theme.px(16), middle));
    } else if (index.column() == RelationTableModel::Source || index.column() == RelationTableModel::Target) {
        indent = m_theme.px(16);
        const bool source = index.column() == RelationTableModel::Source;
        const atlas::Entity& end = atlas[source ? relation.source : relation.target];
        const double radius = m_theme.px(4.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.entity(end.kind, end.layers));
        painter->drawEllipse(QPointF(inside.left() + radius, middle), radius, radius);
    }
    paintCellWords(*painter, cell, index, m_theme, indent);
    painter->restore();
}

} // namespace atlas::ui
