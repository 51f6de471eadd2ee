#include "network/circleorder.h"
#include "network/matrixplan.h"

#include "arranged_sample.h"

#include <QTest>

#include <cmath>
#include <set>

namespace atlas::tests {

namespace {

using network::Arrangement;
using network::Band;

bool apart(network::Point a, network::Point halfA, network::Point b, network::Point halfB)
{
    constexpr float slack = 0.01F;
    return std::abs(a.x - b.x) >= halfA.x + halfB.x - slack ||
           std::abs(a.y - b.y) >= halfA.y + halfB.y - slack;
}

/// What a node or an echo of a matrix takes with its name: its centre and half of it.
std::pair<network::Point, network::Point> taken(network::Point at, float labelRoom)
{
    using Measures = network::MatrixMeasures;
    if (labelRoom <= 0)
        return {at, {Measures::dot / 2, Measures::dot / 2}};
    const float half = (Measures::disc + Measures::name + labelRoom) / 2;
    return {{at.x - Measures::disc + half, at.y}, {half, Measures::line / 2}};
}

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

    void putsLayersAgainstCountries()
    {
        const atlas::Atlas atlas = randomAtlas(300);
        const network::Graph graph = network::graphOf(atlas);
        const network::ArrangeOptions options = boxes(graph);
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const atlas::Entity& entity = atlas[graph.nodes[v].entity];
            const network::Point at = arranged.positions[v];
            const Band* column = bandAt(arranged, Band::Of::Class, at.x);
            const Band* row = bandAt(arranged, Band::Of::Country, at.y);
            QVERIFY(column && row);
            QCOMPARE(column->value, static_cast<int>(network::nodeClassOf(entity)));
            QCOMPARE(row->country, entity.country);
            const auto [centre, half] = taken(at, arranged.labelRooms[v]);
            for (network::NodeIndex w = 0; w < v; ++w) {
                const auto [other, halfOther] = taken(arranged.positions[w], arranged.labelRooms[w]);
                QVERIFY(apart(centre, half, other, halfOther));
            }
        }
        QVERIFY(arranged.bands[3].country.empty()); // the unknown country comes last
    }

    /// In a room where few can be told, who is in focus is.
    void makesRoomForTheNamesInFocus()
    {
        const atlas::Atlas atlas = randomAtlas(120);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {640, 220};
        options.headings = {88, 26};
        options.labelLengths.assign(graph.nodes.size(), 60);
        const network::Arranged usual = network::matrix(graph, atlas, options);
        std::vector<network::NodeIndex> untold;
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            if (usual.labelRooms[v] < 60)
                untold.push_back(v);
        }
        QVERIFY(untold.size() > 8);
        options.inFocus.assign(graph.nodes.size(), 0);
        for (std::size_t i = 0; i < 4; ++i)
            options.inFocus[untold[2 * i]] = 1;
        const network::Arranged focused = network::matrix(graph, atlas, options);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            if (options.inFocus[v] != 0)
                QVERIFY(focused.labelRooms[v] >= 60);
        }
    }

    void movesNothingForWhoIsToldAnyhow()
    {
        const atlas::Atlas atlas = randomAtlas(20);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.labelLengths.assign(graph.nodes.size(), 40);
        const network::Arranged usual = network::matrix(graph, atlas, options);
        options.inFocus.assign(graph.nodes.size(), 0);
        options.inFocus[1] = 1;
        QCOMPARE(network::matrix(graph, atlas, options).positions, usual.positions);
    }

    void echoesANodeInItsFurtherLayers()
    {
        const atlas::Atlas atlas = randomAtlas(300);
        const network::Graph graph = network::graphOf(atlas);
        const network::ArrangeOptions options = boxes(graph);
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        std::size_t wanted = 0;
        for (const network::Node& node : graph.nodes) {
            const auto& layers = atlas[node.entity].layers;
            const std::set<extract::Layer> each(layers.begin(), layers.end());
            wanted += each.empty() ? 0 : each.size() - 1;
        }
        QVERIFY(wanted > 20);
        QCOMPARE(arranged.echoes.size(), wanted);
        for (const network::Echo& echo : arranged.echoes) {
            const Band* column = bandAt(arranged, Band::Of::Class, echo.at.x);
            QVERIFY(column && column->value == static_cast<int>(echo.as));
            const Band* row = bandAt(arranged, Band::Of::Country, echo.at.y);
            QCOMPARE(row, bandAt(arranged, Band::Of::Country, arranged.positions[echo.node].y));
            const auto [centre, half] = taken(echo.at, 0); // a dot: a company is named once
            for (network::NodeIndex w = 0; w < graph.nodes.size(); ++w) {
                const auto [other, halfOther] = taken(arranged.positions[w], arranged.labelRooms[w]);
                QVERIFY(apart(centre, half, other, halfOther));
            }
        }
    }

    void fillsTheShapeAskedFor()
    {
        const atlas::Atlas atlas = randomAtlas(600);
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::matrix(graph, atlas, boxes(graph));
        network::Point low{};
        network::Point high{};
        for (const Band& band : arranged.bands) {
            float& from = band.isColumn() ? low.x : low.y;
            float& to = band.isColumn() ? high.x : high.y;
            from = std::min(from, band.from);
            to = std::max(to, band.to);
        }
        const float aspect = (high.x - low.x) / (high.y - low.y);
        QVERIFY2(aspect > 1.58F && aspect < 1.63F, qPrintable(QString::number(aspect)));
    }

    void givesEveryNameItsPlaceWhereThereIsRoom()
    {
        const atlas::Atlas atlas = randomAtlas(40);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {1200, 600};
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v)
            QVERIFY(arranged.labelRooms[v] >= options.labelLengths[v]);
    }

    /// What a crowded cell has no room for is a dot, the heaviest never.
    void namesTheHeaviestOfACrowdedCell()
    {
        const atlas::Atlas atlas = randomAtlas(900);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {640, 260};
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        std::size_t named = 0;
        std::size_t dots = 0;
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            (arranged.labelRooms[v] > 0 ? named : dots) += 1;
            for (network::NodeIndex w = 0; w < graph.nodes.size(); ++w) {
                const bool together =
                    atlas[graph.nodes[v].entity].country == atlas[graph.nodes[w].entity].country &&
                    network::nodeClassOf(atlas[graph.nodes[v].entity]) ==
                        network::nodeClassOf(atlas[graph.nodes[w].entity]);
                if (together && arranged.labelRooms[v] > 0 && arranged.labelRooms[w] == 0)
                    QVERIFY(graph.nodes[v].weight >= graph.nodes[w].weight);
            }
        }
        QVERIFY(named > 20 && dots > 20);
    }

    void letsSmallCountriesShareARowWhereNamesNeedTheRoom()
    {
        atlas::Atlas atlas = randomAtlas(60);
        const char* const small[] = {"DE", "FR", "GB", "FI", "SE", "NO", "DK", "ES", "IT"};
        for (std::size_t i = 0; i < std::size(small); ++i)
            atlas.entities[i * 5].country = small[i];
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {900, 200};
        const network::Arranged low = network::matrix(graph, atlas, options);
        const auto shared = [](const network::Arranged& arranged) {
            return std::find_if(arranged.bands.begin(), arranged.bands.end(), [](const Band& band) {
                return band.of == Band::Of::Country && band.value > 1;
            });
        };
        QVERIFY(shared(low) != low.bands.end());
        QVERIFY((shared(low) + 1)->country.empty()); // the unknown country comes after it
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const Band* row = bandAt(low, Band::Of::Country, low.positions[v].y);
            const std::string& country = atlas[graph.nodes[v].entity].country;
            QVERIFY(row && (row->country == country || (row->value > 1 && !country.empty())));
        }
        options.room = {1600, 1000};
        const network::Arranged roomy = network::matrix(graph, atlas, options);
        QVERIFY(shared(roomy) == roomy.bands.end());
    }

    void bearsThousandsOfCountries()
    {
        atlas::Atlas atlas = randomAtlas(3000);
        for (std::size_t i = 0; i < atlas.entities.size(); ++i)
            atlas.entities[i].country = std::to_string(i);
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::matrix(graph, atlas, boxes(graph));
        QVERIFY(arranged.bands.size() < 40);
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
