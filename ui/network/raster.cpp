#include "ui/network/raster.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

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

bool isInk(std::span<const double> dash, double at)
{
    const double period = std::accumulate(dash.begin(), dash.end(), 0.0);
    at -= std::floor(at / period) * period;
    bool ink = true;
    for (const double part : dash) {
        if (at < part)
            return ink;
        at -= part;
        ink = !ink;
    }
    return ink;
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

/// One pixel along a line, as wide as the line is there.
void Raster::bar(const Bar& bar, QRgb colour)
{
    const int last = bar.steep ? m_width : m_height;
    const int first = std::max(0, static_cast<int>(std::floor(bar.from)));
    for (int row = first; row < std::min(bar.to, static_cast<double>(last)); ++row) {
        const double covered = std::min(bar.to, row + 1.0) - std::max(bar.from, static_cast<double>(row));
        const auto coverage = static_cast<unsigned>(covered * 255);
        if (bar.steep)
            blend(row, bar.along, colour, coverage);
        else
            blend(bar.along, row, colour, coverage);
    }
}

void Raster::stroke(QPointF from, QPointF to, QRgb colour, double widthFrom, double widthTo,
                    std::span<const double> dash, double phase)
{
    const QPointF whole = to - from;
    const double length = std::hypot(whole.x(), whole.y());
    QPointF begin = from - QPointF(0.5, 0.5);
    QPointF end = to - QPointF(0.5, 0.5);
    if (length < 1e-6 || !clip(begin, end, m_width - 1, m_height - 1))
        return;
    const bool steep = std::abs(whole.y()) > std::abs(whole.x());
    const double axis = steep ? whole.y() : whole.x();
    const double start = (steep ? from.y() : from.x()) - 0.5;
    const double slope = (steep ? whole.x() : whole.y()) / axis;
    const double acrossStart = steep ? from.x() : from.y(); // its pixels begin on whole numbers
    const double slant = length / std::abs(axis);
    const double one = steep ? begin.y() : begin.x();
    const double other = steep ? end.y() : end.x();
    const int last = static_cast<int>(std::floor(std::max(one, other)));
    for (int along = static_cast<int>(std::ceil(std::min(one, other))); along <= last; ++along) {
        const double done = (along - start) / axis;
        if (!dash.empty() && !isInk(dash, phase + done * length))
            continue;
        const double across = acrossStart + slope * (along - start);
        const double half = (widthFrom + (widthTo - widthFrom) * done) * slant / 2;
        bar({steep, along, across - half, across + half}, colour);
    }
}

void Raster::hairline(QPointF from, QPointF to, QRgb colour)
{
    if (!clip(from, to, m_width - 1, m_height - 1))
        return;
    const QPointF d = to - from;
    const int steps = static_cast<int>(std::max(std::abs(d.x()), std::abs(d.y())));
    const double inverse = steps > 0 ? 65536.0 / steps : 0;
    // 16 bits behind the point; one more, so that rounding never ends before the first pixel
    auto x = static_cast<std::int32_t>(from.x() * 65536) + 1;
    auto y = static_cast<std::int32_t>(from.y() * 65536) + 1;
    const auto stepX = static_cast<std::int32_t>(d.x() * inverse);
    const auto stepY = static_cast<std::int32_t>(d.y() * inverse);
    for (int i = 0; i <= steps; ++i, x += stepX, y += stepY)
        m_pixels[(y >> 16) * m_stride + (x >> 16)] = colour;
}

const Raster::Disc& Raster::discOf(double radius)
{
    const int quarters = std::max(1, static_cast<int>(std::lround(radius * 4)));
    Disc& disc = m_discs[quarters];
    if (!disc.rows.empty())
        return disc;
    const double exact = quarters / 4.0;
    disc.reach = static_cast<int>(std::ceil(exact + 0.5));
    for (int y = -disc.reach; y <= disc.reach; ++y) {
        Disc::Row row{disc.reach + 1, -disc.reach};
        for (int x = -disc.reach; x <= disc.reach; ++x) {
            const double share = std::clamp(exact + 0.5 - std::hypot(x, y), 0.0, 1.0);
            disc.coverage.push_back(static_cast<unsigned char>(share * 255));
            if (share >= 1) {
                row.fullFrom = std::min(row.fullFrom, x);
                row.fullTo = std::max(row.fullTo, x + 1);
            }
        }
        disc.rows.push_back(row);
    }
    return disc;
}

void Raster::discRow(const Disc& disc, int row, int x, int y, QRgb colour)
{
    const Disc::Row& full = disc.rows[static_cast<std::size_t>(row)];
    const unsigned char* coverage =
        disc.coverage.data() + static_cast<std::ptrdiff_t>(row) * (2 * disc.reach + 1);
    const int from = std::max(-disc.reach, -x);
    const int to = std::min(disc.reach + 1, m_width - x);
    for (int dx = from; dx < to; ++dx) {
        if (dx == full.fullFrom && full.fullTo > full.fullFrom) {
            const int end = std::min(full.fullTo, to);
            std::fill(m_pixels + y * m_stride + x + dx, m_pixels + y * m_stride + x + end, colour);
            dx = end - 1;
        } else if (coverage[dx + disc.reach] != 0) {
            blend(x + dx, y, colour, coverage[dx + disc.reach]);
        }
    }
}

void Raster::disc(QPointF centre, double radius, QRgb colour)
{
    const Disc& disc = discOf(radius);
    const int x = static_cast<int>(std::floor(centre.x()));
    const int y = static_cast<int>(std::floor(centre.y()));
    for (int dy = std::max(-disc.reach, -y); dy <= std::min(disc.reach, m_height - 1 - y); ++dy)
        discRow(disc, dy + disc.reach, x, y + dy, colour);
}

} // namespace atlas::ui
