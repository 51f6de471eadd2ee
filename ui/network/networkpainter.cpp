#include "ui/network/networkpainter.h"

#include "ui/network/hittest.h"
#include "ui/network/networkarea.h"
#include "ui/network/networkground.h"
#include "ui/network/networkvisible.h"
#include "ui/pictures/picture.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double areaOpacity = 0.10;
constexpr double areaChosen = 0.22;
constexpr double touchedInMatrix = 0.9; ///< opacity of the ties of what is selected or pointed at
constexpr double mostRim = 0.15;        ///< of a small node's radius
constexpr double dateDot = 2.4;         ///< radius in pixels
constexpr double leastEcho = 1.2;       ///< likewise
constexpr double thinRing = 1.3;        ///< width in pixels

QColor withOpacity(QRgb colour, double opacity)
{
    QColor c(colour);
    c.setAlphaF(static_cast<float>(opacity));
    return c;
}

} // namespace

void NetworkPainter::paint(QPainter& painter, const NetworkScene& scene, const Viewport& view,
                           const Emphasis& emphasis, const Palette& palette, Haste haste)
{
    const Visible visible(scene, view, emphasis, palette);
    m_complete = true;
    painter.save();
    painter.setClipRect(view.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, scene, view, emphasis, palette);
    paintAreas(painter, visible);
    const std::vector<OwnName> own = ownNames(visible);
    if (visible.isFine() || keepsShapes(painter)) {
        for (const bool front : visible.depths()) {
            paintEdges(painter, visible, front);
            paintPlates(painter, visible, own, front);
            paintNodes(painter, visible, front);
        }
    } else {
        paintCoarsely(painter, visible, haste);
        for (const bool front : visible.depths())
            paintPlates(painter, visible, own, front);
    }
    paintEchoes(painter, visible);
    const bool overNames = !scene.until.empty(); // on rows of time, ties cannot go around names
    if (!overNames)
        paintMarks(painter, visible);
    paintLabels(painter, visible, own, haste);
    if (overNames)
        paintMarks(painter, visible);
    paintHeadings(painter, scene, view, palette, m_typeScale);
    painter.restore();
}

void NetworkPainter::paintAreas(QPainter& painter, const Visible& visible) const
{
    const Emphasis& emphasis = visible.emphasis;
    if (visible.scene.groups.size() > mostAreas)
        return; // where there are so many, they would be one fog
    for (const network::Group& group : visible.scene.groups) {
        const AllianceArea area = allianceArea(visible.scene, visible.view, group);
        const bool chosen = emphasis.hovered == group.alliance || visible.selected[group.alliance] != 0;
        const double strength = emphasis.inFocus(group.alliance) ? 1 : stepBack;
        painter.fillPath(area.shape(),
                         withOpacity(visible.scene.hull, (chosen ? areaChosen : areaOpacity) * strength));
    }
}

void NetworkPainter::paintEdges(QPainter& painter, const Visible& visible, bool front) const
{
    for (const network::EdgeIndex i : visible.edges) {
        if (visible.edgeInFocus(i) == front && visible.emphasis.edge != i && !visible.runsOverNames(i))
            paintEdge(painter, visible, i);
    }
}

void NetworkPainter::paintEdge(QPainter& painter, const Visible& visible, network::EdgeIndex index) const
{
    const SceneEdge& edge = visible.scene.edges[index];
    const bool selected = visible.emphasis.edge == index;
    const bool hovered = visible.emphasis.hoveredEdge == index;
    const double scale = std::clamp(visible.nodeScale, 0.6, 1.3);
    const bool strong = hovered || visible.emphasis.isFocal(index) || visible.isOfSelected(edge);
    const double width = (selected ? 3.0 : static_cast<double>(edge.width) + (strong ? 0.8 : 0.0)) * scale;
    double opacity = selected || strong ? 1.0 : static_cast<double>(edge.opacity);
    if (!visible.scene.labelRooms.empty() && visible.isTouched(edge))
        opacity = std::max(opacity, touchedInMatrix); // else they stay behind the names
    if (!selected && !visible.edgeInFocus(index))
        opacity *= stepBack;
    else if (visible.hasFocus())
        opacity = std::max(opacity, focusedStrength(edge));
    const QColor colour = selected ? visible.palette.accent : withOpacity(edge.colour, opacity);
    const EdgeCurve curve = screenCurve(visible.scene, visible.view, index);
    paintLine(painter, curve, edge, colour, width, scale);
    if (visible.scene.timeShare > 0) { // on which rows it stands
        const double dot = dateDot * scale * static_cast<double>(visible.scene.timeShare);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(curve.from, dot, dot);
        if (!edge.arrow)
            painter.drawEllipse(curve.to, dot, dot);
    }
}

void paintNodeShape(QPainter& painter, NodeShape shape, QPointF centre, double radius)
{
    constexpr double halfSide = 0.87;
    constexpr double rounded = 0.3;
    constexpr double diagonal = 1.14;
    const double half = radius * halfSide;
    const double tip = radius * diagonal;
    switch (shape) {
    case NodeShape::Disc:
        painter.drawEllipse(centre, radius, radius);
        return;
    case NodeShape::Square:
        painter.drawRoundedRect(QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)),
                                radius * rounded, radius * rounded);
        return;
    case NodeShape::Diamond:
        painter.drawPolygon(QPolygonF({centre - QPointF(0, tip), centre + QPointF(tip, 0),
                                       centre + QPointF(0, tip), centre - QPointF(tip, 0)}));
        return;
    }
}

void paintNodeSign(QPainter& painter, NodeSign sign, QPointF centre, double radius, const QColor& ground)
{
    constexpr double leastSigned = 4;
    constexpr double opacity = 0.85;
    if (sign == NodeSign::None || radius < leastSigned)
        return;
    const QColor ink = withOpacity(ground.rgb(), opacity);
    const double thick = std::max(0.26 * radius, 1.2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (sign) {
    case NodeSign::None:
        return;
    case NodeSign::Dot:
        painter.drawEllipse(centre, 0.3 * radius, 0.3 * radius);
        return;
    case NodeSign::Ring:
        painter.setPen(QPen(ink, 0.8 * thick));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 0.44 * radius, 0.44 * radius);
        return;
    case NodeSign::Level:
    case NodeSign::Upright: {
        QSizeF size(radius, thick);
        QRectF bar(QPointF(), sign == NodeSign::Level ? size : size.transposed());
        bar.moveCenter(centre);
        painter.drawRoundedRect(bar, thick / 2, thick / 2);
        return;
    }
    }
}

void NetworkPainter::paintNodes(QPainter& painter, const Visible& visible, bool front) const
{
    for (const network::NodeIndex v : visible.nodes) {
        if (visible.emphasis.inFocus(v) != front)
            continue;
        const double radius = visible.radius(v) + (visible.emphasis.hovered == v ? 1.5 : 0);
        // the rim hides lines; what steps back must not shine through its own rim
        painter.setPen(Qt::NoPen);
        painter.setBrush(visible.palette.panel);
        const SceneNode& node = visible.scene.nodes[v];
        paintNodeShape(painter, node.shape, visible.centre(v), radius + nodeRim / 2);
        painter.setBrush(withOpacity(node.colour, front ? 1 : stepBack));
        const double rim = std::min(nodeRim / 2, radius * mostRim);
        paintNodeShape(painter, node.shape, visible.centre(v), radius - rim);
        paintNodeSign(painter, node.sign, visible.centre(v), radius - rim, visible.palette.panel);
    }
}

/// Where a node belongs as well: a thin ring in its colour, which nothing is tied to.
void NetworkPainter::paintEchoes(QPainter& painter, const Visible& visible) const
{
    const NetworkScene& scene = visible.scene;
    for (const network::Echo& echo : scene.echoes) {
        const QPointF at = visible.view.toScreen(echo.at);
        const double radius = static_cast<double>(echoRadius(scene, echo)) * visible.nodeScale;
        if (!visible.view.area.adjusted(-radius, -radius, radius, radius).contains(at) || radius < leastEcho)
            continue;
        const bool chosen = visible.selected[echo.node] != 0 || visible.emphasis.hovered == echo.node;
        const double opacity = visible.emphasis.inFocus(echo.node) ? 1 : stepBack;
        painter.setOpacity(opacity * static_cast<double>(scene.groundShare));
        painter.setPen(QPen(chosen ? visible.palette.accent : QColor(scene.nodes[echo.node].colour),
                            chosen ? 2.0 : std::min(thinRing, radius / 2)));
        painter.setBrush(visible.palette.panel);
        painter.drawEllipse(at, radius - 1, radius - 1);
    }
    painter.setOpacity(1);
}

void NetworkPainter::paintMarks(QPainter& painter, const Visible& visible) const
{
    const Emphasis& emphasis = visible.emphasis;
    if (!visible.isFine() && emphasis.hoveredEdge && *emphasis.hoveredEdge < visible.scene.edges.size())
        paintEdge(painter, visible, *emphasis.hoveredEdge);
    if (emphasis.edge && *emphasis.edge < visible.scene.edges.size()) {
        paintEdge(painter, visible, *emphasis.edge);
        // its nodes stay in front of it
        for (const network::NodeIndex v :
             {visible.scene.edges[*emphasis.edge].source, visible.scene.edges[*emphasis.edge].target}) {
            painter.setPen(QPen(visible.palette.panel, nodeRim));
            painter.setBrush(QColor(visible.scene.nodes[v].colour));
            paintNodeShape(painter, visible.scene.nodes[v].shape, visible.centre(v), visible.radius(v));
            paintNodeSign(painter, visible.scene.nodes[v].sign, visible.centre(v), visible.radius(v),
                          visible.palette.panel);
        }
    }
    paintRings(painter, visible);
    for (std::size_t v = 0; v < emphasis.pinned.size(); ++v) {
        if (!emphasis.pinned[v])
            continue;
        const auto node = static_cast<network::NodeIndex>(v);
        const double reach = visible.radius(node) * 0.75;
        painter.setPen(QPen(visible.palette.panel, nodeRim));
        painter.setBrush(visible.palette.text);
        painter.drawEllipse(visible.centre(node) + QPointF(reach, -reach), 3.6, 3.6);
    }
}

/// Around what is selected, but where these are so many that they were drawn with the nodes; and where the
/// keyboard is.
void NetworkPainter::paintRings(QPainter& painter, const Visible& visible) const
{
    const Emphasis& emphasis = visible.emphasis;
    painter.setBrush(Qt::NoBrush);
    const double gap = visible.ringGap();
    for (const network::NodeIndex v : emphasis.selected) {
        if (visible.scene.nodes[v].hidden || visible.hasManySelected())
            continue; // its area stands out, or it has its ring
        const double radius = visible.radius(v) + gap;
        painter.setPen(QPen(visible.palette.panel, 4.5));
        painter.drawEllipse(visible.centre(v), radius - 0.5, radius - 0.5);
        painter.setPen(QPen(visible.palette.accent, 2));
        painter.drawEllipse(visible.centre(v), radius, radius);
        painter.setPen(QPen(visible.palette.panel, 1));
    }
    if (emphasis.cursor && *emphasis.cursor < visible.scene.nodes.size()) {
        const double radius = visible.radius(*emphasis.cursor) + gap + 3.5;
        QPen pen(visible.palette.accent, 1.5);
        pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.drawEllipse(visible.centre(*emphasis.cursor), radius, radius);
    }
}

} // namespace atlas::ui
