#pragma once

#include "jobs/latestjob.h"
#include "models/document.h"
#include "models/explorationhistory.h"
#include "models/selection.h"
#include "network/view.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace atlas::models {

/// The network of the document as an analyst explores it: what filters let through, what of it is shown, what
/// stands out and what is selected at once; every step can be undone. What is marked and shown is what is
/// selected: whichever of both changes, the other follows. The exploration outlives the atlas, see
/// network::Exploration, but for another one instead of it: of that nothing is hidden, and only the look
/// stays. What is shown of a large atlas is worked out on a worker: a step is recorded at once, and what it
/// shows follows with the signals. GUI thread only.
class Explorer : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the explorer.
    Explorer(const Document&, Selection&, QObject* parent = nullptr);

    const network::Exploration& exploration() const { return m_history.current(); }
    const network::Filter& filter() const { return exploration().filter; }
    const network::Look& look() const { return exploration().look; }
    /// As chosen, else what is usual for the network.
    network::Colouring colouring() const { return look().colouring.value_or(m_usualColouring); }
    const ExplorationHistory& history() const { return m_history; }

    /// Never null. Nodes and edges that the filter lets through; those of them that are shown.
    const std::shared_ptr<const network::Graph>& filtered() const { return m_picture.filtered; }
    const std::shared_ptr<const network::Graph>& shown() const { return m_picture.shown; }
    const network::Hidden& filteredOut() const { return m_picture.filteredOut; }
    const network::Hidden& takenOut() const { return m_picture.takenOut; } ///< by hand, of what is left then

    /// What the filter would let through had it a tie.
    const network::Hidden& tieless() const { return m_picture.tieless; }

    /// What the newest step shows is still being worked out; until then all stays as it was before, but after
    /// another atlas nothing is shown.
    bool isBusy() const { return m_job.isRunning(); }
    /// Relations of an atlas from which on that is done on a worker.
    void setMostAtOnce(std::size_t relations) { m_mostAtOnce = relations; }

    // Nodes of shown(), ascending.
    const std::vector<network::NodeIndex>& inFocus() const { return m_picture.inFocus; }
    /// The ties that a focus on a path or on common partners rests on, in the order of the way; empty where
    /// there is no such focus, or none was found.
    const std::vector<atlas::RelationId>& tiesInFocus() const { return m_picture.tiesInFocus; }
    const std::vector<network::NodeIndex>& marked() const { return m_picture.marked; }
    std::vector<atlas::EntityId> markedEntities() const;
    int tiesAmongMarked() const; ///< of those shown
    /// How many ties that are shown each of these has. Linear in what is shown.
    std::vector<int> tiesShown(const std::vector<atlas::EntityId>&) const;
    /// What an action works on: what is marked, else what is selected (both ends of a relation).
    std::vector<network::NodeIndex> chosen() const;
    /// The same, the one of two that was chosen first at the front.
    std::vector<atlas::EntityId> chosenInTurn() const;
    bool canHide() const; ///< something shown is chosen: nodes or a tie
    bool canExpand() const;

    bool isShown(const Subject&) const; ///< an entity or a relation; O(log n)
    /// Why a thing of the atlas that may be shown is not; nothing of it holds where it is.
    struct Absence
    {
        bool tieless = false;  ///< no tie of it is known
        bool byHand = false;   ///< it or an end of it was hidden
        bool isolated = false; ///< others were isolated
        std::vector<network::FilterPart> filters = {};
        bool any() const { return tieless || byHand || isolated || !filters.empty(); }
        friend bool operator==(const Absence&, const Absence&) = default;
    };
    /// Of an entity, also that of a figure, or a relation; nothing of others. Linear in the atlas where it is
    /// not shown.
    Absence absence(const Subject&) const;
    /// What was taken out by hand of what the filter lets through, ascending.
    std::vector<atlas::EntityId> entitiesTakenOut() const;

public slots:
    /// `continues`: a part of a gesture such as the drag of a handle, that closeStep ends.
    void setFilter(const network::Filter&, models::Step::Kind = Step::Kind::Filter, bool continues = false);
    void setLook(const network::Look&); ///< a step that is named by what differs first
    void setColouring(network::Colouring);
    void closeStep() { m_history.closeStep(); }

    void focus(int steps); ///< on what is chosen; changes the steps of a focus where nothing is
    void focusOn(atlas::EntityId);
    void leaveFocus();
    void showPath(); ///< between two that are chosen
    void showPath(atlas::EntityId from, atlas::EntityId to);
    void showPartners(); ///< that two that are chosen have in common
    void showPartners(atlas::EntityId, atlas::EntityId);
    void showBridges();

    void mark(const std::vector<atlas::EntityId>&); ///< instead of what was; nothing: deselects
    void toggleMark(atlas::EntityId);
    void markAll();
    void invert();
    bool grow();   ///< by the neighbours of what is chosen; false: there are no more
    bool shrink(); ///< by the step grown last, else by the rim; false: nothing would be left

    void hide();    ///< what is chosen: nodes, or the tie alone
    void expand();  ///< brings back the neighbours of what is chosen and its ties
    void isolate(); ///< hides all but what is chosen
    /// The same three of given things, whether shown or not: out by hand, back again, and all others out.
    void takeOut(const std::vector<atlas::EntityId>&);
    void putBack(const std::vector<atlas::EntityId>&);
    void keepOnly(const std::vector<atlas::EntityId>&);
    void showAll(); ///< ends hiding, isolation and focus; filters stay
    /// Shows a thing that is not, and its ties to what is shown; whatever else is hidden stays so.
    void bringBack(const models::Subject&);
    void showEverything(); ///< ends hiding, isolation and focus, and opens all filters

    void pin(const std::vector<network::Pin>&);
    void unpin(const std::vector<atlas::EntityId>&);
    void unpinAll();

    /// Opens a view, a step like any other; the one that is seen now comes back with its undoing.
    void restore(network::View now, network::View opened);

    void undo();
    void redo();

signals:
    void graphChanged();    ///< also whenever the atlas does; what stands out and is marked may differ too
    void emphasisChanged(); ///< what stands out or is marked, of the same graph
    void pinsChanged();
    void lookChanged();                                   ///< at once; before graphChanged, where both do
    void placesMoved(const std::vector<network::Place>&); ///< by undoing and redoing; before other signals
    void historyChanged();
    void walked();                           ///< by undo, redo or restore
    void viewRestored(const network::View&); ///< by the same, after all other signals that come at once

private:
    void change(network::Exploration next, Step, bool continues = false);
    /// What differs between two explorations.
    struct Difference
    {
        bool filter = false;
        bool hiding = false;
        bool emphasis = false;
        bool pins = false;
        bool look = false;
    };
    static Difference difference(const network::Exploration&, const network::Exploration&);
    /// What an exploration shows.
    struct Picture
    {
        std::shared_ptr<const network::Graph> filtered;
        std::shared_ptr<const network::Graph> shown;
        network::Hidden filteredOut = {};
        network::Hidden takenOut = {};
        network::Hidden tieless = {};
        std::vector<network::NodeIndex> inFocus;
        std::vector<atlas::RelationId> tiesInFocus;
        std::vector<network::NodeIndex> marked;
    };
    /// On any thread. Makes anew what is not there: of `now`, the graphs that stay.
    static Picture pictureOf(const atlas::Atlas&, const network::Exploration&, Picture now);
    void apply(Difference);
    void followSelection();
    void tellSelection(bool step);
    void show(Difference);
    void takeAtlas();
    void tell(Difference);
    void movePins(const network::Exploration& from, const network::Exploration& to, bool back);
    Step stepOn(Step::Kind, const std::vector<std::string>& keys) const;
    std::vector<std::string> keysOf(std::span<const network::NodeIndex>) const;
    std::vector<atlas::EntityId> entitiesAt(const std::vector<network::NodeIndex>&) const;
    std::vector<std::string> keysOf(const std::vector<atlas::EntityId>&) const;
    std::optional<atlas::RelationId> chosenTie() const;
    Subject inNetwork(const Subject&) const; ///< of a figure its company, else the same
    Absence absence(atlas::EntityId) const;
    Absence absence(atlas::RelationId) const;
    std::vector<std::string> missingNeighbours() const;
    std::vector<network::TieKey> missingTies() const;

    const Document& m_document;
    Selection& m_selection;
    Subject m_before;       ///< what was selected before several were
    std::string m_second;   ///< key of what was chosen after another one
    bool m_telling = false; ///< the selection follows the marks, not they it
    bool m_undoing = false;
    std::shared_ptr<const atlas::Atlas> m_atlas;                     ///< that the graphs are of
    network::Colouring m_usualColouring = network::Colouring::Layer; ///< of it
    ExplorationHistory m_history;
    Picture m_picture; ///< its graphs are never null
    Difference m_open; ///< what the job under way will have changed
    std::size_t m_mostAtOnce = 20'000;
    jobs::LatestJob m_job;
};

} // namespace atlas::models
