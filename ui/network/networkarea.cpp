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

} // namespace

bool AllianceArea::contains(QPointF p) const
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const QLineF& line) { return distance(p, line) <= reach; });
}

QPainterPath AllianceArea::path() const
{
    QPainterPath result;
    for (const QLineF& line : lines) {
        result.moveTo(line.p1());
        result.lineTo(line.p2());
    }
    return result;
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
    area.reach = (area.reach + padding) * view.nodeScale();
    return area;
}

} // namespace atlas::ui
