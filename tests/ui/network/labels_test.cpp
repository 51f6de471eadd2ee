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

/// Pixels from a node's rim to a name.
double offRim(const ui::NetworkScene& scene, const ui::Viewport& view, const QRectF& box,
              network::NodeIndex v)
{
    const QPointF at = view.toScreen(scene.nodes[v].at);
    const QPointF nearest(std::clamp(at.x(), box.left(), box.right()),
                          std::clamp(at.y(), box.top(), box.bottom()));
    return QLineF(at, nearest).length() - static_cast<double>(scene.nodes[v].radius) * view.nodeScale();
}

/// Dots side by side on a circle, some of whose names are led to.
ui::NetworkScene ringScene(std::uint32_t count, const ui::Palette& palette)
{
    constexpr float radius = 400;
    ui::NetworkScene scene;
    scene.arrangement = network::Arrangement::Circle;
    scene.led = true;
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
        scene.outwards.push_back(angle);
        scene.byRank.push_back(v * 7919 % count); // the heaviest all around
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

    /// Whatever the room: names keep off all discs and off each other, and stand nearest to their own; what
    /// is asked for is named.
    void namesStandNearestToTheirOwn_data()
    {
        QTest::addColumn<text::Language>("language");
        QTest::addColumn<QSize>("size");
        for (const auto language : {text::Language::Korean, text::Language::English}) {
            for (const QSize size : {QSize(300, 180), QSize(420, 300), QSize(640, 200), QSize(640, 240),
                                     QSize(640, 290), QSize(980, 420), QSize(1280, 720)})
                QTest::addRow("%s, %d × %d", language == text::Language::Korean ? "ko" : "en", size.width(),
                              size.height())
                    << language << size;
        }
    }
    void namesStandNearestToTheirOwn()
    {
        QFETCH(text::Language, language);
        QFETCH(QSize, size);
        const ui::NetworkScene scene = sampleScene(language);
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        for (const network::NodeIndex selected :
             {scene.byRank.front(), scene.byRank[5], scene.byRank.back()}) {
            ui::Emphasis emphasis;
            emphasis.selected = {selected};
            network.paint(painter, scene, view, emphasis, ui::palette(ui::Scheme::Light));
            bool isNamed = false;
            for (const auto& label : network.labels()) {
                const bool ringed = label.node == selected;
                isNamed = isNamed || ringed;
                QVERIFY(QRectF(image.rect()).contains(label.box));
                const double own = offRim(scene, view, label.box, label.node) - (ringed ? 5 : 0);
                QVERIFY2(own < 12, qPrintable(scene.labels[label.node]));
                for (network::NodeIndex v = 0; v < scene.nodes.size() && (!ringed || size.width() >= 420);
                     ++v)
                    QVERIFY2(v == label.node || offRim(scene, view, label.box, v) > std::max(own, 0.0),
                             qPrintable(scene.labels[label.node] + " / " + scene.labels[v]));
                for (const auto& other : network.labels())
                    QVERIFY(&other == &label || !other.box.intersects(label.box));
            }
            QVERIFY(isNamed);
        }
        if (size.width() >= 640 && size.height() >= 240)
            QVERIFY2(network.labels().size() * 10 >= scene.nodes.size() * 8,
                     qPrintable(QString::number(network.labels().size())));
    }

    /// Whatever is selected among names around a circle: none lies on another, on a disc or beyond the
    /// border, and all that is selected is named, however near to each other it lies.
    void namesAroundACircleKeepApart_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("zoom");
        for (const int count : {400, 3'000}) {
            for (const double zoom : {1.0, 4.0})
                QTest::addRow("%d, zoom %.0f", count, zoom) << count << zoom;
        }
    }
    void namesAroundACircleKeepApart()
    {
        QFETCH(int, count);
        QFETCH(double, zoom);
        const ui::NetworkScene scene =
            ringScene(static_cast<std::uint32_t>(count), ui::palette(ui::Scheme::Light));
        QImage image(900, 400, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        ui::Viewport view = network.fit(scene, image.rect());
        view = view.zoomedAt(view.toScreen(scene.nodes[1].at), zoom);
        ui::Emphasis emphasis;
        emphasis.selected = {1, 2, 3, 4, 5, 6, 7, 8};
        network.paint(painter, scene, view, emphasis, ui::palette(ui::Scheme::Light));
        const auto& labels = network.labels();
        QVERIFY2(labels.size() > 20, qPrintable(QString::number(labels.size())));
        for (const network::NodeIndex v : emphasis.selected)
            QCOMPARE(std::count_if(labels.begin(), labels.end(), [v](const auto& l) { return l.node == v; }),
                     1);
        for (const auto& label : labels) {
            const QString& name = scene.labels[label.node];
            QVERIFY2(view.area.contains(label.box), qPrintable(name));
            for (const auto& other : labels)
                QVERIFY2(&other == &label || !other.box.intersects(label.box),
                         qPrintable(name + " / " + scene.labels[other.node]));
            for (const ui::SceneNode& node : scene.nodes)
                QVERIFY2(!label.box.contains(view.toScreen(node.at)), qPrintable(name));
        }
    }

    /// As high as tens of thousands of rows of a time line are.
    void fitsHoweverFarItReaches()
    {
        ui::NetworkScene scene = ringScene(2, ui::palette(ui::Scheme::Light));
        scene.nodes[0].at = {0, 0};
        scene.nodes[1].at = {4e6F, 1e6F};
        const QRectF area(0, 0, 1000, 600);
        const ui::Viewport view = ui::NetworkPainter().fit(scene, area);
        for (const ui::SceneNode& node : scene.nodes)
            QVERIFY(area.contains(view.toScreen(node.at)));
    }

    void namesNothingThatLiesOutside()
    {
        const ui::NetworkScene scene = sampleScene(text::Language::English);
        QImage image(640, 290, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        ui::Viewport view = network.fit(scene, image.rect());
        for (int step = 0; step < 8; ++step) {
            view = view.zoomedAt({200, 100}, 1.25);
            network.paint(painter, scene, view, {}, ui::palette(ui::Scheme::Light));
            for (const auto& label : network.labels())
                QVERIFY2(view.area.contains(view.toScreen(scene.nodes[label.node].at)),
                         qPrintable(scene.labels[label.node]));
        }
    }

    /// The heaviest of hundreds have names at any zoom, and paper has all that there is room for.
    void hubsAreNamedFirst()
    {
        for (const double zoom : {1.0, 1.25, 1.6, 2.0}) {
            CrowdPicture picture(20, {640, 280});
            picture.view.zoom *= zoom;
            picture.paint({}, ui::NetworkPainter::Haste::Stepwise);
            const auto& labels = picture.paint({}, ui::NetworkPainter::Haste::Stepwise);
            const QRectF inside = picture.view.area.adjusted(20, 20, -20, -20);
            for (network::NodeIndex v = 0; v < picture.scene.nodes.size(); ++v) {
                const ui::SceneNode& node = picture.scene.nodes[v];
                const auto isNamed = [v](const auto& label) { return label.node == v; };
                if (node.large && inside.contains(picture.view.toScreen(node.at)))
                    QVERIFY2(std::any_of(labels.begin(), labels.end(), isNamed),
                             qPrintable(picture.scene.labels[v]));
            }
        }
    }

    /// Of thousands, more are named the nearer one looks, though fewer are in sight.
    void moreAreNamedTheNearerOneLooks()
    {
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        ui::NetworkScene scene = crowdScene(55, palette);
        std::uint32_t seed = 7;
        for (ui::SceneNode& node : scene.nodes) { // not in rows that leave no room anywhere
            for (float* at : {&node.at.x, &node.at.y})
                *at += static_cast<float>((seed = seed * 1'664'525 + 1'013'904'223) >> 24) / 4;
        }
        QImage image(800, 340, QImage::Format_ARGB32_Premultiplied);
        std::size_t before = 4;
        for (const double zoom : {1.0, 2.0, 4.0, 8.0}) {
            QPainter painter(&image);
            ui::NetworkPainter network;
            ui::Viewport view = network.fit(scene, image.rect());
            view.zoom *= zoom;
            network.paint(painter, scene, view, {}, palette);
            const auto& labels = network.labels();
            QVERIFY2(labels.size() > before,
                     qPrintable(QStringLiteral("%1: %2").arg(zoom).arg(labels.size())));
            before = labels.size();
            for (const auto& label : labels) {
                for (const auto& other : labels)
                    QVERIFY(&other == &label || !other.box.intersects(label.box));
            }
        }
    }

    /// However many there are: a hub is seen from any distance.
    void hubsOfTensOfThousandsAreNamed()
    {
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        const ui::NetworkScene scene = crowdScene(200, palette);
        QImage image(300, 130, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        QVERIFY(22 * view.nodeScale() < 1.2);
        network.paint(painter, scene, view, {}, palette);
        QVERIFY2(network.labels().size() >= 3, qPrintable(QString::number(network.labels().size())));
    }

    void namesKeepTheirSides()
    {
        const ui::NetworkScene scene = sampleScene(text::Language::English);
        QImage image(640, 290, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        network.paint(painter, scene, view, {}, ui::palette(ui::Scheme::Light));
        const auto before = network.labels();
        for (const network::NodeIndex gone : {scene.byRank[0], scene.byRank[3], scene.byRank[9]}) {
            ui::NetworkScene without = scene;
            without.nodes[gone].hidden = true;
            for (ui::SceneEdge& edge : without.edges)
                edge.hidden = edge.source == gone || edge.target == gone;
            network.paint(painter, without, view, {}, ui::palette(ui::Scheme::Light));
            int moved = 0;
            for (const auto& label : network.labels()) {
                for (const auto& old : before)
                    moved += old.node == label.node && old.box != label.box ? 1 : 0;
            }
            QVERIFY2(moved == 0, qPrintable(QString::number(moved)));
        }
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
        CrowdPicture picture(54, {900, 600});
        picture.view.zoom *= zoom;
        ui::Emphasis emphasis;
        emphasis.selected = {54 * 27 + 25, 54 * 27 + 28};
        int named = 0;
        const auto placeOf = [&picture](network::NodeIndex v) {
            return picture.view.toScreen(picture.scene.nodes[v].at);
        };
        for (const auto& label : picture.paint(emphasis)) {
            const QPointF at = placeOf(label.node);
            const QPointF nearest(std::clamp(at.x(), label.box.left(), label.box.right()),
                                  std::clamp(at.y(), label.box.top(), label.box.bottom()));
            const QString& name = picture.scene.labels[label.node];
            const double rim =
                static_cast<double>(picture.scene.nodes[label.node].radius) * picture.view.nodeScale();
            QVERIFY2(QLineF(at, nearest).length() <= rim + 12, qPrintable(name));
            named += label.node == emphasis.selected[0] || label.node == emphasis.selected[1] ? 1 : 0;
            for (const network::NodeIndex v : emphasis.selected)
                QVERIFY2(!label.box.contains(placeOf(v)), qPrintable(name));
        }
        QCOMPARE(named, 2);
    }

    void noNameOfACrowdLiesOnAHub()
    {
        CrowdPicture picture(54, {620, 420});
        const auto& labels = picture.paint();
        QVERIFY(labels.size() >= 8);
        for (const auto& label : labels) {
            for (const ui::SceneNode& node : picture.scene.nodes)
                QVERIFY(!node.large || !label.box.contains(picture.view.toScreen(node.at)));
        }
    }

    void newNamesComeAFewInAFrame_data()
    {
        QTest::addColumn<bool>("around");
        QTest::addRow("among discs") << false;
        QTest::addRow("around a circle") << true;
    }
    /// So that no frame takes long; in the end there is the same picture as if all came at once.
    void newNamesComeAFewInAFrame()
    {
        QFETCH(bool, around);
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        const ui::NetworkScene scene = around ? ringScene(300, palette) : crowdScene(40, palette);
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
            QVERIFY(network.labels().size() - before <= most);
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

    void noNameStandsOffItsNode()
    {
        ui::LabelRequest hub{0, {200, 200}, 4, {60, 14}};
        const ui::LabelGround ground = ringedBy({200, 200}, 22);
        QVERIFY(ui::placeLabels({hub}, ground, 10).empty()); // rather none at all
        hub.mustShow = true;
        const auto placed = ui::placeLabels({hub}, ground, 10);
        QCOMPARE(placed.size(), std::size_t{1});
        QVERIFY(placed.front().box.adjusted(-10, -10, 10, 10).contains(hub.centre));
    }

    void noNameLeavesItsCell()
    {
        ui::LabelGround ground;
        ground.area = QRectF(0, 0, 400, 400);
        ui::LabelRequest request{0, {200, 200}, 4, {60, 14}};
        request.within = QRectF(190, 150, 70, 60);
        QVERIFY(request.within.contains(ui::placeLabels({request}, ground, 1).front().box));
        request.within = QRectF(190, 150, 50, 60);
        QVERIFY(ui::placeLabels({request}, ground, 1).empty());
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
        hub.matters = true;
        const ui::LabelRequest lesser{1, {40, 26}, 4, {76, 14}};
        const ui::LabelRequest must{2, {40, 30}, 4, {76, 14}, true};
        const auto placed = ui::placeLabels({hub, lesser, must}, ground, 10);
        QCOMPARE(placed.size(), std::size_t{2});
        QCOMPARE(placed[0].request, std::size_t{0});
        QCOMPARE(placed[1].request, std::size_t{2});
    }

    /// The last has one place, where the first stands; that has one other, where the second stands.
    void namesMoveInAChain()
    {
        std::vector<ui::LabelRequest> requests{
            {0, {200, 200}, 10, {60, 14}}, {1, {200, 150}, 10, {60, 14}}, {2, {200, 250}, 10, {60, 14}}};
        requests[0].within = QRectF(165, 170, 70, 60);
        requests[1].within = QRectF(165, 110, 70, 70);
        requests[2].within = QRectF(165, 223, 70, 16);
        ui::LabelGround ground;
        ground.area = QRectF(0, 0, 400, 400);
        ground.discs = {{{200, 200}, 10}, {{200, 150}, 10}, {{200, 250}, 10}};
        const auto first = ui::placeLabels({requests[0], requests[1]}, ground, 2);
        QVERIFY(first[0].box.top() > 210 && first[1].box.top() > 160); // below, both of them
        const auto placed = ui::placeLabels(requests, ground, 3);
        QCOMPARE(placed.size(), std::size_t{3});
        QVERIFY(placed[0].box.bottom() < 190 && placed[1].box.bottom() < 140);
        for (std::size_t i = 1; i < 3; ++i)
            QVERIFY(!placed[i].box.intersects(placed[i - 1].box));
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
