#include "ui/network/hittest.h"

#include "ui/network/networkarea.h"

#include <QLineF>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr double nearNode = 3; ///< pixels beyond the rim that still count
constexpr double nearEdge = 6;
constexpr double atLeft = 22; ///< pixels that a node of a time line stays off the border, beside its name
constexpr double mostSpread = 0.3; ///< of the way, between lanes on the circle
constexpr double curled = 0.45;    ///< of the way to the middle that a line on the circle is drawn aside

QPointF pulledAside(const NetworkScene& scene, const Viewport& view, network::EdgeIndex index)
{
    if (scene.pulls.empty())
        return {};
    const network::Point pull = scene.pulls[index];
    return QPointF(static_cast<double>(pull.x), static_cast<double>(pull.y)) * view.zoom;
}

} // namespace

QPointF screenPlace(const NetworkScene& scene, const Viewport& view, network::NodeIndex v)
{
    QPointF at = view.toScreen(scene.nodes[v].at);
    if (scene.until.empty() || scene.timeShare < 1)
        return at;
    const double name = scene.labelRooms.empty() ? 0 : static_cast<double>(scene.labelRooms[v]);
    const double inSight = view.area.left() + atLeft + name * std::min(view.zoom, 1.0);
    const double end = view.toScreen({scene.until[v], 0}).x();
    at.setX(std::max(at.x(), std::min(inSight, end)));
    return at;
}

std::pair<QPointF, QPointF> screenEnds(const NetworkScene& scene, const Viewport& view,
                                       network::EdgeIndex index)
{
    const SceneEdge& edge = scene.edges[index];
    network::Point source = scene.nodes[edge.source].at;
    network::Point target = scene.nodes[edge.target].at;
    source.x += (edge.at - source.x) * scene.timeShare;
    target.x += (edge.at - target.x) * scene.timeShare;
    return {view.toScreen(source), view.toScreen(target)};
}

EdgeCurve screenCurve(const NetworkScene& scene, const Viewport& view, network::EdgeIndex index)
{
    const SceneEdge& edge = scene.edges[index];
    const auto [source, target] = screenEnds(scene, view, index);
    const double scale = view.nodeScale();
    const double rims = scale * (1 - static_cast<double>(scene.timeShare)); // dates have none
    EdgeEnds ends{source,
                  target,
                  static_cast<double>(scene.nodes[edge.source].radius) * rims,
                  static_cast<double>(scene.nodes[edge.target].radius) * rims + (edge.arrow ? 1.5 : 0),
                  scene.timeShare > 0 ? std::int16_t{0} : edge.lane,
                  scene.timeShare > 0 ? std::int16_t{1} : edge.lanes,
                  edge.source > edge.target};
    const bool isTable = scene.arrangement == network::Arrangement::Matrix;
    double spread = (isTable ? laneSpreadInTable : laneSpread) * std::clamp(scale, 0.5, 1.3);
    if (scene.curl > 0) { // inwards, across its way, with all of a pair
        const QLineF way(source, target);
        const QPointF across = QPointF(-way.dy(), way.dx()) / std::max(way.length(), 1e-9);
        const QPointF inwards = view.toScreen({}) - way.center();
        const double side = QPointF::dotProduct(inwards, across) < 0 ? -1 : 1;
        spread = std::min(spread, mostSpread * way.length());
        ends.shift = side * (ends.lanes - 1) / 2.0 * spread * static_cast<double>(scene.curl);
        ends.pull =
            across * (QPointF::dotProduct(inwards, across) * curled * static_cast<double>(scene.curl));
    }
    ends.pull += pulledAside(scene, view, index);
    return edgeCurve(ends, spread);
}

HitTest::HitTest(const NetworkScene& scene) : m_scene(&scene) {}

const NodeGrid& HitTest::grid() const
{
    if (!m_grid) {
        m_grid.emplace(m_scene->nodes);
        for (const SceneNode& node : m_scene->nodes)
            m_largestRadius = std::max(m_largestRadius, node.radius);
    }
    return *m_grid;
}

network::NodeIndex HitTest::nodeAt(const Viewport& view, QPointF at) const
{
    if (!m_scene)
        return 0;
    const auto scale = static_cast<float>(view.nodeScale() / view.zoom);
    const auto slack = static_cast<float>(nearNode / view.zoom);
    const NodeGrid& grid = this->grid(); // knows the largest radius too
    const network::NodeIndex found = grid.nearest(
        view.toWorld(at), m_largestRadius * scale + slack, [&](network::NodeIndex v, float square) {
            const float reach = m_scene->nodes[v].hidden ? 0 : m_scene->nodes[v].radius * scale + slack;
            return square <= reach * reach;
        });
    if (found < m_scene->nodes.size())
        return found;
    return m_scene->until.empty() ? echoAt(view, at) : rowAt(view, at);
}

/// A node of a time line that stays in sight while its row does.
network::NodeIndex HitTest::rowAt(const Viewport& view, QPointF at) const
{
    for (network::NodeIndex v = 0; v < m_scene->nodes.size(); ++v) {
        const QPointF way = screenPlace(*m_scene, view, v) - at;
        const double reach = static_cast<double>(m_scene->nodes[v].radius) * view.nodeScale() + nearNode;
        if (QPointF::dotProduct(way, way) <= reach * reach)
            return v;
    }
    return static_cast<network::NodeIndex>(m_scene->nodes.size());
}

network::NodeIndex HitTest::echoAt(const Viewport& view, QPointF at) const
{
    for (const network::Echo& echo : m_scene->echoes) {
        const QPointF way = view.toScreen(echo.at) - at;
        const double reach = static_cast<double>(echoRadius(*m_scene, echo)) * view.nodeScale() + nearNode;
        if (QPointF::dotProduct(way, way) <= reach * reach)
            return echo.node;
    }
    return static_cast<network::NodeIndex>(m_scene->nodes.size());
}

network::EdgeIndex HitTest::edgeAt(const Viewport& view, QPointF at) const
{
    if (!m_scene)
        return 0;
    auto best = static_cast<network::EdgeIndex>(m_scene->edges.size());
    double nearest = nearEdge;
    for (network::EdgeIndex i = 0; i < m_scene->edges.size(); ++i) {
        const SceneEdge& edge = m_scene->edges[i];
        if (edge.hidden)
            continue;
        const auto [a, b] = screenEnds(*m_scene, view, i);
        const double slack = nearEdge + laneSpread * edge.lanes +
                             static_cast<double>(m_scene->curl) * (a - b).manhattanLength() +
                             pulledAside(*m_scene, view, i).manhattanLength();
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

network::NodeIndex HitTest::allianceAt(const Viewport& view, QPointF at) const
{
    if (!m_scene)
        return 0;
    for (const network::Group& group : m_scene->groups) {
        if (allianceArea(*m_scene, view, group).contains(at))
            return group.alliance;
    }
    return static_cast<network::NodeIndex>(m_scene->nodes.size());
}

std::vector<network::NodeIndex> HitTest::nodesIn(const Viewport& view, const QRectF& area) const
{
    std::vector<network::NodeIndex> found;
    if (!m_scene)
        return found;
    if (!m_scene->until.empty()) { // not where the grid knows them
        for (network::NodeIndex v = 0; v < m_scene->nodes.size(); ++v) {
            if (area.contains(screenPlace(*m_scene, view, v)))
                found.push_back(v);
        }
        return found;
    }
    grid().inside(view.toWorld(area.topLeft()), view.toWorld(area.bottomRight()), [&](network::NodeIndex v) {
        if (area.contains(view.toScreen(m_scene->nodes[v].at)))
            found.push_back(v);
    });
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace atlas::ui
