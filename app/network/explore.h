#pragma once

#include "network/adjacency.h"
#include "network/arrangement.h"
#include "network/graph.h"

#include <span>
#include <string>
#include <vector>

namespace atlas::network {

// What an analyst does with a network by hand, beside filtering it. Entities are named by their keys, so that
// it holds for another atlas too, written down or after more articles were read; keys that an atlas does not
// have mean nothing in it and are kept. Lists of keys are ascending, each once.

/// What stands out while the rest steps back. Without centres: nothing does, but for bridges.
struct Focus
{
    static constexpr int furthest = 9;

    std::vector<std::string> centres;
    int steps = 1;         ///< how far from the centres, 1 … furthest
    bool path = false;     ///< the ways between the two centres instead, as shortestPath has it
    bool partners = false; ///< what both centres have ties with instead, other than rivalry
    bool bridges = false;  ///< the ties that hold parts of the network together instead, without centres
    bool back = false;     ///< a way is walked from the second centre to the first
    bool any() const { return bridges || !centres.empty(); }
    friend bool operator==(const Focus&, const Focus&) = default;
};

/// Several nodes selected at once: all within some steps of the seeds.
struct Marks
{
    static constexpr int furthest = 1000; ///< steps

    std::vector<std::string> seeds;
    int steps = 0;
    friend bool operator==(const Marks&, const Marks&) = default;
};

/// A node that stays where it was put.
struct Pin
{
    std::string key;
    Point at;
    Point from; ///< where it lay before it was pinned; it goes back there when that is undone
    friend bool operator==(const Pin&, const Pin&) = default;
};

/// What the colour of a node says.
enum class Colouring : unsigned char
{
    Layer,
    Country,
    Community, ///< see CommunityMap
};
/// What tells most where nobody has chosen: communities, of a large network of which layers and countries
/// tell less than a tenth from all others; else layers. Linear in entities.
Colouring usualColouring(const atlas::Atlas&);

/// How what is shown is drawn.
struct Look
{
    Arrangement arrangement = Arrangement::Free;
    std::optional<Colouring> colouring = {}; ///< nothing: what is usual for the network
    bool areas = true;                       ///< alliances are areas around their members, else nodes
    friend bool operator==(const Look&, const Look&) = default;
};

struct Exploration
{
    Filter filter;
    Look look;
    std::vector<std::string> hidden;   ///< taken out by hand
    std::vector<TieKey> hiddenTies;    ///< taken out by hand while their ends stay; ascending, each once
    std::vector<std::string> isolated; ///< only these are shown; none that the atlas has: all are
    Focus focus;
    Marks marks;
    std::vector<Pin> pins; ///< ascending by key, each once

    /// How much there is of it, for bounding a history.
    std::size_t weight() const
    {
        return 1 + hidden.size() + hiddenTies.size() + isolated.size() + focus.centres.size() +
               marks.seeds.size() + pins.size();
    }
    /// Whether something is taken out by hand.
    bool hidesByHand() const { return !hidden.empty() || !hiddenTies.empty() || !isolated.empty(); }
    friend bool operator==(const Exploration&, const Exploration&) = default;
};

/// How much of what there is is not shown: things that have a tie, and ties by themselves or with their ends.
struct Hidden
{
    int companies = 0;
    int others = 0; ///< alliances, institutions, products and what no file says the kind of
    int ties = 0;
    bool any() const { return companies > 0 || others > 0 || ties > 0; }
    friend Hidden operator+(const Hidden& a, const Hidden& b)
    {
        return {a.companies + b.companies, a.others + b.others, a.ties + b.ties};
    }
    friend bool operator==(const Hidden&, const Hidden&) = default;
};
/// Of all that has ties; and of what a graph had. Linear.
Hidden hiddenFrom(const atlas::Atlas&, const Graph& shown);
Hidden hiddenFrom(const atlas::Atlas&, const Graph& before, const Graph& shown);
/// The entities that have ties but no node in the graph, ascending.
std::vector<atlas::EntityId> hiddenEntities(const atlas::Atlas&, const Graph&);

/// What a filter would let through had it a tie, ascending; and counted. Linear.
std::vector<atlas::EntityId> tieless(const atlas::Atlas&, const Filter&);
Hidden countOf(const atlas::Atlas&, const std::vector<atlas::EntityId>&);

/// Both ascending: what stands in one of them, in the first alone.
std::vector<std::string> united(const std::vector<std::string>&, const std::vector<std::string>&);
std::vector<std::string> without(const std::vector<std::string>&, const std::vector<std::string>&);

/// The keys of nodes, ascending; and the nodes of keys, ascending, without those that are no node.
std::vector<std::string> keysOf(const atlas::Atlas&, const Graph&, std::span<const NodeIndex>);
std::vector<NodeIndex> nodesOf(const atlas::Atlas&, const Graph&, const std::vector<std::string>& keys);

/// What nobody took out by hand, whatever the filter says: 1 or 0 by entity, and by relation. A relation
/// goes with either of its ends; a node stays though its ties go. Linear but for the look-up of keys.
struct Left
{
    std::vector<char> entities;
    std::vector<char> relations;
};
Left leftByHand(const atlas::Atlas&, const Exploration&);

/// Neighbours by edges in either direction. Linear.
Adjacency adjacencyOf(const Graph&);

/// Nodes within some steps of the seeds, the seeds too; ascending. Linear.
std::vector<NodeIndex> within(const Adjacency&, std::span<const NodeIndex> seeds, int steps);

/// The nodes that have neighbours among the given ones only, of those given: a set without its rim.
std::vector<NodeIndex> withoutRim(const Adjacency&, std::span<const NodeIndex> nodes);

/// The filtered graph without what is hidden and what is not isolated. What is left keeps its place and size
/// though its neighbours or ties are gone. Linear but for O(k log k) of k keys.
Graph explored(const Graph& filtered, const atlas::Atlas&, const Exploration&);

/// What stands out of a shown graph, ascending; empty without focus, or where no centre is shown.
std::vector<NodeIndex> inFocus(const Graph& shown, const atlas::Atlas&, const Focus&);

/// The centre that a way is walked from; only where there are centres.
const std::string& startOf(const Focus&);
/// The ties of a shown graph that a focus on a path, on common partners or on bridges rests on: along the
/// way, the most told first within a step; partner by partner, each with both centres; bridge by bridge, the
/// one that holds most to the rest first. Empty for any other focus. Linear but for sorting bridges.
std::vector<EdgeIndex> tiesInFocus(const Graph& shown, const atlas::Atlas&, const Focus&);

/// The bridges (paths.h) that hold more than a single node to the rest, by how many nodes would be cut off:
/// the smaller of both sides, most first; ties of one pair beside each other.
std::vector<EdgeIndex> holdingBridges(const Graph& shown);

/// What is selected at once of a shown graph, ascending.
std::vector<NodeIndex> marked(const Graph& shown, const atlas::Atlas&, const Marks&);

} // namespace atlas::network
