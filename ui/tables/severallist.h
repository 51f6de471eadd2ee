#pragma once

#include "models/document.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace atlas::ui {

class Theme;

/// Several things that are selected at once, the one with most ties first.
class SeveralList : public QAbstractListModel
{
    Q_OBJECT
public:
    /// The document must outlive the model.
    explicit SeveralList(const models::Document&, QObject* parent = nullptr);

    /// Things that the document's atlas does not have are left out. O(n log n).
    void setEntities(const std::vector<atlas::EntityId>&, const std::vector<int>& ties);
    atlas::EntityId entity(int row) const { return m_rows[static_cast<std::size_t>(row)].entity; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override; ///< DisplayRole: "NAVER · 5 ties"
    QString name(int row) const;
    QString ties(int row) const;

private:
    struct Row
    {
        atlas::EntityId entity;
        int ties;
    };

    const models::Document& m_document;
    std::vector<atlas::EntityId> m_entities; ///< as they were given, and their ties
    std::vector<int> m_ties;
    std::vector<Row> m_rows;
};

/// A row of it: a sign in the colour of the thing, its name, and its ties at the right.
class SeveralDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All must outlive it.
    SeveralDelegate(const Theme&, const models::Document&, const SeveralList&, QObject* parent);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

private:
    const Theme& m_theme;
    const models::Document& m_document;
    const SeveralList& m_rows;
};

} // namespace atlas::ui
