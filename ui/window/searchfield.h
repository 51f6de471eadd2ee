#pragma once

#include "models/explorer.h"
#include "models/searchmodel.h"
#include "ui/window/commandwords.h"

#include <QLineEdit>
#include <QPointer>

class QFrame;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QSettings;

namespace atlas::ui {

class SearchDelegate;
class Theme;

/// The one search field and command palette, with what it finds in a list below while one types. Up and down,
/// Page Up and Page Down choose, Return takes, Escape leaves. The list is a child of the window and never
/// takes the focus. What was taken last is remembered in the settings and comes first. While a command is
/// carried out its action's data() is the word that it was found by, where that is not in its name.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// All must outlive the field; commands are what the menu holds when the field is entered.
    SearchField(const Theme&, const models::Document&, const models::Explorer&, const QMenu& commands,
                QSettings&, QWidget* parent = nullptr);

    QListView* list() const { return m_list; }
    bool isListOpen() const;
    models::SearchModel& model() { return m_model; }

public slots:
    /// Takes the keys, and shows what was used last and all commands.
    void openPalette();
    void searchFor(const QString& words); ///< takes the keys likewise

signals:
    /// Something that is no command, which the field carries out itself.
    void chosen(const models::Hit&);

protected:
    void changeEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;

private:
    void retranslate();
    void makeList();
    void search();
    void showNew();
    void showFound();
    void placeList();
    void moveCurrent(int step);
    void speakCurrent();
    void take(const QModelIndex&);
    int rowsHeight() const; ///< of all rows
    int page() const;       ///< rows in sight

    const Theme& m_theme;
    QPointer<QWidget> m_before; ///< had the keys last; a command leaves them there
    const QMenu& m_commands;
    CommandWords m_commandWords;
    QSettings& m_settings;
    models::SearchModel m_model;
    QFrame* m_popup = nullptr;
    QListView* m_list = nullptr;
    SearchDelegate* m_delegate = nullptr;
    QLabel* m_nothing = nullptr;
    QPushButton* m_clear = nullptr; ///< beside that nothing was found
    bool m_takesFirst = false; ///< Return was pressed before anything was found: the first to come is meant
};

} // namespace atlas::ui
