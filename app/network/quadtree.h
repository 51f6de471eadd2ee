#pragma once

#include "network/graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// Weighted places in flat arrays, as wide registers like them.
struct Bodies
{
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> mass;

    std::size_t size() const { return x.size(); }
    void clear();
    void add(float atX, float atY, float weight);
    void add(const Bodies& others, std::size_t begin, std::size_t end);
};

/// Sum over all bodies of mass · (p - q) / |p - q|², softened so that a body does not push itself.
Point pushOf(const Bodies&, Point p);

/// A quadtree over bodies sorted by Morton code, for sums over all other bodies: Barnes and Hut, "A
/// hierarchical O(N log N) force-calculation algorithm" (1986), walked once for each leaf as in Barnes, "A
/// modified tree code" (1990). Built anew for each step; reuses its memory. O(n) but for the sort.
class Quadtree
{
public:
    void build(std::span<const Point> points, std::span<const float> mass);

    /// pushOf() all others for each body, far ones taken together where their square looks smaller than
    /// `theta`.
    void repulsion(float theta, std::vector<Point>& sums);

private:
    struct Cell
    {
        float x = 0; ///< centre of mass
        float y = 0;
        float mass = 0;
        float size = 0;
        std::uint32_t begin = 0; ///< bodies, in Morton order
        std::uint32_t end = 0;
        std::uint32_t after = 0; ///< the next cell that is not inside this one
        bool leaf = false;
    };
    void sortByCode(std::span<const Point> points);
    void addCell(std::uint32_t begin, std::uint32_t end, int level);
    void gather(const Cell& leaf, float theta);

    std::vector<std::uint64_t> m_keys; ///< code in the upper half, body in the lower
    std::vector<std::uint64_t> m_scratch;
    Bodies m_bodies;           ///< in Morton order
    Bodies m_around;           ///< what pushes on the leaf at hand
    std::vector<Cell> m_cells; ///< each before those inside it
    float m_side = 0;
};

} // namespace atlas::network
