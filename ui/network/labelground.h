#pragma once

#include "ui/network/labelplacement.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace atlas::ui {

/// Squares of an area; what lies outside counts to the nearest.
class AreaCells
{
public:
    explicit AreaCells(const QRectF& area);
    std::size_t count() const
    {
        return static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows);
    }

    /// Those that a rectangle touches, until visit(cell) is false; whether it never was.
    template<typename Visit>
    bool forEach(const QRectF& box, Visit visit) const
    {
        const int left = column(box.left());
        const int right = column(box.right());
        const int bottom = row(box.bottom());
        for (int y = row(box.top()); y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                if (!visit(static_cast<std::size_t>(y * m_columns + x)))
                    return false;
            }
        }
        return true;
    }

private:
    static constexpr double side = 80; ///< pixels
    int column(double x) const { return index(x - m_from.x(), m_columns); }
    int row(double y) const { return index(y - m_from.y(), m_rows); }
    static int index(double pixels, int count)
    {
        return static_cast<int>(std::clamp(pixels / side, 0.0, static_cast<double>(count - 1)));
    }
    QPointF m_from;
    int m_columns;
    int m_rows;
};

/// Rectangles with their numbers.
class BoxIndex
{
public:
    explicit BoxIndex(const AreaCells& cells) : m_cells(cells), m_boxes(cells.count()) {}
    void add(std::size_t number, const QRectF&);
    void remove(std::size_t number, const QRectF&); ///< as it was added
    bool isFree(const QRectF&) const;
    /// Whether one of those near a rectangle is such.
    template<typename Is>
    bool any(const QRectF& near, Is is) const
    {
        return !m_cells.forEach(near, [&](std::size_t cell) {
            return std::none_of(m_boxes[cell].begin(), m_boxes[cell].end(),
                                [&](const Box& other) { return is(other.box); });
        });
    }
    std::vector<std::size_t> within(const QRectF&) const; ///< ascending

private:
    struct Box
    {
        std::size_t number;
        QRectF box;
    };
    AreaCells m_cells;
    std::vector<std::vector<Box>> m_boxes; ///< by cell
};

/// Things by the cells that they touch, in one array.
template<typename Thing>
class CellLists
{
public:
    /// `boxOf` each: what it takes.
    template<typename BoxOf>
    CellLists(const AreaCells& cells, const std::vector<Thing>& things, BoxOf boxOf)
        : m_begins(cells.count() + 1, 0)
    {
        for (const Thing& thing : things)
            cells.forEach(boxOf(thing), [&](std::size_t cell) {
                ++m_begins[cell + 1];
                return true;
            });
        for (std::size_t i = 1; i < m_begins.size(); ++i)
            m_begins[i] += m_begins[i - 1];
        m_things.resize(m_begins.back());
        std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
        for (const Thing& thing : things)
            cells.forEach(boxOf(thing), [&](std::size_t cell) {
                m_things[next[cell]++] = thing;
                return true;
            });
    }
    std::span<const Thing> of(std::size_t cell) const
    {
        return std::span(m_things).subspan(m_begins[cell], m_begins[cell + 1] - m_begins[cell]);
    }

private:
    std::vector<std::size_t> m_begins; ///< by cell, and the end
    std::vector<Thing> m_things;
};

/// Points by small squares of an area, summed from its corner (summed-area table: Crow, 1984), so that it is
/// known at once of most rectangles in a crowd that a point lies within.
class PointCounts
{
public:
    explicit PointCounts(const QRectF& area);
    void add(QPointF); ///< before sum(); what lies outside is left out
    void sum();
    /// Whether more than so many lie in the squares that a rectangle takes whole.
    bool moreWithin(const QRectF&, int) const;

private:
    int at(int column, int row) const { return m_sums[static_cast<std::size_t>(row * m_columns + column)]; }
    QRectF m_area;
    int m_columns; ///< and rows: of sums, one more than of squares
    int m_rows;
    std::vector<int> m_sums;
};

/// What lies on the ground of names, so that a place for one is judged by what is near it alone.
class GroundIndex
{
public:
    explicit GroundIndex(const LabelGround&);

    /// How far a name keeps from discs that are not its own.
    enum class Margin
    {
        Clear, ///< so far that nobody can take it for theirs
        Least, ///< its own is the nearest
        Kept,  ///< likewise, whatever rings there are: where a name stays that stood there before
    };
    /// Whether it may stand there, as far as that is known at once; costOf() knows all.
    bool mayHold(const QRectF& box, const LabelRequest&) const;
    /// How badly a name would stand there; nothing where it may not.
    std::optional<double> costOf(const QRectF& box, const LabelRequest&, Margin = Margin::Clear) const;
    /// Pixels of discs and boxes that it would hide, about; counted until they are `enough`.
    double covered(const QRectF& box, double enough) const;
    const QRectF& area() const { return m_area; }
    BoxIndex& labels() { return m_labels; } ///< those that are placed
    const BoxIndex& labels() const { return m_labels; }

private:
    double lineCost(const QRectF& box) const;

    QRectF m_area;
    AreaCells m_cells;
    PointCounts m_centres; ///< of discs
    BoxIndex m_boxes;
    BoxIndex m_labels;
    CellLists<LabelGround::Disc> m_discs;
    CellLists<QLineF> m_lines; ///< in short pieces, by their middle
    double m_nearOthers;
};

} // namespace atlas::ui
