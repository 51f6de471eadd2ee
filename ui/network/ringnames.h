#pragma once

#include "ui/network/lednames.h"

#include <optional>
#include <vector>

namespace atlas::ui {

/// A name that stands level with its node, on one side of a circle.
struct RingRequest
{
    QPointF centre; ///< of the node, pixels
    double radius = 0;
    bool atRight = false;
    QSizeF size; ///< of the text
};

/// Where they stand, by request: outside of the circle, so that none lies beside another's disc; what stands
/// off its own is led to by a level line. Where rows are closer than names are high every other one stands
/// farther out; where even so there is no room the first of the requests have it.
std::vector<std::optional<LedName>> ringNames(const std::vector<RingRequest>&);

} // namespace atlas::ui
