#include "ui/theme/elidedlabel.h"
#include "ui/window/explorationwindow.h"
#include "ui/window/searchfield.h"

#include <QLabel>

#include <algorithm>

namespace atlas::tests {

/// What keys do in the window, whatever had them last.
class Keys : public QObject, protected ExplorationWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void escapeLeavesTheSelection()
    {
        clickNode("openai");
        QCOMPARE(m_selection->subject(), models::Subject(id("openai")));
        key(Qt::Key_Escape);
        QCOMPARE(m_selection->subject(), models::Subject());
    }

    void escapeLeavesTheCursorBeforeTheSelection()
    {
        clickNode("openai");
        key(Qt::Key_Right);
        key(Qt::Key_Escape);
        QCOMPARE(m_selection->subject(), models::Subject(id("openai")));
        key(Qt::Key_Escape);
        QCOMPARE(m_selection->subject(), models::Subject());
    }

    /// As after an arrow key: on by rank, and out only behind Esc.
    void tabWalksOnFromWhatWasClicked()
    {
        view().setFocus();
        clickNode("openai");
        QTest::keyClick(&view(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &view());
        const std::vector<network::NodeIndex>& byRank = view().scene().byRank;
        const auto from = std::find(byRank.begin(), byRank.end(), view().scene().nodeOf(id("openai")));
        QCOMPARE(view().emphasis().cursor, std::optional(*(from + 1)));
        QTest::keyClick(&view(), Qt::Key_Escape); // leaves the cursor
        QTest::keyClick(&view(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != &view());
    }

    void whatTheLegendSelectsHasTheKeys()
    {
        ui::LegendButton* entry = panel().legend()->nodeButtons().front();
        entry->setFocus();
        QTest::mouseClick(entry, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &view());
        const std::size_t before = explorer().marked().size();
        QVERIFY(before > 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(explorer().marked().size(), explorer().shown()->nodes.size() - before);
    }

    void saysWhatAPathNeeds()
    {
        clickNode("openai");
        const auto* message = m_window->findChild<ui::ElidedLabel*>("statusMessage");
        key(Qt::Key_P);
        QVERIFY2(message->text().startsWith("먼저 회사 둘을"), qPrintable(message->text()));
        QVERIFY(!explorer().exploration().focus.any());
        QVERIFY(!panel().actions().path->isEnabled() && !panel().actions().partners->isEnabled());
        QVERIFY(panel().actions().path->text().contains("둘만 선택"));
        clickNode("nvidia", Qt::ControlModifier);
        QCOMPARE(message->text(), QString()); // it is done
        QVERIFY(panel().actions().path->isEnabled() && panel().actions().partners->isEnabled());
        QVERIFY(!panel().actions().path->text().contains("둘만 선택"));
        clickNode("naver", Qt::ControlModifier);
        for (const Qt::Key ofTwo : {Qt::Key_P, Qt::Key_C}) {
            key(Qt::Key_E); // says something else
            key(ofTwo);
            QVERIFY2(message->text().contains("둘만") && message->text().contains("3"),
                     qPrintable(message->text()));
        }
        QVERIFY(!explorer().exploration().focus.any());
    }

    void noKeyIsSilentForWantOfASelection_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("words");
        const QString one = "먼저 네트워크에서 회사나 관계를";
        QTest::newRow("focus") << int(Qt::Key_1) << one;
        QTest::newRow("farther focus") << int(Qt::Key_9) << one;
        QTest::newRow("grow") << int(Qt::Key_BracketRight) << one;
        QTest::newRow("hide") << int(Qt::Key_H) << one;
        QTest::newRow("hide, the other key") << int(Qt::Key_Delete) << one;
        QTest::newRow("isolate") << int(Qt::Key_I) << one;
        QTest::newRow("bring back") << int(Qt::Key_E) << one;
        QTest::newRow("shrink") << int(Qt::Key_BracketLeft) << "먼저 회사를 여럿";
        QTest::newRow("path") << int(Qt::Key_P) << "먼저 회사 둘을";
        QTest::newRow("partners") << int(Qt::Key_C) << "먼저 회사 둘을";
    }

    void noKeyIsSilentForWantOfASelection()
    {
        QFETCH(int, which);
        QFETCH(QString, words);
        m_selection->clear();
        const network::Exploration before = explorer().exploration();
        const auto* message = m_window->findChild<ui::ElidedLabel*>("statusMessage");
        key(which);
        QVERIFY2(message->isVisible() && message->text().startsWith(words), qPrintable(message->text()));
        QCOMPARE(explorer().exploration(), before);
    }

    void saysWhatIsNotThereToBeDone()
    {
        const auto* message = m_window->findChild<ui::ElidedLabel*>("statusMessage");
        clickNode("openai");
        key(Qt::Key_E);
        QVERIFY2(message->text().contains("직접 숨긴"), qPrintable(message->text()));
        key(Qt::Key_H, Qt::ShiftModifier);
        QVERIFY2(message->text().startsWith("직접 숨긴 것이 없습니다"), qPrintable(message->text()));
        key(Qt::Key_F, Qt::ShiftModifier);
        QVERIFY2(message->text().contains("필터"), qPrintable(message->text()));
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_BracketRight);
        QVERIFY2(message->text().contains("더 없습니다"), qPrintable(message->text()));
    }

    void whatASearchLeadsToHasTheKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* search = m_window->findChild<ui::SearchField*>();
        search->setText("openai");
        QTRY_VERIFY(search->model().isFound() && search->model().rowCount() > 0);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(m_selection->subject(), models::Subject(id("openai")));
        QTRY_COMPARE(QApplication::focusWidget(), &view());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(explorer().exploration().focus.any());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Keys)
#include "keys_test.moc"
