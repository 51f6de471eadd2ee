#pragma once

#include "network/adjacency.h"
#include "network/random.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace atlas::network {

/// One graph of a hierarchy. Its nodes are clusters of the next finer one.
struct Level
{
    Adjacency graph;            ///< empty in the finest, which lies elsewhere
    std::vector<float> weights; ///< of edges, by neighbour as in the adjacency
    std::vector<float> mass;    ///< nodes of the finest graph in each
    std::vector<std::uint32_t>
        parent; ///< cluster of each node in the next coarser level; empty in the coarsest
};

/// A connected graph and ever coarser likenesses of it. Clusters grow by size-constrained label propagation
/// (Meyerhenke, Sanders, Schulz, "Partitioning complex networks via size-constrained clustering", 2014),
/// which follows communities where matching would cut across them; what finds no place with a neighbour joins
/// others that share its neighbour, so that stars shrink, too. Edges in triangles weigh more.
/// (nodes + edges) · log(nodes) steps on graphs of bounded density; big hubs are looked at only from outside.
class Hierarchy
{
public:
    /// Stops early, with fewer levels, when asked to. Keeps a reference to the graph.
    Hierarchy(const Adjacency&, Random&, const std::stop_token&);

    std::size_t levels() const { return m_levels.size(); }
    const Level& operator[](std::size_t level) const { return m_levels[level]; }
    const Adjacency& graph(std::size_t level) const { return level == 0 ? m_finest : m_levels[level].graph; }

private:
    const Adjacency& m_finest;
    std::vector<Level> m_levels;
};

} // namespace atlas::network
