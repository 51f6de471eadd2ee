#include "atlas/reading.h"
#include "sample/sampleatlas.h"
#include "ui/dialogs/segments.h"
#include "ui/network/networkpanel.h"
#include "ui/tables/hubpanel.h"
#include "ui/tables/relationpanel.h"
#include "ui/tables/tableview.h"
#include "ui/theme/catalogues.h"
#include "ui/window/arrangement.h"
#include "ui/window/deck.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace atlas::tests {

using ui::Deck;

namespace {

std::shared_ptr<const atlas::ReadingTables> tables()
{
    static const auto loaded = atlas::loadReadingTables(ATLAS_RESOURCES);
    return loaded.ok() ? loaded.value() : nullptr;
}

struct Stage
{
    explicit Stage(QSettings& settings)
        : window({theme, catalogues, document, selection, reading, settings, {}})
    {
        theme.setReducedMotion(true);
        window.resize(1440, 900);
        window.show();
        document.setAtlas(atlas);
    }
    void trigger(const char* name) const { window.findChild<QAction*>(name)->trigger(); }
    QString cardTitle() const { return window.findChild<QLabel*>("cardTitle")->text(); }

    std::shared_ptr<const atlas::Atlas> atlas = sampleAtlas();
    ui::Theme theme{*qApp};
    ui::Catalogues catalogues{*qApp};
    models::Document document;
    models::Selection selection{document};
    jobs::ReadingJob reading{tables()};
    ui::MainWindow window;
};

void click(ui::TableView& table, int row, int column)
{
    const QModelIndex cell = table.model()->index(row, column);
    table.scrollTo(cell);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
}

} // namespace

/// The tables that share the chart's place, through the whole window.
class DeckTest : public QObject
{
    Q_OBJECT
private slots:
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

    void keysAndTheHeaderChooseWhatIsShown()
    {
        Stage stage(*m_settings);
        Deck* deck = stage.window.deck();
        QCOMPARE(deck->page(), Deck::Chart);
        stage.trigger("foldChart");
        stage.trigger("pageTies");
        QCOMPARE(deck->page(), Deck::Ties);
        QVERIFY(!stage.window.arrangement()->isFolded(ui::Place::Chart));
        QVERIFY(stage.window.relations()->isVisible());
        deck->segments(Deck::Ties)->button(Deck::Companies)->click();
        QCOMPARE(deck->page(), Deck::Companies);
        QVERIFY(stage.window.findChild<QAction*>("pageCompanies")->isChecked());
        QCOMPARE(deck->segments(Deck::Companies)->current(), int(Deck::Companies));
        deck->segments(Deck::Companies)->button(Deck::Chart)->click();
        deck->segments(Deck::Chart)->button(Deck::Ties)->click();
        QCOMPARE(deck->segments(Deck::Ties)->current(), int(Deck::Ties));
    }

    void theChoiceIsRemembered()
    {
        {
            Stage stage(*m_settings);
            stage.trigger("pageCompanies");
            stage.window.close();
        }
        Stage stage(*m_settings);
        QCOMPARE(stage.window.deck()->page(), Deck::Companies);
    }

    void aTableShowsWhatTheNetworkShows()
    {
        Stage stage(*m_settings);
        stage.trigger("pageTies");
        const int all = stage.window.relations()->model().rowCount();
        network::Filter filter = stage.window.network()->filter();
        filter.types = 1u << unsigned(extract::RelationType::Partnership);
        stage.window.network()->setFilter(filter);
        const int fewer = stage.window.relations()->model().rowCount();
        QVERIFY(fewer > 0 && fewer < all);
        QCOMPARE(fewer, int(stage.window.network()->explorer().shown()->edges.size()));
        stage.trigger("pageCompanies");
        QCOMPARE(stage.window.hubs()->model().rowCount(),
                 int(stage.window.network()->explorer().shown()->nodes.size()));
        stage.window.network()->clearFilters();
        stage.trigger("pageTies");
        QCOMPARE(stage.window.relations()->model().rowCount(), all);
    }

    void aRowLeadsToItsWordsInEitherLanguage()
    {
        Stage stage(*m_settings);
        for (const text::Language language : {text::Language::Korean, text::Language::English}) {
            stage.window.setLanguage(language);
            stage.trigger("pageTies");
            ui::RelationPanel* ties = stage.window.relations();
            click(*ties->table(), 1, models::RelationTableModel::Evidence);
            QCOMPARE(stage.selection.subject(), models::Subject(ties->model().relation(1)));
            QVERIFY(!stage.selection.places().empty());
            const QString source = ties->table()->model()->index(1, 0).data().toString();
            QVERIFY2(stage.cardTitle().contains(source), qPrintable(stage.cardTitle()));
        }
    }

    void aCompanyOfTheTableIsFocusedInTheNetwork()
    {
        Stage stage(*m_settings);
        stage.trigger("pageCompanies");
        ui::HubPanel* hubs = stage.window.hubs();
        QSignalSpy measured(hubs, &ui::HubPanel::measured);
        if (hubs->isMeasuring())
            QVERIFY(measured.wait());
        emit hubs->focusRequested(stage.atlas->find("naver")->id);
        QCOMPARE(stage.window.network()->explorer().exploration().focus.centres,
                 std::vector<std::string>{"naver"});
        emit hubs->communityChosen({stage.atlas->find("naver")->id, stage.atlas->find("kakao")->id});
        QCOMPARE(stage.window.network()->explorer().marked().size(), std::size_t{2});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::DeckTest)
#include "deck_test.moc"
