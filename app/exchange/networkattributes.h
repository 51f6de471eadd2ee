#pragma once

#include "exchange/attributegraph.h"
#include "exchange/networkdata.h"
#include "text/problem.h"

#include <vector>

namespace atlas::exchange {

/// The network as nodes and edges with named values, for GraphML and GEXF. Besides all evidence in one value
/// an edge has its first sentence and that one's article in plain values, for whoever opens it elsewhere.
/// Labels of nodes are their names in a language; both names stand in values of their own.
AttributeGraph attributesOf(const NetworkData&, text::Language = text::Language::Korean);

/// A network out of a file, and what of it was not understood.
struct NetworkReading
{
    NetworkData data;
    /// "network.unused-attributes" (names), "network.unused-elements" (names), "network.unknown-kinds" and
    /// "network.unknown-relations" (count, names; they are kept as unstated), "network.cut-names" and
    /// "network.cut-quotes" (count, names or beginnings, limit in characters), "network.dangling" (count of
    /// edges without both ends), "network.loops" (count), "network.same-ids" (count of nodes),
    /// "network.bad-evidence" (count)
    std::vector<text::Problem> problems;
};

/// Reads what attributesOf wrote back, and whatever others name alike: a node's name is its label or `name`,
/// else its id; what kind of thing it is stands in `kind`; what kind of tie an edge is stands in `relation`,
/// `type`, `kind` or its label, and what is none of ours is unstated, with the file's own word as its label.
/// Linear but for the lookup of ids.
NetworkReading networkOf(const AttributeGraph&);

} // namespace atlas::exchange
