#include "ui/network/networkview.h"

#include "ui/network/networkaccess.h"
#include "ui/network/networkground.h"
#include "ui/network/networkwords.h"
#include "ui/theme/hovercard.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

constexpr int settlingTime = 120;           ///< milliseconds
constexpr int glidingTime = 450;            ///< milliseconds
constexpr std::size_t mostGliding = 20'000; ///< nodes
constexpr double zoomStep = 1.25;

} // namespace

NetworkView::NetworkView(const Theme& theme, models::Selection& selection, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_selection(selection), m_painter(theme.px(1000) / 1000.0),
      m_card(new HoverCard(theme, this))
{
    installNetworkAccess(); // before anything asks for it
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_motion.setDuration(glidingTime);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        if (m_glide)
            m_glide->put(m_scene, m_view, share.toDouble());
        update();
    });
    connect(&m_motion, &QVariantAnimation::finished, this, &NetworkView::finishGlide);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Network"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&selection, &models::Selection::subjectChanged, this, [this] {
        showSelection(!m_ownSelection);
        update();
    });
}

NetworkView::~NetworkView() = default;

void NetworkView::setScene(NetworkScene scene, std::shared_ptr<const atlas::Atlas> atlas,
                           text::Language language, std::vector<char> pinned)
{
    std::optional<atlas::EntityId> cursor;
    if (m_emphasis.cursor && m_atlas == atlas)
        cursor = m_scene.nodes[*m_emphasis.cursor].entity;
    const Viewport viewBefore = leaveGlide();
    const NetworkScene before = std::exchange(m_scene, std::move(scene));
    const std::shared_ptr<const atlas::Atlas> atlasBefore = std::exchange(m_atlas, std::move(atlas));
    m_language = language;
    m_hit = HitTest(m_scene);
    m_drag = Drag::None;
    m_held.reset();
    endHover();
    m_emphasis = {};
    m_emphasis.pinned = std::move(pinned);
    m_emphasis.pinned.resize(m_scene.nodes.size(), 0);
    if (cursor && isNode(m_scene.nodeOf(*cursor)))
        m_emphasis.cursor = m_scene.nodeOf(*cursor);
    showSelection(false);
    const bool sameOrder = before.arrangement == m_scene.arrangement;
    m_userMoved = m_userMoved && sameOrder;
    takeRoom(m_userMoved || (m_steady && sameOrder && !before.nodes.empty() && holdsAll()));
    if (m_atlas != atlasBefore)
        m_view.whole = m_painter.fit(m_scene, rect()).whole;
    glideFrom({before, viewBefore, atlasBefore.get()});
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent children(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&children);
    }
}

void NetworkView::setPositions(const std::vector<network::Point>& positions)
{
    if (positions.size() != m_scene.nodes.size())
        return;
    NetworkScene before;
    if (positions.size() <= mostGliding)
        before = m_scene;
    const Viewport viewBefore = leaveGlide();
    for (std::size_t v = 0; v < positions.size(); ++v)
        m_scene.nodes[v].at = positions[v];
    m_hit = HitTest(m_scene);
    endHover();
    takeRoom(m_userMoved);
    glideFrom({before, viewBefore, m_atlas.get()});
    update();
}

void NetworkView::glideFrom(const NetworkGlide::Picture& before)
{
    if (!isVisible() || m_theme.reducedMotion() || m_scene.nodes.size() > mostGliding)
        return;
    NetworkGlide glide(before, {m_scene, m_view, m_atlas.get()});
    if (!glide.isNeeded())
        return;
    m_glide = std::move(glide);
    m_glide->put(m_scene, m_view, 0);
    m_motion.start();
}

/// On the way to another: what was in sight just now.
Viewport NetworkView::leaveGlide()
{
    const Viewport seen = m_view;
    if (m_glide)
        m_view = m_glide->destination();
    m_motion.stop();
    m_glide.reset();
    return seen;
}

void NetworkView::finishGlide()
{
    if (!m_glide)
        return;
    m_glide->put(m_scene, m_view, 1);
    m_glide.reset();
    m_motion.stop();
    update();
}

QPointF NetworkView::placeOf(atlas::EntityId entity) const
{
    const network::NodeIndex v = m_scene.nodeOf(entity);
    return isNode(v) ? screenPlace(m_scene, m_view, v) : QPointF();
}

void NetworkView::setView(const Viewport& view)
{
    finishGlide();
    m_userMoved = true;
    m_view = view;
    endHover();
    update();
}

void NetworkView::fit()
{
    finishGlide();
    m_view = m_painter.fit(m_scene, rect());
    m_userMoved = false;
    endHover();
    update();
}

void NetworkView::zoomIn()
{
    finishGlide();
    setView(m_view.zoomedAt(m_view.area.center(), zoomStep));
}

void NetworkView::zoomOut()
{
    finishGlide();
    setView(m_view.zoomedAt(m_view.area.center(), 1 / zoomStep));
}

void NetworkView::setInFocus(bool any, const std::vector<network::NodeIndex>& nodes,
                             const std::vector<atlas::RelationId>& ties)
{
    m_hasFocusOn = any;
    const std::vector<char> before = std::exchange(m_emphasis.focus, {});
    if (!nodes.empty())
        m_emphasis.focus.assign(m_scene.nodes.size(), 0);
    for (const network::NodeIndex v : nodes) {
        if (isNode(v))
            m_emphasis.focus[v] = 1;
    }
    m_emphasis.ties.clear();
    if (!ties.empty())
        m_emphasis.ties.assign(m_scene.edges.size(), 0);
    for (const atlas::RelationId tie : ties) {
        const network::EdgeIndex edge = m_scene.edgeOf(tie);
        if (edge < m_scene.edges.size())
            m_emphasis.ties[edge] = 1;
    }
    if (m_emphasis.focus.empty())
        leaveFrame();
    else if (m_emphasis.focus != before)
        frameFocus();
    update();
}

void NetworkView::showSelection(bool intoSight)
{
    m_emphasis.selected.clear();
    m_emphasis.edge.reset();
    const models::Subject& subject = m_selection.subject();
    std::vector<atlas::EntityId> entities = models::selectedEntities(subject);
    if (const auto* f = std::get_if<atlas::FigureId>(&subject); f && m_atlas)
        entities = {(*m_atlas)[*f].entity};
    for (const atlas::EntityId entity : entities) {
        if (const network::NodeIndex v = m_scene.nodeOf(entity); isNode(v))
            m_emphasis.selected.push_back(v);
    }
    const bool several = std::holds_alternative<models::Several>(subject);
    m_several = several ? m_emphasis.selected : std::vector<network::NodeIndex>();
    if (const auto* relation = std::get_if<atlas::RelationId>(&subject)) {
        const network::EdgeIndex edge = m_scene.edgeOf(*relation);
        if (edge < m_scene.edges.size()) {
            m_emphasis.edge = edge;
            m_emphasis.selected.push_back(m_scene.edges[edge].source);
            m_emphasis.selected.push_back(m_scene.edges[edge].target);
        }
    }
    if (intoSight && !several && !m_emphasis.selected.empty())
        bringSelectedIntoSight();
}

void NetworkView::setPinned(std::vector<char> pinned)
{
    m_emphasis.pinned = std::move(pinned);
    m_emphasis.pinned.resize(m_scene.nodes.size(), 0);
    update();
}

void NetworkView::hover(QPointF at)
{
    if (m_glide)
        return; // nothing is where it is found yet
    const network::NodeIndex v = m_hit.nodeAt(m_view, at);
    std::optional<network::NodeIndex> node = isNode(v) ? std::optional(v) : std::nullopt;
    std::optional<network::EdgeIndex> edge;
    if (!node) {
        const network::EdgeIndex e = m_hit.edgeAt(m_view, at);
        if (e < m_scene.edges.size())
            edge = e;
        else if (const network::NodeIndex a = m_hit.allianceAt(m_view, at); isNode(a))
            node = a;
    }
    if (node == m_emphasis.hovered && edge == m_emphasis.hoveredEdge)
        return;
    m_emphasis.hovered = node;
    m_emphasis.hoveredEdge = edge;
    setCursor(node || edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if ((!node && !edge) || !m_atlas) {
        m_card->hide();
        return;
    }
    if (node) {
        const atlas::Entity& entity = (*m_atlas)[m_scene.nodes[*node].entity];
        m_card->present({Words::entityName(entity, m_language),
                         NetworkWords::nodeDetails(entity, m_scene.nodes[*node].ties, m_language)},
                        at.toPoint());
    } else {
        const atlas::Relation& relation = (*m_atlas)[m_scene.edges[*edge].relation];
        m_card->present({Words::pair(*m_atlas, relation, m_language),
                         NetworkWords::edgeDetails(relation, m_language),
                         NetworkWords::quote(*m_atlas, relation)},
                        at.toPoint());
    }
}

void NetworkView::endHover()
{
    m_card->hide();
    m_emphasis.hovered.reset();
    m_emphasis.hoveredEdge.reset();
    unsetCursor();
}

void NetworkView::setCursorNode(std::optional<network::NodeIndex> v)
{
    m_emphasis.cursor = v;
    if (v)
        bringIntoSight(*v);
    update();
    if (v && QAccessible::isActive()) {
        QAccessibleEvent spoken(this, QAccessible::Focus);
        spoken.setChild(accessibleChildOf(m_scene, *v));
        QAccessible::updateAccessibility(&spoken);
    }
}

void NetworkView::walkTo(atlas::EntityId entity)
{
    if (!isNode(m_scene.nodeOf(entity)))
        return;
    setFocus(Qt::OtherFocusReason);
    setCursorNode(m_scene.nodeOf(entity));
}

void NetworkView::choose(const models::Subject& subject)
{
    m_selection.select(subject);
}

bool NetworkView::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Network"));
    if (event->type() == QEvent::ToolTip && !m_scene.echoes.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QMarginsF headings = headingRoom(m_scene, m_painter.typeScale());
        if (help->pos().x() < headings.left() && help->pos().y() < headings.top()) {
            QToolTip::showText(help->globalPos(), plainToolTip(GroundWords::echoExplained()), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void NetworkView::resizeEvent(QResizeEvent*)
{
    finishGlide();
    takeRoom(m_userMoved);
    endHover();
}

void NetworkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool moving = m_painted != m_view || m_drag == Drag::Node || m_glide;
    m_painted = m_view;
    m_painter.paint(painter, m_scene, m_view, m_emphasis, m_theme.palette(),
                    moving ? NetworkPainter::Haste::Moving : NetworkPainter::Haste::Stepwise);
    if (!m_painter.isComplete())
        m_settled.start(moving ? settlingTime : 0);
    if (m_drag == Drag::Band) {
        QColor ground = m_theme.palette().accent;
        ground.setAlphaF(0.10F);
        painter.setPen(QPen(m_theme.palette().accent, 1));
        painter.setBrush(ground);
        painter.drawRect(m_band);
    }
}

} // namespace atlas::ui
