#pragma once

#include "ui/network/networkscene.h"
#include "ui/network/nodegrid.h"
#include "ui/network/viewport.h"
#include "ui/theme/edgecurve.h"

#include <optional>
#include <utility>
#include <vector>

namespace atlas::ui {

/// Where a node is drawn: where it lies, but nodes of a time line stay in sight beside their names.
QPointF screenPlace(const NetworkScene&, const Viewport&, network::NodeIndex);

/// The ends of an edge on the screen: the centres of its nodes, or in a time line its date on their rows.
std::pair<QPointF, QPointF> screenEnds(const NetworkScene&, const Viewport&, network::EdgeIndex);
/// The line of an edge on the screen.
EdgeCurve screenCurve(const NetworkScene&, const Viewport&, network::EdgeIndex);

/// What of a scene lies at a place of the screen. Made anew when positions change; the scene must outlive it.
/// Places are sorted when something is first asked, since most pictures of a layout on its way never are.
class HitTest
{
public:
    HitTest() = default;
    explicit HitTest(const NetworkScene&);

    /// The node whose disc or echo (and a little around it) lies there, or the number of nodes.
    network::NodeIndex nodeAt(const Viewport&, QPointF) const;
    /// The edge that runs there, or the number of edges. Nodes come first: ask for them before.
    network::EdgeIndex edgeAt(const Viewport&, QPointF) const;
    /// The alliance in whose area it lies, or the number of nodes. Nodes and edges come first.
    network::NodeIndex allianceAt(const Viewport&, QPointF) const;
    /// Nodes whose centre lies in a rectangle of the screen, ascending.
    std::vector<network::NodeIndex> nodesIn(const Viewport&, const QRectF&) const;

private:
    network::NodeIndex rowAt(const Viewport&, QPointF) const;
    network::NodeIndex echoAt(const Viewport&, QPointF) const;

    const NodeGrid& grid() const;

    const NetworkScene* m_scene = nullptr;
    mutable std::optional<NodeGrid> m_grid;
    mutable float m_largestRadius = 0;
};

} // namespace atlas::ui
