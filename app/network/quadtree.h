#pragma once

#include "network/graph.h"

#include <cstdint>
#include <vector>

namespace atlas::network {

/// A quadtree over points sorted by Morton code, for sums over all other points: Barnes and Hut, "A
/// hierarchical O(N log N) force-calculation algorithm" (1986). Built anew for each step; reuses its memory.
/// O(n) but for the sort.
class Quadtree
{
public:
    void build(const std::vector<Point>& points);

    /// For each point the sum over all others of (p - q) / |p - q|², far ones taken together where their
    /// square looks smaller than `theta`. Points on one place push each other in fixed directions.
    void repulsion(float theta, std::vector<Point>& sums) const;

private:
    struct Cell
    {
        float x = 0; ///< centre of mass
        float y = 0;
        float mass = 0;
        float size = 0;
        std::uint32_t begin = 0; ///< points, in Morton order
        std::uint32_t end = 0;
        std::uint32_t after = 0; ///< the next cell that is not inside this one
        bool leaf = false;
    };
    void sortByCode(const std::vector<Point>& points);
    void addCell(std::uint32_t begin, std::uint32_t end, int level);
    Point pushOn(std::uint32_t point, float theta2) const;

    std::vector<std::uint64_t> m_keys; ///< code in the upper half, point in the lower
    std::vector<std::uint64_t> m_scratch;
    std::vector<float> m_x; ///< in Morton order
    std::vector<float> m_y;
    std::vector<Cell> m_cells; ///< each before those inside it
    float m_side = 0;
};

} // namespace atlas::network
