#pragma once

#include "text/language.h"
#include "ui/theme/theme.h"
#include "ui/window/arrangement.h"

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
    void retranslate();
    void showArrangement(const Arrangement&);
    void showTheme(const Theme&);
    void showLanguage(text::Language);

    QAction* openFiles;
    QAction* openFolder;
    QAction* openSample;
    QAction* exportNetwork;
    QAction* exportChart;
    QAction* quit;
    std::array<QAction*, placeCount> panels; ///< checked: shown
    QAction* threeColumns;
    QAction* reset;
    QAction* reducedMotion;
    QAction* back;
    QAction* forward;
    QAction* search;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* nextEvidence;
    QAction* previousEvidence;
    QAction* nextPanel;
    QAction* previousPanel;
    QAction* problems;
    QAction* firstSteps;
    QAction* about;

signals:
    void themeChosen(Theme::Choice);
    void languageChosen(text::Language);

private:
    QAction* make(const char* name, const QKeySequence& = {});
    QAction* makeChoice(const char* name, QActionGroup*);
    void makeThemes();
    void makeLanguages();
    void makeMenu();

    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_file;
    QMenu* m_view;
    QMenu* m_go;
    QMenu* m_help;
    QMenu* m_themes;
    QMenu* m_languages;
    std::array<QAction*, 3> m_themeChoices{};
    std::array<QAction*, 2> m_languageChoices{};
};

} // namespace atlas::ui
