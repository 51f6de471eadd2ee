#pragma once

class QMenu;
class QPushButton;

namespace atlas::ui {

/// Gives a button of a panel's header a menu, which is empty and its own, and an arrow behind its words. GUI
/// thread only.
QMenu* giveMenu(QPushButton*);

} // namespace atlas::ui
