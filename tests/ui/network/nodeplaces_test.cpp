#include "ui/network/nodeplaces.h"

#include "sample/sampleatlas.h"

#include <QTest>

namespace atlas::tests {

class NodePlacesTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const atlas::Atlas> m_atlas = sampleAtlas();
    atlas::EntityId id(const char* key) const { return m_atlas->find(key)->id; }

private slots:
    void keepsAllThatIsKnownInTheOrderOfKeys()
    {
        ui::NodePlaces places;
        places.setAtlas(m_atlas);
        for (const atlas::Entity& entity : m_atlas->entities)
            places.put(entity.id, {static_cast<float>(entity.id), 1});
        places.put("another", {7, 7}); // which this atlas does not have
        const std::vector<network::Place> all = places.all();
        QCOMPARE(all.size(), m_atlas->entities.size() + 1);
        QVERIFY(std::is_sorted(all.begin(), all.end(),
                               [](const auto& a, const auto& b) { return a.key < b.key; }));
        ui::NodePlaces other;
        other.setAtlas(m_atlas);
        other.put(all);
        QVERIFY(other.all() == all);
        QCOMPARE(other.find(id("naver"))->x, static_cast<float>(id("naver")));
        other.clear();
        QVERIFY(other.all().empty());
        QVERIFY(!other.find(id("naver")));
    }

    void takesSomeAndKeepsTheOthers()
    {
        ui::NodePlaces places;
        places.setAtlas(m_atlas);
        places.put(id("kakao"), {1, 2});
        places.put({{"a key of none", {3, 4}}, {"naver", {5, 6}}, {"zzz", {7, 8}}});
        QCOMPARE(places.find(id("kakao"))->x, 1.0F);
        QCOMPARE(places.find(id("naver"))->x, 5.0F);
        QCOMPARE(places.all().size(), std::size_t{4});
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::NodePlacesTest)
#include "nodeplaces_test.moc"
