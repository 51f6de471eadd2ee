#include "network/timeorder.h"

#include "network/random.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace atlas::network {

namespace {

constexpr std::size_t mostSearched = 400; ///< nodes
constexpr float perPixelOver = 1; ///< cost, of what lies beyond the width, in lanes that a tie is longer
constexpr float perPixelWide = 0.05F;
constexpr float perLaneAway = 15;    ///< pixels of a lane that are used rather than that a tie is longer
constexpr float usedBesideName = 30; ///< pixels of a lane, by a node with its ties
constexpr float firstThreshold = 2;

constexpr auto none = std::numeric_limits<std::uint32_t>::max();

/// While they fill.
struct Lane
{
    bool taken = false;
    float used = 0; ///< across, about
};

/// The free one that is used least, or near to what is wanted; takes it for such a name. None where none is.
std::uint32_t freeLane(std::vector<Lane>& lanes, std::uint32_t wanted, float name)
{
    std::uint32_t best = none;
    float least = std::numeric_limits<float>::max();
    for (std::uint32_t lane = 0; lane < lanes.size(); ++lane) {
        const std::uint32_t away = wanted == none ? 0 : std::max(lane, wanted) - std::min(lane, wanted);
        const float cost = lanes[lane].used + perLaneAway * static_cast<float>(away);
        if (!lanes[lane].taken && cost < least) {
            least = cost;
            best = lane;
        }
    }
    if (best != none)
        lanes[best] = {true, lanes[best].used + usedBesideName + name};
    return best;
}

/// First come, first placed, as near as may be to whom each is tied to.
std::optional<TimeOrder> beginning(const TimeTask& task)
{
    TimeOrder order;
    order.ties.resize(task.ties.size());
    std::iota(order.ties.begin(), order.ties.end(), 0u);
    order.lane.assign(task.names.size(), none);
    std::vector<std::uint32_t> left(task.names.size(), 0);
    for (const TimeTask::Tie& tie : task.ties) {
        ++left[tie.a];
        ++left[tie.b];
    }
    std::vector<Lane> lanes(task.lanes);
    for (const TimeTask::Tie& tie : task.ties) {
        for (const auto& [v, w] : {std::pair(tie.a, tie.b), std::pair(tie.b, tie.a)}) {
            if (order.lane[v] != none)
                continue;
            order.lane[v] = freeLane(lanes, order.lane[w], task.names[v]);
            if (order.lane[v] == none)
                return std::nullopt;
        }
        const auto [low, high] = std::minmax(order.lane[tie.a], order.lane[tie.b]);
        const float used = std::max(lanes[low].used, lanes[high].used);
        for (std::uint32_t lane = low; lane <= high; ++lane) // what comes then stands beside it
            lanes[lane].used = std::max(lanes[lane].used, used);
        for (const NodeIndex v : {tie.a, tie.b}) {
            if (--left[v] == 0)
                lanes[order.lane[v]].taken = false;
        }
    }
    return order;
}

class Search
{
public:
    Search(const TimeTask& task, TimeOrder order, float width, std::size_t looks)
        : m_task(task), m_width(width), m_looks(looks), m_packer(task), m_order(std::move(order)),
          m_best(m_order)
    {
        for (std::uint32_t i = 0, from = 0; i <= task.ties.size(); ++i) {
            if (i == task.ties.size() || task.ties[i].date != task.ties[from].date) {
                m_dates.emplace_back(from, i);
                from = i;
            }
        }
    }

    TimeOrder found()
    {
        m_cost = m_least = cost(m_order, std::numeric_limits<float>::max());
        while (m_packer.looks() < m_looks) {
            const float left = 1 - static_cast<float>(m_packer.looks()) / static_cast<float>(m_looks);
            tryOne(firstThreshold * left);
        }
        return std::move(m_best);
    }

private:
    float cost(const TimeOrder& order, float most)
    {
        float tidy = 0;
        for (const TimeTask::Tie& tie : m_task.ties) {
            const auto [low, high] = std::minmax(order.lane[tie.a], order.lane[tie.b]);
            tidy += static_cast<float>(high - low);
        }
        const float widest = m_width + (most - tidy) / perPixelOver;
        if (tidy > most || !m_packer.pack(order, widest))
            return std::numeric_limits<float>::max();
        const float wide = m_packer.width();
        return tidy + perPixelOver * std::max(wide - m_width, 0.0F) + perPixelWide * wide;
    }

    void tryOne(float threshold)
    {
        const TimeOrder before = m_order;
        change();
        const float now = cost(m_order, m_cost + threshold);
        if (now > m_cost + threshold) {
            m_order = before;
            return;
        }
        m_cost = now;
        if (now < m_least) {
            m_least = now;
            m_best = m_order;
        }
    }

    std::uint32_t any(std::size_t count) { return m_random.below(static_cast<std::uint32_t>(count)); }
    NodeIndex anyNode() { return any(m_task.names.size()); }

    void change()
    {
        const std::uint32_t kind = any(24);
        if (kind < 5)
            m_order.lane[anyNode()] = any(m_task.lanes);
        else if (kind < 10)
            moveBesidePartner();
        else if (kind < 14)
            std::swap(m_order.lane[anyNode()], m_order.lane[anyNode()]);
        else if (kind < 16)
            movePair();
        else if (kind < 18)
            moveLane(any(m_task.lanes), any(m_task.lanes));
        else
            moveTie();
    }
    /// Ends of any tie, in any order.
    std::pair<NodeIndex, NodeIndex> anyPair()
    {
        const TimeTask::Tie& tie = m_task.ties[any(m_task.ties.size())];
        return any(2) == 0 ? std::pair(tie.a, tie.b) : std::pair(tie.b, tie.a);
    }
    void moveBesidePartner()
    {
        const auto [v, partner] = anyPair();
        const std::uint32_t to = m_order.lane[partner] + 2 * any(2);
        if (to > 0 && to <= m_task.lanes)
            m_order.lane[v] = to - 1;
    }
    void movePair()
    {
        const auto [v, partner] = anyPair();
        m_order.lane[v] = any(m_task.lanes - 1);
        m_order.lane[partner] = m_order.lane[v] + 1;
    }
    /// Among the others, which keep their order.
    void moveLane(std::uint32_t from, std::uint32_t to)
    {
        for (std::uint32_t& lane : m_order.lane) {
            if (lane == from)
                lane = to;
            else if (from < lane && lane <= to)
                --lane;
            else if (to <= lane && lane < from)
                ++lane;
        }
    }
    /// Before or after others of its date.
    void moveTie()
    {
        const auto [from, to] = m_dates[any(m_dates.size())];
        const auto first = m_order.ties.begin() + from;
        const std::uint32_t a = any(to - from);
        const std::uint32_t b = any(to - from);
        if (a < b)
            std::rotate(first + a, first + a + 1, first + b + 1);
        else
            std::rotate(first + b, first + a, first + a + 1);
    }

    const TimeTask& m_task;
    float m_width;
    std::size_t m_looks;
    TimePacker m_packer;
    Random m_random{1};
    TimeOrder m_order;
    TimeOrder m_best;
    float m_cost = 0;                                             ///< of m_order
    float m_least = 0;                                            ///< of m_best
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_dates; ///< their ties
};

} // namespace

std::optional<TimeOrder> findTimeOrder(const TimeTask& task, float width, std::size_t looks)
{
    std::optional<TimeOrder> order = beginning(task);
    if (!order || task.names.size() > mostSearched || task.lanes < 2)
        return order;
    return Search(task, std::move(*order), width, looks).found();
}

} // namespace atlas::network
