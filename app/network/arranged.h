#pragma once

#include "network/arrangement.h"
#include "network/graph.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace atlas::network {

/// A stripe of the ground with a heading: a column from the left to the right, or a row from the top down.
struct Band
{
    enum class Of : unsigned char
    {
        Class,   ///< column: a NodeClass
        Country, ///< row: an ISO 3166 code, "" where none is known
        Year,    ///< column
        Month,   ///< column, within a year's
        Date,    ///< column: what is told of one date stands in it
        Undated, ///< column
        Break,   ///< column: an empty stretch that is cut short
    };
    Of of = Of::Class;
    /// The NodeClass; the year; the year times 12 and the month from 0; the days of a break; of a row that
    /// several countries share, how many these are.
    int value = 0;
    std::string country; ///< of a row that few share, all of these with blanks between them
    float from = 0;
    float to = 0;
    text::PartialDate date{}; ///< of a Date, as exactly as it is told: a day, a month or a year
    bool isColumn() const { return of != Of::Country; }
    friend bool operator==(const Band&, const Band&) = default;
};

/// A second place of a node: where it belongs as well. It has no name there.
struct Echo
{
    NodeIndex node = 0;
    NodeClass as = NodeClass::Model;
    Point at;
    friend bool operator==(const Echo&, const Echo&) = default;
};

inline constexpr float besideNode = 8; ///< from a node's centre to a name that has a place of its own
// around a circle whose names are led to, in units of the room
inline constexpr float besideCircle = 20; ///< from it to names
inline constexpr float aboveCircle = 16;  ///< above and below it besides: a name's height

/// Where all of a graph lies in an arrangement that has an order to it. Units are those of extents, y points
/// down, centred on the origin.
struct Arranged
{
    std::vector<Point> positions; ///< by node
    std::vector<Band> bands;
    std::vector<Echo> echoes; ///< ascending by node
    /// Radians, by node: the way out of the circle. Its name stands level on that side of it. Empty: no
    /// circle.
    std::vector<float> outwards;
    /// Not all have room for a name: those that have one may stand off their nodes, where lines lead to them.
    bool led = false;
    /// By node: how much room a name has from `besideNode` right of the node's centre on, in a time line left
    /// of it; 0: none of its own. Empty: names have no places of their own.
    std::vector<float> labelRooms;
    std::vector<char> folded; ///< by node: its name has room over two lines alone; empty: none has
    bool alike = false;       ///< names have room only if all are set in the smaller type
    /// Across, by edge: a tie stands upright there, between the rows of its ends. Empty: ties run from node
    /// to node.
    std::vector<float> times;
    std::vector<float> until; ///< across, by node: where its row ends, at its last tie; empty: it has none
    float rowHeight = 0;      ///< from one row to the next
    int undated = 0;          ///< ties that no date is told of; they stand in the band Undated
};

struct ArrangeOptions
{
    /// Space that a node takes, by node (half width, half height); in a circle the height is that of its name
    /// where this is more. Empty: points.
    std::vector<Point> halfExtents;
    /// Width and height of the place that the picture is for, in units where nothing is made smaller.
    Point room{960, 600};
    Point headings; ///< what of the room headings take at the left and above
    /// By node: how long its name is, in the units of `room`; empty: nobody knows.
    std::vector<float> labelLengths;
    /// Likewise over two lines; empty: on one alone. A matrix makes use of it.
    std::vector<float> foldedLengths;
    /// By node: whose names a matrix tells first, if need be alone; empty: no matter.
    std::vector<char> inFocus;
};

/// Layers against countries. Columns in the order of NodeClass, rows by how many nodes they have, the unknown
/// country last; what is empty is left out, and where names need the room the smallest countries share a row.
/// A node stands in the column of its nodeClassOf, heaviest first within a cell, and has an echo in the
/// column of every further layer, a dot after all nodes. Each node has its name beside it while the room
/// lasts; of crowded cells the lightest are dots without one. Where the names in focus are not all told in
/// full, they alone have places, first in their cells, and everything else is a dot. No two discs or names
/// overlap. Fills the room beside the headings, see matrixplan.h.
Arranged matrix(const Graph&, const atlas::Atlas&, const ArrangeOptions&);

/// Units of a name beside a circle, in a room: where that is narrow names are cut rather than that nothing is
/// left for what bears them.
float longestLabel(Point room);

/// On an ellipse, in the order of circleOrder() (circleorder.h), which begins at the top with the one with
/// which the ellipse is widest. While each half of the nodes has room for rows as far apart as names are
/// high, or for rows at the top and at the foot that are little farther apart than half of that, where every
/// other name stands farther out, each has its name beside it, and the ellipse follows the room to 2.4 to 1.
/// Of more nodes each has as much of the ellipse as its disc needs, no flatter than 1.6 to 1, and their names
/// are led to.
Arranged circle(const Graph&, const ArrangeOptions&, const std::stop_token& = {});

/// Ties at their dates, see timescale.h: a date has a stretch of its own, and all that is told of it stands
/// there. A node has a part of a row, from its name, left of its first tie, to its last tie; who are not
/// there at once may share a row. No tie runs through the name or the node of another, see timepacking.h.
/// Where there is no room for that, names are left out, those of the lightest first; of many more nodes rows
/// are thinner than names are high, see timelanes.h. The dates fill the room.
Arranged timeLine(const Graph&, const atlas::Atlas&, const ArrangeOptions&);

/// One of these; nothing for Arrangement::Free. Deterministic; every number is finite.
Arranged arrange(Arrangement, const Graph&, const atlas::Atlas&, const ArrangeOptions&,
                 const std::stop_token& = {});

} // namespace atlas::network
