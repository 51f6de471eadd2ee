#include "ui/network/haloed.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr int full = 255;
constexpr int asFull = 2; ///< times its share that a pixel counts, so that thin strokes have a whole halo

QImage maskOf(const QPainterPath& letters, const QSize& size, double pixels)
{
    QImage mask(size, QImage::Format_Alpha8);
    mask.fill(0);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels, pixels);
    painter.fillPath(letters, Qt::black);
    return mask;
}

/// The largest of two rows at each place, one moved and of a certain weight in 256ths.
void raise(uchar* to, const uchar* from, int width, int dx, int weight)
{
    const int begin = std::max(0, -dx);
    const int end = std::min(width, width - dx);
    for (int x = begin; x < end; ++x) {
        const int value = std::min(from[x + dx] * asFull, full) * weight >> 8;
        to[x] = static_cast<uchar>(std::max<int>(to[x], value));
    }
}

QImage widened(const QImage& mask, double radius)
{
    QImage result(mask.size(), QImage::Format_Alpha8);
    result.fill(0);
    const int reach = static_cast<int>(std::ceil(radius));
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            // from the middle of a pixel to the far edge of another
            const double inside = std::clamp(radius + 1 - std::hypot(dx, dy), 0.0, 1.0);
            const int weight = static_cast<int>(std::lround(inside * 256));
            const int last = std::min(mask.height(), mask.height() - dy);
            for (int y = std::max(0, -dy); y < last && weight > 0; ++y)
                raise(result.scanLine(y), mask.constScanLine(y + dy), mask.width(), dx, weight);
        }
    }
    return result;
}

/// Ink over ground, each as much as there is of it.
QRgb composed(QRgb ink, int ofInk, QRgb ground, int ofGround)
{
    const int below = ofGround * (full - ofInk) / full;
    const auto mix = [&](int a, int b) { return (a * ofInk + b * below + full / 2) / full; };
    return qRgba(mix(qRed(ink), qRed(ground)), mix(qGreen(ink), qGreen(ground)),
                 mix(qBlue(ink), qBlue(ground)), ofInk + below);
}

} // namespace

QImage haloed(const QPainterPath& letters, const QSize& size, const HaloStyle& style)
{
    const QImage mask = maskOf(letters, size, style.pixels);
    const QImage halo = widened(mask, style.radius * style.pixels);
    QImage result(size, QImage::Format_ARGB32_Premultiplied);
    const QRgb ink = style.ink.rgb();
    const QRgb ground = style.ground.rgb();
    for (int y = 0; y < size.height(); ++y) {
        const uchar* ofInk = mask.constScanLine(y);
        const uchar* ofGround = halo.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            to[x] = ofGround[x] == 0 ? 0 : composed(ink, ofInk[x], ground, ofGround[x]);
    }
    return result;
}

} // namespace atlas::ui
