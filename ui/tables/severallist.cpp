#include "ui/tables/severallist.h"

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <algorithm>

namespace atlas::ui {

SeveralList::SeveralList(const models::Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{}

void SeveralList::setEntities(const std::vector<atlas::EntityId>& entities, const std::vector<int>& ties)
{
    if (entities == m_entities && ties == m_ties) { // the reader of the list stays where he was
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1)); // names may be of another language
        return;
    }
    beginResetModel();
    m_entities = entities;
    m_ties = ties;
    m_rows.clear();
    for (std::size_t i = 0; i < entities.size(); ++i)
        m_rows.push_back({entities[i], i < ties.size() ? ties[i] : 0});
    std::erase_if(m_rows, [this](const Row& row) { // of an atlas shown before
        return static_cast<std::size_t>(row.entity) >= m_document.atlas()->entities.size();
    });
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.ties > b.ties; });
    endResetModel();
}

int SeveralList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SeveralList::name(int row) const
{
    const auto at = static_cast<std::size_t>(entity(row));
    const atlas::Atlas& atlas = *m_document.atlas();
    return at < atlas.entities.size() ? Words::entityName(atlas.entities[at], m_document.language())
                                      : QString();
}

QString SeveralList::ties(int row) const
{
    //: how many ties of a company the network shows
    return tr("%Ln ties", "", m_rows[static_cast<std::size_t>(row)].ties);
}

QVariant SeveralList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return name(index.row()) + QStringLiteral(" · ") + ties(index.row());
}

SeveralDelegate::SeveralDelegate(const Theme& theme, const models::Document& document,
                                 const SeveralList& rows, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_document(document), m_rows(rows)
{}

QSize SeveralDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(120), m_theme.px(26)};
}

void SeveralDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Palette& colours = m_theme.palette();
    const auto at = static_cast<std::size_t>(m_rows.entity(index.row()));
    if (at >= m_document.atlas()->entities.size())
        return; // of an atlas shown before
    const atlas::Entity& entity = m_document.atlas()->entities[at];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setBrush(colours.hover);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const QRect row = option.rect.adjusted(m_theme.px(6), 0, -m_theme.px(8), 0);
    const double radius = m_theme.px(4.5);
    painter->setBrush(colours.entity(entity.kind, entity.layers));
    painter->drawEllipse(QPointF(row.left() + radius, QRectF(row).center().y()), radius, radius);
    const QString ties = m_rows.ties(index.row());
    painter->setFont(m_theme.font(TextRole::Muted));
    painter->setPen(colours.muted);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, ties);
    const int taken = painter->fontMetrics().horizontalAdvance(ties) + m_theme.px(10);
    const QRect left = row.adjusted(m_theme.px(17), 0, -taken, 0);
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(colours.text);
    const QString name =
        painter->fontMetrics().elidedText(m_rows.name(index.row()), Qt::ElideRight, left.width());
    painter->drawText(left, Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->restore();
}

} // namespace atlas::ui
