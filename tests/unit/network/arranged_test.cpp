#include "network/circleorder.h"

#include "arranged_sample.h"

#include <QTest>

#include <cmath>
#include <set>

namespace atlas::tests {

namespace {

using network::Arrangement;
using network::Band;

} // namespace

class ArrangedTest : public QObject
{
    Q_OBJECT

private slots:
    void placesEveryNodeOnceAndFinitely_data()
    {
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<int>("count");
        for (const int kind : {1, 2, 3}) {
            for (const int count : {2, 3, 40, 700})
                QTest::addRow("%s of %d", network::arrangementName(static_cast<Arrangement>(kind)).data(),
                              count)
                    << kind << count;
        }
    }

    void placesEveryNodeOnceAndFinitely()
    {
        QFETCH(int, arrangement);
        QFETCH(int, count);
        const atlas::Atlas atlas = randomAtlas(static_cast<std::uint32_t>(count));
        const network::Graph graph = network::graphOf(atlas);
        const network::ArrangeOptions options = boxes(graph);
        const auto kind = static_cast<Arrangement>(arrangement);
        const network::Arranged once = network::arrange(kind, graph, atlas, options);
        QCOMPARE(once.positions.size(), graph.nodes.size());
        std::set<std::pair<float, float>> places;
        for (const network::Point& p : once.positions) {
            QVERIFY(std::isfinite(p.x) && std::isfinite(p.y));
            places.emplace(p.x, p.y);
        }
        QCOMPARE(places.size(), graph.nodes.size());
        for (const float x : once.times)
            QVERIFY(std::isfinite(x));
        const network::Arranged again = network::arrange(kind, graph, atlas, options);
        QCOMPARE(again.positions, once.positions);
        QCOMPARE(again.times, once.times);
        QCOMPARE(again.bands, once.bands);
    }

    void bearsNothing()
    {
        const atlas::Atlas atlas;
        for (int kind = 0; kind < network::arrangementCount; ++kind)
            QVERIFY(network::arrange(static_cast<Arrangement>(kind), {}, atlas, {}).positions.empty());
    }

    void fillsTheRoomOnTheCircleAndAlongTime_data()
    {
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<float>("width");
        QTest::addColumn<float>("height");
        for (const int kind : {2, 3}) {
            QTest::addRow("low %d", kind) << kind << 900.0F << 400.0F;
            QTest::addRow("usual %d", kind) << kind << 900.0F << 600.0F;
            QTest::addRow("high %d", kind) << kind << 600.0F << 900.0F;
        }
    }

    /// What is made smaller until it fits fills the room in both directions then, a circle in one.
    void fillsTheRoomOnTheCircleAndAlongTime()
    {
        QFETCH(int, arrangement);
        QFETCH(float, width);
        QFETCH(float, height);
        const atlas::Atlas atlas = randomAtlas(60);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {width, height};
        options.headings = {80, 40};
        const network::Arranged arranged =
            network::arrange(static_cast<Arrangement>(arrangement), graph, atlas, options);
        network::Point low{1e9F, 1e9F};
        network::Point high{-1e9F, -1e9F};
        for (const network::Point& p : arranged.positions) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
        for (const Band& band : arranged.bands)
            high.x = std::max(high.x, band.to);
        const float tall = high.y - low.y;
        const float wide = high.x - low.x;
        const float beside = arrangement == 2 ? 140.0F : 70.0F; // labels, at both sides or at one
        const float above = arrangement == 2 ? 110.0F : 0.0F;
        const float scale = std::min((height - 50 - above) / tall, (width - 50 - beside) / wide);
        const bool isTall = tall * scale > (height - above) * 0.75F;
        const bool isWide = wide * scale > (width - beside) * 0.75F;
        QVERIFY2(arrangement == 2 ? isTall || isWide : isTall && isWide,
                 qPrintable(QStringLiteral("%1 × %2").arg(wide * scale).arg(tall * scale)));
    }

    /// In a low panel too: names level at both sides, a name's height apart, around what follows its shape.
    void namesStandLevelAroundTheCircleWhereThereIsRoom_data()
    {
        QTest::addColumn<float>("width");
        QTest::addColumn<float>("height");
        QTest::newRow("low") << 640.0F << 276.0F;
        QTest::newRow("wide") << 1400.0F << 320.0F;
        QTest::newRow("high") << 500.0F << 900.0F;
    }

    void namesStandLevelAroundTheCircleWhereThereIsRoom()
    {
        QFETCH(float, width);
        QFETCH(float, height);
        const atlas::Atlas atlas = randomAtlas(42);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options;
        options.halfExtents.assign(graph.nodes.size(), {6, 6});
        options.labelLengths.assign(graph.nodes.size(), 70);
        options.room = {width, height};
        const network::Arranged arranged = network::circle(graph, options);
        network::Point reach{};
        std::size_t right = 0;
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const network::Point at = arranged.positions[v];
            reach = {std::max(reach.x, std::abs(at.x)), std::max(reach.y, std::abs(at.y))};
            right += at.x > 0 ? 1 : 0;
            QVERIFY(std::abs(std::sin(arranged.outwards[v])) < 1e-3F);
            QVERIFY(std::cos(arranged.outwards[v]) * at.x > 0);
            QVERIFY(std::abs(at.x) + 70 < width / 2 && std::abs(at.y) < height / 2);
            for (network::NodeIndex w = 0; w < v; ++w)
                QVERIFY(at.x * arranged.positions[w].x < 0 ||
                        std::abs(at.y - arranged.positions[w].y) > 11.4F);
        }
        QVERIFY(right >= 20 && right <= 22);
        QVERIFY2(reach.y > 0.4F * height || reach.x > 0.3F * width, qPrintable(QString::number(reach.y)));
        QVERIFY(!arranged.led);
        QVERIFY(reach.x / reach.y < 2.45F && reach.y / reach.x < 1.75F); // and is no flat line
    }

    /// One long name does not keep the circle small: it stands where that leaves most room beside it.
    void longNamesStandWhereTheCircleIsNarrow()
    {
        const atlas::Atlas atlas = randomAtlas(42);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options;
        options.halfExtents.assign(graph.nodes.size(), {6, 6});
        options.labelLengths.assign(graph.nodes.size(), 70);
        options.room = {640, 276};
        const auto reach = [&] {
            float most = 0;
            for (const network::Point& p : network::circle(graph, options).positions)
                most = std::max(most, p.x);
            return most;
        };
        const float usual = reach();
        for (network::NodeIndex v = 0; v < graph.nodes.size(); v += 5) {
            options.labelLengths[v] = 150;
            QVERIFY(reach() > 0.95F * usual);
            options.labelLengths[v] = 70;
        }
    }

    /// Where rows have to be closer than names are high they are so at the top and at the foot, beside which
    /// there is room for names that stand farther out; else it would be no wider than high.
    void theCircleIsWideInALowRoom()
    {
        const atlas::Atlas atlas = randomAtlas(42);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options;
        options.halfExtents.assign(graph.nodes.size(), {6, 6});
        options.labelLengths.assign(graph.nodes.size(), 70);
        options.room = {640, 194};
        const network::Arranged arranged = network::circle(graph, options);
        QVERIFY(!arranged.led);
        std::vector<network::Point> right;
        for (const network::Point& p : arranged.positions) {
            if (p.x > 0)
                right.push_back(p);
        }
        std::ranges::sort(right, {}, &network::Point::y);
        const float scale = 194 / (right.back().y - right.front().y + 28); // to what is seen of it
        for (std::size_t i = 1; i < right.size(); ++i) {
            const float away = std::hypot(right[i].x - right[i - 1].x, right[i].y - right[i - 1].y);
            QVERIFY2(away * scale > 9, qPrintable(QString::number(away * scale)));
        }
        float reach = 0;
        for (const network::Point& p : right)
            reach = std::max(reach, p.x);
        QVERIFY2(2 * reach * scale > 0.45F * 640, qPrintable(QString::number(2 * reach * scale)));
    }

    void theCircleIsNoFlatEllipse_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<float>("width");
        QTest::addColumn<float>("height");
        for (const int count : {300, 3000}) {
            QTest::addRow("%d, low", count) << count << 770.0F << 280.0F;
            QTest::addRow("%d, wide", count) << count << 1150.0F << 480.0F;
            QTest::addRow("%d, high", count) << count << 500.0F << 900.0F;
        }
    }

    /// However many nodes there are, and as large as names around it leave room for.
    void theCircleIsNoFlatEllipse()
    {
        QFETCH(int, count);
        QFETCH(float, width);
        QFETCH(float, height);
        const atlas::Atlas atlas = randomAtlas(static_cast<std::uint32_t>(count));
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options;
        options.halfExtents.assign(graph.nodes.size(), {6, 8});
        options.labelLengths.assign(graph.nodes.size(), 90);
        options.room = {width, height};
        const network::Arranged arranged = network::circle(graph, options);
        QVERIFY(arranged.led);
        network::Point reach{};
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const network::Point at = arranged.positions[v];
            reach = {std::max(reach.x, std::abs(at.x)), std::max(reach.y, std::abs(at.y))};
            QVERIFY(std::cos(arranged.outwards[v]) * at.x > -1); // and all lead outwards
            QVERIFY(std::sin(arranged.outwards[v]) * at.y > -1);
        }
        const float across = width / 2 - 90 - network::besideCircle;
        const float down = height / 2 - network::besideCircle - network::aboveCircle;
        const float wanted = std::min(across, 1.6F * down) / std::min(down, 1.6F * across);
        QVERIFY2(std::abs(reach.x / reach.y / wanted - 1) < 0.02F,
                 qPrintable(QString::number(reach.x / reach.y)));
    }

    void keepsCommunitiesTogetherOnTheCircle()
    {
        // six rings of eight, chained, numbered crosswise
        network::Graph graph;
        graph.nodes.resize(48);
        const auto node = [](std::uint32_t ring, std::uint32_t i) { return i * 6 + ring; };
        for (std::uint32_t ring = 0; ring < 6; ++ring) {
            for (std::uint32_t i = 0; i < 8; ++i)
                graph.edges.push_back({node(ring, i), node(ring, (i + 3) % 8), {}});
            if (ring > 0)
                graph.edges.push_back({node(ring, 0), node(ring - 1, 0), {}});
        }
        const auto weighted = network::weightedAdjacency(graph);
        const auto order = network::circleOrder(weighted);
        QCOMPARE(std::set(order.begin(), order.end()).size(), graph.nodes.size());
        int changes = 0;
        for (std::size_t i = 0; i < order.size(); ++i)
            changes += order[i] % 6 != order[(i + 1) % order.size()] % 6 ? 1 : 0;
        QCOMPARE(changes, 6);
        QVERIFY(network::circleCrossings(weighted.graph, order) <= 2); // there is a way without any
    }

    void crossesLessThanByChance()
    {
        const atlas::Atlas atlas = randomAtlas(60);
        const network::Graph graph = network::graphOf(atlas);
        const auto weighted = network::weightedAdjacency(graph);
        std::vector<network::NodeIndex> plain(graph.nodes.size());
        std::iota(plain.begin(), plain.end(), 0u);
        const auto few = network::circleCrossings(weighted.graph, network::circleOrder(weighted));
        QVERIFY(few < network::circleCrossings(weighted.graph, plain) * 3 / 4);
    }

    void countsCrossings()
    {
        network::Graph graph;
        graph.nodes.resize(4);
        graph.edges = {{0, 2, {}}, {1, 3, {}}};
        const auto weighted = network::weightedAdjacency(graph);
        QCOMPARE(network::circleCrossings(weighted.graph, std::vector<network::NodeIndex>{0, 1, 2, 3}), 1u);
        QCOMPARE(network::circleCrossings(weighted.graph, std::vector<network::NodeIndex>{0, 2, 1, 3}), 0u);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ArrangedTest)
#include "arranged_test.moc"
