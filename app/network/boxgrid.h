#pragma once

#include "network/graph.h"

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// Boxes (centre, half width and height) to look up by place, in one grid for each size: a few huge boxes do
/// not slow the many small ones down. Lookups see the boxes in the cells in which they lay when the grid was
/// made. Linear to make.
class BoxGrid
{
public:
    BoxGrid(std::span<const Point> centres, std::span<const Point> halfExtents);

    /// Calls visit(box) for all boxes that may overlap this one, itself among them, and some others nearby.
    template<typename Visit>
    void near(Point centre, Point halfExtent, Visit visit) const
    {
        for (const Grid& grid : m_grids) {
            const std::uint32_t left = grid.column(centre.x - halfExtent.x - grid.side / 2);
            const std::uint32_t right = grid.column(centre.x + halfExtent.x + grid.side / 2);
            const std::uint32_t bottom = grid.row(centre.y + halfExtent.y + grid.side / 2);
            for (std::uint32_t y = grid.row(centre.y - halfExtent.y - grid.side / 2); y <= bottom; ++y) {
                const std::uint32_t from = grid.begin[y * grid.columns + left];
                const std::uint32_t to = grid.begin[y * grid.columns + right + 1];
                for (std::uint32_t k = from; k < to; ++k)
                    visit(grid.boxes[k]);
            }
        }
    }

private:
    /// Cells at least as large as the boxes in it, in rows. What lies outside belongs to the cells at the
    /// rim.
    struct Grid
    {
        Point low;
        float side = 1;
        std::uint32_t columns = 1;
        std::uint32_t rows = 1;
        std::vector<std::uint32_t> begin; ///< of each cell in `boxes`, and the end
        std::vector<std::uint32_t> boxes;

        std::uint32_t column(float x) const { return cell((x - low.x) / side, columns); }
        std::uint32_t row(float y) const { return cell((y - low.y) / side, rows); }

    private:
        static std::uint32_t cell(float at, std::uint32_t count)
        {
            return at <= 0 ? 0 : at >= static_cast<float>(count) ? count - 1 : static_cast<std::uint32_t>(at);
        }
    };
    static Grid gridOf(std::vector<std::uint32_t> boxes, std::span<const Point> centres, float side);

    std::vector<Grid> m_grids;
};

/// A number for the size of a box; equal ones differ in size at most by a factor of 2.
int sizeClass(Point halfExtent);

} // namespace atlas::network
