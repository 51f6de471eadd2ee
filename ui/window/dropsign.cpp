#include "ui/window/dropsign.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas::ui {

namespace {

constexpr int rim = 8;              ///< pixels that it stays off the window's border
constexpr float groundShare = 0.9F; ///< of its colour; what lies below is still seen

} // namespace

DropSign::DropSign(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setObjectName("dropSign");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropSign::setShown(bool shown)
{
    if (shown) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    setVisible(shown);
}

void DropSign::paintEvent(QPaintEvent*)
{
    const Palette& colours = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colours.accentSoft;
    ground.setAlphaF(groundShare);
    painter.setBrush(ground);
    painter.setPen(QPen(colours.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(rim, rim, -rim, -rim), 8, 8);
    painter.setFont(m_theme.font(TextRole::CardTitle));
    painter.setPen(colours.accent);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Drop files or folders to open them"));
}

} // namespace atlas::ui
