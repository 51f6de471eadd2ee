#pragma once

#include "network/graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// Who stands in which lane of a time line, across from where to where.
struct LanePlace
{
    std::uint32_t lane = 0;
    float at = 0;    ///< of the node
    float until = 0; ///< its last tie
};

/// By node: how far left of it its lane is free of the ties of others, and of who was there before by `apart`
/// more; up to `from`, where the picture begins. `ties` stand upright between the lanes of their ends, those
/// of a node right of it. O(n log n).
std::vector<float> roomsBefore(std::span<const LanePlace> nodes, std::span<const Edge> ties,
                               std::span<const float> times, float from, float apart);

} // namespace atlas::network
