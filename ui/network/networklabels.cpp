// Which names are shown, and where.

#include "ui/network/networkarea.h"
#include "ui/network/networkground.h"
#include "ui/network/networkvisible.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace atlas::ui {

namespace {

constexpr std::size_t mostLabels = 200;
constexpr double fewestLabels = 20;
constexpr std::size_t mostCalledFor = 40; ///< selected nodes whose names show though they overlap
constexpr double roomOfLabel = 20'000;    ///< pixels of picture for each, seen from afar
constexpr double farScale = 0.35;
constexpr double smallestLabelled = 1.2; ///< radius in pixels below which nodes go without a name
constexpr double echoStrength = 0.65;    ///< of a name at a second place
constexpr double nearEnough = 1.3;       ///< zoom from which on a second place without room has a name
constexpr int tiesThatMatter = 3;        ///< of a node whose name is rather set over discs than left out
constexpr double gapToAngled = 4;        ///< pixels between a rim and a label that leads away from it
constexpr double closestAngled = 0.68;   ///< of a label's height: how near the next may begin

/// Where labels begin that lead away from their nodes: neighbours lead about the same way, so that how far
/// apart their lines begin says enough.
class Beginnings
{
public:
    /// `apart`: of two lines, across them.
    explicit Beginnings(double apart) : m_apart(apart) {}

    bool isFree(QPointF at, QPointF way) const
    {
        for (int y = -1; y <= 1; ++y) {
            for (int x = -1; x <= 1; ++x) {
                const auto cell = m_cells.find(key(at, x, y));
                if (cell != m_cells.end() &&
                    std::any_of(cell->second.begin(), cell->second.end(), [&](QPointF p) {
                        const QPointF between = p - at;
                        return std::hypot(between.x(), between.y()) < reach() &&
                               std::abs(between.x() * way.y() - between.y() * way.x()) < m_apart;
                    }))
                    return false;
            }
        }
        return true;
    }
    /// Beside it where it is taken.
    QPointF nearestFree(QPointF at, QPointF way) const
    {
        const QPointF across(-way.y(), way.x());
        for (const double by : {0.0, 0.3, -0.3, 0.6, -0.6, 1.0, -1.0}) {
            if (isFree(at + across * (by * m_apart), way))
                return at + across * (by * m_apart);
        }
        return at;
    }
    void add(QPointF at) { m_cells[key(at, 0, 0)].push_back(at); }

private:
    std::int64_t key(QPointF at, int dx, int dy) const
    {
        return (static_cast<std::int64_t>(std::floor(at.y() / reach())) + dy) * 1'000'003 +
               static_cast<std::int64_t>(std::floor(at.x() / reach())) + dx;
    }
    double reach() const { return 2 * m_apart; }
    double m_apart;
    std::unordered_map<std::int64_t, std::vector<QPointF>> m_cells;
};

/// Names must not hide a picture that is looked at from afar.
std::size_t mostLabelsIn(const QRectF& area, double nodeScale)
{
    const double room = std::max(area.width() * area.height() / roomOfLabel, fewestLabels);
    return nodeScale < farScale ? std::min(mostLabels, static_cast<std::size_t>(room)) : mostLabels;
}

} // namespace

/// Names of alliances that have no node.
void NetworkPainter::addAreaNames(const Visible& visible, std::vector<LabelRequest>& requests) const
{
    const double scale = visible.view.labelScale();
    if (visible.scene.groups.size() > mostAreas)
        return;
    for (const network::Group& group : visible.scene.groups) {
        if (!visible.scene.nodes[group.alliance].hidden)
            continue;
        const QPointF at = allianceArea(visible.scene, visible.view, group).anchor();
        const QSizeF size = labelSize(visible.scene.labels[group.alliance], false, scale);
        const bool chosen =
            visible.emphasis.hovered == group.alliance || visible.selected[group.alliance] != 0;
        if (visible.view.area.contains(at))
            requests.push_back({group.alliance, at, 0, size, chosen, false, true});
    }
}

void NetworkPainter::addEchoNames(const Visible& visible, std::vector<LabelRequest>& requests) const
{
    const double scale = visible.view.labelScale();
    for (const network::Echo& echo : visible.scene.echoes) {
        const QPointF at = visible.view.toScreen(echo.at);
        if (requests.size() >= 4 * mostLabels || visible.view.zoom < nearEnough)
            break;
        if (visible.view.area.contains(at) && echo.labelRoom <= 0)
            requests.push_back({echo.node, at, visible.radius(echo.node) + nodeRim,
                                labelSize(visible.scene.labels[echo.node], false, scale), false, false,
                                true});
    }
}

LabelRequest NetworkPainter::request(const Visible& visible, network::NodeIndex v, bool must) const
{
    const SceneNode& node = visible.scene.nodes[v];
    const bool few = visible.scene.nodes.size() <= mostMeasured;
    const bool loose = visible.scene.labelRooms.empty(); // in a matrix everything has its place
    return {v,
            visible.centre(v),
            std::max(visible.radius(v), node.large ? leastHub : 0.0) + nodeRim,
            labelSize(visible.scene.labels[v], node.large, visible.view.labelScale()),
            must,
            loose && (node.large || (few && node.ties >= tiesThatMatter))};
}

std::vector<LabelRequest> NetworkPainter::labelRequests(const Visible& visible) const
{
    const Emphasis& emphasis = visible.emphasis;
    std::vector<LabelRequest> requests;
    std::vector<char> asked(visible.scene.nodes.size(), 0);
    const auto ask = [&](network::NodeIndex v, bool must) {
        const bool tooSmall = visible.scene.labelAngles.empty() && visible.radius(v) < smallestLabelled;
        if (v >= asked.size() || asked[v] || (!must && tooSmall))
            return;
        asked[v] = 1;
        if (visible.scene.nodes[v].hidden)
            return; // its area bears the name
        if (!visible.view.area.adjusted(-100, -40, 100, 40).contains(visible.centre(v)))
            return;
        requests.push_back(request(visible, v, must));
    };
    if (emphasis.hovered)
        ask(*emphasis.hovered, true);
    const auto askByRank = [&](std::size_t most, auto isWanted) {
        for (const network::NodeIndex v : visible.scene.byRank) {
            if (requests.size() >= most)
                break;
            if (isWanted(v))
                ask(v, false);
        }
    };
    if (emphasis.selected.size() <= mostCalledFor) {
        for (const network::NodeIndex v : emphasis.selected)
            ask(v, true);
    } else {
        askByRank(2 * mostLabels, [&](network::NodeIndex v) { return visible.selected[v] != 0; });
    }
    if (emphasis.cursor)
        ask(*emphasis.cursor, true);
    for (const bool front : {true, false})
        askByRank(3 * mostLabels, [&](network::NodeIndex v) { return emphasis.inFocus(v) == front; });
    addAreaNames(visible, requests);
    addEchoNames(visible, requests);
    return requests;
}

/// Where no label may lie: discs, and the headings.
std::vector<QRectF> NetworkPainter::taken(const Visible& visible) const
{
    std::vector<QRectF> boxes;
    for (const network::NodeIndex v : visible.nodes) {
        const double r = visible.radius(v);
        if (r >= smallestLabelled)
            boxes.emplace_back(visible.centre(v) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    }
    for (const network::Echo& echo : visible.scene.echoes) {
        const double r = static_cast<double>(echoRadius(visible.scene, echo)) * visible.nodeScale;
        boxes.emplace_back(visible.view.toScreen(echo.at) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    }
    const QRectF& area = visible.view.area;
    const QMarginsF headings = headingRoom(visible.scene, m_typeScale);
    if (headings.top() > 0)
        boxes.emplace_back(area.topLeft(), QSizeF(area.width(), headings.top()));
    if (headings.left() > 0)
        boxes.emplace_back(area.topLeft(), QSizeF(headings.left(), area.height()));
    return boxes;
}

void NetworkPainter::paintLabels(QPainter& painter, const Visible& visible, Haste haste)
{
    m_labels.clear();
    m_newPictures = 0;
    const std::vector<OwnName> own = ownNames(visible);
    paintOwnNames(painter, visible, own, haste);
    if (!own.empty() && !visible.scene.rows.empty())
        return; // that were all
    std::vector<LabelRequest> requests = labelRequests(visible);
    if (!visible.scene.labelAngles.empty()) {
        paintAngledLabels(painter, visible, requests, haste);
        return;
    }
    std::vector<QRectF> obstacles = taken(visible);
    std::vector<char> isNamed(visible.scene.nodes.size(), 0);
    for (const OwnName& name : own) {
        obstacles.push_back(name.box);
        isNamed[name.node] = isNamed[name.node] || !name.echo;
    }
    std::erase_if(requests, [&](const LabelRequest& r) { return !r.echo && isNamed[r.node] != 0; });
    paintLooseNames(painter, visible, requests, obstacles, haste);
}

/// Names that stand wherever they find room.
void NetworkPainter::paintLooseNames(QPainter& painter, const Visible& visible,
                                     const std::vector<LabelRequest>& requests,
                                     const std::vector<QRectF>& obstacles, Haste haste)
{
    const double pixels = std::abs(painter.combinedTransform().m11()) * painter.device()->devicePixelRatioF();
    const std::size_t most = mostLabelsIn(visible.view.area, visible.nodeScale);
    for (const PlacedLabel& label : placeLabels(requests, obstacles, visible.view.area, most)) {
        const network::NodeIndex v = requests[label.request].node;
        if (haste == Haste::Moving && m_newPictures >= mostNewPictures) {
            m_complete = false;
            break;
        }
        const LabelInk ink = labelInk(painter, visible.scene.labels[v],
                                      visible.scene.nodes[v].large && !requests[label.request].echo, visible);
        const QPointF at = label.box.center() - QPointF(ink.size.width(), ink.size.height()) / 2;
        const double strength = requests[label.request].echo ? echoStrength : 1;
        painter.setOpacity(visible.emphasis.inFocus(v) ? strength : stepBack);
        // on whole pixels, so that letters stay crisp
        const QPointF whole(std::round(at.x() * pixels) / pixels, std::round(at.y() * pixels) / pixels);
        drawInk(painter, ink, whole, visible.palette);
        m_labels.push_back({v, label.box});
    }
    painter.setOpacity(1);
}

/// Names that lead away from their nodes, the heaviest first.
void NetworkPainter::paintAngledLabels(QPainter& painter, const Visible& visible,
                                       const std::vector<LabelRequest>& requests, Haste haste)
{
    if (requests.empty())
        return;
    const double pixels = std::abs(painter.combinedTransform().m11()) * painter.device()->devicePixelRatioF();
    Beginnings taken(requests.front().size.height() * closestAngled);
    for (const LabelRequest& request : requests) {
        const double angle = static_cast<double>(visible.scene.labelAngles[request.node]);
        const QPointF way(std::cos(angle), std::sin(angle));
        QPointF from = request.centre + way * (request.radius + gapToAngled);
        if (std::abs(way.y()) < 1e-3) // on whole pixels, so that letters stay crisp
            from = {std::round(from.x() * pixels) / pixels, std::round(from.y() * pixels) / pixels};
        if (request.mustShow)
            from = taken.nearestFree(from, way);
        else if (!taken.isFree(from, way))
            continue;
        if (haste == Haste::Moving && m_newPictures >= mostNewPictures) {
            m_complete = false;
            return;
        }
        taken.add(from);
        const SceneNode& node = visible.scene.nodes[request.node];
        const bool level = std::abs(way.y()) < 1e-3;
        const double scale = visible.view.labelScale();
        const QString words = shortened(visible.scene.labels[request.node], node.large, scale,
                                        static_cast<double>(longestAngled) * scale);
        const LabelInk ink = labelInk(painter, words, node.large, visible, !level);
        const bool turned = way.x() < -1e-3; // letters stay upright
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(visible.emphasis.inFocus(request.node) ? 1 : stepBack);
        painter.translate(from);
        painter.rotate((turned ? angle + M_PI : angle) * 180 / M_PI);
        const QRectF box(QPointF(turned ? -ink.size.width() : 0, -ink.size.height() / 2), ink.size);
        drawInk(painter, ink, box.topLeft(), visible.palette);
        m_labels.push_back({request.node, QTransform(painter.transform()).mapRect(box)});
        painter.restore();
    }
}

} // namespace atlas::ui
