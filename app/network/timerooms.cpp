#include "network/timerooms.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace atlas::network {

namespace {

/// By lane, the farthest of what was told of it; a tree of ranges, in an array.
class Farthest
{
public:
    Farthest(std::size_t lanes, float from)
    {
        while (m_leaves < lanes)
            m_leaves *= 2;
        m_tree.assign(2 * m_leaves, from);
    }
    /// Of the lanes from `low` to `high`.
    void tell(std::size_t low, std::size_t high, float at)
    {
        for (std::size_t l = low + m_leaves, r = high + 1 + m_leaves; l < r; l /= 2, r /= 2) {
            if (l % 2 == 1)
                raise(m_tree[l++], at);
            if (r % 2 == 1)
                raise(m_tree[--r], at);
        }
    }
    float of(std::size_t lane) const
    {
        float at = m_tree[1];
        for (std::size_t i = lane + m_leaves; i > 0; i /= 2)
            at = std::max(at, m_tree[i]);
        return at;
    }

private:
    static void raise(float& value, float at) { value = std::max(value, at); }
    std::size_t m_leaves = 1;
    std::vector<float> m_tree;
};

template<typename At>
std::vector<std::size_t> ascending(std::size_t count, At at)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&at](std::size_t a, std::size_t b) { return at(a) < at(b); });
    return order;
}

} // namespace

std::vector<float> roomsBefore(std::span<const LanePlace> nodes, std::span<const Edge> ties,
                               std::span<const float> times, float from, float apart)
{
    std::uint32_t lanes = 1;
    for (const LanePlace& node : nodes)
        lanes = std::max(lanes, node.lane + 1);
    const auto byTime = ascending(ties.size(), [times](std::size_t e) { return times[e]; });
    const auto byEnd = ascending(nodes.size(), [nodes](std::size_t v) { return nodes[v].until; });
    Farthest farthest(lanes, from);
    std::vector<float> rooms(nodes.size(), 0);
    std::size_t tie = 0;
    std::size_t end = 0;
    for (const std::size_t v : ascending(nodes.size(), [nodes](std::size_t i) { return nodes[i].at; })) {
        for (; tie < byTime.size() && times[byTime[tie]] < nodes[v].at; ++tie) {
            const auto [low, high] =
                std::minmax(nodes[ties[byTime[tie]].source].lane, nodes[ties[byTime[tie]].target].lane);
            farthest.tell(low, high, times[byTime[tie]]);
        }
        for (; end < byEnd.size() && nodes[byEnd[end]].until < nodes[v].at; ++end) {
            const LanePlace& before = nodes[byEnd[end]];
            farthest.tell(before.lane, before.lane, before.until + apart);
        }
        rooms[v] = std::max(nodes[v].at - farthest.of(nodes[v].lane), 0.0F);
    }
    return rooms;
}

} // namespace atlas::network
