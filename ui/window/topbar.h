#pragma once

#include "text/language.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace atlas::ui {

class ElidedLabel;
class SearchField;

/// Name, workspace, back and forward, the search field in the middle, language and menu at the right.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    /// The bar takes the field; actions and menu must outlive it.
    TopBar(SearchField*, QAction* back, QAction* forward, QMenu* menu, QWidget* parent = nullptr);

    void setWorkspace(const QString&);
    void setLanguage(text::Language); ///< which segment is on
    QWidget* languageSwitch() const { return m_languages; }

signals:
    void languageChosen(text::Language);

protected:
    void changeEvent(QEvent*) override;

private:
    void retranslate();
    void makeLanguages();
    QToolButton* segment(const QString& name, const QString& words, text::Language);

    QLabel* m_name;
    ElidedLabel* m_workspace;
    QFrame* m_languages;
    QToolButton* m_korean = nullptr;
    QToolButton* m_english = nullptr;
    QToolButton* m_menu;
};

} // namespace atlas::ui
