#include "ui/pictures/sourcelines.h"

#include <QColor>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPointF>

#include <algorithm>

namespace atlas::ui {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::SourceLines)
};

constexpr int linesOfOne = 2; ///< a longer title ends in an ellipsis

/// Sources laid into lines, one after the other.
class Packer
{
public:
    Packer(const QFont& font, double width) : m_metrics(font), m_width(width - m_metrics.height() / 6) {}

    /// Behind the last one where the line has room, else on a line of its own.
    void add(const QString& source)
    {
        const QString joined = m_line.isEmpty() ? source : m_line + QStringLiteral(" · ") + source;
        if (m_line.isEmpty() || m_metrics.horizontalAdvance(joined) <= m_width) {
            m_line = joined;
            return;
        }
        finish();
        m_line = source;
    }

    void finish()
    {
        if (m_line.isEmpty())
            return;
        m_taken += m_metrics.horizontalAdvance(m_line) <= m_width ? 1 : linesOfOne;
        m_lines.append(m_line);
        m_line.clear();
    }

    int taken() const { return m_taken; } ///< lines of the page
    const QStringList& lines() const { return m_lines; }

private:
    QFontMetricsF m_metrics;
    double m_width;
    QString m_line;
    QStringList m_lines;
    int m_taken = 0;
};

/// The first `count` sources, and how many more there are.
Packer packed(const QStringList& sources, qsizetype count, const QFont& font, double width)
{
    Packer packer(font, width);
    //: Foot of an exported picture. %1: the first of its sources: publisher and date
    packer.add(SourceText::tr("Sources: %1").arg(sources.front()));
    for (qsizetype i = 1; i < count; ++i)
        packer.add(sources[i]);
    if (const auto more = static_cast<int>(sources.size() - count); more > 0)
        //: Behind the last source at the foot of an exported picture. %Ln: how many there are besides
        packer.add(SourceText::tr("and %Ln more", nullptr, more));
    packer.finish();
    return packer;
}

/// How many sources have room in all lines but the last one.
qsizetype surelyFit(const QStringList& sources, const QFont& font, double width)
{
    Packer packer(font, width);
    qsizetype count = 0;
    while (count < sources.size() && packer.taken() < SourceLines::mostLines)
        packer.add(sources[count++]);
    return count;
}

} // namespace

SourceLines::SourceLines(const QStringList& sources, const QFont& font, double width)
{
    if (sources.isEmpty())
        return;
    qsizetype count = surelyFit(sources, font, width);
    Packer packer = packed(sources, count, font, width);
    while (packer.taken() > mostLines && count > 1)
        packer = packed(sources, --count, font, width);
    for (const QString& line : packer.lines())
        m_lines.emplace_back(line, font, width, linesOfOne);
}

QStringList SourceLines::words() const
{
    QStringList words;
    for (const Paragraph& line : m_lines)
        words += line.lines();
    return words;
}

double SourceLines::height() const
{
    double height = 0;
    for (const Paragraph& line : m_lines)
        height += line.height();
    return height;
}

double SourceLines::width() const
{
    double widest = 0;
    for (const Paragraph& line : m_lines)
        widest = std::max(widest, line.width());
    return widest;
}

void SourceLines::draw(QPainter& painter, QPointF topLeft, const QColor& colour) const
{
    for (const Paragraph& line : m_lines) {
        line.draw(painter, topLeft, colour);
        topLeft.ry() += line.height();
    }
}

} // namespace atlas::ui
