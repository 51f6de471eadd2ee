#include "network/layout.h"

#include "network/packing.h"
#include "network/partlayout.h"
#include "network/separate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace atlas::network {

namespace {

constexpr float farthest = 1e7F;            ///< beyond, a former place counts as none
constexpr std::uint32_t largeGraph = 2'000; ///< progress is worth a picture, several attempts are not
constexpr int attempts = 8;                 ///< for each small part
constexpr std::size_t clearable = 400'000;  ///< nodes times edges up to which nodes are kept off edges
constexpr float roomAround = 3.6F;          ///< area of a picture for that of its boxes
constexpr float usualFill = 0.2F;           ///< share of a picture that boxes cover when there is room enough
constexpr float goldenAngle = 2.399963F;    ///< turns by it fill a disc evenly
constexpr float gapOfParts = 0.35F;         ///< between parts, of an edge's length

bool isKnown(Point p)
{
    return std::fabs(p.x) <= farthest && std::fabs(p.y) <= farthest; // false for NaN
}

/// Moves nodes that lie on one place, as hubs with the same neighbours may, a little apart.
void partTwins(std::vector<Point>& points, std::span<const char> pinned)
{
    constexpr float place = 1e-3F;
    std::vector<std::pair<Point, NodeIndex>> all;
    all.reserve(points.size());
    for (NodeIndex v = 0; v < points.size(); ++v)
        all.push_back({{std::floor(points[v].x / place), std::floor(points[v].y / place)}, v});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first.x, a.first.y, a.second) < std::tie(b.first.x, b.first.y, b.second);
    });
    float twins = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        twins = all[i].first == all[i - 1].first ? twins + 1 : 0;
        Point& p = points[all[i].second];
        if (twins == 0 || (!pinned.empty() && pinned[all[i].second]))
            continue;
        const float reach = std::max({place, std::fabs(p.x) * 1e-5F, std::fabs(p.y) * 1e-5F}) * 2;
        const float angle = goldenAngle * twins;
        const float radius = reach * std::sqrt(twins);
        p = {p.x + std::cos(angle) * radius, p.y + std::sin(angle) * radius};
    }
}

/// The whole graph while its parts are laid out one by one.
class Whole
{
public:
    Whole(std::uint32_t nodeCount, std::span<const NodePair> edges, const LayoutOptions& options)
        : m_options(options), m_unit(options.halfExtents.size() == nodeCount ? edgeUnits : 1),
          m_parts(connectedParts(adjacency(nodeCount, edges))), m_nodeCount(nodeCount)
    {
        const auto n = static_cast<std::size_t>(nodeCount);
        if (m_options.start.size() != n)
            m_options.start.clear();
        if (m_options.pinned.size() != n || m_options.start.empty())
            m_options.pinned.clear();
        if (m_unit == 1)
            m_options.halfExtents.clear();
        for (Point& e : m_options.halfExtents)
            e = {isKnown(e) ? std::max(e.x, 0.0F) : 0, isKnown(e) ? std::max(e.y, 0.0F) : 0};
        for (std::size_t v = 0; v < m_options.start.size(); ++v) {
            if (!isKnown(m_options.start[v])) {
                m_options.start[v] = {std::numeric_limits<float>::quiet_NaN(), 0};
                if (!m_options.pinned.empty())
                    m_options.pinned[v] = 0;
            }
        }
        m_options.aspect = std::isfinite(options.aspect) ? std::clamp(options.aspect, 0.25F, 4.0F) : 1;
    }

    std::vector<Point> run(const std::stop_token& stop,
                           const std::function<void(const std::vector<Point>&)>& progress)
    {
        Random random(m_options.seed);
        m_shapes.resize(m_parts.size());
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            PartProgress onPart;
            if (i == 0 && progress && m_nodeCount > largeGraph)
                onPart = [&](const std::vector<Point>& points) { progress(preview(points)); };
            m_shapes[i] = shapeOf(m_parts[i], random, stop, onPart);
        }
        pack(m_shapes, m_options.aspect, m_unit * gapOfParts);
        std::vector<Point> points = together();
        if (m_options.start.empty())
            centre(points);
        if (m_options.halfExtents.empty())
            partTwins(points, m_options.pinned);
        else
            separate(points, m_options.halfExtents, m_options.pinned, stop);
        return points;
    }

private:
    template<typename T>
    std::vector<T> ofPart(const std::vector<T>& all, const Part& part) const
    {
        std::vector<T> result;
        if (all.empty())
            return result;
        result.reserve(part.nodes.size());
        for (const NodeIndex v : part.nodes)
            result.push_back(all[v]);
        return result;
    }

    Shape shapeOf(const Part& part, Random& random, const std::stop_token& stop,
                  const PartProgress& progress) const
    {
        const std::vector<Point> former = ofPart(m_options.start, part);
        const std::vector<char> pinned = ofPart(m_options.pinned, part);
        const bool anew = isAnew(former);
        Shape shape;
        shape.graph = &part.graph;
        shape.extents = ofPart(m_options.halfExtents, part);
        shape.placed = std::any_of(former.begin(), former.end(), isKnown);
        PartTask task{part.graph,
                      anew ? std::vector<Point>() : former,
                      anew ? std::vector<char>() : pinned,
                      m_nodeCount > largeGraph ? 1 : attempts,
                      !shape.extents.empty(),
                      heightFor(shape.extents)};
        scale(task.start, 1 / m_unit);
        shape.points = layoutPart(task, random, stop, progress);
        if (!shape.placed) {
            turnTo(shape.points, m_options.aspect);
            fitAspect(shape.points, m_options.aspect);
        }
        scale(shape.points, m_unit);
        if (anew && !shape.extents.empty() && part.graph.size() > smallPart)
            makeRoom(shape.points, shape.extents);
        if (anew && shape.placed)
            alignTo(shape.points, former);
        for (std::size_t v = 0; v < pinned.size(); ++v) {
            if (pinned[v])
                shape.points[v] = former[v];
        }
        keepApart(shape, pinned, stop);
        return shape;
    }

    /// Whether a part has no former place, or in a large one most nodes have none: then the others only say
    /// which way round it lies.
    static bool isAnew(const std::vector<Point>& former)
    {
        const auto known = static_cast<std::size_t>(std::count_if(former.begin(), former.end(), isKnown));
        return known == 0 || (former.size() > smallPart && 2 * known < former.size());
    }

    static void keepApart(Shape& shape, const std::vector<char>& pinned, const std::stop_token& stop)
    {
        if (shape.extents.empty())
            return;
        separate(shape.points, shape.extents, pinned, stop);
        if (!shape.placed && shape.graph->size() * shape.graph->neighbours.size() <= clearable) {
            clearEdges(shape.points, *shape.graph, shape.extents, pinned);
            separate(shape.points, shape.extents, pinned, stop);
        }
    }

    static void scale(std::vector<Point>& points, float by)
    {
        for (Point& p : points)
            p = {p.x * by, p.y * by};
    }

    /// How high a picture of these boxes with room between them is in a wide place, in edges; 0 in others.
    float heightFor(const std::vector<Point>& extents) const
    {
        float area = 0;
        for (const Point& e : extents)
            area += 4 * e.x * e.y;
        return m_options.aspect > 1 ? std::sqrt(area * roomAround / m_options.aspect) / m_unit : 0;
    }

    std::vector<Point> together() const
    {
        std::vector<Point> points(m_nodeCount);
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            for (std::size_t v = 0; v < m_parts[i].nodes.size(); ++v)
                points[m_parts[i].nodes[v]] = m_shapes[i].points[v];
        }
        return points;
    }

    /// The first part as far as it is, turned and as wide as it is going to be; what is still to come lies on
    /// a spiral around it.
    std::vector<Point> preview(std::vector<Point> first) const
    {
        const std::vector<Point> former = ofPart(m_options.start, m_parts[0]);
        const bool placed = std::any_of(former.begin(), former.end(), isKnown);
        if (!placed) {
            turnTo(first, m_options.aspect);
            fitAspect(first, m_options.aspect);
        }
        scale(first, m_unit * widening(first));
        if (placed)
            alignTo(first, former);
        std::vector<Point> points(m_nodeCount);
        float radius = m_unit;
        for (std::size_t v = 0; v < first.size(); ++v) {
            radius = std::max({radius, std::fabs(first[v].x), std::fabs(first[v].y)});
            points[m_parts[0].nodes[v]] = first[v];
        }
        float step = 0;
        for (std::size_t i = 1; i < m_parts.size(); ++i) {
            for (const NodeIndex v : m_parts[i].nodes) {
                const float r = radius * 1.5F + std::sqrt(step) * m_unit;
                points[v] = {r * std::cos(goldenAngle * step), r * std::sin(goldenAngle * step)};
                step += 1;
            }
        }
        return points;
    }

    /// About what makeRoom() is going to do to the first part.
    float widening(const std::vector<Point>& points) const
    {
        if (m_options.halfExtents.empty())
            return 1;
        float boxes = 0;
        for (const NodeIndex v : m_parts[0].nodes)
            boxes += 4 * m_options.halfExtents[v].x * m_options.halfExtents[v].y;
        const Bounds bounds = boundsOf(points);
        const float area = (bounds.high.x - bounds.low.x) * (bounds.high.y - bounds.low.y) * m_unit * m_unit;
        return area > 0 ? std::max(1.0F, std::sqrt(boxes / (usualFill * area))) : 1;
    }

    struct Bounds
    {
        Point low;
        Point high;
    };
    static Bounds boundsOf(const std::vector<Point>& points)
    {
        Bounds b{points.front(), points.front()};
        for (const Point& p : points) {
            b.low = {std::min(b.low.x, p.x), std::min(b.low.y, p.y)};
            b.high = {std::max(b.high.x, p.x), std::max(b.high.y, p.y)};
        }
        return b;
    }

    static void centre(std::vector<Point>& points)
    {
        if (points.empty())
            return;
        const auto [low, high] = boundsOf(points);
        for (Point& p : points)
            p = {p.x - (low.x + high.x) / 2, p.y - (low.y + high.y) / 2};
    }

    LayoutOptions m_options;
    float m_unit;
    std::vector<Part> m_parts;
    std::vector<Shape> m_shapes;
    std::uint32_t m_nodeCount;
};

} // namespace

std::vector<Point> layout(std::uint32_t nodeCount, std::span<const NodePair> edges,
                          const LayoutOptions& options, std::stop_token stop,
                          const std::function<void(const std::vector<Point>&)>& progress)
{
    if (nodeCount == 0)
        return {};
    return Whole(nodeCount, edges, options).run(stop, progress);
}

std::vector<Point> layout(const Graph& graph, const LayoutOptions& options, std::stop_token stop,
                          const std::function<void(const std::vector<Point>&)>& progress)
{
    std::vector<NodePair> edges;
    edges.reserve(graph.edges.size());
    for (const Edge& e : graph.edges)
        edges.emplace_back(e.source, e.target);
    return layout(static_cast<std::uint32_t>(graph.nodes.size()), edges, options, stop, progress);
}

} // namespace atlas::network
