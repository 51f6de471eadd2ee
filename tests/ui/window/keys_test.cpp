#include "ui/window/explorationwindow.h"
#include "ui/window/searchfield.h"

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
