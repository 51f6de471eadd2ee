#include "network/pathsampler.h"

#include <algorithm>

namespace atlas::network {

namespace {

// Only ratios within one step matter, so counts are brought down together before they grow out of a double.
constexpr double manyPaths = 0x1p500;

} // namespace

PathSampler::PathSampler(const Adjacency& graph, std::uint64_t seed) : m_graph(graph), m_random(seed)
{
    for (Side& side : m_sides) {
        side.steps.assign(graph.size(), -1);
        side.paths.assign(graph.size(), 0);
    }
}

void PathSampler::begin(Side& side, NodeIndex end)
{
    side.steps[end] = 0;
    side.paths[end] = 1;
    side.seen.assign(1, end);
    side.rim = 0;
    side.cost = m_graph[end].size();
}

void PathSampler::forget(Side& side)
{
    for (const NodeIndex v : side.seen)
        side.steps[v] = -1;
    side.seen.clear();
}

void PathSampler::widen(Side& side)
{
    const std::size_t end = side.seen.size();
    double most = 0;
    side.cost = 0;
    for (std::size_t i = side.rim; i < end; ++i) {
        const NodeIndex v = side.seen[i];
        for (const NodeIndex w : m_graph[v]) {
            if (side.steps[w] < 0) {
                side.steps[w] = side.steps[v] + 1;
                side.paths[w] = 0;
                side.seen.push_back(w);
                side.cost += m_graph[w].size();
            }
            if (side.steps[w] == side.steps[v] + 1) {
                side.paths[w] += side.paths[v];
                most = std::max(most, side.paths[w]);
            }
        }
    }
    side.rim = end;
    if (most > manyPaths) {
        for (std::size_t i = side.rim; i < side.seen.size(); ++i)
            side.paths[side.seen[i]] /= manyPaths;
    }
}

/// Where the discs first touch, every node they share lies on the rims of both.
bool PathSampler::meet(const Side& widened, const Side& other)
{
    m_meeting.clear();
    for (std::size_t i = widened.rim; i < widened.seen.size(); ++i) {
        if (other.steps[widened.seen[i]] >= 0)
            m_meeting.push_back(widened.seen[i]);
    }
    return !m_meeting.empty();
}

NodeIndex PathSampler::drawMeeting(const Side& a, const Side& b)
{
    double all = 0;
    for (const NodeIndex v : m_meeting)
        all += a.paths[v] * b.paths[v];
    double left = static_cast<double>(m_random.unit()) * all;
    for (const NodeIndex v : m_meeting) {
        left -= a.paths[v] * b.paths[v];
        if (left < 0)
            return v;
    }
    return m_meeting.back();
}

void PathSampler::walkBack(const Side& side, NodeIndex from, std::vector<NodeIndex>& between)
{
    for (NodeIndex v = from; side.steps[v] > 1;) {
        const auto leadsBack = [&](NodeIndex w) { return side.steps[w] + 1 == side.steps[v]; };
        double all = 0;
        for (const NodeIndex w : m_graph[v])
            all += leadsBack(w) ? side.paths[w] : 0;
        double left = static_cast<double>(m_random.unit()) * all;
        NodeIndex chosen = v;
        for (const NodeIndex w : m_graph[v]) {
            if (!leadsBack(w))
                continue;
            chosen = w;
            left -= side.paths[w];
            if (left < 0)
                break;
        }
        between.push_back(chosen);
        v = chosen;
    }
}

void PathSampler::draw(std::vector<NodeIndex>& between)
{
    between.clear();
    const NodeIndex from = m_random.below(m_graph.size());
    NodeIndex to = m_random.below(m_graph.size() - 1);
    to += to >= from ? 1 : 0;
    begin(m_sides[0], from);
    begin(m_sides[1], to);
    bool joined = false;
    while (!joined) {
        const bool first = m_sides[0].cost <= m_sides[1].cost;
        Side& side = m_sides[first ? 0 : 1];
        const std::size_t before = side.seen.size();
        widen(side);
        if (side.seen.size() == before)
            break;
        joined = meet(side, m_sides[first ? 1 : 0]);
    }
    if (joined) {
        const NodeIndex middle = drawMeeting(m_sides[0], m_sides[1]);
        if (middle != from && middle != to)
            between.push_back(middle);
        walkBack(m_sides[0], middle, between);
        walkBack(m_sides[1], middle, between);
    }
    forget(m_sides[0]);
    forget(m_sides[1]);
}

} // namespace atlas::network
