#include "network/paths.h"

#include "network/incidence.h"
#include "network_sample.h"
#include "small_graphs.h"

#include <QTest>

#include <numeric>

namespace atlas::tests {

namespace {

using Nodes = std::vector<network::NodeIndex>;
using Edges = std::vector<network::EdgeIndex>;

/// How many parts there are without the edges of that pair.
int partsWithout(const network::Graph& graph, network::NodeIndex a, network::NodeIndex b)
{
    Nodes part(graph.nodes.size());
    std::iota(part.begin(), part.end(), 0u);
    const auto of = [&part](network::NodeIndex v) {
        while (part[v] != v)
            v = part[v];
        return v;
    };
    for (const network::Edge& e : graph.edges) {
        if (std::minmax(e.source, e.target) != std::minmax(a, b))
            part[of(e.source)] = of(e.target);
    }
    int parts = 0;
    for (network::NodeIndex v = 0; v < part.size(); ++v)
        parts += part[v] == v;
    return parts;
}

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheEdgesOfAPairTogether()
    {
        const network::Graph graph = graphOfPairs(4, {{2, 0}, {0, 1}, {0, 2}, {3, 3}, {0, 9}});
        const network::Incidence ties = network::incidence(graph);
        const std::vector<network::Tie> atFirst(ties[0].begin(), ties[0].end());
        QCOMPARE(atFirst, (std::vector<network::Tie>{{1, 1}, {2, 0}, {2, 2}}));
        QCOMPARE(ties[3].size(), std::size_t{0});
        QCOMPARE(ties.between(2, 0).size(), std::size_t{2});
        QCOMPARE(ties.between(2, 1).size(), std::size_t{0});
    }

    void countsSentences()
    {
        atlas::Atlas atlas = sampleAtlas();
        atlas.relations[1].evidence.resize(4);
        const network::Graph graph = network::graphOf(atlas);
        const std::vector<float> counts = network::evidenceCounts(graph, atlas);
        QCOMPARE(counts.size(), graph.edges.size());
        QCOMPARE(counts[1], 4.0F);
        QCOMPARE(counts[0], 1.0F);
    }

    void walksTheFewestSteps()
    {
        // A ring of six with a chord.
        const network::Graph graph =
            graphOfPairs(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 0}, {1, 4}});
        const auto path = network::shortestPath(graph, 0, 3);
        QVERIFY(path.has_value());
        QCOMPARE(path->nodes, (Nodes{0, 1, 2, 3}));
        QCOMPARE(path->edges, (std::vector<Edges>{{0}, {1}, {2}}));
    }

    void prefersTheWayThatIsToldMost()
    {
        const network::Graph graph = graphOfPairs(4, {{0, 1}, {1, 3}, {0, 2}, {3, 2}, {2, 3}});
        const std::vector<float> told{1, 3, 2, 1, 2};
        const auto path = network::shortestPath(graph, 0, 3, told);
        QVERIFY(path.has_value());
        QCOMPARE(path->nodes, (Nodes{0, 2, 3}));
        QCOMPARE(path->edges, (std::vector<Edges>{{2}, {4, 3}}));
    }

    void staysWhereItIs()
    {
        const auto path = network::shortestPath(graphOfPairs(2, {{0, 1}}), 1, 1);
        QVERIFY(path.has_value());
        QCOMPARE(path->nodes, Nodes{1});
        QVERIFY(path->edges.empty());
    }

    void saysThatThereIsNoWay()
    {
        const network::Graph graph = graphOfPairs(4, {{0, 1}, {2, 3}});
        QVERIFY(!network::shortestPath(graph, 0, 3));
        QVERIFY(!network::shortestPath(graph, 0, 4));
        QVERIFY(!network::shortestPath({}, 0, 0));
    }

    void walksAsFewStepsAsThereAre()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const network::Graph graph = randomGraph(30, 10 + std::uint32_t(seed), seed);
            const auto steps = allSteps(graph);
            for (network::NodeIndex to = 0; to < 30; ++to) {
                const auto path = network::shortestPath(graph, 0, to);
                QCOMPARE(path.has_value(), steps[0][to] < 30);
                if (!path)
                    continue;
                QCOMPARE(path->nodes.size(), std::size_t{steps[0][to] + 1});
                for (std::size_t i = 0; i < path->edges.size(); ++i) {
                    QVERIFY(!path->edges[i].empty());
                    for (const network::EdgeIndex e : path->edges[i]) {
                        const network::Edge& edge = graph.edges[e];
                        QCOMPARE(std::minmax(edge.source, edge.target),
                                 std::minmax(path->nodes[i], path->nodes[i + 1]));
                    }
                }
            }
        }
    }

    void findsWhoWorksWithBoth()
    {
        const network::Graph graph =
            graphOfPairs(6, {{0, 1}, {2, 0}, {1, 2}, {3, 1}, {0, 3}, {0, 4}, {5, 1}, {0, 3}});
        QCOMPARE(network::commonPartners(graph, 0, 1), (Nodes{2, 3}));
        QCOMPARE(network::commonPartners(graph, 4, 5), Nodes{});
        QCOMPARE(network::commonPartners(graph, 4, 99), Nodes{});
    }

    void findsTheBridgeBetweenTwoRings()
    {
        const network::Graph graph =
            graphOfPairs(7, {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {2, 3}, {5, 6}, {6, 5}});
        QVERIFY(network::bridges(graph) == (std::vector<network::Bridge>{{6, 3}, {7, 1}, {8, 1}}));
    }

    void bridgesAreWhatHoldsPartsTogether()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const network::Graph graph = randomGraph(24, 18 + std::uint32_t(seed) % 20, seed);
            const int parts = partsWithout(graph, 24, 24);
            Edges expected;
            for (network::EdgeIndex e = 0; e < graph.edges.size(); ++e) {
                if (partsWithout(graph, graph.edges[e].source, graph.edges[e].target) > parts)
                    expected.push_back(e);
            }
            Edges found;
            for (const network::Bridge& bridge : network::bridges(graph))
                found.push_back(bridge.edge);
            QCOMPARE(found, expected);
        }
    }

    void walksAVeryLongChain()
    {
        Pairs pairs;
        for (std::uint32_t v = 0; v + 1 < 200'000; ++v)
            pairs.emplace_back(v, v + 1);
        const network::Graph graph = graphOfPairs(200'000, pairs);
        QCOMPARE(network::bridges(graph).size(), pairs.size());
        QCOMPARE(network::shortestPath(graph, 0, 199'999)->nodes.size(), std::size_t{200'000});
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::PathsTest)
#include "paths_test.moc"
