#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/window/arrangement.h"
#include "ui/window/filewindow.h"
#include "ui/window/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace atlas::tests {

/// Where the keys go in the real window after a command has done its work.
class FocusTest : public QObject, FileWindow
{
    Q_OBJECT

    QWidget* networkView() const { return m_window->network()->view(); }
    QPushButton* button(const char* name) const { return m_window->findChild<QPushButton*>(name); }
    QPushButton* wayBack() const
    {
        for (auto* action : m_window->findChildren<QPushButton*>("emptyAction"))
            if (action->isVisible())
                return action;
        return nullptr;
    }
    static QByteArray focused()
    {
        const QWidget* now = QApplication::focusWidget();
        return now ? QByteArray(now->metaObject()->className()) + " " + now->objectName().toUtf8() + " in " +
                         now->parentWidget()->metaObject()->className()
                   : "nothing";
    }
    void trigger(const char* name) const { m_window->findChild<QAction*>(name)->trigger(); }

    void choose(const char* command) const
    {
        whileReading([&] {
            trigger("search");
            auto* field = m_window->findChild<ui::SearchField*>("searchField");
            field->setText(m_window->findChild<QAction*>(command)->text());
            QTest::keyClick(field, Qt::Key_Return);
        });
    }

private slots:
    void initTestCase() { loadTables(); }

    void init()
    {
        openWindow();
        whileReading([this] {
            m_window->open({write("cafe.txt", "Café\n\nNaver signed a partnership with NVIDIA.\n")});
        });
    }

    void cleanup() { closeWindow(); }

    void openingLeavesTheKeysWhereTheyWere()
    {
        networkView()->setFocus();
        whileReading([this] {
            m_window->open({write("other.txt", "Other\n\nKakao signed a partnership with Intel.\n")});
        });
        QVERIFY2(networkView()->hasFocus(), focused());
    }

    void anotherEncodingByNameLeavesThemWhereTheyWere()
    {
        networkView()->setFocus();
        choose("readAs-windows-1252");
        QVERIFY2(networkView()->hasFocus(), focused());
        m_window->reader()->view()->setFocus();
        choose("readAs-UTF-8");
        QVERIFY2(m_window->reader()->view()->hasFocus(), focused());
    }

    void anotherEncodingFromTheStatusLineLeavesThemThere()
    {
        button("statusEncoding")->setFocus();
        whileReading([this] { trigger("readAs-windows-1252"); });
        QVERIFY2(button("statusEncoding")->hasFocus(), focused());
    }

    void anEncodingThatOpensAnArticleGivesThemToIt()
    {
        whileReading([this] {
            m_window->open({write("broken.txt", "Naver " + QByteArray::fromHex("ff81fe8d") + " invested.\n" +
                                                    QByteArray(40, '\x81'))});
        });
        m_selection->openFailure(m_document->failures().front());
        auto* readAs = m_window->reader()->findChild<QPushButton*>("emptyAction");
        readAs->setFocus();
        whileReading([this] { trigger("readAs-windows-1252"); });
        QVERIFY(m_document->failures().empty());
        QVERIFY2(m_window->reader()->view()->hasFocus(), focused());
    }

    void aDialogLeavesThemWhereTheyWere_data()
    {
        QTest::addColumn<bool>("byPalette");
        QTest::newRow("by its keys") << false;
        QTest::newRow("by the palette") << true;
    }
    void aDialogLeavesThemWhereTheyWere()
    {
        QFETCH(bool, byPalette);
        networkView()->setFocus();
        QTimer leave;
        connect(&leave, &QTimer::timeout, [] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
        });
        leave.start(50);
        if (byPalette) {
            trigger("search");
            auto* field = m_window->findChild<ui::SearchField*>("searchField");
            field->setText("open files");
            QTest::keyClick(field, Qt::Key_Return);
        } else {
            trigger("openFiles");
        }
        QApplication::setActiveWindow(m_window.get()); // which a desktop does
        QVERIFY2(networkView()->hasFocus(), focused());
    }

    void returnOnARowOpensTheReaderAndKeepsThem_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("a bar") << QByteArray("pageChart");
        QTest::newRow("a company") << QByteArray("pageCompanies");
        QTest::newRow("a tie") << QByteArray("pageTies");
    }
    void returnOnARowOpensTheReaderAndKeepsThem()
    {
        QFETCH(QByteArray, page);
        whileReading([this] {
            m_window->open(
                {write("worth.txt", "값\n\n네이버는 엔비디아와 협력한다. "
                                    "네이버의 시가총액은 28조 원이다. 카카오의 시가총액은 17조 원이다.\n")});
        });
        trigger(page);
        QWidget* rows = QApplication::focusWidget(); // which the keys of the page lead to
        QVERIFY(rows);
        QTest::keyClick(rows, Qt::Key_Home);
        trigger("foldReader");
        QVERIFY(!m_window->reader()->isVisible());
        QTest::keyClick(rows, Qt::Key_Return);
        QVERIFY(m_window->reader()->isVisible());
        QVERIFY2(rows->hasFocus(), focused());
        const models::Subject first = m_selection->subject();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(m_selection->subject() != first || page == "pageTies"); // which there is one of
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY2(rows->hasFocus(), focused());
    }

    void theWayBackFromNoPanelsIsReached()
    {
        networkView()->setFocus();
        for (const char* fold : {"foldArticles", "foldCard", "foldReader", "foldChart", "foldNetwork"})
            trigger(fold);
        QVERIFY(wayBack());
        QVERIFY2(wayBack()->hasFocus(), focused());
        m_window->findChild<QWidget*>("searchField")->setFocus();
        trigger("nextPanel");
        QVERIFY2(wayBack()->hasFocus(), focused());
        m_window->findChild<QWidget*>("menuButton")->setFocus();
        for (int steps = 0; steps < 8 && !wayBack()->hasFocus(); ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(wayBack()->hasFocus(), focused());
        wayBack()->click();
        QVERIFY(networkView()->isVisible());
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->isVisible(), focused());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::FocusTest)
#include "focus_test.moc"
