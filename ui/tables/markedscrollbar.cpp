#include "ui/tables/markedscrollbar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace atlas::ui {

MarkedScrollBar::MarkedScrollBar(const Theme& theme, QWidget* parent)
    : QScrollBar(Qt::Vertical, parent), m_theme(theme)
{}

void MarkedScrollBar::setMarks(std::vector<Mark> marks, const QString& meaning)
{
    setToolTip(marks.empty() ? QString() : meaning);
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    constexpr int side = 2;
    const double least = m_theme.px(3);
    for (const Mark& mark : m_marks)
        painter.fillRect(QRectF(side, mark.from * height(), width() - 2 * side,
                                std::max((mark.to - mark.from) * height(), least)),
                         m_theme.palette().accent);
}

} // namespace atlas::ui
