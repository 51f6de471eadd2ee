#include "ui/window/actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>

namespace atlas::ui {

Actions::Actions(QWidget* window)
    : QObject(window), m_window(window), m_menu(new QMenu(window)), m_file(new QMenu(m_menu)),
      m_edit(new QMenu(m_menu)), m_view(new QMenu(m_menu)), m_go(new QMenu(m_menu)),
      m_help(new QMenu(m_menu)), m_themes(new QMenu(m_view)), m_languages(new QMenu(m_view))
{
    m_edit->setObjectName("editMenu");
    makeFiles();
    const char* const names[] = {"foldArticles", "foldNetwork", "foldChart", "foldCard", "foldReader"};
    const char* const keys[] = {"F9", "F10", "F11", "Shift+F12", "F12"};
    for (std::size_t i = 0; i < panels.size(); ++i) {
        panels[i] = make(names[i], QKeySequence(keys[i]));
        panels[i]->setCheckable(true);
    }
    saveView = make("saveView");
    openView = make("openView");
    threeColumns = make("threeColumns", QKeySequence("Ctrl+3"));
    threeColumns->setCheckable(true);
    reset = make("resetArrangement", QKeySequence("Ctrl+Shift+0"));
    reducedMotion = make("reducedMotion");
    reducedMotion->setCheckable(true);
    back = make("back", QKeySequence("Alt+Left"));
    back->setIcon(icon("back"));
    forward = make("forward", QKeySequence("Alt+Right"));
    forward->setIcon(icon("forward"));
    search = make("search", QKeySequence("Ctrl+K"));
    find = make("find", QKeySequence::Find);
    findNext = make("findNextPlace", QKeySequence("F3"));
    findPrevious = make("findPreviousPlace", QKeySequence("Shift+F3"));
    nextEvidence = make("nextEvidenceAction", QKeySequence("Alt+Down"));
    previousEvidence = make("previousEvidenceAction", QKeySequence("Alt+Up"));
    nextPanel = make("nextPanel", QKeySequence("F6"));
    previousPanel = make("previousPanel", QKeySequence("Shift+F6"));
    problems = make("problems", QKeySequence("Ctrl+Shift+P"));
    firstSteps = make("firstSteps");
    about = make("about");
    makePages();
    makeThemes();
    makeLanguages();
    makeMenu();
    retranslate();
}

void Actions::makeFiles()
{
    openFiles = make("openFiles", QKeySequence::Open);
    openFolder = make("openFolder", QKeySequence("Ctrl+Shift+O"));
    openSample = make("openSample");
    exportNetwork = make("exportNetwork", QKeySequence("Ctrl+E"));
    exportChart = make("exportChart", QKeySequence("Ctrl+Shift+E"));
    exportShown = make("exportShown");
    exportAll = make("exportAll");
    quit = make("quit", QKeySequence("Ctrl+Q"));
}

QAction* Actions::make(const char* name, const QKeySequence& key)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    m_window->addAction(action);
    return action;
}

QAction* Actions::makeChoice(const char* name, QActionGroup* group)
{
    QAction* action = make(name);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void Actions::makePages()
{
    auto* group = new QActionGroup(this);
    const char* const names[] = {"pageChart", "pageCompanies", "pageTies"};
    const char* const keys[] = {"Ctrl+Shift+1", "Ctrl+Shift+2", "Ctrl+Shift+3"};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i] = makeChoice(names[i], group);
        pages[i]->setShortcut(QKeySequence(keys[i]));
    }
}

void Actions::makeThemes()
{
    auto* group = new QActionGroup(this);
    const char* const names[] = {"themeSystem", "themeLight", "themeDark"};
    const Theme::Choice choices[] = {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark};
    for (std::size_t i = 0; i < m_themeChoices.size(); ++i) {
        m_themeChoices[i] = makeChoice(names[i], group);
        const Theme::Choice choice = choices[i];
        connect(m_themeChoices[i], &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
        m_themes->addAction(m_themeChoices[i]);
    }
}

void Actions::makeLanguages()
{
    auto* group = new QActionGroup(this);
    const char* const names[] = {"korean", "english"};
    const text::Language languages[] = {text::Language::Korean, text::Language::English};
    for (std::size_t i = 0; i < m_languageChoices.size(); ++i) {
        m_languageChoices[i] = makeChoice(names[i], group);
        const text::Language language = languages[i];
        connect(m_languageChoices[i], &QAction::triggered, this,
                [this, language] { emit languageChosen(language); });
        m_languages->addAction(m_languageChoices[i]);
    }
    // The languages are named in themselves, so that anyone finds their own.
    m_languageChoices[0]->setText(QStringLiteral("한국어"));
    m_languageChoices[1]->setText(QStringLiteral("English"));
}

void Actions::makeMenu()
{
    const auto fill = [](QMenu* menu, std::initializer_list<QAction*> actions) {
        for (QAction* action : actions)
            action ? menu->addAction(action) : static_cast<void>(menu->addSeparator());
    };
    fill(m_file, {openFiles, openFolder, openSample, nullptr, exportNetwork, exportChart, exportShown,
                  exportAll, nullptr, quit});
    m_view->addMenu(m_themes);
    m_view->addMenu(m_languages);
    fill(m_view, {reducedMotion, nullptr});
    for (QAction* panel : panels)
        m_view->addAction(panel);
    m_view->addSeparator();
    for (QAction* page : pages)
        m_view->addAction(page);
    m_behindPages = m_view->addSeparator();
    fill(m_view, {threeColumns, reset, nullptr, saveView, openView});
    fill(m_go, {back, forward, nullptr, search, find, findNext, findPrevious, nullptr, nextEvidence,
                previousEvidence, nullptr, nextPanel, previousPanel, problems});
    fill(m_help, {firstSteps, about});
    for (QMenu* menu : {m_file, m_edit, m_view, m_go, m_help})
        m_menu->addMenu(menu);
}

void Actions::showArrangement(const Arrangement& arrangement)
{
    for (int i = 0; i < placeCount; ++i)
        panels[static_cast<std::size_t>(i)]->setChecked(!arrangement.isFolded(static_cast<Place>(i)));
    threeColumns->setChecked(arrangement.threeColumns());
    threeColumns->setEnabled(arrangement.canHaveThreeColumns());
}

void Actions::showPage(Deck::Page page)
{
    pages[page]->setChecked(true);
}

void Actions::showTheme(const Theme& theme)
{
    const int index = theme.choice() == Theme::Choice::System  ? 0
                      : theme.choice() == Theme::Choice::Light ? 1
                                                               : 2;
    m_themeChoices[static_cast<std::size_t>(index)]->setChecked(true);
    reducedMotion->setChecked(theme.reducedMotion());
}

void Actions::showLanguage(text::Language language)
{
    m_languageChoices[language == text::Language::Korean ? 0 : 1]->setChecked(true);
}

void Actions::retranslateMenus()
{
    m_file->setTitle(tr("File"));
    m_edit->setTitle(tr("Edit"));
    m_view->setTitle(tr("View"));
    m_go->setTitle(tr("Go"));
    m_help->setTitle(tr("Help"));
    m_themes->setTitle(tr("Theme"));
    m_languages->setTitle(tr("Language"));
    m_themeChoices[0]->setText(tr("As the system", "theme"));
    m_themeChoices[1]->setText(tr("Light", "theme"));
    m_themeChoices[2]->setText(tr("Dark", "theme"));
}

void Actions::retranslateFiles()
{
    openFiles->setText(tr("Open files…"));
    openFolder->setText(tr("Open folder…"));
    openSample->setText(tr("Open sample corpus"));
    exportNetwork->setText(tr("Export network as picture…"));
    exportChart->setText(tr("Export chart as picture…"));
    exportShown->setText(tr("Export what the network shows as data…"));
    exportAll->setText(tr("Export all ties as data…"));
    quit->setText(tr("Quit"));
}

void Actions::retranslate()
{
    retranslateMenus();
    retranslateFiles();
    panels[0]->setText(tr("Show articles"));
    panels[1]->setText(tr("Show network"));
    panels[2]->setText(tr("Show chart and tables"));
    panels[3]->setText(tr("Show selection"));
    panels[4]->setText(tr("Show reader"));
    saveView->setText(tr("Save view of the network…"));
    openView->setText(tr("Open view of the network…"));
    pages[Deck::Chart]->setText(tr("Chart", "choice of what is shown"));
    pages[Deck::Companies]->setText(tr("Table of companies"));
    pages[Deck::Ties]->setText(tr("Table of ties"));
    threeColumns->setText(tr("Three columns"));
    reset->setText(tr("Reset arrangement"));
    reducedMotion->setText(tr("Less motion"));
    back->setText(tr("Back"));
    forward->setText(tr("Forward"));
    search->setText(tr("Search and commands"));
    find->setText(tr("Find in text"));
    findNext->setText(tr("Find next"));
    findPrevious->setText(tr("Find previous"));
    nextEvidence->setText(tr("Next evidence"));
    previousEvidence->setText(tr("Previous evidence"));
    nextPanel->setText(tr("Next panel"));
    previousPanel->setText(tr("Previous panel"));
    problems->setText(tr("Open problems"));
    firstSteps->setText(tr("First steps"));
    about->setText(tr("About Alliance Atlas"));
}

} // namespace atlas::ui
