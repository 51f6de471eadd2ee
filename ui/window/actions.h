#pragma once

#include "text/language.h"
#include "ui/theme/theme.h"
#include "ui/window/arrangement.h"
#include "ui/window/deck.h"

#include <QAction>
#include <QMenu>

#include <array>

class QActionGroup;

namespace atlas::ui {

/// Every action of the window with its shortcut, and the menu that holds them. The window connects them;
/// their words are set by retranslate.
class Actions : public QObject
{
    Q_OBJECT
public:
    /// The actions are added to `window`, so that shortcuts work with the menu closed.
    explicit Actions(QWidget* window);

    QMenu* menu() const { return m_menu; }
    /// A menu of the file that is shown, behind those that open files.
    void addToFileMenu(QMenu* menu) { m_file->insertMenu(exportNetwork, menu); }
    QMenu* editMenu() const { return m_edit; } ///< holds what a view puts into it
    QMenu* viewMenu() const { return m_view; } ///< and what views add
    /// A menu of what one of the pages shows, behind them.
    void addBehindPages(QMenu* menu) { m_view->insertMenu(m_behindPages, menu); }
    void retranslate();
    void showArrangement(const Arrangement&);
    void showPage(Deck::Page);
    void showTheme(const Theme&);
    void showLanguage(text::Language);

    QAction* openFiles = nullptr;
    QAction* openFolder = nullptr;
    QAction* openSample = nullptr;
    QAction* exportNetwork = nullptr;
    QAction* exportChart = nullptr;
    QAction* exportShown = nullptr; ///< as data
    QAction* exportAll = nullptr;
    QAction* quit = nullptr;
    QAction* saveView = nullptr;
    QAction* openView = nullptr;
    std::array<QAction*, placeCount> panels{}; ///< checked: shown
    std::array<QAction*, Deck::pages> pages{}; ///< of what shares the chart's place; checked: shown
    QAction* threeColumns = nullptr;
    QAction* reset = nullptr;
    QAction* reducedMotion = nullptr;
    QAction* back = nullptr;
    QAction* forward = nullptr;
    QAction* search = nullptr;
    QAction* find = nullptr;
    QAction* findNext = nullptr;
    QAction* findPrevious = nullptr;
    QAction* nextEvidence = nullptr;
    QAction* previousEvidence = nullptr;
    QAction* nextPanel = nullptr;
    QAction* previousPanel = nullptr;
    QAction* problems = nullptr;
    QAction* firstSteps = nullptr;
    QAction* about = nullptr;

signals:
    void themeChosen(Theme::Choice);
    void languageChosen(text::Language);

private:
    QAction* make(const char* name, const QKeySequence& = {});
    QAction* makeChoice(const char* name, QActionGroup*);
    void makePages();
    void makeThemes();
    void makeLanguages();
    void makeMenu();
    void retranslateMenus();
    void retranslateFiles();
    void makeFiles();

    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_go;
    QMenu* m_help;
    QAction* m_behindPages = nullptr; ///< a separator of m_view
    QMenu* m_themes;
    QMenu* m_languages;
    std::array<QAction*, 3> m_themeChoices{};
    std::array<QAction*, 2> m_languageChoices{};
};

} // namespace atlas::ui
