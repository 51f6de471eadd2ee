#pragma once

#include "network/filter.h"

#include <vector>

namespace atlas::network {

// Why a filter does not show a thing, and the filter that shows that thing as well. Each linear in the
// sentences of the atlas, as filtering itself is, times the parts of a filter.

/// The filter with all let through in one respect: also what is left out from the start. Also: without what
/// was let through one by one.
Filter opened(Filter, FilterPart);

/// The parts of the filter that refuse a relation, each by itself; none: it passes.
std::vector<FilterPart> refusing(const atlas::Atlas&, const Filter&, atlas::RelationId);
/// Those that refuse what an entity itself is; else those that refuse the relation of it that fewest refuse,
/// of equals the one with most evidence. None: a relation of it passes, or it has none.
std::vector<FilterPart> refusing(const atlas::Atlas&, const Filter&, atlas::EntityId);

/// The filter that lets one more thing through and nothing else: a relation, with its ends; or an entity with
/// its relations to what is let through, whatever is said of these where none of them passes by itself. Where
/// there is none, with the relation that fewest refuse. Unchanged where the thing passes, or has no relation.
Filter admitting(const atlas::Atlas&, Filter, atlas::RelationId);
Filter admitting(const atlas::Atlas&, Filter, atlas::EntityId);

/// A filter that lets a few countries or layers through alone; where these have no ties among each other,
/// with their ties to others. Unchanged where something passes.
Filter withTiesToOthers(const atlas::Atlas&, Filter);

} // namespace atlas::network
