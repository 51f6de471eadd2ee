#include "ui/window/mainwindow.h"

#include "ui/charts/chartpanel.h"
#include "ui/network/explorationactions.h"
#include "ui/network/networkpanel.h"
#include "ui/network/timebar.h"
#include "ui/reader/readerpanel.h"
#include "ui/tables/articlelistpanel.h"
#include "ui/tables/hubpanel.h"
#include "ui/tables/relationpanel.h"
#include "ui/tables/selectioncard.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/icons.h"
#include "ui/theme/menuplace.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/deck.h"
#include "ui/window/dropsign.h"
#include "ui/window/encodingmenu.h"
#include "ui/window/exports.h"
#include "ui/window/hints.h"
#include "ui/window/opening.h"
#include "ui/window/panelwalk.h"
#include "ui/window/problemlist.h"
#include "ui/window/searchfield.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

constexpr int gap = 8;
constexpr QSize usualFrame(0, 40); ///< a title bar; how high it is is known only once it is shown

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent), m_parts(std::move(parts)), m_actions(new Actions(this)),
      m_opening(new Opening({m_parts.document, m_parts.selection, m_parts.reading, m_parts.sample}, this))
{
    setObjectName("mainWindow");
    setAcceptDrops(true);
    makePanels();
    makeFrame();
    connectActions();
    connectPanels();
    connectSelection();
    connectReading();
    restore();
    retranslate();
    showHistory();
}

MainWindow::~MainWindow()
{
    delete m_walk; // before the panels: the focus still moves while they go
}

QSize MainWindow::firstSize(QSize available)
{
    return QSize(1440, 900).boundedTo(available - usualFrame);
}

void MainWindow::makePanels()
{
    m_articles = new ArticleListPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_network = new NetworkPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_chart = new ChartPanel(m_parts.document, m_parts.selection, m_parts.theme);
    m_card = new SelectionCard(m_parts.theme, m_parts.document, m_parts.selection);
    m_reader = new ReaderPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_hubs = new HubPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_relations = new RelationPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_deck = new Deck({m_chart, m_hubs, m_relations});
    m_arrangement = new Arrangement({m_articles, m_network, m_deck, m_card, m_reader}, this);
    m_walk = new PanelWalk({m_articles, m_network, m_chart, m_hubs, m_relations, m_card, m_reader},
                           m_arrangement->nothing(), this);
    m_exports = new Exports(
        {m_parts.theme, m_parts.catalogues, m_parts.settings, m_parts.document, *m_network, *m_chart}, this);
}

void MainWindow::makeFrame()
{
    m_search = new SearchField(m_parts.theme, m_parts.document, m_network->explorer(), *m_actions->menu(),
                               m_parts.settings);
    QAction* undo = m_network->actions().undo;
    QAction* redo = m_network->actions().redo;
    undo->setIcon(icon(QStringLiteral("undo")));
    redo->setIcon(icon(QStringLiteral("redo")));
    m_top = new TopBar(m_search, {undo, redo, m_actions->back, m_actions->forward}, m_actions->menu());
    m_hints = new Hints(m_parts.settings);
    m_status = new StatusLine(m_parts.document, m_parts.selection, m_hints);
    auto* encodings = new EncodingMenu(m_parts.document, m_parts.selection, *m_opening, this);
    m_actions->addToFileMenu(encodings);
    m_status->setEncodingMenu(encodings);
    m_reader->setEncodingMenu(encodings);
    auto* root = new QWidget;
    auto* column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto* area = new QVBoxLayout;
    area->setContentsMargins(gap, gap, gap, gap);
    area->addWidget(m_arrangement->widget());
    column->addLayout(area, 1);
    column->addWidget(m_status);
    setCentralWidget(root);
    m_dropSign = new DropSign(m_parts.theme, this);
}

void MainWindow::restore()
{
    QSettings& settings = m_parts.settings;
    if (!restoreGeometry(settings.value("geometry").toByteArray()))
        resize(firstSize(screen()->availableSize()).expandedTo(minimumSizeHint()));
    m_arrangement->setWindowWidth(width());
    m_arrangement->restore(settings);
    m_deck->restore(settings);
    m_network->timeBar()->setSpeed(settings.value("playbackSpeed", 1).toDouble());
    m_actions->showPage(m_deck->page());
    m_parts.theme.setReducedMotion(settings.value("reducedMotion").toBool());
    const QString theme = settings.value("theme").toString();
    m_parts.theme.setChoice(theme == "Dark"    ? Theme::Choice::Dark
                            : theme == "Light" ? Theme::Choice::Light
                                               : Theme::Choice::System);
    setLanguage(Catalogues::startLanguage(settings.value("language").toString()));
    m_actions->showTheme(m_parts.theme);
    m_actions->showArrangement(*m_arrangement);
}

void MainWindow::setLanguage(text::Language language)
{
    m_parts.catalogues.setLanguage(language); // words first, since names and numbers are put into them
    m_parts.document.setLanguage(language);
    m_parts.settings.setValue("language", language == text::Language::English ? "en" : "ko");
    m_top->setLanguage(language);
    m_actions->showLanguage(language);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    const QString workspace = m_opening->name();
    m_actions->retranslate();
    m_arrangement->retranslate();
    m_top->setWorkspace(workspace);
    //: Title of the window. %1 is the name of what is open
    const QString title = tr("%1 — Alliance Atlas").arg(workspace);
    setWindowTitle(workspace.isEmpty() ? tr("Alliance Atlas") : title);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.setValue("geometry", saveGeometry());
    m_arrangement->save(m_parts.settings);
    m_deck->save(m_parts.settings);
    m_parts.reading.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_arrangement->setWindowWidth(width());
    m_arrangement->fitChart();
    m_actions->showArrangement(*m_arrangement);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_walk->giveTo(m_network);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (Opening::localFiles(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // were it a move, whoever drags may take the files away
    event->accept();
    m_dropSign->setShown(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropSign->setShown(false);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropSign->setShown(false);
    const QStringList paths = Opening::localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    open(paths);
}

void MainWindow::open(const QStringList& paths, std::optional<text::Encoding> encoding)
{
    m_opening->open(paths, encoding);
}

void MainWindow::openSample()
{
    m_opening->openSample();
}

void MainWindow::showOpened(const QString& words)
{
    m_status->hideProgress();
    retranslate();
    if (!words.isEmpty())
        m_status->showMessage(words);
    if (!m_parts.document.atlas()->relations.empty())
        m_hints->start(); // there is something to click
}

void MainWindow::noteSelection()
{
    if (m_opening->isHandingOver())
        return;
    if (std::holds_alternative<atlas::EntityId>(m_parts.selection.subject()))
        m_hints->clicked(Hints::Hint::ClickCompany);
    if (std::holds_alternative<atlas::RelationId>(m_parts.selection.subject()))
        m_hints->clicked(Hints::Hint::ClickTie);
}

void MainWindow::showHistory()
{
    m_actions->back->setEnabled(m_parts.selection.canGoBack());
    m_actions->forward->setEnabled(m_parts.selection.canGoForward());
}

void MainWindow::takeHit(const models::Hit& hit)
{
    if (!std::holds_alternative<std::monostate>(hit.subject)) {
        m_parts.selection.select(hit.subject);
        if (!m_network->explorer().isShown(hit.subject)) // the card says why, and shows it
            m_arrangement->setFolded(Place::Card, false);
        m_network->setFocus(Qt::OtherFocusReason); // 1 … 9 focus on what was found
        return;
    }
    m_arrangement->setFolded(Place::Reader, false);
    m_parts.selection.openArticle(hit.place.article);
    if (hit.kind == models::Hit::Kind::Sentence)
        m_reader->show(hit.place);
}

/// At what was clicked for it.
void MainWindow::showProblems(const QWidget& asked)
{
    ProblemList list(m_parts.document, this);
    connect(&list, &ProblemList::sourceChosen, this, [this](int index) {
        m_arrangement->setFolded(Place::Articles, false);
        m_articles->showFailure(index);
    });
    connect(&list, &ProblemList::chosen, this, [this](const atlas::OpenProblem& problem) {
        m_parts.selection.openArticle(problem.article);
        m_reader->show({problem.article, {}, problem.problem.span});
    });
    list.exec(menuPlace(asked, list.sizeHint()));
}

} // namespace atlas::ui
