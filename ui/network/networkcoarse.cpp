// Thousands of nodes and edges: straight into an image.

#include "ui/network/hittest.h"
#include "ui/network/networkvisible.h"
#include "ui/network/raster.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double mostFull = 1.5e6; ///< pixels of line up to which lines have width, dashes and heads
constexpr std::size_t mostFullEdges = 15'000;
constexpr double mostSmooth = 4e6;
constexpr double mostSmoothMoving = 5e5;
constexpr double mostMoving = 2.5e6; ///< beyond, a part of the lines stands for all
constexpr double fullLength = 2.5e5; ///< pixels of line up to which they have their full strength
constexpr int pieces = 6;            ///< straight ones of a bowed line
constexpr double leastWithHead = 14; ///< pixels of a line that bears an arrow
constexpr double faintest = 0.16;    ///< share of their strength that lines keep however many they are
constexpr double fewFocused = 5e4;   ///< pixels of line in focus up to which nothing of them is left out
constexpr double leastFocused = 1.8; ///< pixels of width of such a line
constexpr std::size_t fewFocusedNodes = 400;
constexpr double leastFocusedDot = 2.4; ///< radius in pixels of such a node
constexpr double leastDot = 0.7;        ///< radius in pixels that a node is seen with from any distance
constexpr double leastSquare = 2.5;     ///< radius in pixels from which on squares are told from discs
constexpr double halfOfSquare = 0.87;
constexpr double ringWidth = 2; ///< pixels, around what is selected

/// What of a line is drawn.
enum class Detail
{
    Hairline,
    Smooth,
    Full,
};

/// A line as the raster wants it.
struct Stroke
{
    QRgb colour = 0;
    double width = 1;
    std::vector<double> dash; ///< pixels of the image
};

void strokeCurve(Raster& raster, const EdgeCurve& curve, const Stroke& stroke)
{
    if (curve.straight) {
        raster.stroke(curve.from, curve.to, stroke.colour, stroke.width, stroke.width, stroke.dash);
        return;
    }
    QPointF last = curve.from;
    double phase = 0;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF next = curve.at(static_cast<double>(i) / pieces);
        raster.stroke(last, next, stroke.colour, stroke.width, stroke.width, stroke.dash, phase);
        phase += std::hypot(next.x() - last.x(), next.y() - last.y());
        last = next;
    }
}

EdgeCurve scaled(EdgeCurve curve, QPointF origin, double pixels)
{
    for (QPointF* p : {&curve.from, &curve.control, &curve.to})
        *p = (*p - origin) * pixels;
    return curve;
}

/// Line, arrowhead and the cross of what is denied, as they are drawn in a small network.
void drawEdge(Raster& raster, const SceneEdge& edge, const EdgeCurve& curve, QRgb colour, double scale,
              double least = 0)
{
    Stroke stroke{colour, std::max(static_cast<double>(edge.width) * scale, least), dashPattern(edge.dash)};
    for (double& part : stroke.dash)
        part *= scale;
    const double length = std::hypot(curve.to.x() - curve.from.x(), curve.to.y() - curve.from.y());
    const double head = edge.arrow && length > leastWithHead * scale ? (5.5 + stroke.width) * scale : 0;
    const EdgeCurve line = curve.shortened(head * 0.8);
    strokeCurve(raster, line, stroke);
    if (head > 0)
        raster.stroke(curve.to - curve.directionAtEnd() * head, curve.to, colour, head * 0.84, 0);
    for (const QLineF& mark : edgeMarks(edge, curve, scale))
        raster.stroke(mark.p1(), mark.p2(), colour, stroke.width, stroke.width);
}

} // namespace

void NetworkPainter::paintCoarseEdges(Raster& raster, const Visible& visible, double pixels, Haste haste,
                                      bool front) const
{
    const bool moving = haste == Haste::Moving;
    const Detail detail = visible.lineLength > (moving ? mostSmoothMoving : mostSmooth) ? Detail::Hairline
                          : moving || visible.lineLength > mostFull || visible.edges.size() > mostFullEdges
                              ? Detail::Smooth
                              : Detail::Full;
    const auto every = 1 + static_cast<network::EdgeIndex>(moving ? visible.lineLength / mostMoving : 0);
    const QRgb ground = visible.palette.panel.rgb();
    const QPointF origin = visible.view.area.topLeft();
    const double scale = std::clamp(visible.nodeScale, 0.6, 1.3) * pixels;
    // many lines at full strength would be a blot
    const double share = std::clamp(std::sqrt(fullLength / std::max(visible.lineLength, 1.0)), faintest, 1.0);
    for (const network::EdgeIndex i : visible.edges) {
        const SceneEdge& edge = visible.scene.edges[i];
        if (visible.edgeInFocus(i) != front || i % every != 0)
            continue;
        const double strength = share * static_cast<double>(edge.opacity) * (front ? 1 : stepBack);
        const QRgb colour = blended(edge.colour, ground, strength);
        const auto [source, target] = visible.ends(edge);
        const QPointF from = (source - origin) * pixels;
        const QPointF to = (target - origin) * pixels;
        if (detail == Detail::Hairline)
            raster.hairline(from, to, colour);
        else if (detail == Detail::Smooth)
            raster.line(from, to, colour);
        else
            drawEdge(raster, edge, scaled(screenCurve(visible.scene, visible.view, i), origin, pixels),
                     colour, scale);
    }
}

/// What is in focus, where that is not much: never lost among the others, nor thinned out.
bool NetworkPainter::paintFocusedEdges(Raster& raster, const Visible& visible, double pixels) const
{
    std::vector<network::EdgeIndex> focused;
    double length = 0;
    for (const network::EdgeIndex i : visible.edges) {
        if (!visible.edgeInFocus(i))
            continue;
        const auto [source, target] = visible.ends(visible.scene.edges[i]);
        length += (source - target).manhattanLength();
        focused.push_back(i);
        if (length > fewFocused && visible.emphasis.ties.empty())
            return false;
    }
    const QRgb ground = visible.palette.panel.rgb();
    const double scale = std::clamp(visible.nodeScale, 0.6, 1.3) * pixels;
    for (const network::EdgeIndex i : focused) {
        const SceneEdge& edge = visible.scene.edges[i];
        drawEdge(raster, edge,
                 scaled(screenCurve(visible.scene, visible.view, i), visible.view.area.topLeft(), pixels),
                 blended(edge.colour, ground, focusedStrength(edge)), scale, leastFocused * pixels);
    }
    return true;
}

/// Where nodes lie close together, around all of them.
void NetworkPainter::paintCoarseRings(Raster& raster, const Visible& visible, double pixels) const
{
    for (const bool ring : {true, false}) {
        const QRgb colour = (ring ? visible.palette.accent : visible.palette.panel).rgb();
        for (const network::NodeIndex v : visible.nodes) {
            if (!visible.selected[v])
                continue;
            const QPointF at = (visible.centre(v) - visible.view.area.topLeft()) * pixels;
            const double inside = visible.radius(v) + std::min(visible.ringGap(), visible.radius(v) / 2);
            raster.disc(at, (inside + (ring ? ringWidth : 0)) * pixels, colour);
        }
    }
}

void NetworkPainter::paintCoarseNodes(Raster& raster, const Visible& visible, double pixels, Haste haste,
                                      bool front) const
{
    const QRgb ground = visible.palette.panel.rgb();
    const std::vector<char>& focus = visible.emphasis.focus;
    const bool isFew = front && !focus.empty() &&
                       static_cast<std::size_t>(std::count(focus.begin(), focus.end(), 1)) <= fewFocusedNodes;
    const double smallest = isFew ? leastFocusedDot : leastDot;
    for (const network::NodeIndex v : visible.nodes) {
        if (visible.emphasis.inFocus(v) != front)
            continue;
        const SceneNode& node = visible.scene.nodes[v];
        const QPointF at = (visible.centre(v) - visible.view.area.topLeft()) * pixels;
        const double radius = std::max(visible.radius(v), node.large ? leastHub : smallest) * pixels;
        const QRgb colour = front ? node.colour : blended(node.colour, ground, stepBack);
        if (haste == Haste::Moving) {
            raster.dot(at, radius, colour);
            continue;
        }
        if (radius > 4 || node.large || isFew)
            raster.disc(at, radius + 0.75, ground);
        if (node.shape != NodeShape::Square || radius < leastSquare) {
            raster.disc(at, radius, colour);
            continue;
        }
        const QPointF half(radius * halfOfSquare, 0);
        raster.stroke(at - half, at + half, colour, 2 * half.x(), 2 * half.x());
    }
}

void NetworkPainter::paintCoarsely(QPainter& painter, const Visible& visible, Haste haste)
{
    const double pixels = devicePixels(painter);
    const QSize size = (visible.view.area.size() * pixels).toSize();
    if (m_canvas.size() != size)
        m_canvas = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_canvas.fill(Qt::transparent);
    Raster raster(m_canvas);
    m_complete = haste != Haste::Moving;
    for (const bool front : visible.depths()) { // nodes that step back lie below the ties that do not
        const bool focused = front && visible.hasFocus();
        if (!focused || !paintFocusedEdges(raster, visible, pixels))
            paintCoarseEdges(raster, visible, pixels, haste, front);
        if (front && visible.hasManySelected())
            paintCoarseRings(raster, visible, pixels);
        paintCoarseNodes(raster, visible, pixels, haste, front);
    }
    painter.drawImage(visible.view.area, m_canvas);
}

} // namespace atlas::ui
