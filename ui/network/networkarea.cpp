#include "ui/network/networkarea.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double padding = 13; ///< pixels around a member's rim, at the usual zoom

double distance(QPointF p, const QLineF& line)
{
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double t =
        square > 0 ? std::clamp(QPointF::dotProduct(p - line.p1(), along) / square, 0.0, 1.0) : 0.0;
    const QPointF way = p - line.p1() - along * t;
    return std::hypot(way.x(), way.y());
}

/// The convex hull, by Andrew's monotone chain.
QPolygonF hullOf(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    QPolygonF hull;
    for (const bool back : {false, true}) {
        const qsizetype start = hull.size();
        for (const QPointF& p : points) {
            while (hull.size() >= start + 2) {
                const QPointF a = hull[hull.size() - 1] - hull[hull.size() - 2];
                const QPointF b = p - hull.back();
                if (a.x() * b.y() - a.y() * b.x() > 0)
                    break;
                hull.removeLast();
            }
            hull << p;
        }
        hull.removeLast(); // where the way back begins
        if (!back)
            std::reverse(points.begin(), points.end());
    }
    return hull;
}

/// Around the members, where a picture is small enough to know that nobody else lies there.
QPolygonF ownHull(const NetworkScene& scene, const Viewport& view, const network::Group& group)
{
    if (scene.nodes.size() > mostMeasured)
        return {};
    std::vector<char> own(scene.nodes.size(), 0);
    own[group.alliance] = 1;
    std::vector<QPointF> points;
    for (const network::NodeIndex v : group.members)
        own[v] = 1;
    for (std::size_t v = 0; v < own.size(); ++v) {
        if (own[v] != 0 && !scene.nodes[v].hidden)
            points.push_back(view.toScreen(scene.nodes[v].at));
    }
    if (points.size() < 3)
        return {};
    const QPolygonF hull = hullOf(std::move(points));
    for (std::size_t v = 0; v < own.size(); ++v) {
        const SceneNode& node = scene.nodes[v];
        if (own[v] == 0 && !node.hidden && hull.containsPoint(view.toScreen(node.at), Qt::WindingFill))
            return {};
    }
    return hull;
}

} // namespace

bool AllianceArea::contains(QPointF p) const
{
    if (hull.containsPoint(p, Qt::WindingFill))
        return true;
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QLineF& line) { return distance(p, line) <= reach; });
}

QPainterPath AllianceArea::shape() const
{
    QPainterPath way;
    for (const QLineF& line : lines) {
        way.moveTo(line.p1());
        way.lineTo(line.p2());
    }
    QPainterPathStroker pen;
    pen.setWidth(2 * reach);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (hull.isEmpty()) {
        QPainterPath along = pen.createStroke(way);
        along.setFillRule(Qt::WindingFill);
        return along;
    }
    QPainterPath within;
    within.addPolygon(hull);
    within.closeSubpath();
    return pen.createStroke(within).united(within);
}

QPointF AllianceArea::anchor() const
{
    QPointF middle;
    for (const QLineF& line : lines)
        middle += line.center() / static_cast<double>(lines.size());
    QPointF best = middle;
    double least = 1e18;
    for (const QLineF& line : lines) {
        const double away = QLineF(line.center(), middle).length();
        if (away < least) {
            least = away;
            best = line.center();
        }
    }
    return best;
}

AllianceArea allianceArea(const NetworkScene& scene, const Viewport& view, const network::Group& group)
{
    std::vector<network::Point> places;
    AllianceArea area;
    const auto add = [&](network::NodeIndex v) {
        places.push_back(scene.nodes[v].at);
        area.reach = std::max(area.reach, static_cast<double>(scene.nodes[v].radius));
    };
    std::for_each(group.members.begin(), group.members.end(), add);
    if (!scene.nodes[group.alliance].hidden)
        add(group.alliance);
    for (const auto& [a, b] : network::spanningTree(places))
        area.lines.emplace_back(view.toScreen(places[a]), view.toScreen(places[b]));
    area.hull = ownHull(scene, view, group);
    for (qsizetype i = 0; i < area.hull.size(); ++i)
        area.lines.emplace_back(area.hull[i], area.hull[(i + 1) % area.hull.size()]);
    area.reach = (area.reach + padding) * view.nodeScale();
    return area;
}

} // namespace atlas::ui
