#pragma once

#include "models/selection.h"
#include "network/view.h"
#include "ui/network/hittest.h"
#include "ui/network/networkglide.h"
#include "ui/network/networkpainter.h"

#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::ui {

class HoverCard;
class Theme;

/// The network, drawn and used: zoom at the pointer (wheel, + and -), pan (drag the ground), fit (0), select
/// (click, Enter), several at once (drag with Shift, click with Ctrl or Shift), move and pin (drag a node),
/// focus on neighbours (double-click), leave (Esc); arrows walk to the neighbour in that direction, Tab goes
/// by rank. Follows the selection. What is in focus and pinned is told to it; it asks for a change by
/// its signals.
class NetworkView : public QWidget
{
    Q_OBJECT
public:
    NetworkView(const Theme&, models::Selection&, QWidget* parent = nullptr);
    ~NetworkView() override;

    /// What is shown from now on; `pinned` by node, may be empty. What is selected and in sight is kept,
    /// nothing is in focus; all is brought in sight where the user has not moved it yet, or where
    /// the arrangement is another one. What was shown before glides there unless motion is reduced; whatever
    /// the user does meanwhile finds it there already.
    void setScene(NetworkScene, std::shared_ptr<const atlas::Atlas>, text::Language,
                  std::vector<char> pinned = {});
    /// The same nodes at other places, by node; they glide there as with setScene().
    void setPositions(const std::vector<network::Point>&);
    /// Whether what is in sight stays when another scene comes, as long as all of it lies there; else a scene
    /// fills the view until the user moves it.
    void setSteady(bool steady) { m_steady = steady; }
    void setPinned(std::vector<char>); ///< by node
    /// Nodes that stand out, ascending, and ties; none: all do. Where all is small they come nearer, and what
    /// was in sight before comes back with the end of the focus unless the user has moved it. `any`: there is
    /// a focus to be left, though nothing may be in it.
    void setInFocus(bool any, const std::vector<network::NodeIndex>&, const std::vector<atlas::RelationId>&);
    void bringFocusIntoSight(); ///< all that is in it; from farther away where it has to be
    /// What the user has brought in sight; nothing where that is all.
    std::optional<network::Sight> sight() const;
    void setSight(const std::optional<network::Sight>&);
    const NetworkScene& scene() const { return m_scene; }
    const Viewport& viewport() const { return m_view; }
    const Emphasis& emphasis() const { return m_emphasis; }
    const NetworkPainter& painter() const { return m_painter; }
    const HitTest& hitTest() const { return m_hit; }
    const std::shared_ptr<const atlas::Atlas>& atlas() const { return m_atlas; } ///< may be null
    text::Language language() const { return m_language; }
    QVariantAnimation& motion() { return m_motion; }       ///< of a glide: 0 … 1
    void finishGlide();                                    ///< everything is where it belongs
    bool isMoving() const { return m_drag != Drag::None; } ///< the user holds a node or the ground
    QPointF placeOf(atlas::EntityId) const;                ///< on the widget; null where it is not shown

public slots:
    void fit();
    void zoomIn();
    void zoomOut();
    void walkTo(atlas::EntityId);        ///< brings the keyboard there
    void choose(const models::Subject&); ///< selects, as a click on it does

signals:
    /// Nodes were dragged to a place and stay there, or are let go.
    void pinned(const std::vector<atlas::EntityId>&, bool pinned);
    void focusRequested(atlas::EntityId);
    void focusLeft();
    /// These at once are to be selected instead of what is; none: no longer several.
    void marksRequested(const std::vector<atlas::EntityId>&);
    void markToggled(atlas::EntityId);
    /// A menu is wanted for a node, a tie or the ground (nothing).
    void menuRequested(const models::Subject&, QPoint globalPosition);

protected:
    bool event(QEvent*) override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void leaveEvent(QEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Drag
    {
        None,
        Pressed, ///< not moved yet
        Pan,
        Node,
        Band,
    };
    void showSelection(bool bringIntoSight);
    bool holdsAll() const;    ///< everything is in sight
    void takeRoom(bool keep); ///< brings all in sight, or keeps what is
    void bringIntoSight(network::NodeIndex);
    void bringSelectedIntoSight();
    QRectF selectedBounds() const; ///< on the widget
    QRectF unheaded() const;       ///< likewise
    void setView(const Viewport&);
    bool isFramed() const;
    void frameFocus();
    void leaveFrame();
    void glideTo(const Viewport& before);
    Viewport leaveGlide();
    QRectF focusBounds() const; ///< on the widget
    void glideFrom(const NetworkGlide::Picture&);
    void hover(QPointF);
    void endHover();
    void click(QPointF, Qt::KeyboardModifiers);
    models::Subject subjectAt(QPointF) const;
    std::vector<atlas::EntityId> entitiesOf(const std::vector<network::NodeIndex>&) const;
    void moveNodes(QPointF by);
    void pinMoved();
    bool walk(int key);
    bool escape();
    void setCursorNode(std::optional<network::NodeIndex>);
    bool isNode(network::NodeIndex v) const { return v < m_scene.nodes.size(); }

    const Theme& m_theme;
    models::Selection& m_selection;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    text::Language m_language = text::Language::Korean;
    NetworkScene m_scene;
    HitTest m_hit;
    NetworkPainter m_painter;
    Viewport m_view;
    Emphasis m_emphasis;
    std::vector<network::NodeIndex> m_several; ///< selected at once; empty where it is one alone
    QPointer<HoverCard> m_card;
    bool m_userMoved = false;  ///< whether what is in sight was chosen by the user
    bool m_hasFocusOn = false; ///< there is a focus to be left
    bool m_steady = false;
    bool m_tabWalks = false; ///< on from what was clicked, though the keyboard has not been at a node yet
    bool m_ownSelection = false;
    std::optional<Viewport> m_frame; ///< of the focus, that was not the user's choice
    Viewport m_painted;              ///< what was in sight in the frame before
    QTimer m_settled;                ///< until what was drawn in haste is drawn well

    QVariantAnimation m_motion;
    std::optional<NetworkGlide> m_glide;

    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    std::optional<network::NodeIndex> m_held;
    QRectF m_band;
};

} // namespace atlas::ui
