#include "network/random.h"
#include "network/timerooms.h"

#include <QTest>

#include <algorithm>

namespace atlas::tests {

class TimeRoomsTest : public QObject
{
    Q_OBJECT

private slots:
    void endsWhereTiesOrOthersAre()
    {
        // 0 and 1 are tied at 40 across the lane of 2, where 3 was until 20
        const std::vector<network::LanePlace> places{{0, 10, 40}, {2, 10, 40}, {1, 90, 120}, {1, 5, 20}};
        const std::vector<network::Edge> ties{{0, 1, {}}, {2, 2, {}}, {3, 3, {}}};
        const std::vector<float> times{40, 120, 20};
        const std::vector<float> rooms = network::roomsBefore(places, ties, times, 0, 6);
        QCOMPARE(rooms[0], 10.0F);
        QCOMPARE(rooms[2], 50.0F);
        const std::vector<float> without =
            network::roomsBefore(places, std::span(ties).subspan(1), std::span(times).subspan(1), 0, 6);
        QCOMPARE(without[2], 64.0F);
    }

    /// As one finds by looking at each tie for each node.
    void agreesWithLookingAtAll()
    {
        network::Random random(3);
        std::vector<network::LanePlace> places;
        for (int v = 0; v < 60; ++v) {
            const float at = 5 + 500 * random.unit();
            places.push_back({random.below(23), at, at + 40 * random.unit()});
        }
        std::vector<network::Edge> ties;
        std::vector<float> times;
        for (int e = 0; e < 90; ++e) {
            ties.push_back({random.below(60), random.below(60), {}});
            times.push_back(600 * random.unit());
        }
        const std::vector<float> rooms = network::roomsBefore(places, ties, times, 0, 7);
        for (std::size_t v = 0; v < places.size(); ++v) {
            float farthest = 0;
            for (std::size_t e = 0; e < ties.size(); ++e) {
                const auto [low, high] =
                    std::minmax(places[ties[e].source].lane, places[ties[e].target].lane);
                if (low <= places[v].lane && places[v].lane <= high && times[e] < places[v].at)
                    farthest = std::max(farthest, times[e]);
            }
            for (const network::LanePlace& other : places) {
                if (other.lane == places[v].lane && other.until < places[v].at)
                    farthest = std::max(farthest, other.until + 7);
            }
            QCOMPARE(rooms[v], std::max(places[v].at - farthest, 0.0F));
        }
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TimeRoomsTest)
#include "timerooms_test.moc"
