// What part of the network is in sight.

#include "ui/network/networkview.h"

#include "ui/network/networkground.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double borderOfSight = 12; ///< pixels that a node keeps from the border to be in sight
constexpr double smallScale = 0.5;   ///< of nodes up to which a focus comes nearer
constexpr double leastNearer = 1.3;  ///< times
constexpr double marginOfSight = 40; ///< pixels that a selected node keeps from the border
constexpr double tinyDisc = 2.2;     ///< radius in pixels up to which what is selected comes nearer …
constexpr double seenDisc = 3.5;     ///< … until it has this one
constexpr double nearerStep = 1.1;   ///< times

/// What of an area keeps off its border.
QRectF within(const QRectF& area, double margin)
{
    return area.adjusted(margin, margin, -margin, -margin);
}

/// At which the discs of this radius are large enough, where they are tiny; not more than `most`.
double zoomToSee(double radius, Viewport view, double most)
{
    const double before = view.zoom;
    if (radius * view.nodeScale() >= tinyDisc)
        return before;
    most = std::min(most, Viewport::nearest);
    while (radius * view.nodeScale() < seenDisc && view.zoom * nearerStep <= most)
        view.zoom *= nearerStep;
    return view.zoom < before * leastNearer ? before : view.zoom; // it would show hardly more
}

/// How far away it is from lying in a room that it has space in.
QPointF offRoom(const QRectF& room, const QRectF& box)
{
    const auto off = [](double low, double high, double from, double to) {
        return from < low ? from - low : to > high ? to - high : 0;
    };
    return {off(room.left(), room.right(), box.left(), box.right()),
            off(room.top(), room.bottom(), box.top(), box.bottom())};
}

} // namespace

bool NetworkView::holdsAll() const
{
    const QRectF room = within(rect(), borderOfSight);
    return std::all_of(m_scene.nodes.begin(), m_scene.nodes.end(),
                       [&](const SceneNode& node) { return room.contains(placeOf(node.entity)); });
}

void NetworkView::takeRoom(bool keep)
{
    if (keep)
        m_view.area = rect(); // and discs keep their size, however little a filter leaves
    else
        m_view = m_painter.fit(m_scene, rect());
}

QRectF NetworkView::focusBounds() const
{
    QRectF bounds;
    for (network::NodeIndex v = 0; v < m_scene.nodes.size(); ++v) {
        const QPointF at = screenPlace(m_scene, m_view, v);
        if (m_emphasis.focus[v] != 0)
            bounds |= within(QRectF(at, at), -borderOfSight);
    }
    return bounds;
}

/// What headings leave of the view.
QRectF NetworkView::unheaded() const
{
    return QRectF(rect()).marginsRemoved(headingRoom(m_scene, m_painter.typeScale()));
}

bool NetworkView::isFramed() const
{
    return m_frame && m_frame->zoom == m_view.zoom && m_frame->centre == m_view.centre;
}

/// Of a network that is seen from afar; the user's own choice of what is in sight stays.
void NetworkView::frameFocus()
{
    finishGlide();
    const Viewport before = m_view;
    if (m_scene.arrangement != network::Arrangement::Free || (m_userMoved && !isFramed()))
        return;
    const Viewport all = m_painter.fit(m_scene, rect());
    m_view = all;
    const QRectF bounds = focusBounds();
    const double share = std::min({width() / (bounds.width() + 2 * marginOfSight),
                                   height() / (bounds.height() + 2 * marginOfSight), 1 / m_view.zoom});
    const bool nearer = all.nodeScale() <= smallScale && share >= leastNearer;
    if (nearer) {
        m_view.centre += (bounds.center() - m_view.area.center()) / m_view.zoom;
        m_view.zoom = std::clamp(m_view.zoom * share, Viewport::farthest, Viewport::nearest);
    } else if (!m_frame) {
        m_view = before;
        return;
    }
    m_frame = nearer ? std::optional(m_view) : std::nullopt;
    m_userMoved = nearer;
    endHover();
    glideTo(before);
}

void NetworkView::leaveFrame()
{
    if (!m_frame)
        return;
    finishGlide();
    const bool framed = isFramed();
    m_frame.reset();
    if (!framed)
        return;
    const Viewport before = m_view;
    m_view = m_painter.fit(m_scene, rect());
    m_userMoved = false;
    glideTo(before);
}

/// The same network from another view of it.
void NetworkView::glideTo(const Viewport& before)
{
    if (!isVisible() || m_theme.reducedMotion() || before.area != m_view.area || before == m_view)
        return;
    m_glide.emplace(before, m_view);
    m_glide->put(m_scene, m_view, 0);
    m_motion.start();
}

void NetworkView::bringFocusIntoSight()
{
    if (!m_userMoved || m_emphasis.focus.empty())
        return; // all is in sight
    const QRectF bounds = focusBounds();
    if (QRectF(rect()).contains(bounds))
        return;
    const double share = std::min(width() / (bounds.width() + 2 * marginOfSight),
                                  height() / (bounds.height() + 2 * marginOfSight));
    Viewport view = m_view;
    view.centre += (bounds.center() - view.area.center()) / view.zoom;
    view.zoom = std::clamp(view.zoom * std::min(share, 1.0), Viewport::farthest, Viewport::nearest);
    setView(view);
}

std::optional<network::Sight> NetworkView::sight() const
{
    if (!m_userMoved)
        return std::nullopt;
    const Viewport& view = m_glide ? m_glide->destination() : m_view;
    return network::Sight{view.centre.x(), view.centre.y(), view.zoom};
}

void NetworkView::setSight(const std::optional<network::Sight>& sight)
{
    if (!sight) {
        fit();
        return;
    }
    Viewport view = m_view;
    view.centre = {sight->x, sight->y};
    view.zoom = std::clamp(sight->zoom, Viewport::farthest, Viewport::nearest);
    setView(view);
}

/// Without moving what can be seen already.
void NetworkView::bringIntoSight(network::NodeIndex v)
{
    finishGlide();
    const QRectF room = within(unheaded(), marginOfSight);
    const QPointF at = screenPlace(m_scene, m_view, v);
    if (room.contains(at) || room.isEmpty())
        return;
    const QPointF wanted(std::clamp(at.x(), room.left(), room.right()),
                         std::clamp(at.y(), room.top(), room.bottom()));
    m_view.centre += (at - wanted) / m_view.zoom;
    m_userMoved = true;
}

/// Where what is selected lies on the widget; of a tie of a time line its date, beside which its companies
/// stay in sight by themselves.
QRectF NetworkView::selectedBounds() const
{
    QRectF bounds;
    const auto add = [&bounds](QPointF at) { bounds |= within(QRectF(at, at), -0.5); };
    if (m_emphasis.edge && !m_scene.until.empty()) {
        const auto [source, target] = screenEnds(m_scene, m_view, *m_emphasis.edge);
        add(source);
        add(target);
        return bounds;
    }
    for (const network::NodeIndex v : m_emphasis.selected)
        add(screenPlace(m_scene, m_view, v));
    return bounds;
}

/// What was selected elsewhere, with both ends of a tie: as near as it takes to see the discs, as far away as
/// it takes to see both. What can be seen already stays where it is.
void NetworkView::bringSelectedIntoSight()
{
    finishGlide();
    const QRectF bounds = selectedBounds();
    float smallest = m_scene.nodes[m_emphasis.selected.front()].radius;
    for (const network::NodeIndex v : m_emphasis.selected)
        smallest = std::min(smallest, m_scene.nodes[v].radius);
    const QRectF room = within(unheaded(), marginOfSight);
    if (room.isEmpty())
        return;
    Viewport next = m_view;
    const bool seen = (within(rect(), borderOfSight) & unheaded()).contains(bounds);
    const double most = std::min(room.width() / bounds.width(), room.height() / bounds.height()) * next.zoom;
    if (m_scene.arrangement == network::Arrangement::Free)
        next.zoom = zoomToSee(static_cast<double>(smallest), next, most);
    if (!seen && most < next.zoom)
        next.zoom = std::max(most, std::min(m_painter.fit(m_scene, rect()).zoom, next.zoom));
    if (next.zoom != m_view.zoom)
        next.centre += (bounds.center() - m_view.area.center()) / m_view.zoom -
                       (room.center() - m_view.area.center()) / next.zoom;
    else if (!seen)
        next.centre += offRoom(room, bounds) / m_view.zoom;
    else
        return;
    const Viewport before = std::exchange(m_view, next);
    m_userMoved = true;
    endHover();
    update();
    glideTo(before);
}

} // namespace atlas::ui
