#include "ui/network/networkglide.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace atlas::ui {

namespace {

constexpr double leastSeen = 2; ///< pixels

template<typename Number>
Number between(Number from, Number to, double share)
{
    return static_cast<Number>(static_cast<double>(from) +
                               (static_cast<double>(to) - static_cast<double>(from)) * share);
}

network::Point between(network::Point from, network::Point to, double share)
{
    return {between(from.x, to.x, share), between(from.y, to.y, share)};
}

/// What an entity of one atlas is in another.
std::optional<atlas::EntityId> same(const NetworkGlide::Picture& from, const NetworkGlide::Picture& to,
                                    atlas::EntityId id)
{
    if (from.atlas == to.atlas)
        return id;
    if (!from.atlas || !to.atlas)
        return std::nullopt;
    const atlas::Entity* entity = from.atlas->find((*to.atlas)[id].key);
    return entity ? std::optional(entity->id) : std::nullopt;
}

} // namespace

NetworkGlide::NetworkGlide(const Picture& from, const Picture& to)
    : m_viewFrom(from.view),
      m_viewTo(to.view), m_time{from.scene.timeShare, to.scene.timeShare}, m_curl{from.scene.curl,
                                                                                  to.scene.curl},
      m_newGround(from.scene.arrangement != to.scene.arrangement)
{
    for (const SceneNode& node : to.scene.nodes) {
        const auto before = same(from, to, node.entity);
        const network::NodeIndex v = before ? from.scene.nodeOf(*before) : 0;
        const bool known = before && v < from.scene.nodes.size();
        m_to.push_back(node.at);
        m_from.push_back(known ? from.scene.nodes[v].at : node.at);
        m_radii[0].push_back(known ? from.scene.nodes[v].radius : node.radius);
        m_radii[1].push_back(node.radius);
        const QPointF way = m_viewTo.toScreen(node.at) - m_viewFrom.toScreen(m_from.back());
        m_needed = m_needed || (known && way.manhattanLength() > leastSeen);
    }
    m_needed = m_needed && m_viewFrom.area == m_viewTo.area;
    takePulls(from, to);
    if (m_time[0] == 0 || m_time[1] > 0 || from.atlas != to.atlas)
        return;
    for (const SceneEdge& edge : to.scene.edges) { // ties leave their dates
        const network::EdgeIndex e = from.scene.edgeOf(edge.relation);
        m_at.push_back(e < from.scene.edges.size() ? from.scene.edges[e].at : 0);
        m_ownAt.push_back(edge.at);
    }
}

/// Ties swing to where they are led.
void NetworkGlide::takePulls(const Picture& from, const Picture& to)
{
    m_pulls[1] = to.scene.pulls;
    if (from.scene.pulls.empty() && to.scene.pulls.empty())
        return;
    m_pulls[0].assign(to.scene.edges.size(), {});
    for (std::size_t e = 0; e < to.scene.edges.size() && from.atlas == to.atlas; ++e) {
        const network::EdgeIndex before = from.scene.edgeOf(to.scene.edges[e].relation);
        if (before < from.scene.pulls.size())
            m_pulls[0][e] = from.scene.pulls[before];
    }
}

NetworkGlide::NetworkGlide(const Viewport& from, const Viewport& to)
    : m_viewFrom(from), m_viewTo(to), m_viewAlone(true), m_needed(true)
{}

void NetworkGlide::put(NetworkScene& scene, Viewport& view, double share) const
{
    putView(view, share);
    if (m_viewAlone)
        return;
    const bool there = share >= 1;
    for (std::size_t v = 0; v < m_to.size(); ++v) {
        scene.nodes[v].at = there ? m_to[v] : between(m_from[v], m_to[v], share);
        scene.nodes[v].radius = there ? m_radii[1][v] : between(m_radii[0][v], m_radii[1][v], share);
    }
    for (std::size_t e = 0; e < m_at.size(); ++e)
        scene.edges[e].at = there ? m_ownAt[e] : m_at[e];
    scene.pulls = there ? m_pulls[1] : m_pulls[0];
    for (std::size_t e = 0; e < scene.pulls.size() && !there; ++e)
        scene.pulls[e] =
            between(scene.pulls[e], m_pulls[1].empty() ? network::Point{} : m_pulls[1][e], share);
    const bool dated = m_at.empty() && m_time[1] == 0; // no dates to leave from
    scene.timeShare = there || dated ? m_time[1] : between(m_time[0], m_time[1], share);
    scene.curl = there ? m_curl[1] : between(m_curl[0], m_curl[1], share);
    scene.groundShare = m_newGround ? static_cast<float>(share) : 1;
}

/// Towards one point that stays where it is on the screen, so that nothing swings out on the way.
void NetworkGlide::putView(Viewport& view, double share) const
{
    view = m_viewTo;
    if (share >= 1)
        return;
    view.zoom = std::exp(between(std::log(m_viewFrom.zoom), std::log(m_viewTo.zoom), share));
    const double all = 1 / m_viewFrom.zoom - 1 / m_viewTo.zoom;
    const bool zooms = std::abs(all) * m_viewTo.zoom > 1e-6;
    const double way = zooms ? (1 / m_viewFrom.zoom - 1 / view.zoom) / all : share;
    view.centre = m_viewFrom.centre + (m_viewTo.centre - m_viewFrom.centre) * way;
}

} // namespace atlas::ui
