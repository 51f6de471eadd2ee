#pragma once

#include "network/timepacking.h"

#include <optional>

namespace atlas::network {

/// One in which all stands within `width` if such a one is found, and ties are short: first each node beside
/// those that it is tied to, then up to a few hundred nodes whatever is better, for so many looks at what is
/// placed (a local search that also goes ways that are a little worse: threshold accepting, Dueck and
/// Scheuer, 1990). Nothing where lanes are too few. Deterministic.
std::optional<TimeOrder> findTimeOrder(const TimeTask&, float width, std::size_t looks = 5'000'000);

} // namespace atlas::network
