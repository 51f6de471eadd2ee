#include "network/quadtree.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::network {

namespace {

constexpr int levels = 16; ///< bits of each coordinate in a code
constexpr std::uint32_t leafSize = 8;
constexpr float closest = 1e-6F; ///< squared; nearer points count as on one place

/// Spreads the lower 16 bits to the even places.
std::uint32_t spread(std::uint32_t v)
{
    v = (v | (v << 8)) & 0x00FF00FFu;
    v = (v | (v << 4)) & 0x0F0F0F0Fu;
    v = (v | (v << 2)) & 0x33333333u;
    return (v | (v << 1)) & 0x55555555u;
}

} // namespace

void Quadtree::sortByCode(const std::vector<Point>& points)
{
    Point low = points.front();
    Point high = points.front();
    for (const Point& p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    m_side = std::max({high.x - low.x, high.y - low.y, 1e-6F});
    const float cells = static_cast<float>((1 << levels) - 1) / m_side;
    m_keys.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto x = static_cast<std::uint32_t>((points[i].x - low.x) * cells);
        const auto y = static_cast<std::uint32_t>((points[i].y - low.y) * cells);
        m_keys[i] = std::uint64_t{spread(x) | spread(y) << 1} << 32 | i;
    }
    m_scratch.resize(m_keys.size());
    for (int shift = 32; shift < 64; shift += 8) { // radix sort
        std::array<std::uint32_t, 257> at{};
        for (const std::uint64_t key : m_keys)
            ++at[(key >> shift & 255) + 1];
        for (std::size_t i = 1; i < at.size(); ++i)
            at[i] += at[i - 1];
        for (const std::uint64_t key : m_keys)
            m_scratch[at[key >> shift & 255]++] = key;
        m_keys.swap(m_scratch);
    }
}

void Quadtree::build(const std::vector<Point>& points)
{
    m_cells.clear();
    if (points.empty())
        return;
    sortByCode(points);
    m_x.resize(points.size());
    m_y.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point p = points[m_keys[i] & 0xFFFFFFFFu];
        m_x[i] = p.x;
        m_y[i] = p.y;
    }
    addCell(0, static_cast<std::uint32_t>(points.size()), 0);
}

void Quadtree::addCell(std::uint32_t begin, std::uint32_t end, int level)
{
    const std::size_t index = m_cells.size();
    m_cells.emplace_back();
    Cell cell;
    cell.begin = begin;
    cell.end = end;
    cell.mass = static_cast<float>(end - begin);
    cell.size = m_side / static_cast<float>(1 << level);
    cell.leaf = end - begin <= leafSize || level == levels;
    if (cell.leaf) {
        for (std::uint32_t i = begin; i < end; ++i) {
            cell.x += m_x[i];
            cell.y += m_y[i];
        }
    } else {
        const int shift = 32 + 2 * (levels - 1 - level);
        std::uint32_t from = begin;
        while (from < end) {
            const std::uint64_t quarter = m_keys[from] >> shift;
            const auto past =
                std::partition_point(m_keys.begin() + from, m_keys.begin() + end,
                                     [shift, quarter](std::uint64_t key) { return key >> shift == quarter; });
            const auto to = static_cast<std::uint32_t>(past - m_keys.begin());
            const std::size_t child = m_cells.size();
            addCell(from, to, level + 1);
            cell.x += m_cells[child].x * m_cells[child].mass;
            cell.y += m_cells[child].y * m_cells[child].mass;
            from = to;
        }
    }
    cell.x /= cell.mass;
    cell.y /= cell.mass;
    cell.after = static_cast<std::uint32_t>(m_cells.size());
    m_cells[index] = cell;
}

Point Quadtree::pushOn(std::uint32_t point, float theta2) const
{
    const float px = m_x[point];
    const float py = m_y[point];
    Point sum;
    for (std::uint32_t c = 0; c < m_cells.size();) {
        const Cell& cell = m_cells[c];
        const float dx = px - cell.x;
        const float dy = py - cell.y;
        const float d2 = dx * dx + dy * dy;
        if (cell.size * cell.size < theta2 * d2) {
            sum.x += cell.mass * dx / d2;
            sum.y += cell.mass * dy / d2;
            c = cell.after;
            continue;
        }
        ++c;
        if (!cell.leaf)
            continue;
        // many points on one place stand for each other: the cost of a leaf is bounded
        const std::uint32_t stride = 1 + (cell.end - cell.begin) / 256;
        for (std::uint32_t i = cell.begin; i < cell.end; i += stride) {
            float x = px - m_x[i];
            float y = py - m_y[i];
            float square = x * x + y * y;
            if (square < closest) {
                if (i == point)
                    continue;
                const float angle = 2.399963F * static_cast<float>(point % 4096);
                x = std::cos(angle) * 1e-3F;
                y = std::sin(angle) * 1e-3F;
                square = 1e-3F; // a push of length 1, not a thousand
            }
            sum.x += static_cast<float>(stride) * x / square;
            sum.y += static_cast<float>(stride) * y / square;
        }
    }
    return sum;
}

void Quadtree::repulsion(float theta, std::vector<Point>& sums) const
{
    sums.resize(m_x.size());
    for (std::uint32_t i = 0; i < m_x.size(); ++i)
        sums[m_keys[i] & 0xFFFFFFFFu] = pushOn(i, theta * theta);
}

} // namespace atlas::network
