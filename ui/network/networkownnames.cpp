// Names that have places of their own: beside the nodes of a matrix, and left of those of a time line.

#include "network/matrixplan.h"
#include "ui/network/networkground.h"
#include "ui/network/networkvisible.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr std::size_t mostOwnNames = 500;
constexpr double closestLines = 0.74;             ///< of a label's height, from one to the next below
constexpr double besideRing = 2;                  ///< pixels from the ring of what is selected to the name
constexpr double besideRow = network::besideNode; ///< pixels from a row's node to its name
constexpr double besideCell = 3;                  ///< pixels that names keep from the border of their cell
constexpr float plateStrength = 0.86F;            ///< of what lies between a name and the ties below it
constexpr double aroundName = 1.5;                ///< pixels of that at both sides of a name
constexpr double mayTouch = 2;                    ///< pixels of what a name keeps from others in its row
constexpr double leastPlace = 22;                 ///< pixels of a place that a name is set in at all

} // namespace

/// Of a matrix, in pixels, for names; null in any other picture.
QRectF NetworkPainter::cellAt(const Visible& visible, network::Point at)
{
    QRectF cell = visible.view.area;
    bool isCell = false;
    for (const SceneBand& each : visible.scene.bands) {
        const network::Band& band = each.band;
        const float across = band.isColumn() ? at.x : at.y;
        if (!visible.scene.until.empty() || across < band.from || across >= band.to)
            continue;
        isCell = true;
        const QPointF from = visible.view.toScreen({band.from, band.from});
        const QPointF to = visible.view.toScreen({band.to, band.to});
        if (band.isColumn())
            cell = QRectF(QPointF(from.x(), cell.top()), QPointF(to.x(), cell.bottom()));
        else
            cell = QRectF(QPointF(cell.left(), from.y()), QPointF(cell.right(), to.y()));
    }
    return isCell ? cell.adjusted(besideCell, 0, -besideCell, 0) : QRectF();
}

/// What was cut short may go on where nothing else stands.
void NetworkPainter::lengthen(std::vector<OwnName>& names, const Visible& visible) const
{
    const NetworkScene& scene = visible.scene;
    const LabelGround ground = this->ground(visible, false);
    const double scale = visible.view.labelScale();
    for (OwnName& name : names) {
        const QString& whole = scene.labels[name.node];
        if (name.lines.size() > 1 || name.lines.first() == whole)
            continue;
        const QRectF box(name.box.topLeft(), labelSize(whole, name.large, scale));
        const QRectF added(name.box.topRight(), box.bottomRight());
        const bool leavesCell =
            scene.until.empty() && cellAt(visible, scene.nodes[name.node].at).right() < box.right();
        const auto isFree = [&added](const QRectF& other) { return !other.intersects(added); };
        const auto isClear = [&](const LabelGround::Disc& disc) {
            const QPointF reach(disc.radius, disc.radius);
            return isFree(QRectF(disc.centre - reach, disc.centre + reach));
        };
        if (!leavesCell && visible.view.area.contains(box) &&
            std::all_of(ground.boxes.begin(), ground.boxes.end(), isFree) &&
            std::all_of(ground.discs.begin(), ground.discs.end(), isClear) &&
            std::all_of(names.begin(), names.end(), [&](const OwnName& n) { return isFree(n.box); })) {
            name.lines = {whole};
            name.box = box;
        }
    }
}

/// Matrix: to the right of each node, as long as it has room.
std::vector<NetworkPainter::OwnName> NetworkPainter::namesInCells(const Visible& visible) const
{
    const NetworkScene& scene = visible.scene;
    const Viewport& view = visible.view;
    const double scale = view.labelScale();
    const double height = labelSize(QStringLiteral("가"), false, scale).height();
    std::vector<OwnName> names;
    if (static_cast<double>(network::MatrixMeasures::line) * view.zoom < closestLines * height)
        return names;
    for (const network::NodeIndex v : scene.byRank) {
        const network::Point at = scene.nodes[v].at;
        const QPointF from = view.toScreen({at.x + network::besideNode, at.y});
        const double most = std::min(static_cast<double>(scene.labelRooms[v]) * view.zoom,
                                     cellAt(visible, at).right() - from.x());
        if (most < leastPlace || names.size() >= mostOwnNames || !view.area.contains(from))
            continue;
        const bool large = scene.nodes[v].large;
        QStringList lines{shortened(scene.labels[v], large, scale, most)};
        if (lines.first() != scene.labels[v] && !scene.folded.empty() && scene.folded[v] != 0)
            lines = folded(scene.labels[v]);
        const QSizeF size =
            lines.size() > 1 ? lettersOf(lines, large, scale).size : labelSize(lines.first(), large, scale);
        names.push_back({v, lines, {from - QPointF(0, size.height() / 2), size}, large});
    }
    lengthen(names, visible);
    return names;
}

/// Whether those of a time line are as far apart as names are high.
bool NetworkPainter::rowsHoldNames(const Visible& visible) const
{
    const double height = labelSize(QStringLiteral("가"), false, visible.view.labelScale()).height();
    return static_cast<double>(visible.scene.rowHeight) * visible.view.zoom >= closestLines * height;
}

/// Time line: left of the nodes, whole or not at all.
std::vector<NetworkPainter::OwnName> NetworkPainter::namesOfRows(const Visible& visible) const
{
    const NetworkScene& scene = visible.scene;
    const double scale = visible.view.labelScale();
    std::vector<OwnName> names;
    if (!rowsHoldNames(visible))
        return names; // the heaviest, then
    for (const network::NodeIndex v : scene.byRank) {
        const QPointF at = visible.centre(v);
        if (names.size() >= mostOwnNames || !visible.view.area.contains(at))
            continue;
        const QSizeF size = labelSize(scene.labels[v], false, scale);
        const double beside = std::max(besideRow, visible.radius(v) + visible.ringGap() + besideRing);
        const double most =
            (static_cast<double>(scene.labelRooms[v]) + network::besideNode) * visible.view.zoom;
        if (size.width() + beside > most + mayTouch)
            continue;
        const QPointF corner(at.x() - beside - size.width(), at.y() - size.height() / 2);
        names.push_back({v, {scene.labels[v]}, {corner, size}, false});
    }
    return names;
}

std::vector<NetworkPainter::OwnName> NetworkPainter::ownNames(const Visible& visible) const
{
    if (!visible.scene.until.empty())
        return namesOfRows(visible);
    return visible.scene.labelRooms.empty() ? std::vector<OwnName>() : namesInCells(visible);
}

/// What lies between the names of a table and the ties that run through them. A node's own ties begin over
/// its name, so that all that leaves it is seen, and what is asked for runs over all names.
void NetworkPainter::paintPlates(QPainter& painter, const Visible& visible, const std::vector<OwnName>& names,
                                 bool front) const
{
    if (!visible.scene.until.empty())
        paintKeptPlates(painter, visible, names, front);
    if (!visible.isTable())
        return;
    QColor colour = visible.palette.panel;
    colour.setAlphaF(plateStrength);
    std::vector<QRectF> plates(visible.scene.nodes.size()); // null: none
    for (const OwnName& name : names) {
        if (visible.emphasis.inFocus(name.node) != front)
            continue;
        plates[name.node] = name.box.adjusted(-aroundName, 0, aroundName, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(plates[name.node], 3, 3);
    }
    if (!visible.isFine())
        return;
    for (const network::EdgeIndex i : visible.edges) {
        if (visible.edgeInFocus(i) != front || visible.emphasis.edge == i)
            continue;
        if (visible.runsOverNames(i)) {
            paintEdge(painter, visible, i);
            continue;
        }
        for (const network::NodeIndex v : {visible.scene.edges[i].source, visible.scene.edges[i].target}) {
            if (plates[v].isNull())
                continue;
            painter.save();
            painter.setClipRect(plates[v], Qt::IntersectClip);
            paintEdge(painter, visible, i);
            painter.restore();
        }
    }
}

/// Likewise of a time line, where a name is kept in sight beside ties that are told before it.
void NetworkPainter::paintKeptPlates(QPainter& painter, const Visible& visible,
                                     const std::vector<OwnName>& names, bool front)
{
    QColor colour = visible.palette.panel;
    colour.setAlphaF(plateStrength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const OwnName& name : names) {
        const QPointF at = visible.centre(name.node);
        const bool isKept = at.x() > visible.view.toScreen(visible.scene.nodes[name.node].at).x() + 1;
        if (!isKept || visible.emphasis.inFocus(name.node) != front)
            continue;
        const QPointF end(at.x() + visible.radius(name.node) + besideRing, name.box.bottom());
        painter.drawRoundedRect(QRectF(name.box.topLeft(), end).adjusted(-aroundName, 0, 0, 0), 3, 3);
    }
}

void NetworkPainter::paintOwnNames(QPainter& painter, const Visible& visible,
                                   const std::vector<OwnName>& names)
{
    for (const OwnName& name : names) {
        painter.setOpacity(visible.emphasis.inFocus(name.node) ? 1 : stepBack);
        const bool painted =
            name.lines.size() > 1
                ? paintLines(painter, visible, name.lines, name.large, name.box, true)
                : paintLevel(painter, visible, name.lines.first(), name.large, name.box.center());
        if (!painted)
            continue;
        m_labels.push_back({name.node, name.box});
    }
    painter.setOpacity(1);
}

} // namespace atlas::ui
