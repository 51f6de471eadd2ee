#pragma once

#include "ui/network/networkscene.h"

#include <QSizeF>

namespace atlas::ui {

/// Where all that lies freely comes to lie in a picture of another shape than the window's: drawn out across
/// or down until it fills the room beside its names, but never so far that it is not the same picture any
/// more.
std::vector<network::Point> drawnOut(const NetworkScene&, const QSizeF& room);

} // namespace atlas::ui
