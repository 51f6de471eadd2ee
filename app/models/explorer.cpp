#include "models/explorer.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace atlas::models {

namespace {

bool holds(const std::vector<std::string>& keys, const std::string& key)
{
    return std::binary_search(keys.begin(), keys.end(), key);
}

const network::Pin* find(const std::vector<network::Pin>& pins, const std::string& key)
{
    const auto at =
        std::lower_bound(pins.begin(), pins.end(), key,
                         [](const network::Pin& pin, const std::string& k) { return pin.key < k; });
    return at != pins.end() && at->key == key ? &*at : nullptr;
}

template<typename Id, typename Thing>
bool isIn(Id id, const std::vector<Thing>& things)
{
    return static_cast<std::size_t>(id) < things.size();
}

/// Nothing for what the atlas does not have: the selection is given a new atlas before the document is.
std::vector<atlas::EntityId> entitiesOf(const atlas::Atlas& atlas, const Subject& subject)
{
    const auto* entity = std::get_if<atlas::EntityId>(&subject);
    if (entity && isIn(*entity, atlas.entities))
        return {*entity};
    const auto* figure = std::get_if<atlas::FigureId>(&subject);
    if (figure && isIn(*figure, atlas.figures))
        return {atlas[*figure].entity};
    const auto* relation = std::get_if<atlas::RelationId>(&subject);
    if (relation && isIn(*relation, atlas.relations))
        return {atlas[*relation].source, atlas[*relation].target};
    return {};
}

} // namespace

Explorer::Explorer(const Document& document, Selection& selection, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection)
{
    connect(&document, &Document::atlasChanged, this, &Explorer::takeAtlas);
    connect(&selection, &Selection::subjectChanged, this, &Explorer::followSelection);
    m_atlas = document.atlas();
    m_usualColouring = network::usualColouring(*m_atlas);
    m_picture = pictureOf(*m_atlas, exploration(), {});
}

void Explorer::takeAtlas()
{
    m_atlas = m_document.atlas();
    m_usualColouring = network::usualColouring(*m_atlas);
    m_before = {};
    if (m_document.opened() == Document::Opened::Instead) {
        network::Exploration first;
        first.look = look();
        m_history = ExplorationHistory(std::move(first));
        m_second.clear();
    }
    constexpr Difference all{true, true, true, false};
    const bool later = m_atlas->relations.size() > m_mostAtOnce;
    const auto nothing = std::make_shared<const network::Graph>();
    m_picture = {nothing, nothing};
    if (later)
        emit graphChanged(); // what is shown must not be of another atlas
    show(all);
    if (later)
        emit historyChanged(); // names of steps may differ
}

Explorer::Picture Explorer::pictureOf(const atlas::Atlas& atlas, const network::Exploration& exploration,
                                      Picture now)
{
    if (!now.filtered)
        now.filtered = std::make_shared<const network::Graph>(network::graphOf(atlas, exploration.filter));
    if (!now.shown) {
        now.shown =
            exploration.hidesByHand()
                ? std::make_shared<const network::Graph>(network::explored(*now.filtered, atlas, exploration))
                : now.filtered;
        now.filteredOut = network::hiddenFrom(atlas, *now.filtered);
        now.takenOut = network::hiddenFrom(atlas, *now.filtered, *now.shown);
        now.tieless = network::countOf(atlas, network::tieless(atlas, exploration.filter));
    }
    now.inFocus = network::inFocus(*now.shown, atlas, exploration.focus);
    now.tiesInFocus.clear();
    for (const network::EdgeIndex e : network::tiesInFocus(*now.shown, atlas, exploration.focus))
        now.tiesInFocus.push_back(now.shown->edges[e].relation);
    now.marked = network::marked(*now.shown, atlas, exploration.marks);
    return now;
}

void Explorer::change(network::Exploration next, Step step, bool continues)
{
    const Difference differing = difference(exploration(), next);
    if (m_history.record(std::move(next), std::move(step), continues))
        apply(differing);
}

Explorer::Difference Explorer::difference(const network::Exploration& a, const network::Exploration& b)
{
    return {a.filter != b.filter,
            a.hidden != b.hidden || a.hiddenTies != b.hiddenTies || a.isolated != b.isolated,
            a.focus != b.focus || a.marks != b.marks, a.pins != b.pins, a.look != b.look};
}

void Explorer::apply(Difference differing)
{
    if (differing.pins)
        emit pinsChanged();
    if (differing.look)
        emit lookChanged();
    const bool shows = differing.filter || differing.hiding || differing.emphasis;
    if (shows)
        show(differing);
    if (!shows || isBusy())
        emit historyChanged();
}

/// Works out what is shown now, and tells it. What a step before left open is done with it.
void Explorer::show(Difference differing)
{
    m_open.filter = m_open.filter || differing.filter;
    m_open.hiding = m_open.hiding || differing.hiding;
    m_open.emphasis = m_open.emphasis || differing.emphasis;
    Picture stays;
    if (!m_open.filter)
        stays.filtered = m_picture.filtered;
    if (!m_open.filter && !m_open.hiding) {
        stays.shown = m_picture.shown;
        stays.filteredOut = m_picture.filteredOut;
        stays.takenOut = m_picture.takenOut;
        stays.tieless = m_picture.tieless;
    }
    const auto take = [this](Picture made) {
        m_picture = std::move(made);
        tell(std::exchange(m_open, {}));
    };
    if (m_atlas->relations.size() <= m_mostAtOnce) {
        m_job.cancel();
        take(pictureOf(*m_atlas, exploration(), std::move(stays)));
        return;
    }
    m_job.start([atlas = m_atlas, exploration = exploration(), stays, take](const std::stop_token&) {
        const auto made = std::make_shared<Picture>(pictureOf(*atlas, exploration, stays));
        return [made, take] { take(std::move(*made)); };
    });
}

void Explorer::tell(Difference differing)
{
    if (differing.filter || differing.hiding)
        emit graphChanged();
    else
        emit emphasisChanged();
    tellSelection(differing.emphasis);
    emit historyChanged();
}

std::vector<network::NodeIndex> Explorer::chosen() const
{
    if (!m_picture.marked.empty())
        return m_picture.marked;
    return network::nodesOf(*m_atlas, *m_picture.shown, keysOf(entitiesOf(*m_atlas, m_selection.subject())));
}

std::vector<std::string> Explorer::keysOf(std::span<const network::NodeIndex> nodes) const
{
    return network::keysOf(*m_atlas, *m_picture.shown, nodes);
}

std::vector<std::string> Explorer::keysOf(const std::vector<atlas::EntityId>& entities) const
{
    std::vector<std::string> keys;
    for (const atlas::EntityId entity : entities)
        keys.push_back((*m_atlas)[entity].key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

Step Explorer::stepOn(Step::Kind kind, const std::vector<std::string>& keys) const
{
    return Step::on(kind, keys, *m_atlas);
}

void Explorer::setFilter(const network::Filter& filter, Step::Kind kind, bool continues)
{
    network::Exploration next = exploration();
    next.filter = filter;
    change(std::move(next), {kind, {}, 0}, continues);
}

void Explorer::setLook(const network::Look& look)
{
    const network::Look& now = exploration().look;
    const Step::Kind kind = look.arrangement != now.arrangement ? Step::Kind::Arrange
                            : look.colouring != now.colouring   ? Step::Kind::Colour
                                                                : Step::Kind::Alliances;
    network::Exploration next = exploration();
    next.look = look;
    change(std::move(next), {kind, {}, 0});
}

void Explorer::setColouring(network::Colouring wanted)
{
    if (wanted == colouring())
        return;
    network::Look look = exploration().look;
    look.colouring = wanted;
    setLook(look);
}

void Explorer::focus(int steps)
{
    network::Exploration next = exploration();
    const std::vector<network::NodeIndex> nodes = chosen();
    if (!nodes.empty())
        next.focus = {keysOf(nodes), 1, false};
    if (next.focus.centres.empty())
        return;
    next.focus.path = next.focus.partners = next.focus.bridges = next.focus.back = false;
    next.focus.steps = std::clamp(steps, 1, network::Focus::furthest);
    const Step step = stepOn(Step::Kind::Focus, next.focus.centres);
    change(std::move(next), step);
}

void Explorer::focusOn(atlas::EntityId entity)
{
    network::Exploration next = exploration();
    next.focus = {keysOf({entity}), 1, false};
    change(std::move(next), stepOn(Step::Kind::Focus, keysOf({entity})));
}

void Explorer::leaveFocus()
{
    network::Exploration next = exploration();
    next.focus = {};
    change(std::move(next), {Step::Kind::LeaveFocus, {}, 0});
}

void Explorer::showPath()
{
    const std::vector<atlas::EntityId> ends = chosenInTurn();
    if (ends.size() == 2)
        showPath(ends[0], ends[1]);
}

void Explorer::showPath(atlas::EntityId from, atlas::EntityId to)
{
    if (from == to)
        return;
    network::Exploration next = exploration();
    next.focus = {keysOf({from, to}), 1, true};
    next.focus.back = next.focus.centres.front() != (*m_atlas)[from].key;
    const Step step = stepOn(Step::Kind::Path, {(*m_atlas)[from].key, (*m_atlas)[to].key});
    change(std::move(next), step);
}

void Explorer::showPartners()
{
    const std::vector<network::NodeIndex> two = chosen();
    if (two.size() == 2)
        showPartners(m_picture.shown->nodes[two[0]].entity, m_picture.shown->nodes[two[1]].entity);
}

void Explorer::showPartners(atlas::EntityId one, atlas::EntityId other)
{
    if (one == other)
        return;
    network::Exploration next = exploration();
    next.focus = {keysOf({one, other}), 1, false, true};
    const Step step = stepOn(Step::Kind::Partners, next.focus.centres);
    change(std::move(next), step);
}

void Explorer::showBridges()
{
    network::Exploration next = exploration();
    next.focus = {};
    next.focus.bridges = true;
    next.marks = {}; // what stands out are they alone
    change(std::move(next), {Step::Kind::Bridges, {}, 0});
}

void Explorer::pin(const std::vector<network::Pin>& pins)
{
    network::Exploration next = exploration();
    std::vector<std::string> keys;
    for (const network::Pin& pin : pins) {
        const auto place =
            std::lower_bound(next.pins.begin(), next.pins.end(), pin.key,
                             [](const network::Pin& p, const std::string& k) { return p.key < k; });
        if (place != next.pins.end() && place->key == pin.key)
            place->at = pin.at; // it goes back to where it was before the first time
        else
            next.pins.insert(place, pin);
        keys.push_back(pin.key);
    }
    change(std::move(next), stepOn(Step::Kind::Pin, keys));
}

void Explorer::unpin(const std::vector<atlas::EntityId>& entities)
{
    const std::vector<std::string> keys = keysOf(entities);
    network::Exploration next = exploration();
    std::erase_if(next.pins, [&keys](const network::Pin& pin) { return holds(keys, pin.key); });
    change(std::move(next), stepOn(Step::Kind::Unpin, keys));
}

void Explorer::unpinAll()
{
    network::Exploration next = exploration();
    std::vector<std::string> keys;
    for (const network::Pin& pin : next.pins)
        keys.push_back(pin.key);
    next.pins.clear();
    change(std::move(next), stepOn(Step::Kind::Unpin, keys));
}

void Explorer::restore(network::View now, network::View opened)
{
    const auto views = std::make_shared<const Step::Views>(Step::Views{std::move(now), std::move(opened)});
    change(views->after.exploration, {Step::Kind::Restore, {}, 0, views});
    emit walked();
    emit viewRestored(views->after);
}

/// Nodes go with their pins; `back`: those that were not pinned before lie again where they lay.
void Explorer::movePins(const network::Exploration& from, const network::Exploration& to, bool back)
{
    std::vector<network::Place> moved;
    for (const network::Pin& pin : from.pins) {
        if (back && !find(to.pins, pin.key))
            moved.push_back({pin.key, pin.from});
    }
    for (const network::Pin& pin : to.pins) {
        const network::Pin* old = find(from.pins, pin.key);
        if (!old || old->at != pin.at)
            moved.push_back({pin.key, pin.at});
    }
    if (!moved.empty())
        emit placesMoved(moved);
}

void Explorer::undo()
{
    if (!m_history.canUndo())
        return;
    const ExplorationHistory::Change change = m_history.toUndo();
    const std::shared_ptr<const Step::Views> views = change.step.views;
    m_history.undo();
    movePins(change.after, change.before, true);
    const QScopedValueRollback undoing(m_undoing, true);
    apply(difference(change.before, change.after));
    emit walked();
    if (views)
        emit viewRestored(views->before);
}

void Explorer::redo()
{
    if (!m_history.canRedo())
        return;
    const ExplorationHistory::Change change = m_history.toRedo();
    const std::shared_ptr<const Step::Views> views = change.step.views;
    m_history.redo();
    movePins(change.before, change.after, false);
    apply(difference(change.before, change.after));
    emit walked();
    if (views)
        emit viewRestored(views->after);
}

} // namespace atlas::models
