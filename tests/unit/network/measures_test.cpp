#include "network/measures.h"

#include "small_graphs.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace atlas::tests {

namespace {

network::Adjacency plain(const network::Graph& graph)
{
    return network::weightedAdjacency(graph).graph;
}

/// By the definition: the share of pairs' shortest paths through each node, paths counted over all pairs.
std::vector<double> betweennessByDefinition(const network::Graph& graph)
{
    const std::size_t n = graph.nodes.size();
    const auto steps = allSteps(graph);
    const network::Adjacency adjacency = plain(graph);
    std::vector<double> paths(n * n, 0);
    for (std::uint32_t distance = 0; distance < n; ++distance) {
        for (std::size_t s = 0; s < n; ++s) {
            for (std::size_t t = 0; t < n; ++t) {
                if (steps[s][t] != distance)
                    continue;
                paths[s * n + t] = s == t ? 1 : 0;
                for (const network::NodeIndex w : adjacency[network::NodeIndex(t)])
                    paths[s * n + t] += steps[s][w] + 1 == distance ? paths[s * n + w] : 0;
            }
        }
    }
    std::vector<double> result(n, 0);
    for (std::size_t s = 0; s < n; ++s) {
        for (std::size_t t = 0; t < n; ++t) {
            for (std::size_t v = 0; v < n; ++v) {
                if (s != t && v != s && v != t && steps[s][t] < n && steps[s][v] + steps[v][t] == steps[s][t])
                    result[v] += paths[s * n + v] * paths[v * n + t] / paths[s * n + t];
            }
        }
    }
    for (double& value : result)
        value /= double(n - 1) * double(n - 2);
    return result;
}

/// By the definition: peel off what has fewer than k neighbours left until nothing changes.
std::vector<std::uint32_t> coresByDefinition(const network::Graph& graph)
{
    const network::Adjacency adjacency = plain(graph);
    std::vector<std::uint32_t> core(graph.nodes.size(), 0);
    for (std::uint32_t k = 1; k <= graph.nodes.size(); ++k) {
        std::vector<char> stays(graph.nodes.size(), 1);
        for (bool changed = true; changed;) {
            changed = false;
            for (network::NodeIndex v = 0; v < stays.size(); ++v) {
                std::uint32_t left = 0;
                for (const network::NodeIndex w : adjacency[v])
                    left += std::uint32_t(stays[w]);
                if (stays[v] && left < k) {
                    stays[v] = 0;
                    changed = true;
                }
            }
        }
        for (network::NodeIndex v = 0; v < stays.size(); ++v)
            core[v] = stays[v] ? k : core[v];
    }
    return core;
}

bool near(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) <= within;
}

/// A chain of diamonds, each of which doubles the number of shortest paths.
network::Graph diamonds(std::uint32_t count)
{
    Pairs pairs;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t at = 3 * i;
        pairs.insert(pairs.end(), {{at, at + 1}, {at, at + 2}, {at + 1, at + 3}, {at + 2, at + 3}});
    }
    return graphOfPairs(3 * count + 1, pairs);
}

} // namespace

class MeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void countsEachNeighbourOnceAndAllWeights()
    {
        const network::Graph graph = graphOfPairs(4, {{0, 1}, {1, 0}, {0, 2}, {3, 3}});
        const std::vector<float> weights{2, 3, 4, 5};
        const auto weighted = network::weightedAdjacency(graph, weights);
        QCOMPARE(network::degrees(weighted.graph), (std::vector<std::uint32_t>{2, 1, 1, 0}));
        QCOMPARE(network::weightedDegrees(weighted), (std::vector<double>{9, 5, 4, 0}));
    }

    void aStarsCentreIsBetweenAll()
    {
        const auto star = plain(graphOfPairs(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}}));
        const network::Betweenness found = network::betweenness(star);
        QCOMPARE(found.values, (std::vector<double>{1, 0, 0, 0, 0}));
        QCOMPARE(found.error, 0.0);
        QCOMPARE(found.samples, 0u);
    }

    void betweennessIsThatOfTheDefinition()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const network::Graph graph = randomGraph(26, 20 + 2 * std::uint32_t(seed), seed);
            const auto expected = betweennessByDefinition(graph);
            const auto found = network::betweenness(plain(graph)).values;
            for (std::size_t v = 0; v < expected.size(); ++v)
                QVERIFY2(near(found[v], expected[v]), qPrintable(QString::number(seed)));
        }
    }

    void sampledBetweennessLiesWithinItsError()
    {
        const network::Graph graph = randomGraph(400, 900, 7);
        const auto exact = network::betweenness(plain(graph)).values;
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const auto drawn = network::betweenness(plain(graph), {10, 0.02, 0.1, seed});
            QVERIFY(drawn.error >= 0.02 && drawn.error < 0.021);
            QVERIFY(drawn.samples > 1000);
            for (std::size_t v = 0; v < exact.size(); ++v)
                QVERIFY(near(drawn.values[v], exact[v], drawn.error));
            QCOMPARE(network::betweenness(plain(graph), {10, 0.02, 0.1, seed}).values, drawn.values);
        }
    }

    void samplesOfSeveralPartsAgreeWithTheDefinition()
    {
        const network::Graph graph = randomGraph(40, 34, 3); // a forest and loose nodes, mostly
        const auto exact = betweennessByDefinition(graph);
        const auto drawn = network::betweenness(plain(graph), {10, 0.01, 0.1, 1});
        for (std::size_t v = 0; v < exact.size(); ++v)
            QVERIFY(near(drawn.values[v], exact[v], drawn.error));
    }

    void countsMorePathsThanADoubleHolds_data()
    {
        QTest::addColumn<unsigned>("exactUpTo");
        QTest::addColumn<double>("within");
        QTest::newRow("exact") << 5000u << 1e-9;
        QTest::newRow("sampled") << 10u << 0.03;
    }
    void countsMorePathsThanADoubleHolds()
    {
        QFETCH(unsigned, exactUpTo);
        QFETCH(double, within);
        const std::uint32_t count = 1300;
        const auto found = network::betweenness(plain(diamonds(count)), {exactUpTo, 0.03, 0.1, 1});
        // The node in the middle joins two halves, and half of the ways across each diamond beside it; the
        // two after it share what passes.
        const std::uint32_t middle = 3 * (count / 2);
        const double n = 3.0 * count + 1;
        const double before = middle;
        const double pairs = (n - 1) * (n - 2);
        QVERIFY(near(found.values[middle], (2 * before * (n - 1 - before) + 2) / pairs, within));
        QVERIFY(near(found.values[middle + 1], found.values[middle + 2], within));
        QVERIFY(near(found.values[middle + 1], found.values[middle] / 2, std::max(within, 1e-3)));
    }

    void coresAreThoseOfTheDefinition()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const network::Graph graph = randomGraph(40, 30 + 8 * std::uint32_t(seed), seed);
            QCOMPARE(network::coreNumbers(plain(graph)), coresByDefinition(graph));
        }
    }

    void aTriangleWithATailHasTwoCores()
    {
        const network::Graph graph = graphOfPairs(5, {{0, 1}, {1, 2}, {2, 0}, {2, 3}});
        QCOMPARE(network::coreNumbers(plain(graph)), (std::vector<std::uint32_t>{2, 2, 2, 1, 0}));
    }

    void pageRankStandsStill()
    {
        const network::Graph graph = randomGraph(60, 90, 11);
        std::vector<float> weights;
        for (std::size_t e = 0; e < graph.edges.size(); ++e)
            weights.push_back(static_cast<float>(1 + e % 4));
        const auto weighted = network::weightedAdjacency(graph, weights);
        const std::vector<double> rank = network::pageRank(weighted);
        const std::vector<double> strength = network::weightedDegrees(weighted);
        QVERIFY(near(std::accumulate(rank.begin(), rank.end(), 0.0), 1));
        double loose = 0;
        for (std::size_t v = 0; v < rank.size(); ++v)
            loose += strength[v] > 0 ? 0 : rank[v];
        std::vector<double> next(rank.size(), (0.15 + 0.85 * loose) / 60);
        for (std::size_t e = 0; e < graph.edges.size(); ++e) {
            const network::Edge& edge = graph.edges[e];
            if (edge.source == edge.target)
                continue;
            const double weight = static_cast<double>(weights[e]);
            next[edge.target] += 0.85 * rank[edge.source] * weight / strength[edge.source];
            next[edge.source] += 0.85 * rank[edge.target] * weight / strength[edge.target];
        }
        for (std::size_t v = 0; v < rank.size(); ++v)
            QVERIFY(near(rank[v], next[v], 1e-8));
    }

    void measuresNothingAndLittle()
    {
        QCOMPARE(network::measure({})->degree.size(), std::size_t{0});
        const auto two = network::measure(graphOfPairs(2, {{0, 1}}));
        QCOMPARE(two->betweenness.values, (std::vector<double>{0, 0}));
        QVERIFY(near(two->pageRank[0], 0.5));
        QCOMPARE(two->core, (std::vector<std::uint32_t>{1, 1}));
        QCOMPARE(two->communities.each.size(), std::size_t{1});
    }

    void tellsHowFarItIs()
    {
        std::vector<double> told;
        const auto graph = randomGraph(600, 1200, 2);
        QVERIFY(network::measure(graph, {}, {}, [&told](double share) { told.push_back(share); }));
        QVERIFY(told.size() > 5);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.back(), 1.0);
    }

    void stopsWhenAskedTo()
    {
        std::stop_source stop;
        const auto graph = randomGraph(600, 1200, 2);
        int told = 0;
        const auto result = network::measure(graph, {}, stop.get_token(), [&](double) {
            stop.request_stop();
            ++told;
        });
        QVERIFY(!result);
        QVERIFY(told < 5);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::MeasuresTest)
#include "measures_test.moc"
