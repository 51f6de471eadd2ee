// What names keep off.

#include "ui/network/hittest.h"
#include "ui/network/networkground.h"
#include "ui/network/networkvisible.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double besideEdge = 5;            ///< pixels that names keep from the border
constexpr std::size_t mostKeptClear = 200;  ///< hubs of a crowd that no name should lie on
constexpr std::size_t mostLookedAt = 2'000; ///< of a scene's hubs, to find them
constexpr int piecesOfLine = 6;             ///< straight ones of a bowed line

} // namespace

/// In a crowd, where names lie over discs: not over those that have names, nor over what is selected.
void NetworkPainter::addKeptClear(const Visible& visible, LabelGround& ground) const
{
    if (visible.scene.nodes.size() <= fewNodes)
        return;
    const auto add = [&](network::NodeIndex v, double radius) {
        const double half = radius * M_SQRT1_2; // a square within it, so that its own name may stand close
        ground.boxes.emplace_back(visible.centre(v) - QPointF(half, half), QSizeF(2 * half, 2 * half));
    };
    const std::vector<network::NodeIndex>& ranked = visible.scene.byRank;
    for (std::size_t i = 0; i < std::min(ranked.size(), mostLookedAt); ++i) {
        const network::NodeIndex v = ranked[i];
        if (!visible.scene.nodes[v].large || ground.boxes.size() >= mostKeptClear)
            break;
        if (visible.view.area.contains(visible.centre(v)) && visible.emphasis.inFocus(v))
            add(v, std::max(visible.radius(v), leastHub));
    }
    if (visible.emphasis.selected.size() <= mostCalledFor) {
        for (const network::NodeIndex v : visible.emphasis.selected)
            add(v, visible.radius(v) + visible.ringGap());
    }
}

/// Ordinary nodes of a crowd whose names may lie over discs: not over theirs.
void NetworkPainter::addNamed(const Visible& visible, const std::vector<LabelRequest>& requests,
                              LabelGround& ground)
{
    for (const LabelRequest& r : requests) {
        if (r.overDiscs && visible.isCrowd() && !visible.scene.nodes[r.node].large) {
            const QPointF half(namedDisc * M_SQRT1_2, namedDisc * M_SQRT1_2);
            ground.boxes.emplace_back(r.centre - half, r.centre + half);
        }
    }
}

/// Where no label may lie, and where none should: of all that is in sight, or of what is in focus alone, over
/// the rest of which names may lie.
LabelGround NetworkPainter::ground(const Visible& visible, bool inFocusAlone) const
{
    const NetworkScene& scene = visible.scene;
    const auto counts = [&](network::NodeIndex v) { return !inFocusAlone || visible.emphasis.inFocus(v); };
    LabelGround ground;
    ground.area = visible.view.area.adjusted(besideEdge, besideEdge / 2, -besideEdge, -besideEdge / 2);
    if ((visible.isCrowd() && !inFocusAlone) || !scene.until.empty())
        ground.nearOthers = 0;
    for (const network::NodeIndex v : visible.nodes) {
        if (!counts(v))
            continue; // it is hardly seen
        const double ring = visible.selected[v] != 0 && !visible.hasManySelected() ? visible.ringGap() : 0;
        if (const double r = visible.radius(v); r >= smallestLabelled)
            ground.discs.push_back({visible.centre(v), r, ring});
    }
    for (const network::Echo& echo : scene.echoes) {
        if (counts(echo.node))
            ground.discs.push_back({visible.view.toScreen(echo.at),
                                    static_cast<double>(echoRadius(scene, echo)) * visible.nodeScale});
    }
    addKeptClear(visible, ground);
    const QMarginsF headings = headingRoom(scene, m_typeScale);
    if (headings.top() > 0)
        ground.boxes.emplace_back(ground.area.topLeft(), QSizeF(ground.area.width(), headings.top()));
    if (headings.left() > 0)
        ground.boxes.emplace_back(ground.area.topLeft(), QSizeF(headings.left(), ground.area.height()));
    const bool many = visible.isCrowd() || !visible.isFine();
    if (!scene.bands.empty() || (many && !inFocusAlone))
        return ground; // there are lines everywhere
    for (const network::EdgeIndex i : visible.edges) {
        if (inFocusAlone && !visible.edgeInFocus(i))
            continue;
        const EdgeCurve curve = screenCurve(scene, visible.view, i);
        const int pieces = curve.straight ? 1 : piecesOfLine;
        for (int piece = 0; piece < pieces; ++piece)
            ground.lines.emplace_back(curve.at(static_cast<double>(piece) / pieces),
                                      curve.at(static_cast<double>(piece + 1) / pieces));
    }
    return ground;
}

} // namespace atlas::ui
