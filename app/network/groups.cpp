#include "network/groups.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::network {

std::vector<Group> groupsOf(const Graph& graph, const atlas::Atlas& atlas)
{
    std::vector<Group> groups;
    for (NodeIndex v = 0; v < graph.nodes.size(); ++v) {
        if (atlas[graph.nodes[v].entity].kind == extract::EntityKind::Alliance)
            groups.push_back({v, {}});
    }
    const auto add = [&groups](NodeIndex alliance, NodeIndex member) {
        const auto at = std::lower_bound(groups.begin(), groups.end(), alliance,
                                         [](const Group& g, NodeIndex v) { return g.alliance < v; });
        if (at != groups.end() && at->alliance == alliance)
            at->members.push_back(member);
    };
    for (const Edge& e : graph.edges) {
        if (atlas[e.relation].type == extract::RelationType::Membership) {
            add(e.target, e.source);
            add(e.source, e.target);
        }
    }
    for (Group& g : groups) {
        std::sort(g.members.begin(), g.members.end());
        g.members.erase(std::unique(g.members.begin(), g.members.end()), g.members.end());
    }
    std::erase_if(groups, [](const Group& g) { return g.members.empty(); });
    return groups;
}

bool isMembersAlone(const atlas::Atlas& atlas, const atlas::Entity& alliance)
{
    const Filter usual;
    const auto isUsual = [&](const atlas::Relation& tie) {
        const atlas::Entity& other = atlas[tie.source == alliance.id ? tie.target : tie.source];
        return (usual.statuses >> static_cast<unsigned>(tie.status) & 1u) != 0 &&
               (usual.kinds & kindBit(other.kind)) != 0 && tie.confidence >= usual.minimumConfidence &&
               tie.source != tie.target;
    };
    return std::none_of(alliance.relations.begin(), alliance.relations.end(), [&](atlas::RelationId id) {
        return atlas[id].type != extract::RelationType::Membership && isUsual(atlas[id]);
    });
}

std::vector<std::pair<std::size_t, std::size_t>> spanningTree(std::span<const Point> points)
{
    std::vector<std::pair<std::size_t, std::size_t>> tree;
    const std::size_t count = points.size();
    std::vector<float> distance(count, std::numeric_limits<float>::max());
    std::vector<std::size_t> from(count, 0);
    std::vector<char> joined(count, 0);
    std::size_t last = 0;
    for (std::size_t done = 1; done < count; ++done) {
        joined[last] = 1;
        std::size_t next = last;
        float least = std::numeric_limits<float>::max();
        for (std::size_t i = 0; i < count; ++i) {
            if (joined[i] != 0)
                continue;
            const float away = std::hypot(points[i].x - points[last].x, points[i].y - points[last].y);
            if (away < distance[i]) {
                distance[i] = away;
                from[i] = last;
            }
            if (next == last || distance[i] < least) {
                least = distance[i];
                next = i;
            }
        }
        tree.emplace_back(from[next], next);
        last = next;
    }
    return tree;
}

} // namespace atlas::network
