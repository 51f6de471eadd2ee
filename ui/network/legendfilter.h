#pragma once

#include "network/graph.h"
#include "ui/network/networkscene.h"

#include <vector>

namespace atlas::ui {

/// The rows of the legend; an entry's id means what LegendItems says.
enum class LegendRow : unsigned char
{
    Nodes,
    Ties,
    Statuses,
};

struct LegendEntryId
{
    LegendRow row = LegendRow::Nodes;
    int id = 0;
    friend bool operator==(const LegendEntryId&, const LegendEntryId&) = default;
};

/// Whether a filter can leave out what an entry stands for; communities go by hand.
bool isFilter(const NodeEntries&, LegendEntryId);
/// The filter with what an entry stands for shown or not.
network::Filter withEntry(const NodeEntries&, network::Filter, LegendEntryId, bool shown);
/// The filter with nothing of the entry's row shown but what it stands for.
network::Filter onlyEntry(const NodeEntries&, network::Filter, LegendEntryId);
/// What an entry stands for of a shown graph: its nodes, or both ends of its ties.
std::vector<atlas::EntityId> entitiesOf(const atlas::Atlas&, const network::Graph&, const NodeEntries&,
                                        LegendEntryId);

} // namespace atlas::ui
