#include "ui/network/legendfilter.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkwords.h"
#include "ui/network/tickmenu.h"
#include "ui/network/timebar.h"
#include "ui/network/timestrip.h"
#include "ui/tables/relationpanel.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/explorationwindow.h"

#include "exchange/networkarticles.h"
#include "exchange/networkfile.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <set>

namespace atlas::tests {

/// Every chip of the real window filters, says so, and says how much is hidden.
class Filters : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    QToolButton* chip(const char* name) const { return panel().findChild<QToolButton*>(name); }
    QString hidden() const { return panel().findChild<QPushButton*>("hiddenCount")->text(); }
    static QList<QAction*> choices(QMenu* menu)
    {
        emit menu->aboutToShow(); // fills it
        QList<QAction*> ticks;
        for (QAction* action : menu->actions()) {
            if (action->isCheckable())
                ticks << action;
        }
        return ticks;
    }
    static QString nameOf(const QAction* choice) { return choice->text().section('\t', 0, 0); }
    static int countOf(const QAction* choice)
    {
        return choice->text().section('\t', 1).section(QChar(0x2003), 0, 0).trimmed().toInt();
    }
    ui::LegendButton* legendEntry(const QString& words) const
    {
        for (ui::LegendButton* button : panel().legend()->findChildren<ui::LegendButton*>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

    void openWithProduct() const
    {
        openForeign("<graphml><key id='k' for='node' attr.name='kind'/><graph edgedefault='directed'>"
                    "<node id='Garam'><data key='k'>company</data></node>"
                    "<node id='Byeol'><data key='k'>product</data></node>"
                    "<node id='Narae'><data key='k'>company</data></node>"
                    "<edge source='Garam' target='Byeol'/><edge source='Garam' target='Narae'/>"
                    "</graph></graphml>");
    }
    /// What is shown and what is said to be hidden are all there is.
    void hiddenIsTrue() const
    {
        const network::Graph& shown = *explorer().shown();
        network::Hidden all;
        for (const atlas::Entity& entity : m_atlas->entities) {
            if (!entity.relations.empty())
                ++(entity.kind == extract::EntityKind::Company ? all.companies : all.others);
        }
        for (const network::Node& node : shown.nodes)
            --((*m_atlas)[node.entity].kind == extract::EntityKind::Company ? all.companies : all.others);
        all.ties = static_cast<int>(m_atlas->relations.size() - shown.edges.size());
        QCOMPARE(explorer().filteredOut() + explorer().takenOut(), all);
        QCOMPARE(hidden(), ui::NetworkWords::hidden(all, explorer().tieless()));
    }

    /// Every entry that is switched on counts what is in the picture; so does the picture that leaves.
    void legendIsTrue() const
    {
        const network::Graph& shown = *explorer().shown();
        QStringList words;
        const auto check = [&](const std::vector<ui::LegendButton*>& buttons, ui::LegendRow row) {
            int all = 0;
            for (const ui::LegendButton* button : buttons) {
                const ui::LegendItem& item = button->item();
                int count = 0;
                for (const network::Node& node : shown.nodes)
                    count += row == ui::LegendRow::Nodes &&
                             static_cast<int>(network::nodeClassOf((*m_atlas)[node.entity])) == item.id;
                for (const network::Edge& edge : shown.edges)
                    count += row == ui::LegendRow::Ties &&
                             (ui::typeBits(ui::tieKinds()[static_cast<std::size_t>(item.id)]) >>
                                  static_cast<unsigned>((*m_atlas)[edge.relation].type) &
                              1u) != 0;
                if (item.shown)
                    QCOMPARE(std::pair(item.text, item.count), std::pair(item.text, count));
                all += item.shown ? item.count : 0;
                words << ui::NetworkWords::counted(item.text, item.count);
            }
            QCOMPARE(all,
                     static_cast<int>(row == ui::LegendRow::Nodes ? shown.nodes.size() : shown.edges.size()));
        };
        check(panel().legend()->nodeButtons(), ui::LegendRow::Nodes);
        check(panel().legend()->tieButtons(), ui::LegendRow::Ties);
        const ui::Picture picture = panel().picture(text::Language::Korean);
        for (const ui::LegendEntry& entry : picture.legend)
            QVERIFY2(words.contains(entry.text) || !entry.text.contains("협력"), qPrintable(entry.text));
        hiddenIsTrue();
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup()
    {
        closeWindow();
        m_settings->setValue("language", "ko");
    }

    void everyChipFilters_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("choice"); // of its menu
        QTest::addColumn<QString>("words");
        QTest::newRow("type") << QByteArray("typeChip") << 0 << "종류";
        QTest::newRow("status") << QByteArray("statusChip") << 0 << "상태";
        QTest::newRow("country") << QByteArray("countryChip") << 0 << "나라";
        QTest::newRow("confidence") << QByteArray("confidenceChip") << 4 << "확신";
        QTest::newRow("kind") << QByteArray("kindChip") << 0 << "대상";
        QTest::newRow("layer") << QByteArray("layerChip") << 0 << "층";
        QTest::newRow("article") << QByteArray("articleChip") << 0 << "기사";
        QTest::newRow("evidence") << QByteArray("evidenceChip") << 1 << "근거";
    }

    void everyChipFilters()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, choice);
        QFETCH(QString, words);
        m_window->findChild<QAction*>("pageTies")->trigger();
        const std::size_t before = view().scene().edges.size();
        const QString hiddenBefore = hidden();
        choices(chip(name)->menu()).at(choice)->trigger();
        const std::size_t now = view().scene().edges.size();
        QVERIFY(now < before);
        QVERIFY2(hidden().contains(QString::number(m_atlas->relations.size() - now)), qPrintable(hidden()));
        QVERIFY(chip(name)->isVisible());
        QVERIFY2(undoText().startsWith("실행 취소: 필터 – " + words), qPrintable(undoText()));
        QCOMPARE(m_window->relations()->model().itemCount(), static_cast<int>(now)); // the twin follows
        QVERIFY(chip("clearFilters")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view().scene().edges.size(), before);
        QCOMPARE(hidden(), hiddenBefore);
        choices(chip(name)->menu()).at(choice)->trigger();
        key(Qt::Key_F, Qt::ShiftModifier); // clears all
        QCOMPARE(view().scene().edges.size(), before);
    }

    void whatHidesFromTheStartHasAChipAndGoesThere()
    {
        QVERIFY(!chip("kindChip")->isVisible()); // none of the sample's products has a tie
        openWithProduct();
        const auto end = [this](qsizetype fromLast) {
            QMenu* menu = chip("kindChip")->menu();
            emit menu->aboutToShow();
            return menu->actions().at(menu->actions().size() - fromLast);
        };
        QVERIFY(chip("kindChip")->isVisible());
        QCOMPARE(chip("kindChip")->text(), QString("대상: 제품 외 전체"));
        QVERIFY(!chip("kindChip")->property("active").toBool() && !end(1)->isEnabled());
        const std::size_t before = view().scene().edges.size();
        end(2)->trigger();
        QTRY_VERIFY(view().scene().edges.size() > before);
        QCOMPARE(chip("kindChip")->text(), QString("대상: 전체"));
        QVERIFY(!end(2)->isEnabled());
        end(1)->trigger();
        QTRY_COMPARE(view().scene().edges.size(), before);
        QVERIFY(chip("kindChip")->isVisible());
    }

    /// Where not all have room, those that hide nothing wait in the menu; what hides something stays in
    /// sight.
    void chipsKeepToOneRow()
    {
        const auto* more = chip("moreFilters");
        const auto isOffered = [more](const QToolButton* button) {
            return more->menu()->actions().contains(button->menu()->menuAction()) &&
                   button->menu()->menuAction()->isVisible();
        };
        QVERIFY(chip("countryChip")->isVisible() && !isOffered(chip("countryChip")));
        openWithProduct();
        m_window->setLanguage(text::Language::English);
        m_window->resize(1280, 800);
        QTRY_VERIFY(!chip("countryChip")->isVisible());
        QVERIFY(isOffered(chip("countryChip")));
        QVERIFY2(more->toolTip().contains("Country"), qPrintable(more->toolTip()));
        for (const char* name : {"statusChip", "confidenceChip", "kindChip", "moreFilters"})
            QVERIFY2(chip(name)->isVisible() && chip(name)->y() == more->y(), name);
        network::Filter filter;
        filter.hiddenCountries = {"KR"};
        panel().setFilter(filter);
        QVERIFY(chip("countryChip")->isVisible());
        panel().clearFilters();
        m_window->resize(1920, 1080);
        QTRY_VERIFY(chip("countryChip")->isVisible());
    }

    /// One country alone is shown with its ties abroad, and the chip names it rather than all the others.
    void oneCountryAloneIsNamedAndNeverEmpty()
    {
        auto* menu = qobject_cast<ui::TickMenu*>(chip("countryChip")->menu());
        QList<std::pair<QString, int>> all;
        for (const QAction* tick : choices(menu))
            all << std::pair(nameOf(tick), countOf(tick));
        for (qsizetype i = 0; i < all.size(); ++i) {
            panel().clearFilters();
            emit menu->onlyRequested(choices(menu).at(i));
            QCOMPARE(chip("countryChip")->text(), QString("나라: ") + all[i].first);
            QCOMPARE(view().scene().edges.empty(), all[i].second == 0);
            hiddenIsTrue();
        }
    }

    void whatHasNoTieIsCountedAndCanBeReadAbout()
    {
        QVERIFY(explorer().tieless().companies > 0);
        const QString before = hidden();
        QVERIFY2(before.contains("관계 없는 회사"), qPrintable(before));
        clickNode("openai");
        key(Qt::Key_1);
        QCOMPARE(hidden(), before);
        auto* menu = panel().findChild<QMenu*>("hiddenMenu");
        emit menu->aboutToShow();
        const QMenu* which = menu->findChild<QMenu*>("tielessThings");
        QVERIFY(which);
        which->actions().front()->trigger();
        const auto* entity = std::get_if<atlas::EntityId>(&m_selection->subject());
        QVERIFY(entity && (*m_atlas)[*entity].relations.empty());
    }

    void tiesOfUnknownKindAreShownAsSuch()
    {
        openForeign("<graphml><key id='k' for='edge' attr.name='label'/><graph edgedefault='directed'>"
                    "<node id='Garam'/><node id='Narae'/><node id='Dasom'/>"
                    "<edge source='Garam' target='Narae'><data key='k'>admires</data></edge>"
                    "<edge source='Narae' target='Dasom'><data key='k'>supply</data></edge>"
                    "</graph></graphml>");
        QCOMPARE(view().scene().edges.size(), std::size_t{2});
        ui::LegendButton* entry = legendEntry("종류 미상");
        QVERIFY(entry);
        QCOMPARE(entry->item().count, 1);
        QVERIFY(!legendEntry("협력"));
        const atlas::Atlas& atlas = *m_document->atlas();
        m_selection->select(atlas.relations.front().id);
        QVERIFY(m_window->findChild<ui::ElidedLabel*>("cardFacts")->text().contains("종류 미상"));
        QVERIFY(view().scene().edges.front().arrow); // as the file has it
        QVERIFY(m_window->findChild<ui::ElidedLabel*>("cardFacts")->text().contains("상태 미상"));
        const auto kinds = choices(chip("typeChip")->menu());
        QCOMPARE(std::pair(nameOf(kinds.back()), countOf(kinds.back())), std::pair(QString("종류 미상"), 1));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(view().scene().edges.size(), std::size_t{1});
        QVERIFY(hidden().contains("1"));
        const exchange::NetworkData data = exchange::networkData(atlas);
        QCOMPARE(data.edges[0].type, extract::RelationType::Unstated);
        QCOMPARE(data.edges[0].label, std::string("admires"));
    }

    void nodesOfUnknownKindAreShownAsSuch()
    {
        openForeign("<graphml><key id='k' for='node' attr.name='kind'/><graph edgedefault='directed'>"
                    "<node id='Garam'/><node id='Narae'><data key='k'>company</data></node>"
                    "<node id='Dasom'><data key='k'>guild</data></node>"
                    "<edge source='Garam' target='Narae'/><edge source='Narae' target='Dasom'/>"
                    "</graph></graphml>");
        QCOMPARE(view().scene().edges.size(), std::size_t{2});
        const atlas::Atlas& atlas = *m_document->atlas();
        QVERIFY(std::any_of(atlas.problems.begin(), atlas.problems.end(), [](const auto& open) {
            return open.problem.code == "network.unknown-kinds" &&
                   open.problem.arguments == std::vector<std::string>{"1", "guild"};
        }));
        QCOMPARE(panel().count(), QString("회사 1 · 관계 2 · 대상 미상 2"));
        ui::LegendButton* entry = legendEntry("대상 미상");
        QVERIFY(entry);
        QCOMPARE(entry->item().count, 2);
        for (const char* name : {"kindChip", "layerChip"}) {
            const QAction* last = choices(chip(name)->menu()).back();
            QCOMPARE(std::pair(nameOf(last), countOf(last)), std::pair(QString("대상 미상"), 2));
        }
        m_selection->select(atlas.find("org:dasom")->id);
        QVERIFY(m_window->findChild<QLabel*>("cardAllFacts")->text().contains("대상 미상"));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(view().scene().edges.size(), std::size_t{0});
        const exchange::NetworkData data = exchange::networkData(atlas);
        QCOMPARE(data.nodes[2].kind, extract::EntityKind::Unstated);
        QVERIFY(exchange::writeNetwork(data, exchange::NetworkFormat::Graphml).find(">unstated<") !=
                std::string::npos);
    }

    void aNodeStaysWithoutItsOnlyTieAndTheLegendIsTrue()
    {
        const network::Graph shown = *explorer().shown();
        std::vector<int> ties(shown.nodes.size(), 0);
        for (const network::Edge& edge : shown.edges)
            ++ties[edge.source], ++ties[edge.target];
        const auto only = std::find_if(shown.edges.begin(), shown.edges.end(), [&](const network::Edge& e) {
            return ties[e.source] == 1 || ties[e.target] == 1;
        });
        QVERIFY(only != shown.edges.end());
        legendIsTrue();
        m_selection->select(only->relation);
        key(Qt::Key_H);
        QCOMPARE(explorer().shown()->edges.size(), shown.edges.size() - 1);
        QCOMPARE(explorer().shown()->nodes.size(), shown.nodes.size());
        QCOMPARE(view().scene().nodes.size(), shown.nodes.size());
        legendIsTrue();
        clickNode("naver");
        key(Qt::Key_H);
        legendIsTrue();
        clickNode("nvidia");
        key(Qt::Key_BracketRight);
        key(Qt::Key_I);
        legendIsTrue();
        QTest::mouseClick(panel().legend()->tieButtons().front(), Qt::LeftButton);
        legendIsTrue();
        QTest::mouseClick(panel().legend()->nodeButtons().front(), Qt::LeftButton);
        legendIsTrue();
        while (explorer().history().canUndo()) {
            explorer().undo();
            legendIsTrue();
        }
        QCOMPARE(explorer().shown()->edges.size(), shown.edges.size());
    }

    void anEntryThatIsOffSaysWhatItWouldBring()
    {
        for (const std::size_t row : {0u, 1u}) {
            const auto buttons = [&, row] {
                return row == 0 ? panel().legend()->nodeButtons() : panel().legend()->tieButtons();
            };
            for (std::size_t i = 0; i < buttons().size(); ++i) // all off, one after the other
                QTest::mouseClick(buttons()[i], Qt::LeftButton);
            for (std::size_t i = 0; i < buttons().size(); ++i) {
                QTest::mouseClick(buttons()[i], Qt::LeftButton);
                legendIsTrue();
            }
            panel().clearFilters();
        }
    }

    void everyChoiceCountsAndCanBeTheOnlyOne_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("ties");
        QTest::newRow("type") << QByteArray("typeChip") << true;
        QTest::newRow("status") << QByteArray("statusChip") << true;
        QTest::newRow("country") << QByteArray("countryChip") << false;
        QTest::newRow("kind") << QByteArray("kindChip") << false;
        QTest::newRow("layer") << QByteArray("layerChip") << false;
    }

    void everyChoiceCountsAndCanBeTheOnlyOne()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, ties);
        auto* menu = qobject_cast<ui::TickMenu*>(chip(name)->menu());
        int sum = 0;
        std::set<qsizetype> widths; // of what stands at the right, so that counts stand in a column
        for (const QAction* choice : choices(menu)) {
            sum += choice->isChecked() ? countOf(choice) : 0;
            widths.insert(choice->text().section('\t', 1).size());
        }
        QCOMPARE(widths.size(), std::size_t{1});
        const ui::NetworkScene& scene = view().scene();
        QCOMPARE(sum, static_cast<int>(ties ? scene.edges.size() : scene.nodes.size()));
        menu->popup(panel().mapToGlobal(QPoint(20, 60)));
        QAction* first = choices(menu).front();
        const QRect row = menu->actionGeometry(first);
        const QString words = nameOf(first);
        QTest::mouseClick(menu, Qt::LeftButton, {}, QPoint(row.right() - 12, row.center().y()));
        const QList<QAction*> after = choices(menu);
        for (const QAction* choice : after)
            QCOMPARE(choice->isChecked(), choice == after.front());
        QVERIFY(menu->isVisible());
        menu->close();
        QCOMPARE(nameOf(choices(menu).front()), words);
        panel().clearFilters();
        menu->popup(panel().mapToGlobal(QPoint(20, 60)));
        menu->setActiveAction(choices(menu).front());
        QTest::keyClick(menu, Qt::Key_Return, Qt::ControlModifier);
        const QList<QAction*> last = choices(menu);
        QVERIFY(last.front()->isChecked() && !last.back()->isChecked());
        menu->close();
    }

    void whatLeavesNothingSaysSoAndGoesWithAClick()
    {
        const auto buttons = [this] { return panel().legend()->tieButtons().size(); };
        const std::size_t entries = buttons();
        const std::size_t ties = view().scene().edges.size();
        QVERIFY(panel().timeBar()->isVisible());
        network::Filter filter;
        filter.types = 0;
        panel().setFilter(filter);
        QVERIFY(view().scene().nodes.empty());
        QCOMPARE(buttons(), entries);
        QVERIFY(panel().legend()->isVisible() && panel().timeBar()->isVisible());
        QCOMPARE(panel().legend()->tieButtons().front()->item().count > 0, true); // what it alone would bring
        const auto* words = panel().findChild<QLabel*>("emptyNetwork");
        QVERIFY(words->isVisible());
        QVERIFY2(words->text().startsWith("필터가 모든 관계를 가립니다: 종류: 없음"),
                 qPrintable(words->text()));
        filter = {};
        filter.minimumEvidence = 10;
        panel().setFilter(filter);
        QCOMPARE(buttons(), entries);
        QVERIFY(panel().timeBar()->isVisible());
        panel().findChild<QPushButton*>("emptyNetworkAction")->click();
        QCOMPARE(view().scene().edges.size(), ties);
        QVERIFY(!words->isVisible());
    }

    void chosenMonthsAlwaysHaveAChip()
    {
        QVERIFY(panel().timeBar()->isVisible());
        network::Filter filter;
        filter.from = text::PartialDate{2024, 7, 0};
        panel().setFilter(filter);
        QVERIFY(chip("monthsChip")->isVisible());
        QVERIFY(chip("clearFilters")->isVisible());
        chip("monthsChip")->click();
        QVERIFY(!panel().filter().from);
    }

    void monthsAreChosenByAClickAndDraggedTogether()
    {
        ui::TimeStrip& strip = *panel().timeStrip();
        const auto months = static_cast<int>(network::timesOf(*m_atlas).months.size());
        QVERIFY(months > 2);
        const auto middleOf = [&](int month) {
            const double left = strip.handle(false).x();
            const double step = (strip.handle(true).x() - left) / months;
            return QPoint(static_cast<int>(left + step * (month + 0.5)), strip.height() / 2);
        };
        const QPoint first = middleOf(0);
        const QPoint second = middleOf(1);
        const QPoint last = middleOf(months - 1);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, first);
        QCOMPARE(std::pair(strip.first(), strip.last()), std::pair(0, 0));
        QVERIFY(undoText().startsWith("실행 취소: 기간"));
        QTest::mousePress(&strip, Qt::LeftButton, {}, first);
        QTest::mouseMove(&strip, second);
        QCOMPARE(std::pair(strip.first(), strip.last()), std::pair(1, 1));
        QTest::mouseMove(&strip, last + QPoint(200, 0)); // no further than the end
        QCOMPARE(std::pair(strip.first(), strip.last()), std::pair(months - 1, months - 1));
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, last);
        QTest::keyClick(&strip, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(std::pair(strip.first(), strip.last()), std::pair(months - 2, months - 2));
        QTest::mouseDClick(&strip, Qt::LeftButton, {}, first);
        QVERIFY(!panel().filter().from && !panel().filter().to);
    }

    void aChipForgetsTheMouseWithItsMenu()
    {
        QToolButton* button = chip("typeChip");
        QCursor::setPos(view().mapToGlobal(view().rect().center()));
        button->setAttribute(Qt::WA_UnderMouse); // as while the menu was opened
        emit button->menu()->aboutToHide();
        QVERIFY(!button->underMouse());
    }

    void whatIsNotThereIsNotOffered()
    {
        for (const QAction* kind : choices(chip("typeChip")->menu()))
            QVERIFY(!kind->text().startsWith("종류 미상"));
        for (const char* name : {"kindChip", "layerChip"}) {
            for (const QAction* kind : choices(chip(name)->menu()))
                QVERIFY(!kind->text().startsWith("대상 미상"));
        }
        QVERIFY(!legendEntry("종류 미상"));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Filters)
#include "filters_test.moc"
