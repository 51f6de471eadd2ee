#pragma once

#include "network/graph.h"

#include <limits>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas::network {

/// Moves boxes (centre, half width and height) apart until none overlap, each as little as is easily found:
/// rounds of mutual pushes along the shorter way out, then what still overlaps takes the nearest free place
/// on a spiral. Boxes marked in `fixed` (by node, may be empty) stay, and may go on overlapping each other.
void separate(std::vector<Point>& centres, std::span<const Point> halfExtents, std::span<const char> fixed,
              const std::stop_token& = {});

/// Widens a picture until few enough boxes overlap that separating them leaves its shape as it is.
void makeRoom(std::vector<Point>& centres, std::span<const Point> halfExtents);

/// How many pairs of boxes overlap by more than a rounding error. Need not count further than `most`.
std::size_t overlaps(const std::vector<Point>& centres, std::span<const Point> halfExtents,
                     std::size_t most = std::numeric_limits<std::size_t>::max());

} // namespace atlas::network
