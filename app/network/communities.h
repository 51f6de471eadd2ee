#pragma once

#include "network/weighted.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace atlas::network {

struct Community
{
    std::uint32_t size = 0;         ///< nodes
    std::vector<NodeIndex> leaders; ///< its largest nodes, at most three, that name it
    friend bool operator==(const Community&, const Community&) = default;
};

struct Communities
{
    std::vector<std::uint32_t> of; ///< by node: which of `each`
    std::vector<Community> each;   ///< largest first; of equals the one with the smallest node
    double modularity = 0;         ///< -0.5 … 1
};

struct CommunityOptions
{
    double resolution = 1; ///< larger: more and smaller ones
    std::uint64_t seed = 1;
    std::span<const float> sizes = {}; ///< of nodes, by which they lead; empty: their weighted degree
};

// A community is named by its first leaders, if these are that short together, else by the first.
inline constexpr std::size_t leadersInName = 2;
inline constexpr int lettersInName = 22;

/// By node, as pictures draw them: for CommunityOptions::sizes.
std::vector<float> sizesOf(const Graph&);

/// Groups of nodes that are tied among themselves more than chance would have it (modularity: Newman, Girvan,
/// "Finding and evaluating community structure in networks", 2004, over weights). Leiden: Traag, Waltman, van
/// Eck, "From Louvain to Leiden: guaranteeing well-connected communities", 2019, with the best choice in the
/// refinement instead of a random one; each community is connected. The same seed gives the same communities.
/// Memory is linear, time nearly so. Stops early with what it has when asked to.
Communities communities(const WeightedAdjacency&, const CommunityOptions& = {}, const std::stop_token& = {});

} // namespace atlas::network
