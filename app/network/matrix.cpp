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
constexpr std::size_t mostToldOfRow = 3; ///< countries that share one; more are counted
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
            const bool told = !gathered || known - own <= mostToldOfRow;
            if (!gathered || i == own)
                m_rows.push_back({Band::Of::Country, 0, told ? countries[i] : "", 0, 0});
            else if (told)
                m_rows.back().country += ' ' + countries[i];
            m_rows.back().value += gathered ? 1 : 0;
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
    /// Those in focus alone are named; where none is, all are.
    MatrixNeed need(const ArrangeOptions& options) const
    {
        MatrixNeed need{m_rows.size(), m_columns.size(), {}};
        for (std::size_t row = 0; row < need.rows; ++row) {
            for (std::size_t column = 0; column < need.columns; ++column) {
                MatrixCell& wanted = need.cells.emplace_back();
                for (const Item& item : cell(row, column)) {
                    const bool isDot =
                        item.echo || (!options.inFocus.empty() && options.inFocus[item.node] == 0);
                    if (isDot)
                        ++wanted.dots;
                    else
                        addName(wanted, item.node, options);
                }
            }
        }
        return need;
    }

private:
    static void addName(MatrixCell& cell, NodeIndex v, const ArrangeOptions& options)
    {
        cell.names.push_back(v < options.labelLengths.size() ? options.labelLengths[v] : usualName);
        if (v < options.foldedLengths.size())
            cell.folded.push_back(options.foldedLengths[v]);
    }
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
    MatrixNeed need = table.need(options);
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

/// Where a cell lies.
struct CellPlace
{
    std::size_t index = 0;
    std::size_t column = 0;
    Point corner;
    float height = 0;
};

/// By row of names: where its middle is, in lines.
std::vector<float> middlesOf(const MatrixCell& need, const MatrixPlan& plan, const CellPlace& at)
{
    std::vector<float> middles;
    const std::size_t side = plan.side[at.column];
    float line = 0;
    for (std::size_t first = 0; first < plan.cells[at.index].named; first += side) {
        bool folded = false;
        for (std::size_t k = first; k < std::min(plan.cells[at.index].named, first + side); ++k)
            folded = folded || plan.isFolded(need, plan.cells[at.index], k, at.column);
        const float taken = folded ? 2 : 1;
        middles.push_back(line + taken / 2);
        line += taken;
    }
    return middles;
}

/// Puts what stands in a cell down, line by line: names first, dots beside the last of them and below them.
void place(Arranged& result, const Cell& cell, const MatrixCell& need, const MatrixPlan& plan,
           const CellPlace& at)
{
    using Measures = MatrixMeasures;
    const std::size_t column = at.column;
    const MatrixPlan::Told& told = plan.cells[at.index];
    const std::size_t named = told.named;
    const std::size_t side = plan.side[column];
    const MatrixPlan::Lines shape = plan.linesOf(need, told, column);
    const auto lines = static_cast<float>(shape.ofNames);
    const float dots = static_cast<float>(shape.ofDots) * Measures::dot;
    const float spare = at.height - 2 * Measures::down - dots;
    const float pitch =
        lines > 0 ? std::clamp(spare / lines, Measures::line, widestLine * Measures::line) : 0;
    const float top = at.corner.y + std::max((at.height - lines * pitch - dots) / 2, Measures::down);
    const float left = at.corner.x + Measures::across + Measures::disc;
    const float indent = plan.indents[column];
    const std::size_t below = cell.size() - named - shape.dotsBesideNames;
    const bool fits = static_cast<float>(below) * Measures::dot < plan.nameRoom(column) - indent;
    const std::vector<float> middles = middlesOf(need, plan, at);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        Point p;
        if (i < named) {
            p = {left + indent + static_cast<float>(i % side) * plan.step(column),
                 top + middles[i / side] * pitch};
        } else if (i < named + shape.dotsBesideNames) {
            p = {left + static_cast<float>(named % side) * plan.step(column) +
                     static_cast<float>(i - named) * Measures::dot,
                 top + middles.back() * pitch};
        } else {
            const std::size_t k = i - named - shape.dotsBesideNames;
            p = {left + (fits ? indent : 0) + static_cast<float>(k % plan.dotsAcross(column)) * Measures::dot,
                 top + lines * pitch +
                     (static_cast<float>(k / plan.dotsAcross(column)) + 0.5F) * Measures::dot};
        }
        if (cell[i].echo) {
            result.echoes.push_back({cell[i].node, cell[i].as, p});
            continue;
        }
        result.positions[cell[i].node] = p;
        result.labelRooms[cell[i].node] = i < named ? plan.nameRoom(column) - indent : 0;
        result.folded[cell[i].node] = i < named && plan.isFolded(need, told, i, column) ? 1 : 0;
    }
}

Arranged tableOf(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    Arranged result;
    const auto [table, need, plan] = bestCut(graph, atlas, options);
    result.positions.resize(graph.nodes.size());
    result.labelRooms.resize(graph.nodes.size());
    result.folded.resize(graph.nodes.size());
    const float left = -std::accumulate(plan.widths.begin(), plan.widths.end(), 0.0F) / 2;
    float y = -std::accumulate(plan.heights.begin(), plan.heights.end(), 0.0F) / 2;
    for (std::size_t row = 0; row < plan.heights.size(); ++row) {
        float x = left;
        for (std::size_t column = 0; column < plan.widths.size(); ++column) {
            const std::size_t index = row * need.columns + column;
            place(result, table.cell(row, column), need.cells[index], plan,
                  {index, column, {x, y}, plan.heights[row]});
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
