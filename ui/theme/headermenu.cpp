#include "ui/theme/headermenu.h"

#include "ui/theme/icons.h"

#include <QMenu>
#include <QPushButton>

namespace atlas::ui {

QMenu* giveMenu(QPushButton* button)
{
    auto* menu = new QMenu(button);
    menu->setLayoutDirection(button->layoutDirection()); // its own, lest it follow the button's below
    button->setIcon(icon(QStringLiteral("chevron-down")));
    button->setLayoutDirection(Qt::RightToLeft); // the arrow comes after the words
    button->setMenu(menu);
    return menu;
}

} // namespace atlas::ui
