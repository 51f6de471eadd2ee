#include "ui/window/mainwindow.h"

#include "ui/charts/barchartview.h"
#include "ui/charts/chartpanel.h"
#include "ui/network/explorationactions.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/network/networkwords.h"
#include "ui/network/timebar.h"
#include "ui/reader/readerpanel.h"
#include "ui/tables/articlelistpanel.h"
#include "ui/tables/hubpanel.h"
#include "ui/tables/relationpanel.h"
#include "ui/tables/selectioncard.h"
#include "ui/tables/tableview.h"
#include "ui/theme/catalogues.h"
#include "ui/window/aboutbox.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/deck.h"
#include "ui/window/exports.h"
#include "ui/window/hints.h"
#include "ui/window/opening.h"
#include "ui/window/panelwalk.h"
#include "ui/window/searchfield.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"
#include "ui/window/viewfiles.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace atlas::ui {

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    connect(m_actions->openFiles, &QAction::triggered, m_opening, &Opening::chooseFiles);
    connect(m_actions->openFolder, &QAction::triggered, m_opening, &Opening::chooseFolder);
    connect(m_actions->openSample, &QAction::triggered, m_opening, &Opening::openSample);
    connect(m_actions->exportNetwork, &QAction::triggered, m_exports, &Exports::network);
    connect(m_actions->exportChart, &QAction::triggered, m_exports, &Exports::chart);
    connect(m_actions->exportShown, &QAction::triggered, m_exports,
            [this] { m_exports->shownData(m_actions->exportShown->data().toString()); });
    connect(m_actions->exportAll, &QAction::triggered, m_exports,
            [this] { m_exports->allData(m_actions->exportAll->data().toString()); });
    connect(m_exports, &Exports::told, m_status, &StatusLine::showMessage);
    connect(m_network, &NetworkPanel::told, m_status, &StatusLine::showMessage);
    connect(m_network, &NetworkPanel::withdrawn, m_status, &StatusLine::withdraw);
    connect(m_status, &StatusLine::folderRequested, this, [](const QString& file) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
    on(m_actions->quit, &QWidget::close);
    connectLook();
    connectGoing();
    on(m_actions->nextPanel, [this] { m_walk->walk(1); });
    on(m_actions->previousPanel, [this] { m_walk->walk(-1); });
    on(m_actions->problems, [this] { showProblems(*m_status); });
    on(m_actions->firstSteps, [this] { m_hints->startOver(); });
    on(m_actions->about, [this] { AboutBox(this).exec(); });
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
}

void MainWindow::connectLook()
{
    m_network->actions().fillEditMenu(*m_actions->editMenu());
    m_actions->viewMenu()->addMenu(m_network->arranger().menu());
    m_actions->viewMenu()->addMenu(m_network->colourMenu());
    m_actions->addBehindPages(m_chart->figureMenu());
    m_actions->addBehindPages(m_chart->scaleMenu());
    m_actions->viewMenu()->addActions(m_network->timeBar()->newsActions());
    connect(m_network->timeBar(), &TimeBar::speedChanged, this,
            [this](double speed) { m_parts.settings.setValue("playbackSpeed", speed); });
    const auto tellLayers = [this] {
        m_parts.theme.setLayersTold(m_network->colouring() == Colouring::Layer);
    };
    connect(&m_network->explorer(), &models::Explorer::lookChanged, this, tellLayers);
    connect(&m_network->explorer(), &models::Explorer::graphChanged, this,
            tellLayers);                                                // what is usual differs
    addActions({m_network->actions().undo, m_network->actions().redo}); // wherever the keyboard is
    auto* views = new ViewFiles({m_parts.catalogues, m_parts.settings, *m_network}, this);
    connect(m_actions->saveView, &QAction::triggered, views, &ViewFiles::save);
    connect(m_actions->openView, &QAction::triggered, views, &ViewFiles::open);
    for (int i = 0; i < placeCount; ++i)
        connect(m_actions->panels[static_cast<std::size_t>(i)], &QAction::triggered, this,
                [this, i](bool shown) { m_arrangement->setFolded(static_cast<Place>(i), !shown); });
    connect(m_actions->threeColumns, &QAction::triggered, m_arrangement, &Arrangement::setThreeColumns);
    connect(m_actions->reset, &QAction::triggered, m_arrangement, &Arrangement::reset);
    connect(m_arrangement, &Arrangement::changed, this, [this] {
        m_actions->showArrangement(*m_arrangement);
        m_hints->setNetworkShown(m_arrangement->isShown(Place::Network));
    });
    connect(m_actions->reducedMotion, &QAction::triggered, this, [this](bool less) {
        m_parts.theme.setReducedMotion(less);
        m_parts.settings.setValue("reducedMotion", less);
    });
    connect(m_actions, &Actions::themeChosen, this, [this](Theme::Choice choice) {
        m_parts.theme.setChoice(choice);
        m_parts.settings.setValue("theme", QVariant::fromValue(choice).toString());
        m_actions->showTheme(m_parts.theme);
    });
}

void MainWindow::connectGoing()
{
    connect(m_actions->back, &QAction::triggered, &m_parts.selection, &models::Selection::back);
    connect(m_actions->forward, &QAction::triggered, &m_parts.selection, &models::Selection::forward);
    connect(m_actions->nextEvidence, &QAction::triggered, &m_parts.selection, &models::Selection::nextPlace);
    connect(m_actions->previousEvidence, &QAction::triggered, &m_parts.selection,
            &models::Selection::previousPlace);
    connect(m_actions->search, &QAction::triggered, m_search, &SearchField::openPalette);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_arrangement->setFolded(Place::Reader, false);
        m_reader->openFind();
    });
    connect(m_actions->findNext, &QAction::triggered, m_reader, &ReaderPanel::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, m_reader, &ReaderPanel::findPrevious);
}

void MainWindow::connectPanels()
{
    connect(m_top, &TopBar::languageChosen, this, [this](text::Language language) {
        setLanguage(language);
        m_hints->done(Hints::Hint::SwitchLanguage);
    });
    connect(m_search, &SearchField::chosen, this, &MainWindow::takeHit);
    connect(m_status, &StatusLine::problemsRequested, this, &MainWindow::showProblems);
    connect(m_reader, &ReaderPanel::problemsRequested, this, &MainWindow::showProblems);
    connect(m_reader, &ReaderPanel::searchRequested, m_search, &SearchField::searchFor);
    connect(m_network, &NetworkPanel::searchRequested, m_search, &SearchField::openPalette);
    connect(m_reader, &ReaderPanel::openRequested, m_opening, &Opening::chooseFiles);
    connect(m_articles, &ArticleListPanel::openRequested, m_opening, &Opening::chooseFiles);
    connect(m_network, &NetworkPanel::openRequested, m_opening, &Opening::chooseFiles);
    connect(m_network, &NetworkPanel::exportRequested, m_exports, &Exports::network);
    connect(m_chart, &ChartPanel::exportRequested, m_exports, &Exports::chart);
    connect(m_chart, &ChartPanel::wordsRequested, this, &MainWindow::showReader);
    connect(m_chart, &ChartPanel::chosen, this, [this] {
        m_arrangement->setFolded(Place::Chart, false);
        m_deck->setPage(Deck::Chart);
    });
    connect(m_chart, &ChartPanel::openRequested, m_opening, &Opening::chooseFiles);
    connect(m_chart, &Panel::subtitleMoved, m_arrangement, &Arrangement::setMoreForChart);
    connect(m_chart, &ChartPanel::tableRequested, m_actions->pages[Deck::Companies], &QAction::trigger);
    connectTables();
    connectCard();
}

void MainWindow::connectCard()
{
    models::Explorer& explorer = m_network->explorer();
    connect(&explorer, &models::Explorer::graphChanged, this, &MainWindow::tellCard);
    connect(&explorer, &models::Explorer::emphasisChanged, this, &MainWindow::tellCard);
    m_card->setShown([&explorer](atlas::RelationId tie) { return explorer.isShown(tie); });
    connect(&m_parts.selection, &models::Selection::subjectChanged, this, &MainWindow::tellCard);
    connect(&m_parts.document, &models::Document::languageChanged, this, &MainWindow::tellCard);
    const auto tellSums = [this, &explorer] {
        m_status->setSums(NetworkWords::sums(*m_parts.document.atlas(), *explorer.shown()));
    };
    connect(&explorer, &models::Explorer::graphChanged, m_status, tellSums);
    connect(&m_parts.document, &models::Document::languageChanged, m_status, tellSums);
    const ExplorationActions& actions = m_network->actions();
    m_card->setActions({actions.focusMenu()->menuAction(), actions.path, actions.partners, actions.hide,
                        actions.isolate, actions.grow, actions.expand});
    connect(m_card, &SelectionCard::showRequested, &explorer,
            [this, &explorer] { explorer.bringBack(m_parts.selection.subject()); });
}

/// What the network knows of the selection and the card does not.
void MainWindow::tellCard()
{
    const models::Explorer& explorer = m_network->explorer();
    m_card->followNetwork();
    const auto* several = std::get_if<models::Several>(&m_parts.selection.subject());
    if (several)
        m_card->setTies(explorer.tiesShown(several->entities), explorer.tiesAmongMarked());
    const models::Explorer::Absence absence = several || explorer.isBusy()
                                                  ? models::Explorer::Absence()
                                                  : explorer.absence(m_parts.selection.subject());
    m_card->setAbsence(NetworkWords::absence(absence, explorer.filter(), *m_parts.document.atlas(),
                                             m_parts.document.language()),
                       !absence.tieless);
}

void MainWindow::connectTables()
{
    models::Explorer& explorer = m_network->explorer();
    const auto showGraph = [this, &explorer] {
        m_hubs->setGraph(explorer.shown());
        m_relations->setGraph(explorer.shown());
        m_articles->setGraph(explorer.shown());
    };
    connect(&explorer, &models::Explorer::graphChanged, this, showGraph);
    showGraph();
    const auto colourOf = [this](const atlas::Entity& entity) { return m_network->colourOf(entity); };
    m_hubs->setColours(colourOf);
    m_relations->setColours(colourOf);
    for (const TableView* table : {m_hubs->table(), m_relations->table()})
        connect(m_network, &NetworkPanel::drawn, table->viewport(), qOverload<>(&QWidget::update));
    connect(m_hubs, &HubPanel::focusRequested, &explorer, &models::Explorer::focusOn);
    connect(m_hubs, &HubPanel::communityChosen, &explorer, &models::Explorer::mark);
    connect(m_hubs, &HubPanel::wordsRequested, this, &MainWindow::showReader);
    connect(m_relations, &RelationPanel::wordsRequested, this, &MainWindow::showReader);
    const ExplorationActions& actions = m_network->actions();
    m_hubs->table()->addActions({actions.focusMenu()->menuAction(), actions.path, actions.hide,
                                 actions.expand, actions.isolate, actions.showAll});
    m_relations->table()->addActions({actions.hide, actions.expand, actions.isolate, actions.showAll});
    const std::array<QWidget*, Deck::pages> views{&m_chart->view(), m_hubs->table(), m_relations->table()};
    for (std::size_t i = 0; i < views.size(); ++i)
        connect(m_actions->pages[i], &QAction::triggered, this, [this, i, view = views[i]] {
            m_arrangement->setFolded(Place::Chart, false);
            m_deck->setPage(static_cast<Deck::Page>(i));
            view->setFocus(Qt::ShortcutFocusReason);
        });
    connect(m_deck, &Deck::pageChanged, m_actions, &Actions::showPage);
}

void MainWindow::showReader()
{
    m_arrangement->setFolded(Place::Reader, false);
}

void MainWindow::connectSelection()
{
    connect(&m_parts.selection, &models::Selection::historyChanged, this, &MainWindow::showHistory);
    connect(&m_parts.selection, &models::Selection::subjectChanged, this, &MainWindow::noteSelection);
    connect(&m_parts.document, &models::Document::atlasChanged, this, [this] {
        const bool something = !m_parts.document.atlas()->articles.empty();
        m_actions->exportNetwork->setEnabled(something);
        m_actions->exportChart->setEnabled(something);
        m_actions->exportShown->setEnabled(something);
        m_actions->exportAll->setEnabled(something);
    });
}

void MainWindow::connectReading()
{
    jobs::ReadingJob& job = m_parts.reading;
    connect(m_status, &StatusLine::cancelRequested, &job, &jobs::ReadingJob::cancel);
    connect(&job, &jobs::ReadingJob::started, this, [this] { m_status->showProgress({}); });
    connect(&job, &jobs::ReadingJob::progress, m_status, &StatusLine::showProgress);
    connect(m_opening, &Opening::opened, this, &MainWindow::showOpened);
    connect(&job, &jobs::ReadingJob::cancelled, this, [this] {
        m_status->hideProgress();
        m_status->showMessage(tr("Reading was cancelled; what was open before is unchanged."));
    });
}

} // namespace atlas::ui
