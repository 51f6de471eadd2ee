#include "network/matrixplan.h"

#include "arranged_sample.h"

#include <QTest>

#include <cmath>
#include <set>

namespace atlas::tests {

namespace {

using network::Band;

bool apart(network::Point a, network::Point halfA, network::Point b, network::Point halfB)
{
    constexpr float slack = 0.01F;
    return std::abs(a.x - b.x) >= halfA.x + halfB.x - slack ||
           std::abs(a.y - b.y) >= halfA.y + halfB.y - slack;
}

/// What a node or an echo of a matrix takes with its name: its centre and half of it.
std::pair<network::Point, network::Point> taken(network::Point at, float labelRoom)
{
    using Measures = network::MatrixMeasures;
    if (labelRoom <= 0)
        return {at, {Measures::dot / 2, Measures::dot / 2}};
    const float half = (Measures::disc + Measures::name + labelRoom) / 2;
    return {{at.x - Measures::disc + half, at.y}, {half, Measures::line / 2}};
}

} // namespace

/// The arrangement of layers against countries.
class MatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void putsLayersAgainstCountries()
    {
        const atlas::Atlas atlas = randomAtlas(300);
        const network::Graph graph = network::graphOf(atlas);
        const network::ArrangeOptions options = boxes(graph);
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const atlas::Entity& entity = atlas[graph.nodes[v].entity];
            const network::Point at = arranged.positions[v];
            const Band* column = bandAt(arranged, Band::Of::Class, at.x);
            const Band* row = bandAt(arranged, Band::Of::Country, at.y);
            QVERIFY(column && row);
            QCOMPARE(column->value, static_cast<int>(network::nodeClassOf(entity)));
            QCOMPARE(row->country, entity.country);
            const auto [centre, half] = taken(at, arranged.labelRooms[v]);
            for (network::NodeIndex w = 0; w < v; ++w) {
                const auto [other, halfOther] = taken(arranged.positions[w], arranged.labelRooms[w]);
                QVERIFY(apart(centre, half, other, halfOther));
            }
        }
        QVERIFY(arranged.bands[3].country.empty()); // the unknown country comes last
    }

    /// In a room where few can be told, who is in focus is.
    void makesRoomForTheNamesInFocus()
    {
        const atlas::Atlas atlas = randomAtlas(120);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {640, 220};
        options.headings = {88, 26};
        options.labelLengths.assign(graph.nodes.size(), 60);
        const network::Arranged usual = network::matrix(graph, atlas, options);
        std::vector<network::NodeIndex> untold;
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            if (usual.labelRooms[v] < 60)
                untold.push_back(v);
        }
        QVERIFY(untold.size() > 8);
        options.inFocus.assign(graph.nodes.size(), 0);
        for (std::size_t i = 0; i < 4; ++i)
            options.inFocus[untold[2 * i]] = 1;
        const network::Arranged focused = network::matrix(graph, atlas, options);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            if (options.inFocus[v] != 0)
                QVERIFY(focused.labelRooms[v] >= 60);
        }
    }

    void movesNothingForWhoIsToldAnyhow()
    {
        const atlas::Atlas atlas = randomAtlas(20);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.labelLengths.assign(graph.nodes.size(), 40);
        const network::Arranged usual = network::matrix(graph, atlas, options);
        options.inFocus.assign(graph.nodes.size(), 0);
        options.inFocus[1] = 1;
        QCOMPARE(network::matrix(graph, atlas, options).positions, usual.positions);
    }

    void echoesANodeInItsFurtherLayers()
    {
        const atlas::Atlas atlas = randomAtlas(300);
        const network::Graph graph = network::graphOf(atlas);
        const network::ArrangeOptions options = boxes(graph);
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        std::size_t wanted = 0;
        for (const network::Node& node : graph.nodes) {
            const auto& layers = atlas[node.entity].layers;
            const std::set<extract::Layer> each(layers.begin(), layers.end());
            wanted += each.empty() ? 0 : each.size() - 1;
        }
        QVERIFY(wanted > 20);
        QCOMPARE(arranged.echoes.size(), wanted);
        for (const network::Echo& echo : arranged.echoes) {
            const Band* column = bandAt(arranged, Band::Of::Class, echo.at.x);
            QVERIFY(column && column->value == static_cast<int>(echo.as));
            const Band* row = bandAt(arranged, Band::Of::Country, echo.at.y);
            QCOMPARE(row, bandAt(arranged, Band::Of::Country, arranged.positions[echo.node].y));
            const auto [centre, half] = taken(echo.at, 0); // a dot: a company is named once
            for (network::NodeIndex w = 0; w < graph.nodes.size(); ++w) {
                const auto [other, halfOther] = taken(arranged.positions[w], arranged.labelRooms[w]);
                QVERIFY(apart(centre, half, other, halfOther));
            }
        }
    }

    void fillsTheShapeAskedFor()
    {
        const atlas::Atlas atlas = randomAtlas(600);
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::matrix(graph, atlas, boxes(graph));
        network::Point low{};
        network::Point high{};
        for (const Band& band : arranged.bands) {
            float& from = band.isColumn() ? low.x : low.y;
            float& to = band.isColumn() ? high.x : high.y;
            from = std::min(from, band.from);
            to = std::max(to, band.to);
        }
        const float aspect = (high.x - low.x) / (high.y - low.y);
        QVERIFY2(aspect > 1.58F && aspect < 1.63F, qPrintable(QString::number(aspect)));
    }

    void givesEveryNameItsPlaceWhereThereIsRoom()
    {
        const atlas::Atlas atlas = randomAtlas(40);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {1200, 600};
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v)
            QVERIFY(arranged.labelRooms[v] >= options.labelLengths[v]);
    }

    /// What a crowded cell has no room for is a dot, the heaviest never.
    void namesTheHeaviestOfACrowdedCell()
    {
        const atlas::Atlas atlas = randomAtlas(900);
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {640, 260};
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        std::size_t named = 0;
        std::size_t dots = 0;
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            (arranged.labelRooms[v] > 0 ? named : dots) += 1;
            for (network::NodeIndex w = 0; w < graph.nodes.size(); ++w) {
                const bool together =
                    atlas[graph.nodes[v].entity].country == atlas[graph.nodes[w].entity].country &&
                    network::nodeClassOf(atlas[graph.nodes[v].entity]) ==
                        network::nodeClassOf(atlas[graph.nodes[w].entity]);
                if (together && arranged.labelRooms[v] > 0 && arranged.labelRooms[w] == 0)
                    QVERIFY(graph.nodes[v].weight >= graph.nodes[w].weight);
            }
        }
        QVERIFY(named > 20 && dots > 20);
    }

    void letsSmallCountriesShareARowWhereNamesNeedTheRoom()
    {
        atlas::Atlas atlas = randomAtlas(60);
        const char* const small[] = {"DE", "FR", "GB", "FI", "SE", "NO", "DK", "ES", "IT"};
        for (std::size_t i = 0; i < std::size(small); ++i)
            atlas.entities[i * 5].country = small[i];
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {900, 200};
        const network::Arranged low = network::matrix(graph, atlas, options);
        const auto shared = [](const network::Arranged& arranged) {
            return std::find_if(arranged.bands.begin(), arranged.bands.end(), [](const Band& band) {
                return band.of == Band::Of::Country && band.value > 1;
            });
        };
        QVERIFY(shared(low) != low.bands.end());
        QVERIFY((shared(low) + 1)->country.empty()); // the unknown country comes after it
        for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
            const Band* row = bandAt(low, Band::Of::Country, low.positions[v].y);
            const std::string& country = atlas[graph.nodes[v].entity].country;
            QVERIFY(row && (row->country == country || (row->value > 1 && !country.empty())));
        }
        options.room = {1600, 1000};
        const network::Arranged roomy = network::matrix(graph, atlas, options);
        QVERIFY(shared(roomy) == roomy.bands.end());
    }

    /// A row that few countries share says which.
    void aSharedRowKnowsItsCountries()
    {
        atlas::Atlas atlas = randomAtlas(60);
        atlas.entities[5].country = "DE";
        atlas.entities[10].country = "FR";
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        int shared = 0;
        for (float height = 400; height > 100; height -= 20) {
            options.room = {900, height};
            for (const Band& band : network::matrix(graph, atlas, options).bands) {
                shared += band.of == Band::Of::Country && band.value == 2 ? 1 : 0;
                if (band.of == Band::Of::Country && band.value == 2)
                    QCOMPARE(band.country.size(), std::size_t{5});
                else if (band.of == Band::Of::Country && band.value == 0)
                    QVERIFY(band.country.size() == 2 || band.country.empty());
            }
        }
        QVERIFY(shared > 0);
    }

    /// A long name that stands alone takes two lines rather than a wide column.
    void aNameAloneInItsCellTakesTwoLines()
    {
        atlas::Atlas atlas;
        for (std::uint32_t v = 0; v < 8; ++v)
            atlas.entities.push_back(
                sampleEntity(v, extract::EntityKind::Company, "KR",
                             {v == 0 ? extract::Layer::Channel : extract::Layer::Model}));
        for (std::uint32_t v = 1; v < 8; ++v)
            atlas.relations.push_back(sampleRelation(v - 1, 0, v, extract::RelationType::Partnership));
        const network::Graph graph = network::graphOf(atlas);
        network::ArrangeOptions options = boxes(graph);
        options.room = {260, 140};
        options.labelLengths = {160, 60, 60, 60, 60, 60, 60, 60};
        options.foldedLengths = {84, 60, 60, 60, 60, 60, 60, 60};
        const network::Arranged arranged = network::matrix(graph, atlas, options);
        QVERIFY(arranged.folded[0] != 0);
        QVERIFY(arranged.labelRooms[0] >= 84 && arranged.labelRooms[0] < 160);
        QCOMPARE(std::ranges::count(arranged.folded, 0), 7);
    }

    void bearsThousandsOfCountries()
    {
        atlas::Atlas atlas = randomAtlas(3000);
        for (std::size_t i = 0; i < atlas.entities.size(); ++i)
            atlas.entities[i].country = std::to_string(i);
        const network::Graph graph = network::graphOf(atlas);
        const network::Arranged arranged = network::matrix(graph, atlas, boxes(graph));
        QVERIFY(arranged.bands.size() < 40);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::MatrixTest)
#include "matrix_test.moc"
