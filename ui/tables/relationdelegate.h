#pragma once

#include "models/relationlistmodel.h"

#include <QStyledItemDelegate>

namespace atlas::ui {

class Theme;

/// A row of a company's relations: colour and words of the kind, the other end, the status where it is not
/// done, and the newest sentence below.
class RelationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All must outlive the delegate.
    RelationDelegate(const Theme&, const models::Document&, const models::RelationListModel&,
                     QObject* parent);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

private:
    const Theme& m_theme;
    const models::Document& m_document;
    const models::RelationListModel& m_model;
};

} // namespace atlas::ui
