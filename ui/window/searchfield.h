#pragma once

#include "models/searchmodel.h"

#include <QLineEdit>

class QFrame;
class QLabel;
class QListView;

namespace atlas::ui {

class Theme;

/// The one search field, with what it finds in a list below while one types. Up and down choose, Return
/// takes, Escape leaves. The list is a child of the window and never takes the focus.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// All must outlive the field.
    SearchField(const Theme&, const models::Document&, QWidget* parent = nullptr);

    QListView* list() const { return m_list; }
    bool isListOpen() const;

signals:
    void chosen(const models::Hit&);

protected:
    void changeEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;

private:
    void retranslate();
    void makeList(const Theme&);
    void search();
    void placeList();
    void moveCurrent(int step);
    void take(const QModelIndex&);

    const Theme& m_theme;
    models::SearchModel m_model;
    QFrame* m_popup = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace atlas::ui
