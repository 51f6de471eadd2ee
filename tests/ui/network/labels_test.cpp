// Where names stand.

#include "ui/network/labelplacement.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"

#include "ui/network/crowdscene.h"
#include "ui/network/samplescene.h"

#include <QPainter>
#include <QTest>

#include <cmath>

namespace atlas::tests {

namespace {

/// Discs all around a place, with no room between.
ui::LabelGround ringedBy(QPointF centre, double radius)
{
    ui::LabelGround ground;
    ground.area = QRectF(0, 0, 400, 400);
    for (int i = 0; i < 24; ++i) {
        const double angle = i * M_PI / 12;
        ground.discs.push_back({centre + QPointF(std::cos(angle), std::sin(angle)) * radius, 4});
    }
    return ground;
}

/// Dots side by side on a circle, their names leaning outwards.
ui::NetworkScene ringScene(std::uint32_t count, const ui::Palette& palette)
{
    constexpr float radius = 400;
    ui::NetworkScene scene;
    scene.arrangement = network::Arrangement::Circle;
    for (std::uint32_t v = 0; v < count; ++v) {
        const float angle =
            2 * static_cast<float>(M_PI) * (static_cast<float>(v) + 0.5F) / static_cast<float>(count);
        ui::SceneNode node;
        node.entity = static_cast<atlas::EntityId>(v);
        node.at = {radius * std::cos(angle), radius * std::sin(angle)};
        node.radius = 4;
        node.weight = 1;
        node.colour = palette.institution().rgb();
        scene.nodes.push_back(node);
        scene.labels.push_back(QStringLiteral("Firm %1").arg(v));
        scene.labelAngles.push_back(angle);
        scene.byRank.push_back(v);
    }
    return scene;
}

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT
private slots:
    void placesLabelsWithoutOverlap()
    {
        const ui::NetworkScene scene = sampleScene();
        for (const double width : {300.0, 600.0, 1200.0}) {
            QImage image(static_cast<int>(width), static_cast<int>(width * 0.6),
                         QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            ui::NetworkPainter network;
            network.paint(painter, scene, network.fit(scene, image.rect()), {},
                          ui::palette(ui::Scheme::Light));
            const auto& labels = network.labels();
            QVERIFY(labels.size() > 5);
            for (std::size_t a = 0; a < labels.size(); ++a) {
                for (std::size_t b = a + 1; b < labels.size(); ++b)
                    QVERIFY(!labels[a].box.intersects(labels[b].box));
            }
        }
    }

    /// Whatever the room: names keep off all discs and off each other, and stand nearest to their own.
    void namesTouchNoNode_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size :
             {QSize(300, 180), QSize(420, 300), QSize(640, 240), QSize(640, 290), QSize(1280, 720)})
            QTest::addRow("%d × %d", size.width(), size.height()) << size;
    }
    void namesTouchNoNode()
    {
        QFETCH(QSize, size);
        const ui::NetworkScene scene = sampleScene();
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        ui::Emphasis emphasis;
        for (const network::NodeIndex selected : {scene.byRank.front(), scene.byRank.back()}) {
            emphasis.selected = {selected};
            network.paint(painter, scene, view, emphasis, ui::palette(ui::Scheme::Light));
            bool isNamed = false;
            for (const auto& label : network.labels()) {
                isNamed = isNamed || label.node == selected;
                for (const ui::SceneNode& node : scene.nodes) {
                    const QPointF at = view.toScreen(node.at);
                    const QPointF nearest(std::clamp(at.x(), label.box.left(), label.box.right()),
                                          std::clamp(at.y(), label.box.top(), label.box.bottom()));
                    const double rim = static_cast<double>(node.radius) * view.nodeScale();
                    QVERIFY2(QLineF(at, nearest).length() >= rim, qPrintable(scene.labels[label.node]));
                }
                for (const auto& other : network.labels())
                    QVERIFY(&other == &label || !other.box.intersects(label.box));
            }
            QVERIFY(isNamed);
        }
        if (size.width() >= 640)
            QVERIFY2(network.labels().size() * 10 >= scene.nodes.size() * 9,
                     qPrintable(QString::number(network.labels().size())));
    }

    /// Among thousands, where there is no room off all discs.
    void namesOfWhatIsSelectedStandAtTheirNodesInACrowd_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {1.0, 1.4, 1.8})
            QTest::addRow("%.1f", zoom) << zoom;
    }
    void namesOfWhatIsSelectedStandAtTheirNodesInACrowd()
    {
        QFETCH(double, zoom);
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        const ui::NetworkScene scene = crowdScene(54, palette);
        QImage image(900, 600, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        ui::Viewport view = network.fit(scene, image.rect());
        view.zoom *= zoom;
        ui::Emphasis emphasis;
        emphasis.selected = {54 * 27 + 25, 54 * 27 + 28};
        network.paint(painter, scene, view, emphasis, palette);
        int named = 0;
        for (const auto& label : network.labels()) {
            const QPointF at = view.toScreen(scene.nodes[label.node].at);
            const QPointF nearest(std::clamp(at.x(), label.box.left(), label.box.right()),
                                  std::clamp(at.y(), label.box.top(), label.box.bottom()));
            const double rim = static_cast<double>(scene.nodes[label.node].radius) * view.nodeScale();
            QVERIFY2(QLineF(at, nearest).length() <= rim + 12, qPrintable(scene.labels[label.node]));
            named += label.node == emphasis.selected[0] || label.node == emphasis.selected[1] ? 1 : 0;
            for (const network::NodeIndex v : emphasis.selected)
                QVERIFY2(!label.box.contains(view.toScreen(scene.nodes[v].at)),
                         qPrintable(scene.labels[label.node]));
        }
        QCOMPARE(named, 2);
    }

    void noNameOfACrowdLiesOnAHub()
    {
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        const ui::NetworkScene scene = crowdScene(54, palette);
        QImage image(620, 420, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        network.paint(painter, scene, view, {}, palette);
        QVERIFY(network.labels().size() >= 8);
        for (const auto& label : network.labels()) {
            for (const ui::SceneNode& node : scene.nodes)
                QVERIFY(!node.large || !label.box.contains(view.toScreen(node.at)));
        }
    }

    void newNamesComeAFewInAFrame_data()
    {
        QTest::addColumn<bool>("lean");
        QTest::addRow("level") << false;
        QTest::addRow("around a circle") << true;
    }
    /// So that no frame takes long; in the end there is the same picture as if all came at once.
    void newNamesComeAFewInAFrame()
    {
        QFETCH(bool, lean);
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        const ui::NetworkScene scene = lean ? ringScene(300, palette) : crowdScene(40, palette);
        const auto paint = [&](ui::NetworkPainter& network, ui::NetworkPainter::Haste haste) {
            QImage image(1400, 1400, QImage::Format_ARGB32_Premultiplied);
            image.fill(palette.panel);
            QPainter painter(&image);
            network.paint(painter, scene, network.fit(scene, image.rect()), {}, palette, haste);
            return image;
        };
        ui::NetworkPainter atOnce;
        const QImage whole = paint(atOnce, ui::NetworkPainter::Haste::None);
        QVERIFY(atOnce.isComplete());
        const std::size_t all = atOnce.labels().size();
        constexpr std::size_t most = ui::NetworkPainter::mostNewNames;
        QVERIFY2(all > most, qPrintable(QString::number(all)));
        ui::NetworkPainter network;
        QImage image;
        for (std::size_t before = 0; before < all; before = network.labels().size()) {
            image = paint(network, ui::NetworkPainter::Haste::Stepwise);
            QVERIFY(network.labels().size() > before);
            QVERIFY(network.labels().size() - before <= (lean ? most / 2 : most));
            QCOMPARE(network.isComplete(), network.labels().size() == all);
        }
        QCOMPARE(image, whole);
    }

    void namesTheHeaviestFirst()
    {
        const std::vector<ui::LabelRequest> requests{{0, {100, 100}, 10, {80, 14}},
                                                     {1, {104, 100}, 10, {80, 14}},
                                                     {2, {102, 100}, 10, {80, 14}, true}};
        ui::LabelGround ground = ringedBy({100, 100}, 40);
        const auto placed = ui::placeLabels(requests, ground, 10);
        QVERIFY(!placed.empty() && placed.size() < 3);
        QCOMPARE(placed.back().request, std::size_t{2}); // what must be shown
        for (std::size_t i = 0; i + 1 < placed.size(); ++i) {
            QCOMPARE(placed[i].request, std::size_t{0});
            QVERIFY(!placed[i].box.intersects(placed.back().box));
        }
    }

    void noNameIsCutByTheEdge()
    {
        ui::LabelGround ground;
        ground.area = QRectF(0, 0, 400, 400);
        const std::vector<ui::LabelRequest> requests{{0, {5, 200}, 5, {80, 14}},
                                                     {1, {396, 397}, 3, {80, 14}},
                                                     {2, {200, 3}, 3, {80, 14}},
                                                     {3, {398, 60}, 1, {500, 14}, true}};
        const auto placed = ui::placeLabels(requests, ground, 10);
        QCOMPARE(placed.size(), std::size_t{4});
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(ground.area.contains(placed[i].box));
        QCOMPARE(placed[3].box.left(), 0.0); // wider than all there is: from its beginning on
    }

    void namesStandFartherOffRatherThanOnNodes()
    {
        ui::LabelRequest hub{0, {200, 200}, 10, {60, 14}};
        const ui::LabelGround ground = ringedBy({200, 200}, 22);
        QVERIFY(ui::placeLabels({hub}, ground, 10).empty());
        hub.farthest = 60;
        const auto placed = ui::placeLabels({hub}, ground, 10);
        QCOMPARE(placed.size(), std::size_t{1});
        QVERIFY(!placed.front().lead.isNull()); // a line says whose it is
        QVERIFY(placed.front().lead.length() < 40);
    }

    void namesStandBesideTheirNodesWhereTiesLeaveBelow()
    {
        const ui::LabelRequest request{0, {200, 200}, 10, {60, 14}};
        ui::LabelGround ground;
        ground.area = QRectF(0, 0, 400, 400);
        QVERIFY(ui::placeLabels({request}, ground, 1).front().box.top() > 210); // usually below
        ground.lines = {QLineF(200, 210, 200, 400), QLineF(198, 190, 150, 0)};
        const QRectF box = ui::placeLabels({request}, ground, 1).front().box;
        QVERIFY(box.left() > 210 && box.top() < 210 && box.bottom() > 190); // right of it
        ground.lines.clear();
        ground.discs = {{{200, 240}, 10}}; // whose it would seem to be
        QVERIFY(ui::placeLabels({request}, ground, 1).front().box.bottom() < 212);
    }

    /// What has to be shown takes the place of what matters least.
    void whatMustShowLeavesWhatMatters()
    {
        ui::LabelGround ground;
        ground.area = QRectF(0, 0, 80, 60);
        ground.discs = {{{40, 30}, 4}};
        ui::LabelRequest hub{0, {40, 30}, 4, {76, 14}};
        hub.farthest = 60;
        const ui::LabelRequest lesser{1, {40, 26}, 4, {76, 14}};
        const ui::LabelRequest must{2, {40, 30}, 4, {76, 14}, true};
        const auto placed = ui::placeLabels({hub, lesser, must}, ground, 10);
        QCOMPARE(placed.size(), std::size_t{2});
        QCOMPARE(placed[0].request, std::size_t{0});
        QCOMPARE(placed[1].request, std::size_t{2});
    }

    void namesMoveForEachOther()
    {
        // the first would stand below; the second has no other place than there
        const std::vector<ui::LabelRequest> requests{{0, {200, 200}, 10, {60, 14}},
                                                     {1, {200, 240}, 10, {60, 14}}};
        ui::LabelGround ground;
        ground.area = QRectF(0, 0, 400, 400);
        ground.discs = {{{200, 200}, 10}, {{200, 240}, 10}};
        ground.boxes = {QRectF(0, 229, 400, 171)};
        const auto placed = ui::placeLabels(requests, ground, 2);
        QCOMPARE(placed.size(), std::size_t{2});
        QVERIFY(!placed[0].box.intersects(placed[1].box));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::LabelsTest)
#include "labels_test.moc"
