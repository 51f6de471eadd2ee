#include "network/circleorder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas::network {

namespace {

constexpr int sweeps = 6;                        ///< of barycentres
constexpr int siftings = 4;                      ///< rounds
constexpr std::uint64_t mostSifting = 6'000'000; ///< steps that it may take in all

/// Weight of the ties between communities, by pair, smaller first; ascending.
struct Bond
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double weight = 0;
};

std::vector<Bond> bondsOf(const WeightedAdjacency& graph, const std::vector<std::uint32_t>& of)
{
    std::vector<Bond> all;
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        const auto weights = graph.weightsOf(v);
        const auto neighbours = graph.graph[v];
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            if (of[v] < of[neighbours[i]])
                all.push_back({of[v], of[neighbours[i]], weights[i]});
        }
    }
    const auto before = [](const Bond& x, const Bond& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; };
    std::stable_sort(all.begin(), all.end(), before);
    std::vector<Bond> bonds;
    for (const Bond& bond : all) {
        if (!bonds.empty() && bonds.back().a == bond.a && bonds.back().b == bond.b)
            bonds.back().weight += bond.weight;
        else
            bonds.push_back(bond);
    }
    return bonds;
}

/// Communities as beads of chains: the strongest bonds first join the ends of two chains, as Kruskal's
/// algorithm joins trees; so strongly tied ones lie beside each other.
std::vector<std::uint32_t> communityOrder(std::size_t count, std::vector<Bond> bonds)
{
    std::stable_sort(bonds.begin(), bonds.end(),
                     [](const Bond& x, const Bond& y) { return x.weight > y.weight; });
    std::vector<std::uint32_t> chainOf(count);
    std::iota(chainOf.begin(), chainOf.end(), 0u);
    std::vector<std::vector<std::uint32_t>> chains(count);
    for (std::uint32_t c = 0; c < count; ++c)
        chains[c] = {c};
    for (const Bond& bond : bonds) {
        std::uint32_t one = chainOf[bond.a];
        std::uint32_t other = chainOf[bond.b];
        const auto isEnd = [&chains](std::uint32_t chain, std::uint32_t c) {
            return chains[chain].front() == c || chains[chain].back() == c;
        };
        if (one == other || !isEnd(one, bond.a) || !isEnd(other, bond.b))
            continue;
        if (chains[one].size() < chains[other].size())
            std::swap(one, other);
        const std::uint32_t held = chainOf[bond.a] == one ? bond.a : bond.b;
        const std::uint32_t joined = held == bond.a ? bond.b : bond.a;
        std::vector<std::uint32_t>& longer = chains[one];
        std::vector<std::uint32_t>& shorter = chains[other];
        if (longer.back() != held)
            std::reverse(longer.begin(), longer.end());
        if (shorter.front() != joined)
            std::reverse(shorter.begin(), shorter.end());
        for (const std::uint32_t c : shorter)
            chainOf[c] = one;
        longer.insert(longer.end(), shorter.begin(), shorter.end());
        shorter.clear();
    }
    std::vector<std::uint32_t> order;
    for (const auto& chain : chains)
        order.insert(order.end(), chain.begin(), chain.end());
    return order;
}

class CircleOrder
{
public:
    CircleOrder(const WeightedAdjacency& graph, std::vector<std::vector<NodeIndex>> blocks)
        : m_graph(graph.graph), m_blocks(std::move(blocks)), m_at(graph.size(), 0)
    {
        number();
    }

    void sweep()
    {
        std::vector<std::pair<double, NodeIndex>> keyed;
        std::uint32_t first = 0;
        for (std::vector<NodeIndex>& block : m_blocks) {
            keyed.clear();
            for (const NodeIndex v : block)
                keyed.emplace_back(barycentre(v, first + static_cast<double>(block.size()) / 2), v);
            std::stable_sort(keyed.begin(), keyed.end());
            for (std::size_t i = 0; i < block.size(); ++i)
                block[i] = keyed[i].second;
            first += static_cast<std::uint32_t>(block.size());
        }
        number();
    }

    /// Each node of a block to the place within it where the fewest lines cross, as long as the steps last.
    void sift(const std::stop_token& stop)
    {
        for (std::size_t b = 0; b < m_blocks.size(); ++b) {
            std::uint64_t ends = 0;
            for (const NodeIndex v : m_blocks[b])
                ends += m_graph[v].size();
            if (m_blocks[b].size() < 3 || ends * m_blocks[b].size() > m_stepsLeft)
                continue;
            m_stepsLeft -= ends * m_blocks[b].size();
            const std::vector<NodeIndex> nodes = m_blocks[b];
            for (const NodeIndex v : nodes) {
                if (stop.stop_requested())
                    return;
                siftNode(m_blocks[b], v);
            }
        }
    }

    std::vector<NodeIndex> order() const
    {
        std::vector<NodeIndex> all;
        for (const auto& block : m_blocks)
            all.insert(all.end(), block.begin(), block.end());
        return all;
    }

private:
    void number()
    {
        std::uint32_t next = 0;
        for (const auto& block : m_blocks) {
            for (const NodeIndex v : block)
                m_at[v] = next++;
        }
    }

    /// The mean of the neighbours' places, each taken the shorter way round from the middle of the block.
    double barycentre(NodeIndex v, double middle) const
    {
        const auto whole = static_cast<double>(m_at.size());
        double sum = 0;
        for (const NodeIndex w : m_graph[v]) {
            double away = m_at[w] - middle;
            away -= std::round(away / whole) * whole;
            sum += away;
        }
        return m_graph[v].empty() ? 0 : sum / static_cast<double>(m_graph[v].size());
    }

    /// Places of a node's neighbours, counted onwards from a place; ascending, without one node.
    std::vector<std::uint32_t>& from(std::uint32_t place, NodeIndex v, NodeIndex without,
                                     std::vector<std::uint32_t>& places) const
    {
        const auto whole = static_cast<std::uint32_t>(m_at.size());
        places.clear();
        for (const NodeIndex w : m_graph[v]) {
            if (w != without)
                places.push_back((m_at[w] + whole - place) % whole);
        }
        std::sort(places.begin(), places.end());
        return places;
    }

    /// Crossings between lines of two neighbours on the circle, `left` before `right`, as they lie and
    /// changed over: the difference that the change makes.
    std::int64_t change(NodeIndex left, NodeIndex right)
    {
        const auto& ofLeft = from(m_at[left], left, right, m_places[0]);
        const auto& ofRight = from(m_at[left], right, left, m_places[1]);
        return crossings(ofRight, ofLeft) - crossings(ofLeft, ofRight);
    }

    /// Going onwards from the pair, lines of the first cross those of the second that end farther.
    static std::int64_t crossings(const std::vector<std::uint32_t>& first,
                                  const std::vector<std::uint32_t>& second)
    {
        std::int64_t count = 0;
        std::size_t nearer = 0;
        for (const std::uint32_t place : first) {
            while (nearer < second.size() && second[nearer] < place)
                ++nearer;
            count += static_cast<std::int64_t>(second.size() - nearer);
            if (nearer < second.size() && second[nearer] == place)
                --count; // they meet
        }
        return count;
    }

    void exchange(std::vector<NodeIndex>& block, std::size_t i)
    {
        std::swap(block[i], block[i + 1]);
        std::swap(m_at[block[i]], m_at[block[i + 1]]);
    }

    void siftNode(std::vector<NodeIndex>& block, NodeIndex v)
    {
        auto at = static_cast<std::size_t>(std::find(block.begin(), block.end(), v) - block.begin());
        for (; at > 0; --at)
            exchange(block, at - 1); // to the start; what that costs is common to all places
        std::int64_t crossed = 0;
        std::int64_t least = 0;
        std::size_t best = 0;
        for (std::size_t i = 0; i + 1 < block.size(); ++i) {
            crossed += change(block[i], block[i + 1]);
            exchange(block, i);
            if (crossed < least) {
                least = crossed;
                best = i + 1;
            }
        }
        for (std::size_t i = block.size() - 1; i > best; --i)
            exchange(block, i - 1);
    }

    const Adjacency& m_graph;
    std::vector<std::vector<NodeIndex>> m_blocks;
    std::vector<std::uint32_t> m_at; ///< place by node
    std::uint64_t m_stepsLeft = mostSifting;
    std::vector<std::uint32_t> m_places[2]; ///< scratch
};

} // namespace

std::vector<NodeIndex> circleOrder(const WeightedAdjacency& graph, const std::stop_token& stop)
{
    const Communities found = communities(graph, {}, stop);
    std::vector<std::vector<NodeIndex>> blocks(found.each.size());
    const auto order = communityOrder(found.each.size(), bondsOf(graph, found.of));
    std::vector<std::uint32_t> blockOf(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        blockOf[order[i]] = i;
    for (NodeIndex v = 0; v < graph.size(); ++v)
        blocks[blockOf[found.of[v]]].push_back(v);
    CircleOrder circle(graph, std::move(blocks));
    for (int i = 0; i < sweeps && !stop.stop_requested(); ++i)
        circle.sweep();
    for (int i = 0; i < siftings && !stop.stop_requested(); ++i)
        circle.sift(stop);
    return circle.order();
}

std::uint64_t circleCrossings(const Adjacency& graph, std::span<const NodeIndex> order)
{
    std::vector<std::uint32_t> at(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        at[order[i]] = i;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> lines;
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        for (const NodeIndex w : graph[v]) {
            if (at[v] < at[w])
                lines.emplace_back(at[v], at[w]);
        }
    }
    std::uint64_t count = 0;
    for (const auto& [a, b] : lines) {
        for (const auto& [c, d] : lines)
            count += a < c && c < b && b < d ? 1 : 0;
    }
    return count;
}

} // namespace atlas::network
