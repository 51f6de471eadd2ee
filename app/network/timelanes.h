#pragma once

#include "network/graph.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// What a company takes of a lane across: from its node to its last tie.
struct LaneLife
{
    float from = 0;
    float to = 0;
};

/// An upright tie.
struct LaneTie
{
    NodeIndex a = 0;
    NodeIndex b = 0;
};

/// So few lanes hold all lives without one meeting another.
std::size_t lanesNeeded(std::span<const LaneLife>);

/// The lane of each, of `lanes` (at least lanesNeeded()): no two lives of a lane meet, and ties are short.
/// First come, first placed, beside those that each is tied to, which holds with as many
/// lanes as lives overlap (the partition of an interval graph); then, up to a few hundred lives, each moves
/// where it does better. Of thousands each takes what is free, O(n log n). Deterministic.
std::vector<std::uint32_t> assignLanes(std::span<const LaneLife>, std::span<const LaneTie>,
                                       std::size_t lanes);

} // namespace atlas::network
