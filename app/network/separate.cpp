#include "network/separate.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <unordered_map>

namespace atlas::network {

namespace {

constexpr int maximalRounds = 120;
constexpr float slack = 1e-3F; ///< of an extent; boxes that overlap by less count as apart

/// Boxes by square cells that are as large as the largest box, so that overlapping ones lie in neighbouring
/// cells.
class Cells
{
public:
    Cells(const std::vector<Point>& centres, std::span<const Point> extents) : m_of(centres.size())
    {
        Point high = centres.front();
        m_low = high;
        float largest = 1e-6F;
        for (std::size_t i = 0; i < centres.size(); ++i) {
            m_low = {std::min(m_low.x, centres[i].x), std::min(m_low.y, centres[i].y)};
            high = {std::max(high.x, centres[i].x), std::max(high.y, centres[i].y)};
            largest = std::max({largest, 2 * extents[i].x, 2 * extents[i].y});
        }
        const float width = high.x - m_low.x;
        const float height = high.y - m_low.y;
        const float room = 4 * static_cast<float>(centres.size()) + 16; // bounds the number of cells
        m_side = std::max({largest, width / room, height / room, std::sqrt(width * height / room)});
        m_columns = static_cast<std::uint32_t>(width / m_side) + 1;
        m_rows = static_cast<std::uint32_t>(height / m_side) + 1;
        m_begin.assign(std::size_t{m_columns} * m_rows + 1, 0);
        for (std::size_t i = 0; i < centres.size(); ++i) {
            m_of[i] = std::min(static_cast<std::uint32_t>((centres[i].y - m_low.y) / m_side), m_rows - 1) *
                          m_columns +
                      std::min(static_cast<std::uint32_t>((centres[i].x - m_low.x) / m_side), m_columns - 1);
            ++m_begin[m_of[i] + 1];
        }
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
        m_boxes.resize(centres.size());
        std::vector<std::uint32_t> at(m_begin.begin(), m_begin.end() - 1);
        for (std::uint32_t i = 0; i < centres.size(); ++i)
            m_boxes[at[m_of[i]]++] = i;
    }

    /// Calls visit(other) for every box in the cells around `box` that has a larger index.
    template<typename Visit>
    void others(std::uint32_t box, Visit visit) const
    {
        const std::uint32_t column = m_of[box] % m_columns;
        const std::uint32_t row = m_of[box] / m_columns;
        for (std::uint32_t y = row > 0 ? row - 1 : 0; y <= std::min(row + 1, m_rows - 1); ++y) {
            const std::uint32_t from = y * m_columns + (column > 0 ? column - 1 : 0);
            const std::uint32_t to = y * m_columns + std::min(column + 1, m_columns - 1);
            for (std::uint32_t k = m_begin[from]; k < m_begin[to + 1]; ++k) {
                if (m_boxes[k] > box)
                    visit(m_boxes[k]);
            }
        }
    }

private:
    Point m_low;
    float m_side = 1;
    std::uint32_t m_columns = 1;
    std::uint32_t m_rows = 1;
    std::vector<std::uint32_t> m_of;
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_boxes;
};

bool overlap(Point a, Point b, Point extentA, Point extentB)
{
    const Point reach{extentA.x + extentB.x, extentA.y + extentB.y};
    return std::fabs(a.x - b.x) < reach.x * (1 - slack) && std::fabs(a.y - b.y) < reach.y * (1 - slack);
}

bool isFixed(std::span<const char> fixed, std::size_t i)
{
    return !fixed.empty() && fixed[i] != 0;
}

/// One round of pushes; the number of pairs that overlapped.
std::size_t push(std::vector<Point>& centres, std::span<const Point> extents, std::span<const char> fixed)
{
    const Cells cells(centres, extents);
    std::size_t found = 0;
    for (std::uint32_t a = 0; a < centres.size(); ++a) {
        cells.others(a, [&](std::uint32_t b) {
            if (!overlap(centres[a], centres[b], extents[a], extents[b]))
                return;
            const float moveA = isFixed(fixed, a) ? 0 : isFixed(fixed, b) ? 1 : 0.5F;
            const float moveB = isFixed(fixed, b) ? 0 : 1 - moveA;
            if (moveA + moveB == 0)
                return;
            ++found;
            const float dx = centres[a].x - centres[b].x;
            const float dy = centres[a].y - centres[b].y;
            const float outX = extents[a].x + extents[b].x - std::fabs(dx);
            const float outY = extents[a].y + extents[b].y - std::fabs(dy);
            if (outX < outY) {
                const float way = std::copysign(outX * (1 + slack), dx);
                centres[a].x += way * moveA;
                centres[b].x -= way * moveB;
            } else {
                const float way = std::copysign(outY * (1 + slack), dy);
                centres[a].y += way * moveA;
                centres[b].y -= way * moveB;
            }
        });
    }
    return found;
}

/// Boxes that have their place already, to look up by place.
class Taken
{
public:
    explicit Taken(std::span<const Point> extents)
    {
        for (const Point& e : extents)
            m_side = std::max({m_side, 2 * e.x, 2 * e.y});
    }
    void add(Point centre, Point extent)
    {
        m_cells[key(column(centre.x), column(centre.y))].push_back({centre, extent});
    }
    bool isFree(Point centre, Point extent) const
    {
        for (std::int64_t y = column(centre.y) - 1; y <= column(centre.y) + 1; ++y) {
            for (std::int64_t x = column(centre.x) - 1; x <= column(centre.x) + 1; ++x) {
                const auto cell = m_cells.find(key(x, y));
                if (cell == m_cells.end())
                    continue;
                for (const Box& box : cell->second) {
                    if (overlap(centre, box.centre, extent, box.extent))
                        return false;
                }
            }
        }
        return true;
    }

private:
    struct Box
    {
        Point centre;
        Point extent;
    };
    std::int64_t column(float at) const { return static_cast<std::int64_t>(std::floor(at / m_side)); }
    static std::uint64_t key(std::int64_t x, std::int64_t y)
    {
        return static_cast<std::uint64_t>(x) << 32 ^ (static_cast<std::uint64_t>(y) & 0xFFFFFFFFu);
    }
    float m_side = 1e-6F;
    std::unordered_map<std::uint64_t, std::vector<Box>> m_cells;
};

/// Candidate `t` on a spiral around the origin that first covers the plane evenly, then widens quickly, so
/// that the end of any crowd is reached in a few hundred steps.
Point spiral(int t, Point extent)
{
    constexpr int even = 300;
    const float step =
        t < even ? std::sqrt(static_cast<float>(t))
                 : std::sqrt(static_cast<float>(even)) * std::pow(1.02F, static_cast<float>(t - even));
    const float angle = 2.399963F * static_cast<float>(t);
    return {std::cos(angle) * step * extent.x * 0.5F, std::sin(angle) * step * extent.y * 0.5F};
}

void place(std::vector<Point>& centres, std::span<const Point> extents, std::span<const char> fixed)
{
    Taken taken(extents);
    for (std::size_t i = 0; i < centres.size(); ++i) {
        if (isFixed(fixed, i))
            taken.add(centres[i], extents[i]);
    }
    for (std::size_t i = 0; i < centres.size(); ++i) {
        if (isFixed(fixed, i))
            continue;
        const Point wanted = centres[i];
        for (int t = 1; !taken.isFree(centres[i], extents[i]); ++t) {
            const Point by = spiral(t, extents[i]);
            centres[i] = {wanted.x + by.x, wanted.y + by.y};
        }
        taken.add(centres[i], extents[i]);
    }
}

} // namespace

void separate(std::vector<Point>& centres, std::span<const Point> halfExtents, std::span<const char> fixed,
              const std::stop_token& stop)
{
    if (centres.size() < 2)
        return;
    for (int round = 0; round < maximalRounds && !stop.stop_requested(); ++round) {
        if (push(centres, halfExtents, fixed) == 0)
            return;
    }
    place(centres, halfExtents, fixed);
}

std::size_t overlaps(const std::vector<Point>& centres, std::span<const Point> halfExtents)
{
    if (centres.size() < 2)
        return 0;
    const Cells cells(centres, halfExtents);
    std::size_t found = 0;
    for (std::uint32_t a = 0; a < centres.size(); ++a) {
        cells.others(a, [&](std::uint32_t b) {
            found += overlap(centres[a], centres[b], halfExtents[a], halfExtents[b]) ? 1 : 0;
        });
    }
    return found;
}

} // namespace atlas::network
