#pragma once

#include "atlas/atlas.h"

#include <compare>
#include <optional>
#include <string>

namespace atlas::network {

/// One tie: what it is and the keys of its ends, ascending where it holds in either order.
struct TieKey
{
    extract::RelationType type = extract::RelationType::Partnership;
    std::string source;
    std::string target;
    bool otherwise = false; ///< a network's file states it otherwise directed than its type is
    friend auto operator<=>(const TieKey&, const TieKey&) = default;
};
TieKey tieKeyOf(const atlas::Atlas&, const atlas::Relation&);

/// The relation of a key; empty where the atlas has none. O(relations of the end that has fewer).
std::optional<atlas::RelationId> findTie(const atlas::Atlas&, const TieKey&);

} // namespace atlas::network
