#include "ui/network/networkpainter.h"

#include "ui/network/hittest.h"
#include "ui/network/raster.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr std::size_t mostFineThings = 2'500; ///< nodes and edges in sight up to which every detail is drawn
constexpr double mostFineLength = 90'000;     ///< pixels of line in sight up to which the same holds
constexpr std::size_t mostLabels = 200;
constexpr double mostSmooth = 8e6; ///< pixels of line up to which coarse lines are smooth
constexpr double mostSmoothMoving = 5e5;
constexpr double mostMoving = 8e6;  ///< beyond, a part of the lines stands for all
constexpr int mostNewPictures = 12; ///< of labels in one frame of a movement
constexpr double rim = 1.5;
constexpr double stepBack = 0.25; ///< opacity of what is not in focus
constexpr double hullOpacity = 0.10;
constexpr double hullPadding = 16;
constexpr double smallestLabelled = 2.2; ///< radius in pixels below which nodes go without a name

QColor withOpacity(QRgb colour, double opacity)
{
    QColor c(colour);
    c.setAlphaF(static_cast<float>(opacity));
    return c;
}

QVector<qreal> dashPattern(Dash dash, double width)
{
    switch (dash) {
    case Dash::Solid:
        return {};
    case Dash::Planned:
        return {7 / width, 4 / width};
    case Dash::Reported:
        return {2 / width, 4 / width};
    case Dash::Rivalry:
        return {5 / width, 3 / width};
    case Dash::Talks:
        return {1.5 / width, 3.5 / width};
    }
    return {};
}

} // namespace

/// What of a scene lies in sight, with all that painting needs.
struct NetworkPainter::Visible
{
    const NetworkScene& scene;
    const Viewport& view;
    const Emphasis& emphasis;
    const Palette& palette;
    double nodeScale;
    std::vector<network::NodeIndex> nodes;
    std::vector<network::EdgeIndex> edges;

    Visible(const NetworkScene& s, const Viewport& v, const Emphasis& e, const Palette& p)
        : scene(s), view(v), emphasis(e), palette(p), nodeScale(v.nodeScale())
    {
        const QRectF wide = v.area.adjusted(-60, -60, 60, 60);
        for (network::NodeIndex n = 0; n < s.nodes.size(); ++n) {
            if (wide.contains(centre(n)))
                nodes.push_back(n);
        }
        for (network::EdgeIndex i = 0; i < s.edges.size(); ++i) {
            const QPointF a = centre(s.edges[i].source);
            const QPointF b = centre(s.edges[i].target);
            const bool apart = std::max(a.x(), b.x()) < wide.left() ||
                               std::min(a.x(), b.x()) > wide.right() || std::max(a.y(), b.y()) < wide.top() ||
                               std::min(a.y(), b.y()) > wide.bottom();
            if (!apart)
                edges.push_back(i);
        }
    }
    QPointF centre(network::NodeIndex n) const { return view.toScreen(scene.nodes[n].at); }
    double radius(network::NodeIndex n) const
    {
        return static_cast<double>(scene.nodes[n].radius) * nodeScale;
    }
    bool inFocus(const SceneEdge& e) const
    {
        return emphasis.inFocus(e.source) && emphasis.inFocus(e.target);
    }
    bool isFine() const
    {
        return nodes.size() + edges.size() <= mostFineThings && lineLength() <= mostFineLength;
    }
    /// Pixels of line in sight, about.
    double lineLength() const
    {
        const double most = view.area.width() + view.area.height();
        double length = 0;
        for (const network::EdgeIndex i : edges) {
            const QPointF along = centre(scene.edges[i].target) - centre(scene.edges[i].source);
            length += std::min(along.manhattanLength(), most);
        }
        return length;
    }
};

void NetworkPainter::paint(QPainter& painter, const NetworkScene& scene, const Viewport& view,
                           const Emphasis& emphasis, const Palette& palette, Haste haste)
{
    const Visible visible(scene, view, emphasis, palette);
    m_complete = true;
    painter.save();
    painter.setClipRect(view.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    if (visible.isFine()) {
        paintHulls(painter, visible);
        paintEdges(painter, visible);
        paintNodes(painter, visible);
    } else {
        paintCoarsely(painter, visible, haste);
    }
    paintMarks(painter, visible);
    paintLabels(painter, visible, haste);
    painter.restore();
}

void NetworkPainter::paintHulls(QPainter& painter, const Visible& visible) const
{
    for (const network::Group& group : visible.scene.groups) {
        std::vector<network::Circle> circles;
        const auto add = [&](network::NodeIndex v) {
            const QPointF at = visible.centre(v);
            circles.push_back({{static_cast<float>(at.x()), static_cast<float>(at.y())},
                               static_cast<float>(visible.radius(v) + hullPadding * visible.nodeScale)});
        };
        add(group.alliance);
        std::for_each(group.members.begin(), group.members.end(), add);
        QPolygonF outline;
        for (const network::Point& p : network::hull(circles))
            outline << QPointF(static_cast<double>(p.x), static_cast<double>(p.y));
        const bool back = !visible.emphasis.inFocus(group.alliance);
        painter.setPen(Qt::NoPen);
        painter.setBrush(withOpacity(visible.scene.hull, back ? hullOpacity * stepBack : hullOpacity));
        painter.drawPolygon(outline);
    }
}

void NetworkPainter::paintEdges(QPainter& painter, const Visible& visible) const
{
    for (const bool front : {false, true}) {
        for (const network::EdgeIndex i : visible.edges) {
            if (visible.inFocus(visible.scene.edges[i]) == front && visible.emphasis.edge != i)
                paintEdge(painter, visible, i);
        }
    }
}

void NetworkPainter::paintEdge(QPainter& painter, const Visible& visible, network::EdgeIndex index) const
{
    const SceneEdge& edge = visible.scene.edges[index];
    const bool selected = visible.emphasis.edge == index;
    const bool hovered = visible.emphasis.hoveredEdge == index;
    const double scale = std::clamp(visible.nodeScale, 0.6, 1.3);
    const double width = (selected ? 3.0 : static_cast<double>(edge.width) + (hovered ? 0.8 : 0.0)) * scale;
    double opacity = selected || hovered ? 1.0 : static_cast<double>(edge.opacity);
    if (!selected && !visible.inFocus(edge))
        opacity *= stepBack;
    const QColor colour = selected ? visible.palette.accent : withOpacity(edge.colour, opacity);
    const EdgeCurve curve = screenCurve(visible.scene, visible.view, index);
    const double head = edge.arrow ? (5.5 + width) * scale : 0;

    QPen pen(colour, width, Qt::SolidLine, edge.dash == Dash::Talks ? Qt::RoundCap : Qt::FlatCap);
    if (edge.dash != Dash::Solid)
        pen.setDashPattern(dashPattern(edge.dash, width / scale));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.shortened(head * 0.8).path());
    if (edge.arrow) {
        const QPointF along = curve.directionAtEnd();
        const QPointF across(-along.y(), along.x());
        const QPointF base = curve.to - along * head;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({curve.to, base + across * head * 0.42, base - across * head * 0.42}));
    }
    if (edge.denied) {
        const QPointF at = curve.middle();
        painter.setPen(QPen(colour, width));
        painter.drawLine(at + QPointF(-4, -4) * scale, at + QPointF(4, 4) * scale);
        painter.drawLine(at + QPointF(-4, 4) * scale, at + QPointF(4, -4) * scale);
    }
}

void NetworkPainter::paintNodes(QPainter& painter, const Visible& visible) const
{
    for (const bool front : {false, true}) {
        for (const network::NodeIndex v : visible.nodes) {
            if (visible.emphasis.inFocus(v) != front)
                continue;
            const double radius = visible.radius(v) + (visible.emphasis.hovered == v ? 1.5 : 0);
            // the rim hides lines; what steps back must not shine through its own rim
            painter.setPen(Qt::NoPen);
            painter.setBrush(visible.palette.panel);
            painter.drawEllipse(visible.centre(v), radius + rim / 2, radius + rim / 2);
            painter.setBrush(withOpacity(visible.scene.nodes[v].colour, front ? 1 : stepBack));
            painter.drawEllipse(visible.centre(v), radius - rim / 2, radius - rim / 2);
        }
    }
}

void NetworkPainter::paintMarks(QPainter& painter, const Visible& visible) const
{
    const Emphasis& emphasis = visible.emphasis;
    if (emphasis.edge && *emphasis.edge < visible.scene.edges.size()) {
        paintEdge(painter, visible, *emphasis.edge);
        // its nodes stay in front of it
        for (const network::NodeIndex v :
             {visible.scene.edges[*emphasis.edge].source, visible.scene.edges[*emphasis.edge].target}) {
            painter.setPen(QPen(visible.palette.panel, rim));
            painter.setBrush(QColor(visible.scene.nodes[v].colour));
            painter.drawEllipse(visible.centre(v), visible.radius(v), visible.radius(v));
        }
    }
    painter.setBrush(Qt::NoBrush);
    const double gap = std::clamp(4 * visible.nodeScale, 2.0, 5.0);
    for (const network::NodeIndex v : emphasis.selected) {
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
    for (std::size_t v = 0; v < emphasis.pinned.size(); ++v) {
        if (!emphasis.pinned[v])
            continue;
        const auto node = static_cast<network::NodeIndex>(v);
        const double reach = visible.radius(node) * 0.75;
        painter.setPen(QPen(visible.palette.panel, rim));
        painter.setBrush(visible.palette.text);
        painter.drawEllipse(visible.centre(node) + QPointF(reach, -reach), 3.6, 3.6);
    }
}

void NetworkPainter::paintCoarseEdges(Raster& raster, const Visible& visible, double pixels, bool smooth,
                                      network::EdgeIndex every) const
{
    const QRgb ground = visible.palette.panel.rgb();
    const auto place = [&](network::NodeIndex v) {
        return (visible.centre(v) - visible.view.area.topLeft()) * pixels;
    };
    // many lines at full strength would be a blot
    const double share = std::clamp(60.0 / std::sqrt(static_cast<double>(visible.edges.size())), 0.25, 0.75);
    for (const bool front : {false, true}) {
        for (const network::EdgeIndex i : visible.edges) {
            const SceneEdge& edge = visible.scene.edges[i];
            if (visible.inFocus(edge) != front || i % every != 0)
                continue;
            const QRgb colour = blended(edge.colour, ground, front ? share : share * stepBack);
            if (smooth)
                raster.line(place(edge.source), place(edge.target), colour);
            else
                raster.hairline(place(edge.source), place(edge.target), colour);
        }
    }
}

void NetworkPainter::paintCoarsely(QPainter& painter, const Visible& visible, Haste haste)
{
    const double pixels = std::abs(painter.combinedTransform().m11()) * painter.device()->devicePixelRatioF();
    const QSize size = (visible.view.area.size() * pixels).toSize();
    if (m_canvas.size() != size)
        m_canvas = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_canvas.fill(Qt::transparent);
    Raster raster(m_canvas);
    const bool smooth = visible.lineLength() <= (haste == Haste::Moving ? mostSmoothMoving : mostSmooth);
    m_complete = haste == Haste::None;
    const double tooMuch = haste == Haste::Moving ? visible.lineLength() / mostMoving : 0;
    paintCoarseEdges(raster, visible, pixels, smooth, 1 + static_cast<network::EdgeIndex>(tooMuch));
    const QRgb ground = visible.palette.panel.rgb();
    for (const bool front : {false, true}) {
        for (const network::NodeIndex v : visible.nodes) {
            if (visible.emphasis.inFocus(v) != front)
                continue;
            const QPointF at = (visible.centre(v) - visible.view.area.topLeft()) * pixels;
            const double radius = std::max(visible.radius(v), 0.8) * pixels;
            if (radius > 4 && haste == Haste::None)
                raster.disc(at, radius + 0.75, ground);
            raster.disc(at, radius, blended(visible.scene.nodes[v].colour, ground, front ? 1 : stepBack));
        }
    }
    painter.drawImage(visible.view.area, m_canvas);
}

std::vector<LabelRequest> NetworkPainter::labelRequests(const Visible& visible) const
{
    const double scale = visible.view.labelScale();
    const Emphasis& emphasis = visible.emphasis;
    std::vector<LabelRequest> requests;
    std::vector<char> asked(visible.scene.nodes.size(), 0);
    const auto ask = [&](network::NodeIndex v, bool must) {
        if (v >= asked.size() || asked[v] || (!must && visible.radius(v) < smallestLabelled))
            return;
        asked[v] = 1;
        if (!visible.view.area.adjusted(-100, -40, 100, 40).contains(visible.centre(v)))
            return;
        const QSizeF size = labelSize(visible.scene.labels[v], visible.scene.nodes[v].large, scale);
        requests.push_back({v, visible.centre(v), visible.radius(v) + rim, size, must});
    };
    if (emphasis.hovered)
        ask(*emphasis.hovered, true);
    for (const network::NodeIndex v : emphasis.selected)
        ask(v, true);
    if (emphasis.cursor)
        ask(*emphasis.cursor, true);
    for (const bool front : {true, false}) {
        for (const network::NodeIndex v : visible.scene.byRank) {
            if (requests.size() >= 3 * mostLabels)
                break;
            if (emphasis.inFocus(v) == front)
                ask(v, false);
        }
    }
    return requests;
}

void NetworkPainter::paintLabels(QPainter& painter, const Visible& visible, Haste haste)
{
    const std::vector<LabelRequest> requests = labelRequests(visible);
    std::vector<QRectF> discs;
    for (const network::NodeIndex v : visible.nodes) {
        const double r = visible.radius(v);
        if (r >= smallestLabelled)
            discs.emplace_back(visible.centre(v) - QPointF(r, r), QSizeF(2 * r, 2 * r));
    }
    m_labels.clear();
    m_newPictures = 0;
    const double scale = visible.view.labelScale();
    const double pixels = std::abs(painter.combinedTransform().m11()) * painter.device()->devicePixelRatioF();
    for (const PlacedLabel& label : placeLabels(requests, discs, visible.view.area, mostLabels)) {
        const network::NodeIndex v = requests[label.request].node;
        if (haste == Haste::Moving && m_newPictures >= mostNewPictures) {
            m_complete = false;
            break;
        }
        const QImage picture = labelPicture(visible.scene.labels[v], visible.scene.nodes[v].large, scale,
                                            pixels, visible.palette);
        const QSizeF size = picture.size() / pixels;
        const QPointF at = label.box.center() - QPointF(size.width(), size.height()) / 2;
        painter.setOpacity(visible.emphasis.inFocus(v) ? 1 : stepBack);
        // on whole pixels, so that letters stay crisp
        painter.drawImage(
            QRectF(QPointF(std::round(at.x() * pixels) / pixels, std::round(at.y() * pixels) / pixels), size),
            picture);
        m_labels.push_back({v, label.box});
    }
    painter.setOpacity(1);
}

} // namespace atlas::ui
