#pragma once

#include "network/random.h"
#include "network/weighted.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace atlas::network {

/// The graph at one level of Leiden: its nodes are groups of nodes of the level below.
struct LeidenLevel
{
    WeightedAdjacency graph;
    std::vector<double> strength; ///< by node: all weights at the nodes it stands for, those inside twice
};

/// The three steps of Leiden on one level (see communities.h). Partitions are numbers below the level's size,
/// by node. `scale` is the resolution over the strength of all nodes.
class Leiden
{
public:
    Leiden(const LeidenLevel&, double scale, Random&, std::stop_token);

    /// Moves single nodes to the neighbouring community that gains most, or to one of their own, until none
    /// gains.
    void moveNodes(std::vector<std::uint32_t>& community);
    /// Within each community, joins single nodes to well connected groups: a finer partition.
    std::vector<std::uint32_t> refine(const std::vector<std::uint32_t>& community);
    /// The groups of a partition as nodes; `partition` becomes their numbers, ascending by first node.
    LeidenLevel aggregate(std::vector<std::uint32_t>& partition);

private:
    struct Groups;
    struct Refinement;
    void weigh(NodeIndex, const std::vector<std::uint32_t>& group);
    std::uint32_t best(NodeIndex, std::uint32_t own, const Groups&) const;
    std::uint32_t groupFor(NodeIndex, const Refinement&) const;
    std::vector<double> towardRest(const std::vector<std::uint32_t>& community) const;
    std::vector<NodeIndex> shuffled();

    const LeidenLevel& m_level;
    double m_scale;
    Random& m_random;
    std::stop_token m_stop;
    std::vector<double> m_toward;         ///< by group: weight of the edges of one node to it
    std::vector<std::uint32_t> m_touched; ///< groups that m_toward holds something of
};

} // namespace atlas::network
