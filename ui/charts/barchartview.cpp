#include "ui/charts/barchartview.h"

#include "ui/charts/barchartaccess.h"
#include "ui/theme/hovercard.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr int rowsPerPage = 8;
constexpr int leastWidth = 280;

} // namespace

BarChartView::BarChartView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    installBarChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, &BarChartView::rebuild);
    rebuild();
}

BarChartView::~BarChartView() = default;

void BarChartView::setModel(BarChartModel model)
{
    if (model == m_model)
        return;
    const bool rowsDiffer = model.rowCount() != m_model.rowCount();
    m_model = std::move(model);
    m_marks.hovered = -1;
    if (rowsDiffer)
        m_current = -1;
    markFocus();
    rebuild();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void BarChartView::rebuild()
{
    if (m_card)
        m_card->hide();
    m_painter = std::make_unique<BarChartPainter>(m_model, m_theme.palette(), width() / factor());
    fillRoom();
}

void BarChartView::setRoom(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    fillRoom();
}

void BarChartView::fillRoom()
{
    // Whole pixels of the content may be more than what it was asked to fill.
    m_painter->fillHeight((m_room - 2) / factor(), BarChartPainter::highestOnScreen);
    setFixedHeight(contentHeight());
    updateGeometry();
    update();
}

void BarChartView::setSelected(const std::set<atlas::FigureId>& figures)
{
    std::set<int> rows;
    for (const atlas::FigureId figure : figures)
        if (const int row = m_model.rowOf(figure); row >= 0)
            rows.insert(row);
    if (rows == m_marks.selected)
        return;
    m_marks.selected = std::move(rows);
    if (m_marks.selected.empty())
        m_current = -1;
    else if (!m_marks.selected.contains(m_current))
        m_current = *m_marks.selected.begin();
    markFocus();
    update();
    if (m_current >= 0)
        emit rowNeeded(rowRect(m_current));
}

double BarChartView::factor() const
{
    return m_theme.px(1000) / 1000.0;
}

QRect BarChartView::onScreen(const QRectF& units) const
{
    const double f = factor();
    return QRectF(units.x() * f, units.y() * f, units.width() * f, units.height() * f).toAlignedRect();
}

int BarChartView::rowAt(QPoint point) const
{
    return m_painter->rowAt(QPointF(point) / factor());
}

QRect BarChartView::rowRect(int row) const
{
    return onScreen(m_painter->rowRect(row));
}

QRect BarChartView::trackRect(int row) const
{
    return onScreen(m_painter->trackRect(row));
}

int BarChartView::contentHeight() const
{
    return static_cast<int>(std::ceil(m_painter->height() * factor()));
}

QSize BarChartView::sizeHint() const
{
    return QSize(m_theme.px(560), contentHeight());
}

QSize BarChartView::minimumSizeHint() const
{
    return QSize(m_theme.px(leastWidth), contentHeight());
}

bool BarChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showCard(help->pos(), rowAt(help->pos()));
        return true;
    }
    return QWidget::event(event);
}

void BarChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        rebuild();
    QWidget::changeEvent(event);
}

void BarChartView::showCard(QPoint at, int row)
{
    if (row < 0 || !m_wordsOf)
        return;
    if (!m_card)
        m_card = new HoverCard(m_theme, this);
    m_card->present(m_wordsOf(m_model.row(row)), at);
}

void BarChartView::resizeEvent(QResizeEvent*)
{
    m_painter->setWidth(width() / factor());
}

void BarChartView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.palette().panel);
    painter.setClipRect(event->rect());
    painter.scale(factor(), factor());
    m_painter->paint(painter, m_marks);
}

void BarChartView::hover(int row)
{
    if (row == m_marks.hovered)
        return;
    if (m_card)
        m_card->hide();
    m_marks.hovered = row;
    if (row >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void BarChartView::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->position().toPoint()));
}

void BarChartView::leaveEvent(QEvent*)
{
    hover(-1);
}

void BarChartView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return QWidget::mousePressEvent(event);
    chooseRow(row);
}

void BarChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        emit wordsWanted(m_model.row(row).figure);
}

void BarChartView::chooseRow(int row)
{
    if (m_card)
        m_card->hide();
    setCurrentRow(row);
    emit figureChosen(m_model.row(row).figure);
}

void BarChartView::setCurrentRow(int row)
{
    m_current = std::clamp(row, -1, m_model.rowCount() - 1);
    markFocus();
    if (m_current < 0)
        return;
    emit rowNeeded(rowRect(m_current));
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void BarChartView::markFocus()
{
    const int focused = hasFocus() && m_current < m_model.rowCount() ? m_current : -1;
    if (focused == m_marks.focused)
        return;
    m_marks.focused = focused;
    update();
}

void BarChartView::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && m_model.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        m_current = 0;
    markFocus();
}

void BarChartView::focusOutEvent(QFocusEvent*)
{
    markFocus();
}

void BarChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = m_model.rowCount() - 1;
    const auto walk = [&](int row) { chooseRow(std::clamp(row, 0, last)); };
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return walk(m_current + 1);
    case Qt::Key_Up:
        return walk(m_current - 1);
    case Qt::Key_PageDown:
        return walk(m_current + rowsPerPage);
    case Qt::Key_PageUp:
        return walk(m_current - rowsPerPage);
    case Qt::Key_Home:
        return walk(0);
    case Qt::Key_End:
        return walk(last);
    case Qt::Key_Space:
        return walk(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit wordsWanted(m_model.row(m_current).figure);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace atlas::ui
