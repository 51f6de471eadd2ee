#include "ui/network/networkpanel.h"

#include "sample/sampleatlas.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace atlas::tests {

namespace {

/// A panel that has everything made on workers, as it does of a large network.
struct Stage
{
    explicit Stage(ui::Theme& theme, bool later) : panel(theme, document, selection)
    {
        if (later) {
            panel.setMostAtOnce(0);
            panel.explorer().setMostAtOnce(0);
        }
        panel.resize(1000, 800);
        panel.show();
    }
    void open(const std::shared_ptr<const atlas::Atlas>& atlas) { document.setAtlas(atlas); }
    const ui::NetworkScene& scene() const { return panel.view()->scene(); }

    models::Document document;
    models::Selection selection{document};
    ui::NetworkPanel panel;
};

std::vector<int> counts(const ui::NetworkPanel& panel)
{
    std::vector<int> all;
    for (const auto& buttons : {panel.legend()->nodeButtons(), panel.legend()->tieButtons()}) {
        for (const ui::LegendButton* button : buttons)
            all.push_back(button->item().count);
    }
    return all;
}

network::Filter onlyInvestments()
{
    network::Filter filter;
    filter.types = 1u << static_cast<unsigned>(extract::RelationType::Investment);
    return filter;
}

} // namespace

/// A large network is shown a little later than a small one, and otherwise the same.
class LargeNetworkTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_theme->setChoice(ui::Theme::Choice::Light);
        m_theme->setReducedMotion(true);
        m_atlas = sampleAtlas();
    }
    void cleanupTestCase() { m_theme.reset(); }

    void showsTheSameAsASmallOneDoesAtOnce()
    {
        Stage small(*m_theme, false);
        Stage large(*m_theme, true);
        for (Stage* stage : {&small, &large})
            stage->open(m_atlas);
        for (Stage* stage : {&small, &large})
            QTRY_VERIFY_WITH_TIMEOUT(!stage->panel.isArranging() && !stage->scene().nodes.empty(), 30'000);
        QCOMPARE(large.scene().labels, small.scene().labels);
        QCOMPARE(large.scene().edges.size(), small.scene().edges.size());
        QTRY_COMPARE(counts(large.panel), counts(small.panel));
        QCOMPARE(large.panel.count(), small.panel.count());
    }

    void liesTheSameHoweverTheWorkersAreTimed()
    {
        Stage one(*m_theme, true);
        show(one);
        Stage other(*m_theme, true); // whose steps fall otherwise among those of the event loop
        other.panel.setColouring(ui::Colouring::Country);
        show(other);
        for (std::size_t v = 0; v < one.scene().nodes.size(); ++v)
            QCOMPARE(other.scene().nodes[v].at, one.scene().nodes[v].at);
    }

    void keepsThePictureUntilTheNextIsThereAndItsPlacesAfterwards()
    {
        Stage stage(*m_theme, true);
        show(stage);
        const ui::NetworkScene before = stage.scene();
        const atlas::EntityId nvidia = m_atlas->find("nvidia")->id;
        stage.selection.select(nvidia);
        stage.panel.explorer().hide();
        QCOMPARE(stage.scene().nodes.size(), before.nodes.size());
        QTRY_VERIFY(!stage.panel.isArranging());
        QCOMPARE(stage.scene().nodes.size(), before.nodes.size() - 1);
        for (const ui::SceneNode& node : stage.scene().nodes)
            QCOMPARE(node.at, before.nodes[before.nodeOf(node.entity)].at);
    }

    void showsTheNewestOfRequestsThatOvertakeEachOther()
    {
        Stage stage(*m_theme, true);
        show(stage);
        const ui::NetworkScene before = stage.scene();
        const std::vector<int> countsBefore = counts(stage.panel);
        QSignalSpy arranged(&stage.panel, &ui::NetworkPanel::arranged);
        stage.panel.setFilter(onlyInvestments());
        stage.panel.setColouring(ui::Colouring::Country);
        stage.panel.clearFilters();
        stage.panel.setColouring(ui::Colouring::Layer);
        QTRY_VERIFY(!stage.panel.isArranging());
        QCOMPARE(stage.scene().labels, before.labels);
        for (std::size_t v = 0; v < before.nodes.size(); ++v)
            QCOMPARE(stage.scene().nodes[v].colour, before.nodes[v].colour);
        QTRY_COMPARE(counts(stage.panel), countsBefore);
        QVERIFY(!arranged.empty());
    }

    void findsCommunitiesOnAWorker()
    {
        Stage small(*m_theme, false);
        Stage large(*m_theme, true);
        for (Stage* stage : {&small, &large}) {
            show(*stage);
            stage->panel.setColouring(ui::Colouring::Community);
        }
        QCOMPARE(large.scene().nodes.front().colour, // as before, until they are found
                 ui::makeScene(*m_atlas, network::graphOf(*m_atlas), {}, m_theme->palette(), {})
                     .nodes.front()
                     .colour);
        QTRY_VERIFY(!large.panel.isArranging());
        for (std::size_t v = 0; v < small.scene().nodes.size(); ++v)
            QCOMPARE(large.scene().nodes[v].colour, small.scene().nodes[v].colour);
        QTRY_COMPARE(counts(large.panel), counts(small.panel));
    }

    void keepsWhatIsSelectedAndMarked()
    {
        Stage stage(*m_theme, true);
        show(stage);
        const atlas::EntityId naver = m_atlas->find("naver")->id;
        stage.selection.select(naver);
        stage.panel.setColouring(ui::Colouring::Country);
        stage.panel.explorer().mark({naver, m_atlas->find("nvidia")->id});
        QTRY_VERIFY(!stage.panel.isArranging());
        const std::vector<network::NodeIndex>& selected = stage.panel.view()->emphasis().selected;
        for (const char* key : {"naver", "nvidia"}) {
            const network::NodeIndex v = stage.scene().nodeOf(m_atlas->find(key)->id);
            QVERIFY2(std::find(selected.begin(), selected.end(), v) != selected.end(), key);
        }
    }

    void opensAViewWithItsPlacesWhateverIsShownMeanwhile()
    {
        Stage stage(*m_theme, true);
        show(stage);
        network::View view = stage.panel.currentView();
        view.exploration.hidden = {"nvidia"};
        for (network::Place& place : view.places)
            place.at.x += 1000;
        const ui::NetworkScene before = stage.scene();
        stage.panel.showView(view);
        QTRY_VERIFY(!stage.panel.isArranging());
        QCOMPARE(stage.scene().nodes.size(), before.nodes.size() - 1);
        for (const ui::SceneNode& node : stage.scene().nodes)
            QCOMPARE(node.at.x, before.nodes[before.nodeOf(node.entity)].at.x + 1000);
        QCOMPARE(stage.panel.currentView().places, view.places);
        stage.panel.explorer().undo();
        QTRY_VERIFY(!stage.panel.isArranging());
        for (const ui::SceneNode& node : stage.scene().nodes)
            QCOMPARE(node.at, before.nodes[before.nodeOf(node.entity)].at);
    }

    void leavesNothingOfAnotherAtlas()
    {
        Stage stage(*m_theme, true);
        show(stage);
        auto fewer = std::make_shared<atlas::Atlas>(*m_atlas);
        fewer->relations.resize(fewer->relations.size() / 2);
        for (atlas::Entity& entity : fewer->entities)
            std::erase_if(entity.relations, [&](atlas::RelationId id) {
                return static_cast<std::size_t>(id) >= fewer->relations.size();
            });
        stage.panel.setFilter(onlyInvestments()); // still under way when it goes
        stage.open(fewer);
        QVERIFY(stage.scene().nodes.empty());
        stage.panel.clearFilters();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.panel.isArranging() && !stage.scene().nodes.empty(), 30'000);
        QCOMPARE(stage.panel.view()->atlas(), std::shared_ptr<const atlas::Atlas>(fewer));
        QCOMPARE(stage.scene().nodes.size(), network::graphOf(*fewer).nodes.size());
    }

    void goesWhileMuchIsUnderWay()
    {
        Stage stage(*m_theme, true);
        show(stage);
        stage.panel.setFilter(onlyInvestments());
        stage.panel.setColouring(ui::Colouring::Country);
    }

private:
    void show(Stage& stage)
    {
        stage.open(m_atlas);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.panel.isArranging() && !stage.scene().nodes.empty(), 30'000);
        QTRY_VERIFY(!counts(stage.panel).empty());
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<const atlas::Atlas> m_atlas;
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::LargeNetworkTest)
#include "largenetwork_test.moc"
