#include "atlas/reading.h"
#include "sample/sampleatlas.h"
#include "ui/network/networkpanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/tables/quote.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/arrangement.h"
#include "ui/window/commandlist.h"
#include "ui/window/mainwindow.h"
#include "ui/window/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace atlas::tests {

using extract::RelationType;

namespace {

std::shared_ptr<const atlas::ReadingTables> tables()
{
    static const auto loaded = atlas::loadReadingTables(ATLAS_RESOURCES);
    return loaded.ok() ? loaded.value() : nullptr;
}

/// The whole window, with the hand-made atlas in it unless something is opened.
struct Stage
{
    explicit Stage(QSettings& settings)
        : window({theme,
                  catalogues,
                  document,
                  selection,
                  reading,
                  settings,
                  {QString(ATLAS_RESOURCES "/corpus")}})
    {
        theme.setReducedMotion(true);
        window.resize(1440, 900);
        window.show();
        document.setAtlas(atlas);
    }
    template<typename T>
    T* child(const char* name) const
    {
        return window.findChild<T*>(name);
    }
    void trigger(const char* name) const { child<QAction>(name)->trigger(); }
    std::shared_ptr<const atlas::Atlas> atlas = sampleAtlas();
    ui::Theme theme{*qApp};
    ui::Catalogues catalogues{*qApp};
    models::Document document;
    models::Selection selection{document};
    jobs::ReadingJob reading{tables()};
    ui::MainWindow window;
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void everyShortcutIsOneCommands();
    void initTestCase() { QVERIFY(tables()); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
        m_settings->setValue("language", "en");
    }
    void cleanup()
    {
        m_settings.reset(); // writes itself down as it goes, and would make its folder again
        m_folder.reset();
    }

    void aSearchByInitialsLeadsToTheCompany()
    {
        Stage stage(*m_settings);
        auto* field = stage.child<ui::SearchField>("searchField");
        stage.trigger("search");
        field->setText("ㅇㅂㄷㅇ");
        QVERIFY(field->isListOpen());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isListOpen());
        QCOMPARE(stage.selection.subject(), models::Subject(stage.atlas->find("nvidia")->id));
        QCOMPARE(stage.child<QLabel>("cardTitle")->text(), QString("NVIDIA"));
    }

    void returnPressedBeforeAnythingIsFoundTakesTheFirstThatIs()
    {
        Stage stage(*m_settings);
        auto* field = stage.child<ui::SearchField>("searchField");
        stage.trigger("search");
        field->model().setMostAtOnce(0);
        field->setText("ㅇㅂㄷㅇ");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isListOpen()); // what it lists is of no words yet
        QTRY_VERIFY(!field->isListOpen());
        QCOMPARE(stage.selection.subject(), models::Subject(stage.atlas->find("nvidia")->id));
    }

    void aSearchThatFindsNothingSaysSo()
    {
        Stage stage(*m_settings);
        auto* field = stage.child<ui::SearchField>("searchField");
        field->setFocus();
        field->setText("quux");
        QVERIFY(stage.child<QLabel>("searchNothing")->isVisible());
        QTest::mouseClick(stage.child<QPushButton>("searchClear"), Qt::LeftButton);
        QVERIFY(field->text().isEmpty() && field->isListOpen()); // with what one can do without words
        field->setText("quux");
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isListOpen());
        QVERIFY(field->text().isEmpty());
    }

    void wordsInTheTextLeadToTheArticle()
    {
        Stage stage(*m_settings);
        auto* field = stage.child<ui::SearchField>("searchField");
        field->setFocus();
        field->setText("소버린");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(*stage.selection.article(), atlas::ArticleId{1});
    }

    void anArticleIsFoundByItsTitle()
    {
        Stage stage(*m_settings);
        stage.trigger("search");
        auto* field = stage.child<ui::SearchField>("searchField");
        field->setText(QString::fromStdU16String(stage.atlas->articles[1].article->title));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(*stage.selection.article(), atlas::ArticleId{1});
    }

    void thePaletteShowsEveryCommandOfTheMenusWithItsKeys()
    {
        Stage stage(*m_settings);
        stage.selection.select(stage.atlas->find("naver")->id);
        stage.trigger("search");
        auto* field = stage.child<ui::SearchField>("searchField");
        QVERIFY(field->isListOpen());
        QStringList words;
        for (int row = 0; row < field->list()->model()->rowCount(); ++row) {
            const QModelIndex index = field->list()->model()->index(row, 0);
            words << index.data().toString() +
                         index.data(models::SearchModel::DetailRole).toString().prepend(" ");
        }
        QVERIFY(words.contains("Export network as picture… Ctrl+E"));
        QVERIFY(words.contains("Show chart and tables F11"));
        QVERIFY(words.contains("Theme: Dark "));
        QVERIFY(words.contains("Focus on neighbours: 2 steps 2"));
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains("Back Alt+Left")); // nothing to go back to
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isListOpen());
    }

    void aCommandIsCarriedOutByNameInEitherLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("English") << "en"
                                 << "show cha";
        QTest::newRow("Korean") << "ko"
                                << "차트와";
        QTest::newRow("initials") << "ko"
                                  << "ㅊㅌㅇ";
        QTest::newRow("half-typed") << "ko"
                                    << "챁";
        QTest::newRow("English keyboard") << "ko"
                                          << "ckxm";
    }
    void aCommandIsCarriedOutByNameInEitherLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        m_settings->setValue("language", language);
        Stage stage(*m_settings);
        auto* field = stage.child<ui::SearchField>("searchField");
        stage.trigger("search");
        field->setText(typed);
        const auto* model = field->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = field->list()->currentIndex();
            if (index.data(models::SearchModel::DetailRole).toString() == "F11")
                break;
            QTest::keyClick(field, Qt::Key_Down);
        }
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(stage.window.arrangement()->isFolded(ui::Place::Chart));
        QVERIFY(!field->isListOpen());
    }

    void whatWasUsedLastComesFirstInTheNextRunToo()
    {
        {
            Stage stage(*m_settings);
            stage.trigger("search");
            auto* field = stage.child<ui::SearchField>("searchField");
            field->setText("kakao");
            QTest::keyClick(field, Qt::Key_Return);
            stage.trigger("search");
            QCOMPARE(field->list()->currentIndex().data().toString(), QString("Kakao"));
        }
        Stage stage(*m_settings);
        stage.trigger("search");
        QCOMPARE(stage.child<ui::SearchField>("searchField")->list()->currentIndex().data().toString(),
                 QString("Kakao"));
    }

    void backAndForwardWalkThroughWhatWasSelected()
    {
        Stage stage(*m_settings);
        stage.selection.select(stage.atlas->find("naver")->id);
        QVERIFY(!stage.child<QAction>("back")->isEnabled());
        stage.selection.select(stage.atlas->find("kakao")->id);
        stage.trigger("back");
        QCOMPARE(stage.child<QLabel>("cardTitle")->text(), QString("NAVER"));
        stage.trigger("forward");
        QCOMPARE(stage.child<QLabel>("cardTitle")->text(), QString("Kakao"));
    }

    void theLanguageSwitchesLiveAndKeepsTheSelection()
    {
        Stage stage(*m_settings);
        stage.selection.select(relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        QCOMPARE(stage.child<QLabel>("cardTitle")->text(), QString("NAVER — NVIDIA"));
        stage.child<QToolButton>("languageKorean")->click();
        QCOMPARE(stage.child<QLabel>("cardTitle")->text(), QString("네이버 — 엔비디아"));
        QCOMPARE(m_settings->value("language").toString(), QString("ko"));
        QVERIFY(stage.child<QToolButton>("languageKorean")->isChecked());
        QVERIFY(!stage.child<QToolButton>("languageEnglish")->isChecked());
    }

    void everyCommandHasANameAndWordsOfItsOwn()
    {
        Stage stage(*m_settings);
        stage.selection.select(stage.atlas->find("naver")->id);
        QSet<QString> ids;
        QSet<QString> words;
        for (const models::Command& command :
             ui::CommandList::of(*stage.child<QToolButton>("menuButton")->menu(), {})) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            QVERIFY2(!words.contains(command.menu + command.words), qPrintable(command.words));
            ids.insert(command.id);
            words.insert(command.menu + command.words);
        }
        QVERIFY(ids.contains("focusSteps1"));
    }

    void panelsFoldByTheirKeys()
    {
        Stage stage(*m_settings);
        QVERIFY(stage.window.reader()->isVisible());
        stage.trigger("foldReader");
        QVERIFY(!stage.window.reader()->isVisible());
        stage.trigger("resetArrangement");
        QVERIFY(stage.window.reader()->isVisible());
        QVERIFY(stage.child<QAction>("foldReader")->isChecked());
    }

    void theKeyWalksThroughAllPanels()
    {
        Stage stage(*m_settings);
        QApplication::setActiveWindow(&stage.window);
        QSet<QWidget*> visited;
        for (int i = 0; i < ui::placeCount; ++i) {
            stage.trigger("nextPanel");
            visited.insert(QApplication::focusWidget());
        }
        QVERIFY(visited.size() >= ui::placeCount - 1); // an empty card takes no keys
    }

    void hintsGoAwayForGood()
    {
        Stage stage(*m_settings);
        const QSignalSpy finished(&stage.reading, &jobs::ReadingJob::finished);
        stage.window.openSample();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        auto* hint = stage.child<QFrame>("hint");
        QVERIFY(hint->isVisible());
        QVERIFY(stage.document.failures().empty());
        QVERIFY(stage.child<ui::ElidedLabel>("statusMessage")->text().isEmpty());
        stage.selection.select(stage.document.atlas()->entities.front().id);
        stage.child<QPushButton>("hintDone")->click();
        QVERIFY(hint->isVisible());
        stage.child<QToolButton>("languageEnglish")->click();
        QVERIFY(!hint->isVisible());
        QVERIFY(m_settings->value("hints/clickCompany").toBool());
        QVERIFY(m_settings->value("hints/switchLanguage").toBool());
    }

    void aHintWaitsForWhatItPointsAt()
    {
        Stage stage(*m_settings);
        const QSignalSpy finished(&stage.reading, &jobs::ReadingJob::finished);
        stage.window.openSample();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const auto* hint = stage.child<QFrame>("hint");
        stage.trigger("foldReader");
        QVERIFY(hint->isVisible());
        stage.trigger("foldNetwork");
        QVERIFY(!hint->isVisible());
        stage.trigger("foldNetwork");
        QVERIFY(hint->isVisible());
        stage.child<QPushButton>("hintDone")->click();
        stage.child<QPushButton>("hintDone")->click();
        stage.trigger("foldNetwork");
        QVERIFY(hint->isVisible()); // the language is still there to switch
    }

    void aHintGoesWithAnyClickThatTookSomething()
    {
        Stage stage(*m_settings);
        const QSignalSpy finished(&stage.reading, &jobs::ReadingJob::finished);
        stage.window.openSample();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const auto* hint = stage.child<QFrame>("hint");
        const atlas::Atlas& atlas = *stage.document.atlas();
        stage.selection.select(atlas.relations.back().id); // a tie, though the hint is about companies
        QVERIFY(hint->isVisible());
        QVERIFY(m_settings->value("hints/clickCompany").toBool());
        QVERIFY(m_settings->value("hints/clickTie").toBool());
        stage.selection.select(atlas.entities.front().id);
        QVERIFY(!hint->isVisible());
    }

    void filesReplaceTheSampleAndFailuresAreListed()
    {
        Stage stage(*m_settings);
        QFile good(m_folder->filePath("good.txt"));
        QVERIFY(good.open(QIODevice::WriteOnly));
        good.write("새 동맹\n\n네이버는 엔비디아와 손을 잡았다.\n");
        good.close();
        QFile empty(m_folder->filePath("empty.txt"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const QSignalSpy finished(&stage.reading, &jobs::ReadingJob::finished);
        stage.window.open({good.fileName(), empty.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(stage.document.atlas()->articles.size(), std::size_t(1));
        auto* list = stage.child<QListView>("articleList");
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(stage.child<QLabel>("cardTitle")->text(), QString("NAVER — NVIDIA"));
        QVERIFY(!stage.child<ui::ElidedLabel>("statusMessage")->text().isEmpty());
        QVERIFY(!stage.child<QPushButton>("cancelReading")->isVisible());
    }

    void whatWasDoneToTheSampleIsNotUndoneInOwnArticles()
    {
        Stage stage(*m_settings);
        const QSignalSpy finished(&stage.reading, &jobs::ReadingJob::finished);
        stage.window.openSample();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const auto hide = [&stage](const char* key) {
            stage.selection.select(stage.document.atlas()->find(key)->id);
            stage.trigger("hideNodes");
        };
        hide("naver");
        QVERIFY(stage.child<QAction>("undo")->isEnabled());
        const auto open = [&](const char* name, const char* words) {
            QFile own(m_folder->filePath(name));
            QVERIFY(own.open(QIODevice::WriteOnly));
            own.write(words);
            own.close();
            const auto before = finished.size();
            stage.window.open({own.fileName()});
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), before + 1, 20'000);
        };
        open("own.txt", "새 동맹\n\n네이버는 엔비디아와 손을 잡았다.\n");
        QVERIFY(!stage.child<QAction>("undo")->isEnabled());
        QVERIFY(stage.window.network()->explorer().isShown(stage.document.atlas()->find("naver")->id));
        hide("naver");
        open("more.txt", "다른 동맹\n\n카카오는 인텔과 손을 잡았다.\n"); // beside the first
        QVERIFY(stage.child<QAction>("undo")->isEnabled());
        QVERIFY(!stage.window.network()->explorer().isShown(stage.document.atlas()->find("naver")->id));
    }

    void theFirstWindowFitsIntoTheScreenWithItsFrame_data()
    {
        QTest::addColumn<QSize>("available");
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1280, 800) << QSize(1280, 760);
        QTest::newRow("small, with a desktop's bar") << QSize(1366, 740) << QSize(1366, 700);
        QTest::newRow("large") << QSize(1920, 1080) << QSize(1440, 900);
    }

    void theFirstWindowFitsIntoTheScreenWithItsFrame()
    {
        QFETCH(QSize, available);
        QTEST(ui::MainWindow::firstSize(available), "size");
        const Stage stage(*m_settings);
        QVERIFY(stage.window.minimumSizeHint().height() <= 700);
    }

    void whatIsSelectedLeadsToTheWordsOfWhatIsOpenNow()
    {
        Stage stage(*m_settings);
        const QSignalSpy finished(&stage.reading, &jobs::ReadingJob::finished);
        stage.window.openSample();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const atlas::Atlas& sample = *stage.document.atlas();
        stage.selection.select(relationBetween(sample, RelationType::Partnership, "naver", "nvidia"));
        QFile own(m_folder->filePath("own.txt"));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("새 동맹\n\n가온랩스가 나섰다. 엔비디아와 네이버가 손을 잡았다.\n");
        own.close();
        stage.window.open({own.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
        const atlas::Atlas& now = *stage.document.atlas();
        QVERIFY(stage.selection.subject() ==
                models::Subject(relationBetween(now, RelationType::Partnership, "naver", "nvidia")));
        QCOMPARE(stage.child<QLabel>("cardTitle")->text(), QString("NVIDIA — NAVER"));
        QCOMPARE(stage.child<ui::Quote>("cardQuote")->sentence(),
                 QString("엔비디아와 네이버가 손을 잡았다."));
    }

    void nothingIsCutAtTheSmallestSize()
    {
        Stage stage(*m_settings);
        stage.window.resize(1280, 800);
        QTRY_COMPARE(stage.window.size(), QSize(1280, 800));
        QVERIFY(stage.window.minimumSizeHint().width() <= 1280);
        QVERIFY(stage.window.minimumSizeHint().height() <= 800);
        for (const QPushButton* button : stage.window.findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void WindowTest::everyShortcutIsOneCommands()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath("s.conf"), QSettings::IniFormat);
    const Stage stage(settings);
    QMap<QString, QString> owners;
    for (const QAction* action : stage.window.findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut ||
            action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + ": " + owners.value(text) + ", " + action->objectName()));
            owners.insert(text, action->objectName());
        }
    }
    QVERIFY(owners.size() > 5);
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::WindowTest)
#include "window_test.moc"
