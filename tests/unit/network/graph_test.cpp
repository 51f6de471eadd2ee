#include "network/graph.h"

#include "network_sample.h"

#include <QTest>

namespace atlas::tests {

class GraphTest : public QObject
{
    Q_OBJECT

private slots:
    void hasANodeForEachCompanyWithATie()
    {
        const network::Graph graph = network::graphOf(sampleAtlas());
        QCOMPARE(graph.nodes.size(),
                 std::size_t{5}); // the product, the person and the lonely company are none
        QCOMPARE(graph.edges.size(), std::size_t{6}); // none that is denied, doubtful or of a product
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v)
            QCOMPARE(graph.nodeOf(graph.nodes[v].entity), v);
        for (network::EdgeIndex e = 0; e < graph.edges.size(); ++e)
            QCOMPARE(graph.edgeOf(graph.edges[e].relation), e);
        QCOMPARE(graph.nodeOf(lonely), network::NodeIndex{5});
    }

    void numbersEdgesOfOnePairInEitherOrder()
    {
        const network::Graph graph = network::graphOf(sampleAtlas());
        QCOMPARE(graph.edges[0].lanes, std::int16_t{2});
        QCOMPARE(graph.edges[0].lane, std::int16_t{0});
        QCOMPARE(graph.edges[1].lanes, std::int16_t{2});
        QCOMPARE(graph.edges[1].lane, std::int16_t{1});
        QCOMPARE(graph.edges[2].lanes, std::int16_t{1});
    }

    void weighsNodesByConfidence()
    {
        const network::Graph graph = network::graphOf(sampleAtlas());
        QVERIFY(std::abs(graph.nodes[0].weight - 2.4F) < 1e-5F);
    }

    void leavesOutWhatTheFilterSays_data()
    {
        QTest::addColumn<network::Filter>("filter");
        QTest::addColumn<int>("edges");
        const auto add = [](const char* name, int edges, auto change) {
            network::Filter filter;
            change(filter);
            QTest::newRow(name) << filter << edges;
        };
        using extract::RelationType;
        add("everything", 6, [](auto&) {});
        add("no partnerships", 4,
            [](auto& f) { f.types &= ~(1u << static_cast<unsigned>(RelationType::Partnership)); });
        add("only actual", 5, [](auto& f) { f.statuses = 1; });
        add("also denied", 7, [](auto& f) { f.statuses = ~0u; });
        add("also doubtful", 7, [](auto& f) { f.minimumConfidence = 0; });
        add("products", 7, [](auto& f) { f.kinds |= network::kindBit(extract::EntityKind::Product); });
        add("no infrastructure", 3,
            [](auto& f) { f.classes &= ~(1u << static_cast<unsigned>(network::NodeClass::Infrastructure)); });
        add("nobody from one country", 1, [](auto& f) { f.hiddenCountries = {"KR"}; });
        add("since May", 2, [](auto& f) { f.from = text::PartialDate{2024, 5, 0}; });
        add("until April", 2, [](auto& f) { f.to = text::PartialDate{2024, 4, 0}; });
        add("in June", 1, [](auto& f) {
            f.from = text::PartialDate{2024, 6, 0};
            f.to = text::PartialDate{2024, 6, 0};
        });
    }

    void leavesOutWhatTheFilterSays()
    {
        QFETCH(network::Filter, filter);
        QFETCH(int, edges);
        const atlas::Atlas atlas = sampleAtlas();
        const network::Graph graph = network::graphOf(atlas, filter);
        QCOMPARE(static_cast<int>(graph.edges.size()), edges);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::GraphTest)
#include "graph_test.moc"
