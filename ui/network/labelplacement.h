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
    QPointF centre;         ///< of the node, pixels
    double radius = 0;      ///< 0: of what has no disc, which its name only needs to stand near
    QSizeF size;            ///< of the text
    bool mustShow = false;  ///< others give way to it: what is selected or under the pointer
    bool matters = false;   ///< of what must show others give way to it first; it may lie on its own disc
    bool overDiscs = false; ///< rather over others' discs than not at all: what matters among hundreds
    bool echo = false;      ///< at a second place of its node
    bool ofRow = false;     ///< that begins at its node
    QRectF within = {};     ///< that it must not leave; null: all there is
    QSizeF folded = {};     ///< of the text over two lines; empty: it has one
    int kept = -1;          ///< PlacedLabel::side where it stood before and stays if it can
};

struct PlacedLabel
{
    std::size_t request = 0;
    QRectF box;
    int side = -1;       ///< of its node, for who draws the same again
    bool folded = false; ///< over two lines
};

/// What is drawn below the names, in pixels.
struct LabelGround
{
    struct Disc
    {
        QPointF centre;
        double radius = 0;
        double ring = 0; ///< around it, which comes and goes
    };
    QRectF area;               ///< that no name is cut by
    std::vector<Disc> discs;   ///< that no name may touch
    std::vector<QRectF> boxes; ///< likewise
    std::vector<QLineF> lines; ///< that names had better not lie on
    /// To another's disc, within which a name might be taken for that one's; 0: there is always one near.
    double nearOthers = 7;
};

/// How much time there is for a picture.
enum class Care
{
    Quick,  ///< as frames follow each other: names take their places one after the other
    Sought, ///< it stands still: the best places of all together are looked for, up to 250 requests
};

/// Places labels in the order given, each where it is read best: below its node if nothing speaks against it,
/// else above or beside, off lines; where there is no such place for it, anywhere along its node and over two
/// lines. It stands directly at its node and is nearer to it than to any other, but
/// see LabelRequest::overDiscs and mustShow; none overlaps a disc or another label. What finds no place is
/// left out, unless others move for it: up to 250 requests a few do, one for the other. At most `most`
/// labels, those that must show aside.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>&, const LabelGround&, std::size_t most,
                                     Care = Care::Quick);

} // namespace atlas::ui
