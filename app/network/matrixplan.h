#pragma once

#include "network/graph.h"

#include <cstddef>
#include <vector>

namespace atlas::network {

/// Measures of a table of names, in units: each name stands in a line to the right of its disc.
struct MatrixMeasures
{
    static constexpr float line = 13;   ///< from one name to the next below
    static constexpr float disc = 6;    ///< from the left end of a place to the middle of its disc
    static constexpr float name = 8;    ///< and from there to the name
    static constexpr float after = 4;   ///< a name, until the next place
    static constexpr float dot = 10;    ///< that a node without a name of its own takes, either way
    static constexpr float across = 4;  ///< from a column's line to what stands in it
    static constexpr float down = 3;    ///< from a row's line likewise
    static constexpr float column = 52; ///< the least, for its heading
    static constexpr float around = disc + name + after; ///< a name, all in all
};

/// What a cell has to show: lengths of names in the order in which they have a claim to be told, and what is
/// named elsewhere and is a dot here.
struct MatrixCell
{
    std::vector<float> names;
    std::vector<float> folded; ///< likewise, over two lines; empty: none is
    std::size_t dots = 0;
};

/// What a table has to show, by row * columns + column.
struct MatrixNeed
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<MatrixCell> cells;
};

/// How a table is cut: its columns and rows fill the room exactly.
struct MatrixPlan
{
    std::vector<float> widths;     ///< by column
    std::vector<std::size_t> side; ///< by column: how many names stand side by side in it
    std::vector<float> heights;    ///< by row
    std::vector<float> indents;    ///< by column: where room is left, what stands in it stands in its middle
    struct Told
    {
        std::size_t named = 0; ///< so many have a place with a name; the rest are dots
        bool folds = false;    ///< names that are too long for a line take two
    };
    std::vector<Told> cells;
    float worth = 0; ///< how many names are told, those cut short for less

    /// What stands in a cell: lines of names, of which the last one takes dots too where names leave it room,
    /// and lines of dots below them.
    struct Lines
    {
        std::size_t ofNames = 0; ///< those that are folded count twice
        std::size_t dotsBesideNames = 0;
        std::size_t ofDots = 0;
        float height() const;
    };
    Lines linesOf(const MatrixCell&, const Told&, std::size_t column) const;
    bool isFolded(const MatrixCell&, const Told&, std::size_t name, std::size_t column) const;
    float nameRoom(std::size_t column) const;
    float step(std::size_t column) const; ///< from one name to the next beside it
    std::size_t dotsAcross(std::size_t column) const;
};

/// Cuts a table so that as many names as possible are told in full. Where it helps, a somewhat larger room is
/// cut, to be shown in smaller type; where the room is too small even for dots, one as large as it takes.
/// Where not all names have room the rows give up those that make least of their height. O(items times names
/// tried), deterministic.
MatrixPlan planMatrix(const MatrixNeed&, Point room);

} // namespace atlas::network
