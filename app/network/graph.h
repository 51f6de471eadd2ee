#pragma once

#include "atlas/atlas.h"
#include "network/filter.h"

#include <cstdint>
#include <vector>

namespace atlas::network {

/// Index of a node or edge in a Graph; dense, from 0.
using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;

struct Point
{
    float x = 0;
    float y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Node
{
    atlas::EntityId entity{};
    float weight = 0; ///< number of ties, weighted by confidence; decides the size
};

/// A relation of the atlas; parallel relations of one pair are edges of their own.
struct Edge
{
    NodeIndex source = 0;
    NodeIndex target = 0;
    atlas::RelationId relation{};
    std::int16_t lane = 0; ///< 0 … lanes-1 among the edges of one pair, for bowing apart
    std::int16_t lanes = 1;
};

/// The graph of the atlas, in flat arrays. Immutable; shared between threads as std::shared_ptr<const Graph>.
struct Graph
{
    std::vector<Node> nodes; ///< ascending by entity
    std::vector<Edge> edges; ///< ascending by relation

    /// The entity's node, or nodes.size(). O(log n).
    NodeIndex nodeOf(atlas::EntityId) const;
    EdgeIndex edgeOf(atlas::RelationId) const;
};

/// Only things that take part in a shown relation become nodes. Order follows the atlas. O(n log n).
Graph graphOf(const atlas::Atlas&, const Filter& = {});

} // namespace atlas::network
