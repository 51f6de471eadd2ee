#pragma once

#include "models/document.h"
#include "models/relationtablemodel.h"

#include <QStyledItemDelegate>

namespace atlas::ui {

class Theme;

/// A cell of the table of ties: a line as the network draws it before the type, a dot before each end.
class RelationCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// All must outlive it.
    RelationCell(const Theme&, const models::Document&, const models::RelationTableModel&, QObject* parent);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;

private:
    const Theme& m_theme;
    const models::Document& m_document;
    const models::RelationTableModel& m_model;
};

} // namespace atlas::ui
