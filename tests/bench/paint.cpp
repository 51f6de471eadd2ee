#include "clocks.h"
#include "commands.h"
#include "graphs.h"

#include "network/layout.h"
#include "ui/network/hittest.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace atlas::bench {

namespace {

constexpr int width = 1600;
constexpr int height = 1000;

ui::NetworkScene sceneOf(const TestGraph& graph)
{
    const ui::Palette& palette = ui::palette(ui::Scheme::Light);
    const auto positions = network::layout(graph.nodes, graph.edges);
    ui::NetworkScene scene;
    for (std::uint32_t v = 0; v < graph.nodes; ++v) {
        ui::SceneNode node;
        node.entity = static_cast<atlas::EntityId>(v);
        node.at = {positions[v].x * network::edgeUnits, positions[v].y * network::edgeUnits};
        node.radius = 10 + static_cast<float>(v % 8);
        node.colour = palette.layer(static_cast<extract::Layer>(v % 5)).rgb();
        scene.nodes.push_back(node);
        scene.labels.push_back(QStringLiteral("회사 %1").arg(v));
    }
    for (const auto& [a, b] : graph.edges) {
        ui::SceneEdge edge;
        edge.relation = static_cast<atlas::RelationId>(scene.edges.size());
        edge.source = a;
        edge.target = b;
        edge.colour = palette.relation(extract::RelationType::Partnership).rgb();
        scene.edges.push_back(edge);
    }
    scene.byRank.resize(scene.nodes.size());
    std::iota(scene.byRank.begin(), scene.byRank.end(), 0u);
    return scene;
}

struct Frames
{
    double still = 0; ///< seconds: all in sight, as well as it is drawn
    double whole = 0; ///< the same while moving
    double pan = 0;   ///< the slowest frame of a pan at twice the zoom
    double zoom = 0;  ///< the slowest frame of zooming in from all to a few
    double drag = 0;  ///< the slowest frame of dragging the heaviest node, all in sight
};

Frames framesOf(const ui::NetworkScene& scene)
{
    const ui::Palette& palette = ui::palette(ui::Scheme::Light);
    ui::NetworkPainter network;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    using Haste = ui::NetworkPainter::Haste;
    const auto frame = [&](const ui::Viewport& view, Haste haste = Haste::Moving) {
        const double before = cpuSeconds();
        image.fill(palette.panel);
        QPainter painter(&image);
        network.paint(painter, scene, view, {}, palette, haste);
        painter.end();
        return cpuSeconds() - before;
    };
    const ui::Viewport all = network.fit(scene, image.rect());
    frame(all, Haste::None); // letters are drawn once
    Frames frames;
    frames.still = medianSeconds(5, [&] { frame(all, Haste::None); });
    frames.whole = medianSeconds(5, [&] { frame(all); });
    ui::Viewport view = all.zoomedAt(image.rect().center(), 2);
    frame(view);
    for (int i = 0; i < 20; ++i) {
        view.centre += QPointF(8, 5) / view.zoom;
        frames.pan = std::max(frames.pan, frame(view));
    }
    for (view = all; view.zoom < 1; view = view.zoomedAt(image.rect().center(), 1.2))
        frames.zoom = std::max(frames.zoom, frame(view));
    return frames;
}

/// The slowest of taking a node and of each move with the frame that follows it.
double slowestDrag(const ui::NetworkScene& scene)
{
    const ui::Theme theme(*qApp);
    const models::Document document;
    models::Selection selection{document};
    ui::NetworkView view(theme, selection);
    view.resize(width, height);
    view.setScene(scene, nullptr, text::Language::Korean);
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    double slowest = 0;
    const auto frame = [&](QEvent::Type type, QPointF at) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        const double before = cpuSeconds();
        QApplication::sendEvent(&view, &event);
        if (type == QEvent::MouseMove) { // a press changes nothing that is seen
            image.fill(theme.palette().panel);
            view.render(&image);
        }
        return cpuSeconds() - before;
    };
    QPointF at = view.viewport().toScreen(scene.nodes[scene.byRank.front()].at);
    view.render(&image); // letters are drawn once
    slowest = std::max(slowest, frame(QEvent::MouseButtonPress, at));
    for (int i = 0; i < 30; ++i)
        slowest = std::max(slowest, frame(QEvent::MouseMove, at += QPointF(7, 4)));
    return slowest;
}

/// The same lines and discs as one item each.
double itemsSeconds(const ui::NetworkScene& scene)
{
    QGraphicsScene items;
    for (const ui::SceneEdge& edge : scene.edges) {
        const network::Point a = scene.nodes[edge.source].at;
        const network::Point b = scene.nodes[edge.target].at;
        QPen pen(QColor(edge.colour), 1);
        pen.setCosmetic(true);
        items.addLine(QLineF(QPointF(a.x, a.y), QPointF(b.x, b.y)), pen);
    }
    for (const ui::SceneNode& node : scene.nodes) {
        const QPointF r(node.radius, node.radius);
        const QPointF at(node.at.x, node.at.y);
        items.addEllipse(QRectF(at - r, at + r), Qt::NoPen, QColor(node.colour));
    }
    QGraphicsView view(&items);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(width, height);
    view.show(); // only then its viewport takes its size
    QApplication::processEvents();
    view.fitInView(items.sceneRect(), Qt::KeepAspectRatio);
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    const auto frame = [&] {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        view.render(&painter);
    };
    frame();
    return medianSeconds(3, frame);
}

double hitSeconds(const ui::NetworkScene& scene)
{
    const ui::HitTest hit(scene);
    const ui::Viewport view = ui::NetworkPainter().fit(scene, {0, 0, width, height});
    constexpr int tests = 100'000;
    std::uint64_t found = 0;
    const double before = cpuSeconds();
    for (int i = 0; i < tests; ++i)
        found += hit.nodeAt(view, QPointF(i * 37 % width, i * 53 % height));
    const double seconds = (cpuSeconds() - before) / tests;
    return found > 0 ? seconds : 0; // what is found must count, or it would not be looked for
}

} // namespace

int paintCommand(const Arguments& arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::string name = arguments.program();
    char* words[] = {name.data(), nullptr};
    QApplication application(count, words);
    const bool json = arguments.has("--json");
    const auto only = static_cast<std::uint32_t>(arguments.number("--nodes", 0));
    for (const std::uint32_t nodes : {1'000u, 10'000u, 50'000u, 100'000u}) {
        if (only != 0 && only != nodes)
            continue;
        const ui::NetworkScene scene = sceneOf(communities(nodes, 3, 1));
        Frames frames = framesOf(scene);
        frames.drag = slowestDrag(scene);
        const double items = nodes <= 10'000 ? itemsSeconds(scene) : 0;
        const char* format =
            json
                ? "{\"nodes\": %u, \"edges\": %zu, \"still_ms\": %.2f, \"whole_ms\": %.2f, \"pan_ms\": %.2f, "
                  "\"zoom_ms\": %.2f, \"drag_ms\": %.2f, \"hit_us\": %.3f, \"items_ms\": %.2f, \"ratio\": "
                  "%.4f}\n"
                : "%6u nodes %6zu edges: still %.2f ms, moving %.2f ms, pan at most %.2f ms, zoom at most "
                  "%.2f ms, "
                  "drag at most %.2f ms, "
                  "hit test %.3f us; as graphics items %.2f ms, ratio %.4f\n";
        std::printf(format, nodes, scene.edges.size(), frames.still * 1e3, frames.whole * 1e3,
                    frames.pan * 1e3, frames.zoom * 1e3, frames.drag * 1e3, hitSeconds(scene) * 1e6,
                    items * 1e3, items > 0 ? frames.still / items : 0.0);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace atlas::bench
