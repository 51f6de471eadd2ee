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

constexpr std::uint64_t channels = 0x00FF00FF00FF00FF;

/// Covers a pixel wholly.
constexpr unsigned whole = 256;

/// All four channels, each in 16 bits of its own.
inline std::uint64_t apart(QRgb v)
{
    return (v | std::uint64_t{v} << 24) & channels;
}

/// `ink`: channels apart, times its share; `kept`: 0 … 256, the share of what is there.
inline void add(QRgb& pixel, std::uint64_t ink, unsigned kept)
{
    constexpr std::uint64_t halves = 0x0080008000800080;
    const std::uint64_t sum = ((ink + apart(pixel) * kept + halves) >> 8) & channels;
    pixel = static_cast<QRgb>(sum | sum >> 24);
}

/// `coverage`: 0 … 256.
inline void mix(QRgb& pixel, std::uint64_t ink, unsigned coverage)
{
    add(pixel, ink * coverage, whole - coverage);
}

} // namespace

QRgb blended(QRgb colour, QRgb ground, double share)
{
    constexpr int whole = 1 << 16;
    const int part = static_cast<int>(share * whole + 0.5);
    const auto mix = [part](int a, int b) { return (a * part + b * (whole - part) + whole / 2) >> 16; };
    return qRgb(mix(qRed(colour), qRed(ground)), mix(qGreen(colour), qGreen(ground)),
                mix(qBlue(colour), qBlue(ground)));
}

Raster::Raster(QImage& image)
    : m_pixels(reinterpret_cast<QRgb*>(image.bits())), m_width(image.width()), m_height(image.height()),
      m_stride(image.bytesPerLine() / 4)
{}

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
    const qint64 run = step * (last - first);
    const qint64 farthest = qint64{(steep ? m_width : m_height) - 1} * 65536 - 1;
    across = std::max(std::min(across, farthest - std::max<qint64>(run, 0)), std::max<qint64>(-run, 0));
    const std::uint64_t ink = apart(colour);
    const qsizetype alongBy = steep ? m_stride : 1;
    const qsizetype acrossBy = steep ? 1 : m_stride;
    QRgb* start = m_pixels + first * alongBy;
    for (int along = first; along <= last; ++along, across += step, start += alongBy) {
        QRgb* const pixel = start + (across >> 16) * acrossBy;
        const auto second = static_cast<unsigned>(across >> 8 & 255);
        const std::uint64_t share = ink * second;
        add(*pixel, ink * whole - share, second);
        add(pixel[acrossBy], share, whole - second);
    }
}

/// One pixel along a line, as wide as the line is there.
void Raster::bar(const Bar& bar, QRgb colour)
{
    const std::uint64_t ink = apart(colour);
    const int last = bar.steep ? m_width : m_height;
    const int first = std::max(0, static_cast<int>(std::floor(bar.from)));
    for (int row = first; row < std::min(bar.to, static_cast<double>(last)); ++row) {
        const double covered = std::min(bar.to, row + 1.0) - std::max(bar.from, static_cast<double>(row));
        const qsizetype at = bar.steep ? bar.along * m_stride + row : row * m_stride + bar.along;
        mix(m_pixels[at], ink, static_cast<unsigned>(covered * whole));
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
    const auto quarters = static_cast<std::size_t>(std::max(1L, std::lround(radius * 4)));
    if (m_discs.size() <= quarters)
        m_discs.resize(quarters + 1);
    Disc& disc = m_discs[quarters];
    if (!disc.rows.empty())
        return disc;
    const double exact = static_cast<double>(quarters) / 4;
    disc.reach = static_cast<int>(std::ceil(exact + 0.5));
    for (int y = -disc.reach; y <= disc.reach; ++y) {
        Disc::Row row;
        for (int x = -disc.reach; x <= disc.reach; ++x) {
            const auto coverage =
                static_cast<unsigned>(whole * std::clamp(exact + 0.5 - std::hypot(x, y), 0.0, 1.0));
            if (coverage == whole)
                row.full = std::max(row.full, x);
            else if (coverage > 0)
                disc.parts.push_back({x, y, coverage});
            if (coverage >= whole / 2)
                row.half = std::max(row.half, x);
        }
        disc.rows.push_back(row);
    }
    return disc;
}

/// Both columns included; not in the picture, or the first after the last: nothing.
inline void Raster::fill(int y, int from, int to, QRgb colour)
{
    from = std::max(from, 0);
    to = std::min(to, m_width - 1);
    if (from <= to)
        std::fill_n(m_pixels + y * m_stride + from, to - from + 1, colour);
}

void Raster::disc(QPointF centre, double radius, QRgb colour)
{
    const Disc& disc = discOf(radius);
    const int x = static_cast<int>(std::floor(centre.x()));
    const int y = static_cast<int>(std::floor(centre.y()));
    for (int dy = std::max(-disc.reach, -y); dy <= std::min(disc.reach, m_height - 1 - y); ++dy) {
        const int reach = disc.rows[static_cast<std::size_t>(dy + disc.reach)].full;
        fill(y + dy, x - reach, x + reach, colour);
    }
    const bool inside =
        x >= disc.reach && y >= disc.reach && x + disc.reach < m_width && y + disc.reach < m_height;
    const std::uint64_t ink = apart(colour);
    for (const Disc::Part& part : disc.parts) {
        const int column = x + part.x;
        const int row = y + part.y;
        if (inside || (column >= 0 && column < m_width && row >= 0 && row < m_height))
            mix(m_pixels[row * m_stride + column], ink, part.coverage);
    }
}

void Raster::dot(QPointF centre, double radius, QRgb colour)
{
    const Disc& disc = discOf(radius);
    const int x = static_cast<int>(std::floor(centre.x()));
    const int y = static_cast<int>(std::floor(centre.y()));
    for (int dy = std::max(-disc.reach, -y); dy <= std::min(disc.reach, m_height - 1 - y); ++dy) {
        const int reach = disc.rows[static_cast<std::size_t>(dy + disc.reach)].half;
        fill(y + dy, x - reach, x + reach, colour);
    }
}

} // namespace atlas::ui
