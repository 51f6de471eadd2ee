#include "network/layout.h"

#include "network/random.h"
#include "network/separate.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::tests {

using network::LayoutOptions;
using network::NodeIndex;
using network::Point;
using Edges = std::vector<std::pair<NodeIndex, NodeIndex>>;

namespace {

struct Sample
{
    std::uint32_t nodes = 0;
    Edges edges;
};

Sample randomGraph(std::uint32_t nodes, std::uint32_t edges, std::uint64_t seed)
{
    network::Random random(seed);
    Sample s{nodes, {}};
    for (std::uint32_t i = 0; i < edges; ++i)
        s.edges.emplace_back(random.below(nodes), random.below(nodes));
    return s;
}

Sample star(std::uint32_t leaves)
{
    Sample s{leaves + 1, {}};
    for (std::uint32_t i = 1; i <= leaves; ++i)
        s.edges.emplace_back(0, i);
    return s;
}

Sample path(std::uint32_t nodes)
{
    Sample s{nodes, {}};
    for (std::uint32_t i = 1; i < nodes; ++i)
        s.edges.emplace_back(i - 1, i);
    return s;
}

Sample grid(std::uint32_t side)
{
    Sample s{side * side, {}};
    for (std::uint32_t y = 0; y < side; ++y) {
        for (std::uint32_t x = 0; x < side; ++x) {
            if (x + 1 < side)
                s.edges.emplace_back(y * side + x, y * side + x + 1);
            if (y + 1 < side)
                s.edges.emplace_back(y * side + x, (y + 1) * side + x);
        }
    }
    return s;
}

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
        QTest::addColumn<Edges>("edges");
        const auto add = [](const char* name, const Sample& s) {
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
        add("many parts", randomGraph(3000, 1200, 3));
        add("dense", randomGraph(60, 1700, 4));
        add("sparse", randomGraph(2500, 6000, 5));
    }

    void placesEveryGraphFinitely()
    {
        QFETCH(int, nodes);
        QFETCH(Edges, edges);
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
        const Sample s = randomGraph(900, 1800, 11);
        LayoutOptions options;
        options.halfExtents = labelBoxes(s.nodes);
        QCOMPARE(network::layout(s.nodes, s.edges, options), network::layout(s.nodes, s.edges, options));
        LayoutOptions other = options;
        other.seed = 2;
        QVERIFY(network::layout(s.nodes, s.edges, other) != network::layout(s.nodes, s.edges, options));
    }

    void keepsHopsAsDistances()
    {
        const Sample s = grid(12);
        const std::vector<Point> points = network::layout(s.nodes, s.edges);
        double worst = 0;
        for (const auto& [a, b] : s.edges)
            worst = std::max(worst, std::fabs(distance(points[a], points[b]) - 1.0));
        QVERIFY2(worst < 0.5, qPrintable(QString::number(worst)));
        QVERIFY(distance(points.front(), points.back()) > 11);
    }

    void leavesPinnedNodesWhereTheyAre()
    {
        const Sample s = randomGraph(120, 200, 21);
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
        Sample s = randomGraph(80, 130, 31);
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
        const Sample s = randomGraph(40, 60, 41);
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
        const Sample s = randomGraph(5000, 12000, 51);
        std::stop_source source;
        source.request_stop();
        const std::vector<Point> points = network::layout(s.nodes, s.edges, {}, source.get_token());
        QCOMPARE(points.size(), std::size_t{5000});
        QVERIFY(allFinite(points));
    }

    void showsWholePicturesOnTheWay()
    {
        const Sample s = randomGraph(5000, 12000, 61);
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
        const Sample s = randomGraph(400, 200, 71);
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
