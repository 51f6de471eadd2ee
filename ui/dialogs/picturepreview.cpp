#include "ui/dialogs/picturepreview.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

constexpr int margin = 16;
constexpr int square = 8;

void paintChequers(QPainter& painter, const QRect& area, const Palette& colours)
{
    painter.fillRect(area, colours.panel);
    painter.save();
    painter.setClipRect(area);
    for (int y = area.top(); y <= area.bottom(); y += square)
        for (int x = area.left() + ((y - area.top()) / square % 2) * square; x <= area.right();
             x += 2 * square)
            painter.fillRect(x, y, square, square, colours.line);
    painter.restore();
}

} // namespace

PicturePreview::PicturePreview(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMinimumSize(theme.px(320), theme.px(240));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PicturePreview::present(Picture picture, const PictureOptions& options)
{
    m_picture = std::move(picture);
    m_options = options;
    m_image = QImage();
    update();
}

QSize PicturePreview::sizeHint() const
{
    return QSize(m_theme.px(620), m_theme.px(440));
}

void PicturePreview::resizeEvent(QResizeEvent*)
{
    m_image = QImage();
}

void PicturePreview::compose()
{
    PictureOptions options = m_options;
    options.scale = 1;
    const QSizeF page = pixelSize(m_picture, options);
    if (page.isEmpty())
        return;
    const QSizeF room = QSizeF(size() - QSize(2 * margin, 2 * margin)) * devicePixelRatioF();
    options.scale = std::min(room.width() / page.width(), room.height() / page.height());
    options.scale = std::min(options.scale, devicePixelRatioF()); // never larger than at 1×
    m_image = ui::render(m_picture, options);
    m_image.setDevicePixelRatio(devicePixelRatioF());
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        compose();
    QPainter painter(this);
    const Palette& colours = m_theme.palette();
    painter.fillRect(rect(), colours.window);
    if (m_image.isNull())
        return;
    QRect page(QPoint(0, 0), m_image.deviceIndependentSize().toSize());
    page.moveCenter(rect().center());
    if (m_options.ground == Ground::Transparent)
        paintChequers(painter, page, ui::palette(m_options.scheme));
    painter.drawImage(page.topLeft(), m_image);
    painter.setPen(colours.line);
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
}

} // namespace atlas::ui
