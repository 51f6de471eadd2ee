#include "network/groups.h"

#include "network_sample.h"

#include <QTest>

#include <cmath>

namespace atlas::tests {

class GroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void gathersTheMembersOfAnAlliance()
    {
        const atlas::Atlas atlas = sampleAtlas();
        const network::Graph graph = network::graphOf(atlas);
        const auto groups = network::groupsOf(graph, atlas);
        QCOMPARE(groups.size(), std::size_t{1});
        QCOMPARE(groups[0].alliance, network::NodeIndex{4});
        QCOMPARE(groups[0].members, (std::vector<network::NodeIndex>{1, 3}));
    }

    void anAllianceWithAnotherTieIsMoreThanItsMembers()
    {
        using extract::RelationType;
        atlas::Atlas atlas = sampleAtlas();
        const auto isAlone = [&atlas] {
            atlas::Entity& alliance = atlas.entities[4];
            alliance.relations.clear();
            for (const atlas::Relation& tie : atlas.relations) {
                if (tie.source == alliance.id || tie.target == alliance.id)
                    alliance.relations.push_back(tie.id);
            }
            return network::isMembersAlone(atlas, alliance);
        };
        QVERIFY(isAlone());
        atlas.relations.push_back(
            sampleRelation(9, 4, 2, RelationType::Partnership, 0, extract::Status::Denied));
        atlas.relations.push_back(sampleRelation(10, 4, 6, RelationType::Develops)); // a product
        QVERIFY(isAlone());
        atlas.relations.push_back(sampleRelation(11, 2, 4, RelationType::Dispute));
        QVERIFY(!isAlone());
    }

    void joinsPointsByTheShortestWay()
    {
        const std::vector<network::Point> points{{0, 0}, {30, 0}, {10, 0}, {10, 9}, {20, 0}};
        const auto tree = network::spanningTree(points);
        QCOMPARE(tree.size(), points.size() - 1);
        float length = 0;
        for (const auto& [a, b] : tree)
            length += std::hypot(points[a].x - points[b].x, points[a].y - points[b].y);
        QCOMPARE(length, 39.0F);
    }

    void joinsPointsOfOnePlace()
    {
        QCOMPARE(network::spanningTree(std::vector<network::Point>(4)).size(), std::size_t{3});
        QVERIFY(network::spanningTree(std::vector<network::Point>(1)).empty());
        QVERIFY(network::spanningTree({}).empty());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::GroupsTest)
#include "groups_test.moc"
