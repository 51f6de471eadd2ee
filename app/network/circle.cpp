#include "network/arranged.h"
#include "network/circleorder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <vector>

namespace atlas::network {

namespace {

constexpr double turn = 6.283185307179586;
constexpr double gap = 3;           ///< between discs along the circle
constexpr float point = 10;         ///< half extent of a node without one
constexpr double leastShare = 0.14; ///< of the room that either half axis keeps, however long names are
constexpr double closest = 1 / 1.5; ///< units for one of the room: the picture is not blown up further
constexpr double widest = 1.6;      ///< how much longer one axis is than the other at most …
constexpr double widestOfLevel =
    2.4; ///< … and where names stand level beside it, so that it fills a low room
// of names that stand beside their nodes
constexpr double marginOfLevel = 8; ///< around all
constexpr double beforeLabel = 8;   ///< from a disc to its name
constexpr double byTurns = 0.56;   ///< of a name's height from one row to the next where every other name …
constexpr double beforeOuter = 14; ///< … stands farther out, beside the next one's
constexpr double leastAcross = 0.06; ///< of the half axis: the topmost stay at their side
constexpr double leastShrink = 0.88; ///< how much smaller all may be for it
constexpr double smallerType = 0.88; ///< at which names are set smaller
constexpr double worthTurning = 4;   ///< units that it must be wider for another one to stand at its top
constexpr int steps = 720;           ///< around the ellipse when its length is measured

struct Axes
{
    double x = 1;
    double y = 1;
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
    float outwards = 0; ///< the way out of the ellipse
};

/// In order, each with its share of the ellipse.
std::vector<Seat> seats(Axes axes, const std::vector<double>& shares)
{
    const Way way(axes);
    std::vector<Seat> result;
    for (const double share : shares) {
        const double angle = way.angleAt(share);
        result.push_back(
            {{static_cast<float>(axes.x * std::cos(angle)), static_cast<float>(axes.y * std::sin(angle))},
             static_cast<float>(std::atan2(std::sin(angle) / axes.y, std::cos(angle) / axes.x))});
    }
    return result;
}

/// In units of the room: as large as names around it leave room for.
Axes axesFor(const std::vector<float>& labels, Point room)
{
    const double longest = static_cast<double>(*std::max_element(labels.begin(), labels.end()));
    const auto half = [](float all, double names) {
        return std::max(static_cast<double>(all) / 2 - names, leastShare * static_cast<double>(all));
    };
    const double across = half(room.x, longest + static_cast<double>(besideCircle));
    const double down = half(room.y, static_cast<double>(besideCircle + aboveCircle));
    return {std::min(across, widest * down), std::min(down, widest * across)};
}

/// Names that stand level at both sides of the ellipse: each half of the nodes has rows of its own, as far
/// apart as names are high, so that nothing leans and nothing meets.
class LevelNames
{
public:
    /// `ends`: so many rows at the top of each side, and at its foot, are closer, and every other name of
    /// them stands farther out. There is room for that where the ellipse is narrow.
    LevelNames(const std::vector<float>& halves, const std::vector<float>& labels, Point room,
               std::size_t ends)
        : m_labels(labels), m_room(room), m_ends(ends)
    {
        const std::size_t right = rightOf(halves);
        for (std::size_t i = 0; i < right; ++i)
            m_sides[0].nodes.push_back(i);
        for (std::size_t i = halves.size(); i-- > right;)
            m_sides[1].nodes.push_back(i);
        for (Side& side : m_sides) {
            for (std::size_t i = 1; i < side.nodes.size(); ++i) {
                const bool close = takesTurn(side, i - 1) && takesTurn(side, i);
                side.apart.push_back((close ? byTurns : 1) *
                                     static_cast<double>(halves[side.nodes[i - 1]] + halves[side.nodes[i]]));
            }
            m_needed = std::max(m_needed, std::accumulate(side.apart.begin(), side.apart.end(), 0.0));
        }
        for (const float half : halves)
            m_largest = std::max(m_largest, static_cast<double>(half));
    }

    /// Clockwise from the top, so many that either side is as full.
    static std::size_t rightOf(const std::vector<float>& halves)
    {
        const double all = std::accumulate(halves.begin(), halves.end(), 0.0);
        double taken = 0;
        std::size_t right = 0;
        while (right < halves.size() && taken < all / 2)
            taken += static_cast<double>(halves[right++]);
        return right;
    }

    /// In how much smaller a size than it is all fits; 1 where it does, 0 where names would be too small.
    double shrink() const
    {
        const double free = static_cast<double>(m_room.y) - 2 * (marginOfLevel + m_largest);
        const double fits = free / std::max(m_needed, 1.0);
        return fits >= 1 ? 1 : fits >= leastShrink ? smallerType : 0;
    }

    Axes axes() const
    {
        const double scale = 1 / shrink();
        Axes axes{0, (static_cast<double>(m_room.y) * scale) / 2 - marginOfLevel - m_largest};
        axes.y = std::max(axes.y, m_needed / 2 * 1.001);
        if (narrowest(axes, scale) < axes.y / widest) // in a high place
            axes.y = std::max(narrowest(axes, scale) * widest, m_needed / 2 * 1.001);
        axes.x = std::clamp(narrowest(axes, scale), axes.y / widest, axes.y * widestOfLevel);
        return axes;
    }

    std::vector<Seat> seats() const
    {
        const Axes axes = this->axes();
        std::vector<Seat> result(m_labels.size());
        for (const Side& side : m_sides) {
            const bool isRight = &side == &m_sides[0];
            const std::vector<double> rows = rowsOf(side, axes.y);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double x = axes.x * acrossAt(rows[i], axes.y);
                const auto angle = static_cast<float>(isRight ? 0 : turn / 2);
                result[side.nodes[i]] = {{static_cast<float>(isRight ? x : -x), static_cast<float>(rows[i])},
                                         angle};
            }
        }
        return result;
    }

private:
    struct Side
    {
        std::vector<std::size_t> nodes; ///< from the top down
        std::vector<double> apart;      ///< between each and the next
    };

    /// Of the half axis across.
    static double acrossAt(double y, double axis)
    {
        const double share = std::clamp(y / axis, -1.0, 1.0);
        return std::max(std::sqrt(1 - share * share), leastAcross);
    }

    /// Evenly around the half, but no two closer than they may be: of the ways to part them from above and
    /// from below, the middle.
    static std::vector<double> rowsOf(const Side& side, double axis)
    {
        const std::size_t count = side.nodes.size();
        std::vector<double> down;
        for (std::size_t i = 0; i < count; ++i)
            down.push_back(-axis *
                           std::cos((static_cast<double>(i) + 0.5) / static_cast<double>(count) * turn / 2));
        std::vector<double> up = down;
        const auto downwards = [&](std::vector<double>& rows) {
            for (std::size_t i = 1; i < count; ++i)
                rows[i] = std::max(rows[i], rows[i - 1] + side.apart[i - 1]);
        };
        const auto upwards = [&](std::vector<double>& rows) {
            for (std::size_t i = count; i-- > 1;)
                rows[i - 1] = std::min(rows[i - 1], rows[i] - side.apart[i - 1]);
        };
        if (count == 0)
            return down;
        downwards(down);
        down.back() = std::min(down.back(), axis);
        upwards(down);
        upwards(up);
        up.front() = std::max(up.front(), -axis);
        downwards(up);
        for (std::size_t i = 0; i < count; ++i)
            down[i] = (down[i] + up[i]) / 2;
        return down;
    }

    /// Of a name with those before it, where the first row has an inner one or an outer one.
    double lengthAt(const Side& side, std::size_t i, bool firstIsInner) const
    {
        const auto length = [&](std::size_t k) { return static_cast<double>(m_labels[side.nodes[k]]); };
        if ((i % 2 == 0) == firstIsInner || !takesTurn(side, i))
            return length(i);
        return length(i) + beforeOuter +
               std::max(i > 0 ? length(i - 1) : 0, i + 1 < side.nodes.size() ? length(i + 1) : 0);
    }
    bool takesTurn(const Side& side, std::size_t i) const
    {
        return i < m_ends || i + m_ends >= side.nodes.size();
    }

    /// The half axis across with which the names just reach the borders.
    double narrowest(Axes axes, double scale) const
    {
        double most = std::numeric_limits<double>::max();
        const double half = static_cast<double>(m_room.x) * scale / 2 - marginOfLevel;
        for (const Side& side : m_sides) {
            const std::vector<double> rows = rowsOf(side, axes.y);
            const auto reached = [&](bool firstIsInner) {
                double axis = std::numeric_limits<double>::max();
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    const double taken = lengthAt(side, i, firstIsInner) + m_largest + beforeLabel;
                    axis = std::min(axis, (half - taken) / acrossAt(rows[i], axes.y));
                }
                return axis;
            };
            most = std::min(most, std::max(reached(true), reached(false)));
        }
        return most;
    }

    const std::vector<float>& m_labels;
    Point m_room;
    std::size_t m_ends;
    double m_largest = 0; ///< half a disc with what is around it
    double m_needed = 0;  ///< by the rows of the fuller side
    std::array<Side, 2> m_sides;
};

/// Half of what each needs where all names are as small as the smallest.
std::vector<float> withSmallNames(std::vector<float> halves, const std::vector<NodeIndex>& order,
                                  const ArrangeOptions& options)
{
    const float least = *std::min_element(halves.begin(), halves.end());
    for (std::size_t i = 0; i < halves.size(); ++i) {
        const NodeIndex v = order[i];
        halves[i] = std::max(v < options.halfExtents.size() ? options.halfExtents[v].x : point, least);
    }
    return halves;
}

void take(Arranged& result, const std::vector<NodeIndex>& order, const std::vector<Seat>& all)
{
    result.positions.resize(order.size());
    result.outwards.resize(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        result.positions[order[i]] = all[i].at;
        result.outwards[order[i]] = all[i].outwards;
    }
}

/// What of a circle is known of each in its order.
struct Around
{
    std::vector<NodeIndex> order;
    std::vector<float> halves; ///< of the height that each takes with its name
    std::vector<float> small;  ///< likewise, where all names are in the smaller type
    std::vector<float> labels; ///< lengths

    Around startingWith(std::size_t first) const
    {
        Around result = *this;
        const auto by = static_cast<std::ptrdiff_t>(first);
        std::rotate(result.order.begin(), result.order.begin() + by, result.order.end());
        for (auto* all : {&result.halves, &result.small, &result.labels})
            std::rotate(all->begin(), all->begin() + by, all->end());
        return result;
    }
};

/// With the one at the top with which the ellipse is widest: so that long names stand where it leaves room.
std::optional<Arranged> levelNames(const Around& around, Point room, bool alike, std::size_t ends)
{
    std::optional<Arranged> best;
    double widestAxis = 0;
    for (std::size_t first = 0; first < around.order.size(); ++first) {
        const Around turned = around.startingWith(first);
        const LevelNames names(alike ? turned.small : turned.halves, turned.labels, room, ends);
        if (names.shrink() <= 0 || names.axes().x < widestAxis + worthTurning)
            continue;
        widestAxis = names.axes().x;
        best.emplace();
        take(*best, turned.order, names.seats());
        best->alike = alike;
    }
    return best;
}

/// Each with its name beside it; nothing where that takes more room than there is.
std::optional<Arranged> levelNames(const Around& around, Point room)
{
    const double least = byTurns * std::accumulate(around.small.begin(), around.small.end(), 0.0);
    if (least * leastShrink > static_cast<double>(room.y))
        return std::nullopt;
    if (auto usual = levelNames(around, room, false, 0))
        return usual;
    for (std::size_t ends = 0; ends <= around.order.size() / 4 + 1; ++ends) {
        if (auto closer = levelNames(around, room, true, ends))
            return closer;
    }
    return std::nullopt;
}

} // namespace

float longestLabel(Point room)
{
    return std::clamp(0.24F * room.x, 60.0F, 190.0F);
}

Arranged circle(const Graph& graph, const ArrangeOptions& options, const std::stop_token& stop)
{
    Arranged result;
    const std::size_t count = graph.nodes.size();
    if (count == 0)
        return result;
    const std::vector<NodeIndex> order = circleOrder(weightedAdjacency(graph), stop);
    std::vector<double> shares; // of what their discs take: who has no room for a name needs none
    std::vector<float> halves;  // with a name beside each
    std::vector<float> labels;
    double around = 0;
    for (const NodeIndex v : order) {
        const Point half = v < options.halfExtents.size() ? options.halfExtents[v] : Point{point, point};
        const double disc = 2.0 * static_cast<double>(std::min(half.x, half.y)) + gap;
        shares.push_back(around + disc / 2);
        around += disc;
        halves.push_back(half.y);
        labels.push_back(std::min(v < options.labelLengths.size() ? options.labelLengths[v] : 0,
                                  longestLabel(options.room)));
    }
    const std::vector<float> small = withSmallNames(halves, order, options);
    if (auto level = levelNames({order, std::move(halves), small, labels}, options.room))
        return *level;
    for (double& share : shares)
        share /= around;
    const Axes axes = axesFor(labels, options.room);
    const double scale = std::max(around / Way(axes).length(), closest);
    take(result, order, seats({axes.x * scale, axes.y * scale}, shares));
    result.led = true;
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
