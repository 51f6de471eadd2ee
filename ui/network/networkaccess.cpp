#include "ui/network/networkaccess.h"

#include "ui/network/hittest.h"
#include "ui/network/networkarea.h"
#include "ui/network/networkview.h"
#include "ui/network/networkwords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double aroundEdge = 3; ///< pixels, so that a level line has an area too

/// What a child stands for; it stays the same thing when the picture changes.
using Thing = std::variant<atlas::EntityId, atlas::RelationId>;

/// One node or edge; belongs to the list's interface.
class ThingAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ThingAccess(NetworkView& view, Thing thing) : m_view(view), m_thing(thing) {}

    bool isValid() const override { return node() || edge(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !m_view.atlas())
            return {};
        const atlas::Atlas& atlas = *m_view.atlas();
        if (const auto v = node()) {
            const SceneNode& shown = m_view.scene().nodes[*v];
            return NetworkWords::spokenNode(atlas[shown.entity], shown.ties, m_view.language());
        }
        const auto e = edge();
        return e ? NetworkWords::spokenEdge(atlas, atlas[m_view.scene().edges[*e].relation],
                                            m_view.language())
                 : QString();
    }

    QRect rect() const override
    {
        const QRect local = place().toAlignedRect();
        return QRect(m_view.mapToGlobal(local.topLeft()), local.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = node().has_value();
        state.offscreen = isValid() && !place().intersects(m_view.rect());
        const Emphasis& emphasis = m_view.emphasis();
        if (const auto v = node()) {
            const auto& selected = emphasis.selected;
            state.selected = std::find(selected.begin(), selected.end(), *v) != selected.end();
            state.focused = m_view.hasFocus() && emphasis.cursor == v;
        } else if (const auto e = edge()) {
            state.selected = emphasis.edge == e;
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names{pressAction()};
        if (node())
            names << setFocusAction();
        return names;
    }
    void doAction(const QString& name) override
    {
        const auto* entity = std::get_if<atlas::EntityId>(&m_thing);
        if (!isValid())
            return;
        if (name == pressAction())
            entity ? m_view.choose(*entity) : m_view.choose(std::get<atlas::RelationId>(m_thing));
        else if (name == setFocusAction() && entity)
            m_view.walkTo(*entity);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    std::optional<network::NodeIndex> node() const
    {
        const auto* entity = std::get_if<atlas::EntityId>(&m_thing);
        const network::NodeIndex v = entity ? m_view.scene().nodeOf(*entity) : 0;
        return entity && v < m_view.scene().nodes.size() ? std::optional(v) : std::nullopt;
    }
    std::optional<network::EdgeIndex> edge() const
    {
        const auto* relation = std::get_if<atlas::RelationId>(&m_thing);
        const network::EdgeIndex e = relation ? m_view.scene().edgeOf(*relation) : 0;
        return relation && e < m_view.scene().edges.size() ? std::optional(e) : std::nullopt;
    }

private:
    /// On the widget.
    QRectF place() const
    {
        if (const auto v = node()) {
            const SceneNode& shown = m_view.scene().nodes[*v];
            if (shown.hidden)
                return areaOf(*v);
            const double r = static_cast<double>(shown.radius) * m_view.viewport().nodeScale();
            return QRectF(m_view.placeOf(shown.entity) - QPointF(r, r), QSizeF(2 * r, 2 * r));
        }
        const auto e = edge();
        if (!e)
            return {};
        const QPainterPath path = screenCurve(m_view.scene(), m_view.viewport(), *e).path();
        return path.boundingRect().adjusted(-aroundEdge, -aroundEdge, aroundEdge, aroundEdge);
    }

    QRectF areaOf(network::NodeIndex alliance) const
    {
        for (const network::Group& group : m_view.scene().groups) {
            if (group.alliance != alliance)
                continue;
            const AllianceArea area = allianceArea(m_view.scene(), m_view.viewport(), group);
            return area.shape().boundingRect();
        }
        return {};
    }

    NetworkView& m_view;
    Thing m_thing;
};

/// The children of a usual widget come after those that are painted.
class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(NetworkView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
    ~ViewAccess() override { forget(); }

    int childCount() const override { return painted() + QAccessibleWidget::childCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index >= painted())
            return QAccessibleWidget::child(index - painted());
        if (index < 0)
            return nullptr;
        const NetworkScene& scene = m_view.scene();
        const auto at = static_cast<std::size_t>(index);
        const bool isNode = at < scene.nodes.size();
        return accessOf(isNode ? Thing(scene.nodes[scene.byRank[at]].entity)
                               : Thing(scene.edges[at - scene.nodes.size()].relation));
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        if (const auto* thing = dynamic_cast<const ThingAccess*>(wanted)) {
            if (const auto v = thing->node())
                return accessibleChildOf(m_view.scene(), *v);
            const auto e = thing->edge();
            return e ? static_cast<int>(m_view.scene().nodes.size() + *e) : -1;
        }
        const int index = QAccessibleWidget::indexOfChild(wanted);
        return index < 0 ? index : painted() + index;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPointF at = m_view.mapFromGlobal(QPoint(x, y));
        const NetworkScene& scene = m_view.scene();
        if (!m_view.rect().contains(at.toPoint()))
            return nullptr;
        const network::NodeIndex v = m_view.hitTest().nodeAt(m_view.viewport(), at);
        if (v < scene.nodes.size())
            return accessOf(scene.nodes[v].entity);
        const network::EdgeIndex e = m_view.hitTest().edgeAt(m_view.viewport(), at);
        if (e < scene.edges.size())
            return accessOf(scene.edges[e].relation);
        const network::NodeIndex alliance = m_view.hitTest().allianceAt(m_view.viewport(), at);
        return alliance < scene.nodes.size() ? accessOf(scene.nodes[alliance].entity)
                                             : QAccessibleWidget::childAt(x, y);
    }

    QAccessibleInterface* focusChild() const override
    {
        const auto cursor = m_view.emphasis().cursor;
        return m_view.hasFocus() && cursor ? accessOf(m_view.scene().nodes[*cursor].entity) : nullptr;
    }

private:
    int painted() const
    {
        return static_cast<int>(m_view.scene().nodes.size() + m_view.scene().edges.size());
    }

    QAccessibleInterface* accessOf(Thing thing) const
    {
        if (m_atlas != m_view.atlas().get()) { // ids mean other things now
            forget();
            m_atlas = m_view.atlas().get();
        }
        const quint64 key = std::visit([](auto id) { return static_cast<quint64>(id); }, thing) << 1 |
                            static_cast<quint64>(thing.index());
        auto known = m_things.find(key);
        if (known == m_things.end()) {
            // Qt's cache owns what is registered, which the analyser can't see.
            // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
            auto* made = new ThingAccess(m_view, thing);
            known = m_things.insert(key, QAccessible::registerAccessibleInterface(made));
        }
        return QAccessible::accessibleInterface(*known);
    }

    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_things))
            QAccessible::deleteAccessibleInterface(id);
        m_things.clear();
    }

    NetworkView& m_view;
    mutable QHash<quint64, QAccessible::Id> m_things; ///< made when first asked for
    mutable const atlas::Atlas* m_atlas = nullptr;    ///< that they are of
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<NetworkView*>(object);
    return view ? new ViewAccess(*view) : nullptr;
}

} // namespace

void installNetworkAccess()
{
    QAccessible::installFactory(makeAccess); // Qt keeps each factory once
}

int accessibleChildOf(const NetworkScene& scene, network::NodeIndex v)
{
    return static_cast<int>(std::find(scene.byRank.begin(), scene.byRank.end(), v) - scene.byRank.begin());
}

} // namespace atlas::ui
