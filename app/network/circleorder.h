#pragma once

#include "network/communities.h"
#include "network/weighted.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas::network {

/// An order of nodes around a circle with few crossings: each community (communities.h) stays together,
/// strongly tied ones come beside each other, and within one its nodes lie near their neighbours. Greedy
/// appending and then circular sifting within communities, after Baur, Brandes, "Crossing reduction in
/// circular layouts", 2004; where that would take too long, rounds of barycentres instead. Deterministic.
/// Stops early with what it has when asked to.
std::vector<NodeIndex> circleOrder(const WeightedAdjacency&, const std::stop_token& = {});

/// Pairs of edges that cross when nodes lie on a circle in this order. O(m²): for small graphs.
std::uint64_t circleCrossings(const Adjacency&, std::span<const NodeIndex> order);

} // namespace atlas::network
