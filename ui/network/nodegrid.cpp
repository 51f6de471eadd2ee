#include "ui/network/nodegrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas::ui {

NodeGrid::NodeGrid(const std::vector<SceneNode>& nodes)
{
    if (nodes.empty())
        return;
    m_low = nodes.front().at;
    network::Point high = m_low;
    for (const SceneNode& n : nodes) {
        m_at.push_back(n.at);
        m_low = {std::min(m_low.x, n.at.x), std::min(m_low.y, n.at.y)};
        high = {std::max(high.x, n.at.x), std::max(high.y, n.at.y)};
    }
    const float width = high.x - m_low.x;
    const float height = high.y - m_low.y;
    const auto count = static_cast<float>(nodes.size());
    m_side = std::max({1.0F, std::sqrt(width * height / count), width / (4 * count), height / (4 * count)});
    m_columns = static_cast<std::uint32_t>(width / m_side) + 1;
    m_rows = static_cast<std::uint32_t>(height / m_side) + 1;
    m_begin.assign(std::size_t{m_columns} * m_rows + 1, 0);
    const auto cellOf = [this](network::Point p) { return rowOf(p.y) * m_columns + columnOf(p.x); };
    for (const network::Point& p : m_at)
        ++m_begin[cellOf(p) + 1];
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    m_nodes.resize(nodes.size());
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    for (network::NodeIndex v = 0; v < m_at.size(); ++v)
        m_nodes[next[cellOf(m_at[v])]++] = v;
}

std::uint32_t NodeGrid::columnOf(float x) const
{
    return static_cast<std::uint32_t>(
        std::clamp((x - m_low.x) / m_side, 0.0F, static_cast<float>(m_columns - 1)));
}

std::uint32_t NodeGrid::rowOf(float y) const
{
    return static_cast<std::uint32_t>(
        std::clamp((y - m_low.y) / m_side, 0.0F, static_cast<float>(m_rows - 1)));
}

} // namespace atlas::ui
