#include "ui/network/nodeplaces.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace atlas::ui {

namespace {

constexpr network::Point unknown{std::numeric_limits<float>::quiet_NaN(), 0};

} // namespace

bool isKnown(network::Point p)
{
    return std::isfinite(p.x);
}

void NodePlaces::setAtlas(std::shared_ptr<const atlas::Atlas> atlas)
{
    if (atlas == m_atlas)
        return;
    const std::shared_ptr<const atlas::Atlas> before = std::exchange(m_atlas, std::move(atlas));
    const std::vector<network::Point> at =
        std::exchange(m_at, std::vector<network::Point>(m_atlas->entities.size(), unknown));
    const std::unordered_map<std::string, network::Point> others = std::exchange(m_others, {});
    for (const auto& [key, place] : others)
        put(key, place);
    for (std::size_t i = 0; i < at.size(); ++i) {
        if (isKnown(at[i]))
            put(before->entities[i].key, at[i]);
    }
}

std::optional<network::Point> NodePlaces::find(atlas::EntityId entity) const
{
    const auto i = static_cast<std::size_t>(entity);
    return i < m_at.size() && isKnown(m_at[i]) ? std::optional(m_at[i]) : std::nullopt;
}

std::vector<network::Point> NodePlaces::of(const network::Graph& graph) const
{
    std::vector<network::Point> positions;
    positions.reserve(graph.nodes.size());
    for (const network::Node& node : graph.nodes)
        positions.push_back(find(node.entity).value_or(unknown));
    return positions;
}

void NodePlaces::put(atlas::EntityId entity, network::Point at)
{
    m_at[static_cast<std::size_t>(entity)] = at;
}

void NodePlaces::put(const std::string& key, network::Point at)
{
    if (const atlas::Entity* entity = m_atlas ? m_atlas->find(key) : nullptr)
        put(entity->id, at);
    else
        m_others[key] = at;
}

std::vector<network::Place> NodePlaces::all() const
{
    std::vector<network::Place> places;
    for (std::size_t i = 0; i < m_at.size(); ++i) {
        if (isKnown(m_at[i]))
            places.push_back({m_atlas->entities[i].key, m_at[i]});
    }
    for (const auto& [key, at] : m_others)
        places.push_back({key, at});
    std::sort(places.begin(), places.end(),
              [](const network::Place& a, const network::Place& b) { return a.key < b.key; });
    return places;
}

} // namespace atlas::ui
