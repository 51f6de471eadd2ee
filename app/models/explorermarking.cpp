// How the explorer marks what is selected at once, and how that and the selection stay one.

#include "models/explorer.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace atlas::models {

/// Something else was selected: nothing stays marked of what was.
void Explorer::followSelection()
{
    if (m_telling)
        return;
    const std::vector<atlas::EntityId> selected = selectedEntities(m_selection.subject());
    const bool several = selected.size() > 1;
    if (!several && exploration().marks.seeds.empty())
        return;
    if (selected == markedEntities())
        return;
    if (several)
        return mark(selected);
    network::Exploration next = exploration();
    next.marks = {};
    m_second.clear();
    change(std::move(next),
           stepOn(selected.empty() ? Step::Kind::Deselect : Step::Kind::Select, keysOf(selected)));
}

/// `step`: it is one that can be gone back to, as others are marked.
void Explorer::tellSelection(bool step)
{
    const bool several = std::holds_alternative<Several>(m_selection.subject());
    const QScopedValueRollback telling(m_telling, true);
    if (exploration().marks.seeds.empty()) {
        if (several)
            m_selection.select(m_undoing ? m_before : Subject());
        return;
    }
    if (!several && !m_undoing)
        m_before = m_selection.subject();
    m_selection.selectTogether(markedEntities(), step);
}

std::vector<atlas::EntityId> Explorer::markedEntities() const
{
    std::vector<atlas::EntityId> entities = entitiesAt(m_picture.marked);
    std::sort(entities.begin(), entities.end());
    return entities;
}

std::vector<int> Explorer::tiesShown(const std::vector<atlas::EntityId>& entities) const
{
    const network::Graph& shown = *m_picture.shown;
    std::vector<int> ofNode(shown.nodes.size() + 1, 0); // the last: of what is not shown
    for (const network::Edge& edge : shown.edges) {
        ++ofNode[edge.source];
        ++ofNode[edge.target];
    }
    std::vector<int> ties;
    for (const atlas::EntityId entity : entities)
        ties.push_back(ofNode[shown.nodeOf(entity)]);
    return ties;
}

int Explorer::tiesAmongMarked() const
{
    std::vector<char> isMarked(m_picture.shown->nodes.size(), 0);
    for (const network::NodeIndex v : m_picture.marked)
        isMarked[v] = 1;
    return static_cast<int>(std::count_if(
        m_picture.shown->edges.begin(), m_picture.shown->edges.end(),
        [&](const network::Edge& edge) { return isMarked[edge.source] != 0 && isMarked[edge.target] != 0; }));
}

std::vector<atlas::EntityId> Explorer::chosenInTurn() const
{
    std::vector<atlas::EntityId> entities = entitiesAt(chosen());
    if (entities.size() == 2 && (*m_atlas)[entities.front()].key == m_second)
        std::swap(entities.front(), entities.back());
    return entities;
}

void Explorer::mark(const std::vector<atlas::EntityId>& entities)
{
    m_second = entities.size() == 2 ? (*m_atlas)[entities.back()].key : std::string();
    network::Exploration next = exploration();
    next.marks = {keysOf(entities), 0};
    const Step step = stepOn(entities.empty() ? Step::Kind::Deselect : Step::Kind::Select, next.marks.seeds);
    change(std::move(next), step);
}

void Explorer::toggleMark(atlas::EntityId entity)
{
    const std::vector<std::string> one = keysOf({entity});
    std::vector<std::string> keys = keysOf(chosen());
    const bool isMarked = std::binary_search(keys.begin(), keys.end(), one.front());
    keys = isMarked ? network::without(keys, one) : network::united(keys, one);
    if (keys.empty()) {
        m_selection.clear();
        return;
    }
    network::Exploration next = exploration();
    next.marks = {keys, 0};
    m_second = isMarked ? std::string() : one.front();
    change(std::move(next), stepOn(isMarked ? Step::Kind::Deselect : Step::Kind::Select, one));
}

void Explorer::markAll()
{
    std::vector<atlas::EntityId> all;
    for (const network::Node& node : m_picture.shown->nodes)
        all.push_back(node.entity);
    mark(all);
}

void Explorer::invert()
{
    const std::vector<network::NodeIndex> now = chosen();
    std::vector<network::NodeIndex> others;
    for (network::NodeIndex v = 0; v < m_picture.shown->nodes.size(); ++v) {
        if (!std::binary_search(now.begin(), now.end(), v))
            others.push_back(v);
    }
    network::Exploration next = exploration();
    next.marks = {keysOf(others), 0};
    const Step step = stepOn(Step::Kind::Invert, next.marks.seeds);
    change(std::move(next), step);
}

bool Explorer::grow()
{
    const std::vector<network::NodeIndex> now = chosen();
    const std::vector<network::NodeIndex> grown =
        network::within(network::adjacencyOf(*m_picture.shown), now, 1);
    if (grown.size() == now.size())
        return false;
    network::Exploration next = exploration();
    if (m_picture.marked.empty())
        next.marks = {keysOf(now), 0};
    if (next.marks.steps >= network::Marks::furthest)
        return false;
    ++next.marks.steps;
    change(std::move(next), stepOn(Step::Kind::Grow, keysOf(grown)));
    return true;
}

bool Explorer::shrink()
{
    network::Exploration next = exploration();
    if (next.marks.steps > 0) {
        --next.marks.steps;
    } else {
        const std::vector<network::NodeIndex> inner =
            network::withoutRim(network::adjacencyOf(*m_picture.shown), m_picture.marked);
        if (inner.empty())
            return false;
        next.marks.seeds = keysOf(inner);
    }
    const std::vector<std::string> left = keysOf(network::marked(*m_picture.shown, *m_atlas, next.marks));
    change(std::move(next), stepOn(Step::Kind::Shrink, left));
    return true;
}

} // namespace atlas::models
