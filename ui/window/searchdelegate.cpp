#include "ui/window/searchdelegate.h"

#include "models/searchmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tieline.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace atlas::ui {

namespace {

using models::SearchModel;

SearchModel::Section sectionOf(const QModelIndex& index)
{
    return static_cast<SearchModel::Section>(index.data(SearchModel::SectionRole).toInt());
}

models::Hit::Kind kindOf(const QModelIndex& index)
{
    return static_cast<models::Hit::Kind>(index.data(SearchModel::KindRole).toInt());
}

bool beginsSection(const QModelIndex& index)
{
    return index.row() == 0 || sectionOf(index.siblingAtRow(index.row() - 1)) != sectionOf(index);
}

} // namespace

SearchDelegate::SearchDelegate(const Theme& theme, const models::Document& document,
                               const models::Explorer& explorer, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_document(document), m_explorer(explorer)
{}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_theme.px(300), m_theme.px(beginsSection(index) ? 54 : 28)};
}

QString SearchDelegate::heading(const QModelIndex& index)
{
    switch (sectionOf(index)) {
    case SearchModel::Section::Recent:
        return tr("Recently used", "heading in the list of a search");
    case SearchModel::Section::Commands:
        return tr("Commands", "heading in the list of a search");
    case SearchModel::Section::Entities:
        return tr("Companies, institutions, products", "heading in the list of a search");
    case SearchModel::Section::Relations:
        return tr("Ties", "heading in the list of a search");
    case SearchModel::Section::Articles:
        return tr("Articles", "heading in the list of a search");
    case SearchModel::Section::Sentences:
        break;
    }
    return tr("In the text", "heading in the list of a search");
}

QString SearchDelegate::kind(const QModelIndex& index)
{
    const QString detail = index.data(SearchModel::DetailRole).toString();
    const int type = index.data(SearchModel::TypeRole).toInt();
    const auto joined = [](const QString& a, const QString& b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(" · ") + b;
    };
    switch (kindOf(index)) {
    case models::Hit::Kind::Command:
        if (!index.data(SearchModel::EnabledRole).toBool())
            return tr("not possible now", "a row of a search: a command that cannot be carried out");
        return joined(index.data(SearchModel::MenuRole).toString(), detail);
    case models::Hit::Kind::Entity:
        return joined(Words::entityKind(static_cast<extract::EntityKind>(type)), detail);
    case models::Hit::Kind::Relation:
        return Words::relationType(static_cast<extract::RelationType>(type));
    case models::Hit::Kind::Article:
    case models::Hit::Kind::Sentence:
        break;
    }
    return detail;
}

QString SearchDelegate::detail(const QModelIndex& index) const
{
    const models::Subject& subject =
        qobject_cast<const SearchModel*>(index.model())->hit(index.row()).subject;
    if (std::holds_alternative<std::monostate>(subject) || m_explorer.isShown(subject))
        return kind(index);
    //: a row of a search: %1 says what it is ("Product"); the network does not show it
    return tr("%1 · not in the network").arg(kind(index));
}

QString SearchDelegate::spoken(const QModelIndex& index) const
{
    //: a row of a search read aloud; %1 is its name, %2 what it is
    return tr("%1, %2").arg(index.data().toString(), detail(index));
}

/// A dot for a company, a line for a tie, in their colours; a mark for a command that is on.
void SearchDelegate::paintSign(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    const Palette& colours = m_theme.palette();
    const auto* model = qobject_cast<const SearchModel*>(index.model());
    const models::Hit& hit = model->hit(index.row());
    const QPointF middle = QRectF(place).center();
    if (const auto* id = std::get_if<atlas::EntityId>(&hit.subject)) {
        const atlas::Entity& entity = (*m_document.atlas())[*id];
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.entity(entity.kind, entity.layers));
        painter.drawEllipse(middle, m_theme.px(5), m_theme.px(5));
        return;
    }
    if (const auto* id = std::get_if<atlas::RelationId>(&hit.subject)) {
        paintTieSample(painter, place, tieStyle((*m_document.atlas())[*id], colours));
        return;
    }
    const bool isOn = index.data(SearchModel::CheckedRole).toBool();
    if (kindOf(index) == models::Hit::Kind::Command && !isOn)
        return;
    const QString name = isOn ? "check" : "article";
    const int size = m_theme.px(14);
    icon(name).paint(&painter, QRect(place.center() - QPoint(size / 2, size / 2), QSize(size, size)));
}

void SearchDelegate::paintRow(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    const Palette& colours = m_theme.palette();
    const QRect sign(place.left() + m_theme.px(8), place.top(), m_theme.px(tieSample), place.height());
    paintSign(painter, sign, index);
    const QRect row = place.adjusted(m_theme.px(8 + tieSample + 8), 0, -m_theme.px(10), 0);
    painter.setFont(m_theme.font(TextRole::Muted));
    painter.setPen(colours.muted);
    const QString right =
        painter.fontMetrics().elidedText(detail(index), Qt::ElideRight, row.width() * 2 / 5);
    const int rightWidth = painter.fontMetrics().horizontalAdvance(right);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(index.data(SearchModel::EnabledRole).toBool() ? colours.text : colours.muted);
    QRect left = row.adjusted(0, 0, -rightWidth - m_theme.px(12), 0);
    const QString words =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, left.width());
    painter.drawText(left, Qt::AlignVCenter | Qt::TextSingleLine, words);
    left.setLeft(left.left() + painter.fontMetrics().horizontalAdvance(words) + m_theme.px(8));
    paintFoundBy(painter, left, index);
}

/// The other word that a command was found by, where there is room for it.
void SearchDelegate::paintFoundBy(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    const QString by = index.data(SearchModel::FoundByRole).toString();
    painter.setFont(m_theme.font(TextRole::Muted));
    if (by.isEmpty() || painter.fontMetrics().horizontalAdvance(by) > place.width())
        return;
    painter.setPen(m_theme.palette().muted);
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, by);
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Palette& colours = m_theme.palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (beginsSection(index)) {
        row.setTop(row.bottom() + 1 - m_theme.px(28));
        const QRect above(row.left() + m_theme.px(8), option.rect.top(), row.width() - m_theme.px(16),
                          row.top() - option.rect.top() - m_theme.px(2));
        painter->setFont(m_theme.font(TextRole::Faint));
        painter->setPen(colours.muted);
        painter->drawText(above, Qt::AlignLeft | Qt::AlignBottom, heading(index));
    }
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(row, 4, 4);
    }
    paintRow(*painter, row, index);
    painter->restore();
}

} // namespace atlas::ui
