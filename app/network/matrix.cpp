#include "network/arranged.h"
#include "network/matrixplan.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace atlas::network {

namespace {

// of the room
constexpr float besideCells = 8; ///< at the right and below
constexpr float leastRoom = 100;
constexpr float usualName = 70;    ///< of a node that no length is known of
constexpr float widestLine = 1.6F; ///< how far apart lines stand at most, in lines
/// How many countries have a row of their own, tried in turn after all of them; the rest shares one.
constexpr std::size_t ownRows[] = {20, 14, 10, 8, 6, 5, 4, 3, 2};
constexpr std::size_t mostRows = 20;
constexpr float gathering = 0.2F; ///< what it costs that a node's row does not name its country, in names

/// A node or an echo in its cell.
struct Item
{
    NodeIndex node = 0;
    bool echo = false;
    NodeClass as = NodeClass::Model;
};
using Cell = std::vector<Item>;

/// What is in focus first.
std::vector<NodeIndex> byWeight(const Graph& graph, const std::vector<char>& inFocus)
{
    std::vector<NodeIndex> order(graph.nodes.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&graph](NodeIndex a, NodeIndex b) {
        return graph.nodes[a].weight > graph.nodes[b].weight;
    });
    if (!inFocus.empty())
        std::stable_partition(order.begin(), order.end(), [&](NodeIndex v) { return inFocus[v] != 0; });
    return order;
}

/// Countries by how many nodes they have, the unknown one last.
std::vector<std::string> countriesOf(const Graph& graph, const atlas::Atlas& atlas)
{
    std::map<std::string, int> counts;
    for (const Node& node : graph.nodes)
        ++counts[atlas[node.entity].country];
    std::vector<std::string> countries;
    for (const auto& [country, count] : counts)
        countries.push_back(country);
    std::stable_sort(countries.begin(), countries.end(), [&counts](const auto& a, const auto& b) {
        if (a.empty() != b.empty())
            return b.empty();
        return counts.at(a) > counts.at(b);
    });
    return countries;
}

/// The cells with so many countries in rows of their own.
class Table
{
public:
    Table(const Graph& graph, const atlas::Atlas& atlas, const std::vector<char>& inFocus,
          const std::vector<std::string>& countries, std::size_t own)
    {
        const std::size_t known = countries.size() - (countries.back().empty() ? 1 : 0);
        std::map<std::string, std::size_t> rowOf;
        for (std::size_t i = 0; i < countries.size(); ++i) {
            const bool gathered = i >= own && i < known;
            if (gathered && i > own)
                ++m_rows.back().value;
            else
                m_rows.push_back({Band::Of::Country, gathered ? 1 : 0, gathered ? "" : countries[i], 0, 0});
            rowOf[countries[i]] = m_rows.size() - 1;
        }
        m_cells.resize(m_rows.size() * nodeClassCount);
        const std::vector<NodeIndex> order = byWeight(graph, inFocus);
        for (const bool echoes : {false, true}) { // a node has a better claim to a place than an echo
            for (const NodeIndex v : order) {
                const atlas::Entity& entity = atlas[graph.nodes[v].entity];
                add(v, entity, rowOf.at(entity.country), echoes);
            }
        }
        dropEmptyColumns();
    }

    const std::vector<Band>& rows() const { return m_rows; }
    const std::vector<int>& columns() const { return m_columns; }
    const Cell& cell(std::size_t row, std::size_t column) const
    {
        return m_cells[row * nodeClassCount + static_cast<std::size_t>(m_columns[column])];
    }
    /// How many stand in the row of several countries.
    std::size_t gathered() const
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_cells.size(); ++i)
            count += m_rows[i / nodeClassCount].value > 0 ? m_cells[i].size() : 0;
        return count;
    }
    /// `inFocus`: who alone is named, by node; empty: all are.
    MatrixNeed need(const std::vector<float>& names, const std::vector<char>& inFocus) const
    {
        MatrixNeed need{m_rows.size(), m_columns.size(), {}};
        for (std::size_t row = 0; row < need.rows; ++row) {
            for (std::size_t column = 0; column < need.columns; ++column) {
                MatrixCell& wanted = need.cells.emplace_back();
                for (const Item& item : cell(row, column)) {
                    if (item.echo || (!inFocus.empty() && inFocus[item.node] == 0))
                        ++wanted.dots;
                    else
                        wanted.names.push_back(item.node < names.size() ? names[item.node] : usualName);
                }
            }
        }
        return need;
    }

private:
    void add(NodeIndex v, const atlas::Entity& entity, std::size_t row, bool echoes)
    {
        const auto at = [&](NodeClass as) -> Cell& {
            return m_cells[row * nodeClassCount + static_cast<std::size_t>(as)];
        };
        const NodeClass own = nodeClassOf(entity);
        if (!echoes)
            at(own).push_back({v, false, own});
        if (!echoes || own >= NodeClass::Institution)
            return; // layers are of companies
        for (const extract::Layer layer : entity.layers) {
            const auto as = static_cast<NodeClass>(layer);
            Cell& cell = at(as);
            if (as != own && (cell.empty() || cell.back().node != v))
                cell.push_back({v, true, as});
        }
    }
    void dropEmptyColumns()
    {
        for (int column = 0; column < nodeClassCount; ++column) {
            bool used = false;
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                used = used || !m_cells[row * nodeClassCount + static_cast<std::size_t>(column)].empty();
            if (used)
                m_columns.push_back(column);
        }
    }

    std::vector<Band> m_rows; ///< without their places
    std::vector<int> m_columns;
    std::vector<Cell> m_cells; ///< by row and NodeClass
};

struct Cut
{
    Table table;
    MatrixNeed need;
    MatrixPlan plan;
};

Cut cutOf(Table table, const ArrangeOptions& options)
{
    const Point room{std::max(options.room.x - options.headings.x - besideCells, leastRoom),
                     std::max(options.room.y - options.headings.y - besideCells, leastRoom)};
    MatrixNeed need = table.need(options.labelLengths, options.inFocus);
    MatrixPlan plan = planMatrix(need, room);
    plan.worth -= gathering * static_cast<float>(table.gathered());
    return {std::move(table), std::move(need), std::move(plan)};
}

/// With as many rows as let most names be told.
Cut bestCut(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    const std::vector<std::string> countries = countriesOf(graph, atlas);
    const std::size_t known = countries.size() - (countries.back().empty() ? 1 : 0);
    Cut best = cutOf(Table(graph, atlas, options.inFocus, countries, std::min(known, mostRows)), options);
    for (const std::size_t own : ownRows) {
        if (own + 2 > known) // to gather one is to gain nothing
            continue;
        Cut other = cutOf(Table(graph, atlas, options.inFocus, countries, own), options);
        if (other.plan.worth > best.plan.worth)
            best = std::move(other);
    }
    return best;
}

/// Puts what stands in a cell down, line by line: names first, dots below them.
void place(Arranged& result, const Cell& cell, const MatrixCell& need, const MatrixPlan& plan,
           std::size_t column, Point corner, float height)
{
    using Measures = MatrixMeasures;
    const std::size_t named = plan.namedOf(need);
    const std::size_t side = plan.side[column];
    const auto lines = static_cast<float>((named + side - 1) / side);
    const float taken = plan.heightOf(need, column);
    const float dots = taken - lines * Measures::line;
    const float spare = height - 2 * Measures::down - dots;
    const float pitch =
        lines > 0 ? std::clamp(spare / lines, Measures::line, widestLine * Measures::line) : 0;
    const float top = corner.y + std::max((height - lines * pitch - dots) / 2, Measures::down);
    const float left = corner.x + Measures::across + Measures::disc + plan.indents[column];
    const float dotsWide = static_cast<float>(cell.size() - named) * Measures::dot;
    const float dotsLeft =
        dotsWide < plan.nameRoom(column) - plan.indents[column] ? left : left - plan.indents[column];
    const float step = plan.nameRoom(column) + Measures::around;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool isNamed = i < named;
        const std::size_t across = isNamed ? side : plan.dotsAcross(column);
        const std::size_t k = isNamed ? i : i - named;
        const float wide = isNamed ? step : Measures::dot;
        const float high = isNamed ? pitch : Measures::dot;
        const Point at{(isNamed ? left : dotsLeft) + static_cast<float>(k % across) * wide,
                       top + (isNamed ? 0 : lines * pitch) + (static_cast<float>(k / across) + 0.5F) * high};
        const float room = isNamed ? plan.nameRoom(column) - plan.indents[column] : 0;
        if (cell[i].echo) {
            result.echoes.push_back({cell[i].node, cell[i].as, at});
        } else {
            result.positions[cell[i].node] = at;
            result.labelRooms[cell[i].node] = room;
        }
    }
}

Arranged tableOf(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    Arranged result;
    const auto [table, need, plan] = bestCut(graph, atlas, options);
    result.positions.resize(graph.nodes.size());
    result.labelRooms.resize(graph.nodes.size());
    const float left = -std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0F) / 2;
    float y = -std::accumulate(plan.heights.begin(), plan.heights.end(), 0.0F) / 2;
    for (std::size_t row = 0; row < plan.heights.size(); ++row) {
        float x = left;
        for (std::size_t column = 0; column < plan.widths.size(); ++column) {
            place(result, table.cell(row, column), need.cells[row * need.columns + column], plan, column,
                  {x, y}, plan.heights[row]);
            x += plan.widths[column];
        }
        result.bands.push_back(table.rows()[row]);
        result.bands.back().from = y;
        result.bands.back().to = y += plan.heights[row];
    }
    float x = left;
    for (std::size_t column = 0; column < plan.widths.size(); ++column) {
        result.bands.push_back({Band::Of::Class, table.columns()[column], {}, x, x + plan.widths[column]});
        x += plan.widths[column];
    }
    std::stable_sort(result.echoes.begin(), result.echoes.end(),
                     [](const Echo& a, const Echo& b) { return a.node < b.node; });
    return result;
}

/// Of those in focus.
std::size_t toldInFull(const Arranged& table, const ArrangeOptions& options)
{
    std::size_t count = 0;
    for (std::size_t v = 0; v < options.inFocus.size(); ++v) {
        const float length = v < options.labelLengths.size() ? options.labelLengths[v] : usualName;
        count += options.inFocus[v] != 0 && table.labelRooms[v] >= length ? 1 : 0;
    }
    return count;
}

} // namespace

/// Where all in focus are told anyhow, nothing moves for them.
Arranged matrix(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    if (graph.nodes.empty())
        return {};
    ArrangeOptions alike = options;
    alike.inFocus.clear();
    Arranged all = tableOf(graph, atlas, alike);
    const auto wanted = static_cast<std::size_t>(
        std::count_if(options.inFocus.begin(), options.inFocus.end(), [](char in) { return in != 0; }));
    const std::size_t told = toldInFull(all, options);
    if (told == wanted)
        return all;
    Arranged focused = tableOf(graph, atlas, options);
    return toldInFull(focused, options) > told ? focused : all;
}

} // namespace atlas::network
