// Mouse and keyboard of the network view.

#include "ui/network/networkview.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double dragFrom = 4;   ///< pixels that a press may wander and still be a click
constexpr double pinReach = 7;   ///< pixels around the mark of a pinned node
constexpr double widestTurn = 1; ///< radians off an arrow's direction at which a neighbour no longer counts

double lengthOf(QPointF v)
{
    return std::hypot(v.x(), v.y());
}

} // namespace

void NetworkView::mousePressEvent(QMouseEvent* event)
{
    finishGlide();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressed = m_last = event->position();
    m_held.reset();
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        return;
    }
    m_drag = Drag::Pressed;
    const network::NodeIndex v = m_hit.nodeAt(m_view, m_pressed);
    const bool free = m_scene.arrangement == network::Arrangement::Free; // else the order places nodes
    if (isNode(v) && free && !event->modifiers().testFlag(Qt::ShiftModifier))
        m_held = v;
}

void NetworkView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::None) {
        hover(at);
        return;
    }
    if (m_drag == Drag::Pressed) {
        if (lengthOf(at - m_pressed) < dragFrom)
            return;
        m_drag = m_held                                           ? Drag::Node
                 : event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Band
                                                                  : Drag::Pan;
        setCursor(m_drag == Drag::Band ? Qt::CrossCursor : Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Node) {
        moveNodes(at - m_last);
    } else if (m_drag == Drag::Band) {
        m_band = QRectF(m_pressed, at).normalized();
        update();
    } else {
        Viewport view = m_view;
        view.centre -= (at - m_last) / m_view.zoom;
        m_userMoved = true;
        m_view = view;
        update();
    }
    m_last = at;
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    unsetCursor();
    if (drag == Drag::Pressed)
        click(event->position(), event->modifiers());
    else if (drag == Drag::Node)
        pinMoved();
    else if (drag == Drag::Band)
        emit marksRequested(entitiesOf(m_hit.nodesIn(m_view, m_band)));
    m_held.reset();
    update();
}

std::vector<atlas::EntityId> NetworkView::entitiesOf(const std::vector<network::NodeIndex>& nodes) const
{
    std::vector<atlas::EntityId> entities;
    for (const network::NodeIndex v : nodes)
        entities.push_back(m_scene.nodes[v].entity);
    return entities;
}

/// What lies there: a node, a tie or nothing.
models::Subject NetworkView::subjectAt(QPointF at) const
{
    const network::NodeIndex v = m_hit.nodeAt(m_view, at);
    if (isNode(v))
        return m_scene.nodes[v].entity;
    const network::EdgeIndex e = m_hit.edgeAt(m_view, at);
    if (e < m_scene.edges.size())
        return m_scene.edges[e].relation;
    const network::NodeIndex alliance = m_hit.allianceAt(m_view, at);
    if (isNode(alliance))
        return m_scene.nodes[alliance].entity;
    return {};
}

void NetworkView::click(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const models::Subject subject = subjectAt(at);
    m_tabWalks = true;
    if ((modifiers & (Qt::ShiftModifier | Qt::ControlModifier)) != 0) {
        if (const auto* entity = std::get_if<atlas::EntityId>(&subject))
            emit markToggled(*entity);
        return;
    }
    m_ownSelection = true;
    m_emphasis.cursor.reset();
    if (std::holds_alternative<std::monostate>(subject))
        m_selection.clear();
    else
        m_selection.select(subject);
    m_ownSelection = false;
}

/// Moves the node that is held, or all that are selected with it.
void NetworkView::moveNodes(QPointF by)
{
    const auto move = [this, by](network::NodeIndex v) {
        network::Point& at = m_scene.nodes[v].at;
        at = {at.x + static_cast<float>(by.x() / m_view.zoom),
              at.y + static_cast<float>(by.y() / m_view.zoom)};
    };
    if (std::find(m_several.begin(), m_several.end(), *m_held) == m_several.end())
        move(*m_held);
    else
        std::for_each(m_several.begin(), m_several.end(), move);
    m_userMoved = true; // or the next picture would move under the hand
    update();
}

void NetworkView::pinMoved()
{
    m_hit = HitTest(m_scene);
    const bool alone = std::find(m_several.begin(), m_several.end(), *m_held) == m_several.end();
    const std::vector<network::NodeIndex> moved = alone ? std::vector{*m_held} : m_several;
    for (const network::NodeIndex v : moved)
        m_emphasis.pinned[v] = 1;
    emit pinned(entitiesOf(moved), true);
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    for (network::NodeIndex v = 0; v < m_emphasis.pinned.size(); ++v) {
        const double reach = static_cast<double>(m_scene.nodes[v].radius) * m_view.nodeScale() * 0.75;
        const QPointF mark = m_view.toScreen(m_scene.nodes[v].at) + QPointF(reach, -reach);
        if (m_emphasis.pinned[v] && lengthOf(at - mark) <= pinReach) {
            m_emphasis.pinned[v] = 0;
            update();
            emit pinned({m_scene.nodes[v].entity}, false);
            return;
        }
    }
    const network::NodeIndex v = m_hit.nodeAt(m_view, at);
    if (isNode(v))
        emit focusRequested(m_scene.nodes[v].entity);
    else
        emit focusLeft();
}

void NetworkView::wheelEvent(QWheelEvent* event)
{
    finishGlide();
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0)
        return;
    setView(m_view.zoomedAt(event->position(), std::pow(1.2, std::clamp(steps, -4.0, 4.0))));
    event->accept();
}

void NetworkView::leaveEvent(QEvent*)
{
    if (m_drag == Drag::None) {
        endHover();
        update();
    }
}

void NetworkView::contextMenuEvent(QContextMenuEvent* event)
{
    endHover();
    if (event->reason() == QContextMenuEvent::Keyboard && m_emphasis.cursor) {
        const SceneNode& node = m_scene.nodes[*m_emphasis.cursor];
        emit menuRequested(node.entity, mapToGlobal(placeOf(node.entity).toPoint()));
    } else {
        emit menuRequested(subjectAt(event->pos()), event->globalPos());
    }
}

void NetworkView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!byKey || m_scene.nodes.empty())
        return;
    const bool hasSelected = !m_emphasis.selected.empty();
    setCursorNode(hasSelected ? m_emphasis.selected.back() : m_scene.byRank.front());
}

void NetworkView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    m_tabWalks = false;
    setCursorNode(std::nullopt);
}

/// Goes by rank while the keyboard is at a node or something was clicked; Esc lets Tab leave.
bool NetworkView::focusNextPrevChild(bool next)
{
    const bool fromSelected = m_tabWalks && !m_emphasis.selected.empty();
    if (!m_emphasis.cursor && m_tabWalks && !fromSelected && !m_scene.nodes.empty()) {
        setCursorNode(m_scene.byRank.front());
        return true;
    }
    if (!m_emphasis.cursor && !fromSelected)
        return QWidget::focusNextPrevChild(next);
    const network::NodeIndex from = m_emphasis.cursor ? *m_emphasis.cursor : m_emphasis.selected.back();
    const auto at = std::find(m_scene.byRank.begin(), m_scene.byRank.end(), from);
    if (next ? at + 1 == m_scene.byRank.end() : at == m_scene.byRank.begin())
        return QWidget::focusNextPrevChild(next);
    setCursorNode(next ? *(at + 1) : *(at - 1));
    return true;
}

void NetworkView::keyPressEvent(QKeyEvent* event)
{
    finishGlide();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_emphasis.cursor) {
            m_selection.select(m_scene.nodes[*m_emphasis.cursor].entity);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (escape())
            return;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier && walk(event->key()))
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// Leaves one thing at a time; false where there is nothing to leave.
bool NetworkView::escape()
{
    m_tabWalks = false;
    if (m_drag == Drag::Band)
        m_drag = Drag::None;
    else if (!m_several.empty())
        emit marksRequested({});
    else if (m_hasFocusOn)
        emit focusLeft();
    else if (m_emphasis.cursor)
        setCursorNode(std::nullopt);
    else if (m_selection.subject() != models::Subject())
        m_selection.clear();
    else
        return false;
    update();
    return true;
}

/// To the neighbour that lies best in the arrow's direction, else to any node there.
bool NetworkView::walk(int key)
{
    if (m_scene.nodes.empty())
        return false;
    if (!m_emphasis.cursor && m_emphasis.selected.empty()) { // there is nothing to walk from
        setCursorNode(m_scene.byRank.front());
        return true;
    }
    const network::NodeIndex from = m_emphasis.cursor.value_or(m_emphasis.selected.back());
    const QPointF direction(key == Qt::Key_Left    ? -1
                            : key == Qt::Key_Right ? 1
                                                   : 0,
                            key == Qt::Key_Up     ? -1
                            : key == Qt::Key_Down ? 1
                                                  : 0);
    std::vector<char> isNeighbour(m_scene.nodes.size(), 0);
    for (const SceneEdge& edge : m_scene.edges) {
        if (edge.source == from || edge.target == from)
            isNeighbour[edge.source == from ? edge.target : edge.source] = 1;
    }
    std::optional<network::NodeIndex> best;
    double least = 1e18;
    for (network::NodeIndex v = 0; v < m_scene.nodes.size(); ++v) {
        const QPointF way = placeOf(m_scene.nodes[v].entity) - placeOf(m_scene.nodes[from].entity);
        const double length = lengthOf(way);
        if (v == from || length < 1e-6)
            continue;
        const double turn = std::acos(std::clamp(QPointF::dotProduct(way, direction) / length, -1.0, 1.0));
        // a neighbour is worth a wider turn and a longer way
        const double cost = length * (1 + 2 * turn) * (isNeighbour[v] ? 1 : 8);
        if (turn <= widestTurn && cost < least) {
            least = cost;
            best = v;
        }
    }
    setCursorNode(best.value_or(from));
    return true;
}

} // namespace atlas::ui
