#include "network/refusal.h"

#include "network_sample.h"

#include "network/graph.h"

#include <QTest>

namespace atlas::tests {

using network::FilterPart;
using Parts = std::vector<FilterPart>;

class RefusalTest : public QObject
{
    Q_OBJECT

    static atlas::Atlas atlas()
    {
        atlas::Atlas made = sampleAtlas();
        for (const atlas::Entity& entity : made.entities)
            made.byKey.emplace(entity.key, entity.id);
        for (const atlas::Relation& relation : made.relations) {
            for (const atlas::EntityId end : {relation.source, relation.target})
                made.entities[static_cast<std::size_t>(end)].relations.push_back(relation.id);
        }
        return made;
    }
    static bool passes(const network::Filter& filter, std::uint32_t relation)
    {
        return network::shownRelations(atlas(), filter)[relation] != 0;
    }

private slots:
    void namesEachPartThatRefusesARelation_data()
    {
        QTest::addColumn<int>("relation");
        QTest::addColumn<Parts>("parts");
        QTest::newRow("shown") << 0 << Parts{};
        QTest::newRow("denied") << 6 << Parts{FilterPart::Statuses};
        QTest::newRow("doubtful") << 7 << Parts{FilterPart::Confidence};
        QTest::newRow("a product's") << 8 << Parts{FilterPart::Kinds};
    }

    void namesEachPartThatRefusesARelation()
    {
        QFETCH(int, relation);
        QFETCH(Parts, parts);
        QCOMPARE(network::refusing(atlas(), {}, static_cast<atlas::RelationId>(relation)), parts);
    }

    void namesAllThatRefuse()
    {
        network::Filter filter;
        filter.types = 0;
        filter.hiddenCountries = {"US"};
        filter.from = text::PartialDate{2024, 5, 0};
        filter.minimumEvidence = 2;
        QCOMPARE(network::refusing(atlas(), filter, atlas::RelationId{}),
                 (Parts{FilterPart::Types, FilterPart::Countries, FilterPart::Evidence, FilterPart::Months}));
    }

    void admitsOneRelationAndNothingElse()
    {
        network::Filter filter;
        filter.types = 0;
        filter.hiddenCountries = {"US"};
        filter.from = text::PartialDate{2024, 5, 0};
        filter.minimumEvidence = 2;
        const network::Filter wider = network::admitting(atlas(), filter, atlas::RelationId{});
        QVERIFY(passes(wider, 0));
        for (std::uint32_t other = 1; other < 9; ++other)
            QCOMPARE(passes(wider, other), passes(filter, other));
        QVERIFY(network::opened(wider, FilterPart::Also) == filter);
        QCOMPARE(network::refusing(atlas(), wider, atlas::RelationId{}), Parts{});
    }

    void admitsOneOfAKindAndNotTheOthers()
    {
        network::Filter filter;
        filter.hiddenCountries = {"US"};
        const atlas::Atlas all = atlas();
        for (std::uint32_t id = 0; id < all.entities.size(); ++id) {
            const auto entity = static_cast<atlas::EntityId>(id);
            if (all[entity].relations.empty())
                continue; // nothing shows it
            const network::Graph before = network::graphOf(all, filter);
            const network::Filter wider = network::admitting(all, filter, entity);
            const network::Graph after = network::graphOf(all, wider);
            // Another of its country comes with it only where it has no tie to anything that is shown.
            const std::ptrdiff_t others =
                std::count_if(after.nodes.begin(), after.nodes.end(), [&](const network::Node& node) {
                    return node.entity != entity && all[node.entity].country == "US";
                });
            QVERIFY(others == 0 || (others == 1 && after.edges.size() == before.edges.size() + 1));
            QCOMPARE(network::refusing(all, wider, entity), Parts{});
        }
    }

    void anEntityIsRefusedForWhatItIsBeforeItsRelationsAre()
    {
        network::Filter filter;
        filter.types = 0;
        QCOMPARE(network::refusing(atlas(), filter, static_cast<atlas::EntityId>(6)),
                 Parts{FilterPart::Kinds});
        QCOMPARE(network::refusing(atlas(), filter, static_cast<atlas::EntityId>(0)),
                 Parts{FilterPart::Types});
        QCOMPARE(network::refusing(atlas(), filter, lonely), Parts{}); // it has none
    }

    void admitsAnEntityWithOneOfItsRelations()
    {
        const atlas::Atlas all = atlas();
        for (std::uint32_t id = 0; id < all.entities.size(); ++id) {
            network::Filter filter;
            filter.types = 0;
            filter.classes = 0;
            filter.kinds = 0;
            filter.statuses = 0;
            filter.minimumConfidence = 1;
            filter.toldUntil = text::PartialDate{2000, 1, 1};
            const auto entity = static_cast<atlas::EntityId>(id);
            const network::Graph graph = network::graphOf(all, network::admitting(all, filter, entity));
            QCOMPARE(graph.nodeOf(entity) < graph.nodes.size(), !all[entity].relations.empty());
        }
    }

    void changesNothingWhereAThingIsShown()
    {
        QVERIFY(network::admitting(atlas(), {}, atlas::RelationId{}) == network::Filter{});
        QVERIFY(network::admitting(atlas(), {}, atlas::EntityId{}) == network::Filter{});
    }

    /// One country alone is never an empty picture where its things have ties abroad that pass otherwise.
    void showsTiesToOthersWhereThereAreNoneAmongThemselves()
    {
        const atlas::Atlas all = atlas();
        std::vector<std::string> countries;
        for (const atlas::Entity& entity : all.entities)
            countries.push_back(entity.country);
        std::sort(countries.begin(), countries.end());
        countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
        const network::Graph usual = network::graphOf(all, {});
        int widened = 0;
        for (const std::string& country : countries) {
            network::Filter only;
            only.hiddenCountries = countries;
            std::erase(only.hiddenCountries, country);
            const network::Filter wider = network::withTiesToOthers(all, only);
            const network::Graph graph = network::graphOf(all, wider);
            if (!network::graphOf(all, only).edges.empty())
                QVERIFY(wider == only);
            for (const network::Node& node : usual.nodes)
                QVERIFY(all[node.entity].country != country || !graph.nodes.empty());
            for (const network::Edge& edge : graph.edges)
                QVERIFY(all[graph.nodes[edge.source].entity].country == country ||
                        all[graph.nodes[edge.target].entity].country == country);
            widened += wider == only ? 0 : 1;
        }
        QVERIFY(widened > 0);
    }

    void opensOnePartAlone()
    {
        for (int i = 0; i < network::filterPartCount; ++i) {
            const auto part = static_cast<FilterPart>(i);
            for (std::uint32_t relation = 0; relation < 9; ++relation) {
                const Parts before = network::refusing(atlas(), {}, static_cast<atlas::RelationId>(relation));
                Parts after = before;
                std::erase(after, part);
                QCOMPARE(network::refusing(atlas(), network::opened({}, part),
                                           static_cast<atlas::RelationId>(relation)),
                         after);
            }
        }
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::RefusalTest)
#include "refusal_test.moc"
