#include "network/separate.h"

#include "network/boxgrid.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <unordered_map>

namespace atlas::network {

namespace {

constexpr int maximalRounds = 120;
constexpr float slack = 1e-3F; ///< of an extent; boxes that overlap by less count as apart

bool overlap(Point a, Point b, Point extentA, Point extentB)
{
    const Point reach{extentA.x + extentB.x, extentA.y + extentB.y};
    return std::fabs(a.x - b.x) < reach.x * (1 - slack) && std::fabs(a.y - b.y) < reach.y * (1 - slack);
}

bool isFixed(std::span<const char> fixed, std::size_t i)
{
    return !fixed.empty() && fixed[i] != 0;
}

/// Pushes two boxes apart along the shorter way out, unless they do not overlap or must both stay.
bool pushApart(std::vector<Point>& centres, std::span<const Point> extents, std::span<const char> fixed,
               std::uint32_t a, std::uint32_t b)
{
    if (!overlap(centres[a], centres[b], extents[a], extents[b]))
        return false;
    const float moveA = isFixed(fixed, a) ? 0 : isFixed(fixed, b) ? 1 : 0.5F;
    const float moveB = isFixed(fixed, b) ? 0 : 1 - moveA;
    if (moveA + moveB == 0)
        return false;
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
    return true;
}

/// One round of pushes around the boxes marked in `moved`, in which those that it moves are marked then; the
/// number of pairs that overlapped.
std::size_t push(std::vector<Point>& centres, std::span<const Point> extents, std::span<const char> fixed,
                 std::vector<char>& moved)
{
    const BoxGrid grid(centres, extents);
    std::vector<char> next(centres.size(), 0);
    std::size_t found = 0;
    for (std::uint32_t a = 0; a < centres.size(); ++a) {
        if (!moved[a])
            continue;
        grid.near(centres[a], extents[a], [&](std::uint32_t b) {
            if (a == b || !pushApart(centres, extents, fixed, std::min(a, b), std::max(a, b)))
                return;
            next[a] = 1;
            next[b] = 1;
            ++found;
        });
    }
    moved = std::move(next);
    return found;
}

/// Boxes that have their place already, to look up by place; in cells for each class of sizes.
class Taken
{
public:
    void add(Point centre, Point extent)
    {
        const int size = sizeClass(extent);
        const float side = sideOf(size);
        m_cells[size][key(cell(centre.x, side), cell(centre.y, side))].push_back({centre, extent});
    }
    bool isFree(Point centre, Point extent) const
    {
        return std::all_of(m_cells.begin(), m_cells.end(), [&](const auto& cells) {
            const float side = sideOf(cells.first);
            const Point reach{extent.x + side / 2, extent.y + side / 2};
            for (auto y = cell(centre.y - reach.y, side); y <= cell(centre.y + reach.y, side); ++y) {
                for (auto x = cell(centre.x - reach.x, side); x <= cell(centre.x + reach.x, side); ++x) {
                    const auto at = cells.second.find(key(x, y));
                    if (at != cells.second.end() && hits(at->second, centre, extent))
                        return false;
                }
            }
            return true;
        });
    }

private:
    struct Box
    {
        Point centre;
        Point extent;
    };
    static bool hits(const std::vector<Box>& boxes, Point centre, Point extent)
    {
        return std::any_of(boxes.begin(), boxes.end(),
                           [&](const Box& box) { return overlap(centre, box.centre, extent, box.extent); });
    }
    static float sideOf(int size) { return std::ldexp(4.0F, size); }
    static std::int64_t cell(float at, float side)
    {
        return static_cast<std::int64_t>(std::floor(at / side));
    }
    static std::uint64_t key(std::int64_t x, std::int64_t y)
    {
        return static_cast<std::uint64_t>(x) << 32 ^ (static_cast<std::uint64_t>(y) & 0xFFFFFFFFu);
    }
    std::map<int, std::unordered_map<std::uint64_t, std::vector<Box>>> m_cells;
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
    Taken taken;
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

void makeRoom(std::vector<Point>& centres, std::span<const Point> halfExtents)
{
    constexpr float step = 1.15F;
    constexpr int mostSteps = 60;
    for (int i = 0; i < mostSteps && overlaps(centres, halfExtents, centres.size() / 2) * 2 > centres.size();
         ++i) {
        for (Point& p : centres)
            p = {p.x * step, p.y * step};
    }
}

void separate(std::vector<Point>& centres, std::span<const Point> halfExtents, std::span<const char> fixed,
              const std::stop_token& stop)
{
    if (centres.size() < 2)
        return;
    std::vector<char> moved(centres.size(), 1);
    for (int round = 0; round < maximalRounds && !stop.stop_requested(); ++round) {
        if (push(centres, halfExtents, fixed, moved) == 0)
            return;
    }
    place(centres, halfExtents, fixed);
}

std::size_t overlaps(const std::vector<Point>& centres, std::span<const Point> halfExtents, std::size_t most)
{
    if (centres.size() < 2)
        return 0;
    const BoxGrid grid(centres, halfExtents);
    std::size_t found = 0;
    for (std::uint32_t a = 0; a < centres.size() && found <= most; ++a) {
        grid.near(centres[a], halfExtents[a], [&](std::uint32_t b) {
            found += a < b && overlap(centres[a], centres[b], halfExtents[a], halfExtents[b]) ? 1 : 0;
        });
    }
    return found;
}

} // namespace atlas::network
