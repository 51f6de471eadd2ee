#pragma once

#include "models/document.h"
#include "models/relationtablemodel.h"
#include "ui/theme/tieline.h"

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace atlas::ui {

class Theme;

/// A cell of the table of ties: a line as the network draws it before the type, and a dot before each
/// end.
class RelationCell : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int besideDot = 16; ///< design pixels from the cell's room to a name
    static constexpr int besideLine = tieSample + 8;

    /// All must outlive it.
    RelationCell(const Theme&, const models::Document&, const models::RelationTableModel&, QObject* parent);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    /// Of the dots; until then those of layers.
    void setColours(std::function<QColor(const atlas::Entity&)> colours) { m_colours = std::move(colours); }

private:
    std::function<QColor(const atlas::Entity&)> m_colours;
    const Theme& m_theme;
    const models::Document& m_document;
    const models::RelationTableModel& m_model;
};

} // namespace atlas::ui
