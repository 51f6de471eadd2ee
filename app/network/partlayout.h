#pragma once

#include "network/multilevel.h"

#include <span>
#include <stop_token>
#include <vector>

namespace atlas::network {

/// Up to here all pairs of nodes count and several starts are tried.
inline constexpr std::uint32_t smallPart = 200;

/// What is known of one connected part before it is laid out; edges are 1 long.
struct PartTask
{
    const Adjacency& graph;
    std::vector<Point> start; ///< by node, NaN: new; empty: from nothing
    std::vector<char> pinned; ///< by node; empty: none
    int attempts = 1;         ///< of which the best is taken, in small parts
    bool roomy = false;       ///< hubs get more room; only for small parts
    float height = 0;         ///< that the place offers, for roomy ones; 0: any
};

/// Places of the nodes: by the stress of all pairs in small parts, by levels in larger ones. A start is kept
/// but for small corrections; `progress` may be empty.
std::vector<Point> layoutPart(const PartTask&, Random&, const std::stop_token&, const PartProgress&);

/// Turns the long side to the horizontal, or to the vertical where the place is higher than wide.
void turnTo(std::vector<Point>&, float aspect);

/// Turns, mirrors and moves a picture so that it lies as near as can be to known places (NaN: unknown), as in
/// Schönemann, "A generalized solution of the orthogonal Procrustes problem" (1966).
void alignTo(std::vector<Point>&, std::span<const Point> places);

/// Stretches towards the aspect of the place: a little, that lengths stay true; a part of a thousand nodes,
/// in which room for the eye counts for more, up to twice as wide as it is high (or as high as wide).
void fitAspect(std::vector<Point>&, float aspect);

/// Moves nodes off edges that run across their boxes without being theirs, so that it can be seen whose an
/// edge is. Cheap only for small graphs: rounds · nodes · edges steps.
void clearEdges(std::vector<Point>&, const Adjacency&, std::span<const Point> halfExtents,
                std::span<const char> pinned);

} // namespace atlas::network
