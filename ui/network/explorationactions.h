#pragma once

#include "models/explorer.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace atlas::ui {

/// What one can do with the network by hand, as actions with keys; those that are no command of the whole
/// window act while the view has the keyboard. They follow what is chosen and re-word themselves. GUI thread
/// only.
class ExplorationActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the actions; they are added to `view`.
    ExplorationActions(models::Explorer&, const models::Document&, models::Selection&, QWidget* view);

    /// Fills the menu of a node, a tie or the ground. `before`: what was chosen before the menu's thing was.
    void fillMenu(QMenu&, const models::Subject&, const std::vector<atlas::EntityId>& before);
    void retranslate();

    // "Undo: Hide – NAVER"
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    std::array<QAction*, network::Focus::furthest> focus{}; ///< by steps
    QAction* leaveFocus = nullptr;
    QAction* path = nullptr;
    QAction* partners = nullptr; ///< that two have in common
    QAction* bridges = nullptr;
    QAction* selectAll = nullptr;
    QAction* invert = nullptr;
    QAction* grow = nullptr;
    QAction* shrink = nullptr;
    QAction* hide = nullptr;
    QAction* expand = nullptr;
    QAction* isolate = nullptr;
    QAction* showAll = nullptr;
    QAction* clearFilters = nullptr;
    QAction* unpinAll = nullptr;
    QAction* pin = nullptr; ///< what is chosen; the panel does it, which knows where nodes lie
    QAction* unpin = nullptr;

    /// The menu of focus by steps.
    QMenu* focusMenu() const { return m_focusMenu; }
    void fillEditMenu(QMenu&);

signals:
    void told(const QString& words);      ///< what is missing for what was asked
    void withdrawn(const QString& words); ///< what was told is no longer so

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    QAction* make(const QString& name, const QList<QKeySequence>& = {});
    void connectActions();
    void selecting(QAction*, bool (models::Explorer::*)(), QString (*otherwise)());
    void update();
    QString lack(const QAction*) const;
    void withdrawLack();
    static QString lackOfOne();
    QString lackOfTwo() const;
    QString stepName(const models::ExplorationHistory::Change&) const;

    models::Explorer& m_explorer;
    const models::Document& m_document;
    QWidget* m_view;
    QMenu* m_focusMenu;
    const QAction* m_lacking = nullptr; ///< that was asked for last and could not be done
    QString m_lack;                     ///< what was said of it
};

} // namespace atlas::ui
