#include "ui/theme/menuplace.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace atlas::ui {

namespace {

/// Along one axis: the first of two places at which the menu lies within the bounds, else the nearest.
int placeAlong(int first, int second, int length, int from, int to)
{
    const auto fits = [=](int at) { return at >= from && at + length <= to; };
    if (fits(first) || fits(second))
        return fits(first) ? first : second;
    return std::max(std::min(first, to - length), from);
}

int end(int last)
{
    return last + 1; // of QRect, whose right and bottom are its last pixels
}

QRect onScreen(const QWidget& widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

/// The menu that this one opens out of, or nothing.
const QMenu* menuAround(const QMenu& menu)
{
    for (const QObject* object : menu.menuAction()->associatedObjects()) {
        const auto* around = qobject_cast<const QMenu*>(object);
        if (around && around->isVisible() && around->activeAction() == menu.menuAction())
            return around;
    }
    return nullptr;
}

/// The button that opens the menu, or nothing: of several the one that it opens at.
const QWidget* buttonOf(const QMenu& menu)
{
    const QWidget* nearest = nullptr;
    int least = 0;
    for (const QObject* object : menu.menuAction()->associatedObjects()) {
        const auto* button = qobject_cast<const QAbstractButton*>(object);
        if (!button || !button->isVisible())
            continue;
        const QPoint way = onScreen(*button).center() - menu.geometry().center();
        const int distance = std::abs(std::abs(way.y()) - (button->height() + menu.height()) / 2) +
                             std::max(std::abs(way.x()) - menu.width(), 0);
        if (!nearest || distance < least) {
            nearest = button;
            least = distance;
        }
    }
    return nearest;
}

/// What of a window the screen shows.
QRect boundsOf(const QWidget& window)
{
    return onScreen(window) & window.screen()->availableGeometry();
}

/// Along each axis on which it leaves the window though it would fit into it, a menu goes where it does.
void keep(QMenu& menu)
{
    const QMenu* around = menuAround(menu);
    const QMenu* outermost = &menu;
    for (const QMenu* next = around; next; next = menuAround(*next))
        outermost = next;
    const QWidget* button = buttonOf(*outermost);
    if (!button)
        return;
    const QRect bounds = boundsOf(*button->window());
    const QRect now = menu.geometry();
    QPoint place = now.topLeft();
    const QRect anchor = around ? around->geometry() : onScreen(*button);
    const QPoint kept = menuPlace(anchor, now.size(), bounds);
    const int before = anchor.left() - now.width(); // rather than upon the menu that it opens out of
    if (around && now.right() > bounds.right() && before >= bounds.left())
        place.setX(before);
    if (!around && now.width() <= bounds.width() &&
        (now.left() < bounds.left() || now.right() > bounds.right()))
        place.setX(kept.x());
    if (now.height() <= bounds.height() && (now.top() < bounds.top() || now.bottom() > bounds.bottom()))
        place.setY(around ? std::max(end(bounds.bottom()) - now.height(), bounds.top()) : kept.y());
    menu.move(place);
}

} // namespace

QPoint menuPlace(const QRect& button, QSize menu, const QRect& bounds)
{
    return {placeAlong(button.left(), end(button.right()) - menu.width(), menu.width(), bounds.left(),
                       end(bounds.right())),
            placeAlong(end(button.bottom()), button.top() - menu.height(), menu.height(), bounds.top(),
                       end(bounds.bottom()))};
}

QPoint menuPlace(const QWidget& button, QSize menu)
{
    return menuPlace(onScreen(button), menu, boundsOf(*button.window()));
}

bool MenuKeeper::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Show) // it has its size and place, and is not seen yet
        if (auto* menu = qobject_cast<QMenu*>(object))
            keep(*menu);
    return QObject::eventFilter(object, event);
}

} // namespace atlas::ui
