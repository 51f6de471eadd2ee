#include "network/communitymap.h"

#include "network/incidence.h"

namespace atlas::network {

CommunityMap communityMap(const atlas::Atlas& atlas)
{
    const Graph graph = graphOf(atlas);
    const std::vector<float> sizes = sizesOf(graph);
    CommunityOptions options;
    options.sizes = sizes;
    const Communities found = communities(weightedAdjacency(graph, evidenceCounts(graph, atlas)), options);
    CommunityMap map;
    map.of.assign(atlas.entities.size(), static_cast<std::uint32_t>(found.each.size()));
    for (NodeIndex v = 0; v < graph.nodes.size(); ++v)
        map.of[static_cast<std::size_t>(graph.nodes[v].entity)] = found.of[v];
    for (const Community& community : found.each) {
        CommunityMap::Each each{community.size, {}};
        for (const NodeIndex leader : community.leaders)
            each.leaders.push_back(graph.nodes[leader].entity);
        map.each.push_back(std::move(each));
    }
    return map;
}

const CommunityMap& LateCommunities::get() const
{
    std::call_once(m_once, [this] {
        m_map = communityMap(*m_atlas);
        m_made = true;
    });
    return m_map;
}

} // namespace atlas::network
