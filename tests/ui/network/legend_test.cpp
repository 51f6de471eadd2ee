#include "sample/sampleatlas.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkvisible.h"
#include "ui/network/networkwords.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

namespace atlas::tests {

/// The legend's entries, and the counts that are said around the network.
class Legend : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private slots:
    /// One name for one entry, as the filters have it, whichever of its kinds there are and whatever room.
    void entriesOfTwoKindsAreNamedAlike()
    {
        atlas::Atlas atlas = *sampleAtlas();
        const auto names = [&atlas] {
            std::vector<QString> words;
            for (const ui::LegendItem& item :
                 ui::legendItems(atlas, {}, ui::palette(ui::Scheme::Light), {}).ties) {
                words.push_back(item.text);
                words.push_back(item.brief);
            }
            return words;
        };
        using extract::RelationType;
        std::vector<std::vector<QString>> all;
        for (const auto& [rivalry, joining] : {std::pair(RelationType::Competition, RelationType::Merger),
                                               std::pair(RelationType::Dispute, RelationType::Acquisition)}) {
            atlas.relations[0].type = rivalry;
            atlas.relations[1].type = joining;
            for (std::size_t i = 2; i < atlas.relations.size(); ++i)
                atlas.relations[i].type = RelationType::Partnership;
            all.push_back(names());
        }
        QCOMPARE(all[0], all[1]);
        QCOMPARE(all[0], (std::vector<QString>{"Partnership", "", "Merger, acquisition", "",
                                               "Competition, dispute", ""}));
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// What matters most keeps its place and its order where there is not room for all.
    void theLegendLeavesOutWhatIsLeastFrequent()
    {
        ui::NetworkLegend legend(m_theme);
        const auto item = [](int id, const QString& words, int count) {
            ui::LegendItem made;
            made.id = id;
            made.text = words;
            made.count = count;
            made.line = ui::SceneEdge();
            return made;
        };
        const ui::LegendItems items{{item(0, "Model", 3)},
                                    {item(0, "Partnership", 20), item(1, "Investment", 1),
                                     item(2, "Supply", 4), item(3, "Ownership", 50)},
                                    {item(0, "Planned", 99)}};
        legend.setItems(items);
        const auto widthOf = [](const ui::LegendButton* button) { return button->widthOf(true) + 4; };
        const auto& ties = legend.tieButtons();
        legend.resize(24 + widthOf(ties[0]) + 46, 80); // the line for ties holds one, the third one as well
        legend.setItems(items);
        QVERIFY(ties[0]->isVisibleTo(&legend) && ties[3]->isVisibleTo(&legend));
        QVERIFY(ties[0]->y() < ties[3]->y());
        QVERIFY(!ties[1]->isVisibleTo(&legend) && !ties[2]->isVisibleTo(&legend) &&
                !legend.statusButtons()[0]->isVisibleTo(&legend));
        QCOMPARE(legend.moreButton()->text(), QString("+3"));
    }

    void statusesTakeALineWhereTheTiesFillTheirs()
    {
        ui::NetworkLegend legend(m_theme);
        const auto item = [](int id, const QString& words) {
            ui::LegendItem made;
            made.id = id;
            made.text = words;
            made.line = ui::SceneEdge();
            return made;
        };
        const ui::LegendItems items{
            {item(0, "Model")}, {item(0, "Partnership"), item(1, "Investment")}, {item(0, "Planned")}};
        legend.setItems(items);
        const int two = legend.heightForWidth(2000);
        const int ties =
            24 + legend.tieButtons()[0]->widthOf(true) + 4 + legend.tieButtons()[1]->widthOf(true);
        legend.resize(ties, legend.heightForWidth(ties));
        legend.setItems(items);
        QVERIFY(legend.height() > two && legend.height() < two * 3 / 2);
        QCOMPARE(legend.tieButtons()[0]->y(), legend.tieButtons()[1]->y());
        QVERIFY(legend.statusButtons()[0]->y() > legend.tieButtons()[0]->y());
        QVERIFY(!legend.moreButton()->isVisibleTo(&legend));
    }

    /// Else a status that is drawn in dashes looks like any other.
    void theDashesOfAStatusComeTwiceInItsSample()
    {
        ui::LegendButton button(m_theme);
        ui::LegendItem item;
        item.text = QStringLiteral("Reported");
        item.line = ui::SceneEdge();
        for (const bool tight : {false, true}) {
            item.line->dash = ui::Dash::Solid;
            button.setItem(item);
            const int plain = button.widthOf(tight);
            for (const ui::Dash dash : {ui::Dash::Planned, ui::Dash::Reported}) {
                item.line->dash = dash;
                button.setItem(item);
                const std::vector<double> pattern = ui::dashPattern(dash);
                const double period = std::accumulate(pattern.begin(), pattern.end(), 0.0);
                const int sample = m_theme.px(tight ? 16 : 22) + button.widthOf(tight) - plain;
                QVERIFY(sample >= m_theme.px(period + period - pattern.back()));
            }
        }
    }

    /// All that is known is what is shown, what is hidden and what has no tie.
    void countsAddUp()
    {
        const std::shared_ptr<const atlas::Atlas> sample = sampleAtlas();
        const atlas::Atlas& atlas = *sample;
        network::Filter filter;
        filter.hiddenCountries = {"KR"};
        const auto countOf = [&](bool company) {
            return std::ranges::count_if(atlas.entities, [company](const atlas::Entity& each) {
                return (each.kind == extract::EntityKind::Company) == company;
            });
        };
        const QStringList lines = ui::NetworkWords::sums(atlas, network::graphOf(atlas, filter)).split(u'\n');
        QVERIFY(lines.size() >= 3);
        for (const QString& line : lines) {
            const QString counted = line.section(": ", 1);
            static const QRegularExpression number("\\d+");
            QList<int> found;
            for (auto all = number.globalMatch(counted); all.hasNext();)
                found << all.next().captured().toInt();
            QCOMPARE(found.front(), std::accumulate(found.begin() + 1, found.end(), 0));
            if (line.startsWith("Companies"))
                QCOMPARE(found.front(), int(countOf(true)));
            if (line.startsWith("Others"))
                QCOMPARE(found.front(), int(countOf(false)));
            if (line.startsWith("Ties"))
                QCOMPARE(found.front(), int(atlas.relations.size()));
        }
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Legend)
#include "legend_test.moc"
