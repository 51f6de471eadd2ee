#pragma once

#include "atlas/atlas.h"

#include <cstdint>
#include <optional>
#include <string>
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

/// What a node is shown as: its first layer, else what kind of thing it is.
enum class NodeClass : unsigned char
{
    Model,
    Infrastructure,
    Service,
    Solution,
    Channel,
    Institution, ///< institutions, alliances and whatever else is no company
    Unsorted,    ///< companies that no layer is known of
};
inline constexpr int nodeClassCount = 7;
NodeClass nodeClassOf(const atlas::Entity&);

/// What of the atlas is shown. Default: everything but what is denied; companies, alliances and institutions.
struct Filter
{
    std::uint32_t types = ~0u;        ///< bit per extract::RelationType
    std::uint32_t statuses = 0b01111; ///< bit per extract::Status
    std::uint32_t classes = ~0u;      ///< bit per NodeClass
    double minimumConfidence = 0.5;
    bool products = false;                    ///< whether products (develops) are nodes
    std::vector<std::string> hiddenCountries; ///< ISO 3166 alpha-2, "" for things without; ascending
    /// Months that a sentence of a relation must fall in; undated ones are left out where either is set.
    std::optional<text::PartialDate> from;
    std::optional<text::PartialDate> to; ///< the last month that counts
    friend bool operator==(const Filter&, const Filter&) = default;
};

/// The graph of the atlas, in flat arrays. Immutable; shared between threads as std::shared_ptr<const Graph>.
struct Graph
{
    std::vector<Node> nodes; ///< ascending by entity
    std::vector<Edge> edges; ///< ascending by relation
    int hiddenRelations = 0; ///< left out by the filter

    /// The entity's node, or nodes.size(). O(log n).
    NodeIndex nodeOf(atlas::EntityId) const;
    EdgeIndex edgeOf(atlas::RelationId) const;
};

/// Only things that take part in a shown relation become nodes. Order follows the atlas. O(n log n).
Graph graphOf(const atlas::Atlas&, const Filter& = {});

/// Relations per calendar month, each in every month that one of its sentences is dated in; ascending,
/// without gaps (at most 50 years, the newest), dates of a year alone are left out. The filter counts but for
/// its dates.
struct MonthCount
{
    text::PartialDate month; ///< year and month
    int relations = 0;
};
std::vector<MonthCount> relationsPerMonth(const atlas::Atlas&, const Filter& = {});

} // namespace atlas::network
