#pragma once

#include "network/graph.h"
#include "network/timescale.h"

#include <vector>

namespace atlas::network {

/// What is told in which order: dates, and the ties of each such that companies come in one by one, each
/// beside those it is tied to.
class TimeStory
{
public:
    TimeStory(const Graph&, const atlas::Atlas&);

    const std::vector<TimeSlot>& told() const { return m_told; }
    const std::vector<EdgeIndex>& order() const { return m_order; } ///< of all edges

private:
    void add(std::optional<text::PartialDate>, const std::vector<EdgeIndex>&);
    void tell(NodeIndex root);
    void heaviestFirst(std::vector<NodeIndex>&) const;

    const Graph& m_graph;
    std::vector<std::vector<EdgeIndex>> m_ties; ///< by node, of the present date
    std::vector<char> m_met;                    ///< by node, in the present date
    std::vector<char> m_waits;                  ///< by edge: of the present date, and not told yet
    std::vector<TimeSlot> m_told;
    std::vector<EdgeIndex> m_order;
};

} // namespace atlas::network
