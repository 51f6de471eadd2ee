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
constexpr float cutShort = 0.8F;      ///< what a name is worth of which the end is missing
constexpr float cutOff = 0.2F;        ///< and of which too much is missing
constexpr float smallerType = 1.136F; ///< how much larger a room is in which type is smaller
constexpr float worthSmaller = 0.93F; ///< what a name in it is worth
constexpr float widen = 1.2F;         ///< a room that is too small
constexpr float worthAfar = 0.1F;     ///< what a name in it is worth: only who zooms in reads it
constexpr int mostWidenings = 60;

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
        m_plan.named = names.most;
        m_plan.side.assign(need.columns, 1);
        m_plan.heights.resize(need.rows);
        for (std::size_t i = 0; i < need.cells.size(); ++i) {
            const MatrixCell& cell = need.cells[i];
            for (std::size_t k = 0; k < m_plan.namedOf(cell); ++k)
                m_places[i % need.columns] =
                    std::max(m_places[i % need.columns], std::min(cell.names[k], names.longest));
        }
        for (float& place : m_places)
            place += Measures::around;
        for (std::size_t column = 0; column < need.columns; ++column)
            m_plan.widths.push_back(widthOf(column));
    }

    /// Widens columns while rows are too high; empty where it does not help.
    std::optional<MatrixPlan> found()
    {
        if (sum(m_plan.widths) > m_room.x)
            return std::nullopt;
        setHeights();
        while (sum(m_plan.heights) > m_room.y) {
            if (!widenOne())
                return std::nullopt;
        }
        fillRoom();
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
    const MatrixCell& cell(std::size_t row, std::size_t column) const
    {
        return m_need.cells[row * m_need.columns + column];
    }
    /// How high a row is, and a little for all of its cells, so that what helps one of two is seen to help.
    float setHeights()
    {
        constexpr float ofAll = 0.02F;
        float cost = 0;
        for (std::size_t row = 0; row < m_need.rows; ++row) {
            float most = 0;
            for (std::size_t column = 0; column < m_need.columns; ++column) {
                const float height = m_plan.heightOf(cell(row, column), column);
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
            for (std::size_t k = 0; k < m_plan.namedOf(cell); ++k)
                m_plan.worth += worthOf(cell.names[k], room);
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
            break; // fewer of the same length are worth less
        }
    }
    return best;
}

} // namespace

float MatrixPlan::nameRoom(std::size_t column) const
{
    return (widths[column] - 2 * Measures::across) / static_cast<float>(side[column]) - Measures::around;
}

std::size_t MatrixPlan::dotsAcross(std::size_t column) const
{
    return std::max<std::size_t>(
        static_cast<std::size_t>((widths[column] - 2 * Measures::across) / Measures::dot), 1);
}

std::size_t MatrixPlan::namedOf(const MatrixCell& cell) const
{
    return std::min(cell.names.size(), named);
}

float MatrixPlan::heightOf(const MatrixCell& cell, std::size_t column) const
{
    const std::size_t withName = namedOf(cell);
    const std::size_t lines = (withName + side[column] - 1) / side[column];
    const std::size_t across = dotsAcross(column);
    const std::size_t dots = (cell.names.size() - withName + cell.dots + across - 1) / across;
    return static_cast<float>(lines) * Measures::line + static_cast<float>(dots) * Measures::dot;
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
