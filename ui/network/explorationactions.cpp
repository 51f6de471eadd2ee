#include "ui/network/explorationactions.h"

#include "ui/network/stepwords.h"
#include "ui/theme/words.h"

#include <QKeyEvent>

#include <algorithm>
#include <functional>

namespace atlas::ui {

ExplorationActions::ExplorationActions(models::Explorer& explorer, const models::Document& document,
                                       models::Selection& selection, QWidget* view)
    : QObject(view), m_explorer(explorer), m_document(document), m_view(view), m_focusMenu(new QMenu(view))
{
    undo = make("undo", {QKeySequence("Ctrl+Z")});
    redo = make("redo", {QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    undo->setShortcutContext(Qt::WindowShortcut);
    redo->setShortcutContext(Qt::WindowShortcut);
    for (std::size_t i = 0; i < focus.size(); ++i) {
        const QString name =
            QStringLiteral("focusSteps%1").arg(i + 1); // one of its own for each, as commands
        focus[i] = make(name, {QKeySequence(Qt::Key_1 + static_cast<int>(i))});
        m_focusMenu->addAction(focus[i]);
    }
    leaveFocus = make("leaveFocus");
    path = make("showPath", {QKeySequence("P")});
    partners = make("commonPartners", {QKeySequence("C")});
    bridges = make("showBridges", {QKeySequence("B")});
    selectAll = make("selectAllNodes", {QKeySequence::SelectAll});
    invert = make("invertSelection", {QKeySequence("Ctrl+I")});
    grow = make("growSelection", {QKeySequence("]")});
    shrink = make("shrinkSelection", {QKeySequence("[")});
    hide = make("hideNodes", {QKeySequence("H"), QKeySequence(Qt::Key_Delete)});
    expand = make("expandNodes", {QKeySequence("E")});
    isolate = make("isolateNodes", {QKeySequence("I")});
    showAll = make("showAllNodes", {QKeySequence("Shift+H")});
    clearFilters = make("clearFiltersAction", {QKeySequence("Shift+F")});
    for (QAction* all : {showAll, clearFilters}) // which ask for nothing that is selected
        all->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    pin = make("pinNodes");
    unpin = make("unpinNodes");
    unpinAll = make("unpinAllNodes");
    connectActions();
    view->installEventFilter(this);
    connect(&explorer, &models::Explorer::historyChanged, this, &ExplorationActions::update);
    connect(&selection, &models::Selection::subjectChanged, this, &ExplorationActions::update);
    connect(&document, &models::Document::languageChanged, this, &ExplorationActions::retranslate);
    retranslate();
}

QAction* ExplorationActions::make(const QString& name, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    m_view->addAction(action);
    return action;
}

void ExplorationActions::connectActions()
{
    using models::Explorer;
    const auto on = [this](QAction* action, void (Explorer::*slot)()) {
        connect(action, &QAction::triggered, &m_explorer, slot);
    };
    on(undo, &Explorer::undo);
    on(redo, &Explorer::redo);
    on(leaveFocus, &Explorer::leaveFocus);
    connect(path, &QAction::triggered, &m_explorer, [this] { m_explorer.showPath(); });
    connect(partners, &QAction::triggered, &m_explorer, [this] { m_explorer.showPartners(); });
    on(bridges, &Explorer::showBridges);
    on(selectAll, &Explorer::markAll);
    on(invert, &Explorer::invert);
    selecting(grow, &Explorer::grow, [] { return tr("Nothing else is tied to what is selected."); });
    selecting(shrink, &Explorer::shrink, [] { return tr("Nothing would be left of what is selected."); });
    on(hide, &Explorer::hide);
    on(expand, &Explorer::expand);
    on(isolate, &Explorer::isolate);
    on(showAll, &Explorer::showAll);
    on(unpinAll, &Explorer::unpinAll);
    for (int steps = 1; steps <= network::Focus::furthest; ++steps)
        connect(focus[static_cast<std::size_t>(steps - 1)], &QAction::triggered, &m_explorer,
                [this, steps] { m_explorer.focus(steps); });
    connect(clearFilters, &QAction::triggered, &m_explorer, [this] { m_explorer.setFilter({}); });
}

/// What selects others, or says why it does not.
void ExplorationActions::selecting(QAction* action, bool (models::Explorer::*slot)(), QString (*otherwise)())
{
    connect(action, &QAction::triggered, this, [this, slot, otherwise] {
        if (!std::invoke(slot, m_explorer)) // GCC 12 checks the type of a wrong object for .* in here
            emit told(otherwise());
    });
}

/// The key of what cannot be done now says why.
bool ExplorationActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* press = static_cast<const QKeyEvent*>(event);
    const QKeySequence key(
        QKeyCombination(press->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(press->key())));
    const QList<QAction*> all = m_view->actions();
    const auto asked = std::find_if(all.begin(), all.end(), [&key](const QAction* action) {
        return !action->isEnabled() && action->shortcuts().contains(key);
    });
    const QString words = asked == all.end() ? QString() : lack(*asked);
    if (words.isEmpty())
        return false;
    m_lacking = *asked;
    m_lack = words;
    emit told(words);
    return true;
}

/// What there must be so that it can be done; empty where that is plain to see.
QString ExplorationActions::lack(const QAction* action) const
{
    const bool any = !m_explorer.chosen().empty();
    if (action == shrink)
        return tr("Select several companies first: click them with Ctrl, or drag with Shift.");
    if (action == expand && any)
        return tr("Nothing is hidden by hand beside what is selected.");
    if (action == showAll)
        return tr("Nothing is hidden by hand.");
    if (action == clearFilters)
        return tr("No filter is set.");
    if (action == path || action == partners)
        return lackOfTwo();
    const bool isFocus = std::find(focus.begin(), focus.end(), action) != focus.end();
    if (isFocus || action == grow || action == isolate || action == hide || action == expand)
        return lackOfOne();
    return {};
}

QString ExplorationActions::lackOfOne()
{
    return tr("Select a company or a tie in the network first: click it.");
}

QString ExplorationActions::lackOfTwo() const
{
    const auto chosen = static_cast<int>(m_explorer.chosen().size());
    if (chosen > 2)
        //: %Ln: how many companies are selected
        return tr("Select just two companies: %Ln are selected now.", "", chosen);
    return tr("Select two companies first: click one, then the other with Ctrl.");
}

QString ExplorationActions::stepName(const models::ExplorationHistory::Change& change) const
{
    return StepWords::name(change, *m_document.atlas(), m_document.language());
}

void ExplorationActions::update()
{
    const models::ExplorationHistory& history = m_explorer.history();
    const network::Exploration& now = m_explorer.exploration();
    undo->setEnabled(history.canUndo());
    redo->setEnabled(history.canRedo());
    //: %1 is the step that would be undone: "Hide – NAVER"
    undo->setText(history.canUndo() ? tr("Undo: %1").arg(stepName(history.toUndo())) : tr("Undo"));
    //: %1 is the step that would be done again: "Hide – NAVER"
    redo->setText(history.canRedo() ? tr("Redo: %1").arg(stepName(history.toRedo())) : tr("Redo"));
    const std::size_t chosen = m_explorer.chosen().size();
    const bool anything = !m_explorer.shown()->nodes.empty();
    for (QAction* steps : focus)
        steps->setEnabled(chosen > 0 || now.focus.any());
    leaveFocus->setEnabled(now.focus.any());
    for (QAction* action : {grow, isolate})
        action->setEnabled(chosen > 0);
    shrink->setEnabled(!m_explorer.marked().empty());
    path->setText(chosen == 2 ? tr("Path between two") : tr("Path between two (select just two)"));
    partners->setText(chosen == 2 ? tr("Common partners of two")
                                  : tr("Common partners of two (select just two)"));
    for (QAction* ofTwo : {path, partners})
        ofTwo->setEnabled(chosen == 2);
    for (QAction* action : {selectAll, invert, bridges})
        action->setEnabled(anything);
    hide->setEnabled(m_explorer.canHide());
    expand->setEnabled(m_explorer.canExpand());
    showAll->setEnabled(m_explorer.takenOut().any() || now.focus.any());
    clearFilters->setEnabled(now.filter != network::Filter{});
    unpinAll->setEnabled(!now.pins.empty());
    withdrawLack();
}

/// What was said to be missing is there.
void ExplorationActions::withdrawLack()
{
    if (!m_lacking || !m_lacking->isEnabled())
        return;
    m_lacking = nullptr;
    emit withdrawn(m_lack);
}

void ExplorationActions::retranslate()
{
    m_focusMenu->setTitle(tr("Focus on neighbours"));
    for (std::size_t i = 0; i < focus.size(); ++i)
        //: %Ln: how many steps from what is chosen others may be
        focus[i]->setText(tr("%Ln steps", "focus on neighbours", static_cast<int>(i + 1)));
    leaveFocus->setText(tr("Leave focus"));
    bridges->setText(tr("Show bridges"));
    selectAll->setText(tr("Select all"));
    invert->setText(tr("Invert selection"));
    grow->setText(tr("Grow selection"));
    shrink->setText(tr("Shrink selection"));
    hide->setText(tr("Hide", "companies or a tie of the network"));
    expand->setText(tr("Bring back neighbours and ties"));
    isolate->setText(tr("Isolate"));
    showAll->setText(tr("Show all hidden"));
    clearFilters->setText(tr("Clear filters"));
    pin->setText(tr("Pin"));
    unpin->setText(tr("Unpin"));
    unpinAll->setText(tr("Unpin all"));
    update();
}

void ExplorationActions::fillEditMenu(QMenu& menu)
{
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addActions({selectAll, invert, grow, shrink, bridges});
    menu.addSeparator();
    menu.addMenu(m_focusMenu);
    menu.addActions({leaveFocus, path, partners});
    menu.addSeparator();
    menu.addActions({hide, expand, isolate, showAll, clearFilters, unpinAll});
}

void ExplorationActions::fillMenu(QMenu& menu, const models::Subject& subject,
                                  const std::vector<atlas::EntityId>& before)
{
    const auto* entity = std::get_if<atlas::EntityId>(&subject);
    if (!std::holds_alternative<std::monostate>(subject)) {
        menu.addMenu(m_focusMenu);
        if (entity && before.size() == 1 && before.front() != *entity) {
            const QString name =
                Words::entityName((*m_document.atlas())[before.front()], m_document.language());
            //: %1 is the company that was selected before
            menu.addAction(tr("Path from %1 to here").arg(name), &m_explorer,
                           [this, from = before.front(), to = *entity] { m_explorer.showPath(from, to); });
            //: %1 is the company that was selected before
            menu.addAction(
                tr("Partners in common with %1").arg(name), &m_explorer,
                [this, one = before.front(), other = *entity] { m_explorer.showPartners(one, other); });
        }
        if (m_explorer.chosen().size() == 2)
            menu.addActions({path, partners});
        menu.addSeparator();
        menu.addActions({grow, shrink, invert});
        menu.addSeparator();
        menu.addActions({hide, expand, isolate});
        if (entity)
            menu.addActions({pin, unpin});
        menu.addSeparator();
    } else {
        menu.addActions({undo, redo});
        menu.addSeparator();
        menu.addActions({selectAll, invert, bridges});
        menu.addSeparator();
    }
    menu.addActions({leaveFocus, showAll, clearFilters, unpinAll});
}

} // namespace atlas::ui
