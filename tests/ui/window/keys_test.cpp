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
        const auto* message = m_window->findChild<QLabel*>("statusMessage");
        key(Qt::Key_P);
        QVERIFY2(message->text().startsWith("먼저 회사 둘을"), qPrintable(message->text()));
        QVERIFY(!explorer().exploration().focus.any());
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
