#include "ui/network/networkvisible.h"

#include "ui/network/hittest.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::size_t mostFineThings = 2'500; ///< nodes and edges in sight up to which every detail is drawn
constexpr double mostFineLength = 90'000;     ///< pixels of line in sight up to which the same holds
constexpr std::size_t mostRanked = 5'000;     ///< nodes of a scene up to which their order is exact
constexpr double around = 60;                 ///< pixels beyond the border that still count

} // namespace

NetworkPainter::Visible::Visible(const NetworkScene& s, const Viewport& v, const Emphasis& e,
                                 const Palette& p)
    : scene(s), view(v), emphasis(e), palette(p), nodeScale(v.nodeScale()), selected(s.nodes.size(), 0)
{
    for (const network::NodeIndex n : e.selected)
        selected[n] = 1;
    const QRectF wide = v.area.adjusted(-around, -around, around, around);
    centres.reserve(s.nodes.size());
    for (network::NodeIndex n = 0; n < s.nodes.size(); ++n) // most pictures have no rows: not to ask at each
        centres.push_back(s.until.empty() ? v.toScreen(s.nodes[n].at) : screenPlace(s, v, n));
    findNodes(wide);
    const double longest = v.area.width() + v.area.height();
    for (network::EdgeIndex i = 0; i < s.edges.size(); ++i) {
        const auto [a, b] = ends(s.edges[i]);
        const bool apart = std::max(a.x(), b.x()) < wide.left() || std::min(a.x(), b.x()) > wide.right() ||
                           std::max(a.y(), b.y()) < wide.top() || std::min(a.y(), b.y()) > wide.bottom();
        if (apart || s.edges[i].hidden)
            continue;
        edges.push_back(i);
        lineLength += std::min((a - b).manhattanLength(), longest);
    }
}

void NetworkPainter::Visible::findNodes(const QRectF& wide)
{
    if (scene.nodes.size() <= mostRanked) {
        for (auto n = scene.byRank.rbegin(); n != scene.byRank.rend(); ++n) {
            if (!scene.nodes[*n].hidden && wide.contains(centres[*n]))
                nodes.push_back(*n);
        }
        return;
    }
    for (const bool large : {false, true}) { // to go through so many by rank would miss the cache at each
        for (network::NodeIndex n = 0; n < scene.nodes.size(); ++n) {
            const bool wanted = scene.nodes[n].large == large && !scene.nodes[n].hidden;
            if (wanted && wide.contains(centres[n]))
                nodes.push_back(n);
        }
    }
}

QRectF NetworkPainter::Visible::taken() const
{
    QPointF low = view.area.bottomRight();
    QPointF high = view.area.topLeft();
    for (const network::NodeIndex n : nodes) {
        low = {std::min(low.x(), centres[n].x()), std::min(low.y(), centres[n].y())};
        high = {std::max(high.x(), centres[n].x()), std::max(high.y(), centres[n].y())};
    }
    return QRectF(low, high) & view.area;
}

std::pair<QPointF, QPointF> NetworkPainter::Visible::datedEnds(const SceneEdge& e) const
{
    const auto share = static_cast<double>(scene.timeShare);
    const double at = view.toScreen({e.at, 0}).x();
    QPointF source = centres[e.source];
    QPointF target = centres[e.target];
    source.rx() += (at - source.x()) * share;
    target.rx() += (at - target.x()) * share;
    return {source, target};
}

bool NetworkPainter::Visible::isFine() const
{
    return nodes.size() + edges.size() <= mostFineThings && lineLength <= mostFineLength;
}

double focusedStrength(const SceneEdge& edge)
{
    constexpr double usual = 0.75;
    return std::min(1.0, static_cast<double>(edge.opacity) / usual);
}

} // namespace atlas::ui
