#pragma once

#include "network/adjacency.h"
#include "network/random.h"

#include <cstdint>
#include <vector>

namespace atlas::network {

/// Draws shortest paths: an ordered pair of different nodes, all equally likely, then one of its shortest
/// paths, all equally likely. Searches from both ends at once, whichever is cheaper to take a step further.
class PathSampler
{
public:
    /// The graph must outlive the sampler and have two nodes.
    PathSampler(const Adjacency&, std::uint64_t seed);

    /// The nodes between the two ends, in no order; none where no path joins them.
    void draw(std::vector<NodeIndex>& between);

private:
    /// What is known from one end: a disc of nodes around it, a step wider at a time.
    struct Side
    {
        std::vector<std::int32_t> steps; ///< by node, -1 outside
        std::vector<double> paths;       ///< by node, up to a factor for each step that its nodes share
        std::vector<NodeIndex> seen;     ///< in the order met
        std::size_t rim = 0;             ///< where the last step begins in `seen`
        std::uint64_t cost = 0;          ///< of a further step
    };
    void begin(Side&, NodeIndex end);
    void widen(Side&);
    bool meet(const Side& widened, const Side& other);
    NodeIndex drawMeeting(const Side& a, const Side& b);
    void walkBack(const Side&, NodeIndex from, std::vector<NodeIndex>& between);
    static void forget(Side&);

    const Adjacency& m_graph;
    Random m_random;
    Side m_sides[2];
    std::vector<NodeIndex> m_meeting;
};

} // namespace atlas::network
