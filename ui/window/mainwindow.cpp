#include "ui/window/mainwindow.h"

#include "ui/charts/chartpanel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/reader/readerpanel.h"
#include "ui/tables/articlelistpanel.h"
#include "ui/tables/selectioncard.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/words.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/hints.h"
#include "ui/window/searchfield.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace atlas::ui {

namespace {

constexpr int gap = 8;
constexpr int mostProblems = 30; ///< in the list; the others come up as these are solved

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

/// Of one file or folder its own name, of several that of the folder they lie in.
QString nameOf(const QStringList& paths)
{
    const QFileInfo first(paths.front());
    return paths.size() == 1 ? first.completeBaseName() : first.absoluteDir().dirName();
}

const atlas::Relation* heaviest(const atlas::Atlas& atlas)
{
    const auto heavier = [](const atlas::Relation& a, const atlas::Relation& b) {
        return std::tuple(a.articleCount, a.confidence) < std::tuple(b.articleCount, b.confidence);
    };
    const auto best = std::max_element(atlas.relations.begin(), atlas.relations.end(), heavier);
    return best == atlas.relations.end() ? nullptr : &*best;
}

/// The tie that the program shows first, where the articles tell of it.
const atlas::Relation* favourite(const atlas::Atlas& atlas)
{
    const atlas::Entity* one = atlas.find("naver");
    const atlas::Entity* other = atlas.find("nvidia");
    if (one && other)
        for (const atlas::RelationId id : one->relations) {
            const atlas::Relation& relation = atlas[id];
            const bool between = relation.source == other->id || relation.target == other->id;
            if (between && relation.type == extract::RelationType::Partnership)
                return &relation;
        }
    return heaviest(atlas);
}

/// What takes the keys in a panel: its view rather than a button of its header.
QWidget* focusTarget(const QWidget* panel)
{
    QWidget* best = nullptr;
    for (QWidget* child : panel->findChildren<QWidget*>()) {
        const bool takes = child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
        if (takes && (!best || child->width() * child->height() > best->width() * best->height()))
            best = child;
    }
    return best;
}

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent), m_parts(std::move(parts)), m_actions(new Actions(this))
{
    setObjectName("mainWindow");
    setAcceptDrops(true);
    makePanels();
    makeFrame();
    connectActions();
    connectPanels();
    connectReading();
    restore();
    retranslate();
    showHistory();
}

MainWindow::~MainWindow()
{
    // The base class still moves the focus while it goes.
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::makePanels()
{
    m_articles = new ArticleListPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_network = new NetworkPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_chart = new ChartPanel(m_parts.document, m_parts.selection, m_parts.theme);
    m_card = new SelectionCard(m_parts.theme, m_parts.document, m_parts.selection);
    m_reader = new ReaderPanel(m_parts.theme, m_parts.document, m_parts.selection);
    m_arrangement = new Arrangement({m_articles, m_network, m_chart, m_card, m_reader}, this);
}

void MainWindow::makeFrame()
{
    m_search = new SearchField(m_parts.theme, m_parts.document);
    m_top = new TopBar(m_search, m_actions->back, m_actions->forward, m_actions->menu());
    m_hints = new Hints(m_parts.settings);
    m_status = new StatusLine(m_parts.document, m_parts.selection, m_hints);
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
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->openFiles, &MainWindow::chooseFiles);
    on(m_actions->openFolder, &MainWindow::chooseFolder);
    on(m_actions->openSample, &MainWindow::openSample);
    on(m_actions->exportNetwork, &MainWindow::exportNetwork);
    on(m_actions->exportChart, &MainWindow::exportChart);
    on(m_actions->quit, &QWidget::close);
    for (int i = 0; i < placeCount; ++i)
        connect(m_actions->panels[static_cast<std::size_t>(i)], &QAction::triggered, this,
                [this, i](bool shown) { m_arrangement->setFolded(static_cast<Place>(i), !shown); });
    connect(m_actions->threeColumns, &QAction::triggered, m_arrangement, &Arrangement::setThreeColumns);
    connect(m_actions->reset, &QAction::triggered, m_arrangement, &Arrangement::reset);
    connect(m_actions->reducedMotion, &QAction::triggered, this, [this](bool less) {
        m_parts.theme.setReducedMotion(less);
        m_parts.settings.setValue("reducedMotion", less);
    });
    connectGoing();
    on(m_actions->nextPanel, [this] { walkPanels(1); });
    on(m_actions->previousPanel, [this] { walkPanels(-1); });
    on(m_actions->problems, &MainWindow::showProblems);
    on(m_actions->firstSteps, [this] { m_hints->startOver(); });
    on(m_actions->about, &MainWindow::showAbout);
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::setLanguage);
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
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
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
    connect(m_reader, &ReaderPanel::openRequested, this, &MainWindow::chooseFiles);
    connect(m_articles, &ArticleListPanel::openRequested, this, &MainWindow::chooseFiles);
    connect(m_network, &NetworkPanel::openRequested, this, &MainWindow::chooseFiles);
    connect(m_network, &NetworkPanel::exportRequested, this, &MainWindow::exportNetwork);
    connect(m_chart, &ChartPanel::exportRequested, this, &MainWindow::exportChart);
    connect(m_chart, &ChartPanel::wordsRequested, this, [this] {
        m_arrangement->setFolded(Place::Reader, false);
        m_reader->setFocus();
    });
    connect(m_arrangement, &Arrangement::changed, this,
            [this] { m_actions->showArrangement(*m_arrangement); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { forgetWalk(now); });
    connect(&m_parts.selection, &models::Selection::historyChanged, this, &MainWindow::showHistory);
    connect(&m_parts.selection, &models::Selection::subjectChanged, this, &MainWindow::noteSelection);
    connect(&m_parts.document, &models::Document::atlasChanged, this, [this] {
        const bool something = !m_parts.document.atlas()->articles.empty();
        m_actions->exportNetwork->setEnabled(something);
        m_actions->exportChart->setEnabled(something);
    });
}

void MainWindow::connectReading()
{
    jobs::ReadingJob& job = m_parts.reading;
    connect(m_status, &StatusLine::cancelRequested, &job, &jobs::ReadingJob::cancel);
    connect(&job, &jobs::ReadingJob::started, this, [this] { m_status->showProgress(0, 0); });
    connect(&job, &jobs::ReadingJob::progress, m_status, &StatusLine::showProgress);
    connect(&job, &jobs::ReadingJob::finished, this, &MainWindow::take);
    connect(&job, &jobs::ReadingJob::cancelled, this, [this] {
        m_status->hideProgress();
        m_status->showMessage(tr("Reading was cancelled; what was open before is unchanged."));
    });
}

void MainWindow::restore()
{
    QSettings& settings = m_parts.settings;
    if (!restoreGeometry(settings.value("geometry").toByteArray()))
        resize(1440, 900);
    m_arrangement->setWindowWidth(width());
    m_arrangement->restore(settings);
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
    const QString workspace = m_sampleOpen ? tr("Sample corpus") : m_workspace;
    m_actions->retranslate();
    m_top->setWorkspace(workspace);
    //: Title of the window. %1 is the name of what is open
    const QString title = tr("%1 — Alliance Atlas").arg(workspace);
    setWindowTitle(workspace.isEmpty() ? tr("Alliance Atlas") : title);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.setValue("geometry", saveGeometry());
    m_arrangement->save(m_parts.settings);
    m_parts.reading.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_arrangement->setWindowWidth(width());
    m_actions->showArrangement(*m_arrangement);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_network->view()->setFocus();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    open(paths);
}

void MainWindow::open(const QStringList& paths)
{
    if (!paths.isEmpty())
        start(paths, false);
}

void MainWindow::openSample()
{
    start(m_parts.sample, true);
}

void MainWindow::start(const QStringList& paths, bool sample)
{
    m_nextIsSample = sample;
    m_nextWorkspace = m_workspace.isEmpty() && !sample ? nameOf(paths) : m_workspace;
    const bool beside = !sample && !m_sampleOpen;
    m_parts.reading.start(paths, beside ? m_collection : workspace::Collection());
}

void MainWindow::take(const jobs::Reading& reading)
{
    m_status->hideProgress();
    const int failed = static_cast<int>(reading.collection.failures.size());
    const int read = static_cast<int>(reading.collection.articles.size());
    m_collection = reading.collection;
    m_sampleOpen = m_nextIsSample;
    m_workspace = m_sampleOpen ? QString() : m_nextWorkspace;
    const QScopedValueRollback guard(m_choosingFirst, true);
    m_parts.selection.setAtlas(reading.atlas);
    m_parts.document.setAtlas(reading.atlas, reading.collection.failures);
    retranslate();
    if (std::holds_alternative<std::monostate>(m_parts.selection.subject()))
        selectFirst();
    if (failed > 0)
        //: a message: how many files or lines failed
        m_status->showMessage(tr("%n could not be read", "sources, listed among the articles", failed));
    else if (!m_sampleOpen)
        //: a message when reading is done: how many articles are open now
        m_status->showMessage(tr("%n articles are open", nullptr, read));
    m_hints->start();
}

void MainWindow::selectFirst()
{
    const atlas::Atlas& atlas = *m_parts.document.atlas();
    if (const atlas::Relation* relation = favourite(atlas))
        m_parts.selection.select(relation->id);
    else if (!atlas.articles.empty())
        m_parts.selection.openArticle(atlas::ArticleId{});
}

void MainWindow::noteSelection()
{
    if (m_choosingFirst)
        return;
    if (std::holds_alternative<atlas::EntityId>(m_parts.selection.subject()))
        m_hints->done(Hints::Hint::ClickCompany);
    if (std::holds_alternative<atlas::RelationId>(m_parts.selection.subject()))
        m_hints->done(Hints::Hint::ClickTie);
}

void MainWindow::showHistory()
{
    m_actions->back->setEnabled(m_parts.selection.canGoBack());
    m_actions->forward->setEnabled(m_parts.selection.canGoForward());
}

void MainWindow::takeHit(const models::Hit& hit)
{
    if (hit.kind != models::Hit::Kind::Sentence) {
        m_parts.selection.select(hit.subject);
        return;
    }
    m_arrangement->setFolded(Place::Reader, false);
    m_parts.selection.openArticle(hit.place.article);
    m_reader->show(hit.place);
}

void MainWindow::walkPanels(int step)
{
    const std::array<Panel*, placeCount> panels{m_articles, m_network, m_chart, m_card, m_reader};
    const QWidget* focused = QApplication::focusWidget();
    int at = step > 0 ? -1 : placeCount;
    for (int i = 0; i < placeCount; ++i)
        if (focused && panels[static_cast<std::size_t>(i)]->isAncestorOf(focused))
            at = i;
    for (int tries = 0; tries < placeCount; ++tries) {
        at = (at + step + placeCount) % placeCount;
        Panel* panel = panels[static_cast<std::size_t>(at)];
        QWidget* target = panel->isVisible() ? focusTarget(panel) : nullptr;
        if (!target)
            continue;
        target->setFocus(Qt::TabFocusReason);
        for (Panel* each : panels)
            each->setWalked(each == panel);
        return;
    }
}

void MainWindow::forgetWalk(const QWidget* focused)
{
    for (Panel* panel : std::initializer_list<Panel*>{m_articles, m_network, m_chart, m_card, m_reader})
        if (!focused || !panel->isAncestorOf(focused))
            panel->setWalked(false);
}

void MainWindow::showProblems()
{
    const atlas::Atlas& atlas = *m_parts.document.atlas();
    QMenu list(this);
    list.setObjectName("problemList");
    for (const atlas::OpenProblem& problem : atlas.problems) {
        if (list.actions().size() == mostProblems)
            break;
        const QString title = QString::fromStdU16String(atlas[problem.article].article->title);
        //: %1 is the title of an article, %2 a sentence that says what is wrong
        QString words = tr("%1: %2").arg(title, Words::problem(problem.problem));
        words.replace(u'&', QStringLiteral("&&"));
        connect(list.addAction(words), &QAction::triggered, this, [this, problem] {
            m_parts.selection.openArticle(problem.article);
            m_reader->show({problem.article, {}, problem.problem.span});
        });
    }
    if (list.isEmpty())
        list.addAction(tr("There are no open problems."))->setEnabled(false);
    list.exec(m_status->mapToGlobal(QPoint(8, -list.sizeHint().height())));
}

void MainWindow::chooseFiles()
{
    //: the parts in brackets are patterns of file names
    const QString kinds = tr("Articles (*.txt *.jsonl);;All files (*)");
    open(QFileDialog::getOpenFileNames(this, tr("Open files"), {}, kinds));
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open folder"));
    if (!folder.isEmpty())
        open({folder});
}

void MainWindow::exportNetwork()
{
    const auto picture = [this](text::Language language, Scheme scheme) {
        return m_network->picture(language, scheme);
    };
    ExportDialog(ExportSubject{tr("alliance-network", "proposed file name"), picture}, m_parts.theme,
                 m_parts.catalogues, m_parts.settings, this)
        .exec();
}

void MainWindow::exportChart()
{
    const auto picture = [this](text::Language language, Scheme scheme) {
        return m_chart->picture(language, scheme);
    };
    ExportDialog(ExportSubject{tr("chart", "proposed file name"), picture}, m_parts.theme, m_parts.catalogues,
                 m_parts.settings, this)
        .exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setObjectName("about");
    box.setWindowTitle(tr("About Alliance Atlas"));
    box.setTextFormat(Qt::PlainText);
    //: %1 is the version
    box.setText(tr("Alliance Atlas %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(tr("Reads news, finds who works with whom, and shows the words that say so.\n"
                              "Free software under the GNU General Public License, version 3 or later."));
    box.addButton(QMessageBox::Ok)->setIcon({});
    box.exec();
}

} // namespace atlas::ui
