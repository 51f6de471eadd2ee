#include "network/explore.h"

#include "network_sample.h"

#include <QTest>

namespace atlas::tests {

using Nodes = std::vector<network::NodeIndex>;
using Keys = std::vector<std::string>;

class ExploreTest : public QObject
{
    Q_OBJECT

    // 0 and 1 twice, 0-2, 2-3, 3-4, 4-1: a ring of five
    atlas::Atlas m_atlas;
    network::Graph m_graph;

    network::Graph shown(const network::Exploration& exploration) const
    {
        return network::explored(m_graph, m_atlas, exploration);
    }

private slots:
    void initTestCase()
    {
        m_atlas = sampleAtlas();
        for (const atlas::Entity& entity : m_atlas.entities)
            m_atlas.byKey.emplace(entity.key, entity.id);
        for (const atlas::Relation& relation : m_atlas.relations) {
            for (const atlas::EntityId end : {relation.source, relation.target})
                m_atlas.entities[static_cast<std::size_t>(end)].relations.push_back(relation.id);
        }
        m_graph = network::graphOf(m_atlas);
    }

    void reachesAsFarAsTheSteps_data()
    {
        QTest::addColumn<Nodes>("seeds");
        QTest::addColumn<int>("steps");
        QTest::addColumn<Nodes>("reached");
        QTest::newRow("nowhere") << Nodes{} << 3 << Nodes{};
        QTest::newRow("itself") << Nodes{2} << 0 << Nodes{2};
        QTest::newRow("neighbours") << Nodes{2} << 1 << Nodes{0, 2, 3};
        QTest::newRow("all") << Nodes{2} << 2 << Nodes{0, 1, 2, 3, 4};
        QTest::newRow("no further than all") << Nodes{2} << 9 << Nodes{0, 1, 2, 3, 4};
        QTest::newRow("two seeds") << Nodes{4, 2} << 0 << Nodes{2, 4};
        QTest::newRow("no node") << Nodes{7} << 1 << Nodes{};
    }

    void reachesAsFarAsTheSteps()
    {
        QFETCH(Nodes, seeds);
        QFETCH(int, steps);
        QFETCH(Nodes, reached);
        QCOMPARE(network::within(network::adjacencyOf(m_graph), seeds, steps), reached);
    }

    void takesTheRimOff()
    {
        const network::Adjacency graph = network::adjacencyOf(m_graph);
        QCOMPARE(network::withoutRim(graph, Nodes{0, 2, 3}), Nodes{2});
        QCOMPARE(network::withoutRim(graph, Nodes{0, 2}), Nodes{});
        QCOMPARE(network::withoutRim(graph, Nodes{0, 1, 2, 3, 4}), (Nodes{0, 1, 2, 3, 4}));
    }

    /// Shown, hidden and without a tie are together all that there is of the kinds that are let through.
    void countsWhatHasNoTieByItself()
    {
        const std::vector<atlas::EntityId> alone = network::tieless(m_atlas, {});
        std::size_t all = 0;
        for (const atlas::Entity& entity : m_atlas.entities)
            all += (network::Filter{}.kinds & network::kindBit(entity.kind)) != 0 ? 1 : 0;
        std::size_t hidden = 0;
        for (const atlas::EntityId entity : network::hiddenEntities(m_atlas, m_graph))
            hidden += (network::Filter{}.kinds & network::kindBit(m_atlas[entity].kind)) != 0 ? 1 : 0;
        QCOMPARE(m_graph.nodes.size() + hidden + alone.size(), all);
        QVERIFY(!alone.empty());
        for (const atlas::EntityId entity : alone)
            QVERIFY(m_atlas[entity].relations.empty());
        const network::Hidden counted = network::countOf(m_atlas, alone);
        QCOMPARE(counted.companies + counted.others, static_cast<int>(alone.size()));
        QCOMPARE(counted.ties, 0);
    }

    void countsAllThatIsNotShown()
    {
        network::Exploration exploration;
        exploration.hidden = {"sample2", "sample4"};
        const network::Graph graph = shown(exploration);
        const network::Hidden byFilter = network::hiddenFrom(m_atlas, m_graph);
        const network::Hidden byHand = network::hiddenFrom(m_atlas, m_graph, graph);
        QCOMPARE(byFilter, (network::Hidden{0, 1, 3})); // the product; denied, doubtful and the product's
        QCOMPARE(byHand, (network::Hidden{1, 1, 4}));   // the alliance is no company
        QCOMPARE(network::hiddenFrom(m_atlas, graph), byFilter + byHand);
        QCOMPARE(network::hiddenEntities(m_atlas, m_graph), std::vector{static_cast<atlas::EntityId>(6)});
    }

    void leavesOutWhatIsHidden()
    {
        network::Exploration exploration;
        exploration.hidden = {"gone", "sample2", "sample4"};
        const network::Graph graph = shown(exploration);
        QCOMPARE(graph.nodes.size(), std::size_t{3}); // 3 stays, without neighbours
        QCOMPARE(graph.edges.size(), std::size_t{2});
        QCOMPARE(graph.edges[0].lanes, std::int16_t{2});
        QCOMPARE(graph.nodes[0].weight, m_graph.nodes[0].weight); // what is left keeps its size
        QCOMPARE(graph.nodes[graph.edges[1].target].entity, static_cast<atlas::EntityId>(0));
    }

    void leavesOutASingleTie()
    {
        const network::TieKey tie = network::tieKeyOf(m_atlas, m_atlas[m_graph.edges[0].relation]);
        QCOMPARE(network::findTie(m_atlas, tie), std::optional(m_graph.edges[0].relation));
        network::Exploration exploration;
        exploration.hiddenTies = {tie, {extract::RelationType::Merger, "gone", "sample0"}};
        const network::Graph graph = shown(exploration);
        QCOMPARE(graph.nodes.size(), m_graph.nodes.size());
        QCOMPARE(graph.edges.size(), m_graph.edges.size() - 1);
        QCOMPARE(graph.edges[0].relation, m_graph.edges[1].relation); // the parallel one stays …
        QCOMPARE(graph.edges[0].lanes, std::int16_t{2});              // … where it was
    }

    void knowsATieInEitherOrderWhereItHasNone()
    {
        using extract::RelationType;
        const auto find = [this](RelationType type, const char* source, const char* target) {
            return network::findTie(m_atlas, {type, source, target}).has_value();
        };
        for (const network::Edge& edge : m_graph.edges) {
            const network::TieKey key = network::tieKeyOf(m_atlas, m_atlas[edge.relation]);
            const bool directed = extract::isDirected(key.type);
            QVERIFY(directed || key.source < key.target);
            QVERIFY(find(key.type, key.source.c_str(), key.target.c_str()));
            QCOMPARE(find(key.type, key.target.c_str(), key.source.c_str()), !directed);
        }
        QVERIFY(!find(RelationType::Talks, "sample0", "gone"));
    }

    void showsWhatIsIsolatedAlone()
    {
        network::Exploration exploration;
        exploration.isolated = {"sample3"};
        QCOMPARE(shown(exploration).nodes.size(), std::size_t{1});
        QCOMPARE(shown(exploration).edges.size(), std::size_t{0});
        exploration.isolated = {"sample2", "sample3"};
        QCOMPARE(shown(exploration).edges.size(), std::size_t{1});
        exploration.hidden = {"sample3"};
        QCOMPARE(shown(exploration).nodes.size(), std::size_t{1});
        exploration.isolated = {"sample5"}; // the filter leaves it out
        QVERIFY(shown(exploration).nodes.empty());
        exploration.isolated = {"gone"};
        QCOMPARE(shown(exploration).nodes.size(), m_graph.nodes.size() - 1);
    }

    void focusesOnNeighboursAndOnThePathBetweenTwo()
    {
        QCOMPARE(network::inFocus(m_graph, m_atlas, {}), Nodes{});
        QCOMPARE(network::inFocus(m_graph, m_atlas, {{"sample2"}, 1, false}), (Nodes{0, 2, 3}));
        QCOMPARE(network::inFocus(m_graph, m_atlas, {{"gone"}, 1, false}), Nodes{});
        QCOMPARE(network::inFocus(m_graph, m_atlas, {{"sample1", "sample2"}, 1, true}), (Nodes{0, 1, 2}));
        network::Exploration apart;
        apart.hidden = {"sample0", "sample3"};
        const network::Graph graph = shown(apart);
        QCOMPARE(network::inFocus(graph, m_atlas, {{"sample1", "sample2"}, 1, true}).size(), std::size_t{2});
    }

    void findsTheTiesOfAPath()
    {
        const network::Focus path{{"sample1", "sample2"}, 1, true};
        const std::vector<network::EdgeIndex> ties = network::tiesInFocus(m_graph, m_atlas, path);
        QCOMPARE(ties.size(), std::size_t{3}); // both between 0 and 1, then the one to 2
        for (const std::size_t i : {0, 1})
            QCOMPARE(std::minmax(m_graph.edges[ties[i]].source, m_graph.edges[ties[i]].target),
                     std::minmax(network::NodeIndex{0}, network::NodeIndex{1}));
        QVERIFY(network::tiesInFocus(m_graph, m_atlas, {{"sample1", "sample2"}, 1, false}).empty());
        QVERIFY(network::tiesInFocus(m_graph, m_atlas, {{"sample1", "gone"}, 1, true}).empty());
    }

    void findsPartnersInCommonWithTheirTies()
    {
        const network::Focus partners{{"sample1", "sample3"}, 1, false, true};
        QCOMPARE(network::inFocus(m_graph, m_atlas, partners), (Nodes{1, 3, 4}));
        QCOMPARE(network::tiesInFocus(m_graph, m_atlas, partners).size(), std::size_t{2});
        // 0 lies between, but is a rival of 2
        const network::Focus rivals{{"sample1", "sample2"}, 1, false, true};
        QCOMPARE(network::inFocus(m_graph, m_atlas, rivals), (Nodes{1, 2}));
        QVERIFY(network::tiesInFocus(m_graph, m_atlas, rivals).empty());
    }

    void findsBridgesThatHoldMoreThanOne()
    {
        network::Graph graph; // a triangle 0 1 2, a triangle 3 4 5, a bridge 2-3 and a leaf 6 at 0
        graph.nodes.resize(7);
        for (const auto& [source, target] : std::vector<std::pair<unsigned, unsigned>>{
                 {0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {2, 3}, {3, 2}, {0, 6}})
            graph.edges.push_back({source, target, static_cast<atlas::RelationId>(graph.edges.size())});
        QCOMPARE(network::holdingBridges(graph), (std::vector<network::EdgeIndex>{6, 7}));
        network::Focus focus;
        focus.bridges = true;
        QCOMPARE(network::inFocus(graph, {}, focus), (Nodes{2, 3}));
        QCOMPARE(network::tiesInFocus(graph, {}, focus).size(), std::size_t{2});
        QVERIFY(network::tiesInFocus(m_graph, m_atlas, focus).empty()); // a ring holds together
        QVERIFY(network::inFocus(m_graph, m_atlas, focus).empty());
    }

    void theBridgeThatHoldsMostComesFirst()
    {
        network::Graph chain;
        chain.nodes.resize(6);
        for (unsigned v = 0; v < 5; ++v)
            chain.edges.push_back({v, v + 1, static_cast<atlas::RelationId>(v)});
        QCOMPARE(network::holdingBridges(chain), (std::vector<network::EdgeIndex>{2, 1, 3}));
    }

    void marksWhatLiesAroundTheSeeds()
    {
        QCOMPARE(network::marked(m_graph, m_atlas, {{"sample2"}, 0}), Nodes{2});
        QCOMPARE(network::marked(m_graph, m_atlas, {{"sample2"}, 1}), (Nodes{0, 2, 3}));
    }

    void putsKeysTogetherAndTakesThemAway()
    {
        QCOMPARE(network::united({"a", "c"}, {"b", "c"}), (Keys{"a", "b", "c"}));
        QCOMPARE(network::without({"a", "c"}, {"b", "c"}), Keys{"a"});
        QCOMPARE(network::keysOf(m_atlas, m_graph, Nodes{3, 0, 3}), (Keys{"sample0", "sample3"}));
        QCOMPARE(network::nodesOf(m_atlas, m_graph, {"gone", "sample3", "sample5"}), Nodes{3});
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ExploreTest)
#include "explore_test.moc"
