#pragma once

#include "ui/pictures/paragraph.h"

#include <QStringList>

#include <vector>

namespace atlas::ui {

/// The sources at the foot of a page: as many to a line as have room, none broken over two lines unless it is
/// longer than one. What has no room in the lines allowed is counted at the end ("and 12 more").
class SourceLines
{
public:
    static constexpr int mostLines = 12;

    SourceLines(const QStringList& sources, const QFont& font, double width);

    QStringList words() const; ///< line by line
    double height() const;
    double width() const; ///< of the widest line
    void draw(QPainter&, QPointF topLeft, const QColor&) const;

private:
    std::vector<Paragraph> m_lines;
};

} // namespace atlas::ui
