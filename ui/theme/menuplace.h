#pragma once

#include <QObject>
#include <QRect>

class QMenu;
class QWidget;

namespace atlas::ui {

/// Where a menu opens beside a button: below it from its left edge on; where it would leave the bounds there,
/// from its right edge back, or above it; where it fits neither way, as near as the bounds let it. All in the
/// same coordinates.
QPoint menuPlace(const QRect& button, QSize menu, const QRect& bounds);
/// The same on the screen, within what is seen of the button's window.
QPoint menuPlace(const QWidget& button, QSize menu);

/// Qt lets a menu hang over its window as long as the screen has room. This keeps the menus of buttons, and
/// the menus within them, inside the window where they fit; menus that open at the pointer stay there. To be
/// installed on the application. GUI thread only.
class MenuKeeper : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject*, QEvent*) override;
};

} // namespace atlas::ui
