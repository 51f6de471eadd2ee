#include "network/arranged.h"
#include "network/circleorder.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

namespace {

constexpr double turn = 6.283185307179586;
constexpr double gap = 4; ///< between boxes along the circle
constexpr double leastRadius = 120;
constexpr float point = 10; ///< half extent of a node without one

} // namespace

Arranged circle(const Graph& graph, const ArrangeOptions& options, const std::stop_token& stop)
{
    Arranged result;
    const std::size_t count = graph.nodes.size();
    if (count == 0)
        return result;
    const std::vector<NodeIndex> order = circleOrder(weightedAdjacency(graph), stop);
    // labels lead outwards, so that a node needs its height alone
    const auto roomOf = [&](NodeIndex v) {
        return 2.0 * static_cast<double>(v < options.halfExtents.size() ? options.halfExtents[v].y : point) +
               gap;
    };
    double around = 0;
    for (const NodeIndex v : order)
        around += roomOf(v);
    const double radius = std::max(around / turn, leastRadius);
    result.positions.resize(count);
    result.labelAngles.resize(count);
    double done = 0;
    for (const NodeIndex v : order) {
        const double room = roomOf(v);
        const double angle = (done + room / 2) / around * turn - turn / 4; // from the top on
        done += room;
        result.positions[v] = {static_cast<float>(radius * std::cos(angle)),
                               static_cast<float>(radius * std::sin(angle))};
        result.labelAngles[v] = static_cast<float>(angle);
    }
    return result;
}

Arranged arrange(Arrangement arrangement, const Graph& graph, const atlas::Atlas& atlas,
                 const ArrangeOptions& options, const std::stop_token& stop)
{
    switch (arrangement) {
    case Arrangement::Free:
        return {};
    case Arrangement::Matrix:
        return matrix(graph, atlas, options);
    case Arrangement::Circle:
        return circle(graph, options, stop);
    case Arrangement::TimeLine:
        return timeLine(graph, atlas, options);
    }
    return {};
}

} // namespace atlas::network
