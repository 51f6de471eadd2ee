#include "network/communities.h"

#include "small_graphs.h"

#include <QTest>

#include <cmath>
#include <set>

namespace atlas::tests {

namespace {

network::Communities found(const network::Graph& graph, std::span<const float> weights = {})
{
    return network::communities(network::weightedAdjacency(graph, weights));
}

/// Over all pairs, by the definition.
double modularityByDefinition(const network::Graph& graph, const std::vector<std::uint32_t>& of)
{
    const std::size_t n = graph.nodes.size();
    std::vector<double> weight(n * n, 0);
    std::vector<double> strength(n, 0);
    double all = 0;
    for (const network::Edge& e : graph.edges) {
        if (e.source == e.target)
            continue;
        for (const auto& [a, b] : {std::pair(e.source, e.target), std::pair(e.target, e.source)}) {
            weight[a * n + b] += 1;
            strength[a] += 1;
            all += 1;
        }
    }
    double sum = 0;
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b)
            sum += of[a] == of[b] ? weight[a * n + b] - strength[a] * strength[b] / all : 0;
    }
    return all > 0 ? sum / all : 0;
}

/// The best partition there is, tried one by one; for a handful of nodes.
double bestModularity(const network::Graph& graph, std::vector<std::uint32_t>& of, std::size_t next,
                      std::uint32_t used)
{
    if (next == of.size())
        return modularityByDefinition(graph, of);
    double best = -1;
    for (std::uint32_t c = 0; c <= used; ++c) {
        of[next] = c;
        best = std::max(best, bestModularity(graph, of, next + 1, std::max(used, c + 1)));
    }
    return best;
}

bool isConnected(const network::Graph& graph, const std::vector<std::uint32_t>& of, std::uint32_t community)
{
    std::set<network::NodeIndex> left;
    for (network::NodeIndex v = 0; v < of.size(); ++v) {
        if (of[v] == community)
            left.insert(v);
    }
    std::vector<network::NodeIndex> queue{*left.begin()};
    left.erase(left.begin());
    while (!queue.empty()) {
        const network::NodeIndex v = queue.back();
        queue.pop_back();
        for (const network::Edge& e : graph.edges) {
            const network::NodeIndex w = e.source == v ? e.target : e.source;
            if ((e.source == v || e.target == v) && left.erase(w) > 0)
                queue.push_back(w);
        }
    }
    return left.empty();
}

/// Rings of cliques: `count` cliques of `size`, each tied to the next by one edge.
network::Graph cliques(std::uint32_t count, std::uint32_t size)
{
    Pairs pairs;
    for (std::uint32_t c = 0; c < count; ++c) {
        for (std::uint32_t i = 0; i < size; ++i) {
            for (std::uint32_t j = 0; j < i; ++j)
                pairs.emplace_back(c * size + i, c * size + j);
        }
        pairs.emplace_back(c * size, (c + 1) % count * size + 1);
    }
    return graphOfPairs(count * size, pairs);
}

} // namespace

class CommunitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsCliques()
    {
        const network::Communities result = found(cliques(8, 6));
        QCOMPARE(result.each.size(), std::size_t{8});
        for (network::NodeIndex v = 0; v < 48; ++v)
            QCOMPARE(result.of[v], v / 6);
    }

    void namesThemByTheirLargestMembers()
    {
        // Two stars with a tie between; the second is larger.
        const network::Graph graph =
            graphOfPairs(9, {{0, 1}, {0, 2}, {0, 3}, {4, 5}, {4, 6}, {4, 7}, {4, 8}, {5, 6}, {0, 5}});
        const std::vector<float> weights{2, 3, 2, 2, 2, 2, 3, 1, 0.5F};
        const network::Communities result = found(graph, weights);
        QCOMPARE(result.each.size(), std::size_t{2});
        QCOMPARE(result.each[0].size, 5u);
        QCOMPARE(result.each[0].leaders, (std::vector<network::NodeIndex>{4, 5, 6}));
        QCOMPARE(result.each[1].leaders, (std::vector<network::NodeIndex>{0, 2, 1}));
        QCOMPARE(result.of[0], 1u);
    }

    /// As they are drawn, where that is known.
    void namesThemByTheSizeOfTheirNodes()
    {
        network::Graph graph = cliques(3, 5);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v)
            graph.nodes[v].weight = v % 5 == 3 ? 9.0F : v % 5 == 2 ? 7.0F : 1.0F;
        const std::vector<float> sizes = network::sizesOf(graph);
        network::CommunityOptions options;
        options.sizes = sizes;
        const network::Communities result =
            network::communities(network::weightedAdjacency(graph, {}), options);
        QCOMPARE(result.each.size(), std::size_t{3});
        for (std::uint32_t c = 0; c < 3; ++c) {
            const std::vector<network::NodeIndex>& leaders = result.each[result.of[c * 5]].leaders;
            QCOMPARE(leaders[0], c * 5 + 3);
            QCOMPARE(leaders[1], c * 5 + 2);
        }
    }

    void largerOnesComeFirst()
    {
        const network::Communities result = found(randomGraph(200, 260, 5));
        for (std::size_t c = 1; c < result.each.size(); ++c)
            QVERIFY(result.each[c - 1].size >= result.each[c].size);
        std::vector<std::uint32_t> sizes(result.each.size(), 0);
        for (const std::uint32_t c : result.of)
            ++sizes[c];
        for (std::size_t c = 0; c < sizes.size(); ++c)
            QCOMPARE(sizes[c], result.each[c].size);
    }

    void modularityIsThatOfTheDefinition()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const network::Graph graph = randomGraph(50, 40 + 10 * std::uint32_t(seed), seed);
            const network::Communities result = found(graph);
            QVERIFY(std::abs(result.modularity - modularityByDefinition(graph, result.of)) < 1e-9);
        }
    }

    void comesNearTheBestThereIs()
    {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const network::Graph graph = randomGraph(8, 9 + std::uint32_t(seed) % 6, seed);
            std::vector<std::uint32_t> of(8, 0);
            const double best = bestModularity(graph, of, 1, 1);
            QVERIFY2(found(graph).modularity >= best - 0.03, qPrintable(QString::number(seed)));
        }
    }

    void everyCommunityIsConnected()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const network::Graph graph = randomGraph(150, 100 + 30 * std::uint32_t(seed), seed);
            const network::Communities result = found(graph);
            for (std::uint32_t c = 0; c < result.each.size(); ++c)
                QVERIFY(isConnected(graph, result.of, c));
        }
    }

    void findsPlantedCommunities()
    {
        // 40 groups of 50; nine edges of ten inside.
        network::Random random(4);
        Pairs pairs;
        for (std::uint32_t i = 0; i < 8000; ++i) {
            const std::uint32_t a = random.below(2000);
            const std::uint32_t b =
                random.below(10) == 0 ? random.below(2000) : a / 50 * 50 + random.below(50);
            pairs.emplace_back(a, b);
        }
        const network::Communities result = found(graphOfPairs(2000, pairs));
        int together = 0;
        for (std::uint32_t v = 0; v + 1 < 2000; ++v)
            together += v / 50 == (v + 1) / 50 && result.of[v] == result.of[v + 1];
        QVERIFY2(together > 1900, qPrintable(QString::number(together)));
        QVERIFY(result.each.size() >= 35 && result.each.size() <= 45);
    }

    void theSameGraphGivesTheSame()
    {
        const network::Graph graph = randomGraph(500, 900, 9);
        QCOMPARE(found(graph).of, found(graph).of);
    }

    void leavesLooseNodesAlone()
    {
        const network::Communities result = found(graphOfPairs(3, {{1, 1}}));
        QCOMPARE(result.of, (std::vector<std::uint32_t>{0, 1, 2}));
        QCOMPARE(result.modularity, 0.0);
        QVERIFY(found({}).each.empty());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::CommunitiesTest)
#include "communities_test.moc"
