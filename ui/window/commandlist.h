#pragma once

#include "models/searchhits.h"

#include <vector>

class QAction;
class QMenu;

namespace atlas::ui {

/// What a menu and the menus in it can do at the moment, for finding it by name: what is disabled, hidden or
/// has no words is left out. A command's id is the name of its action, which also finds it.
std::vector<models::Command> commandsOf(const QMenu&);

/// Null where the menu has no such command any more, or it is disabled by now.
QAction* commandOf(const QMenu&, const QString& id);

} // namespace atlas::ui
