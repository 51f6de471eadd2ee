#include "ui/network/tierow.h"

#include "ui/pictures/paragraph.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr int across = 8; ///< design pixels around the words
constexpr int down = 4;
constexpr int betweenParts = 1;
constexpr int usualWidth = 240;
constexpr int mostPairLines = 2;
constexpr int mostToldLines = 2;
constexpr double radius = 6;

} // namespace

TieRow::TieRow(const Theme& theme, Words words, const QString& all, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_words(std::move(words))
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainToolTip(this, all);
    setAccessibleName(all);
}

QSize TieRow::sizeHint() const
{
    const int width = m_theme.px(usualWidth);
    return {width, heightForWidth(width)};
}

int TieRow::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

int TieRow::layOut(int width, QPainter* painter) const
{
    const Palette& colours = m_theme.palette();
    const double room = width - 2 * m_theme.px(across);
    double y = m_theme.px(down);
    const auto add = [&](const QString& words, TextRole role, const QColor& colour, int lines) {
        const Paragraph paragraph(words, m_theme.font(role), room, lines);
        if (painter)
            paragraph.draw(*painter, QPointF(m_theme.px(across), y), colour);
        y += paragraph.height() + m_theme.px(betweenParts);
    };
    add(m_words.pair, TextRole::Strong, colours.text, mostPairLines);
    add(m_words.told, TextRole::Muted, colours.muted, mostToldLines);
    return static_cast<int>(std::ceil(y)) + m_theme.px(down);
}

void TieRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = m_theme.palette();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? colours.accentSoft : underMouse() ? colours.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(box, radius, radius);
    layOut(width(), &painter);
}

void TieRow::enterEvent(QEnterEvent* event)
{
    update();
    QToolButton::enterEvent(event);
}

void TieRow::leaveEvent(QEvent* event)
{
    update();
    QToolButton::leaveEvent(event);
}

} // namespace atlas::ui
