#include "ui/network/networklegend.h"

#include "ui/network/networkpainter.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int dotWidth = 10;
constexpr int lineWidth = 24;
constexpr int gapToWords = 6;
constexpr int gapToCount = 4;

} // namespace

LegendButton::LegendButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LegendButton::setItem(const LegendItem& item)
{
    m_item = item;
    setText(item.text);
    setChecked(item.shown);
    //: a legend entry for a screen reader: %1 is what it stands for, %2 how many of it there are
    setAccessibleName(tr("%1, %2").arg(item.text).arg(item.count));
    setToolTip(item.shown ? tr("Click to hide, with Ctrl to select") : tr("Click to show"));
    updateGeometry();
    update();
}

QSize LegendButton::sizeHint() const
{
    const QFontMetrics words(m_theme.font(TextRole::Muted));
    const int mark = m_theme.px(m_item.line ? lineWidth : dotWidth);
    return {mark + m_theme.px(gapToWords + gapToCount) + words.horizontalAdvance(text()) +
                words.horizontalAdvance(QString::number(m_item.count)) + 4,
            words.height() + m_theme.px(5)};
}

void paintLegendLine(QPainter& painter, const QRectF& room, const SceneEdge& line, const QColor& colour)
{
    EdgeCurve curve;
    curve.from = QPointF(room.left(), room.center().y());
    curve.to = QPointF(room.right(), room.center().y());
    paintLine(painter, curve, line, colour, static_cast<double>(line.width), 0.9);
}

void LegendButton::paintMark(QPainter& painter, const QRectF& area) const
{
    const Palette& palette = m_theme.palette();
    const QColor colour = isChecked() ? QColor(m_item.colour) : palette.faint;
    if (m_item.line) {
        QColor ink = colour;
        ink.setAlphaF(std::min(1.0F, m_item.line->opacity / 0.75F));
        paintLegendLine(painter, area, *m_item.line, ink);
        return;
    }
    const double side = area.width() - 1;
    const QRectF dot(area.left() + 0.5, area.center().y() - side / 2, side, side);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(colour, 1.2));
    painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
}

void LegendButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(palette.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(-1.5, 0.5, 0.5, -0.5), 4, 4);
    }
    const int mark = m_theme.px(m_item.line ? lineWidth : dotWidth);
    paintMark(painter, QRectF(1, 0, mark, height()));
    QFont font = m_theme.font(TextRole::Muted);
    const int countWidth = QFontMetrics(font).horizontalAdvance(QString::number(m_item.count));
    const int left = 1 + mark + m_theme.px(gapToWords);
    painter.setFont(font);
    painter.setPen(palette.faint);
    painter.drawText(QRect(width() - countWidth - 2, 0, countWidth + 2, height()), Qt::AlignVCenter,
                     QString::number(m_item.count));
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? palette.muted : palette.faint);
    painter.drawText(QRect(left, 0, width() - left - countWidth, height()), Qt::AlignVCenter, text());
}

void LegendButton::mouseReleaseEvent(QMouseEvent* event)
{
    const bool selects = (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    if (!selects || event->button() != Qt::LeftButton) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    if (rect().contains(event->position().toPoint()))
        emit selectRequested();
}

NetworkLegend::NetworkLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Legend"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 2, 12, 6);
    rows->setSpacing(2);
    const auto addRow = [&] {
        auto* holder = new QWidget;
        auto* flow = new FlowLayout(holder, theme.px(13), 0);
        rows->addWidget(holder);
        return flow;
    };
    m_nodeRow = addRow();
    m_tieRow = addRow();
    m_statusRow = addRow();
}

void NetworkLegend::setItems(const LegendItems& items)
{
    fill(m_nodes, m_nodeRow, items.nodes, LegendRow::Nodes);
    fill(m_ties, m_tieRow, items.ties, LegendRow::Ties);
    fill(m_statuses, m_statusRow, items.statuses, LegendRow::Statuses);
    m_statusRow->parentWidget()->setVisible(!items.statuses.empty());
}

void NetworkLegend::fill(std::vector<LegendButton*>& buttons, FlowLayout* row,
                         const std::vector<LegendItem>& items, LegendRow kind)
{
    while (buttons.size() > items.size()) {
        row->removeWidget(buttons.back());
        buttons.back()->hide();
        buttons.back()->deleteLater(); // it may be the one that was clicked
        buttons.pop_back();
    }
    while (buttons.size() < items.size()) {
        auto* button = new LegendButton(m_theme);
        row->addWidget(button);
        connectButton(button, kind);
        buttons.push_back(button);
    }
    for (std::size_t i = 0; i < items.size(); ++i)
        buttons[i]->setItem(items[i]);
}

void NetworkLegend::connectButton(LegendButton* button, LegendRow row)
{
    const auto entry = [button, row] { return LegendEntryId{row, button->item().id}; };
    connect(button, &QAbstractButton::clicked, this,
            [this, entry](bool shown) { emit toggled(entry(), shown); });
    connect(button, &LegendButton::selectRequested, this, [this, entry] { emit selectRequested(entry()); });
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, button, row](QPoint at) { showMenu(button, row, at); });
}

void NetworkLegend::showMenu(LegendButton* button, LegendRow row, QPoint at)
{
    const LegendEntryId entry{row, button->item().id};
    const bool shown = button->item().shown;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Select these"), this, [this, entry] { emit selectRequested(entry); })
        ->setEnabled(shown);
    menu->addAction(tr("Show only these"), this, [this, entry] { emit onlyRequested(entry); });
    menu->addAction(shown ? tr("Hide these") : tr("Show these"), this,
                    [this, entry, shown] { emit toggled(entry, !shown); });
    menu->popup(button->mapToGlobal(at));
}

} // namespace atlas::ui
