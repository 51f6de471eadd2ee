#pragma once

#include "network/pivots.h"
#include "network/quadtree.h"

#include <cstdint>
#include <vector>

namespace atlas::network {

/// What pulls and pushes the nodes of one connected part, edges of length 1: edges and pivots by their stress
/// (Ortmann, Klimenta, Brandes 2016), all pairs by a repulsion that fills the plane evenly (Gansner, Hu,
/// North, "A maxent-stress model for graph layout", 2013), and where a layout is continued each node's former
/// place.
struct Forces
{
    const Adjacency& graph;
    const Pivots& pivots;
    std::vector<char> fixed;    ///< by node; empty: none
    std::vector<Point> anchors; ///< by node, NaN: none; empty: none
    float anchorWeight = 0;     ///< against the weight 1 of an edge
    std::vector<float> lengths; ///< of edges, by neighbour as in the adjacency; empty: 1

    /// One round of local majorisation in place, node after node. `repulsion` (by node, may be empty) counts
    /// `alpha` times. Returns the mean distance moved.
    float sweep(std::vector<Point>& points, const std::vector<Point>& repulsion, float alpha) const;
};

/// Sum over all other points of (p - q) / |p - q|², exact for few points, by a quadtree for many.
class Repulsion
{
public:
    const std::vector<Point>& of(const std::vector<Point>& points);

private:
    Quadtree m_tree;
    std::vector<Point> m_sums;
};

} // namespace atlas::network
