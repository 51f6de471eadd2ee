#include "sample/samplecorpus.h"

#include "arranged_sample.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas::tests {

using network::Band;

class TimeLineTest : public QObject
{
    Q_OBJECT

    /// Of a name in pixels, about: the longer one of both languages.
    static float lengthOf(const atlas::Entity& entity)
    {
        float longest = 0;
        for (const std::u16string* name : {&entity.nameKo, &entity.nameEn}) {
            float length = entity.madeUp ? 9 : 4;
            for (const char16_t c : *name)
                length += c > 0x1100 ? 10.6F : 6.1F;
            longest = std::max(longest, length);
        }
        return longest;
    }

private slots:
    void timeNeverRunsBackwards()
    {
        const atlas::Atlas atlas = randomAtlas(80);
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::timeLine(graph, atlas, boxes(graph));
        for (network::EdgeIndex a = 0; a < graph.edges.size(); ++a) {
            for (network::EdgeIndex b = 0; b < graph.edges.size(); ++b) {
                const auto& first = atlas[graph.edges[a].relation].date;
                const auto& second = atlas[graph.edges[b].relation].date;
                if (first && second && first->day > 0 && second->day > 0 && *first < *second)
                    QVERIFY(arranged.times[a] < arranged.times[b]);
            }
        }
    }

    void putsTiesAtTheirDates()
    {
        const atlas::Atlas atlas = randomAtlas(80);
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::timeLine(graph, atlas, boxes(graph));
        int undated = 0;
        for (network::EdgeIndex e = 0; e < graph.edges.size(); ++e) {
            const auto& date = atlas[graph.edges[e].relation].date;
            const Band* month = bandAt(arranged, Band::Of::Month, arranged.times[e]);
            undated += date ? 0 : 1;
            if (!date) {
                QVERIFY(bandAt(arranged, Band::Of::Undated, arranged.times[e]));
                continue;
            }
            QVERIFY(month && month->value == 2024 * 12 + date->month - 1);
            QVERIFY(bandAt(arranged, Band::Of::Year, arranged.times[e])->value == 2024);
        }
        QVERIFY(undated > 0);
        QCOMPARE(arranged.undated, undated);
    }

    /// A company's row reaches from its name to its last tie, and nobody else's meets it.
    void givesEveryCompanyARowWhileItIsTold()
    {
        const atlas::Atlas atlas = randomAtlas(80);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {1600, 1200};
        const network::Arranged arranged = network::timeLine(graph, atlas, options);
        std::vector<float> first(graph.nodes.size(), 1e9F);
        std::vector<float> last(graph.nodes.size(), -1e9F);
        for (network::EdgeIndex e = 0; e < graph.edges.size(); ++e) {
            for (const network::NodeIndex v : {graph.edges[e].source, graph.edges[e].target}) {
                first[v] = std::min(first[v], arranged.times[e]);
                last[v] = std::max(last[v], arranged.times[e]);
            }
        }
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const network::Point at = arranged.positions[v];
            QVERIFY(at.x < first[v]);
            QCOMPARE(arranged.until[v], last[v]);
            for (network::NodeIndex w = 0; w < graph.nodes.size(); ++w) {
                const bool sameRow =
                    v != w && std::abs(at.y - arranged.positions[w].y) < arranged.rowHeight / 2;
                const float from = at.x - network::besideNode - arranged.labelRooms[v];
                QVERIFY(!sameRow || arranged.positions[w].x > at.x || arranged.until[w] < from);
            }
        }
    }

    /// At as many rows as a low panel has room for, all of them high enough for a name.
    void keepsRowsApartEnoughForNames_data()
    {
        QTest::addColumn<float>("height");
        for (const float height : {160.0F, 250.0F, 400.0F, 900.0F})
            QTest::addRow("%d high", static_cast<int>(height)) << height;
    }

    void keepsRowsApartEnoughForNames()
    {
        QFETCH(float, height);
        const atlas::Atlas atlas = tellsOfPairs(42, 3);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {640, height};
        const network::Arranged arranged = network::timeLine(graph, atlas, options);
        QVERIFY2(arranged.rowHeight >= 12.9F, qPrintable(QString::number(arranged.rowHeight)));
        float low = 1e9F;
        float high = -1e9F;
        std::size_t named = 0;
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            low = std::min(low, arranged.positions[v].y);
            high = std::max(high, arranged.positions[v].y);
            named += arranged.labelRooms[v] > 0 ? 1 : 0;
        }
        QVERIFY(high - low + arranged.rowHeight <= height + 0.1F);
        QVERIFY2(named == graph.nodes.size() || height < 200, qPrintable(QString::number(named)));
        QVERIFY(named > 4);
    }

    void namesTheHeaviestWhereRowsAreScarce()
    {
        atlas::Atlas atlas = tellsOfPairs(60, 3);
        for (std::size_t r = 0; r < atlas.relations.size(); ++r)
            atlas.relations[r].confidence = 0.5 + static_cast<double>(r * 7 % 50) / 100;
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {640, 110};
        const network::Arranged arranged = network::timeLine(graph, atlas, options);
        std::vector<network::NodeIndex> byWeight(graph.nodes.size());
        std::iota(byWeight.begin(), byWeight.end(), 0u);
        std::stable_sort(byWeight.begin(), byWeight.end(),
                         [&graph](network::NodeIndex a, network::NodeIndex b) {
                             return graph.nodes[a].weight > graph.nodes[b].weight;
                         });
        const auto isNamed = [&](network::NodeIndex v) { return arranged.labelRooms[v] >= 69.9F; };
        const auto unnamed = std::find_if_not(byWeight.begin(), byWeight.end(), isNamed);
        QVERIFY(unnamed != byWeight.end()); // who has a name besides happens to have room for it
        QVERIFY2(unnamed - byWeight.begin() > 20, qPrintable(QString::number(unnamed - byWeight.begin())));
    }

    /// Of so many most names would be left out: all have room when one comes nearer.
    void keepsRoomForNamesForWhoComesNearer()
    {
        const atlas::Atlas atlas = tellsOfPairs(200, 3);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {640, 200};
        const network::Arranged arranged = network::timeLine(graph, atlas, options);
        for (const float room : arranged.labelRooms)
            QVERIFY(room >= 69.9F);
        QVERIFY(arranged.rowHeight >= 12.9F);
        const auto [low, high] =
            std::minmax_element(arranged.positions.begin(), arranged.positions.end(),
                                [](network::Point a, network::Point b) { return a.y < b.y; });
        QVERIFY(high->y - low->y > 280);
    }

    void namesEverybodyOfTheSample_data()
    {
        QTest::addColumn<network::Point>("room");
        QTest::newRow("1280 x 800") << network::Point{638, 232};
        QTest::newRow("1920 x 1080") << network::Point{1278, 380};
        QTest::newRow("high") << network::Point{560, 800};
    }

    /// Whole, off all ties and discs of others, in rows of their own.
    void namesEverybodyOfTheSample()
    {
        QFETCH(network::Point, room);
        const atlas::Atlas atlas = sampleCorpus();
        const network::Graph graph = network::graphOf(atlas);
        QVERIFY(graph.nodes.size() >= 42);
        network::ArrangeOptions options = boxes(graph);
        options.room = room;
        options.headings = {16, 50};
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v)
            options.labelLengths[v] = lengthOf(atlas[graph.nodes[v].entity]);
        const network::Arranged arranged = network::timeLine(graph, atlas, options);
        QVERIFY(arranged.rowHeight >= 12.9F);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const network::Point at = arranged.positions[v];
            QVERIFY(arranged.labelRooms[v] >= options.labelLengths[v] - 0.1F);
            QVERIFY(at.x - network::besideNode - options.labelLengths[v] >= 8 - room.x / 2 - 0.1F);
            QVERIFY(std::abs(at.y) <= (room.y - 50 - arranged.rowHeight) / 2 + 0.1F);
            for (network::EdgeIndex e = 0; e < graph.edges.size(); ++e) {
                const auto [low, high] = std::minmax(arranged.positions[graph.edges[e].source].y,
                                                     arranged.positions[graph.edges[e].target].y);
                const bool isOwn = graph.edges[e].source == v || graph.edges[e].target == v;
                const bool passes = low - 1 < at.y && at.y < high + 1 && !isOwn;
                const float name = at.x - network::besideNode - options.labelLengths[v];
                QVERIFY(!passes || arranged.times[e] < name || arranged.times[e] > at.x + 7);
            }
        }
    }

    /// All that is told of one date stands within its stretch, and nothing else does.
    void givesEveryDateItsStretch()
    {
        const atlas::Atlas atlas = randomAtlas(80);
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::timeLine(graph, atlas, boxes(graph));
        for (network::EdgeIndex e = 0; e < graph.edges.size(); ++e) {
            const auto& date = atlas[graph.edges[e].relation].date;
            const Band* stretch = bandAt(arranged, Band::Of::Date, arranged.times[e]);
            QCOMPARE(stretch != nullptr, date.has_value());
            QVERIFY(!date || stretch->date == *date);
        }
    }

    void statesThatNothingIsDated()
    {
        atlas::Atlas atlas = randomAtlas(5);
        for (atlas::Relation& relation : atlas.relations)
            relation.date.reset();
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::timeLine(graph, atlas, boxes(graph));
        QCOMPARE(arranged.undated, static_cast<int>(graph.edges.size()));
        QCOMPARE(arranged.bands.size(), std::size_t{1});
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TimeLineTest)
#include "timeline_test.moc"
