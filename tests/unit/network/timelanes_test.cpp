#include "network/timelanes.h"

#include <QTest>

#include <algorithm>

namespace atlas::tests {

namespace {

using network::LaneLife;
using network::LaneTie;

bool meet(const LaneLife& a, const LaneLife& b)
{
    return a.from < b.to && b.from < a.to;
}

} // namespace

class TimeLanesTest : public QObject
{
    Q_OBJECT

private slots:
    void takesNoMoreLanesThanLivesOverlap()
    {
        QCOMPARE(network::lanesNeeded({}), std::size_t{0});
        const std::vector<LaneLife> apart{{0, 4}, {4, 9}, {9, 12}};
        QCOMPARE(network::lanesNeeded(apart), std::size_t{1});
        const std::vector<LaneLife> three{{0, 10}, {1, 4}, {3, 8}, {5, 9}};
        QCOMPARE(network::lanesNeeded(three), std::size_t{3});
    }

    void noTwoLivesOfALaneMeet()
    {
        std::vector<LaneLife> lives;
        std::vector<LaneTie> ties;
        for (std::uint32_t i = 0; i < 90; ++i) {
            const auto from = static_cast<float>((i * 37) % 200);
            lives.push_back({from, from + 8 + static_cast<float>((i * 13) % 50)});
            if (i > 0)
                ties.push_back({i, (i * 7) % i});
        }
        const std::size_t lanes = network::lanesNeeded(lives);
        for (const std::size_t most : {lanes, lanes + 5}) {
            const auto lane = network::assignLanes(lives, ties, most);
            for (std::size_t a = 0; a < lives.size(); ++a) {
                QVERIFY(lane[a] < most);
                for (std::size_t b = 0; b < a; ++b)
                    QVERIFY(lane[a] != lane[b] || !meet(lives[a], lives[b]));
            }
            QCOMPARE(network::assignLanes(lives, ties, most), lane);
        }
    }

    void bearsManyLives()
    {
        std::vector<LaneLife> lives;
        for (std::uint32_t i = 0; i < 40'000; ++i)
            lives.push_back({static_cast<float>(i % 1'000), 1'000.0F + static_cast<float>(i)});
        const std::size_t lanes = network::lanesNeeded(lives);
        const auto lane = network::assignLanes(lives, {}, lanes);
        QVERIFY(*std::max_element(lane.begin(), lane.end()) < lanes);
        for (std::size_t i = 1'000; i < lives.size(); ++i) // they are all there at 999
            QVERIFY(lane[i] != lane[i - 1'000]);
    }

    void placesThoseWhoAreTiedBesideEachOther()
    {
        std::vector<LaneLife> lives(12, LaneLife{0, 100});
        std::vector<LaneTie> ties;
        for (std::uint32_t pair = 0; pair < 6; ++pair)
            ties.push_back({pair, pair + 6});
        const auto lane = network::assignLanes(lives, ties, 12);
        for (const LaneTie& tie : ties)
            QCOMPARE(std::max(lane[tie.a], lane[tie.b]) - std::min(lane[tie.a], lane[tie.b]), 1u);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TimeLanesTest)
#include "timelanes_test.moc"
