#pragma once

#include "models/articlelistmodel.h"

#include <QStyledItemDelegate>

namespace atlas::ui {

class Theme;

/// A row of the article list: the title in at most two lines, date and count below; what failed says why and
/// what to do.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All must outlive the delegate.
    ArticleDelegate(const Theme&, const models::Document&, const models::ArticleListModel&, QObject* parent);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
    /// What stands under the title: "30 Jul 2024 · 12 ties", or why it could not be read. Where a network
    /// has not so many pixels, its counts alone: its icon says what it is.
    QString detail(const QModelIndex&, int width = QWIDGETSIZE_MAX) const;

private:
    QRect textRect(const QRect&) const;
    QRect titleRect(const QRect& text, const QModelIndex&) const;

    const Theme& m_theme;
    const models::Document& m_document;
    const models::ArticleListModel& m_model;
};

} // namespace atlas::ui
