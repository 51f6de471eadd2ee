#include "network/arranged.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace atlas::network {

namespace {

constexpr float rowGap = 3;
constexpr float point = 10;           ///< half extent of a node without one
constexpr float widestRow = 2;        ///< of few rows in much room, in rows
constexpr float leastWidth = 240;     ///< of all dates
constexpr float largest = 1.5F;       ///< how much larger than they are rows are shown at most
constexpr float beforeDates = 16;     ///< from the nodes to the first date
constexpr float undatedWidth = 84;    ///< width of the band of what is undated, where it says so
constexpr float besideEachOther = 14; ///< ties of a day, at most
constexpr float shareOfTies = 0.6F;   ///< of the width of all dates, at most: the rest is time passing
constexpr int monthsOfYear = 12;
constexpr float leftwards = 3.1415927F;

/// The middle of a day, a month or a year, in days since 1970.
float dayOf(text::PartialDate date)
{
    if (date.month == 0)
        return static_cast<float>(text::daysSinceEpoch({date.year, 7, 2}));
    if (date.day == 0)
        return static_cast<float>(text::daysSinceEpoch({date.year, date.month, 15})) + 0.5F;
    return static_cast<float>(text::daysSinceEpoch(date)) + 0.5F;
}

/// By edge.
using Days = std::vector<std::optional<float>>;

Days daysOf(const Graph& graph, const atlas::Atlas& atlas)
{
    Days days;
    for (const Edge& edge : graph.edges) {
        const auto& date = atlas[edge.relation].date;
        days.push_back(date && text::isValid(*date) ? std::optional(dayOf(*date)) : std::nullopt);
    }
    return days;
}

/// Nodes by their first date, the undated last; of equals the heavier one first.
std::vector<NodeIndex> rowsOf(const Graph& graph, const Days& days)
{
    constexpr float never = 1e9F;
    std::vector<float> first(graph.nodes.size(), never);
    for (EdgeIndex e = 0; e < graph.edges.size(); ++e) {
        for (const NodeIndex v : {graph.edges[e].source, graph.edges[e].target})
            first[v] = std::min(first[v], days[e].value_or(never));
    }
    std::vector<NodeIndex> rows(graph.nodes.size());
    std::iota(rows.begin(), rows.end(), 0u);
    std::stable_sort(rows.begin(), rows.end(), [&](NodeIndex a, NodeIndex b) {
        return first[a] != first[b] ? first[a] < first[b] : graph.nodes[a].weight > graph.nodes[b].weight;
    });
    return rows;
}

int monthOf(float day) // counted from year 0
{
    const text::PartialDate date = text::fromDaysSinceEpoch(static_cast<int>(std::floor(day)));
    return date.year * monthsOfYear + date.month - 1;
}

float startOf(int month)
{
    return static_cast<float>(text::daysSinceEpoch(
        {static_cast<short>(month / monthsOfYear), static_cast<signed char>(month % monthsOfYear + 1), 1}));
}

/// From days to units across: whole months pass evenly, and a day that has ties is wider by their number.
class Scale
{
public:
    /// From `start` on; `days`: of all ties, ascending, not empty.
    Scale(std::vector<float> days, float start, float width, float perTie)
        : m_days(std::move(days)), m_first(monthOf(m_days.front())), m_last(monthOf(m_days.back())),
          m_start(start)
    {
        const auto count = static_cast<float>(m_days.size());
        m_perTie = std::min(perTie, shareOfTies * width / count);
        m_perDay = (width - count * m_perTie) / (startOf(m_last + 1) - startOf(m_first));
    }
    int firstMonth() const { return m_first; }
    int lastMonth() const { return m_last; }
    float startOfMonth(int month) const { return at(startOf(month), before(startOf(month))); }
    /// Of the tie that is the i-th of all by date.
    float ofTie(std::size_t i) const { return at(m_days[i], static_cast<float>(i) + 0.5F); }

private:
    float before(float day) const
    {
        return static_cast<float>(std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin());
    }
    float at(float day, float ties) const
    {
        return m_start + (day - startOf(m_first)) * m_perDay + ties * m_perTie;
    }
    std::vector<float> m_days;
    int m_first;
    int m_last;
    float m_start;
    float m_perTie = 0;
    float m_perDay = 0;
};

/// Whole years and their months from the first to the last date.
void addBands(Arranged& result, const Scale& scale)
{
    const int first = scale.firstMonth();
    const int last = scale.lastMonth();
    for (int year = first / monthsOfYear; year <= last / monthsOfYear; ++year) {
        const int from = std::max(first, year * monthsOfYear);
        const int to = std::min(last + 1, (year + 1) * monthsOfYear);
        result.bands.push_back({Band::Of::Year, year, {}, scale.startOfMonth(from), scale.startOfMonth(to)});
    }
    for (int month = first; month <= last; ++month)
        result.bands.push_back(
            {Band::Of::Month, month, {}, scale.startOfMonth(month), scale.startOfMonth(month + 1)});
}

/// Edges by their dates, those of a day as they come; the undated last.
std::vector<EdgeIndex> byDate(const Days& days)
{
    constexpr float never = 1e9F;
    std::vector<EdgeIndex> order(days.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](EdgeIndex a, EdgeIndex b) {
        return days[a].value_or(never) < days[b].value_or(never);
    });
    return order;
}

/// How wide a picture of so many rows may be, and what of its units is one of the room.
struct Widths
{
    float unit = 1;
    float dates = 0;
    float undated = 0;
};

Widths widthsFor(const ArrangeOptions& options, float height, bool dated, int undated)
{
    Widths widths;
    const float shown = std::min((options.room.y - options.headings.y) / height, largest);
    widths.unit = 1 / std::max(shown, 1e-4F);
    const float room = std::max(options.room.x - options.headings.x - beforeDates, leastWidth);
    if (undated > 0)
        widths.undated = (dated ? std::min(undatedWidth, room / 4) : room) * widths.unit;
    widths.dates = dated ? room * widths.unit - widths.undated : 0;
    return widths;
}

float placeRows(const Graph& graph, const Days& days, const ArrangeOptions& options, Arranged& result)
{
    float row = 0; // all alike, so that names stand at even distances
    for (NodeIndex v = 0; v < graph.nodes.size(); ++v)
        row = std::max(row, 2 * (v < options.halfExtents.size() ? options.halfExtents[v].y : point) + rowGap);
    const float room = (options.room.y - options.headings.y) / static_cast<float>(graph.nodes.size());
    row = std::clamp(room, row, widestRow * row);
    result.positions.resize(graph.nodes.size());
    result.labelAngles.assign(graph.nodes.size(), leftwards);
    float y = 0;
    for (const NodeIndex v : rowsOf(graph, days)) {
        result.positions[v].y = y + row / 2;
        y += row;
    }
    return y;
}

/// Ties at their dates, the undated in a band of their own; where that ends.
float placeTies(const Days& days, const ArrangeOptions& options, float height, Arranged& result)
{
    const std::vector<EdgeIndex> order = byDate(days);
    std::vector<float> dates;
    for (const EdgeIndex e : order) {
        if (days[e])
            dates.push_back(*days[e]);
    }
    const std::size_t dated = dates.size();
    result.undated = static_cast<int>(days.size() - dated);
    const Widths widths = widthsFor(options, height, dated > 0, result.undated);
    const float start = beforeDates * widths.unit;
    const float end = start + widths.dates;
    result.times.resize(days.size());
    if (dated > 0) {
        const Scale scale(std::move(dates), start, widths.dates, besideEachOther * widths.unit);
        for (std::size_t i = 0; i < dated; ++i)
            result.times[order[i]] = scale.ofTie(i);
        addBands(result, scale);
    }
    for (std::size_t i = dated; i < order.size(); ++i)
        result.times[order[i]] = end + widths.undated * (static_cast<float>(i - dated) + 1) /
                                           (static_cast<float>(result.undated) + 1);
    if (result.undated > 0)
        result.bands.push_back({Band::Of::Undated, 0, {}, end, end + widths.undated});
    return end + widths.undated;
}

} // namespace

Arranged timeLine(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    Arranged result;
    if (graph.nodes.empty())
        return result;
    const Days days = daysOf(graph, atlas);
    const float height = placeRows(graph, days, options, result);
    const float middle = placeTies(days, options, height, result) / 2;
    for (Point& p : result.positions)
        p = {p.x - middle, p.y - height / 2};
    for (float& x : result.times)
        x -= middle;
    for (Band& band : result.bands) {
        band.from -= middle;
        band.to -= middle;
    }
    return result;
}

} // namespace atlas::network
