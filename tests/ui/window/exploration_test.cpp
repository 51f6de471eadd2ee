#include "ui/network/legendfilter.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkwords.h"
#include "ui/network/tielist.h"
#include "ui/tables/relationpanel.h"
#include "ui/tables/tableview.h"
#include "ui/window/explorationwindow.h"
#include "ui/window/topbar.h"

#include "exchange/viewjson.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace atlas::tests {

/// How an analyst explores the network through the real window, by keys, clicks and menus.
class Exploration : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    bool isShown(const char* key) const
    {
        return view().scene().nodeOf(id(key)) < view().scene().nodes.size();
    }
    std::ptrdiff_t standingOut() const
    {
        const std::vector<char>& focus = view().emphasis().focus;
        return std::count(focus.begin(), focus.end(), char{1});
    }
    std::vector<QToolButton*> rows() const
    {
        std::vector<QToolButton*> shown;
        for (QToolButton* row : panel().findChild<ui::TieList*>()->findChildren<QToolButton*>())
            if (row->isVisible())
                shown.push_back(row);
        return shown;
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void focusesByNumberKeys()
    {
        clickNode("naver");
        key(Qt::Key_1);
        const std::ptrdiff_t near = standingOut();
        QVERIFY(near > 1 && near < std::ssize(view().scene().nodes));
        key(Qt::Key_2);
        QVERIFY(standingOut() > near);
        QCOMPARE(undoText(), QString("실행 취소: 이웃 강조 – 네이버, 2단계"));
        const auto* chip = panel().findChild<QToolButton*>("focusChip");
        QVERIFY(chip->isVisible() && chip->text().contains("네이버"));
        key(Qt::Key_Escape);
        QCOMPARE(standingOut(), std::ptrdiff_t{0});
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(standingOut() > near);
    }

    void hidesAndTakesItBack()
    {
        clickNode("naver");
        key(Qt::Key_H);
        QVERIFY(!isShown("naver"));
        QCOMPARE(undoText(), QString("실행 취소: 숨기기 – 네이버"));
        QVERIFY(panel().findChild<QPushButton*>("hiddenCount")->text().startsWith("회사 1 · "));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isShown("naver"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!isShown("naver"));
        key(Qt::Key_H, Qt::ShiftModifier);
        QVERIFY(isShown("naver"));
    }

    void takesAStepBackFromTheTopBar()
    {
        QToolButton* undo = nullptr;
        for (QToolButton* button : m_window->findChild<ui::TopBar*>()->findChildren<QToolButton*>())
            if (button->defaultAction() == panel().actions().undo)
                undo = button;
        QVERIFY(undo && undo->isVisible() && !undo->icon().isNull());
        clickNode("naver");
        key(Qt::Key_H);
        QVERIFY(!isShown("naver") && undo->isEnabled());
        QCOMPARE(undo->toolTip(), QString("실행 취소: 숨기기 – 네이버"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(isShown("naver"));
    }

    void hidesASingleTieAndBringsItBack()
    {
        const auto* hidden = panel().findChild<QPushButton*>("hiddenCount");
        const QString before = hidden->text();
        const std::size_t nodes = view().scene().nodes.size();
        const atlas::RelationId tie =
            relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        const auto isShown = [&] { return view().scene().edgeOf(tie) < view().scene().edges.size(); };
        m_selection->select(tie);
        key(Qt::Key_H);
        QVERIFY(!isShown());
        QCOMPARE(view().scene().nodes.size(), nodes);
        QVERIFY(hidden->text() != before);
        QVERIFY(undoText().startsWith("실행 취소: 관계 숨기기 – "));
        QVERIFY(undoText().contains("네이버") && undoText().contains("엔비디아, 협력"));
        const network::View written = panel().currentView();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isShown());
        panel().showView(*exchange::readView(exchange::writeView(written)));
        QVERIFY(!isShown());
        key(Qt::Key_E); // by its ends, as it is still selected
        QVERIFY(isShown());
        QCOMPARE(hidden->text(), before);
        key(Qt::Key_Delete);
        QVERIFY(!isShown());
        key(Qt::Key_H, Qt::ShiftModifier);
        QVERIFY(isShown());
    }

    void hidesATieFromTheTableOfTies()
    {
        m_window->findChild<QAction*>("pageTies")->trigger();
        ui::TableView* table = m_window->relations()->table();
        clickNode("naver");
        clickNode("nvidia", Qt::ControlModifier); // what is marked is not what the row is about
        const models::RelationTableModel& model = m_window->relations()->model();
        const atlas::RelationId tie = model.relation(1);
        const QPoint at = table->visualRect(table->model()->index(1, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &event);
        auto* menu = table->findChild<QMenu*>("tableMenu");
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(m_selection->subject(), models::Subject(tie));
        QVERIFY(menu->actions().contains(panel().actions().hide));
        panel().actions().hide->trigger();
        menu->close();
        QCOMPARE(view().scene().edgeOf(tie), static_cast<network::EdgeIndex>(view().scene().edges.size()));
        QCOMPARE(model.rowOfRelation(tie), -1); // the table shows what the picture shows
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(model.rowOfRelation(tie) >= 0);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        const atlas::RelationId first = model.relation(0);
        QTest::keyClick(table, Qt::Key_H);
        QCOMPARE(model.rowOfRelation(first), -1);
    }

    void namesItsStepsInTheLanguageShown()
    {
        clickNode("naver");
        key(Qt::Key_H);
        QCOMPARE(undoText(), QString("실행 취소: 숨기기 – 네이버"));
        m_window->findChild<QToolButton*>("languageEnglish")->click();
        QTRY_COMPARE(undoText(), QString("Undo: Hide – NAVER"));
        QVERIFY(!isShown("naver"));
        panel().actions().undo->trigger();
        QCOMPARE(panel().actions().redo->text(), QString("Redo: Hide – NAVER"));
        m_window->findChild<QToolButton*>("languageKorean")->click();
        QTRY_COMPARE(panel().actions().redo->text(), QString("다시 실행: 숨기기 – 네이버"));
    }

    void keepsWhatWasDoneWhenTheLanguageSwitches()
    {
        clickNode("naver");
        key(Qt::Key_2);
        clickNode("nvidia", Qt::ControlModifier);
        const std::ptrdiff_t before = standingOut();
        const network::Exploration exploration = explorer().exploration();
        m_window->findChild<QToolButton*>("languageEnglish")->click();
        QTRY_COMPARE(panel().title(), QString("Network"));
        QCOMPARE(standingOut(), before);
        QCOMPARE(explorer().marked().size(), std::size_t{2});
        QVERIFY(explorer().exploration() == exploration);
        m_window->findChild<QToolButton*>("languageKorean")->click();
        QTRY_COMPARE(panel().title(), QString("네트워크"));
    }

    void isolatesAndBringsNeighboursBack()
    {
        const ui::Viewport before = view().viewport();
        clickNode("naver");
        key(Qt::Key_I);
        QCOMPARE(view().scene().nodes.size(), std::size_t{1});
        QVERIFY(view().viewport() != before); // what is alone is brought near
        key(Qt::Key_E);
        QVERIFY(isShown("nvidia"));
        QVERIFY(view().scene().nodes.size() > 1);
    }

    void selectsSeveralAndFindsTheWayBetweenTwo()
    {
        clickNode("naver");
        clickNode("nvidia", Qt::ControlModifier);
        QCOMPARE(view().emphasis().selected.size(), std::size_t{2});
        key(Qt::Key_P);
        QCOMPARE(standingOut(), std::ptrdiff_t{2});
        QVERIFY(panel().findChild<QToolButton*>("focusChip")->text().startsWith("경로: "));
        key(Qt::Key_BracketRight);
        QVERIFY(explorer().marked().size() > 2);
        key(Qt::Key_BracketLeft);
        QCOMPARE(explorer().marked().size(), std::size_t{2});
        key(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(explorer().marked().size(), view().scene().nodes.size() - 2);
    }

    void listsTheEvidenceAlongAPath()
    {
        clickNode("naver");
        clickNode("openai", Qt::ControlModifier);
        key(Qt::Key_P);
        QCOMPARE(rows().size(), std::size_t{2});
        QVERIFY(rows()[0]->accessibleName().startsWith("네이버 — 엔비디아 · 협력 · 문장 "));
        QVERIFY(rows()[1]->accessibleName().contains("엔비디아 → 오픈AI · 투자"));
        explorer().showPath(id("openai"), id("naver")); // from the other end
        QVERIFY(rows()[0]->accessibleName().startsWith("오픈AI ← 엔비디아 · 투자 · "));
        QVERIFY(rows()[1]->accessibleName().startsWith("엔비디아 — 네이버 · 협력 · "));
        QVERIFY(panel().findChild<QToolButton*>("focusChip")->text().startsWith("경로: 오픈AI – 네이버"));
        panel().actions().undo->trigger();
        rows()[1]->click();
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Investment, "nvidia", "openai");
        QCOMPARE(m_selection->subject(), models::Subject(tie));
        QVERIFY(!m_selection->places().empty()); // its sentence is open in the reader
        QCOMPARE(m_selection->article(), std::optional(m_selection->places().front().article));
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QVERIFY(rows().empty());
    }

    /// However far one has gone in: both ends are seen beside the list, which hides nothing of the picture.
    void showsAWayBesideItsList()
    {
        for (int i = 0; i < 8; ++i)
            view().zoomIn();
        m_selection->select(id("naver"));
        explorer().showPath(id("naver"), id("openai"));
        const auto* list = panel().findChild<ui::TieList*>();
        const QRect listed(list->mapTo(&panel(), QPoint()), list->size());
        const QRect seen(view().mapTo(&panel(), QPoint()), view().size());
        QVERIFY(list->isVisible() && !listed.intersects(seen));
        for (const char* end : {"naver", "openai"})
            QVERIFY2(QRectF(view().rect()).contains(view().placeOf(id(end))), end);
        for (const QToolButton* row : rows()) {
            QVERIFY(row->width() <= list->viewport()->width());
            QVERIFY(row->height() >= row->heightForWidth(row->width()));
        }
        m_window->resize(1280, 800);
        view().fit();
        for (const ui::SceneNode& node : view().scene().nodes)
            QVERIFY(QRectF(view().rect()).contains(view().placeOf(node.entity)));
    }

    void findsPartnersInCommon()
    {
        clickNode("apple");
        clickNode("microsoft", Qt::ControlModifier);
        key(Qt::Key_C);
        QCOMPARE(standingOut(), std::ptrdiff_t{3});
        const auto* chip = panel().findChild<QToolButton*>("focusChip");
        QVERIFY(chip->text().startsWith("공통 상대 1곳: "));
        QCOMPARE(undoText(), QString("실행 취소: 공통 상대 – 애플·마이크로소프트"));
        QCOMPARE(rows().size(), std::size_t{2});
        QVERIFY(rows()[0]->accessibleName().contains("오픈AI"));
    }

    void showsBridgesWithTheirSentences()
    {
        clickNode("naver");
        key(Qt::Key_B);
        QCOMPARE(undoText(), QString("실행 취소: 다리 보기"));
        QVERIFY(view().emphasis().selected.empty()); // what was selected before is no bridge
        const std::vector<atlas::RelationId>& ties = explorer().tiesInFocus();
        QVERIFY(!ties.empty());
        const std::vector<char>& focal = view().emphasis().ties;
        QCOMPARE(std::count(focal.begin(), focal.end(), char{1}), std::ssize(ties));
        QCOMPARE(focal[view().scene().edgeOf(ties.front())], char{1});
        QCOMPARE(panel().findChild<QToolButton*>("focusChip")->text(),
                 QString("다리 %1개 · 양쪽에 회사가 둘 이상 ×").arg(ties.size()));
        QCOMPARE(rows().size(), std::min(ties.size(), ui::TieList::mostShown));
        rows().front()->click();
        QCOMPARE(m_selection->subject(), models::Subject(ties.front()));
        QVERIFY(explorer().exploration().focus.bridges); // it stays while one reads
        m_selection->select({});
        key(Qt::Key_Escape);
        QVERIFY(rows().empty() && view().emphasis().ties.empty());
        clickNode("naver");
        clickNode("nvidia", Qt::ControlModifier);
        key(Qt::Key_I); // two companies alone have nothing to be cut off
        key(Qt::Key_B);
        QVERIFY(panel().findChild<QToolButton*>("focusChip")->text().contains("다리 없음"));
        key(Qt::Key_Escape);
        QVERIFY(!explorer().exploration().focus.any());
    }

    void filtersAndSelectsByTheLegend()
    {
        const std::size_t before = view().scene().nodes.size();
        ui::LegendButton* entry = panel().legend()->nodeButtons().front();
        const auto count = static_cast<std::size_t>(entry->item().count);
        QTest::mouseClick(entry, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(explorer().marked().size(), count);
        QCOMPARE(view().scene().nodes.size(), before);
        entry = panel().legend()->nodeButtons().front();
        QTest::mouseClick(entry, Qt::LeftButton);
        QVERIFY(view().scene().nodes.size() < before);
        QVERIFY(panel().findChild<QToolButton*>("layerChip")->isVisible());
        QVERIFY(undoText().startsWith("실행 취소: 필터 – 층: "));
        panel().actions().undo->trigger();
        QCOMPARE(view().scene().nodes.size(), before);
        QVERIFY(!panel().findChild<QToolButton*>("layerChip")->isVisible());
    }

    void saysHowMuchIsHidden()
    {
        const auto* hidden = panel().findChild<QPushButton*>("hiddenCount");
        network::Filter filter;
        filter.types = 0;
        panel().setFilter(filter);
        QVERIFY(hidden->text().contains(QString::number(m_atlas->relations.size())));
        panel().findChild<QToolButton*>("clearFilters")->click();
        QVERIFY(!hidden->text().contains("숨김")); // nothing of the sample is left out then
    }

    void everyWindowShowsTheSameNetwork()
    {
        const std::vector<network::Place> places = panel().currentView().places;
        closeWindow();
        openWindow({1280, 1000});
        QVERIFY(panel().currentView().places == places);
    }

    void saysWhereAViewWasSaved()
    {
        const QString path = m_folder.filePath("mine.json");
        panel().saveViewAs(path);
        const auto* message = m_window->findChild<ui::ElidedLabel*>("statusMessage");
        QTRY_VERIFY(message->text().startsWith("보기를 ") && message->text().contains("mine.json"));
        QVERIFY(QFile::exists(path));
        QVERIFY(m_window->findChild<QPushButton*>("showSaved")->isVisible());
    }

    void putsADraggedNodeBackWhereItLay()
    {
        const auto place = [this] { return view().scene().nodes[view().scene().nodeOf(id("naver"))].at; };
        const network::Point before = place();
        const QPoint from = view().placeOf(id("naver")).toPoint();
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        for (const int step : {10, 40}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(step, step)), QPointF(), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(&view(), &move);
        }
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + QPoint(40, 40));
        const network::Point after = place();
        QVERIFY(after != before);
        QCOMPARE(undoText(), QString("실행 취소: 고정 – 네이버"));
        panel().actions().undo->trigger();
        QCOMPARE(place(), before);
        QVERIFY(explorer().exploration().pins.empty());
        panel().actions().redo->trigger();
        QCOMPARE(place(), after);
    }

    void comesBackToAViewThatWasWrittenDown()
    {
        clickNode("naver");
        key(Qt::Key_2);
        clickNode("nvidia", Qt::ControlModifier);
        network::Filter filter = panel().filter();
        filter.minimumConfidence = 0;
        panel().setFilter(filter);
        panel().setColouring(ui::Colouring::Country);
        panel().arranger().areasAction()->trigger();
        m_selection->select(relationBetween(*m_atlas, extract::RelationType::Competition, "naver", "kakao"));
        explorer().mark({});
        explorer().hide();
        m_selection->select(id("naver"));
        panel().actions().pin->trigger();
        view().setSight(network::Sight{12.5, -3, 0.8});
        const network::View before = panel().currentView();
        const std::string written = exchange::writeView(before);
        panel().setColouring(ui::Colouring::Layer);
        panel().arranger().areasAction()->trigger();
        panel().arranger().actions()[2]->trigger();
        panel().clearFilters();
        explorer().showAll();
        explorer().unpinAll();
        explorer().mark({});
        view().fit();
        const auto read = exchange::readView(written);
        QVERIFY(read.ok());
        panel().showView(*read);
        QVERIFY(panel().currentView() == before);
        QCOMPARE(exchange::writeView(panel().currentView()), written);
        QVERIFY(!panel().isArranging());
        QCOMPARE(undoText(), QString("실행 취소: 보기 열기"));
        panel().actions().undo->trigger(); // with how it was drawn
        QCOMPARE(panel().arranger().chosen(), network::Arrangement::Circle);
        QCOMPARE(panel().colouring(), ui::Colouring::Layer);
    }

    void undoingAnOpenedViewBringsBackAllOfTheOneBefore_data()
    {
        QTest::addColumn<bool>("filters");
        QTest::newRow("another choice") << true;
        QTest::newRow("other places alone") << false;
    }

    void undoingAnOpenedViewBringsBackAllOfTheOneBefore()
    {
        QFETCH(bool, filters);
        view().setSight(network::Sight{20, 30, 0.7});
        const network::View before = panel().currentView();
        network::View opened = before;
        opened.sight = network::Sight{-100, 50, 2};
        for (network::Place& place : opened.places)
            place.at.x += 200;
        if (filters) {
            opened.exploration.hidden = {"nvidia"};
            opened.exploration.look.arrangement = network::Arrangement::Matrix;
            opened.exploration.filter.minimumEvidence = 2;
        }
        panel().showView(opened);
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY(!panel().isArranging());
            QVERIFY(panel().currentView() == opened);
            QCOMPARE(undoText(), QString("실행 취소: 보기 열기"));
            panel().actions().undo->trigger();
            QTRY_VERIFY(!panel().isArranging());
            QVERIFY(panel().currentView() == before);
            panel().actions().redo->trigger();
        }
        explorer().undo();
        view().fit();
        panel().showView(opened); // from all in sight
        explorer().undo();
        QTRY_VERIFY(!panel().isArranging());
        QVERIFY(!view().sight());
    }

    void undoesHowItIsDrawn()
    {
        const auto colourOf = [this](const char* key) {
            return view().scene().nodes[view().scene().nodeOf(id(key))].colour;
        };
        const QRgb byLayer = colourOf("openai");
        panel().setColouring(ui::Colouring::Country);
        QCOMPARE(undoText(), QString("실행 취소: 색 – 나라"));
        QVERIFY(colourOf("openai") != byLayer);
        QVERIFY(panel().findChild<QToolButton*>("colourChip")->text().contains("나라"));
        key(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(undoText(), QString("실행 취소: 연합 – 점으로"));
        QVERIFY(view().scene().groups.empty());
        key(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(undoText(), QString("실행 취소: 배치 – 원형"));
        QTRY_COMPARE(view().scene().arrangement, network::Arrangement::Circle);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view().scene().arrangement, network::Arrangement::Free);
        QVERIFY(panel().arranger().actions()[0]->isChecked());
        QVERIFY(panel().arranger().areasAction()->isChecked());
        QVERIFY(!view().scene().groups.empty());
        QCOMPARE(colourOf("openai"), byLayer);
        QVERIFY(panel().findChild<QToolButton*>("colourChip")->text().contains("층"));
        QVERIFY(!explorer().history().canUndo());
    }

    void offersItsActionsWhereOneClicks()
    {
        const auto menuAt = [this](QPointF at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at.toPoint(), view().mapToGlobal(at.toPoint()));
            QApplication::sendEvent(&view(), &event);
            return view().findChild<QMenu*>("networkMenu");
        };
        clickNode("nvidia");
        QMenu* menu = menuAt(view().placeOf(id("naver")));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(m_selection->subject(), models::Subject(id("naver"))); // the menu is about it
        QVERIFY(menu->actions().contains(panel().actions().hide));
        QCOMPARE(panel().actions().hide->shortcut(), QKeySequence("H"));
        const QList<QAction*> offered = menu->actions();
        const auto way = std::find_if(offered.begin(), offered.end(),
                                      [](const QAction* a) { return a->text().contains("엔비디아"); });
        QVERIFY(way != offered.end());
        (*way)->trigger();
        QVERIFY(explorer().exploration().focus.path);
        menu->close();
        const QList<QAction*> edit = m_window->findChild<QMenu*>("editMenu")->actions();
        for (QAction* each : {panel().actions().undo, panel().actions().invert, panel().actions().isolate})
            QVERIFY(edit.contains(each));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Exploration)
#include "exploration_test.moc"
