#pragma once

#include "network/filter.h"

#include <vector>

namespace atlas::network {

// Why a filter does not show a thing, and the filter nearest to it that does. Each linear in the sentences of
// the atlas, as filtering itself is, times the parts of a filter.

/// The filter with all let through in one respect: also what is left out from the start.
Filter opened(Filter, FilterPart);

/// The parts of the filter that refuse a relation, each by itself; none: it passes.
std::vector<FilterPart> refusing(const atlas::Atlas&, const Filter&, atlas::RelationId);
/// Those that refuse what an entity itself is; else those that refuse the relation of it that fewest refuse,
/// of equals the one with most evidence. None: a relation of it passes, or it has none.
std::vector<FilterPart> refusing(const atlas::Atlas&, const Filter&, atlas::EntityId);

/// The filter as little further open as lets a relation through, or one relation of an entity.
Filter admitting(const atlas::Atlas&, Filter, atlas::RelationId);
Filter admitting(const atlas::Atlas&, Filter, atlas::EntityId);

} // namespace atlas::network
