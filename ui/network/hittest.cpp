#include "ui/network/hittest.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr double nearNode = 3; ///< pixels beyond the rim that still count
constexpr double nearEdge = 6;
constexpr double laneSpread = 16;

} // namespace

EdgeCurve screenCurve(const NetworkScene& scene, const Viewport& view, network::EdgeIndex index)
{
    const SceneEdge& edge = scene.edges[index];
    const SceneNode& source = scene.nodes[edge.source];
    const SceneNode& target = scene.nodes[edge.target];
    const double scale = view.nodeScale();
    return edgeCurve({view.toScreen(source.at), view.toScreen(target.at),
                      static_cast<double>(source.radius) * scale,
                      static_cast<double>(target.radius) * scale + (edge.arrow ? 1.5 : 0), edge.lane,
                      edge.lanes, edge.source > edge.target},
                     laneSpread * std::clamp(scale, 0.5, 1.3));
}

HitTest::HitTest(const NetworkScene& scene) : m_scene(&scene), m_grid(scene.nodes)
{
    for (const SceneNode& node : scene.nodes)
        m_largestRadius = std::max(m_largestRadius, node.radius);
}

network::NodeIndex HitTest::nodeAt(const Viewport& view, QPointF at) const
{
    if (!m_scene)
        return 0;
    const auto scale = static_cast<float>(view.nodeScale() / view.zoom);
    const auto slack = static_cast<float>(nearNode / view.zoom);
    return m_grid.nearest(view.toWorld(at), m_largestRadius * scale + slack,
                          [&](network::NodeIndex v, float square) {
                              const float reach = m_scene->nodes[v].radius * scale + slack;
                              return square <= reach * reach;
                          });
}

network::EdgeIndex HitTest::edgeAt(const Viewport& view, QPointF at) const
{
    if (!m_scene)
        return 0;
    auto best = static_cast<network::EdgeIndex>(m_scene->edges.size());
    double nearest = nearEdge;
    for (network::EdgeIndex i = 0; i < m_scene->edges.size(); ++i) {
        const SceneEdge& edge = m_scene->edges[i];
        const QPointF a = view.toScreen(m_scene->nodes[edge.source].at);
        const QPointF b = view.toScreen(m_scene->nodes[edge.target].at);
        const double slack = nearEdge + laneSpread * edge.lanes;
        if (at.x() < std::min(a.x(), b.x()) - slack || at.x() > std::max(a.x(), b.x()) + slack ||
            at.y() < std::min(a.y(), b.y()) - slack || at.y() > std::max(a.y(), b.y()) + slack)
            continue;
        const double distance = screenCurve(*m_scene, view, i).distance(at);
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

std::vector<network::NodeIndex> HitTest::nodesIn(const Viewport& view, const QRectF& area) const
{
    std::vector<network::NodeIndex> found;
    m_grid.inside(view.toWorld(area.topLeft()), view.toWorld(area.bottomRight()), [&](network::NodeIndex v) {
        if (area.contains(view.toScreen(m_scene->nodes[v].at)))
            found.push_back(v);
    });
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace atlas::ui
