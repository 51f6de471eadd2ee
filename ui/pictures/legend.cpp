#include "ui/pictures/legend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double rowHeight = 20;
constexpr double betweenEntries = 16;
constexpr double betweenMarkAndText = 6;
constexpr double dotSize = 9;
constexpr double markWidth = 28; ///< of a line: its dashes are told apart

double widthOf(LegendEntry::Mark mark)
{
    return mark == LegendEntry::Mark::None ? 0 : mark == LegendEntry::Mark::Dot ? dotSize : markWidth;
}

double beforeText(LegendEntry::Mark mark)
{
    return mark == LegendEntry::Mark::None ? 0 : widthOf(mark) + betweenMarkAndText;
}

void drawLine(QPainter& painter, const QRectF& room, const LegendEntry& entry)
{
    if (entry.line)
        return entry.line(painter, room);
    painter.setPen(QPen(entry.colour, 2, Qt::SolidLine, Qt::FlatCap));
    const double y = room.center().y();
    painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
}

void drawHatch(QPainter& painter, const QRectF& room, const QColor& colour)
{
    const QRectF box(room.left() + 0.5, room.center().y() - 4.5, room.width() - 1, 9);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.2));
    constexpr double step = 4;
    const auto lines = static_cast<int>(std::ceil((box.width() + box.height()) / step));
    for (int i = 0; i < lines; ++i) {
        const double x = box.left() - box.height() + i * step;
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 2, 2);
}

void drawMark(QPainter& painter, const LegendEntry& entry, const QRectF& room)
{
    switch (entry.mark) {
    case LegendEntry::Mark::Dot:
        if (entry.dot)
            return entry.dot(painter, room);
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.colour);
        painter.drawEllipse(room.center(), dotSize / 2, dotSize / 2);
        return;
    case LegendEntry::Mark::None:
        return;
    case LegendEntry::Mark::Line:
        return drawLine(painter, room, entry);
    case LegendEntry::Mark::Hatch:
        return drawHatch(painter, room, entry.colour);
    }
}

} // namespace

LegendRows::LegendRows(const std::vector<LegendEntry>& entries, const QFont& font, double width)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    QPointF place(0, 0);
    for (const LegendEntry& entry : entries) {
        const double before = beforeText(entry.mark);
        Item item{entry, {}};
        item.entry.text = metrics.elidedText(entry.text.simplified(), Qt::ElideRight, width - before);
        const double taken = before + metrics.horizontalAdvance(item.entry.text);
        if (place.x() > 0 && (entry.startsRow || place.x() + taken > width))
            place = QPointF(0, place.y() + rowHeight);
        item.place = place;
        place.rx() += taken + betweenEntries;
        m_items.push_back(std::move(item));
    }
    m_height = m_items.empty() ? 0 : place.y() + rowHeight;
}

void LegendRows::draw(QPainter& painter, QPointF topLeft, const QColor& words) const
{
    const QFontMetricsF metrics(m_font);
    for (const Item& item : m_items) {
        const QRectF room(topLeft + item.place, QSizeF(widthOf(item.entry.mark), rowHeight));
        const double left = room.left() + beforeText(item.entry.mark);
        drawMark(painter, item.entry, room);
        painter.setFont(m_font);
        painter.setPen(words);
        const double baseline = room.top() + (rowHeight - metrics.height()) / 2 + metrics.ascent();
        painter.drawText(QPointF(left, baseline), item.entry.text);
    }
}

} // namespace atlas::ui
