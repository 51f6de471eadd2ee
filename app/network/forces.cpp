#include "network/forces.h"

#include <array>
#include <cmath>

namespace atlas::network {

namespace {

constexpr std::size_t exactUpTo = 500; ///< below, all pairs are quicker than a tree
constexpr float theta = 1.0F;
constexpr float tiny = 1e-12F;
constexpr std::size_t lanes = 8; ///< sums side by side, so that the compiler may use wide registers
constexpr std::uint32_t none = ~0u;

} // namespace

void Pull::add(float w, Point from, Point self, float distance)
{
    const float dx = self.x - from.x;
    const float dy = self.y - from.y;
    const float stretch = distance / std::sqrt(dx * dx + dy * dy + tiny);
    add(w, {from.x + dx * stretch, from.y + dy * stretch});
}

void Pull::add(float w, Point place)
{
    weight += w;
    x += w * place.x;
    y += w * place.y;
}

PivotPulls::PivotPulls(const Pivots& pivots, std::span<const Point> points)
    : m_pivots(pivots), m_first(points.size(), none), m_next(pivots.count(), none)
{
    for (std::uint32_t p = 0; p < pivots.count(); ++p) {
        const NodeIndex v = pivots.nodes[p];
        m_x.push_back(points[v].x);
        m_y.push_back(points[v].y);
        m_next[p] = m_first[v];
        m_first[v] = p;
    }
}

Pull PivotPulls::on(NodeIndex v, Point self) const
{
    std::array<float, lanes> w{};
    std::array<float, lanes> x{};
    std::array<float, lanes> y{};
    const std::size_t k = m_x.size();
    const std::size_t whole = k - k % lanes;
    const float* distance = m_pivots.distance.data() + v * k;
    const float* weight = m_pivots.weight.data() + v * k;
    for (std::size_t p = 0; p < whole; p += lanes) {
        for (std::size_t l = 0; l < lanes; ++l) {
            const float dx = self.x - m_x[p + l];
            const float dy = self.y - m_y[p + l];
            const float stretch = distance[p + l] / std::sqrt(dx * dx + dy * dy + tiny);
            w[l] += weight[p + l];
            x[l] += weight[p + l] * (m_x[p + l] + dx * stretch);
            y[l] += weight[p + l] * (m_y[p + l] + dy * stretch);
        }
    }
    Pull sum;
    for (std::size_t p = whole; p < k; ++p)
        sum.add(weight[p], {m_x[p], m_y[p]}, self, distance[p]);
    for (std::size_t l = 0; l < lanes; ++l) {
        sum.weight += w[l];
        sum.x += x[l];
        sum.y += y[l];
    }
    return sum;
}

void PivotPulls::moved(NodeIndex v, Point to)
{
    for (std::uint32_t p = m_first[v]; p != none; p = m_next[p]) {
        m_x[p] = to.x;
        m_y[p] = to.y;
    }
}

float Stress::sweep(std::vector<Point>& points) const
{
    PivotPulls pulls(pivots, points);
    double moved = 0;
    for (NodeIndex v = 0; v < points.size(); ++v) {
        if (!fixed.empty() && fixed[v])
            continue;
        const Point self = points[v];
        Pull sum = pulls.on(v, self);
        for (std::uint32_t i = graph.offsets[v]; i < graph.offsets[v + 1]; ++i) {
            const float length = lengths.empty() ? 1 : lengths[i];
            sum.add(1 / (length * length), points[graph.neighbours[i]], self, length);
        }
        if (!anchors.empty() && std::isfinite(anchors[v].x))
            sum.add(anchorWeight, anchors[v]);
        if (sum.weight <= 0)
            continue;
        const Point next{sum.x / sum.weight, sum.y / sum.weight};
        moved += std::hypot(next.x - self.x, next.y - self.y);
        points[v] = next;
        pulls.moved(v, next);
    }
    return points.empty() ? 0 : static_cast<float>(moved / static_cast<double>(points.size()));
}

const std::vector<Point>& Repulsion::of(std::span<const Point> points, std::span<const float> mass)
{
    if (points.size() > exactUpTo) {
        m_tree.build(points, mass);
        m_tree.repulsion(theta, m_sums);
        return m_sums;
    }
    m_bodies.clear();
    for (std::size_t i = 0; i < points.size(); ++i)
        m_bodies.add(points[i].x, points[i].y, mass[i]);
    m_sums.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        m_sums[i] = pushOf(m_bodies, points[i]);
    return m_sums;
}

} // namespace atlas::network
