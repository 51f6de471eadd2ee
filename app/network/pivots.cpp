#include "network/pivots.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>

namespace atlas::network {

namespace {

constexpr int powerSteps = 30;
constexpr float jitter = 0.05F;   ///< of an edge's length
constexpr float nearPivot = 1.5F; ///< hops; nearer nodes are placed by edges

using Pair = std::array<double, 2>;

/// -1/2 of the squared distances with rows and columns brought to mean 0.
std::vector<float> centredSquares(const Pivots& pivots, std::size_t n, const std::vector<float>& mass)
{
    const std::size_t k = pivots.count();
    std::vector<double> columns(k, 0);
    std::vector<float> result(n * k);
    double mean = 0;
    double all = 0;
    for (std::size_t v = 0; v < n; ++v) {
        const double m = mass.empty() ? 1 : double{mass[v]};
        double row = 0;
        for (std::size_t p = 0; p < k; ++p) {
            const double square = double{pivots.distance[v * k + p]} * double{pivots.distance[v * k + p]};
            result[v * k + p] = static_cast<float>(square);
            row += square;
            columns[p] += m * square;
        }
        row /= static_cast<double>(k);
        mean += m * row;
        all += m;
        for (std::size_t p = 0; p < k; ++p)
            result[v * k + p] -= static_cast<float>(row);
    }
    for (std::size_t v = 0; v < n; ++v) {
        for (std::size_t p = 0; p < k; ++p)
            result[v * k + p] = -0.5F * (result[v * k + p] + static_cast<float>((mean - columns[p]) / all));
    }
    return result;
}

/// The two directions of largest extent of rows of k numbers, by power iteration.
std::vector<Pair> mainDirections(const std::vector<float>& rows, std::size_t k,
                                 const std::vector<float>& mass, Random& random)
{
    std::vector<Pair> direction(k);
    std::vector<Pair> next(k);
    for (Pair& d : direction)
        d = {random.unit() - 0.5, random.unit() - 0.5};
    for (int step = 0; step < powerSteps; ++step) {
        std::fill(next.begin(), next.end(), Pair{});
        for (std::size_t v = 0; v * k < rows.size(); ++v) { // the rows, transposed, times themselves
            const float* row = rows.data() + v * k;
            Pair along{};
            for (std::size_t p = 0; p < k; ++p)
                along = {along[0] + double{row[p]} * direction[p][0],
                         along[1] + double{row[p]} * direction[p][1]};
            const double m = mass.empty() ? 1 : double{mass[v]};
            for (std::size_t p = 0; p < k; ++p)
                next[p] = {next[p][0] + m * double{row[p]} * along[0],
                           next[p][1] + m * double{row[p]} * along[1]};
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
    const std::vector<float> used =
        lengths.empty() ? std::vector<float>(graph.neighbours.size(), 1) : lengths;
    Pivots pivots;
    std::vector<float> ways;
    for (NodeIndex v = 0; v < n; ++v) {
        pivots.nodes.push_back(v);
        shortestWays(graph, used, v, ways);
        pivots.distance.insert(pivots.distance.end(), ways.begin(), ways.end());
        for (NodeIndex w = 0; w < n; ++w)
            pivots.weight.push_back(w == v ? 0 : 1 / (ways[w] * ways[w]));
        for (const NodeIndex w : graph[v])
            pivots.weight[std::size_t{v} * n + w] = 0; // edges have terms of their own
    }
    return pivots;
}

namespace {

/// Every pivot speaks for the same share of all nodes.
void weigh(Pivots& pivots, const std::vector<float>& mass)
{
    const float share = std::accumulate(mass.begin(), mass.end(), 0.0F) / static_cast<float>(pivots.count());
    pivots.weight.resize(pivots.distance.size());
    for (std::size_t i = 0; i < pivots.distance.size(); ++i) {
        const float d = pivots.distance[i];
        pivots.weight[i] = d < nearPivot ? 0 : share / (d * d);
    }
}

} // namespace

Pivots measurePivots(const Adjacency& graph, std::span<const NodeIndex> nodes,
                     std::span<const std::uint32_t> cluster, const std::vector<float>& mass,
                     const std::stop_token& stop)
{
    constexpr std::size_t atOnce = 64;
    const std::size_t k = nodes.size();
    Pivots pivots;
    for (const NodeIndex v : nodes)
        pivots.nodes.push_back(cluster[v]);
    pivots.distance.assign(mass.size() * k, 0);
    for (std::size_t first = 0; first < k && !stop.stop_requested(); first += atOnce) {
        const auto sources = nodes.subspan(first, std::min(atOnce, k - first));
        hopsFromMany(graph, sources, [&](NodeIndex v, std::uint64_t reached, std::uint32_t hop) {
            float* row = pivots.distance.data() + cluster[v] * k + first;
            for (; reached != 0; reached &= reached - 1)
                row[std::countr_zero(reached)] += static_cast<float>(hop);
        });
    }
    for (std::size_t i = 0; i < pivots.distance.size(); ++i)
        pivots.distance[i] /= mass[i / k];
    weigh(pivots, mass);
    return pivots;
}

Pivots coarser(const Pivots& pivots, const Level& fine, const Level& coarse)
{
    const std::size_t k = pivots.count();
    Pivots result;
    for (const NodeIndex v : pivots.nodes)
        result.nodes.push_back(fine.parent[v]);
    result.distance.assign(coarse.mass.size() * k, 0);
    result.weight.assign(coarse.mass.size() * k, 0);
    for (std::size_t v = 0; v < fine.mass.size(); ++v) {
        const std::size_t c = fine.parent[v];
        const float share = fine.mass[v] / coarse.mass[c];
        for (std::size_t p = 0; p < k; ++p) {
            result.distance[c * k + p] += share * pivots.distance[v * k + p];
            result.weight[c * k + p] += share * pivots.weight[v * k + p];
        }
    }
    return result;
}

std::vector<Point> pivotScaling(const Pivots& pivots, std::uint32_t nodeCount, const std::vector<float>& mass,
                                Random& random)
{
    const std::size_t k = pivots.count();
    const std::vector<float> centred = centredSquares(pivots, nodeCount, mass);
    const std::vector<Pair> direction = mainDirections(centred, k, mass, random);
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
