#pragma once

#include "network/adjacency.h"
#include "network/random.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace atlas::tests {

using ShapeEdges = std::vector<network::NodePair>;

struct GraphShape
{
    std::uint32_t nodes = 0;
    ShapeEdges edges;
};

inline GraphShape randomGraph(std::uint32_t nodes, std::uint32_t edges, std::uint64_t seed)
{
    network::Random random(seed);
    GraphShape s{nodes, {}};
    for (std::uint32_t i = 0; i < edges; ++i)
        s.edges.emplace_back(random.below(nodes), random.below(nodes));
    return s;
}

inline GraphShape star(std::uint32_t leaves)
{
    GraphShape s{leaves + 1, {}};
    for (std::uint32_t i = 1; i <= leaves; ++i)
        s.edges.emplace_back(0, i);
    return s;
}

inline GraphShape path(std::uint32_t nodes)
{
    GraphShape s{nodes, {}};
    for (std::uint32_t i = 1; i < nodes; ++i)
        s.edges.emplace_back(i - 1, i);
    return s;
}

inline GraphShape grid(std::uint32_t side)
{
    GraphShape s{side * side, {}};
    for (std::uint32_t y = 0; y < side; ++y) {
        for (std::uint32_t x = 0; x < side; ++x) {
            if (x + 1 < side)
                s.edges.emplace_back(y * side + x, y * side + x + 1);
            if (y + 1 < side)
                s.edges.emplace_back(y * side + x, (y + 1) * side + x);
        }
    }
    return s;
}

inline GraphShape complete(std::uint32_t nodes)
{
    GraphShape s{nodes, {}};
    for (std::uint32_t v = 0; v < nodes; ++v) {
        for (std::uint32_t w = 0; w < v; ++w)
            s.edges.emplace_back(w, v);
    }
    return s;
}

/// Leaves that all have the same two neighbours.
inline GraphShape twoHubs(std::uint32_t leaves)
{
    GraphShape s{leaves + 2, {}};
    for (std::uint32_t i = 2; i < leaves + 2; ++i) {
        s.edges.emplace_back(0, i);
        s.edges.emplace_back(1, i);
    }
    return s;
}

/// Groups of nodes with consecutive numbers, in a ring: four random edges a node inside, some to the next.
inline GraphShape communities(std::uint32_t groups, std::uint32_t size)
{
    network::Random random(7);
    GraphShape s{groups * size, {}};
    for (std::uint32_t v = 0; v < s.nodes; ++v) {
        const std::uint32_t first = v / size * size;
        if (v > first)
            s.edges.emplace_back(first + random.below(v - first), v); // connected
        for (int i = 0; i < 3; ++i)
            s.edges.emplace_back(v, first + random.below(size));
        if (v % 5 == 0)
            s.edges.emplace_back(v, (first + size) % s.nodes + random.below(size));
    }
    return s;
}

} // namespace atlas::tests
