#pragma once

#include "network/adjacency.h"

#include <span>
#include <vector>

namespace atlas::network {

/// A part to be placed beside others.
struct Shape
{
    std::vector<Point> points;
    std::vector<Point> extents; ///< half, by point; empty: points
    const Adjacency* graph = nullptr;
    bool placed = false; ///< stays where it is
};

/// Moves the shapes so that they lie close around the first one without touching, in an area about `aspect`
/// times as wide as high: Freivalds, Dogrusoz and Kikusui, "Disconnected graph layout and the polyomino
/// packing approach" (2001). The first shapes keep their outline, later ones count as rectangles. `gap` is
/// kept between shapes.
void pack(std::vector<Shape>& shapes, float aspect, float gap);

} // namespace atlas::network
