#include "network/arranged.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace atlas::network {

namespace {

constexpr float rowGap = 4;
constexpr float point = 10;           ///< half extent of a node without one
constexpr float leastWidth = 900;     ///< of all dates
constexpr float mostPerDay = 24;      ///< units
constexpr float beforeDates = 60;     ///< from the nodes to the first date
constexpr float leastUndated = 140;   ///< width of the band of what is undated
constexpr float undatedShare = 0.07F; ///< of the width of all dates, at least
constexpr float besideEachOther = 5;  ///< ties of a day, at most
constexpr float dayWidth = 26;        ///< that they may take in all
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

/// From days to units across.
struct Scale
{
    float firstDay = 0;
    float perDay = 1;
    float start = 0; ///< where the first day begins
    float at(float day) const { return start + (day - firstDay) * perDay; }
};

/// Whole years and their months from the first to the last date.
void addBands(Arranged& result, const Scale& scale, float firstDay, float lastDay)
{
    const auto dayAt = [](int month) { // counted from year 0
        return static_cast<float>(
            text::daysSinceEpoch({static_cast<short>(month / monthsOfYear),
                                  static_cast<signed char>(month % monthsOfYear + 1), 1}));
    };
    const auto monthOf = [](float day) {
        const text::PartialDate date = text::fromDaysSinceEpoch(static_cast<int>(std::floor(day)));
        return date.year * monthsOfYear + date.month - 1;
    };
    const int first = monthOf(firstDay);
    const int last = monthOf(lastDay);
    for (int year = first / monthsOfYear; year <= last / monthsOfYear; ++year) {
        const int from = std::max(first, year * monthsOfYear);
        const int to = std::min(last + 1, (year + 1) * monthsOfYear);
        result.bands.push_back({Band::Of::Year, year, {}, scale.at(dayAt(from)), scale.at(dayAt(to))});
    }
    for (int month = first; month <= last; ++month)
        result.bands.push_back(
            {Band::Of::Month, month, {}, scale.at(dayAt(month)), scale.at(dayAt(month + 1))});
}

/// Moves ties of one place a little apart, so that each is seen.
void spread(std::vector<float>& times)
{
    std::vector<EdgeIndex> order(times.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&times](EdgeIndex a, EdgeIndex b) { return times[a] < times[b]; });
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && times[order[end]] <= times[order[begin]])
            ++end;
        const auto count = static_cast<float>(end - begin);
        const float step = std::min(besideEachOther, dayWidth / count);
        const float at = times[order[begin]];
        for (std::size_t i = begin; i < end; ++i)
            times[order[i]] = at + (static_cast<float>(i - begin) - (count - 1) / 2) * step;
        begin = end;
    }
}

float placeRows(const Graph& graph, const Days& days, const ArrangeOptions& options, Arranged& result)
{
    const auto roomOf = [&](NodeIndex v) {
        return 2 * (v < options.halfExtents.size() ? options.halfExtents[v].y : point) + rowGap;
    };
    result.positions.resize(graph.nodes.size());
    result.labelAngles.assign(graph.nodes.size(), leftwards);
    float y = 0;
    for (const NodeIndex v : rowsOf(graph, days)) {
        result.positions[v].y = y + roomOf(v) / 2;
        y += roomOf(v);
    }
    return y;
}

} // namespace

Arranged timeLine(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    Arranged result;
    if (graph.nodes.empty())
        return result;
    const Days days = daysOf(graph, atlas);
    const float height = placeRows(graph, days, options, result);
    float first = 1e9F;
    float last = -1e9F;
    for (const auto& day : days) {
        result.undated += day ? 0 : 1;
        first = std::min(first, day.value_or(first));
        last = std::max(last, day.value_or(last));
    }
    const bool dated = first <= last;
    const float span = dated ? last - first + 1 : 0;
    const float wanted = std::max(leastWidth, height * options.aspect);
    const Scale scale{first, dated ? std::min(wanted / span, mostPerDay) : 0, beforeDates};
    const float end = (dated ? scale.at(last) : 0) + beforeDates;
    const float undatedWidth = result.undated > 0 ? std::max(leastUndated, end * undatedShare) : 0;
    float before = 0; // undated ties
    for (const auto& day : days)
        result.times.push_back(day ? scale.at(*day)
                                   : end + undatedWidth * (before++ + 1) /
                                               (static_cast<float>(result.undated) + 1));
    spread(result.times);
    if (dated)
        addBands(result, scale, first, last);
    if (result.undated > 0)
        result.bands.push_back({Band::Of::Undated, 0, {}, end, end + undatedWidth});
    const float middle = (end + undatedWidth) / 2;
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
