#include "network/groups.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

namespace {

constexpr int pointsOfCircle = 32;
constexpr float turn = 6.2831853F;

float cross(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Adds one half of the outline to `chain`.
void addChain(const std::vector<Point>& sorted, std::vector<Point>& chain)
{
    const std::size_t first = chain.size();
    for (const Point& p : sorted) {
        while (chain.size() >= first + 2 && cross(chain[chain.size() - 2], chain.back(), p) <= 0)
            chain.pop_back();
        chain.push_back(p);
    }
    chain.pop_back(); // the other half begins with it
}

} // namespace

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

std::vector<Point> hull(std::span<const Circle> circles)
{
    std::vector<Point> points;
    for (const Circle& c : circles) {
        for (int i = 0; i < pointsOfCircle; ++i) {
            const float angle = turn * static_cast<float>(i) / pointsOfCircle;
            points.push_back(
                {c.centre.x + c.radius * std::cos(angle), c.centre.y + c.radius * std::sin(angle)});
        }
    }
    const auto byPlace = [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); };
    std::sort(points.begin(), points.end(), byPlace);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3)
        return points;
    std::vector<Point> outline;
    addChain(points, outline);
    std::reverse(points.begin(), points.end());
    addChain(points, outline);
    return outline;
}

} // namespace atlas::network
