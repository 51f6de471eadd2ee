#pragma once

#include "network/graph.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// What a company takes of a lane across: its name first, then the way from its first tie to its last.
struct LaneLife
{
    float from = 0;
    float nameTo = 0; ///< `from` where it has none
    float to = 0;
};

/// An upright tie.
struct LaneTie
{
    NodeIndex a = 0;
    NodeIndex b = 0;
    float at = 0;
};

/// So few lanes hold all lives without one meeting another.
std::size_t lanesNeeded(std::span<const LaneLife>);

/// The lane of each, of `lanes` (at least lanesNeeded()): no two lives of a lane meet, ties are short and
/// cross few names. First come, first placed, beside those that each is tied to, which holds with as many
/// lanes as lives overlap (the partition of an interval graph); then, up to a few hundred lives, each moves
/// where it does better. Of thousands each takes what is free, O(n log n). Deterministic.
std::vector<std::uint32_t> assignLanes(std::span<const LaneLife>, std::span<const LaneTie>,
                                       std::size_t lanes);

} // namespace atlas::network
