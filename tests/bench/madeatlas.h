#pragma once

#include "atlas/atlas.h"

#include <cstdint>
#include <memory>

namespace atlas::bench {

/// An atlas of invented firms: communities with a hub each, alliances, every kind of tie and status, dates
/// over three years, articles that state them in sentences. As many companies as asked for, about three ties
/// each. The same on every platform.
std::shared_ptr<const atlas::Atlas> madeAtlas(std::uint32_t companies, std::uint64_t seed);

} // namespace atlas::bench
