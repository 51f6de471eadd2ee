#include "network/communitymap.h"

#include "network/explore.h"
#include "network_sample.h"

#include <QTest>

#include <thread>

namespace atlas::tests {

namespace {

/// Rings of cliques of six, all of one kind; and two firms with a denied tie alone.
std::shared_ptr<atlas::Atlas> cliques(std::uint32_t count)
{
    constexpr std::uint32_t size = 6;
    auto atlas = std::make_shared<atlas::Atlas>();
    for (std::uint32_t v = 0; v < count * size + 2; ++v)
        atlas->entities.push_back(sampleEntity(v, extract::EntityKind::Unstated, "", {}));
    const auto tie = [&](std::uint32_t a, std::uint32_t b, extract::Status status) {
        const auto id = static_cast<std::uint32_t>(atlas->relations.size());
        atlas->relations.push_back(
            sampleRelation(id, a, b, extract::RelationType::Partnership, 0, status, 1));
        for (const std::uint32_t end : {a, b})
            atlas->entities[end].relations.push_back(static_cast<atlas::RelationId>(id));
    };
    for (std::uint32_t c = 0; c < count; ++c) {
        for (std::uint32_t a = 0; a < size; ++a) {
            for (std::uint32_t b = a + 1; b < size; ++b)
                tie(c * size + a, c * size + b, extract::Status::Actual);
        }
        tie(c * size, (c * size + size) % (count * size), extract::Status::Actual);
    }
    tie(count * size, count * size + 1, extract::Status::Denied);
    return atlas;
}

} // namespace

class CommunityMapTest : public QObject
{
    Q_OBJECT
private slots:
    void groupsWhatIsTiedAmongItself()
    {
        const auto atlas = cliques(4);
        const network::CommunityMap map = network::communityMap(*atlas);
        QCOMPARE(map.each.size(), std::size_t{4});
        for (std::uint32_t v = 0; v < 24; ++v)
            QCOMPARE(map.of[v], map.of[v / 6 * 6]);
        for (const network::CommunityMap::Each& each : map.each) {
            QCOMPARE(each.size, 6u);
            QCOMPARE(static_cast<std::uint32_t>(each.leaders.front()) % 6, 0u); // it is tied outwards too
        }
    }

    void leavesOutWhatIsNotShownFromTheStart()
    {
        const auto atlas = cliques(4);
        const network::CommunityMap map = network::communityMap(*atlas);
        QCOMPARE(map.of.size(), atlas->entities.size());
        QCOMPARE(map.of[24], static_cast<std::uint32_t>(map.each.size()));
        QCOMPARE(map.of[25], static_cast<std::uint32_t>(map.each.size()));
    }

    void knowsAnEmptyAtlas() { QVERIFY(network::communityMap(atlas::Atlas{}).each.empty()); }

    void isMadeOnceWhoeverAsks()
    {
        const network::LateCommunities late(cliques(4));
        QVERIFY(!late.isMade());
        const network::CommunityMap* seen[2] = {};
        std::thread one([&] { seen[0] = &late.get(); });
        std::thread other([&] { seen[1] = &late.get(); });
        one.join();
        other.join();
        QVERIFY(late.isMade());
        QCOMPARE(seen[0], seen[1]);
        QCOMPARE(seen[0]->each.size(), std::size_t{4});
    }

    void coloursByWhatTellsMost_data()
    {
        QTest::addColumn<int>("cliques");
        QTest::addColumn<std::size_t>("layers");
        QTest::addColumn<std::size_t>("countries");
        QTest::addColumn<bool>("byCommunity");
        constexpr std::size_t none = 0;
        constexpr std::size_t few = 3;
        constexpr std::size_t enough = 20;
        QTest::newRow("many of which nothing is known") << 20 << none << none << true;
        QTest::newRow("few") << 10 << none << none << false;
        QTest::newRow("some have a layer and a country") << 20 << few << few << true;
        QTest::newRow("enough have a layer") << 20 << enough << few << false;
        QTest::newRow("enough have a country") << 20 << none << enough << false;
    }

    void coloursByWhatTellsMost()
    {
        QFETCH(int, cliques);
        QFETCH(std::size_t, layers);
        QFETCH(std::size_t, countries);
        QFETCH(bool, byCommunity);
        const auto atlas = tests::cliques(static_cast<std::uint32_t>(cliques));
        for (std::size_t v = 0; v < layers; ++v)
            atlas->entities[v].layers = {extract::Layer::Model};
        for (std::size_t v = 0; v < countries; ++v)
            atlas->entities[v].country = "KR";
        QCOMPARE(network::usualColouring(*atlas),
                 byCommunity ? network::Colouring::Community : network::Colouring::Layer);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::CommunityMapTest)
#include "communitymap_test.moc"
