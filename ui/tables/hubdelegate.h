#pragma once

#include "models/document.h"

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace atlas::ui {

class Theme;

/// A cell of the table of companies: a dot in the company's colour before its name, a spark line of bars by
/// month, the words of all others.
class HubDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Both must outlive it.
    HubDelegate(const Theme&, const models::Document&, QObject* parent);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;

    /// Of the dot before a company.
    void setColours(std::function<QColor(const atlas::Entity&)> colours) { m_colours = std::move(colours); }

private:
    void paintMonths(QPainter&, const QRect&, const QList<int>&, bool selected) const;

    const Theme& m_theme;
    const models::Document& m_document;
    std::function<QColor(const atlas::Entity&)> m_colours; ///< empty: those of layers
};

} // namespace atlas::ui
