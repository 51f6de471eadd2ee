#include "ui/window/commandlist.h"

#include "ui/charts/chartpanel.h"
#include "ui/window/commandwords.h"
#include "ui/window/deck.h"
#include "ui/window/explorationwindow.h"
#include "ui/window/searchfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace atlas::tests {

/// Whatever the menus can do is found by the words that one would type, in either language.
class CommandsTest : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    const QMenu& menu() const { return *m_window->findChild<QToolButton*>("menuButton")->menu(); }
    static void collect(const QMenu& menu, QList<const QAction*>& actions)
    {
        for (const QAction* action : menu.actions()) {
            if (action->menu())
                collect(*action->menu(), actions);
            else if (!action->isSeparator())
                actions << action;
        }
    }
    /// All of the menus but the way to the palette itself.
    QList<const QAction*> actions() const
    {
        QList<const QAction*> all;
        collect(menu(), all);
        erase_if(all, [](const QAction* action) { return action->objectName() == "search"; });
        return all;
    }
    ui::SearchField& field() const { return *m_window->findChild<ui::SearchField*>(); }
    void type(const QString& words) const
    {
        m_window->findChild<QAction*>("search")->trigger();
        field().setText(words);
    }
    void speak(text::Language language) const
    {
        m_window->setLanguage(language);
        QApplication::processEvents(); // which carry the change to the widgets
    }
    QStringList found() const
    {
        QStringList ids;
        for (int row = 0; row < field().model().rowCount(); ++row) {
            if (field().model().hit(row).kind == models::Hit::Kind::Command)
                ids << field().model().hit(row).command;
        }
        return ids;
    }
    QModelIndex rowOf(const QString& id) const
    {
        for (int row = 0; row < field().model().rowCount(); ++row) {
            if (field().model().hit(row).command == id)
                return field().model().index(row);
        }
        return {};
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyCommandOfTheMenusHasItsWords()
    {
        const ui::CommandWords words;
        QStringList inMenus;
        for (const QAction* action : actions()) {
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(words.of(action->objectName()).size() > 1, qPrintable(action->objectName()));
            inMenus << action->objectName();
        }
        QStringList inTable = words.commands();
        inTable.sort();
        inMenus.sort();
        QCOMPARE(inTable, inMenus);
    }

    void everyCommandIsFoundByItsNameInEitherLanguage_data()
    {
        QTest::addColumn<int>("shown");
        QTest::newRow("ko") << static_cast<int>(text::Language::Korean);
        QTest::newRow("en") << static_cast<int>(text::Language::English);
    }

    void everyCommandIsFoundByItsNameInEitherLanguage()
    {
        QFETCH(int, shown);
        const auto language = static_cast<text::Language>(shown);
        const bool korean = language == text::Language::Korean;
        speak(korean ? text::Language::English : text::Language::Korean);
        QHash<QString, QString> names; // of the other language, without the menus before them
        for (const QAction* action : actions())
            names.insert(action->objectName(), // without why it is not possible now, in brackets
                         action->text().remove(u'&').remove(u'…').section(u'(', 0, 0).trimmed());
        speak(language);
        for (const QAction* action : actions()) {
            const QString id = action->objectName();
            type(names.value(id));
            QVERIFY2(found().contains(id), qPrintable(id + ": " + names.value(id)));
            const QModelIndex row = rowOf(id);
            QCOMPARE(row.data(models::SearchModel::EnabledRole).toBool(), action->isEnabled());
            QCOMPARE(row.data(models::SearchModel::DetailRole).toString(),
                     action->shortcut().toString(QKeySequence::NativeText));
        }
    }

    void isFoundByWhatOneWouldType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("command");
        const char* const rows[][2] = {
            {"graphml", "exportShown"},
            {"GraphML", "exportAll"},
            {"gexf", "exportShown"},
            {"csv", "exportShown"},
            {"json", "exportShown"},
            {"엑셀", "exportShown"},
            {"ㅅㅍㄹㄷㅅㅌ", "exportShown"},
            {"게피", "exportShown"},
            {"svg", "exportNetwork"},
            {"pdf", "exportNetwork"},
            {"png", "exportChart"},
            {"export graphml", "exportShown"},
            {"네트워크 png", "exportNetwork"},
            {"차트 저장", "exportChart"},
            {"클립보드", "exportNetwork"},
            {"불러오기", "openFiles"},
            {"디렉터리", "openFolder"},
            {"matrix", "arrangeAsMatrix"},
            {"행렬", "arrangeAsMatrix"},
            {"ㅎㄹ", "arrangeAsMatrix"},
            {"행려", "arrangeAsMatrix"},
            {"원형", "arrangeAsCircle"},
            {"circular", "arrangeAsCircle"},
            {"timeline", "arrangeAsTimeLine"},
            {"타임ㄹ", "arrangeAsTimeLine"},
            {"force", "arrangeFreely"},
            {"레이아웃", "arrangeFreely"},
            {"dark mode", "themeDark"},
            {"다크", "themeDark"},
            {"ㄷㅋㅁㄷ", "themeDark"},
            {"영어", "english"},
            {"hangul", "korean"},
            {"되돌리기", "undo"},
            {"shortest", "showPath"},
            {"최단", "showPath"},
            {"chleks", "showPath"},
            {"delete", "hideNodes"},
            {"unhide", "showAllNodes"},
            {"필터 초기화", "clearFiltersAction"},
            {"중심성", "pageCompanies"},
            {"pagerank", "pageCompanies"},
            {"북마크", "saveView"},
            {"tutorial", "firstSteps"},
            {"종료", "quit"},
            {"매출", "figure-revenue"},
            {"ㅁㅊ", "figure-revenue"},
            {"sales", "figure-revenue"},
            {"투자", "figure-investment"},
            {"ㅌㅈㅇ", "figure-investment"},
            {"investment", "figure-investment"},
            {"시총", "figure-market_cap"},
            {"market cap", "figure-market_cap"},
            {"linear", "scaleLinear"},
            {"3 steps", "focusSteps3"},
            {"이웃 2단계", "focusSteps2"},
        };
        for (const auto& row : rows)
            QTest::newRow(row[0]) << row[0] << row[1];
    }

    void isFoundByWhatOneWouldType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, command);
        for (const auto language : {text::Language::Korean, text::Language::English}) {
            speak(language);
            type(typed);
            QVERIFY2(found().contains(command), qPrintable(found().join(u' ')));
            QVERIFY2(found().indexOf(command) < 3, qPrintable(found().join(u' ')));
        }
    }

    void saysByWhichWordItWasFound()
    {
        speak(text::Language::Korean);
        type("graphml");
        QCOMPARE(rowOf("exportShown").data(models::SearchModel::FoundByRole).toString(), QString("GraphML"));
        type("네트워크에 보이는");
        QVERIFY(rowOf("exportShown").data(models::SearchModel::FoundByRole).toString().isEmpty());
    }

    void whatAnArticleLacksIsSearchedEverywhere()
    {
        speak(text::Language::English);
        m_window->findChild<QAction*>("find")->trigger();
        auto* words = m_window->findChild<QLineEdit*>("findField");
        auto* everywhere = m_window->findChild<QPushButton*>("findEverywhere");
        words->setText("리벨리온");
        QCOMPARE(m_window->findChild<QLabel*>("findCount")->text(), QString("Nothing found"));
        QVERIFY(everywhere->isVisible());
        everywhere->click();
        QCOMPARE(field().text(), QString("리벨리온"));
        QVERIFY(field().isListOpen());
        QTRY_VERIFY(field().model().rowCount() > 0);
        words->clear();
        QVERIFY(!everywhere->isVisible());
        QVERIFY(m_window->findChild<QToolButton*>("findNext")->isVisible());
    }

    void aFigureIsShownFromTheTable()
    {
        speak(text::Language::Korean);
        m_window->deck()->setPage(ui::Deck::Companies);
        type("투자");
        const QModelIndex row = rowOf("figure-investment");
        QVERIFY(row.isValid());
        QCOMPARE(row.data().toString(), QString("수치: 투자액"));
        field().list()->setCurrentIndex(row);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(m_window->deck()->page(), ui::Deck::Chart);
        QCOMPARE(m_window->chart()->metric(), extract::Metric::Investment);
        type("매출"); // of which there is none
        QVERIFY(!rowOf("figure-revenue").data(models::SearchModel::EnabledRole).toBool());
        type("투자");
        QVERIFY(rowOf("figure-investment").data(models::SearchModel::CheckedRole).toBool());
    }

    void aCommandLeavesTheKeysWhereTheyWere()
    {
        view().setFocus();
        QCOMPARE(QApplication::focusWidget(), &view());
        type("");
        QCOMPARE(QApplication::focusWidget(), &field());
        const QModelIndex row = rowOf("colourByCountry");
        QVERIFY(row.isValid());
        field().list()->setCurrentIndex(row);
        QTest::keyClick(&field(), Qt::Key_Return);
        QVERIFY(!field().isListOpen());
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void whatIsNotPossibleNowIsFoundButNotDone()
    {
        m_selection->clear();
        type("");
        QVERIFY(!rowOf("growSelection").isValid()); // the list of all is of what can be done
        type("선택 넓히기");
        const QModelIndex row = rowOf("growSelection");
        QVERIFY(row.isValid());
        QVERIFY(!row.data(models::SearchModel::EnabledRole).toBool());
        field().list()->setCurrentIndex(row);
        QTest::keyClick(&field(), Qt::Key_Return);
        QVERIFY(field().isListOpen());
        QVERIFY(explorer().marked().empty());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::CommandsTest)
#include "commands_test.moc"
