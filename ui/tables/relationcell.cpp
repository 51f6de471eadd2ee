#include "ui/tables/relationcell.h"

#include "atlas/filedties.h"
#include "ui/tables/cell.h"
#include "ui/theme/endedline.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

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

void RelationCell::paintLine(QPainter& painter, const QRectF& place, const atlas::Relation& relation) const
{
    QColor colour = m_theme.palette().relation(relation.type);
    const bool hasEnded = relation.status == extract::Status::Ended;
    colour.setAlphaF(hasEnded ? endedOpacity(colour, m_theme.palette()) : 1.0F);
    painter.setPen(QPen(colour, 2, strokeOf(relation.status)));
    const double head = atlas::isDirected(relation) ? m_theme.px(6) : 0;
    const QPointF end = place.topRight();
    painter.drawLine(place.topLeft(), end - QPointF(head, 0));
    if (head == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({end, end + QPointF(-head, -head / 2), end + QPointF(-head, head / 2)}));
}

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
        paintLine(*painter, QRectF(inside.left(), middle, m_theme.px(16), 0), relation);
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
