#pragma once

#include "ui/network/networkscene.h"

#include <cstdint>
#include <vector>

namespace atlas::ui {

/// Finds the node at a place: nodes by square cells, about one in each. Built in O(n); a lookup near a place
/// looks at the cells around it only.
class NodeGrid
{
public:
    NodeGrid() = default;
    explicit NodeGrid(const std::vector<SceneNode>&);

    /// The node whose centre is nearest within `reach` (world units), or the number of nodes.
    template<typename Reaches>
    network::NodeIndex nearest(network::Point, float reach, Reaches within) const;

    /// Calls visit(node) for each node whose centre may lie in the rectangle.
    template<typename Visit>
    void inside(network::Point low, network::Point high, Visit visit) const;

    network::NodeIndex size() const { return static_cast<network::NodeIndex>(m_at.size()); }

private:
    std::uint32_t columnOf(float x) const;
    std::uint32_t rowOf(float y) const;

    network::Point m_low;
    float m_side = 1;
    std::uint32_t m_columns = 0;
    std::uint32_t m_rows = 0;
    std::vector<std::uint32_t> m_begin; ///< by cell
    std::vector<network::NodeIndex> m_nodes;
    std::vector<network::Point> m_at; ///< by node
};

template<typename Visit>
void NodeGrid::inside(network::Point low, network::Point high, Visit visit) const
{
    if (m_at.empty())
        return;
    for (std::uint32_t row = rowOf(low.y); row <= rowOf(high.y); ++row) {
        const std::uint32_t from = m_begin[row * m_columns + columnOf(low.x)];
        const std::uint32_t to = m_begin[row * m_columns + columnOf(high.x) + 1];
        for (std::uint32_t i = from; i < to; ++i)
            visit(m_nodes[i]);
    }
}

/// `within(node, squared distance)` says whether the node reaches that far.
template<typename Reaches>
network::NodeIndex NodeGrid::nearest(network::Point p, float reach, Reaches within) const
{
    network::NodeIndex best = size();
    float bestSquare = reach * reach;
    inside({p.x - reach, p.y - reach}, {p.x + reach, p.y + reach}, [&](network::NodeIndex v) {
        const float dx = m_at[v].x - p.x;
        const float dy = m_at[v].y - p.y;
        const float square = dx * dx + dy * dy;
        if (square <= bestSquare && within(v, square)) {
            best = v;
            bestSquare = square;
        }
    });
    return best;
}

} // namespace atlas::ui
