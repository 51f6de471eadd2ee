#include "ui/tables/articledelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

/// The lines of a text in that width, the last one elided where more would follow.
QStringList linesOf(const QString& text, const QFont& font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString words =
            last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines << QFontMetrics(font).elidedText(words.trimmed(), Qt::ElideRight, width);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace

ArticleDelegate::ArticleDelegate(const Theme& theme, const models::Document& document,
                                 const models::ArticleListModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_document(document), m_model(model)
{}

QString ArticleDelegate::detail(const QModelIndex& index, int width) const
{
    if (const workspace::FailedSource* failure = m_model.failure(index.row()))
        return Words::problem(failure->problem);
    using Model = models::ArticleListModel;
    QStringList parts;
    if (index.data(Model::NetworkRole).toBool()) {
        //: under the name of a file in the list of articles: it holds a network instead
        parts << tr("Network", "a file");
        const int companies = index.data(Model::CompanyCountRole).toInt();
        const int others = index.data(Model::OtherCountRole).toInt();
        if (others > 0)
            //: how many things a file of a network has, of which not all are companies or said to be
            parts << tr("%Ln nodes", nullptr, companies + others);
        else if (companies > 0)
            //: how many companies a file of a network has
            parts << tr("%Ln companies", nullptr, companies);
    }
    if (index.data(Model::ExcerptRole).toBool())
        //: under the title of an article: no more of it is known than a network quotes
        parts << tr("quotes alone");
    const QString iso = index.data(Model::DateRole).toString();
    if (const auto date = text::PartialDate::fromIso(iso.toStdString()))
        parts << Words::date(*date, m_document.language());
    const int stated = index.data(Model::RelationCountRole).toInt();
    const int shown = index.data(Model::ShownCountRole).toInt();
    //: under the title of an article: %Ln: how many ties it states, %1: of how many the network shows
    parts << (shown < stated ? tr("%1 of %Ln ties", nullptr, stated).arg(QLocale().toString(shown))
                             //: under the title of an article: how many ties it states
                             : tr("%Ln ties", nullptr, stated));
    const auto joined = [&parts] { return parts.join(QStringLiteral(" · ")); };
    const QFontMetrics metrics(m_theme.font(TextRole::Faint));
    if (index.data(Model::NetworkRole).toBool() && metrics.horizontalAdvance(joined()) > width)
        parts.removeFirst();
    return joined();
}

QRect ArticleDelegate::textRect(const QRect& row) const
{
    return row.adjusted(m_theme.px(12), m_theme.px(8), -m_theme.px(10), -m_theme.px(8));
}

/// Beside its icon, where it has one.
QRect ArticleDelegate::titleRect(const QRect& row, const QModelIndex& index) const
{
    const bool hasIcon = index.data(models::ArticleListModel::FailedRole).toBool() ||
                         index.data(models::ArticleListModel::NetworkRole).toBool();
    return hasIcon ? row.adjusted(m_theme.px(20), 0, 0, 0) : row;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : m_theme.px(200);
    const QRect text = textRect(QRect(0, 0, width, 100));
    const int inner = text.width();
    // Titles take one line or two, so measuring is enough; a list may hold thousands.
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    qsizetype titleLines =
        metrics.horizontalAdvance(index.data().toString()) <= titleRect(text, index).width() ? 1 : 2;
    qsizetype detailLines = 1;
    if (index.data(models::ArticleListModel::FailedRole).toBool()) {
        titleLines = 1;
        detailLines = linesOf(detail(index), m_theme.font(TextRole::Faint), inner, 4).size();
    }
    const auto height = titleLines * m_theme.px(18) + detailLines * m_theme.px(17) + m_theme.px(17);
    return {width, static_cast<int>(height)};
}

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Palette& colours = m_theme.palette();
    const bool current = option.state & QStyle::State_Selected;
    const bool failed = index.data(models::ArticleListModel::FailedRole).toBool();
    painter->save();
    if (current)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(3), option.rect.height())),
                          colours.accent);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);

    QRect row = textRect(option.rect);
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(failed ? colours.muted : colours.text);
    const QRect titleRow = titleRect(row, index);
    if (titleRow != row) {
        const int size = m_theme.px(14);
        icon(failed ? "warning" : "network")
            .paint(painter, QRect(row.left(), row.top() + m_theme.px(2), size, size));
    }
    for (const QString& line :
         linesOf(index.data().toString(), painter->font(), titleRow.width(), failed ? 1 : 2)) {
        painter->drawText(QRect(titleRow.left(), row.top(), titleRow.width(), m_theme.px(18)),
                          Qt::AlignVCenter, line);
        row.setTop(row.top() + m_theme.px(18));
    }
    painter->setFont(m_theme.font(TextRole::Faint));
    painter->setPen(colours.muted);
    for (const QString& line :
         linesOf(detail(index, row.width()), painter->font(), row.width(), failed ? 4 : 1)) {
        painter->drawText(QRect(row.left(), row.top(), row.width(), m_theme.px(17)), Qt::AlignVCenter, line);
        row.setTop(row.top() + m_theme.px(17));
    }
    painter->restore();
}

} // namespace atlas::ui
