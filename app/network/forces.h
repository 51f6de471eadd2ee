#pragma once

#include "network/pivots.h"
#include "network/quadtree.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// Weighted places that the terms of one node ask for: its next place is (x, y) / weight.
struct Pull
{
    float weight = 0;
    float x = 0;
    float y = 0;

    /// To be at some distance of `from`.
    void add(float w, Point from, Point self, float distance);
    /// To be at a place.
    void add(float w, Point place);
};

/// What the pivots ask of the nodes: stress terms by local majorisation (Gansner, Koren, North, "Graph
/// drawing by stress majorization", 2004).
class PivotPulls
{
public:
    PivotPulls(const Pivots&, std::span<const Point> points);

    Pull on(NodeIndex, Point self) const;
    /// After a node has been moved.
    void moved(NodeIndex, Point to);

private:
    const Pivots& m_pivots;
    std::vector<float> m_x; ///< of the pivots
    std::vector<float> m_y;
    std::vector<std::uint32_t> m_first; ///< pivot at each node, `none` where there is none
    std::vector<std::uint32_t> m_next;  ///< further pivots at the same node
};

/// Stress of a connected part, edges of length 1: of edges and pivots, and where a layout is continued each
/// node's former place.
struct Stress
{
    const Adjacency& graph;
    const Pivots& pivots;
    std::vector<char> fixed;    ///< by node; empty: none
    std::vector<Point> anchors; ///< by node, NaN: none; empty: none
    float anchorWeight = 0;     ///< against the weight 1 of an edge
    std::vector<float> lengths; ///< of edges, by neighbour as in the adjacency; empty: 1

    /// One round of local majorisation in place, node after node. Returns the mean distance moved.
    float sweep(std::vector<Point>& points) const;
};

/// Sum over all other points of mass · (p - q) / |p - q|², exact for few points, by a quadtree for many.
class Repulsion
{
public:
    const std::vector<Point>& of(std::span<const Point> points, std::span<const float> mass);

private:
    Quadtree m_tree;
    Bodies m_bodies;
    std::vector<Point> m_sums;
};

} // namespace atlas::network
