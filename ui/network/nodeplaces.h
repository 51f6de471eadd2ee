#pragma once

#include "network/graph.h"
#include "network/view.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace atlas::ui {

/// Where things lie that were placed freely, also those that are hidden now or that only another atlas has.
/// A value, for one thread with all its copies; looking up and putting is a step into an array.
class NodePlaces
{
public:
    /// What was known stays so, by the keys of its entities.
    void setAtlas(std::shared_ptr<const atlas::Atlas>);

    void clear();                  ///< none is known any more; the atlas stays
    void stretchDown(float times); ///< all of them
    std::optional<network::Point> find(atlas::EntityId) const;
    /// By node, NaN where none is known. The graph is of the atlas set last.
    std::vector<network::Point> of(const network::Graph&) const;
    void put(atlas::EntityId, network::Point);
    void put(const std::string& key, network::Point);
    void put(const std::vector<network::Place>&); ///< ascending by key; linear
    /// All that are known, ascending by key.
    std::vector<network::Place> all() const;

private:
    using Order = std::vector<atlas::EntityId>;
    const Order& byKey() const;

    std::shared_ptr<const atlas::Atlas> m_atlas;
    /// Its entities in the order of their keys, once asked for; one for all copies.
    std::shared_ptr<Order> m_byKey;
    std::vector<network::Point> m_at;                         ///< by entity, NaN: not known
    std::unordered_map<std::string, network::Point> m_others; ///< by key, what the atlas does not have
};

/// Whether a place is one.
bool isKnown(network::Point);

} // namespace atlas::ui
