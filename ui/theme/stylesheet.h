#pragma once

#include <QString>

namespace atlas::ui {

class Theme;

/// The one style sheet, with the theme's colours and sizes filled in. Widgets choose a look by the dynamic
/// property "look": panel, panelHeader, panelTitle, separator, title, strong, muted, faint, badge, chip,
/// header (button), flat (button), segment (language switch), search, quote (ground of a quoted sentence),
/// topBar, statusBar, hint.
QString styleSheet(const Theme&);

} // namespace atlas::ui
