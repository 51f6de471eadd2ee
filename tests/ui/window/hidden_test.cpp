#include "models/articlelistmodel.h"
#include "models/relationlistmodel.h"
#include "ui/charts/chartpanel.h"
#include "ui/network/hiddenbutton.h"
#include "ui/network/networkwords.h"
#include "ui/network/timestrip.h"
#include "ui/tables/articledelegate.h"
#include "ui/tables/selectioncard.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/deck.h"
#include "ui/window/explorationwindow.h"
#include "ui/window/searchdelegate.h"
#include "ui/window/searchfield.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

namespace atlas::tests {

/// What the network does not show is counted, named and one click away.
class Hidden : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    ui::HiddenButton* button() const { return panel().findChild<ui::HiddenButton*>(); }
    QAction* entry(const QString& words) const
    {
        auto* menu = button()->findChild<QMenu*>("hiddenMenu");
        emit menu->aboutToShow(); // fills it
        QList<QAction*> all = menu->actions();
        if (auto* which = menu->findChild<QMenu*>("filteredThings"))
            all << which->actions();
        const auto begins = [&words](const QAction* action) { return action->text().startsWith(words); };
        const auto found = std::find_if(all.begin(), all.end(), begins);
        return found == all.end() ? nullptr : *found;
    }
    bool isShown(const char* key) const { return isShown(id(key)); }
    QLabel* absence() const { return m_window->findChild<QLabel*>("cardAbsence"); }
    QPushButton* show() const { return m_window->findChild<QPushButton*>("cardShow"); }
    /// With a product, which the usual filter leaves out.
    void openWithProduct(const QByteArray& more = {}) const
    {
        openForeign("<graphml><key id='k' for='node' attr.name='kind'/>"
                    "<key id='t' for='edge' attr.name='type'/><graph edgedefault='directed'>"
                    "<node id='Garam'><data key='k'>company</data></node>"
                    "<node id='Narae'><data key='k'>company</data></node>"
                    "<node id='Dasom'><data key='k'>company</data></node>"
                    "<node id='Byeol'><data key='k'>product</data></node>"
                    "<edge source='Garam' target='Narae'><data key='t'>partnership</data></edge>"
                    "<edge source='Garam' target='Dasom'><data key='t'>partnership</data></edge>"
                    "<edge source='Garam' target='Byeol'><data key='t'>develops</data></edge>" +
                    more + "</graph></graphml>");
    }
    atlas::EntityId foreign(const char* key) const { return m_document->atlas()->find(key)->id; }
    std::size_t entityNamed(std::u16string_view name) const
    {
        const auto& all = m_document->atlas()->entities;
        const auto named = [name](const atlas::Entity& e) { return e.nameEn == name || e.nameKo == name; };
        return static_cast<std::size_t>(std::find_if(all.begin(), all.end(), named) - all.begin());
    }
    bool isShown(atlas::EntityId entity) const
    {
        return explorer().shown()->nodeOf(entity) < explorer().shown()->nodes.size();
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anAllianceStaysANodeWhenItsPartnerIsHidden()
    {
        openForeign("<graphml><key id='k' for='node' attr.name='kind'/>"
                    "<key id='t' for='edge' attr.name='type'/><graph edgedefault='directed'>"
                    "<node id='Nuri Union'><data key='k'>alliance</data></node>"
                    "<node id='Garam'><data key='k'>company</data></node>"
                    "<node id='Narae'><data key='k'>company</data></node>"
                    "<node id='Dasom'><data key='k'>company</data></node>"
                    "<edge source='Garam' target='Nuri Union'><data key='t'>membership</data></edge>"
                    "<edge source='Narae' target='Nuri Union'><data key='t'>membership</data></edge>"
                    "<edge source='Dasom' target='Nuri Union'><data key='t'>partnership</data></edge>"
                    "</graph></graphml>");
        const atlas::Atlas& atlas = *m_document->atlas();
        const auto alliance = std::find_if(atlas.entities.begin(), atlas.entities.end(), [](const auto& e) {
            return e.kind == extract::EntityKind::Alliance;
        });
        QVERIFY(alliance != atlas.entities.end());
        const auto isNode = [&] {
            const network::NodeIndex v = view().scene().nodeOf(alliance->id);
            return v < view().scene().nodes.size() && !view().scene().nodes[v].hidden;
        };
        QVERIFY(isNode());
        QVERIFY(!button()->isVisible());
        m_selection->select(atlas.find("org:dasom")->id);
        key(Qt::Key_H);
        QVERIFY(isNode());
        QCOMPARE(button()->text(), QString("회사 1 · 관계 1 숨김"));
    }

    /// However much is hidden: one plain list that any window has room for, and behind it the search.
    void theMenuOfWhatIsHiddenStaysLow()
    {
        std::vector<atlas::EntityId> most;
        for (const network::Node& node : explorer().shown()->nodes)
            most.push_back(node.entity);
        most.resize(most.size() - 2);
        QVERIFY(most.size() > 20);
        explorer().takeOut(most);
        auto* menu = button()->findChild<QMenu*>("hiddenMenu");
        emit menu->aboutToShow();
        const auto* which = menu->findChild<QMenu*>("thingsTakenOut");
        QVERIFY(which && which->findChildren<QMenu*>().isEmpty());
        QVERIFY(which->actions().size() <= 14);
        const qsizetype named = std::ranges::count_if(
            which->actions(), [](const QAction* action) { return action->text().endsWith(" 보이기"); });
        QCOMPARE(named, 12);
        QAction* others = which->actions().last();
        QVERIFY2(others->text().contains(QString::number(std::ssize(most) - named)),
                 qPrintable(others->text()));
        others->trigger();
        QVERIFY(m_window->findChild<ui::SearchField*>()->isListOpen());
        QVERIFY(button()->toolTip().contains("회사: 전체"));
    }

    void saysWhatIsHiddenInItsUnitsAndBringsItBack()
    {
        openWithProduct();
        QCOMPARE(button()->text(), QString("그 밖 1 · 관계 1 숨김"));
        const atlas::EntityId narae = foreign("org:narae");
        m_selection->select(narae);
        key(Qt::Key_H);
        QCOMPARE(button()->text(), QString("회사 1 · 그 밖 1 · 관계 2 숨김"));
        QTRY_COMPARE(button()->width(), button()->sizeHint().width()); // there is room for all of it
        QCOMPARE(button()->shownText(), button()->text());
        QVERIFY(entry("직접 숨김: 회사 1 · 관계 1"));
        QVERIFY(entry("필터로 숨김: 그 밖 1 · 관계 1"));
        QVERIFY(entry("Byeol 보이기"));
        entry("Narae 보이기")->trigger();
        QVERIFY(isShown(narae));
        QCOMPARE(button()->text(), QString("그 밖 1 · 관계 1 숨김"));
        QCOMPARE(undoText(), QString("실행 취소: 보이기 – Narae"));
        entry("“대상: 제품 외 전체” 풀기: 관계 1")->trigger();
        QVERIFY(!button()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(button()->isVisible());
        key(Qt::Key_H);
        entry("모두 보이기")->trigger();
        QVERIFY(!button()->isVisible());
        QCOMPARE(explorer().shown()->edges.size(), m_document->atlas()->relations.size());
    }

    void bringsOneOfAKindBackAlone_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("menu") << "menu";
        QTest::newRow("card") << "card";
    }

    void bringsOneOfAKindBackAlone()
    {
        QFETCH(QString, way);
        openWithProduct("<node id='Haneul'><data key='k'>product</data></node>"
                        "<edge source='Narae' target='Haneul'><data key='t'>develops</data></edge>"
                        "<edge source='Narae' target='Byeol'><data key='t'>develops</data></edge>");
        const atlas::EntityId byeol = m_document->atlas()->entities[entityNamed(u"Byeol")].id;
        const atlas::EntityId haneul = m_document->atlas()->entities[entityNamed(u"Haneul")].id;
        QCOMPARE(button()->text(), QString("그 밖 2 · 관계 3 숨김"));
        m_selection->select(byeol);
        if (way == "menu")
            entry("Byeol 보이기")->trigger();
        else
            show()->click();
        QVERIFY(isShown(byeol) && !isShown(haneul));
        QCOMPARE(button()->text(), QString("그 밖 1 · 관계 1 숨김")); // both of its ties are back
        QCOMPARE(undoText(), QString("실행 취소: 보이기 – Byeol"));
        const auto* chip = panel().findChild<QToolButton*>("alsoChip");
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->text(), QString("추가로 보임: Byeol ×"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!isShown(byeol));
        QVERIFY(!chip->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isShown(byeol));
        panel().findChild<QToolButton*>("alsoChip")->click();
        QVERIFY(!isShown(byeol));
        QCOMPARE(undoText(), QString("실행 취소: 필터 풀기 – 추가로 보임: Byeol"));
    }

    void theCardSaysWhatHidesACompanyAndShowsIt()
    {
        clickNode("naver");
        QVERIFY(!absence()->isVisible());
        key(Qt::Key_H);
        QVERIFY(absence()->isVisible());
        QCOMPARE(absence()->text(), QString("네트워크에 없음: 직접 숨김"));
        show()->click();
        QVERIFY(isShown("naver"));
        QVERIFY(!absence()->isVisible());
        network::Filter filter;
        filter.hiddenCountries = {"KR"};
        panel().setFilter(filter);
        QCOMPARE(absence()->text(), QString("네트워크에 없음: 필터 “나라: 한국 제외”"));
        show()->click();
        QVERIFY(isShown("naver"));
        clickNode("nvidia");
        key(Qt::Key_I);
        m_selection->select(id("naver"));
        QCOMPARE(absence()->text(), QString("네트워크에 없음: 다른 것을 따로 보는 중"));
        show()->click();
        QVERIFY(isShown("naver") && isShown("nvidia"));
        QVERIFY(!absence()->isVisible());
    }

    void theCardListsTheTiesThatAreShown()
    {
        auto* list = m_window->findChild<QListView*>("relationList");
        auto* hidden = m_window->findChild<QPushButton*>("hiddenTies");
        m_selection->select(id("naver"));
        const int all = list->model()->rowCount();
        QVERIFY(all > 2 && !hidden->isVisible());
        clickNode("nvidia");
        key(Qt::Key_H);
        m_selection->select(id("naver"));
        const int shown = list->model()->rowCount();
        QVERIFY(shown < all);
        QCOMPARE(hidden->text(), QString("관계 %1 숨김").arg(all - shown));
        hidden->click();
        QCOMPARE(list->model()->rowCount(), all);
        const QModelIndex last = list->model()->index(all - 1, 0);
        QCOMPARE(last.data().toString(), QString("엔비디아"));
        QVERIFY(!last.data(models::RelationListModel::ShownRole).toBool());
        explorer().showAll();
        QTRY_VERIFY(!hidden->isVisible());
        QCOMPARE(list->model()->rowCount(), all);
        clickNode("naver"); // by the mouse too
        key(Qt::Key_I);
        QCOMPARE(list->model()->rowCount(), all); // none is shown: they are all there is to say
        QVERIFY(!hidden->isVisible());
    }

    void theCardSaysWhyABarHasNoNode()
    {
        const auto barOf = [this](const char* key) { return (*m_atlas)[id(key)].figures.front(); };
        m_selection->select(barOf("nvidia"));
        QVERIFY(absence()->text().isEmpty());
        clickNode("nvidia");
        key(Qt::Key_H);
        m_selection->select(barOf("nvidia"));
        QCOMPARE(absence()->text(), QString("네트워크에 없음: 직접 숨김"));
        show()->click();
        QVERIFY(isShown("nvidia"));
        m_selection->select(barOf("alphabet"));
        QVERIFY(absence()->text().startsWith("네트워크에 없음: "));
        QVERIFY(absence()->isVisible() && !show()->isVisible()); // it has no tie
    }

    void theCardSaysWhatHidesATie()
    {
        const atlas::RelationId tie =
            relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        m_selection->select(tie);
        key(Qt::Key_H);
        QCOMPARE(absence()->text(), QString("네트워크에 없음: 직접 숨김"));
        network::Filter filter = panel().filter();
        filter.types &= ~(1u << static_cast<unsigned>(extract::RelationType::Partnership));
        filter.minimumConfidence = 1;
        panel().setFilter(filter);
        QVERIFY(absence()->text().contains("직접 숨김 · 필터 “종류"));
        show()->click();
        QVERIFY(view().scene().edgeOf(tie) < view().scene().edges.size());
        QVERIFY(!absence()->isVisible());
    }

    void whatASearchFindsAndAFilterHidesIsOffered()
    {
        openWithProduct();
        const atlas::EntityId thing = foreign(m_document->atlas()->entities.back().key.c_str());
        QVERIFY(!isShown(thing));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* search = m_window->findChild<ui::SearchField*>();
        search->setText("Byeol");
        QTRY_VERIFY(search->model().isFound() && search->model().rowCount() > 0);
        const auto* delegate = qobject_cast<ui::SearchDelegate*>(search->list()->itemDelegate());
        QVERIFY(delegate->detail(search->model().index(0)).endsWith(" · 네트워크에 없음"));
        QTest::keyClick(m_window.get(), Qt::Key_F12, Qt::ShiftModifier);
        QVERIFY(!absence()->isVisible()); // the card is folded
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(m_selection->subject(), models::Subject(thing));
        QCOMPARE(absence()->text(), QString("네트워크에 없음: 필터 “대상: 제품 외 전체”"));
        QVERIFY(show()->isVisible()); // it unfolds to say that
        show()->click();
        QVERIFY(isShown(thing));
        QTRY_VERIFY(view().scene().nodeOf(thing) < view().scene().nodes.size());
        QVERIFY(!absence()->isVisible());
    }

    void whatIsSelectedFirstIsSeen()
    {
        m_selection->clear();
        openForeign("<graphml><key id='k' for='node' attr.name='kind'/>"
                    "<key id='t' for='edge' attr.name='type'/><graph edgedefault='directed'>"
                    "<node id='Garam'><data key='k'>company</data></node>"
                    "<node id='Byeol'><data key='k'>product</data></node>"
                    "<node id='Narae'><data key='k'>company</data></node>"
                    "<edge source='Garam' target='Byeol'><data key='t'>develops</data></edge>"
                    "<edge source='Garam' target='Narae'><data key='t'>supply</data></edge>"
                    "</graph></graphml>");
        QVERIFY(std::holds_alternative<atlas::RelationId>(m_selection->subject()));
        QVERIFY(explorer().isShown(m_selection->subject()));
    }

    void aNetworkOfOthersIsNoArticle()
    {
        openWithProduct();
        auto* list = m_window->findChild<QListView*>("articleList");
        const QModelIndex row = list->model()->index(0, 0);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(row.data(models::ArticleListModel::NetworkRole).toBool());
        QCOMPARE(row.data(models::ArticleListModel::CompanyCountRole).toInt(), 3);
        QCOMPARE(row.data(models::ArticleListModel::OtherCountRole).toInt(), 1);
        QCOMPARE(row.data(models::ArticleListModel::RelationCountRole).toInt(), 3);
        const auto* delegate = qobject_cast<ui::ArticleDelegate*>(list->itemDelegate());
        QCOMPARE(delegate->detail(row), QString("네트워크 · 대상 4 · 관계 3 중 2"));
        QCOMPARE(delegate->detail(row, 90), QString("대상 4 · 관계 3 중 2")); // the counts come first
        QVERIFY(m_window->findChild<QLabel*>("statusCounts")->text().endsWith("기사 0 · 네트워크 1"));
        QVERIFY(m_window->findChild<ui::ElidedLabel*>("statusMessage")
                    ->text()
                    .contains("네트워크 1개를 열었습니다"));
        QCOMPARE(panel().count(), QString("회사 3 · 관계 2"));
        m_selection->select(m_document->atlas()->relations.front().id);
        const QString facts = m_window->findChild<ui::ElidedLabel*>("cardFacts")->text();
        QVERIFY2(facts.contains("네트워크 파일") && !facts.contains("기사"), qPrintable(facts));
    }

    void aChartWithoutFiguresLeadsOn()
    {
        const ui::ChartPanel& chart = *m_window->chart();
        auto* action = chart.findChild<QPushButton*>("emptyAction");
        m_document->setAtlas(std::make_shared<const atlas::Atlas>()); // nothing is open
        QVERIFY(action->isVisible());
        bool asked = false;
        QTimer leave;
        connect(&leave, &QTimer::timeout, [&asked] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                asked = true;
                dialog->reject();
            }
        });
        leave.start(0);
        action->click();
        QTRY_VERIFY(asked);
        leave.stop();
        openWithProduct();
        QCOMPARE(chart.title(), QString("차트"));
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), QString("회사 표 보기"));
        action->click();
        QCOMPARE(m_window->deck()->page(), ui::Deck::Companies);
    }

    void theMonthsCountWhatIsShown()
    {
        const ui::TimeStrip& strip = *panel().timeStrip();
        const auto hints = [&strip] {
            QStringList words;
            for (int month = strip.first(); month <= strip.last(); ++month)
                words << strip.hint(month);
            return words;
        };
        const QStringList before = hints();
        clickNode("naver");
        key(Qt::Key_H);
        QCOMPARE(hints().size(), before.size());
        QVERIFY(hints() != before);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hints(), before);
    }

    void theCardListsSeveral()
    {
        clickNode("naver");
        clickNode("nvidia", Qt::ControlModifier);
        const auto title = [this] { return m_window->findChild<QLabel*>("cardTitle")->text(); };
        QCOMPARE(title(), QString("2개 선택"));
        QVERIFY(m_window->findChild<ui::ElidedLabel*>("cardFacts")->text().startsWith("서로 관계 "));
        auto* list = m_window->findChild<QListView*>("severalList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QStringList rows{list->model()->index(0, 0).data().toString(),
                         list->model()->index(1, 0).data().toString()};
        rows.sort();
        QVERIFY(rows.front().startsWith("네이버 · 관계 ") && rows.back().startsWith("엔비디아 · 관계 "));
        key(Qt::Key_BracketRight);
        QCOMPARE(list->model()->rowCount(), static_cast<int>(explorer().marked().size()));
        emit list->clicked(list->model()->index(0, 0));
        QVERIFY(explorer().marked().empty());
        QVERIFY(!list->isVisible());
    }

    void theCardOfSeveralActsOnAllOfThem()
    {
        key(Qt::Key_A, Qt::ControlModifier);
        const auto all = static_cast<int>(explorer().shown()->nodes.size());
        auto* list = m_window->findChild<QListView*>("severalList");
        QCOMPARE(list->model()->rowCount(), all);
        const QModelIndex last = list->model()->index(all - 1, 0);
        list->scrollTo(last);
        QVERIFY(list->viewport()->rect().contains(list->visualRect(last))); // none is out of reach
        QVERIFY(
            !m_window->findChild<QScrollArea*>("cardScroll")->verticalScrollBar()->isVisible()); // nor two
        clickNode("naver");
        clickNode("nvidia", Qt::ControlModifier);
        const auto chip = [list](const QString& words) {
            QToolButton* found = nullptr;
            for (auto* button : list->parentWidget()->findChildren<QToolButton*>())
                found = button->text() == words && button->isVisible() ? button : found;
            return found;
        };
        QVERIFY(chip("둘 사이 경로") && chip("숨기기") && chip("이웃 강조"));
        QVERIFY(!chip("이웃과 관계 되살리기")); // nothing is hidden
        chip("숨기기")->click();
        QVERIFY(!isShown("naver") && !isShown("nvidia"));
        QCOMPARE(undoText(), QString("실행 취소: 숨기기 – 네이버·엔비디아"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        clickNode("openai", Qt::ControlModifier);
        QVERIFY(!chip("둘 사이 경로")); // they are three
        const QModelIndex first = list->model()->index(0, 0);
        const QString name = first.data().toString().section(" · ", 0, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
        QCOMPARE(m_window->findChild<QLabel*>("cardTitle")->text(), name);
        m_window->findChild<QAction*>("back")->trigger();
        QCOMPARE(m_window->findChild<QLabel*>("cardTitle")->text(), QString("3개 선택"));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Hidden)
#include "hidden_test.moc"
