#pragma once

#include "ui/pictures/picture.h"

#include <QColor>
#include <QFont>

#include <vector>

namespace atlas::ui {

/// Legend entries in rows of at most a width, in order; a text wider than a row ends in an ellipsis.
class LegendRows
{
public:
    LegendRows(const std::vector<LegendEntry>&, const QFont&, double width);

    bool isEmpty() const { return m_items.empty(); }
    double height() const { return m_height; }
    void draw(QPainter&, QPointF topLeft, const QColor& words) const;

private:
    struct Item
    {
        LegendEntry entry; ///< its text as it fits
        QPointF place;
    };
    std::vector<Item> m_items;
    QFont m_font;
    double m_height = 0;
};

} // namespace atlas::ui
