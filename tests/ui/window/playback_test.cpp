#include "ui/network/networklegend.h"
#include "ui/network/timebar.h"
#include "ui/window/explorationwindow.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace atlas::tests {

/// The news told day by day, in the real window.
class Playback : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    std::vector<QRect> legendPlaces() const
    {
        std::vector<QRect> places;
        for (const auto& row : {panel().legend()->nodeButtons(), panel().legend()->tieButtons()}) {
            for (const ui::LegendButton* button : row)
                places.push_back(button->geometry());
        }
        return places;
    }
    static std::size_t countOf(const std::vector<ui::LegendButton*>& buttons)
    {
        std::size_t sum = 0;
        for (const ui::LegendButton* button : buttons)
            sum += static_cast<std::size_t>(button->item().count);
        return sum;
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void playsTheNewsInTheOrderItWasTold()
    {
        const auto days = network::timesOf(*m_atlas, panel().filter()).days;
        QVERIFY(days.size() > 1);
        const std::size_t all = view().scene().edges.size();
        const network::Point place = view().scene().nodes[view().scene().nodeOf(id("naver"))].at;
        const ui::Viewport sight = view().viewport();
        const std::vector<QRect> places = legendPlaces();
        panel().timeBar()->togglePlaying();
        std::size_t told = 0;
        for (const network::Telling& day : days) {
            told += static_cast<std::size_t>(day.relations);
            QCOMPARE(panel().filter().toldUntil, std::optional(day.day));
            QCOMPARE(view().scene().edges.size(), told);
            QVERIFY(view().viewport() == sight); // nothing moves under the eyes
            QCOMPARE(legendPlaces(), places);
            QVERIFY(!panel().findChild<QToolButton*>("clearFilters")->isVisible());
            QCOMPARE(countOf(panel().legend()->tieButtons()), told); // of the picture then shown
            QCOMPARE(countOf(panel().legend()->nodeButtons()), view().scene().nodes.size());
            for (const ui::SceneEdge& edge : view().scene().edges) {
                const auto& evidence = (*m_atlas)[edge.relation].evidence;
                QVERIFY(std::any_of(evidence.begin(), evidence.end(), [&](const atlas::Evidence& e) {
                    return (*m_atlas)[e.article].article->published <= day.day;
                }));
            }
            panel().timeBar()->playback().step();
        }
        QVERIFY(!panel().timeBar()->playback().isPlaying());
        QCOMPARE(view().scene().edges.size(), all);
        QCOMPARE(countOf(panel().legend()->tieButtons()), all);
        QCOMPARE(view().scene().nodes[view().scene().nodeOf(id("naver"))].at, place); // nothing has jumped
        QVERIFY(!explorer().history().canUndo());                                     // all is as it was
    }

    void lastsAFewBreathsAndCanBeFasterAndSlower()
    {
        ui::TimeBar& bar = *panel().timeBar();
        const auto days = static_cast<int>(network::timesOf(*m_atlas, panel().filter()).days.size());
        bar.togglePlaying();
        const int usual = bar.playback().interval();
        QVERIFY2(usual * days > 5'000 && usual * days <= 15'000, qPrintable(QString::number(usual)));
        QMenu* speeds = panel().findChild<QToolButton*>("playbackSpeed")->menu();
        QStringList words;
        for (const QAction* speed : speeds->actions())
            words << speed->text();
        QCOMPARE(words, QStringList({"½×", "1×", "2×", "4×"}));
        speeds->actions()[3]->trigger();
        QCOMPARE(bar.playback().interval(), usual / 4);
        QCOMPARE(panel().findChild<QToolButton*>("playbackSpeed")->text(), QString("4×"));
        bar.togglePlaying();
        closeWindow();
        openWindow();
        QCOMPARE(panel().timeBar()->playback().speed(), 4.0);
        panel().timeBar()->setSpeed(1);
        m_settings->remove("playbackSpeed");
    }

    void stepsThroughTheDaysByKeys()
    {
        const auto days = network::timesOf(*m_atlas, panel().filter()).days;
        key(Qt::Key_Period);
        QCOMPARE(panel().filter().toldUntil, std::optional(days.front().day));
        key(Qt::Key_Period);
        QCOMPARE(panel().filter().toldUntil, std::optional(days[1].day));
        key(Qt::Key_Comma);
        QCOMPARE(panel().filter().toldUntil, std::optional(days.front().day));
        key(Qt::Key_Comma);
        QVERIFY(!panel().filter().toldUntil); // before the first day and behind the last: all
        key(Qt::Key_Comma);
        QCOMPARE(panel().filter().toldUntil, std::optional(days.back().day));
        QVERIFY(!panel().timeBar()->playback().isPlaying());
        key(Qt::Key_N);
        QVERIFY(panel().timeBar()->playback().isPlaying());
        key(Qt::Key_Period);
        QVERIFY(!panel().timeBar()->playback().isPlaying());
        QCOMPARE(undoText(), QString("실행 취소: 재생 – 2024-07-21까지 보도"));
    }

    /// The button that was clicked has the keyboard by then.
    void filtersAreClearedByKeyBesideThePicture()
    {
        auto* play = panel().findChild<QToolButton*>("playNews");
        network::Filter filter;
        filter.types = 1u << static_cast<unsigned>(extract::RelationType::Partnership);
        panel().setFilter(filter);
        QTest::mouseClick(play, Qt::LeftButton);
        QTest::mouseClick(play, Qt::LeftButton);
        play->setFocus();
        QVERIFY(panel().filter() != network::Filter{});
        QTest::keyClick(play, Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(panel().filter(), network::Filter{});
        clickNode("naver");
        panel().explorer().hide();
        play->setFocus();
        QTest::keyClick(play, Qt::Key_H, Qt::ShiftModifier);
        QVERIFY(!panel().explorer().takenOut().any());
    }

    void stopsPlayingWhenAStepIsUndone()
    {
        clickNode("naver");
        key(Qt::Key_1);
        panel().timeBar()->togglePlaying();
        QVERIFY(panel().filter().toldUntil);
        QCOMPARE(undoText(), QString("실행 취소: 재생 – 2024-01-15까지 보도"));
        panel().actions().undo->trigger();
        QVERIFY(!panel().timeBar()->playback().isPlaying());
        QVERIFY(!panel().filter().toldUntil);
        QVERIFY(!view().emphasis().focus.empty());
    }

    void saysWhyNothingPlays()
    {
        const auto* play = panel().findChild<QToolButton*>("playNews");
        QVERIFY(play->isEnabled() && !play->toolTip().startsWith("재생할 것이"));
        network::Filter filter;
        filter.from = filter.to = text::PartialDate{2023, 12, 0};
        panel().setFilter(filter);
        QVERIFY(!play->isEnabled());
        QVERIFY2(play->toolTip().startsWith("재생할 것이 없습니다"), qPrintable(play->toolTip()));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Playback)
#include "playback_test.moc"
