#include "network/partlayout.h"

#include "network/forces.h"
#include "network/multilevel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::network {

namespace {

constexpr int smallSweeps = 80;
constexpr std::size_t mostCompared = 2'000; ///< edges, each with each other
constexpr int continuingSweeps = 25;
constexpr int growingSweeps = 10;
constexpr float still = 1e-4F; ///< mean move of an edge's length at which a layout is done
constexpr float anchorWeight = 4;
constexpr float mostStretch = 1.15F;
constexpr std::size_t crowd = 1'000; ///< nodes of a part of which no single edge is looked along
constexpr float mostOfCrowd = 2;     ///< width over height that such a part is stretched by
constexpr int flatteningSweeps = 80;

bool isKnown(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// Mean length of the edges whose ends both have a place; 1 where there is none.
float usualLength(const Adjacency& graph, const std::vector<Point>& points)
{
    double sum = 0;
    double count = 0;
    for (NodeIndex v = 0; v < points.size(); ++v) {
        for (const NodeIndex w : graph[v]) {
            if (v < w && isKnown(points[v]) && isKnown(points[w])) {
                sum += std::hypot(points[v].x - points[w].x, points[v].y - points[w].y);
                ++count;
            }
        }
    }
    return sum > 0 ? static_cast<float>(sum / count) : 1;
}

/// New nodes start between their neighbours, up to half an edge's length off.
void placeNew(const Adjacency& graph, std::vector<Point>& points, float length, Random& random)
{
    std::vector<NodeIndex> known;
    for (NodeIndex v = 0; v < points.size(); ++v) {
        if (isKnown(points[v]))
            known.push_back(v);
    }
    for (std::size_t i = 0; i < known.size(); ++i) { // outwards from what is known
        for (const NodeIndex w : graph[known[i]]) {
            if (isKnown(points[w]))
                continue;
            Point sum;
            float count = 0;
            for (const NodeIndex u : graph[w]) {
                if (isKnown(points[u])) {
                    sum = {sum.x + points[u].x, sum.y + points[u].y};
                    ++count;
                }
            }
            points[w] = {sum.x / count + (random.unit() - 0.5F) * length,
                         sum.y / count + (random.unit() - 0.5F) * length};
            known.push_back(w);
        }
    }
}

float cross(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

std::size_t crossings(const std::vector<Point>& p, const std::vector<NodePair>& edges)
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [a, b] = edges[i];
        for (std::size_t j = i + 1; j < edges.size(); ++j) {
            const auto [c, d] = edges[j];
            if (a == c || a == d || b == c || b == d)
                continue;
            if (cross(p[a], p[b], p[c]) * cross(p[a], p[b], p[d]) < 0 &&
                cross(p[c], p[d], p[a]) * cross(p[c], p[d], p[b]) < 0)
                ++found;
        }
    }
    return found;
}

std::vector<NodePair> edgesOf(const Adjacency& graph)
{
    std::vector<NodePair> edges;
    for (NodeIndex v = 0; v < graph.size(); ++v) {
        for (const NodeIndex w : graph[v]) {
            if (v < w)
                edges.emplace_back(v, w);
        }
    }
    return edges;
}

void relax(const Stress& stress, std::vector<Point>& points, int sweeps, const std::stop_token& stop)
{
    for (int i = 0; i < sweeps && !stop.stop_requested(); ++i) {
        if (stress.sweep(points) < still)
            break;
    }
}

/// The best of several starts: fewest crossings. Only one where there are too many edges to compare.
std::vector<Point> bestOf(int wanted, const Stress& stress, const std::vector<Point>& first, Random& random,
                          const std::stop_token& stop)
{
    const std::vector<NodePair> edges = edgesOf(stress.graph);
    const int attempts = edges.size() > mostCompared ? 1 : wanted;
    float radius = 0.5F;
    for (const Point& p : first)
        radius = std::max({radius, std::fabs(p.x), std::fabs(p.y)});
    std::vector<Point> best;
    std::size_t fewest = 0;
    for (int attempt = 0; attempt < attempts && (attempt == 0 || !stop.stop_requested()); ++attempt) {
        std::vector<Point> points = first;
        for (Point& p : points) {
            if (attempt > 0)
                p = {p.x + (random.unit() - 0.5F) * 2 * radius, p.y + (random.unit() - 0.5F) * 2 * radius};
        }
        relax(stress, points, smallSweeps, stop);
        if (attempts == 1)
            return points;
        const std::size_t count = crossings(points, edges);
        if (attempt == 0 || count < fewest) {
            best = std::move(points);
            fewest = count;
        }
        if (fewest == 0)
            break;
    }
    return best;
}

/// Lets the layout find its way into a band of that height, keeping its distances as well as it can.
void flatten(const Stress& stress, std::vector<Point>& points, float height, const std::stop_token& stop)
{
    for (int i = 0; i < flatteningSweeps && !stop.stop_requested(); ++i) {
        stress.sweep(points);
        const float pull = 0.6F * static_cast<float>(i + 1) / flatteningSweeps;
        for (Point& p : points)
            p.y += (std::clamp(p.y, -height / 2, height / 2) - p.y) * pull;
    }
}

/// New nodes take their place about as far from their neighbours as is usual; all others stay.
void growIn(const PartTask& task, std::vector<Point>& points, Random& random, const std::stop_token& stop)
{
    std::vector<char> fixed(points.size(), 0);
    for (std::size_t v = 0; v < points.size(); ++v)
        fixed[v] = isKnown(task.start[v]) ? 1 : 0;
    const float length = usualLength(task.graph, points);
    placeNew(task.graph, points, length, random);
    const Pivots none;
    const std::vector<float> lengths(task.graph.neighbours.size(), length);
    relax({task.graph, none, fixed, {}, 0, lengths}, points, growingSweeps, stop);
}

} // namespace

std::vector<Point> layoutPart(const PartTask& task, Random& random, const std::stop_token& stop,
                              const PartProgress& progress)
{
    const std::uint32_t n = task.graph.size();
    const bool goesOn = std::any_of(task.start.begin(), task.start.end(), isKnown);
    if (n == 1)
        return goesOn ? task.start : std::vector<Point>(1);
    std::vector<Point> points = task.start;
    if (n > smallPart) {
        if (!goesOn)
            return layoutByLevels(task.graph, random, stop, progress);
        growIn(task, points, random, stop);
        return points;
    }
    const std::vector<float> lengths = task.roomy ? roomyLengths(task.graph) : std::vector<float>();
    const Pivots pivots = allPairs(task.graph, lengths);
    const Stress stress{task.graph, pivots, task.pinned, task.start, anchorWeight, lengths};
    if (goesOn) {
        placeNew(task.graph, points, 1, random);
        relax(stress, points, continuingSweeps, stop);
        return points;
    }
    points = bestOf(task.attempts, stress, pivotScaling(pivots, n, {}, random), random, stop);
    if (task.height > 0) {
        turnTo(points, 2); // on its long side
        flatten(stress, points, task.height, stop);
    }
    return points;
}

void turnTo(std::vector<Point>& points, float aspect)
{
    double x = 0;
    double y = 0;
    for (const Point& p : points) {
        x += static_cast<double>(p.x) / static_cast<double>(points.size());
        y += static_cast<double>(p.y) / static_cast<double>(points.size());
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Point& p : points) {
        xx += (p.x - x) * (p.x - x);
        xy += (p.x - x) * (p.y - y);
        yy += (p.y - y) * (p.y - y);
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy) + (aspect < 1 ? std::acos(-1.0) / 2 : 0);
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    for (Point& p : points) {
        const double dx = p.x - x;
        const double dy = p.y - y;
        p = {static_cast<float>(c * dx + s * dy), static_cast<float>(c * dy - s * dx)};
    }
}

void alignTo(std::vector<Point>& points, std::span<const Point> places)
{
    double count = 0;
    std::array<double, 4> mean{}; // of the points and of their places
    for (std::size_t v = 0; v < points.size(); ++v) {
        if (!isKnown(places[v]))
            continue;
        ++count;
        mean = {mean[0] + double{points[v].x}, mean[1] + double{points[v].y}, mean[2] + double{places[v].x},
                mean[3] + double{places[v].y}};
    }
    for (double& m : mean)
        m /= std::max(count, 1.0);
    std::array<double, 2> along{};  // sums of products of the points and their places
    std::array<double, 2> mirror{}; // and of the points in the mirror
    for (std::size_t v = 0; v < points.size(); ++v) {
        if (!isKnown(places[v]))
            continue;
        const double px = double{points[v].x} - mean[0];
        const double py = double{points[v].y} - mean[1];
        const double qx = double{places[v].x} - mean[2];
        const double qy = double{places[v].y} - mean[3];
        along = {along[0] + px * qx + py * qy, along[1] + px * qy - py * qx};
        mirror = {mirror[0] + px * qx - py * qy, mirror[1] + px * qy + py * qx};
    }
    const bool mirrored = std::hypot(mirror[0], mirror[1]) > std::hypot(along[0], along[1]);
    const auto& best = mirrored ? mirror : along;
    const double angle = std::atan2(best[1], best[0]);
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    for (Point& p : points) {
        const double x = double{p.x} - mean[0];
        const double y = (double{p.y} - mean[1]) * (mirrored ? -1 : 1);
        p = {static_cast<float>(c * x - s * y + mean[2]), static_cast<float>(s * x + c * y + mean[3])};
    }
}

void fitAspect(std::vector<Point>& points, float aspect)
{
    Point low{1e30F, 1e30F};
    Point high{-1e30F, -1e30F};
    for (const Point& p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    // one edge's length around it counts, or a single line would be pulled apart
    const float natural = (high.x - low.x + 1) / (high.y - low.y + 1);
    const float wanted = std::min(std::max(aspect, 1 / aspect), mostOfCrowd);
    const float most = points.size() < crowd ? mostStretch : std::max(mostStretch, std::sqrt(wanted));
    const float stretch = std::clamp(std::sqrt(aspect / natural), 1 / most, most);
    for (Point& p : points)
        p = {p.x * stretch, p.y / stretch};
}

void clearEdges(std::vector<Point>& points, const Adjacency& graph, std::span<const Point> halfExtents,
                std::span<const char> pinned)
{
    constexpr int rounds = 12;
    const std::vector<NodePair> edges = edgesOf(graph);
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (NodeIndex v = 0; v < points.size(); ++v) {
            if (!pinned.empty() && pinned[v])
                continue;
            for (const auto& [a, b] : edges) {
                if (a == v || b == v)
                    continue;
                const Point along{points[b].x - points[a].x, points[b].y - points[a].y};
                const float square = along.x * along.x + along.y * along.y;
                if (square < 1)
                    continue;
                const Point from{points[v].x - points[a].x, points[v].y - points[a].y};
                const float t = (from.x * along.x + from.y * along.y) / square;
                if (t <= 0 || t >= 1)
                    continue;
                const Point away{from.x - t * along.x, from.y - t * along.y};
                const float distance = std::hypot(away.x, away.y);
                // how far the box reaches across the edge
                const float length = std::sqrt(square);
                const float reach =
                    (halfExtents[v].x * std::fabs(along.y) + halfExtents[v].y * std::fabs(along.x)) / length;
                if (distance >= reach)
                    continue;
                const float side = cross(points[a], points[b], points[v]) < 0 ? -1.0F : 1.0F;
                const float by = std::min((reach - distance) * 0.5F, 12.0F) * side;
                points[v].x -= along.y / length * by;
                points[v].y += along.x / length * by;
                moved = true;
            }
        }
        if (!moved)
            break;
    }
}

} // namespace atlas::network
