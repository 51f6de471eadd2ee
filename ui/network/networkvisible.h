#pragma once

#include "ui/network/networkpainter.h"
#include "ui/theme/edgecurve.h"

#include <QLineF>
#include <QPointF>

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace atlas::ui {

inline constexpr double nodeRim = 1.5;
inline constexpr double leastHub = 3; ///< radius in pixels that a large node is seen with from any distance
inline constexpr std::size_t mostAreas = 80;    ///< of alliances; more would be one fog
inline constexpr double stepBack = 0.25;        ///< opacity of what is not in focus
inline constexpr double smallestLabelled = 1.2; ///< radius in pixels below which nodes go without a name
inline constexpr double namedDisc = 3.5;        ///< with at least which an ordinary one is drawn that has one
inline constexpr std::size_t mostCalledFor = 40; ///< selected nodes all of which are named
inline constexpr std::size_t fewNodes = 100;     ///< of a scene up to which there is room beside most nodes

/// What of a scene lies in sight, with all that painting needs. Refers to what it was made of.
struct NetworkPainter::Visible
{
    Visible(const NetworkScene&, const Viewport&, const Emphasis&, const Palette&);

    const NetworkScene& scene;
    const Viewport& view;
    const Emphasis& emphasis;
    const Palette& palette;
    double nodeScale;
    std::vector<QPointF> centres;          ///< pixels, of all nodes
    std::vector<char> selected;            ///< by node
    std::vector<network::NodeIndex> nodes; ///< small ones first, so that the heaviest lie on top
    std::vector<network::EdgeIndex> edges;
    double lineLength = 0; ///< pixels of line in sight, about

    QPointF centre(network::NodeIndex n) const { return centres[n]; }
    /// As screenEnds(), quicker.
    std::pair<QPointF, QPointF> ends(const SceneEdge& e) const
    {
        if (scene.timeShare == 0)
            return {centres[e.source], centres[e.target]};
        return datedEnds(e);
    }
    std::pair<QPointF, QPointF> datedEnds(const SceneEdge&) const;
    double radius(network::NodeIndex n) const
    {
        return static_cast<double>(scene.nodes[n].radius) * nodeScale;
    }
    bool edgeInFocus(network::EdgeIndex i) const
    {
        const SceneEdge& e = scene.edges[i];
        return emphasis.ties.empty() ? emphasis.inFocus(e.source) && emphasis.inFocus(e.target)
                                     : emphasis.isFocal(i);
    }
    /// Whether an end of it is selected or under the pointer.
    bool isTouched(const SceneEdge& e) const
    {
        return selected[e.source] != 0 || selected[e.target] != 0 || emphasis.hovered == e.source ||
               emphasis.hovered == e.target;
    }
    /// Whether it is a tie of the one company that is selected.
    bool isOfSelected(const SceneEdge& e) const
    {
        return !emphasis.edge && emphasis.selected.size() == 1 &&
               (emphasis.selected.front() == e.source || emphasis.selected.front() == e.target);
    }
    /// In which everything has its place, so that ties run through names.
    bool isTable() const { return !scene.labelRooms.empty() && scene.until.empty(); }
    /// Of a table's ties, those that are asked for: no name hides them.
    bool runsOverNames(network::EdgeIndex i) const
    {
        return isTable() && isFine() &&
               (isTouched(scene.edges[i]) || emphasis.hoveredEdge == i || emphasis.isFocal(i) ||
                (hasFocus() && edgeInFocus(i)));
    }
    /// Whether to draw what is in focus, by turns: what steps back comes first, where anything does.
    std::span<const bool> depths() const
    {
        static constexpr std::array<bool, 2> backAndFront{false, true};
        return std::span(backAndFront).subspan(hasFocus() ? 0 : 1);
    }
    /// So many that there is always one near: names can not keep off all of them.
    bool isCrowd() const { return nodes.size() > mostApart; }
    /// How much nearer it is seen than all at once.
    double nearer() const { return std::max(view.zoom / view.whole, 1.0); }
    bool hasFocus() const { return !emphasis.focus.empty() || !emphasis.ties.empty(); }
    bool isFine() const;
    /// More than get a ring of their own by QPainter; it takes seconds for 100,000.
    bool hasManySelected() const { return !isFine() && emphasis.selected.size() > mostRings; }
    /// What the nodes in sight take of the area, in pixels.
    QRectF taken() const;
    /// Pixels from rim to ring; where names have rows or cells the ring stays in its own, off what is beside
    /// it.
    double ringGap() const
    {
        const bool rows = !scene.labelRooms.empty() || (!scene.outwards.empty() && !scene.led);
        return rows ? 2.0 : std::clamp(4 * nodeScale, 2.0, 5.0);
    }

private:
    static constexpr std::size_t mostRings = 300;
    static constexpr std::size_t mostApart = 600;
    void findNodes(const QRectF& wide);
};

/// How strong a tie in focus is drawn: full, but for what is drawn faint because it has ended.
double focusedStrength(const SceneEdge&);

} // namespace atlas::ui
