#include "network/pivots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <queue>

namespace atlas::network {

namespace {

constexpr int powerSteps = 60;
constexpr float jitter = 0.05F; ///< of an edge's length

using Pair = std::array<double, 2>;

/// The two directions of largest extent of the centred squared distances, by power iteration.
std::vector<Pair> mainDirections(const std::vector<float>& centred, std::size_t n, std::size_t k,
                                 Random& random)
{
    std::vector<double> product(k * k, 0); // transposed times itself
    for (std::size_t v = 0; v < n; ++v) {
        const float* row = centred.data() + v * k;
        for (std::size_t p = 0; p < k; ++p) {
            for (std::size_t q = 0; q <= p; ++q)
                product[p * k + q] += double{row[p]} * double{row[q]};
        }
    }
    std::vector<Pair> direction(k);
    std::vector<Pair> next(k);
    for (Pair& d : direction)
        d = {random.unit() - 0.5, random.unit() - 0.5};
    for (int step = 0; step < powerSteps; ++step) {
        for (std::size_t p = 0; p < k; ++p) {
            next[p] = {0, 0};
            for (std::size_t q = 0; q < k; ++q) {
                const double c = q <= p ? product[p * k + q] : product[q * k + p];
                next[p][0] += c * direction[q][0];
                next[p][1] += c * direction[q][1];
            }
        }
        double length = 0;
        double along = 0;
        for (const Pair& d : next) {
            length += d[0] * d[0];
            along += d[0] * d[1];
        }
        double second = 0;
        for (Pair& d : next) { // the second stays at a right angle to the first
            d[1] -= length > 0 ? d[0] * along / length : 0;
            second += d[1] * d[1];
        }
        for (std::size_t p = 0; p < k; ++p) {
            direction[p] = {length > 0 ? next[p][0] / std::sqrt(length) : 0,
                            second > 0 ? next[p][1] / std::sqrt(second) : 0};
        }
    }
    return direction;
}

/// -1/2 of the squared distances with rows and columns brought to mean 0.
std::vector<float> centredSquares(const Pivots& pivots, std::size_t n)
{
    const std::size_t k = pivots.count();
    std::vector<double> columns(k, 0);
    std::vector<float> result(n * k);
    double mean = 0;
    for (std::size_t v = 0; v < n; ++v) {
        double row = 0;
        for (std::size_t p = 0; p < k; ++p) {
            const double square = double{pivots.distance[v * k + p]} * double{pivots.distance[v * k + p]};
            row += square;
            columns[p] += square;
        }
        mean += row;
        for (std::size_t p = 0; p < k; ++p) {
            const double square = double{pivots.distance[v * k + p]} * double{pivots.distance[v * k + p]};
            result[v * k + p] = static_cast<float>(-0.5 * (square - row / static_cast<double>(k)));
        }
    }
    mean /= static_cast<double>(n * k);
    for (std::size_t v = 0; v < n; ++v) {
        for (std::size_t p = 0; p < k; ++p)
            result[v * k + p] += static_cast<float>(0.5 * (columns[p] / static_cast<double>(n) - mean));
    }
    return result;
}

/// The factor that makes distances on the plane fit the hops best.
float fittingScale(const Pivots& pivots, const std::vector<Point>& points)
{
    const std::size_t k = pivots.count();
    double a = 0;
    double b = 0;
    for (std::size_t v = 0; v < points.size(); ++v) {
        for (std::size_t p = 0; p < k; ++p) {
            const double d = pivots.distance[v * k + p];
            if (d < 1)
                continue;
            const Point other = points[pivots.nodes[p]];
            const double r = std::hypot(points[v].x - other.x, points[v].y - other.y) / d;
            a += r;
            b += r * r;
        }
    }
    return b > 0 ? static_cast<float>(a / b) : 1;
}

/// What is known while pivots are being chosen.
struct Choice
{
    std::vector<std::int32_t> nearestDistance;
    std::vector<std::uint32_t> nearest; ///< pivot nearest to each node
    std::vector<char> taken;

    explicit Choice(std::uint32_t n)
        : nearestDistance(n, std::numeric_limits<std::int32_t>::max()), nearest(n, 0), taken(n, 0)
    {}

    /// Takes the distances to pivot `p` in and returns the node farthest from all pivots.
    NodeIndex add(const std::vector<std::int32_t>& distance, std::uint32_t p)
    {
        NodeIndex farthest = 0;
        for (NodeIndex v = 0; v < distance.size(); ++v) {
            if (distance[v] < nearestDistance[v]) {
                nearestDistance[v] = distance[v];
                nearest[v] = p;
            }
            if (nearestDistance[v] > nearestDistance[farthest])
                farthest = v;
        }
        return farthest;
    }

    NodeIndex draw(Random& random) const
    {
        NodeIndex v = random.below(static_cast<std::uint32_t>(taken.size()));
        while (taken[v])
            v = (v + 1) % static_cast<std::uint32_t>(taken.size());
        return v;
    }
};

/// Narrows the rows to the first `kept` of `count` numbers.
void keepColumns(std::vector<float>& rows, std::size_t count, std::size_t kept)
{
    const std::size_t n = rows.size() / count;
    for (std::size_t v = 1; v < n; ++v) {
        for (std::size_t p = 0; p < kept; ++p)
            rows[v * kept + p] = rows[v * count + p];
    }
    rows.resize(n * kept);
}

/// Lengths of the shortest ways from one node (Dijkstra 1959).
void shortestWays(const Adjacency& graph, const std::vector<float>& lengths, NodeIndex from,
                  std::vector<float>& ways)
{
    ways.assign(graph.size(), std::numeric_limits<float>::max());
    ways[from] = 0;
    using Item = std::pair<float, NodeIndex>;
    std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
    queue.emplace(0.0F, from);
    while (!queue.empty()) {
        const auto [way, v] = queue.top();
        queue.pop();
        if (way > ways[v])
            continue;
        for (std::uint32_t i = graph.offsets[v]; i < graph.offsets[v + 1]; ++i) {
            const NodeIndex w = graph.neighbours[i];
            if (way + lengths[i] < ways[w]) {
                ways[w] = way + lengths[i];
                queue.emplace(ways[w], w);
            }
        }
    }
}

} // namespace

std::vector<float> roomyLengths(const Adjacency& graph)
{
    constexpr float perDoubling = 0.3F;
    std::vector<float> lengths;
    lengths.reserve(graph.neighbours.size());
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        for (const NodeIndex w : graph[v])
            lengths.push_back(
                1 + perDoubling * std::log2(static_cast<float>(std::min(graph[v].size(), graph[w].size()))));
    }
    return lengths;
}

Pivots allPairs(const Adjacency& graph, const std::vector<float>& lengths)
{
    const std::uint32_t n = graph.size();
    Pivots pivots;
    std::vector<float> ways;
    for (NodeIndex v = 0; v < n; ++v) {
        pivots.nodes.push_back(v);
        shortestWays(graph, lengths, v, ways);
        pivots.distance.insert(pivots.distance.end(), ways.begin(), ways.end());
        for (NodeIndex w = 0; w < n; ++w)
            pivots.weight.push_back(w == v ? 0 : 1 / (ways[w] * ways[w]));
        for (const NodeIndex w : graph[v])
            pivots.weight[std::size_t{v} * n + w] = 0; // edges have terms of their own
    }
    return pivots;
}

Pivots choosePivots(const Adjacency& graph, std::uint32_t count, Random& random, const std::stop_token& stop)
{
    const std::uint32_t n = graph.size();
    count = std::min(count, n);
    Pivots pivots;
    Choice choice(n);
    std::vector<std::int32_t> distance;
    std::vector<NodeIndex> queue;
    pivots.distance.resize(std::size_t{n} * count);
    hops(graph, 0, distance, queue);
    NodeIndex next = queue.back();
    for (std::uint32_t p = 0; p < count; ++p) {
        if (count == n)
            next = p;
        choice.taken[next] = 1;
        pivots.nodes.push_back(next);
        hops(graph, next, distance, queue);
        for (NodeIndex v = 0; v < n; ++v)
            pivots.distance[std::size_t{v} * count + p] = static_cast<float>(distance[v]);
        next = choice.add(distance, p);
        if (p + 1 < count && (p % 2 == 1 || choice.taken[next]))
            next = choice.draw(random);
        if (p > 2 && stop.stop_requested())
            break; // as if only these had been asked for
    }
    if (pivots.count() < count)
        keepColumns(pivots.distance, count, pivots.count());
    pivots.nearest = std::move(choice.nearest);
    return pivots;
}

void weigh(Pivots& pivots)
{
    const std::vector<std::uint32_t>& nearest = pivots.nearest;
    const std::size_t k = pivots.count();
    const std::size_t n = nearest.size();
    // nodes of a pivot's region by distance, summed up: how many lie within d
    std::vector<std::vector<std::uint32_t>> within(k);
    for (std::size_t v = 0; v < n; ++v) {
        auto& counts = within[nearest[v]];
        const auto d = static_cast<std::size_t>(pivots.distance[v * k + nearest[v]]);
        if (counts.size() <= d)
            counts.resize(d + 1, 0);
        ++counts[d];
    }
    for (auto& counts : within) {
        for (std::size_t d = 1; d < counts.size(); ++d)
            counts[d] += counts[d - 1];
    }
    pivots.weight.resize(n * k);
    for (std::size_t v = 0; v < n; ++v) {
        for (std::size_t p = 0; p < k; ++p) {
            const float d = pivots.distance[v * k + p];
            const auto& counts = within[p];
            const auto half = std::min(static_cast<std::size_t>(d / 2), counts.size() - 1);
            pivots.weight[v * k + p] = d < 1.5F ? 0 : static_cast<float>(counts[half]) / (d * d);
        }
    }
}

std::vector<Point> pivotScaling(const Pivots& pivots, std::uint32_t nodeCount, Random& random)
{
    const std::size_t k = pivots.count();
    const std::vector<float> centred = centredSquares(pivots, nodeCount);
    const std::vector<Pair> direction = mainDirections(centred, nodeCount, k, random);
    std::vector<Point> points(nodeCount);
    for (std::size_t v = 0; v < nodeCount; ++v) {
        Pair place{0, 0};
        for (std::size_t p = 0; p < k; ++p) {
            place[0] += double{centred[v * k + p]} * direction[p][0];
            place[1] += double{centred[v * k + p]} * direction[p][1];
        }
        points[v] = {static_cast<float>(place[0]), static_cast<float>(place[1])};
    }
    const float scale = fittingScale(pivots, points);
    for (Point& p : points) {
        p.x = p.x * scale + (random.unit() - 0.5F) * jitter;
        p.y = p.y * scale + (random.unit() - 0.5F) * jitter;
    }
    return points;
}

} // namespace atlas::network
