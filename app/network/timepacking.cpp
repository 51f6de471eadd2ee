#include "network/timepacking.h"

#include <algorithm>
#include <limits>

namespace atlas::network {

TimePacker::TimePacker(const TimeTask& task)
    : m_task(task), m_count(task.names.size(), 0), m_lanes(task.lanes), m_nodes(task.names.size()),
      m_ties(task.ties.size()), m_dates(task.dates.size())
{
    for (const TimeTask::Tie& tie : task.ties) {
        ++m_count[tie.a];
        ++m_count[tie.b];
    }
}

bool TimePacker::pack(const TimeOrder& order, float most)
{
    m_left = m_count;
    for (Lane& lane : m_lanes) {
        lane.end = aroundName - m_task.before - beforeName;
        lane.taken = false;
        lane.crossing.clear();
        lane.names.clear();
    }
    std::size_t next = 0;
    float from = 0;
    for (std::uint32_t date = 0; date < m_dates.size(); ++date) {
        float to = from + m_task.dates[date];
        for (; next < order.ties.size() && m_task.ties[order.ties[next]].date == date; ++next) {
            const std::uint32_t tie = order.ties[next];
            if (!placeEnds(order, tie, from + beforeFirst * m_task.apart) ||
                !placeTie(order, tie, {from + aroundTies * m_task.apart, most}))
                return false;
            to = std::max(to, m_ties[tie] + aroundTies * m_task.apart);
        }
        m_dates[date] = {from, to};
        from = to;
    }
    return width() <= most;
}

bool TimePacker::placeEnds(const TimeOrder& order, std::uint32_t tie, float from)
{
    for (const NodeIndex v : {m_task.ties[tie].a, m_task.ties[tie].b}) {
        if (m_left[v]-- < m_count[v])
            continue; // it is there already
        Lane& lane = m_lanes[order.lane[v]];
        if (lane.taken)
            return false;
        lane.taken = true;
        placeNode(v, lane, from);
    }
    return true;
}

/// To the left.
float TimePacker::reachOf(NodeIndex v) const
{
    return m_task.names[v] > 0 ? besideNode + m_task.names[v] : reachOfNode;
}

/// As far left as its lane is free for it and its name.
void TimePacker::placeNode(NodeIndex v, Lane& lane, float from)
{
    const float reach = reachOf(v);
    float x = std::max(from, lane.end + reach + (m_task.names[v] > 0 ? beforeName : beforeUnnamed));
    auto tie = std::lower_bound(lane.crossing.begin(), lane.crossing.end(), x - reach - aroundName);
    for (; tie != lane.crossing.end() && *tie < x + reachOfNode + aroundName; ++tie) {
        x = std::max(x, *tie + aroundName + reach);
        ++m_looks;
    }
    m_nodes[v] = x;
    lane.names.push_back({x - reach, x + reachOfNode});
}

/// Where a tie that comes there is clear of what lies in a lane.
float TimePacker::clearOf(const Lane& lane, float x, bool through)
{
    float clear = x;
    const float apart = betweenTies * m_task.apart;
    auto tie = std::lower_bound(lane.crossing.begin(), lane.crossing.end(), clear - apart);
    for (; tie != lane.crossing.end() && *tie < clear + apart; ++tie)
        clear = std::max(clear, *tie + apart);
    m_looks += lane.names.size() + 4;
    for (const Reach& name : lane.names) {
        if (through && name.from - aroundName < clear && clear < name.to + aroundName)
            clear = name.to + aroundName;
    }
    return clear;
}

bool TimePacker::placeTie(const TimeOrder& order, std::uint32_t tie, Reach room)
{
    const NodeIndex a = m_task.ties[tie].a;
    const NodeIndex b = m_task.ties[tie].b;
    const auto [low, high] = std::minmax(order.lane[a], order.lane[b]);
    float x = std::max(std::max(m_nodes[a], m_nodes[b]) + toFirstTie * m_task.apart, room.from);
    for (std::uint32_t clear = 0, lane = low; clear <= high - low && x <= room.to; ++clear) {
        const float there = clearOf(m_lanes[lane], x, low < lane && lane < high);
        clear = there > x ? 0 : clear;
        x = there;
        lane = lane == high ? low : lane + 1;
    }
    if (x > room.to)
        return false;
    for (std::uint32_t lane = low; lane <= high; ++lane) {
        std::vector<float>& crossing = m_lanes[lane].crossing;
        crossing.insert(std::upper_bound(crossing.begin(), crossing.end(), x), x);
    }
    m_ties[tie] = x;
    for (const NodeIndex v : {a, b}) {
        Lane& lane = m_lanes[order.lane[v]];
        lane.end = std::max(lane.end, x);
        lane.taken = m_left[v] > 0;
    }
    return true;
}

void TimePacker::bringNear(const TimeOrder& order)
{
    std::vector<float> first(m_nodes.size(), std::numeric_limits<float>::max());
    for (std::size_t i = 0; i < m_ties.size(); ++i) {
        for (const NodeIndex v : {m_task.ties[i].a, m_task.ties[i].b})
            first[v] = std::min(first[v], m_ties[i]);
    }
    for (NodeIndex v = 0; v < m_nodes.size(); ++v) {
        const std::vector<float>& crossing = m_lanes[order.lane[v]].crossing;
        const float reach = reachOf(v);
        float x = first[v] - toFirstTie * m_task.apart;
        auto tie = std::lower_bound(crossing.begin(), crossing.end(), first[v]);
        while (tie != crossing.begin() && *std::prev(tie) > x - reach - aroundName) {
            --tie;
            x = std::min(x, *tie - reachOfNode - aroundName);
        }
        m_nodes[v] = std::max(m_nodes[v], x);
    }
}

} // namespace atlas::network
