#include "network/boxgrid.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace atlas::network {

namespace {

constexpr float smallest = 1e-3F; ///< smaller boxes count as of this size

} // namespace

int sizeClass(Point halfExtent)
{
    return std::ilogb(std::max({halfExtent.x, halfExtent.y, smallest}));
}

BoxGrid::BoxGrid(std::span<const Point> centres, std::span<const Point> halfExtents)
{
    std::map<int, std::vector<std::uint32_t>> classes;
    for (std::uint32_t i = 0; i < centres.size(); ++i)
        classes[sizeClass(halfExtents[i])].push_back(i);
    for (auto& [size, boxes] : classes)
        m_grids.push_back(gridOf(std::move(boxes), centres, std::ldexp(4.0F, size)));
}

BoxGrid::Grid BoxGrid::gridOf(std::vector<std::uint32_t> boxes, std::span<const Point> centres, float side)
{
    Grid grid;
    Point high = centres[boxes.front()];
    grid.low = high;
    for (const std::uint32_t i : boxes) {
        grid.low = {std::min(grid.low.x, centres[i].x), std::min(grid.low.y, centres[i].y)};
        high = {std::max(high.x, centres[i].x), std::max(high.y, centres[i].y)};
    }
    const float width = high.x - grid.low.x;
    const float height = high.y - grid.low.y;
    const float room = 4 * static_cast<float>(boxes.size()) + 16; // bounds the number of cells
    grid.side = std::max({side, width / room, height / room, std::sqrt(width * height / room)});
    grid.columns = static_cast<std::uint32_t>(width / grid.side) + 1;
    grid.rows = static_cast<std::uint32_t>(height / grid.side) + 1;
    grid.begin.assign(std::size_t{grid.columns} * grid.rows + 1, 0);
    std::vector<std::uint32_t> cell;
    cell.reserve(boxes.size());
    for (const std::uint32_t i : boxes) {
        cell.push_back(grid.row(centres[i].y) * grid.columns + grid.column(centres[i].x));
        ++grid.begin[cell.back() + 1];
    }
    std::partial_sum(grid.begin.begin(), grid.begin.end(), grid.begin.begin());
    grid.boxes.resize(boxes.size());
    std::vector<std::uint32_t> at(grid.begin.begin(), grid.begin.end() - 1);
    for (std::size_t k = 0; k < boxes.size(); ++k)
        grid.boxes[at[cell[k]]++] = boxes[k];
    return grid;
}

} // namespace atlas::network
