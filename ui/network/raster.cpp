#include "ui/network/raster.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace atlas::ui {

namespace {

/// Cuts a line to the rectangle [0, width) x [0, height), Liang and Barsky 1984. False where nothing is left.
bool clip(QPointF& from, QPointF& to, double width, double height)
{
    const QPointF d = to - from;
    double enter = 0;
    double leave = 1;
    const auto edge = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        const double t = q / p;
        if (p < 0)
            enter = std::max(enter, t);
        else
            leave = std::min(leave, t);
        return enter <= leave;
    };
    if (!edge(-d.x(), from.x()) || !edge(d.x(), width - from.x()) || !edge(-d.y(), from.y()) ||
        !edge(d.y(), height - from.y()))
        return false;
    to = from + d * leave;
    from += d * enter;
    return true;
}

} // namespace

QRgb blended(QRgb colour, QRgb ground, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return qRgb(mix(qRed(colour), qRed(ground)), mix(qGreen(colour), qGreen(ground)),
                mix(qBlue(colour), qBlue(ground)));
}

Raster::Raster(QImage& image)
    : m_pixels(reinterpret_cast<QRgb*>(image.bits())), m_width(image.width()), m_height(image.height()),
      m_stride(image.bytesPerLine() / 4)
{}

inline void Raster::blend(int x, int y, QRgb colour, unsigned coverage)
{
    QRgb& pixel = m_pixels[y * m_stride + x];
    const unsigned rest = 255 - coverage;
    // two channels at a time; (v * a + 128) / 255 without a division
    const auto pair = [](unsigned v) {
        return ((v + ((v >> 8) & 0x00FF00FFu) + 0x00800080u) >> 8) & 0x00FF00FFu;
    };
    const unsigned low = pair((colour & 0x00FF00FFu) * coverage + (pixel & 0x00FF00FFu) * rest);
    const unsigned high = pair((colour >> 8 & 0x00FF00FFu) * coverage + (pixel >> 8 & 0x00FF00FFu) * rest);
    pixel = low | high << 8;
}

void Raster::line(QPointF from, QPointF to, QRgb colour)
{
    // pixel centres lie on whole numbers from here on; one column is kept free for the second pixel of each
    // step
    from -= QPointF(0.5, 0.5);
    to -= QPointF(0.5, 0.5);
    if (!clip(from, to, m_width - 2, m_height - 2))
        return;
    const bool steep = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
    if (steep) {
        from = from.transposed();
        to = to.transposed();
    }
    if (from.x() > to.x())
        std::swap(from, to);
    const double length = to.x() - from.x();
    const double slope = length > 1e-9 ? (to.y() - from.y()) / length : 0;
    const int first = static_cast<int>(std::ceil(from.x()));
    const int last = static_cast<int>(to.x());
    // 16 bits behind the point
    auto across = static_cast<qint64>((from.y() + slope * (first - from.x())) * 65536);
    const auto step = static_cast<qint64>(slope * 65536);
    for (int along = first; along <= last; ++along, across += step) {
        const int whole = std::clamp(static_cast<int>(across >> 16), 0, (steep ? m_width : m_height) - 2);
        const auto second = static_cast<unsigned>(across >> 8 & 255);
        if (steep) {
            blend(whole, along, colour, 255 - second);
            blend(whole + 1, along, colour, second);
        } else {
            blend(along, whole, colour, 255 - second);
            blend(along, whole + 1, colour, second);
        }
    }
}

void Raster::hairline(QPointF from, QPointF to, QRgb colour)
{
    if (!clip(from, to, m_width - 1, m_height - 1))
        return;
    const QPointF d = to - from;
    const int steps = static_cast<int>(std::max(std::abs(d.x()), std::abs(d.y())));
    const double inverse = steps > 0 ? 65536.0 / steps : 0;
    // 16 bits behind the point
    auto x = static_cast<std::int32_t>(from.x() * 65536);
    auto y = static_cast<std::int32_t>(from.y() * 65536);
    const auto stepX = static_cast<std::int32_t>(d.x() * inverse);
    const auto stepY = static_cast<std::int32_t>(d.y() * inverse);
    for (int i = 0; i <= steps; ++i, x += stepX, y += stepY)
        m_pixels[(y >> 16) * m_stride + (x >> 16)] = colour;
}

void Raster::disc(QPointF centre, double radius, QRgb colour)
{
    centre -= QPointF(0.5, 0.5);
    const int top = std::max(0, static_cast<int>(std::floor(centre.y() - radius)));
    const int bottom = std::min(m_height - 1, static_cast<int>(std::ceil(centre.y() + radius)));
    const int left = std::max(0, static_cast<int>(std::floor(centre.x() - radius)));
    const int right = std::min(m_width - 1, static_cast<int>(std::ceil(centre.x() + radius)));
    const double inner = std::max(0.0, radius - 0.5) * std::max(0.0, radius - 0.5);
    for (int y = top; y <= bottom; ++y) {
        const double dy = y - centre.y();
        for (int x = left; x <= right; ++x) {
            const double dx = x - centre.x();
            const double square = dx * dx + dy * dy;
            const double share = square <= inner ? 1 : std::clamp(radius + 0.5 - std::sqrt(square), 0.0, 1.0);
            if (share > 0)
                blend(x, y, colour, static_cast<unsigned>(share * 255));
        }
    }
}

} // namespace atlas::ui
