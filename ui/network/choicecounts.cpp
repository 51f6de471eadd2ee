#include "ui/network/choicecounts.h"

#include "network/refusal.h"

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

network::Graph graphOf(const atlas::Atlas& atlas, const network::Exploration& exploration)
{
    return network::explored(network::graphOf(atlas, exploration.filter), atlas, exploration);
}

network::Exploration withOpen(network::Exploration exploration, network::FilterPart part)
{
    exploration.filter = network::opened(std::move(exploration.filter), part);
    return exploration;
}

} // namespace

ChoiceCounts::ChoiceCounts(const atlas::Atlas& atlas, const network::Exploration& exploration,
                           network::FilterPart part)
    : m_atlas(atlas), m_shown(graphOf(atlas, exploration)),
      m_open(graphOf(atlas, withOpen(exploration, part)))
{}

int ChoiceCounts::ties(bool chosen, const std::function<bool(const atlas::Relation&)>& holds) const
{
    const std::vector<network::Edge>& edges = graph(chosen).edges;
    return static_cast<int>(std::count_if(edges.begin(), edges.end(), [&](const network::Edge& edge) {
        return holds(m_atlas[edge.relation]);
    }));
}

int ChoiceCounts::things(bool chosen, const std::function<bool(const atlas::Entity&)>& holds) const
{
    const std::vector<network::Node>& nodes = graph(chosen).nodes;
    return static_cast<int>(std::count_if(
        nodes.begin(), nodes.end(), [&](const network::Node& node) { return holds(m_atlas[node.entity]); }));
}

} // namespace atlas::ui
