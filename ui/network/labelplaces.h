#pragma once

#include "ui/network/labelplacement.h"

#include <QRectF>

#include <vector>

namespace atlas::ui {

/// Where a label may stand at its node.
struct LabelPlace
{
    QRectF box;
    double cost = 0;     ///< of its own, whatever lies around it
    int side = 0;        ///< PlacedLabel::side
    bool folded = false; ///< over two lines
};

/// Below the node, above, the same but shifted to one side, beside, at a corner, a little off it; of a row
/// those at its beginning.
std::vector<LabelPlace> usualPlaces(const LabelRequest&);

/// The same and whatever lies between, along the node, also over two lines: for what finds no room there.
std::vector<LabelPlace> manyPlaces(const LabelRequest&);

/// On the node's own disc, of which as much as may be is left; their sides come after others.
std::vector<LabelPlace> placesOnDisc(const LabelRequest&, std::size_t firstSide);

/// Many places and, for what matters, last those on its disc: the side of each is its number.
std::vector<LabelPlace> allPlaces(const LabelRequest&);

/// What a label takes of its line.
QRectF withGaps(const QRectF& box);

} // namespace atlas::ui
