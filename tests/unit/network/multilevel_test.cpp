#include "network/boxgrid.h"
#include "network/forces.h"
#include "network/hierarchy.h"
#include "network/multilevel.h"
#include "network/pivots.h"

#include "graph_shapes.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace atlas::tests {

using network::Adjacency;
using network::NodeIndex;
using network::Point;

namespace {

Adjacency adjacencyOf(const GraphShape& shape)
{
    return network::adjacency(shape.nodes, shape.edges);
}

std::vector<Point> scattered(std::size_t count, float side)
{
    network::Random random(3);
    std::vector<Point> points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({random.unit() * side, random.unit() * side * random.unit()});
    return points;
}

} // namespace

class MultilevelTest : public QObject
{
    Q_OBJECT

private slots:
    void hierarchyShrinks_data()
    {
        QTest::addColumn<std::uint32_t>("nodes");
        QTest::addColumn<ShapeEdges>("edges");
        const auto add = [](const char* name, const GraphShape& s) {
            QTest::newRow(name) << s.nodes << s.edges;
        };
        add("star", star(8000));
        add("path", path(8000));
        add("grid", grid(60));
        add("dense", complete(700));
        add("two hubs with the same leaves", twoHubs(6000));
        add("communities", communities(60, 100));
    }

    void hierarchyShrinks()
    {
        QFETCH(std::uint32_t, nodes);
        QFETCH(ShapeEdges, edges);
        const Adjacency graph = network::adjacency(nodes, edges);
        network::Random random(1);
        const network::Hierarchy hierarchy(graph, random, {});
        QVERIFY(hierarchy.levels() <= 12);
        QVERIFY(hierarchy.graph(hierarchy.levels() - 1).size() <= 500);
        for (std::size_t l = 0; l < hierarchy.levels(); ++l) {
            const network::Level& level = hierarchy[l];
            QCOMPARE(level.mass.size(), static_cast<std::size_t>(hierarchy.graph(l).size()));
            QCOMPARE(std::accumulate(level.mass.begin(), level.mass.end(), 0.0), static_cast<double>(nodes));
            QCOMPARE(level.weights.size(), hierarchy.graph(l).neighbours.size());
            QCOMPARE(network::connectedParts(hierarchy.graph(l)).size(), std::size_t{1});
            const bool last = l + 1 == hierarchy.levels();
            QVERIFY(last || hierarchy.graph(l + 1).size() < hierarchy.graph(l).size() * 3 / 4);
            QCOMPARE(level.parent.empty(), last);
        }
    }

    void weighsEdgesTheSameFromBothEnds()
    {
        const Adjacency graph = adjacencyOf(communities(12, 60));
        network::Random random(1);
        const network::Hierarchy hierarchy(graph, random, {});
        for (std::size_t l = 0; l < hierarchy.levels(); ++l) {
            const Adjacency& g = hierarchy.graph(l);
            for (NodeIndex v = 0; v < g.size(); ++v) {
                for (std::uint32_t i = g.offsets[v]; i < g.offsets[v + 1]; ++i) {
                    const auto back = g[g.neighbours[i]];
                    const auto at = std::find(back.begin(), back.end(), v);
                    QVERIFY(at != back.end());
                    const auto j = g.offsets[g.neighbours[i]] + static_cast<std::uint32_t>(at - back.begin());
                    QCOMPARE(hierarchy[l].weights[i], hierarchy[l].weights[j]);
                }
            }
        }
    }

    void countsHopsFromManyNodesAtOnce()
    {
        const Adjacency graph = adjacencyOf(communities(8, 50));
        std::vector<NodeIndex> from(64);
        for (std::uint32_t i = 0; i < from.size(); ++i)
            from[i] = i * 5 % graph.size();
        from[63] = from[0]; // two from one node
        std::vector<std::vector<std::int32_t>> found(from.size(),
                                                     std::vector<std::int32_t>(graph.size(), -1));
        network::hopsFromMany(graph, from, [&](NodeIndex v, std::uint64_t reached, std::uint32_t hop) {
            for (; reached != 0; reached &= reached - 1) {
                std::int32_t& hops = found[static_cast<std::size_t>(std::countr_zero(reached))][v];
                QCOMPARE(hops, -1); // each once
                hops = static_cast<std::int32_t>(hop);
            }
        });
        std::vector<std::int32_t> expected;
        std::vector<NodeIndex> queue;
        for (std::size_t i = 0; i < from.size(); ++i) {
            network::hops(graph, from[i], expected, queue);
            QCOMPARE(found[i], expected);
        }
    }

    void measuresMeanHopsToClusters()
    {
        const Adjacency graph = adjacencyOf(path(6));
        const std::vector<NodeIndex> pivots{0, 4};
        const network::Pivots measured = network::measurePivots(
            graph, pivots, std::vector<std::uint32_t>{0, 0, 1, 1, 2, 2}, {2, 2, 2}, {});
        QCOMPARE(measured.nodes, (std::vector<NodeIndex>{0, 2}));
        QCOMPARE(measured.distance, (std::vector<float>{0.5F, 3.5F, 2.5F, 1.5F, 4.5F, 0.5F}));
    }

    void repelsAlmostAsExactlyByTree()
    {
        const std::vector<Point> points = scattered(3000, 40);
        std::vector<float> mass;
        for (std::size_t i = 0; i < points.size(); ++i)
            mass.push_back(1 + static_cast<float>(i % 3));
        network::Bodies all;
        for (std::size_t i = 0; i < points.size(); ++i)
            all.add(points[i].x, points[i].y, mass[i]);
        network::Repulsion repulsion;
        const std::vector<Point>& pushes = repulsion.of(points, mass);
        double error = 0;
        double length = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Point exact = network::pushOf(all, points[i]);
            error += std::hypot(pushes[i].x - exact.x, pushes[i].y - exact.y);
            length += std::hypot(exact.x, exact.y);
        }
        QVERIFY2(error < 0.03 * length, qPrintable(QString::number(error / length)));
    }

    void findsEveryBoxThatMayOverlap()
    {
        const std::vector<Point> centres = scattered(700, 300);
        std::vector<Point> extents;
        for (std::size_t i = 0; i < centres.size(); ++i) // most small, some wide, one huge
            extents.push_back({i == 9 ? 200.0F : i % 50 == 0 ? 40.0F : 2.0F, i % 70 == 0 ? 30.0F : 1.5F});
        const network::BoxGrid grid(centres, extents);
        for (std::size_t a = 0; a < centres.size(); ++a) {
            std::vector<int> seen(centres.size(), 0);
            grid.near(centres[a], extents[a], [&seen](std::uint32_t b) { ++seen[b]; });
            for (std::size_t b = 0; b < centres.size(); ++b) {
                QVERIFY(seen[b] <= 1);
                const bool overlap = std::fabs(centres[a].x - centres[b].x) < extents[a].x + extents[b].x &&
                                     std::fabs(centres[a].y - centres[b].y) < extents[a].y + extents[b].y;
                QVERIFY(!overlap || seen[b] == 1);
            }
        }
    }

    void showsASketchFirstAndEachLevelThen()
    {
        const Adjacency graph = adjacencyOf(communities(50, 100));
        std::vector<std::vector<Point>> pictures;
        network::Random random(1);
        const std::vector<Point> last = network::layoutByLevels(
            graph, random, {}, [&pictures](const std::vector<Point>& points) { pictures.push_back(points); });
        QVERIFY(pictures.size() >= 3);
        for (const auto& picture : pictures)
            QCOMPARE(picture.size(), last.size());
        // the pictures are of about one size, so that nothing jumps
        const auto width = [](const std::vector<Point>& points) {
            double sum = 0;
            for (std::size_t i = 0; i + 1 < points.size(); i += 2)
                sum += std::hypot(points[i].x - points[points.size() - 1 - i].x,
                                  points[i].y - points[points.size() - 1 - i].y);
            return sum;
        };
        QVERIFY(width(pictures.front()) < 1.6 * width(last));
        QVERIFY(width(pictures.front()) > 0.6 * width(last));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::MultilevelTest)
#include "multilevel_test.moc"
