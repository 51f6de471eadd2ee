// How the explorer takes out of the network and brings back.

#include "models/explorer.h"

#include "network/refusal.h"

#include <algorithm>

namespace atlas::models {

namespace {

bool holds(const std::vector<std::string>& keys, const std::string& key)
{
    return std::binary_search(keys.begin(), keys.end(), key);
}

/// Without hiding, isolation and focus; filters stay.
network::Exploration withNothingTakenOut(network::Exploration exploration)
{
    exploration.hidden.clear();
    exploration.hiddenTies.clear();
    exploration.isolated.clear();
    exploration.focus = {};
    return exploration;
}

} // namespace

/// The tie that is selected, where nothing is marked instead.
std::optional<atlas::RelationId> Explorer::chosenTie() const
{
    const auto* tie = std::get_if<atlas::RelationId>(&m_selection.subject());
    const bool counts =
        tie && m_picture.marked.empty() && static_cast<std::size_t>(*tie) < m_atlas->relations.size();
    return counts ? std::optional(*tie) : std::nullopt;
}

bool Explorer::canHide() const
{
    if (const std::optional<atlas::RelationId> tie = chosenTie())
        return m_picture.shown->edgeOf(*tie) < m_picture.shown->edges.size();
    return !chosen().empty();
}

bool Explorer::canExpand() const
{
    return takenOut().any() && (!missingNeighbours().empty() || !missingTies().empty());
}

void Explorer::hide()
{
    if (!canHide())
        return;
    if (const std::optional<atlas::RelationId> tie = chosenTie()) {
        network::Exploration next = exploration();
        const network::TieKey key = network::tieKeyOf(*m_atlas, (*m_atlas)[*tie]);
        next.hiddenTies.insert(std::lower_bound(next.hiddenTies.begin(), next.hiddenTies.end(), key), key);
        change(std::move(next), {Step::Kind::HideTie, {}, 0, {}, key});
        return;
    }
    takeOut(entitiesAt(chosen()));
}

std::vector<atlas::EntityId> Explorer::entitiesAt(const std::vector<network::NodeIndex>& nodes) const
{
    std::vector<atlas::EntityId> entities;
    for (const network::NodeIndex v : nodes)
        entities.push_back(m_picture.shown->nodes[v].entity);
    return entities;
}

void Explorer::takeOut(const std::vector<atlas::EntityId>& entities)
{
    const std::vector<std::string> keys = keysOf(entities);
    network::Exploration next = exploration();
    next.hidden = network::united(next.hidden, keys);
    next.marks = {};
    change(std::move(next), stepOn(Step::Kind::Hide, keys));
}

void Explorer::putBack(const std::vector<atlas::EntityId>& entities)
{
    const std::vector<std::string> keys = keysOf(entities);
    network::Exploration next = exploration();
    next.hidden = network::without(next.hidden, keys);
    if (!next.isolated.empty())
        next.isolated = network::united(next.isolated, keys);
    change(std::move(next), stepOn(Step::Kind::BringBack, keys));
}

void Explorer::keepOnly(const std::vector<atlas::EntityId>& entities)
{
    const std::vector<std::string> keys = keysOf(entities);
    if (keys.empty())
        return;
    network::Exploration next = exploration();
    next.hidden = network::without(next.hidden, keys);
    next.isolated = keys;
    change(std::move(next), stepOn(Step::Kind::Isolate, keys));
}

/// Keys of what the filter lets through next to what is chosen, but is not shown.
std::vector<std::string> Explorer::missingNeighbours() const
{
    const std::vector<network::NodeIndex> nodes =
        network::nodesOf(*m_atlas, *m_picture.filtered, keysOf(chosen()));
    const std::vector<network::NodeIndex> around =
        network::within(network::adjacencyOf(*m_picture.filtered), nodes, 1);
    std::vector<network::NodeIndex> missing;
    for (const network::NodeIndex v : around) {
        if (m_picture.shown->nodeOf(m_picture.filtered->nodes[v].entity) == m_picture.shown->nodes.size())
            missing.push_back(v);
    }
    return network::keysOf(*m_atlas, *m_picture.filtered, missing);
}

/// Those taken out by hand that have an end in what is chosen, though the filter lets them through.
std::vector<network::TieKey> Explorer::missingTies() const
{
    const std::vector<std::string> keys = keysOf(chosen());
    std::vector<network::TieKey> missing;
    for (const network::TieKey& key : exploration().hiddenTies) {
        if (!holds(keys, key.source) && !holds(keys, key.target))
            continue;
        const std::optional<atlas::RelationId> tie = network::findTie(*m_atlas, key);
        if (tie && m_picture.filtered->edgeOf(*tie) < m_picture.filtered->edges.size())
            missing.push_back(key);
    }
    return missing;
}

void Explorer::expand()
{
    const std::vector<std::string> back = missingNeighbours();
    const std::vector<network::TieKey> ties = missingTies();
    network::Exploration next = exploration();
    std::erase_if(next.hiddenTies, [&ties](const network::TieKey& key) {
        return std::binary_search(ties.begin(), ties.end(), key);
    });
    next.hidden = network::without(next.hidden, back);
    if (!next.isolated.empty())
        next.isolated = network::united(next.isolated, back);
    change(std::move(next), stepOn(Step::Kind::Expand, keysOf(chosen())));
}

void Explorer::isolate()
{
    keepOnly(entitiesAt(chosen()));
}

void Explorer::showAll()
{
    change(withNothingTakenOut(exploration()), {Step::Kind::ShowAll, {}, 0});
}

void Explorer::showEverything()
{
    network::Exploration next = withNothingTakenOut(exploration());
    for (int part = 0; part < network::filterPartCount; ++part)
        next.filter = network::opened(std::move(next.filter), static_cast<network::FilterPart>(part));
    change(std::move(next), {Step::Kind::ShowAll, {}, 0});
}

std::vector<atlas::EntityId> Explorer::entitiesTakenOut() const
{
    std::vector<atlas::EntityId> entities;
    for (const network::Node& node : m_picture.filtered->nodes) {
        if (m_picture.shown->nodeOf(node.entity) == m_picture.shown->nodes.size())
            entities.push_back(node.entity);
    }
    return entities;
}

Subject Explorer::inNetwork(const Subject& subject) const
{
    const auto* figure = std::get_if<atlas::FigureId>(&subject);
    if (!figure || static_cast<std::size_t>(*figure) >= m_atlas->figures.size())
        return subject;
    return (*m_atlas)[*figure].entity;
}

bool Explorer::isShown(const Subject& subject) const
{
    const auto* entity = std::get_if<atlas::EntityId>(&subject);
    const auto* relation = std::get_if<atlas::RelationId>(&subject);
    return (entity && m_picture.shown->nodeOf(*entity) < m_picture.shown->nodes.size()) ||
           (relation && m_picture.shown->edgeOf(*relation) < m_picture.shown->edges.size());
}

Explorer::Absence Explorer::absence(const Subject& wanted) const
{
    const Subject subject = inNetwork(wanted);
    const auto* entity = std::get_if<atlas::EntityId>(&subject);
    const auto* relation = std::get_if<atlas::RelationId>(&subject);
    if (isShown(subject))
        return {};
    if (entity && static_cast<std::size_t>(*entity) < m_atlas->entities.size())
        return absence(*entity);
    if (relation && static_cast<std::size_t>(*relation) < m_atlas->relations.size())
        return absence(*relation);
    return {};
}

Explorer::Absence Explorer::absence(atlas::EntityId id) const
{
    const atlas::Entity& entity = (*m_atlas)[id];
    const bool tied =
        std::any_of(entity.relations.begin(), entity.relations.end(), [this](atlas::RelationId tie) {
            return (*m_atlas)[tie].source != (*m_atlas)[tie].target;
        });
    if (!tied)
        return {true};
    const network::Exploration& now = exploration();
    const bool hidden = holds(now.hidden, entity.key);
    const bool isolated = !hidden && now.hidesByHand() &&
                          network::leftByHand(*m_atlas, now).entities[static_cast<std::size_t>(id)] == 0;
    std::vector<network::FilterPart> filters;
    if (m_picture.filtered->nodeOf(id) == m_picture.filtered->nodes.size())
        filters = network::refusing(*m_atlas, now.filter, id);
    return {false, hidden, isolated, std::move(filters)};
}

Explorer::Absence Explorer::absence(atlas::RelationId id) const
{
    const atlas::Relation& relation = (*m_atlas)[id];
    if (relation.source == relation.target)
        return {}; // never shown
    const network::Exploration& now = exploration();
    const std::string& source = (*m_atlas)[relation.source].key;
    const std::string& target = (*m_atlas)[relation.target].key;
    const network::TieKey key = network::tieKeyOf(*m_atlas, relation);
    const bool hidden = holds(now.hidden, source) || holds(now.hidden, target) ||
                        std::binary_search(now.hiddenTies.begin(), now.hiddenTies.end(), key);
    const bool isolated = !hidden && now.hidesByHand() &&
                          network::leftByHand(*m_atlas, now).relations[static_cast<std::size_t>(id)] == 0;
    std::vector<network::FilterPart> filters;
    if (m_picture.filtered->edgeOf(id) == m_picture.filtered->edges.size())
        filters = network::refusing(*m_atlas, now.filter, id);
    return {false, hidden, isolated, std::move(filters)};
}

void Explorer::bringBack(const Subject& wanted)
{
    const Subject subject = inNetwork(wanted);
    const Absence missing = absence(subject);
    if (!missing.any() || missing.tieless)
        return;
    network::Exploration next = exploration();
    std::vector<std::string> keys;
    Step step;
    if (const auto* entity = std::get_if<atlas::EntityId>(&subject)) {
        keys = keysOf({*entity});
        next.filter = network::admitting(*m_atlas, std::move(next.filter), *entity);
        step = stepOn(Step::Kind::BringBack, keys);
    } else if (const auto* id = std::get_if<atlas::RelationId>(&subject)) {
        const atlas::Relation& relation = (*m_atlas)[*id];
        keys = keysOf({relation.source, relation.target});
        next.filter = network::admitting(*m_atlas, std::move(next.filter), *id);
        step = {Step::Kind::BringBack, {}, 0, {}, network::tieKeyOf(*m_atlas, relation)};
        std::erase(next.hiddenTies, *step.tie);
    }
    next.hidden = network::without(next.hidden, keys);
    if (missing.isolated)
        next.isolated = network::united(next.isolated, keys);
    change(std::move(next), std::move(step));
}

} // namespace atlas::models
