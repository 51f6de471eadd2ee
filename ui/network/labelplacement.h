#pragma once

#include "network/graph.h"

#include <QRectF>

#include <vector>

namespace atlas::ui {

/// A name that wants to stand beside its node.
struct LabelRequest
{
    network::NodeIndex node = 0;
    QPointF centre; ///< of the node, pixels
    double radius = 0;
    QSizeF size;            ///< of the text
    bool mustShow = false;  ///< even where it overlaps others: what is selected or under the pointer
    bool overDiscs = false; ///< rather over discs than not at all: what matters most
    bool echo = false;      ///< at a second place of its node
};

struct PlacedLabel
{
    std::size_t request = 0;
    QRectF box;
};

/// Places labels in the order given, each below its node, else above, right or left of it, where it overlaps
/// neither a label placed before nor a disc, and is not cut by the edge of the area; what finds no place is
/// left out, but see LabelRequest. At most `most` labels.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>&, const std::vector<QRectF>& discs,
                                     const QRectF& area, std::size_t most);

} // namespace atlas::ui
