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

    void outlinesCirclesConvexly()
    {
        const std::vector<network::Circle> circles{
            {{0, 0}, 10}, {{100, 0}, 20}, {{50, 80}, 5}, {{50, 20}, 5}};
        const auto outline = network::hull(circles);
        QVERIFY(outline.size() > 8);
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const auto a = outline[i];
            const auto b = outline[(i + 1) % outline.size()];
            for (const network::Circle& c :
                 circles) { // each circle lies on the inner side of each line, nearly
                const float length = std::hypot(b.x - a.x, b.y - a.y);
                const float side =
                    ((b.x - a.x) * (c.centre.y - a.y) - (b.y - a.y) * (c.centre.x - a.x)) / length;
                QVERIFY(side > c.radius * 0.99F - 0.01F);
            }
        }
    }

    void outlinesOneCircle()
    {
        QCOMPARE(network::hull(std::vector<network::Circle>{{{3, 4}, 10}}).size(), std::size_t{32});
    }

    void outlinesNothing() { QVERIFY(network::hull({}).empty()); }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::GroupsTest)
#include "groups_test.moc"
