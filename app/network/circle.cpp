#include "network/arranged.h"
#include "network/circleorder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace atlas::network {

namespace {

constexpr double turn = 6.283185307179586;
constexpr double gap = 4;   ///< between boxes along the circle
constexpr float point = 10; ///< half extent of a node without one
// the sine of how steep a label may lean
constexpr double steepest = 0.78;   ///< where there is room
constexpr double flattest = 0.62;   ///< where the room is low for the labels
constexpr double margin = 26;       ///< around all, with half a disc or the end of its label
constexpr double leastShare = 0.14; ///< of the room that either half axis keeps, however long labels are
constexpr double closest = 1 / 1.5; ///< units for one of the room: the picture is not blown up further
constexpr int rounds = 12;          ///< of finding the axes
constexpr int steps = 720;          ///< around the ellipse when its length is measured

struct Axes
{
    double x = 1;
    double y = 1;
    double lean = 1; ///< radians from the level that a label may lean
};

/// The way along an ellipse, clockwise from its top.
class Way
{
public:
    explicit Way(Axes axes) : m_axes(axes)
    {
        double last[2] = {0, -axes.y};
        for (int i = 1; i <= steps; ++i) {
            const double next[2] = {at(i)[0], at(i)[1]};
            m_lengths.push_back(m_lengths.back() + std::hypot(next[0] - last[0], next[1] - last[1]));
            std::copy(next, next + 2, last);
        }
    }
    double length() const { return m_lengths.back(); }
    /// The angle of the ellipse's parameter at a share of its length.
    double angleAt(double share) const
    {
        const double wanted = share * length();
        const auto next = std::upper_bound(m_lengths.begin(), m_lengths.end() - 1, wanted);
        const auto i = static_cast<double>(next - m_lengths.begin());
        const double before = *(next - 1);
        const double within = (wanted - before) / std::max(*next - before, 1e-12);
        return (i - 1 + within) / steps * turn - turn / 4;
    }

private:
    std::array<double, 2> at(int step) const
    {
        const double angle = static_cast<double>(step) / steps * turn - turn / 4;
        return {m_axes.x * std::cos(angle), m_axes.y * std::sin(angle)};
    }
    Axes m_axes;
    std::vector<double> m_lengths{0};
};

struct Seat
{
    Point at;
    float label = 0; ///< the way it leads
    float start = 0; ///< the way from the node to where it begins
};

double outwards(Axes axes, double angle)
{
    return std::atan2(std::sin(angle) / axes.y, std::cos(angle) / axes.x);
}

/// Outwards, but never so steep that one has to turn one's head.
double labelAngle(Axes axes, double outwards)
{
    const double lean =
        std::clamp(std::atan2(std::sin(outwards), std::abs(std::cos(outwards))), -axes.lean, axes.lean);
    return std::cos(outwards) >= 0 ? lean : turn / 2 - lean;
}

/// In order, each with its share of the ellipse.
std::vector<Seat> seats(Axes axes, const std::vector<double>& shares)
{
    const Way way(axes);
    std::vector<Seat> result;
    for (const double share : shares) {
        const double angle = way.angleAt(share);
        const double start = outwards(axes, angle);
        result.push_back(
            {{static_cast<float>(axes.x * std::cos(angle)), static_cast<float>(axes.y * std::sin(angle))},
             static_cast<float>(labelAngle(axes, start)),
             static_cast<float>(start)});
    }
    return result;
}

/// The axes, in units of the room, with which nodes and labels just fill it.
Axes axesFor(const std::vector<double>& shares, const std::vector<float>& labels, Point room)
{
    const Axes half{static_cast<double>(room.x) / 2 - margin, static_cast<double>(room.y) / 2 - margin, 0};
    const Axes least{leastShare * static_cast<double>(room.x), leastShare * static_cast<double>(room.y), 0};
    const double longest = static_cast<double>(*std::max_element(labels.begin(), labels.end()));
    const double lean =
        std::asin(std::clamp((half.y - least.y) / std::max(longest, 1.0), flattest, steepest));
    Axes axes{std::max(half.x, least.x), std::max(half.y, least.y), lean};
    for (int round = 0; round < rounds; ++round) {
        double left = 0, right = 0, top = 0, bottom = 0; // which need not be alike: long names here and there
        const std::vector<Seat> all = seats(axes, shares);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto angle = static_cast<double>(all[i].label);
            const auto length = static_cast<double>(labels[i]);
            const double x = static_cast<double>(all[i].at.x) + length * std::cos(angle);
            const double y = static_cast<double>(all[i].at.y) + length * std::sin(angle);
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
        axes = {std::max(axes.x + (half.x - (right - left) / 2) * 0.7, least.x),
                std::max(axes.y + (half.y - (bottom - top) / 2) * 0.7, least.y), lean};
    }
    return axes;
}

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
    std::vector<double> shares;
    std::vector<float> labels;
    double around = 0;
    for (const NodeIndex v : order) {
        shares.push_back(around + roomOf(v) / 2);
        labels.push_back(v < options.labelLengths.size() ? options.labelLengths[v] : 0);
        around += roomOf(v);
    }
    for (double& share : shares)
        share /= around;
    const Axes axes = axesFor(shares, labels, options.room);
    const double scale = std::max(around / Way(axes).length(), closest);
    const std::vector<Seat> all = seats({axes.x * scale, axes.y * scale, axes.lean}, shares);
    result.positions.resize(count);
    result.labelAngles.resize(count);
    result.labelStarts.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        result.positions[order[i]] = all[i].at;
        result.labelAngles[order[i]] = all[i].label;
        result.labelStarts[order[i]] = all[i].start;
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
