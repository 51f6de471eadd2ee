#pragma once

#include "text/language.h"

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace atlas::ui {

class ElidedLabel;
class SearchField;

/// Name, workspace, steps (undo, redo, back, forward), the search field in the middle, language and menu at
/// the right.
class TopBar : public QFrame
{
    Q_OBJECT
public:
    /// The bar takes the field; the steps, shown by their icons, and menu must outlive it.
    TopBar(SearchField*, const QList<QAction*>& steps, QMenu* menu, QWidget* parent = nullptr);

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
