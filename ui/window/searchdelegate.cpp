#include "ui/window/searchdelegate.h"

#include "models/searchmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace atlas::ui {

SearchDelegate::SearchDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(300), m_theme.px(28)};
}

QString SearchDelegate::kind(const QModelIndex& index) const
{
    QString detail = index.data(models::SearchModel::DetailRole).toString();
    const int type = index.data(models::SearchModel::TypeRole).toInt();
    switch (static_cast<models::Hit::Kind>(index.data(models::SearchModel::KindRole).toInt())) {
    case models::Hit::Kind::Entity: {
        const QString name = Words::entityKind(static_cast<extract::EntityKind>(type));
        return detail.isEmpty() ? name : name + QStringLiteral(" · ") + detail;
    }
    case models::Hit::Kind::Relation:
        return Words::relationType(static_cast<extract::RelationType>(type));
    case models::Hit::Kind::Sentence:
        return detail;
    }
    return {};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Palette& colours = m_theme.palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const QRect row = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    painter->setFont(m_theme.font(TextRole::Muted));
    painter->setPen(colours.muted);
    const QString right = painter->fontMetrics().elidedText(kind(index), Qt::ElideRight, row.width() / 3);
    const int rightWidth = painter->fontMetrics().horizontalAdvance(right);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(colours.text);
    const QRect left = row.adjusted(0, 0, -rightWidth - m_theme.px(12), 0);
    painter->drawText(
        left, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left.width()));
    painter->restore();
}

} // namespace atlas::ui
