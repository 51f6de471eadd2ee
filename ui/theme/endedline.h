#pragma once

#include "ui/theme/palette.h"

namespace atlas::ui {

/// The opacity, 0 … 1, of a line in that colour on a panel where it stands for what has ended: well below
/// that of what has not, and still seen in the dark.
float endedOpacity(const QColor&, const Palette&);

} // namespace atlas::ui
