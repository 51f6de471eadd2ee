#pragma once

#include "network/graph.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace atlas::ui {

/// A name that wants to stand beside its node.
struct LabelRequest
{
    network::NodeIndex node = 0;
    QPointF centre;        ///< of the node, pixels
    double radius = 0;     ///< 0: of what has no disc, which its name only needs to stand near
    QSizeF size;           ///< of the text
    bool mustShow = false; ///< others give way to it: what is selected or under the pointer
    double farthest = 0;   ///< pixels off its rim that it stands at rather than nowhere: what matters
    bool overDiscs =
        false;         ///< rather over discs than off its node or not at all: what matters among thousands
    bool echo = false; ///< at a second place of its node
};

struct PlacedLabel
{
    std::size_t request = 0;
    QRectF box;
    QLineF lead = {}; ///< from the rim to a name that stands farther off; null: it stands close enough
};

/// What is drawn below the names, in pixels.
struct LabelGround
{
    struct Disc
    {
        QPointF centre;
        double radius = 0;
    };
    QRectF area;               ///< that no name is cut by
    std::vector<Disc> discs;   ///< that no name may touch
    std::vector<QRectF> boxes; ///< likewise
    std::vector<QLineF> lines; ///< that names had better not lie on
    double nearOthers = 7;     ///< to another's disc, within which a name might be taken for that one's
};

/// Places labels in the order given, each where it is read best: below its node if nothing speaks against it,
/// else above or beside, off lines and not so close to another node that it might be that one's name. None
/// overlaps a disc or another label, but see LabelRequest; what finds no place is left out, unless one label
/// moves for it. At most `most` labels, those that must show aside.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>&, const LabelGround&, std::size_t most);

} // namespace atlas::ui
