#pragma once

#include <QStyledItemDelegate>

namespace atlas::ui {

class Theme;

/// A row of what a search found: the words, and at the right what it is.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SearchDelegate(const Theme&, QObject* parent); ///< the theme must outlive it

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

private:
    QString kind(const QModelIndex&) const;

    const Theme& m_theme;
};

} // namespace atlas::ui
