#pragma once

#include "atlas/atlas.h"

#include <memory>

namespace atlas::tests {

/// Three short articles with about twenty companies, every kind of line that a view draws, two currencies,
/// page furniture, and 네이버–엔비디아 told by all three. Every span is found in the text by search, so it
/// holds.
std::shared_ptr<const atlas::Atlas> sampleAtlas();

/// The relation of that type between the two keys, in either order; fails the program where there is none.
atlas::RelationId relationBetween(const atlas::Atlas&, extract::RelationType, std::string_view one,
                                  std::string_view other);

} // namespace atlas::tests
