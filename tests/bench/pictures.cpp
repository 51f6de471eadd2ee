// Pictures of networks of all sizes, to be looked at.

#include "commands.h"
#include "madeatlas.h"

#include "network/arrangement.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <cstdio>

namespace atlas::bench {

namespace {

constexpr int width = 1400;
constexpr int height = 860;

using Haste = ui::NetworkPainter::Haste;

bool savePicture(const ui::NetworkScene& scene, const ui::Palette& palette, double zoom, const QString& path,
                 Haste haste = Haste::None)
{
    ui::NetworkPainter network;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.panel);
    QPainter painter(&image);
    ui::Viewport view = network.fit(scene, image.rect());
    const network::Point middle = scene.nodes.empty() ? network::Point{} : scene.nodes[scene.byRank[0]].at;
    if (zoom != 1) {
        view.zoom *= zoom;
        view.centre = QPointF(static_cast<double>(middle.x), static_cast<double>(middle.y));
    }
    network.paint(painter, scene, view, {}, palette, haste);
    painter.end();
    std::printf("%s, %zu names\n", qPrintable(path), network.labels().size());
    return image.save(path);
}

/// The same network in the arrangements that have an order to them.
bool saveArranged(const atlas::Atlas& atlas, const network::Graph& graph, ui::Scheme scheme,
                  const QDir& folder)
{
    bool saved = true;
    for (int i = 1; i < network::arrangementCount; ++i) {
        ui::SceneOptions shown;
        shown.arrangement = static_cast<network::Arrangement>(i);
        shown.arranged = std::make_shared<const network::Arranged>(
            network::arrange(shown.arrangement, graph, atlas,
                             ui::arrangeOptions(atlas, graph, shown.arrangement, QSizeF(width, height))));
        const ui::NetworkScene scene = ui::makeScene(atlas, graph, {}, ui::palette(scheme), shown);
        const QString path = QStringLiteral("%1-%2-%3.png")
                                 .arg(graph.nodes.size())
                                 .arg(QString::fromUtf8(network::arrangementName(shown.arrangement).data()),
                                      scheme == ui::Scheme::Light ? "light" : "dark");
        saved = savePicture(scene, ui::palette(scheme), 1, folder.filePath(path)) && saved;
    }
    return saved;
}

} // namespace

int picturesCommand(const Arguments& arguments)
{
    if (arguments.files().empty()) {
        std::fputs("pictures FOLDER [--nodes N]\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::string name = arguments.program();
    char* words[] = {name.data(), nullptr};
    QApplication application(count, words);
    const QDir folder(QString::fromStdString(arguments.files().front()));
    const auto only = static_cast<std::uint32_t>(arguments.number("--nodes", 0));
    bool saved = folder.mkpath(QStringLiteral("."));
    network::Filter filter;
    filter.statuses = ~0u;
    for (const std::uint32_t nodes : {20u, 300u, 3'000u, 50'000u}) {
        if (only != 0 && only != nodes)
            continue;
        const auto atlas = madeAtlas(nodes, 1);
        const network::Graph graph = network::graphOf(*atlas, filter);
        const auto positions = network::layout(graph, ui::layoutOptions(*atlas, graph, 1.0 * width / height));
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            saved = saveArranged(*atlas, graph, scheme, folder) && saved;
            const ui::NetworkScene scene = ui::makeScene(*atlas, graph, positions, ui::palette(scheme), {});
            for (const double zoom : {1.0, 2.0, 4.0, 8.0, 16.0}) {
                if (zoom > 1 && zoom > nodes / 100)
                    continue;
                for (const Haste haste : {Haste::None, Haste::Moving}) {
                    const QString path = QStringLiteral("%1-%2-%3x%4.png")
                                             .arg(nodes)
                                             .arg(scheme == ui::Scheme::Light ? "light" : "dark")
                                             .arg(zoom)
                                             .arg(haste == Haste::Moving ? "-moving" : "");
                    saved =
                        savePicture(scene, ui::palette(scheme), zoom, folder.filePath(path), haste) && saved;
                }
            }
        }
    }
    return saved ? 0 : 1;
}

} // namespace atlas::bench
