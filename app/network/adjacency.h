#pragma once

#include "network/graph.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace atlas::network {

using NodePair = std::pair<NodeIndex, NodeIndex>;

/// Undirected neighbours in one flat array: no loops, each neighbour once.
struct Adjacency
{
    std::vector<std::uint32_t> offsets{0};
    std::vector<NodeIndex> neighbours;

    std::uint32_t size() const { return static_cast<std::uint32_t>(offsets.size() - 1); }
    std::span<const NodeIndex> operator[](NodeIndex v) const
    {
        return {neighbours.data() + offsets[v], neighbours.data() + offsets[v + 1]};
    }
};

/// Pairs with an end that is no node are left out. Neighbours ascend. Linear.
Adjacency adjacency(std::uint32_t nodeCount, std::span<const NodePair> edges);

/// A connected part of a graph with indices of its own.
struct Part
{
    std::vector<NodeIndex> nodes; ///< in the whole graph, ascending
    Adjacency graph;
};

/// Largest first; of equals the one with the smallest node.
std::vector<Part> connectedParts(const Adjacency&);

/// Hops from `from`, by node, -1 where it cannot be reached. `queue` is scratch space.
void hops(const Adjacency&, NodeIndex from, std::vector<std::int32_t>& distance,
          std::vector<NodeIndex>& queue);

/// Hops from up to 64 nodes at once: Then and others, "The more the merrier: efficient multi-source graph
/// traversal" (2014). Calls visit(node, sources, hops) once for each hop number of a node, with a bit for
/// each source that is so far away.
template<typename Visit>
void hopsFromMany(const Adjacency& graph, std::span<const NodeIndex> from, Visit visit)
{
    std::vector<std::uint64_t> seen(graph.size(), 0);
    std::vector<std::uint64_t> now(graph.size(), 0); // sources whose wave is at the node
    std::vector<std::uint64_t> next(graph.size(), 0);
    std::vector<NodeIndex> front;
    std::vector<NodeIndex> reached;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (next[from[i]] == 0)
            reached.push_back(from[i]);
        next[from[i]] |= std::uint64_t{1} << i;
    }
    for (std::uint32_t hop = 0; !reached.empty(); ++hop) {
        front.clear();
        for (const NodeIndex v : reached) {
            now[v] = next[v] & ~seen[v];
            next[v] = 0;
            if (now[v] == 0)
                continue;
            seen[v] |= now[v];
            front.push_back(v);
            visit(v, now[v], hop);
        }
        reached.clear();
        for (const NodeIndex v : front) {
            for (const NodeIndex w : graph[v]) {
                if ((now[v] & ~seen[w]) == 0)
                    continue;
                if (next[w] == 0)
                    reached.push_back(w);
                next[w] |= now[v];
            }
        }
    }
}

} // namespace atlas::network
