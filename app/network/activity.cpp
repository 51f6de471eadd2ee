#include "network/activity.h"

#include <algorithm>
#include <limits>

namespace atlas::network {

namespace {

int monthNumber(const text::PartialDate& date)
{
    return date.year * 12 + date.month - 1;
}

/// The months of a relation's sentences, each once, ascending.
void monthsOf(const atlas::Relation& relation, std::vector<int>& months)
{
    months.clear();
    for (const atlas::Evidence& evidence : relation.evidence) {
        if (evidence.date && evidence.date->month != 0)
            months.push_back(monthNumber(*evidence.date));
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
}

} // namespace

Activity activityOf(const Graph& graph, const atlas::Atlas& atlas, int monthsAtMost)
{
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    std::vector<int> months;
    for (const Edge& edge : graph.edges) {
        monthsOf(atlas[edge.relation], months);
        if (!months.empty()) {
            first = std::min(first, months.front());
            last = std::max(last, months.back());
        }
    }
    Activity result;
    if (last < first)
        return result;
    first = std::max(first, last - monthsAtMost + 1);
    result.first = {static_cast<short>(first / 12), static_cast<signed char>(first % 12 + 1), 0};
    result.months = static_cast<std::uint32_t>(last - first + 1);
    result.counts.assign(graph.nodes.size() * result.months, 0);
    for (const Edge& edge : graph.edges) {
        monthsOf(atlas[edge.relation], months);
        for (const int month : months) {
            for (const NodeIndex v : {edge.source, edge.target}) {
                const std::size_t at =
                    std::size_t{v} * result.months + static_cast<std::size_t>(month - first);
                if (month >= first && result.counts[at] < std::numeric_limits<std::uint16_t>::max())
                    ++result.counts[at];
            }
        }
    }
    return result;
}

} // namespace atlas::network
