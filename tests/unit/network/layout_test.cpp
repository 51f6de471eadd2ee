#include "network/layout.h"

#include "network/separate.h"

#include "graph_shapes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

namespace atlas::tests {

using network::LayoutOptions;
using network::NodeIndex;
using network::Point;

namespace {

/// Boxes of a disc with a label below, of different widths.
std::vector<Point> labelBoxes(std::uint32_t nodes)
{
    std::vector<Point> boxes;
    for (std::uint32_t i = 0; i < nodes; ++i)
        boxes.push_back({20.0F + static_cast<float>(i * 7 % 30), 22.0F});
    return boxes;
}

bool allFinite(const std::vector<Point>& points)
{
    return std::all_of(points.begin(), points.end(),
                       [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

std::size_t coinciding(std::vector<Point> points)
{
    std::sort(points.begin(), points.end(),
              [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::size_t found = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        found += points[i] == points[i - 1] ? 1 : 0;
    return found;
}

float distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void placesEveryGraphFinitely_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<ShapeEdges>("edges");
        const auto add = [](const char* name, const GraphShape& s) {
            QTest::newRow(name) << static_cast<int>(s.nodes) << s.edges;
        };
        add("nothing", {0, {}});
        add("one node", {1, {}});
        add("one node with a loop", {1, {{0, 0}}});
        add("two nodes", {2, {{0, 1}}});
        add("the same edge often", {3, {{0, 1}, {1, 0}, {0, 1}, {0, 1}, {1, 2}}});
        add("an edge to nowhere", {2, {{0, 7}, {9, 9}, {0, 1}}});
        add("only single nodes", {500, {}});
        add("star", star(1500));
        add("path", path(3000));
        add("grid", grid(30));
        add("complete", complete(300));
        add("two hubs with the same leaves", twoHubs(900));
        add("communities", communities(20, 60));
        add("many parts", randomGraph(3000, 1200, 3));
        add("dense", randomGraph(60, 1700, 4));
        add("sparse", randomGraph(2500, 6000, 5));
    }

    void placesEveryGraphFinitely()
    {
        QFETCH(int, nodes);
        QFETCH(ShapeEdges, edges);
        const auto count = static_cast<std::uint32_t>(nodes);
        const std::vector<Point> points = network::layout(count, edges);
        QCOMPARE(points.size(), static_cast<std::size_t>(nodes));
        QVERIFY(allFinite(points));
        QVERIFY(coinciding(points) * 1000 <= points.size());
        LayoutOptions boxes;
        boxes.halfExtents = labelBoxes(count);
        boxes.aspect = 2;
        const std::vector<Point> spaced = network::layout(count, edges, boxes);
        QVERIFY(allFinite(spaced));
        QCOMPARE(network::overlaps(spaced, boxes.halfExtents), std::size_t{0});
    }

    void isTheSameEachTime()
    {
        const GraphShape s = randomGraph(900, 1800, 11);
        LayoutOptions options;
        options.halfExtents = labelBoxes(s.nodes);
        QCOMPARE(network::layout(s.nodes, s.edges, options), network::layout(s.nodes, s.edges, options));
        LayoutOptions other = options;
        other.seed = 2;
        QVERIFY(network::layout(s.nodes, s.edges, other) != network::layout(s.nodes, s.edges, options));
    }

    void isTheSameOnEveryThread()
    {
        const GraphShape s = communities(30, 80);
        const std::vector<Point> expected = network::layout(s.nodes, s.edges);
        std::vector<Point> first;
        std::vector<Point> second;
        std::thread one([&] { first = network::layout(s.nodes, s.edges); });
        std::thread two([&] { second = network::layout(s.nodes, s.edges); });
        one.join();
        two.join();
        QCOMPARE(first, expected);
        QCOMPARE(second, expected);
    }

    void gathersCommunitiesAndPartsThem()
    {
        constexpr std::uint32_t size = 80;
        const GraphShape s = communities(25, size);
        const std::vector<Point> points = network::layout(s.nodes, s.edges);
        double inside = 0;
        double across = 0;
        for (std::uint32_t v = 0; v < s.nodes; ++v) {
            const std::uint32_t first = v / size * size;
            inside += static_cast<double>(distance(points[v], points[first + (v * 7 + 3) % size]));
            across += static_cast<double>(distance(points[v], points[(v * 7919 + 5 * size) % s.nodes]));
        }
        QVERIFY2(inside < 0.25 * across, qPrintable(QString::number(inside / across)));
    }

    void leavesOfOneHubLieApart_data()
    {
        QTest::addColumn<std::uint32_t>("others");
        QTest::newRow("in a small graph") << 30u;
        QTest::newRow("in a large graph") << 3000u;
    }

    void leavesOfOneHubLieApart()
    {
        QFETCH(std::uint32_t, others);
        constexpr std::uint32_t leaves = 60;
        GraphShape s = randomGraph(others, others * 2, 17);
        for (std::uint32_t i = 1; i < others; ++i)
            s.edges.emplace_back(i - 1, i);
        for (std::uint32_t i = 0; i < leaves; ++i)
            s.edges.emplace_back(5, s.nodes++);
        const std::vector<Point> points = network::layout(s.nodes, s.edges);
        for (std::uint32_t a = others; a < s.nodes; ++a) {
            for (std::uint32_t b = others; b < a; ++b)
                QVERIFY(distance(points[a], points[b]) > 1e-3F);
        }
    }

    void keepsHopsAsDistances()
    {
        const GraphShape s = grid(12);
        const std::vector<Point> points = network::layout(s.nodes, s.edges);
        double worst = 0;
        for (const auto& [a, b] : s.edges)
            worst = std::max(worst, std::fabs(distance(points[a], points[b]) - 1.0));
        QVERIFY2(worst < 0.5, qPrintable(QString::number(worst)));
        QVERIFY(distance(points.front(), points.back()) > 11);
    }

    void leavesPinnedNodesWhereTheyAre()
    {
        const GraphShape s = randomGraph(120, 200, 21);
        LayoutOptions options;
        options.halfExtents = labelBoxes(s.nodes);
        options.start = network::layout(s.nodes, s.edges, options);
        options.pinned.assign(s.nodes, 0);
        for (const NodeIndex v : {3u, 50u, 99u}) {
            options.start[v] = {static_cast<float>(v) * 40, -900.0F + static_cast<float>(v)};
            options.pinned[v] = 1;
        }
        const std::vector<Point> points = network::layout(s.nodes, s.edges, options);
        for (const NodeIndex v : {3u, 50u, 99u})
            QCOMPARE(points[v], options.start[v]);
        QCOMPARE(network::overlaps(points, options.halfExtents), std::size_t{0});
    }

    void movesLittleWhenTheGraphChangesLittle()
    {
        GraphShape s = randomGraph(80, 130, 31);
        LayoutOptions options;
        options.halfExtents = labelBoxes(s.nodes);
        const std::vector<Point> before = network::layout(s.nodes, s.edges, options);
        s.nodes += 1;
        s.edges.emplace_back(4, 80);
        s.edges.emplace_back(7, 9);
        options.halfExtents = labelBoxes(s.nodes);
        options.start = before;
        options.start.push_back({std::numeric_limits<float>::quiet_NaN(), 0});
        const std::vector<Point> after = network::layout(s.nodes, s.edges, options);
        double moved = 0;
        for (std::size_t v = 0; v < before.size(); ++v)
            moved += distance(before[v], after[v]);
        moved /= static_cast<double>(before.size());
        QVERIFY2(moved < 0.5 * network::edgeUnits, qPrintable(QString::number(moved)));
        QVERIFY(distance(after[80], after[4]) < 4 * network::edgeUnits);
        QCOMPARE(network::overlaps(after, options.halfExtents), std::size_t{0});
    }

    void growsNewNodesInBesideTheirNeighbours()
    {
        GraphShape s = communities(20, 60);
        LayoutOptions options;
        options.start = network::layout(s.nodes, s.edges);
        const std::vector<Point> before = options.start;
        const std::uint32_t first = s.nodes;
        for (std::uint32_t i = 0; i < 5; ++i) { // a chain that begins at node 100
            s.edges.emplace_back(i == 0 ? 100 : s.nodes - 1, s.nodes);
            ++s.nodes;
            options.start.push_back({std::numeric_limits<float>::quiet_NaN(), 0});
        }
        const std::vector<Point> after = network::layout(s.nodes, s.edges, options);
        QVERIFY(std::equal(before.begin(), before.end(), after.begin())); // the rest keeps its place
        QVERIFY(allFinite(after));
        QVERIFY(distance(after[first], after[100]) < 2);
        QVERIFY(distance(after[first], after[100]) > 1e-3F);
        for (std::uint32_t v = first + 1; v < s.nodes; ++v)
            QVERIFY(distance(after[v], after[v - 1]) < 2);
    }

    void laysOutAnewWhenMostNodesAreNew()
    {
        const GraphShape all = communities(20, 60);
        constexpr std::uint32_t known = 400;
        LayoutOptions options;
        options.start = network::layout(all.nodes, all.edges);
        for (Point& p : options.start) // as the picture would be from the other side, turned and elsewhere
            p = {500 - p.y, 300 - p.x};
        const std::vector<Point> before = options.start;
        for (std::uint32_t v = known; v < all.nodes; ++v)
            options.start[v] = {std::numeric_limits<float>::quiet_NaN(), 0};
        options.pinned.assign(all.nodes, 0);
        options.pinned[7] = 1;
        const std::vector<Point> after = network::layout(all.nodes, all.edges, options);
        QVERIFY(allFinite(after));
        QCOMPARE(after[7], before[7]);
        double moved = 0;
        for (std::uint32_t v = 0; v < all.nodes; ++v)
            moved += static_cast<double>(distance(after[v], before[v]));
        const auto width = static_cast<double>(distance(before[0], before[600])); // half round the ring
        QVERIFY2(moved / all.nodes < 0.2 * width, qPrintable(QString::number(moved / all.nodes / width)));
    }

    void keepsPinsInLargeGraphs()
    {
        const GraphShape s = communities(20, 60);
        LayoutOptions options;
        options.halfExtents = labelBoxes(s.nodes);
        options.start = network::layout(s.nodes, s.edges, options);
        options.pinned.assign(s.nodes, 0);
        for (const NodeIndex v : {3u, 500u, 999u}) {
            options.start[v] = {static_cast<float>(v) * 8, -900.0F + static_cast<float>(v)};
            options.pinned[v] = 1;
        }
        const std::vector<Point> points = network::layout(s.nodes, s.edges, options);
        double moved = 0;
        for (std::size_t v = 0; v < points.size(); ++v) {
            if (options.pinned[v])
                QCOMPARE(points[v], options.start[v]);
            moved += static_cast<double>(distance(points[v], options.start[v]));
        }
        QCOMPARE(network::overlaps(points, options.halfExtents), std::size_t{0});
        QVERIFY(moved / s.nodes < 0.1 * static_cast<double>(network::edgeUnits));
    }

    void readsHostileOptionsAsNone_data()
    {
        QTest::addColumn<float>("value");
        QTest::newRow("not a number") << std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<float>::infinity();
        QTest::newRow("huge") << 1e30F;
        QTest::newRow("negative") << -1e30F;
    }

    void readsHostileOptionsAsNone()
    {
        QFETCH(float, value);
        const GraphShape s = randomGraph(40, 60, 41);
        LayoutOptions options;
        options.halfExtents.assign(s.nodes, {value, value});
        options.start.assign(s.nodes, {value, 0});
        options.pinned.assign(s.nodes, 1);
        options.aspect = value;
        const std::vector<Point> points = network::layout(s.nodes, s.edges, options);
        QVERIFY(allFinite(points));
        QVERIFY(coinciding(points) == 0);
    }

    void stopsWhenAsked()
    {
        const GraphShape s = randomGraph(5000, 12000, 51);
        std::stop_source source;
        source.request_stop();
        const std::vector<Point> points = network::layout(s.nodes, s.edges, {}, source.get_token());
        QCOMPARE(points.size(), std::size_t{5000});
        QVERIFY(allFinite(points));
    }

    void showsWholePicturesOnTheWay()
    {
        const GraphShape s = randomGraph(5000, 12000, 61);
        int pictures = 0;
        network::layout(s.nodes, s.edges, {}, {}, [&pictures](const std::vector<Point>& points) {
            ++pictures;
            QCOMPARE(points.size(), std::size_t{5000});
            QVERIFY(allFinite(points));
        });
        QVERIFY(pictures >= 2);
    }

    void spreadsPartsOverAWidePlace()
    {
        const GraphShape s = randomGraph(400, 200, 71);
        LayoutOptions options;
        options.halfExtents = labelBoxes(s.nodes);
        options.aspect = 2.5F;
        Point low{1e9F, 1e9F};
        Point high{-1e9F, -1e9F};
        for (const Point& p : network::layout(s.nodes, s.edges, options)) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
        const float aspect = (high.x - low.x) / (high.y - low.y);
        QVERIFY2(aspect > 1.7F && aspect < 3.5F, qPrintable(QString::number(aspect)));
    }

    /// Not where no place is named: there lengths alone count.
    void aCrowdTakesAWidePlace()
    {
        const GraphShape s = randomGraph(1300, 2600, 73);
        const auto widthOverHeight = [&s](float aspect) {
            LayoutOptions options;
            options.aspect = aspect;
            Point low{1e9F, 1e9F};
            Point high{-1e9F, -1e9F};
            for (const Point& p : network::layout(s.nodes, s.edges, options)) {
                low = {std::min(low.x, p.x), std::min(low.y, p.y)};
                high = {std::max(high.x, p.x), std::max(high.y, p.y)};
            }
            return (high.x - low.x) / (high.y - low.y);
        };
        const float wide = widthOverHeight(2.9F);
        QVERIFY2(wide > 1.7F && wide < 2.6F, qPrintable(QString::number(wide)));
        const float square = widthOverHeight(1);
        QVERIFY2(square > 0.7F && square < 1.4F, qPrintable(QString::number(square)));
    }

    void keepsThePictureWhenItMakesRoomForBoxes()
    {
        const GraphShape s = communities(25, 80);
        const std::vector<Point> plain = network::layout(s.nodes, s.edges);
        LayoutOptions options;
        options.halfExtents = labelBoxes(s.nodes);
        const std::vector<Point> roomy = network::layout(s.nodes, s.edges, options);
        QCOMPARE(network::overlaps(roomy, options.halfExtents), std::size_t{0});
        double inPlain = 0;
        double inRoomy = 0;
        double both = 0;
        for (std::uint32_t v = 0; v < s.nodes; ++v) { // distances of the two go together
            const std::uint32_t w = (v * 7919 + 11) % s.nodes;
            const auto a = static_cast<double>(distance(plain[v], plain[w]));
            const auto b = static_cast<double>(distance(roomy[v], roomy[w]));
            inPlain += a * a;
            inRoomy += b * b;
            both += a * b;
        }
        QVERIFY(both / std::sqrt(inPlain * inRoomy) > 0.98);
    }

    void separatesManySmallBoxesFromAHugeOne()
    {
        std::vector<Point> centres;
        for (std::uint32_t i = 0; i < 20'000; ++i)
            centres.push_back({static_cast<float>(i % 141) * 9, static_cast<float>(i / 141) * 9});
        std::vector<Point> boxes(centres.size(), Point{4, 4});
        boxes[10'000] = {300, 200};
        network::separate(centres, boxes, {});
        QCOMPARE(network::overlaps(centres, boxes), std::size_t{0});
    }

    void separatesBoxesOnOnePlace()
    {
        std::vector<Point> centres(300, Point{5, 5});
        const std::vector<Point> boxes = labelBoxes(300);
        std::vector<char> fixed(300, 0);
        fixed[7] = 1;
        network::separate(centres, boxes, fixed);
        QCOMPARE(network::overlaps(centres, boxes), std::size_t{0});
        QCOMPARE(centres[7], (Point{5, 5}));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::LayoutTest)
#include "layout_test.moc"
