#include "network/matrixplan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace atlas::network {

namespace {

using Measures = MatrixMeasures;

constexpr std::array<float, 8> longestNames{180, 140, 110, 90, 78, 68, 58, 48};
///< beyond which they are cut, tried in turn
constexpr std::array<std::size_t, 15> mostNamed{1'000, 60, 40, 30, 24, 20, 16, 12, 10, 8, 6, 4, 3, 2, 1};
constexpr float leastName = 40;
constexpr float leastShare = 0.6F;    ///< of a name that lets one guess the rest
constexpr float overTwoLines = 0.97F; ///< what a name is worth that is folded
constexpr float cutShort = 0.9F;      ///< what a name is worth of which the end is missing
constexpr float cutOff = 0.3F;        ///< and of which too much is missing
constexpr float smallerType = 1.136F; ///< how much larger a room is in which type is smaller
constexpr float worthSmaller = 0.97F; ///< what a name in it is worth
constexpr float widen = 1.2F;         ///< a room that is too small
constexpr float worthAfar = 0.1F;     ///< what a name in it is worth: only who zooms in reads it
constexpr int mostWidenings = 60;

float foldedLength(const MatrixCell& cell, std::size_t name)
{
    return cell.folded.empty() ? cell.names[name] : cell.folded[name];
}

float worthOf(float length, float room)
{
    const float share = room / length;
    return share >= 1 ? 1 : share * (share >= leastShare ? cutShort : cutOff);
}

float sum(const std::vector<float>& all)
{
    return std::accumulate(all.begin(), all.end(), 0.0F);
}

/// Looks for a cut of one room with names of some length, so many of each cell.
class Cut
{
public:
    struct Names
    {
        float longest = 0;
        std::size_t most = 0;
    };
    Cut(const MatrixNeed& need, Point room, Names names)
        : m_need(need), m_room(room), m_places(need.columns, leastName)
    {
        m_plan.side.assign(need.columns, 1);
        m_plan.heights.resize(need.rows);
        for (std::size_t i = 0; i < need.cells.size(); ++i) {
            const MatrixCell& cell = need.cells[i];
            const std::size_t named = std::min(cell.names.size(), names.most);
            m_plan.cells.push_back({named});
            for (std::size_t k = 0; k < named; ++k) { // one name alone most likely has two lines
                const float length = named == 1 ? foldedLength(cell, k) : cell.names[k];
                m_places[i % need.columns] =
                    std::max(m_places[i % need.columns], std::min(length, names.longest));
            }
        }
        for (float& place : m_places)
            place += Measures::around;
        for (std::size_t column = 0; column < need.columns; ++column)
            m_plan.widths.push_back(widthOf(column));
    }

    /// Widens columns while rows are too high, and then gives up names; empty where that does not help.
    std::optional<MatrixPlan> found()
    {
        if (sum(m_plan.widths) > m_room.x)
            return std::nullopt;
        setHeights();
        while (sum(m_plan.heights) > m_room.y) {
            if (!widenOne())
                break;
        }
        if (!dropNames())
            return std::nullopt;
        lengthenNames();
        fillRoom();
        tellMore();
        indent();
        value();
        return m_plan;
    }

private:
    float widthOf(std::size_t column) const
    {
        return std::max(static_cast<float>(m_plan.side[column]) * m_places[column] + 2 * Measures::across,
                        Measures::column);
    }
    std::size_t indexOf(std::size_t row, std::size_t column) const { return row * m_need.columns + column; }
    float heightWith(std::size_t row, std::size_t column, std::size_t named) const
    {
        return m_plan.linesOf(m_need.cells[indexOf(row, column)], {named}, column).height();
    }
    float heightOf(std::size_t row, std::size_t column) const
    {
        return heightWith(row, column, m_plan.cells[indexOf(row, column)].named);
    }
    /// How high a row is, and a little for all of its cells, so that what helps one of two is seen to help.
    float setHeights()
    {
        constexpr float ofAll = 0.02F;
        float cost = 0;
        for (std::size_t row = 0; row < m_need.rows; ++row) {
            float most = 0;
            for (std::size_t column = 0; column < m_need.columns; ++column) {
                const float height = heightOf(row, column);
                most = std::max(most, height);
                cost += ofAll * height;
            }
            m_plan.heights[row] = most + 2 * Measures::down;
            cost += most;
        }
        return cost;
    }
    void setSide(std::size_t column, std::size_t side)
    {
        m_plan.side[column] = side;
        m_plan.widths[column] = widthOf(column);
    }
    /// The column that makes most of what it takes.
    bool widenOne()
    {
        const float spare = m_room.x - sum(m_plan.widths);
        const float before = setHeights();
        std::optional<std::size_t> best;
        float most = 0;
        for (std::size_t column = 0; column < m_need.columns; ++column) {
            const float width = m_plan.widths[column];
            setSide(column, m_plan.side[column] + 1);
            const float taken = m_plan.widths[column] - width;
            const float gain = (before - setHeights()) / std::max(taken, 1.0F);
            setSide(column, m_plan.side[column] - 1);
            if (taken <= spare && gain > most) {
                most = gain;
                best = column;
            }
        }
        if (best)
            setSide(*best, m_plan.side[*best] + 1);
        setHeights();
        return best.has_value();
    }

    /// What it costs to make a row lower by the least that can be.
    struct Lower
    {
        std::vector<std::size_t> named; ///< by column; empty: it can not be lower
        float height = 0;
        float lost = 0;
    };
    Lower lower(std::size_t row) const
    {
        const float limit = m_plan.heights[row] - 2 * Measures::down;
        Lower result;
        for (std::size_t column = 0; column < m_need.columns; ++column) {
            const MatrixCell& cell = m_need.cells[indexOf(row, column)];
            std::size_t named = m_plan.cells[indexOf(row, column)].named;
            float height = heightWith(row, column, named);
            while (height >= limit && named > 0) {
                --named;
                result.lost += worthOf(cell.names[named], m_plan.nameRoom(column));
                height = heightWith(row, column, named);
            }
            if (height >= limit)
                return {};
            result.named.push_back(named);
            result.height = std::max(result.height, height + 2 * Measures::down);
        }
        return result;
    }
    /// While rows are too high, of that row which loses least for what it becomes lower.
    bool dropNames()
    {
        setHeights();
        std::vector<Lower> lowers;
        for (std::size_t row = 0; row < m_need.rows; ++row)
            lowers.push_back(lower(row));
        while (sum(m_plan.heights) > m_room.y) {
            std::optional<std::size_t> best;
            float least = 0;
            for (std::size_t row = 0; row < m_need.rows; ++row) {
                const float won = m_plan.heights[row] - lowers[row].height;
                const float cost = lowers[row].lost / std::max(won, 0.1F);
                if (!lowers[row].named.empty() && (!best || cost < least)) {
                    best = row;
                    least = cost;
                }
            }
            if (!best)
                return false;
            for (std::size_t column = 0; column < m_need.columns; ++column)
                m_plan.cells[indexOf(*best, column)].named = lowers[*best].named[column];
            m_plan.heights[*best] = lowers[*best].height;
            lowers[*best] = lower(*best);
        }
        return true;
    }
    /// Names, and second lines of them, for which a cell has room as its row stands.
    void tellMore()
    {
        for (std::size_t i = 0; i < m_need.cells.size(); ++i) {
            const std::size_t row = i / m_need.columns;
            const std::size_t column = i % m_need.columns;
            const float room = m_plan.heights[row] - 2 * Measures::down;
            MatrixPlan::Told& told = m_plan.cells[i];
            for (std::size_t named = m_need.cells[i].names.size(); named > told.named; --named) {
                if (heightWith(row, column, named) <= room)
                    told.named = named;
            }
            told.folds = true;
            if (m_plan.linesOf(m_need.cells[i], told, column).height() > room)
                told.folds = false;
        }
    }
    /// What a column gains where its names have so much room.
    float gainOf(std::size_t column, float room) const
    {
        float gain = 0;
        for (std::size_t row = 0; row < m_need.rows; ++row) {
            const std::size_t i = indexOf(row, column);
            for (std::size_t k = 0; k < m_plan.cells[i].named; ++k)
                gain += worthOf(m_need.cells[i].names[k], room) -
                        worthOf(m_need.cells[i].names[k], m_plan.nameRoom(column));
        }
        return gain;
    }
    /// How much room the shortest name of a column needs that has not enough; 0 where all have.
    float nextLength(std::size_t column) const
    {
        float next = 0;
        for (std::size_t row = 0; row < m_need.rows; ++row) {
            const std::size_t i = indexOf(row, column);
            for (std::size_t k = 0; k < m_plan.cells[i].named; ++k) {
                const float length = m_need.cells[i].names[k];
                if (length > m_plan.nameRoom(column) && (next == 0 || length < next))
                    next = length;
            }
        }
        return next;
    }
    /// Columns become wider, as long as there is room, where names gain most by it.
    void lengthenNames()
    {
        constexpr float inFull = 0.01F; // more than it needs, for rounding
        for (bool wider = true; wider;) {
            wider = false;
            std::optional<std::size_t> best;
            float most = 0;
            const float spare = m_room.x - sum(m_plan.widths);
            for (std::size_t column = 0; column < m_need.columns; ++column) {
                const float next = nextLength(column);
                const float taken =
                    (next - m_plan.nameRoom(column)) * static_cast<float>(m_plan.side[column]) + inFull;
                const float gain = next > 0 ? gainOf(column, next) / taken : 0;
                if (gain > most && taken <= spare) {
                    most = gain;
                    best = column;
                }
            }
            if (!best)
                break;
            m_places[*best] = nextLength(*best) + Measures::around;
            m_plan.widths[*best] = widthOf(*best) + inFull;
            wider = true;
        }
    }
    void fillRoom()
    {
        const float wider = m_room.x / sum(m_plan.widths);
        for (float& width : m_plan.widths)
            width *= wider;
        const float higher = m_room.y / sum(m_plan.heights);
        for (float& height : m_plan.heights)
            height *= higher;
    }
    void indent()
    {
        for (std::size_t column = 0; column < m_need.columns; ++column) {
            const float name = m_places[column] - Measures::around;
            m_plan.indents.push_back(std::max((m_plan.nameRoom(column) - name) / 2, 0.0F));
        }
    }
    void value()
    {
        for (std::size_t i = 0; i < m_need.cells.size(); ++i) {
            const float room = m_plan.nameRoom(i % m_need.columns);
            const MatrixCell& cell = m_need.cells[i];
            for (std::size_t k = 0; k < m_plan.cells[i].named; ++k)
                m_plan.worth += m_plan.isFolded(cell, m_plan.cells[i], k, i % m_need.columns)
                                    ? overTwoLines
                                    : worthOf(cell.names[k], room);
        }
    }

    const MatrixNeed& m_need;
    Point m_room;
    std::vector<float> m_places; ///< by column: what a name takes across, with its disc
    MatrixPlan m_plan;
};

std::optional<MatrixPlan> bestIn(const MatrixNeed& need, Point room)
{
    std::optional<MatrixPlan> best;
    for (const float longest : longestNames) {
        for (const std::size_t most : mostNamed) {
            auto plan = Cut(need, room, {longest, most}).found();
            if (!plan)
                continue;
            if (!best || plan->worth > best->worth)
                best = std::move(plan);
        }
    }
    return best;
}

} // namespace

float MatrixPlan::Lines::height() const
{
    return static_cast<float>(ofNames) * Measures::line + static_cast<float>(ofDots) * Measures::dot;
}

MatrixPlan::Lines MatrixPlan::linesOf(const MatrixCell& cell, const Told& told, std::size_t column) const
{
    Lines lines;
    const std::size_t dots = cell.names.size() - told.named + cell.dots;
    const std::size_t rows = (told.named + side[column] - 1) / side[column];
    lines.ofNames = rows;
    for (std::size_t row = 0; row < rows && told.folds; ++row) {
        bool folded = false;
        for (std::size_t k = row * side[column]; k < std::min(told.named, (row + 1) * side[column]); ++k)
            folded = folded || isFolded(cell, told, k, column);
        lines.ofNames += folded ? 1 : 0;
    }
    const auto free = static_cast<float>(rows * side[column] - told.named);
    lines.dotsBesideNames = std::min(static_cast<std::size_t>(free * step(column) / Measures::dot), dots);
    lines.ofDots = (dots - lines.dotsBesideNames + dotsAcross(column) - 1) / dotsAcross(column);
    return lines;
}

bool MatrixPlan::isFolded(const MatrixCell& cell, const Told& told, std::size_t name,
                          std::size_t column) const
{
    const float room = nameRoom(column);
    return told.folds && cell.names[name] > room && foldedLength(cell, name) <= room;
}

float MatrixPlan::step(std::size_t column) const
{
    return (widths[column] - 2 * Measures::across) / static_cast<float>(side[column]);
}

float MatrixPlan::nameRoom(std::size_t column) const
{
    return step(column) - Measures::around;
}

std::size_t MatrixPlan::dotsAcross(std::size_t column) const
{
    return std::max<std::size_t>(
        static_cast<std::size_t>((widths[column] - 2 * Measures::across) / Measures::dot), 1);
}

MatrixPlan planMatrix(const MatrixNeed& need, Point room)
{
    std::optional<MatrixPlan> plan = bestIn(need, room);
    auto smaller = bestIn(need, {room.x * smallerType, room.y * smallerType});
    if (smaller)
        smaller->worth *= worthSmaller;
    if (smaller && (!plan || smaller->worth > plan->worth))
        plan = std::move(smaller);
    for (int i = 0; !plan && i < mostWidenings; ++i) {
        room = {room.x * widen, room.y * widen};
        plan = bestIn(need, room);
        if (plan)
            plan->worth *= worthAfar;
    }
    return plan.value_or(MatrixPlan{});
}

} // namespace atlas::network
