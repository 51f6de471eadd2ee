#include "ui/network/tickmenu.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMouseEvent>

namespace atlas::ui {

namespace {

constexpr int besideOnly = 40; ///< pixels at both sides of the word that still count as it

bool canBeOnly(const QAction& action)
{
    return action.text().contains(u'\t');
}

} // namespace

QAction* TickMenu::addTick(const QString& words, bool ticked)
{
    QAction* action = addAction(QString(words).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(ticked);
    return action;
}

QAction* TickMenu::addTickOrOnly(const QString& words, int count, int most, bool ticked)
{
    constexpr QChar figureSpace(0x2007); // as wide as a digit
    constexpr QChar wideSpace(0x2003);
    const QString number = QString::number(count).rightJustified(QString::number(most).size(), figureSpace);
    QAction* action = addTick(words, ticked);
    //: at the right of an entry of a filter's menu: a click shows nothing else
    action->setText(action->text() + u'\t' + number + wideSpace + tr("only this"));
    return action;
}

bool TickMenu::isOnOnly(const QAction& action, QPoint at) const
{
    const int word = fontMetrics().horizontalAdvance(tr("only this"));
    return canBeOnly(action) && at.x() >= width() - word - besideOnly;
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->pos());
    const bool single = action && action->actionGroup() && action->actionGroup()->isExclusive();
    if (!action || !action->isEnabled() || !action->isCheckable() || single)
        QMenu::mouseReleaseEvent(event);
    else if (isOnOnly(*action, event->pos()))
        emit onlyRequested(action);
    else
        action->trigger();
}

void TickMenu::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAction* action = activeAction();
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && action && canBeOnly(*action))
        emit onlyRequested(action);
    else if (event->key() == Qt::Key_Space && action && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace atlas::ui
