#include "network/quadtree.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::network {

namespace {

constexpr int levels = 16; ///< bits of each coordinate in a code
constexpr std::uint32_t leafSize = 32;
constexpr float softening = 1e-4F; ///< squared, of an edge's length
constexpr std::size_t lanes = 8;   ///< sums side by side, so that the compiler may use wide registers
constexpr std::size_t crowd = 512; ///< of a leaf's bodies that many at most are looked at one by one

/// Spreads the lower 16 bits to the even places.
std::uint32_t spread(std::uint32_t v)
{
    v = (v | (v << 8)) & 0x00FF00FFu;
    v = (v | (v << 4)) & 0x0F0F0F0Fu;
    v = (v | (v << 2)) & 0x33333333u;
    return (v | (v << 1)) & 0x55555555u;
}

} // namespace

void Bodies::clear()
{
    x.clear();
    y.clear();
    mass.clear();
}

void Bodies::add(float atX, float atY, float weight)
{
    x.push_back(atX);
    y.push_back(atY);
    mass.push_back(weight);
}

void Bodies::add(const Bodies& others, std::size_t begin, std::size_t end)
{
    const auto append = [begin, end](std::vector<float>& to, const std::vector<float>& from) {
        to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin),
                  from.begin() + static_cast<std::ptrdiff_t>(end));
    };
    append(x, others.x);
    append(y, others.y);
    append(mass, others.mass);
}

Point pushOf(const Bodies& bodies, Point p)
{
    std::array<float, lanes> sumX{};
    std::array<float, lanes> sumY{};
    const std::size_t whole = bodies.size() - bodies.size() % lanes;
    const float* x = bodies.x.data();
    const float* y = bodies.y.data();
    const float* mass = bodies.mass.data();
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t l = 0; l < lanes; ++l) {
            const float dx = p.x - x[i + l];
            const float dy = p.y - y[i + l];
            const float push = mass[i + l] / (dx * dx + dy * dy + softening);
            sumX[l] += push * dx;
            sumY[l] += push * dy;
        }
    }
    Point sum;
    for (std::size_t i = whole; i < bodies.size(); ++i) {
        const float dx = p.x - x[i];
        const float dy = p.y - y[i];
        const float push = mass[i] / (dx * dx + dy * dy + softening);
        sum = {sum.x + push * dx, sum.y + push * dy};
    }
    for (std::size_t l = 0; l < lanes; ++l)
        sum = {sum.x + sumX[l], sum.y + sumY[l]};
    return sum;
}

void Quadtree::sortByCode(std::span<const Point> points)
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

void Quadtree::build(std::span<const Point> points, std::span<const float> mass)
{
    m_cells.clear();
    m_bodies.clear();
    if (points.empty())
        return;
    sortByCode(points);
    for (const std::uint64_t key : m_keys) {
        const std::size_t i = key & 0xFFFFFFFFu;
        m_bodies.add(points[i].x, points[i].y, mass[i]);
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
    cell.size = m_side / static_cast<float>(1 << level);
    cell.leaf = end - begin <= leafSize || level == levels;
    if (cell.leaf) {
        for (std::uint32_t i = begin; i < end; ++i) {
            cell.x += m_bodies.x[i] * m_bodies.mass[i];
            cell.y += m_bodies.y[i] * m_bodies.mass[i];
            cell.mass += m_bodies.mass[i];
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
            cell.mass += m_cells[child].mass;
            from = to;
        }
    }
    cell.x /= cell.mass;
    cell.y /= cell.mass;
    cell.after = static_cast<std::uint32_t>(m_cells.size());
    m_cells[index] = cell;
}

void Quadtree::gather(const Cell& leaf, float theta)
{
    m_around.clear();
    const float reach = leaf.size * 0.7F; // about from its middle to a corner
    for (std::uint32_t c = 0; c < m_cells.size();) {
        const Cell& cell = m_cells[c];
        const float dx = leaf.x - cell.x;
        const float dy = leaf.y - cell.y;
        const float far = cell.size / theta + reach;
        if (far * far < dx * dx + dy * dy) {
            m_around.add(cell.x, cell.y, cell.mass);
            c = cell.after;
            continue;
        }
        ++c;
        if (!cell.leaf)
            continue;
        // a crowd on one place counts as one: the cost of a leaf is bounded
        if (cell.end - cell.begin > crowd)
            m_around.add(cell.x, cell.y, cell.mass);
        else
            m_around.add(m_bodies, cell.begin, cell.end);
    }
}

void Quadtree::repulsion(float theta, std::vector<Point>& sums)
{
    sums.resize(m_bodies.size());
    for (const Cell& cell : m_cells) {
        if (!cell.leaf)
            continue;
        gather(cell, theta);
        for (std::uint32_t i = cell.begin; i < cell.end; ++i)
            sums[m_keys[i] & 0xFFFFFFFFu] = pushOf(m_around, {m_bodies.x[i], m_bodies.y[i]});
    }
}

} // namespace atlas::network
