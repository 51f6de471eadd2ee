#include "network/arranged.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace atlas::network {

namespace {

constexpr float gap = 8;      ///< between boxes
constexpr float padding = 18; ///< of a cell
constexpr float leastCell = 90;
// of the room
constexpr float headingsAcross = 150; ///< with margins
constexpr float headingsDown = 62;
constexpr float leastRoom = 100;
constexpr float leastShare = 0.9F; ///< of the width of a usual column that each has
constexpr int rounds = 12;         ///< of looking for the right width
constexpr Point point{12, 12};     ///< half extent of a node without one

/// A node or an echo in its cell.
struct Item
{
    NodeIndex node = 0;
    bool echo = false;
    NodeClass as = NodeClass::Model;
    Point half;
};

/// Items line by line, as words are set: heaviest first.
struct Cell
{
    std::vector<Item> items;

    struct Line
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        float width = 0;
        float height = 0;
    };
    std::vector<Line> lines(float width) const
    {
        std::vector<Line> result;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const float taken = 2 * items[i].half.x + gap;
            if (result.empty() || result.back().width + taken > width)
                result.push_back({i, i, 0, 0});
            result.back().end = i + 1;
            result.back().width += taken;
            result.back().height = std::max(result.back().height, 2 * items[i].half.y + gap);
        }
        return result;
    }
    float height(float width) const
    {
        float sum = 0;
        for (const Line& line : lines(width))
            sum += line.height;
        return sum;
    }
    /// Puts each down in a box, whose spare room lies evenly between them.
    template<typename Place>
    void spread(Point box, Place place) const
    {
        const std::vector<Line> all = lines(box.x);
        const float down = (box.y - height(box.x)) / static_cast<float>(std::max<std::size_t>(all.size(), 1));
        float y = 0;
        for (const Line& line : all) {
            const float across = (box.x - line.width) / static_cast<float>(line.end - line.begin);
            float x = 0;
            for (std::size_t i = line.begin; i < line.end; ++i) {
                const float taken = 2 * items[i].half.x + gap + across;
                place(items[i], Point{x + taken / 2, y + (line.height + down) / 2});
                x += taken;
            }
            y += line.height + down;
        }
    }
    float area() const
    {
        float sum = 0;
        for (const Item& item : items)
            sum += (2 * item.half.x + gap) * (2 * item.half.y + gap);
        return sum;
    }
    float widest() const
    {
        float most = 0;
        for (const Item& item : items)
            most = std::max(most, 2 * item.half.x + gap);
        return most;
    }
};

std::vector<NodeIndex> byWeight(const Graph& graph)
{
    std::vector<NodeIndex> order(graph.nodes.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&graph](NodeIndex a, NodeIndex b) {
        return graph.nodes[a].weight > graph.nodes[b].weight;
    });
    return order;
}

class Matrix
{
public:
    Matrix(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
        : m_graph(graph), m_options(options)
    {
        findRows(atlas);
        m_cells.resize(m_countries.size() * nodeClassCount);
        for (const NodeIndex v : byWeight(graph))
            add(v, atlas[graph.nodes[v].entity]);
        for (int column = 0; column < nodeClassCount; ++column) {
            bool used = false;
            for (std::size_t row = 0; row < m_countries.size(); ++row)
                used = used || !cell(row, column).items.empty();
            if (used)
                m_columns.push_back(column);
        }
    }

    Arranged arranged() const
    {
        Arranged result;
        result.positions.resize(m_graph.nodes.size());
        std::vector<float> widths = bestWidths();
        std::vector<float> heights = heightsAt(widths);
        stretch(widths, heights);
        float y = -std::accumulate(heights.begin(), heights.end(), 0.0F) / 2;
        for (std::size_t row = 0; row < m_countries.size(); ++row) {
            place(result, {y, heights[row]}, row, widths);
            result.bands.push_back({Band::Of::Country, 0, m_countries[row], y, y + heights[row]});
            y += heights[row];
        }
        float x = -std::accumulate(widths.begin(), widths.end(), 0.0F) / 2;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            result.bands.push_back({Band::Of::Class, m_columns[i], {}, x, x + widths[i]});
            x += widths[i];
        }
        std::stable_sort(result.echoes.begin(), result.echoes.end(),
                         [](const Echo& a, const Echo& b) { return a.node < b.node; });
        return result;
    }

private:
    Cell& cell(std::size_t row, int column)
    {
        return m_cells[row * nodeClassCount + static_cast<std::size_t>(column)];
    }
    const Cell& cell(std::size_t row, int column) const
    {
        return m_cells[row * nodeClassCount + static_cast<std::size_t>(column)];
    }

    void findRows(const atlas::Atlas& atlas)
    {
        std::map<std::string, int> counts;
        for (const Node& node : m_graph.nodes)
            ++counts[atlas[node.entity].country];
        for (const auto& [country, count] : counts)
            m_countries.push_back(country);
        std::stable_sort(m_countries.begin(), m_countries.end(),
                         [&counts](const std::string& a, const std::string& b) {
                             if (a.empty() != b.empty())
                                 return b.empty(); // the unknown one last
                             return counts.at(a) > counts.at(b);
                         });
        for (std::size_t row = 0; row < m_countries.size(); ++row)
            m_rowOf[m_countries[row]] = row;
    }

    void add(NodeIndex v, const atlas::Entity& entity)
    {
        const Point half = v < m_options.halfExtents.size() ? m_options.halfExtents[v] : point;
        const std::size_t row = m_rowOf.at(entity.country);
        const NodeClass own = nodeClassOf(entity);
        cell(row, static_cast<int>(own)).items.push_back({v, false, own, half});
        if (own >= NodeClass::Institution)
            return; // layers are of companies
        for (const extract::Layer layer : entity.layers) {
            const auto as = static_cast<NodeClass>(layer);
            std::vector<Item>& items = cell(row, static_cast<int>(layer)).items;
            if (as != own && (items.empty() || items.back().node != v))
                items.push_back({v, true, as, half});
        }
    }

    /// With every column `stretch` times as wide as its fullest cell is if that is a square.
    std::vector<float> widthsAt(float stretch) const
    {
        std::vector<float> widths;
        for (const int column : m_columns) {
            float area = 0;
            float widest = leastCell;
            for (std::size_t row = 0; row < m_countries.size(); ++row) {
                area = std::max(area, cell(row, column).area());
                widest = std::max(widest, cell(row, column).widest());
            }
            widths.push_back(std::max(widest, stretch * std::sqrt(area)) + 2 * padding);
        }
        return widths;
    }

    std::vector<float> heightsAt(const std::vector<float>& widths) const
    {
        std::vector<float> heights;
        for (std::size_t row = 0; row < m_countries.size(); ++row) {
            float most = 0;
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                most = std::max(most, cell(row, m_columns[i]).height(widths[i] - 2 * padding));
            heights.push_back(most + 2 * padding);
        }
        return heights;
    }

    /// Of the room beside and below the headings.
    float aspect() const
    {
        return std::max(m_options.room.x - headingsAcross, leastRoom) /
               std::max(m_options.room.y - headingsDown, leastRoom);
    }

    /// To the very shape that is asked for, with room for every heading.
    void stretch(std::vector<float>& widths, std::vector<float>& heights) const
    {
        const float least = leastShare * std::accumulate(widths.begin(), widths.end(), 0.0F) /
                            static_cast<float>(widths.size());
        for (float& width : widths)
            width = std::max(width, least);
        const float across = std::accumulate(widths.begin(), widths.end(), 0.0F);
        const float down = std::accumulate(heights.begin(), heights.end(), 0.0F);
        const float wider = aspect() * down / across;
        for (float& width : widths)
            width *= std::max(wider, 1.0F);
        for (float& height : heights)
            height *= std::max(1 / wider, 1.0F);
    }

    /// Those that come nearest to the shape that is asked for.
    std::vector<float> bestWidths() const
    {
        float low = 0.2F;
        float high = 8;
        for (int i = 0; i < rounds; ++i) {
            const float middle = std::sqrt(low * high);
            const std::vector<float> widths = widthsAt(middle);
            const std::vector<float> heights = heightsAt(widths);
            const float across = std::accumulate(widths.begin(), widths.end(), 0.0F);
            const float down = std::accumulate(heights.begin(), heights.end(), 0.0F);
            (across < aspect() * down ? low : high) = middle;
        }
        return widthsAt(low);
    }

    void place(Arranged& result, std::pair<float, float> topAndHeight, std::size_t row,
               const std::vector<float>& widths) const
    {
        const auto [top, height] = topAndHeight;
        float left = -std::accumulate(widths.begin(), widths.end(), 0.0F) / 2;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Point corner{left + padding, top + padding};
            const auto put = [&](const Item& item, Point at) {
                const Point place{corner.x + at.x, corner.y + at.y};
                if (item.echo)
                    result.echoes.push_back({item.node, item.as, place});
                else
                    result.positions[item.node] = place;
            };
            cell(row, m_columns[i]).spread({widths[i] - 2 * padding, height - 2 * padding}, put);
            left += widths[i];
        }
    }

    const Graph& m_graph;
    const ArrangeOptions& m_options;
    std::vector<std::string> m_countries;
    std::map<std::string, std::size_t> m_rowOf;
    std::vector<int> m_columns;
    std::vector<Cell> m_cells;
};

} // namespace

Arranged matrix(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    return graph.nodes.empty() ? Arranged{} : Matrix(graph, atlas, options).arranged();
}

} // namespace atlas::network
