#include "ui/tables/relationdelegate.h"

#include "ui/theme/theme.h"
#include "ui/theme/tieline.h"
#include "ui/theme/words.h"

#include <QLocale>
#include <QPainter>

namespace atlas::ui {

RelationDelegate::RelationDelegate(const Theme& theme, const models::Document& document,
                                   const models::RelationListModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_document(document), m_model(model)
{}

QSize RelationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(200), m_theme.px(44)};
}

void RelationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Palette& colours = m_theme.palette();
    const atlas::Relation& relation = (*m_document.atlas())[m_model.relation(index.row())];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.hover);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const int left = option.rect.left() + m_theme.px(6);
    const int middle = option.rect.top() + m_theme.px(13);
    const int swatch = m_theme.px(tieSample);
    paintTieSample(*painter, QRectF(left, middle, swatch, 0), tieStyle(relation, colours),
                   relation.target != m_model.otherEnd(index.row()));

    QStringList words{Words::relationType(relation.type)};
    if (relation.status != extract::Status::Actual)
        words << Words::status(relation.status);
    if (const int count = index.data(models::RelationListModel::EvidenceCountRole).toInt(); count > 1)
        words << QLocale().toString(count);
    if (!index.data(models::RelationListModel::ShownRole).toBool())
        words << tr("not in the network", "of a tie in a list");
    const QRect first(left + swatch + m_theme.px(8), option.rect.top() + m_theme.px(2),
                      option.rect.right() - left - swatch - m_theme.px(14), m_theme.px(21));
    const QString name = index.data().toString();
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(colours.text);
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, first.width() / 2);
    painter->drawText(first, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const int used = painter->fontMetrics().horizontalAdvance(shown) + m_theme.px(8);
    painter->setFont(m_theme.font(TextRole::Muted));
    painter->setPen(colours.muted);
    painter->drawText(first.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      words.join(QStringLiteral(" · ")));
    const QRect second = first.translated(0, m_theme.px(20));
    const QString sentence = index.data(models::RelationListModel::SentenceRole).toString().left(300);
    painter->drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(sentence, Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace atlas::ui
