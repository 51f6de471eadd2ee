#pragma once

#include "ui/network/networkpainter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace atlas::tests {

/// Small discs side by side with hardly any room between, each tied to the next and to one in the row below;
/// a hub in every so many rows and columns.
inline ui::NetworkScene crowdScene(std::uint32_t side, const ui::Palette& palette)
{
    constexpr std::uint32_t betweenHubs = 12;
    constexpr float apart = 24;
    ui::NetworkScene scene;
    for (std::uint32_t v = 0; v < side * side; ++v) {
        ui::SceneNode node;
        node.entity = static_cast<atlas::EntityId>(v);
        node.at = {apart * static_cast<float>(v % side), apart * static_cast<float>(v / side)};
        node.large = v % side % betweenHubs == betweenHubs / 2 && v / side % betweenHubs == betweenHubs / 2;
        node.radius = node.large ? 22 : 10;
        node.weight = node.large ? 9 : 1;
        node.colour = palette.institution().rgb();
        scene.nodes.push_back(node);
        scene.labels.push_back(QStringLiteral("Firm %1").arg(v));
        for (const std::uint32_t other : {v + 1, v + side + 5}) {
            if (other >= side * side)
                continue;
            atlas::Relation relation;
            relation.type = extract::RelationType::Unstated;
            ui::SceneEdge edge{ui::tieStyle(relation, palette),
                               static_cast<atlas::RelationId>(scene.edges.size())};
            edge.source = v;
            edge.target = other;
            scene.edges.push_back(edge);
        }
    }
    scene.byRank.resize(scene.nodes.size());
    std::iota(scene.byRank.begin(), scene.byRank.end(), 0u);
    std::stable_sort(scene.byRank.begin(), scene.byRank.end(), [&](std::uint32_t a, std::uint32_t b) {
        return scene.nodes[a].weight > scene.nodes[b].weight;
    });
    return scene;
}

/// A crowd fitted into a picture, which can be painted.
struct CrowdPicture
{
    CrowdPicture(ui::NetworkScene crowd, QSize size)
        : scene(std::move(crowd)), image(size, QImage::Format_ARGB32_Premultiplied),
          view(network.fit(scene, image.rect()))
    {}
    CrowdPicture(std::uint32_t side, QSize size)
        : CrowdPicture(crowdScene(side, ui::palette(ui::Scheme::Light)), size)
    {}

    /// The names that are then in it.
    const std::vector<ui::NetworkPainter::Label>&
    paint(const ui::Emphasis& emphasis = {},
          ui::NetworkPainter::Haste haste = ui::NetworkPainter::Haste::None)
    {
        QPainter painter(&image);
        network.paint(painter, scene, view, emphasis, ui::palette(ui::Scheme::Light), haste);
        return network.labels();
    }

    ui::NetworkScene scene;
    QImage image;
    ui::NetworkPainter network;
    ui::Viewport view;
};

} // namespace atlas::tests
