#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QColor;
class QPainter;
class QPointF;

namespace atlas::ui {

/// Dots to the inch that sizes in points are meant for. A device of another resolution would draw them larger
/// or smaller.
int fontDpi();

/// The application's font at a size in units (pixels at 1×), laid out the same at every scale.
QFont pictureFont(double units, QFont::Weight = QFont::Normal);

/// Text wrapped to a width; what does not fit into the allowed lines ends in an ellipsis. White space is
/// simplified.
class Paragraph
{
public:
    Paragraph(const QString& text, const QFont& font, double width, int maximumLines);

    const QStringList& lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.isEmpty(); }
    double height() const { return m_lineHeight * static_cast<double>(m_lines.size()); }
    double width() const { return m_width; } ///< of the widest line
    void draw(QPainter&, QPointF topLeft, const QColor&) const;

private:
    QFont m_font;
    QStringList m_lines;
    double m_lineHeight = 0;
    double m_baseline = 0;
    double m_width = 0;
};

} // namespace atlas::ui
