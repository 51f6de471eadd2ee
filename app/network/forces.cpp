#include "network/forces.h"

#include <array>
#include <cmath>

namespace atlas::network {

namespace {

constexpr std::size_t exactUpTo = 800; ///< below, all pairs are quicker than a tree
constexpr float theta = 1.0F;
constexpr float tiny = 1e-12F;
constexpr std::size_t lanes = 8; ///< sums side by side, so that the compiler may use wide registers

/// Weighted places that the terms of one node ask for.
struct Sum
{
    float weight = 0;
    float x = 0;
    float y = 0;

    void add(float w, float fromX, float fromY, Point self, float distance)
    {
        const float dx = self.x - fromX;
        const float dy = self.y - fromY;
        const float stretch = distance / std::sqrt(dx * dx + dy * dy + tiny);
        weight += w;
        x += w * (fromX + dx * stretch);
        y += w * (fromY + dy * stretch);
    }
};

/// The pivots' places in flat arrays.
struct PivotPlaces
{
    std::vector<float> x;
    std::vector<float> y;

    PivotPlaces(const Pivots& pivots, const std::vector<Point>& points)
    {
        for (const NodeIndex v : pivots.nodes) {
            x.push_back(points[v].x);
            y.push_back(points[v].y);
        }
    }
};

Sum pivotSum(const PivotPlaces& places, const float* distance, const float* weight, Point self)
{
    std::array<float, lanes> w{};
    std::array<float, lanes> x{};
    std::array<float, lanes> y{};
    const std::size_t k = places.x.size();
    const std::size_t whole = k - k % lanes;
    for (std::size_t p = 0; p < whole; p += lanes) {
        for (std::size_t l = 0; l < lanes; ++l) {
            const float px = places.x[p + l];
            const float py = places.y[p + l];
            const float dx = self.x - px;
            const float dy = self.y - py;
            const float stretch = distance[p + l] / std::sqrt(dx * dx + dy * dy + tiny);
            w[l] += weight[p + l];
            x[l] += weight[p + l] * (px + dx * stretch);
            y[l] += weight[p + l] * (py + dy * stretch);
        }
    }
    Sum sum;
    for (std::size_t p = whole; p < k; ++p)
        sum.add(weight[p], places.x[p], places.y[p], self, distance[p]);
    for (std::size_t l = 0; l < lanes; ++l) {
        sum.weight += w[l];
        sum.x += x[l];
        sum.y += y[l];
    }
    return sum;
}

} // namespace

float Forces::sweep(std::vector<Point>& points, const std::vector<Point>& repulsion, float alpha) const
{
    const std::size_t k = pivots.count();
    PivotPlaces places(pivots, points);
    std::vector<std::uint32_t> pivotOf(points.size(), ~0u);
    for (std::uint32_t p = 0; p < k; ++p)
        pivotOf[pivots.nodes[p]] = p;
    double moved = 0;
    for (NodeIndex v = 0; v < points.size(); ++v) {
        if (!fixed.empty() && fixed[v])
            continue;
        const Point self = points[v];
        Sum sum = pivotSum(places, pivots.distance.data() + v * k, pivots.weight.data() + v * k, self);
        for (std::uint32_t i = graph.offsets[v]; i < graph.offsets[v + 1]; ++i) {
            const Point other = points[graph.neighbours[i]];
            const float length = lengths.empty() ? 1 : lengths[i];
            sum.add(1 / (length * length), other.x, other.y, self, length);
        }
        if (!anchors.empty() && std::isfinite(anchors[v].x)) {
            sum.weight += anchorWeight;
            sum.x += anchorWeight * anchors[v].x;
            sum.y += anchorWeight * anchors[v].y;
        }
        if (!repulsion.empty()) {
            sum.x += alpha * repulsion[v].x;
            sum.y += alpha * repulsion[v].y;
        }
        if (sum.weight <= 0)
            continue;
        const Point next{sum.x / sum.weight, sum.y / sum.weight};
        moved += std::hypot(next.x - self.x, next.y - self.y);
        points[v] = next;
        if (pivotOf[v] < k) {
            places.x[pivotOf[v]] = next.x;
            places.y[pivotOf[v]] = next.y;
        }
    }
    return points.empty() ? 0 : static_cast<float>(moved / static_cast<double>(points.size()));
}

const std::vector<Point>& Repulsion::of(const std::vector<Point>& points)
{
    if (points.size() > exactUpTo) {
        m_tree.build(points);
        m_tree.repulsion(theta, m_sums);
        return m_sums;
    }
    m_sums.assign(points.size(), {});
    for (std::size_t a = 0; a < points.size(); ++a) {
        for (std::size_t b = a + 1; b < points.size(); ++b) {
            const float dx = points[a].x - points[b].x;
            const float dy = points[a].y - points[b].y;
            const float square = dx * dx + dy * dy + 1e-4F;
            m_sums[a] = {m_sums[a].x + dx / square, m_sums[a].y + dy / square};
            m_sums[b] = {m_sums[b].x - dx / square, m_sums[b].y - dy / square};
        }
    }
    return m_sums;
}

} // namespace atlas::network
