#include "network/adjacency.h"

#include <algorithm>

namespace atlas::network {

Adjacency adjacency(std::uint32_t nodeCount, std::span<const NodePair> edges)
{
    const auto counts = [nodeCount](const NodePair& e) {
        return e.first < nodeCount && e.second < nodeCount && e.first != e.second;
    };
    std::vector<std::uint32_t> offsets(nodeCount + 1, 0);
    for (const NodePair& e : edges) {
        if (counts(e)) {
            ++offsets[e.first + 1];
            ++offsets[e.second + 1];
        }
    }
    for (std::uint32_t v = 0; v < nodeCount; ++v)
        offsets[v + 1] += offsets[v];
    std::vector<NodeIndex> all(offsets[nodeCount]);
    std::vector<std::uint32_t> at(offsets.begin(), offsets.end() - 1);
    for (const NodePair& e : edges) {
        if (counts(e)) {
            all[at[e.first]++] = e.second;
            all[at[e.second]++] = e.first;
        }
    }
    Adjacency result;
    result.offsets.reserve(nodeCount + 1);
    result.neighbours.reserve(all.size());
    for (std::uint32_t v = 0; v < nodeCount; ++v) {
        const auto begin = all.begin() + offsets[v];
        const auto end = all.begin() + offsets[v + 1];
        std::sort(begin, end);
        result.neighbours.insert(result.neighbours.end(), begin, std::unique(begin, end));
        result.offsets.push_back(static_cast<std::uint32_t>(result.neighbours.size()));
    }
    return result;
}

namespace {

Part partOf(const Adjacency& graph, std::vector<NodeIndex> nodes, std::vector<NodeIndex>& local)
{
    std::sort(nodes.begin(), nodes.end());
    Part part;
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        local[nodes[i]] = i;
    part.graph.offsets.reserve(nodes.size() + 1);
    for (const NodeIndex v : nodes) {
        for (const NodeIndex w : graph[v])
            part.graph.neighbours.push_back(local[w]);
        part.graph.offsets.push_back(static_cast<std::uint32_t>(part.graph.neighbours.size()));
    }
    part.nodes = std::move(nodes);
    return part;
}

} // namespace

std::vector<Part> connectedParts(const Adjacency& graph)
{
    std::vector<char> seen(graph.size(), 0);
    std::vector<NodeIndex> local(graph.size());
    std::vector<Part> parts;
    for (NodeIndex first = 0; first < graph.size(); ++first) {
        if (seen[first])
            continue;
        std::vector<NodeIndex> nodes{first};
        seen[first] = 1;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            for (const NodeIndex w : graph[nodes[i]]) {
                if (!seen[w]) {
                    seen[w] = 1;
                    nodes.push_back(w);
                }
            }
        }
        parts.push_back(partOf(graph, std::move(nodes), local));
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.nodes.size() > b.nodes.size(); });
    return parts;
}

void hops(const Adjacency& graph, NodeIndex from, std::vector<std::int32_t>& distance,
          std::vector<NodeIndex>& queue)
{
    distance.assign(graph.size(), -1);
    queue.clear();
    queue.push_back(from);
    distance[from] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const std::int32_t next = distance[queue[i]] + 1;
        for (const NodeIndex w : graph[queue[i]]) {
            if (distance[w] < 0) {
                distance[w] = next;
                queue.push_back(w);
            }
        }
    }
}

} // namespace atlas::network
