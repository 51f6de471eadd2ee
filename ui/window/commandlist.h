#pragma once

#include "models/searchhits.h"

#include <QCoreApplication>

#include <vector>

class QAction;
class QMenu;

namespace atlas::ui {

class CommandWords;

/// What a menu and the menus in it can do, for finding it by name: what is hidden or has no name is left out.
class CommandList
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::CommandList)
public:
    static std::vector<models::Command> of(const QMenu&, const CommandWords&);
    /// By a command's id; null where the menu has no such command any more, or it is disabled by now.
    static QAction* find(const QMenu&, const QString& id);
};

} // namespace atlas::ui
