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
    m_byKey = std::make_shared<Order>();
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

void NodePlaces::clear()
{
    m_at.assign(m_at.size(), unknown);
    m_others.clear();
}

void NodePlaces::stretchDown(float times)
{
    for (network::Point& at : m_at)
        at.y *= times;
    for (auto& [key, at] : m_others)
        at.y *= times;
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

void NodePlaces::put(const std::vector<network::Place>& places)
{
    const Order none;
    const Order& order = m_atlas ? byKey() : none;
    auto next = order.begin();
    for (const network::Place& place : places) {
        while (next != order.end() && (*m_atlas)[*next].key < place.key)
            ++next;
        if (next != order.end() && (*m_atlas)[*next].key == place.key)
            put(*next, place.at);
        else
            m_others[place.key] = place.at;
    }
}

const NodePlaces::Order& NodePlaces::byKey() const
{
    Order& order = *m_byKey;
    if (order.size() == m_atlas->entities.size())
        return order;
    order.reserve(m_atlas->entities.size());
    for (const atlas::Entity& entity : m_atlas->entities)
        order.push_back(entity.id);
    std::sort(order.begin(), order.end(),
              [this](atlas::EntityId a, atlas::EntityId b) { return (*m_atlas)[a].key < (*m_atlas)[b].key; });
    return order;
}

std::vector<network::Place> NodePlaces::all() const
{
    const auto isBefore = [](const network::Place& a, const network::Place& b) { return a.key < b.key; };
    std::vector<network::Place> places;
    if (m_atlas) {
        places.reserve(m_at.size());
        for (const atlas::EntityId entity : byKey()) {
            if (const std::optional<network::Point> at = find(entity))
                places.push_back({(*m_atlas)[entity].key, *at});
        }
    }
    const auto ours = static_cast<std::ptrdiff_t>(places.size());
    for (const auto& [key, at] : m_others)
        places.push_back({key, at});
    std::sort(places.begin() + ours, places.end(), isBefore);
    std::inplace_merge(places.begin(), places.begin() + ours, places.end(), isBefore);
    return places;
}

} // namespace atlas::ui
