#include "ui/network/tieleading.h"

#include "network/arranged.h"
#include "ui/theme/edgecurve.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace atlas::ui {

namespace {

constexpr std::size_t mostNodes = 120; ///< of a scene whose ties are led
constexpr std::size_t mostTies = 110;  ///< likewise
constexpr double claim = 3.5;          ///< world units around a disc in which a line seems to end there
constexpr double nearClaim = 3;        ///< beyond that, where one had better not run
constexpr double lineOfName = 5;       ///< world units above and below the middle of a name
constexpr double ofDisc = 100;         ///< cost of running through one
constexpr double ofNear = 4;           ///< cost likewise close by
constexpr double ofEcho = 5;
constexpr double ofName = 1.5;
constexpr double ofLeaving = 300; ///< cost of a point outside of the table, below its headings
constexpr double perBow = 90;     ///< cost, by its share of the way
constexpr double ofSame = 3;      ///< cost of a point that another tie runs along
constexpr double sameWay = 3;     ///< world units from one to the other
constexpr double bowSteps[] = {0, 0.03, 0.06, 0.1, 0.14, 0.19, 0.24, mostBow};
constexpr double slants[] = {0, -0.18, 0.18}; ///< of the way, along it
constexpr int pieces = 14;                    ///< of a line, straight ones

using Line = std::vector<QPointF>;

QPointF pointOf(network::Point p)
{
    return {static_cast<double>(p.x), static_cast<double>(p.y)};
}

double distance(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / square, 0.0, 1.0) : 0.0;
    const QPointF off = p - a - along * t;
    return std::hypot(off.x(), off.y());
}

double distance(QPointF p, const Line& line)
{
    double nearest = 1e9;
    for (std::size_t i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distance(p, line[i - 1], line[i]));
    return nearest;
}

QRectF boundsOf(const Line& line)
{
    QRectF bounds(line.front(), QSizeF());
    for (const QPointF p : line) {
        bounds.setLeft(std::min(bounds.left(), p.x()));
        bounds.setRight(std::max(bounds.right(), p.x()));
        bounds.setTop(std::min(bounds.top(), p.y()));
        bounds.setBottom(std::max(bounds.bottom(), p.y()));
    }
    return bounds;
}

class Leading
{
public:
    explicit Leading(const NetworkScene& scene) : m_scene(scene)
    {
        for (const SceneBand& each : scene.bands) {
            const auto from = static_cast<double>(each.band.from);
            const auto to = static_cast<double>(each.band.to);
            m_table |= each.band.isColumn() ? QRectF(from, 0, to - from, 1) : QRectF(0, from, 1, to - from);
        }
    }

    /// Of all ties of a pair, which begins at their first one's source.
    network::Point pullOf(const std::vector<network::EdgeIndex>& ties)
    {
        const SceneEdge& first = m_scene.edges[ties.front()];
        const QPointF way = pointOf(m_scene.nodes[first.target].at) - pointOf(m_scene.nodes[first.source].at);
        const QPointF across(-way.y(), way.x());
        QPointF best;
        double least = costOf(ties, {}, 1e9);
        for (const double bow : bowSteps) {
            for (const double side : {1.0, -1.0}) {
                for (const double slant : slants) {
                    const double own = perBow * (bow + std::abs(slant) / 4);
                    if (bow == 0 || own >= least)
                        continue;
                    const QPointF pull = across * (side * bow) + way * (slant * bow * 2);
                    const double cost = own + costOf(ties, pull, least - own);
                    if (cost < least) {
                        least = cost;
                        best = pull;
                    }
                }
            }
        }
        for (const network::EdgeIndex tie : ties) {
            const Line line = lineOf(tie, best);
            m_led.push_back({line, boundsOf(line).adjusted(-sameWay, -sameWay, sameWay, sameWay)});
        }
        return {static_cast<float>(best.x()), static_cast<float>(best.y())};
    }

private:
    struct Led
    {
        Line line;
        QRectF near; ///< what may run along it lies there
    };
    Line lineOf(network::EdgeIndex index, QPointF pull) const
    {
        const SceneEdge& edge = m_scene.edges[index];
        const SceneNode& source = m_scene.nodes[edge.source];
        const SceneNode& target = m_scene.nodes[edge.target];
        EdgeEnds ends{pointOf(source.at), pointOf(target.at), static_cast<double>(source.radius),
                      static_cast<double>(target.radius)};
        ends.lane = edge.lane;
        ends.lanes = edge.lanes;
        ends.turned = edge.source > edge.target;
        ends.pull = pull;
        const EdgeCurve curve = edgeCurve(ends, laneSpreadInTable);
        Line line;
        for (int i = 0; i <= pieces; ++i)
            line.push_back(curve.at(static_cast<double>(i) / pieces));
        return line;
    }

    /// Counted until it is `enough`.
    double costOf(const std::vector<network::EdgeIndex>& ties, QPointF pull, double enough) const
    {
        double cost = 0;
        for (const network::EdgeIndex tie : ties) {
            const Line line = lineOf(tie, pull);
            cost += costOfNodes(line, m_scene.edges[tie]);
            if (cost < enough)
                cost += costOfEchoes(line) + costOfOthers(line);
            if (cost >= enough)
                break;
        }
        return cost;
    }
    double costOfNodes(const Line& line, const SceneEdge& edge) const
    {
        double cost = 0;
        for (const QPointF p : line)
            cost += m_table.isNull() || m_table.contains(p) ? 0 : ofLeaving;
        const QRectF bounds = boundsOf(line);
        for (network::NodeIndex v = 0; v < m_scene.nodes.size(); ++v) {
            const SceneNode& node = m_scene.nodes[v];
            if (node.hidden || v == edge.source || v == edge.target)
                continue;
            const QPointF at = pointOf(node.at);
            const double reach = static_cast<double>(node.radius) + claim;
            const double wide = reach + nearClaim;
            if (bounds.adjusted(-wide, -wide, wide, wide).contains(at)) {
                const double away = distance(at, line);
                cost += away < reach ? ofDisc : away < wide ? ofNear * (wide - away) / nearClaim : 0;
            }
            cost += crossesName(line, bounds, v) ? ofName : 0;
        }
        return cost;
    }
    bool crossesName(const Line& line, const QRectF& bounds, network::NodeIndex v) const
    {
        const auto room = static_cast<double>(m_scene.labelRooms[v]);
        const QPointF from = pointOf(m_scene.nodes[v].at) + QPointF(network::besideNode, 0);
        const QRectF name(from.x(), from.y() - lineOfName, room, 2 * lineOfName);
        return room > 0 && bounds.adjusted(-1, -1, 1, 1).intersects(name) &&
               std::any_of(line.begin(), line.end(), [&name](QPointF p) { return name.contains(p); });
    }
    double costOfEchoes(const Line& line) const
    {
        double cost = 0;
        const QRectF bounds = boundsOf(line);
        for (const network::Echo& echo : m_scene.echoes) {
            const double reach = static_cast<double>(echoRadius(m_scene, echo)) + 1;
            const bool isNear = bounds.adjusted(-reach, -reach, reach, reach).contains(pointOf(echo.at));
            cost += isNear && distance(pointOf(echo.at), line) < reach ? ofEcho : 0;
        }
        return cost;
    }
    /// Two on one way look like one.
    double costOfOthers(const Line& line) const
    {
        double cost = 0;
        for (const Led& other : m_led) {
            for (std::size_t i = 3; i + 3 < line.size(); i += 2)
                cost += other.near.contains(line[i]) && distance(line[i], other.line) < sameWay ? ofSame : 0;
        }
        return cost;
    }

    const NetworkScene& m_scene;
    QRectF m_table; ///< null: there is none
    std::vector<Led> m_led;
};

} // namespace

void leadAroundOthers(NetworkScene& scene)
{
    if (scene.nodes.size() > mostNodes || scene.edges.size() > mostTies)
        return;
    std::map<std::pair<network::NodeIndex, network::NodeIndex>, std::vector<network::EdgeIndex>> pairs;
    for (network::EdgeIndex i = 0; i < scene.edges.size(); ++i) {
        if (!scene.edges[i].hidden)
            pairs[std::minmax(scene.edges[i].source, scene.edges[i].target)].push_back(i);
    }
    scene.pulls.assign(scene.edges.size(), {});
    Leading leading(scene);
    for (const auto& [pair, ties] : pairs) {
        const network::Point pull = leading.pullOf(ties);
        for (const network::EdgeIndex tie : ties)
            scene.pulls[tie] = pull;
    }
}

} // namespace atlas::ui
