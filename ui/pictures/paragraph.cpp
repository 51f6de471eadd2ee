#include "ui/pictures/paragraph.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

/// Longer text is never shown whole, and laying it out would cost for nothing.
constexpr int mostUnits = 4000;

} // namespace

int fontDpi()
{
    return std::max(qRound(QFontMetricsF(QGuiApplication::font()).fontDpi()), 1);
}

QFont pictureFont(double units, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    // QFont's pixel sizes are whole numbers; points of a 72 DPI metric are not.
    font.setPixelSize(std::max(1, static_cast<int>(std::floor(units))));
    if (units != std::floor(units))
        font.setPointSizeF(units * 72.0 / fontDpi());
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaped, the figures of some faces are glyphs that no character stands for by itself, and a PDF has no
    // text for them. Scripts that cannot be written without are shaped nevertheless.
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::PreferNoShaping));
    return font;
}

Paragraph::Paragraph(const QString& text, const QFont& font, double width, int maximumLines) : m_font(font)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = std::ceil(metrics.height() * 1.1);
    m_baseline = (m_lineHeight - metrics.height()) / 2 + metrics.ascent();

    // Glyphs may reach a little beyond their advance.
    const double room = std::max(width - metrics.height() / 6, 1.0);
    const QString words = text.left(mostUnits).simplified();
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const bool last = m_lines.size() + 1 >= maximumLines;
        const QString part = words.mid(line.textStart(), last ? -1 : line.textLength()).trimmed();
        m_lines.append(last ? metrics.elidedText(part, Qt::ElideRight, room) : part);
        m_width = std::max(m_width, metrics.horizontalAdvance(m_lines.last()));
        if (last)
            break;
    }
    layout.endLayout();
}

void Paragraph::draw(QPainter& painter, QPointF topLeft, const QColor& colour) const
{
    painter.setFont(m_font);
    painter.setPen(colour);
    double y = topLeft.y() + m_baseline;
    for (const QString& line : m_lines) {
        painter.drawText(QPointF(topLeft.x(), y), line);
        y += m_lineHeight;
    }
}

} // namespace atlas::ui
