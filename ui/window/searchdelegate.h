#pragma once

#include "models/explorer.h"

#include <QStyledItemDelegate>

namespace atlas::ui {

class Theme;

/// A row of what a search found: a sign of its kind, the words, and at the right what it is or the keys that
/// call it. The first row of a section has its heading above.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All must outlive it.
    SearchDelegate(const Theme&, const models::Document&, const models::Explorer&, QObject* parent);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

    /// What the row says, for reading aloud.
    QString spoken(const QModelIndex&) const;
    /// What the row says at its right: what a thing is, and whether the network does not show it.
    QString detail(const QModelIndex&) const;

private:
    static QString heading(const QModelIndex&);
    static QString kind(const QModelIndex&);
    void paintSign(QPainter&, const QRect&, const QModelIndex&) const;
    void paintRow(QPainter&, const QRect&, const QModelIndex&) const;
    void paintFoundBy(QPainter&, const QRect&, const QModelIndex&) const;

    const Theme& m_theme;
    const models::Document& m_document;
    const models::Explorer& m_explorer;
};

} // namespace atlas::ui
