#include "models/selection.h"

#include <algorithm>
#include <set>
#include <utility>

namespace atlas::models {

namespace {

/// The first mention of every article, then all the others.
std::vector<Place> mentionPlaces(const atlas::Entity& entity)
{
    std::vector<Place> first;
    std::vector<Place> rest;
    std::set<atlas::ArticleId> seen;
    for (const atlas::Mention& mention : entity.mentions)
        (seen.insert(mention.article).second ? first : rest).push_back({mention.article, {}, mention.span});
    first.insert(first.end(), rest.begin(), rest.end());
    return first;
}

std::vector<Place> evidencePlaces(const atlas::Relation& relation)
{
    std::vector<Place> places;
    for (const atlas::Evidence& evidence : relation.evidence) {
        const extract::Evidence& words = evidence.words;
        places.push_back(
            {evidence.article, words.sentence, words.trigger.empty() ? words.sentence : words.trigger});
    }
    return places;
}

std::vector<Place> mentionPlaces(const Several& several, const atlas::Atlas& atlas)
{
    std::vector<Place> places;
    for (const atlas::EntityId entity : several.entities)
        for (const atlas::Mention& mention : atlas[entity].mentions)
            places.push_back({mention.article, {}, mention.span});
    return places;
}

Subject subjectOf(std::vector<atlas::EntityId> entities)
{
    std::sort(entities.begin(), entities.end());
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    if (entities.size() > 1)
        return Several{std::move(entities)};
    return entities.empty() ? Subject() : Subject(entities.front());
}

/// The same thing in another atlas; nothing where it is gone.
Subject carriedOver(const Subject& subject, const atlas::Atlas& from, const atlas::Atlas& to)
{
    const auto entity = [&](atlas::EntityId id) { return to.find(from[id].key); };
    if (const auto* id = std::get_if<atlas::EntityId>(&subject)) {
        const atlas::Entity* found = entity(*id);
        return found ? Subject(found->id) : Subject();
    }
    if (const auto* several = std::get_if<Several>(&subject)) {
        std::vector<atlas::EntityId> left;
        for (const atlas::EntityId id : several->entities) {
            if (const atlas::Entity* found = entity(id))
                left.push_back(found->id);
        }
        return subjectOf(std::move(left));
    }
    if (const auto* id = std::get_if<atlas::RelationId>(&subject)) {
        const atlas::Relation& old = from[*id];
        const atlas::Entity* source = entity(old.source);
        const atlas::Entity* target = entity(old.target);
        if (!source || !target)
            return {};
        for (const atlas::RelationId each : source->relations) {
            const atlas::Relation& relation = to[each];
            if (relation.type == old.type && relation.source == source->id && relation.target == target->id)
                return each;
        }
    }
    if (const auto* id = std::get_if<atlas::FigureId>(&subject)) {
        const atlas::Figure& old = from[*id];
        const atlas::Entity* holder = entity(old.entity);
        if (!holder)
            return {};
        for (const atlas::FigureId each : holder->figures) {
            const atlas::Figure& figure = to[each];
            if (figure.metric == old.metric && figure.amount == old.amount)
                return each;
        }
    }
    return {};
}

} // namespace

std::vector<atlas::EntityId> selectedEntities(const Subject& subject)
{
    if (const auto* entity = std::get_if<atlas::EntityId>(&subject))
        return {*entity};
    const auto* several = std::get_if<Several>(&subject);
    return several ? several->entities : std::vector<atlas::EntityId>();
}

bool includes(const Subject& selected, const Subject& thing)
{
    const auto* several = std::get_if<Several>(&selected);
    const auto* entity = std::get_if<atlas::EntityId>(&thing);
    if (!several || !entity)
        return selected == thing;
    return std::binary_search(several->entities.begin(), several->entities.end(), *entity);
}

Selection::Selection(const Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_atlas(document.atlas())
{
    connect(&document, &Document::atlasTaken, this, &Selection::takeAtlas);
    connect(&document, &Document::atlasShown, this, &Selection::announce);
}

void Selection::takeAtlas()
{
    m_takingOver = true;
    const std::shared_ptr<const atlas::Atlas> before = std::exchange(m_atlas, m_document.atlas());
    const auto moved = [&](State state) {
        state.subject = carriedOver(state.subject, *before, *m_atlas);
        const std::vector<Place> places = placesOf(state.subject);
        if (state.article && static_cast<std::size_t>(*state.article) >= m_atlas->articles.size())
            state.article.reset();
        state.place = std::min(state.place, static_cast<int>(places.size()) - 1);
        if (state.place >= 0)
            state.article = places[static_cast<std::size_t>(state.place)].article;
        return state;
    };
    const bool afresh = m_document.opened() == Document::Opened::Instead;
    if (afresh) {
        m_history.clear();
        m_position = 0;
    }
    for (State& state : m_history)
        state = moved(state);
    if (afresh && std::holds_alternative<Several>(m_current.subject))
        m_current.subject = {};
    std::optional<workspace::FailedSource> failure = std::exchange(m_failure, std::nullopt);
    State now = moved(m_current);
    const bool first = afresh && !std::holds_alternative<std::monostate>(now.subject);
    apply(std::move(now), first);
    m_failure = std::move(failure);
    carryFailureOver();
}

/// The same failure, or another one of that source; nothing once it is read.
void Selection::carryFailureOver()
{
    const auto& failures = m_document.failures();
    if (!m_failure || std::find(failures.begin(), failures.end(), *m_failure) != failures.end())
        return;
    const auto ofSource = std::find_if(failures.begin(), failures.end(),
                                       [this](const auto& each) { return each.source == m_failure->source; });
    m_failure = ofSource == failures.end() ? std::nullopt : std::optional(*ofSource);
}

void Selection::announce()
{
    m_takingOver = false;
    emit subjectChanged();
    emit placeChanged();
    emit historyChanged();
}

void Selection::select(const Subject& subject, int place)
{
    State next{subject, place, m_current.article};
    apply(std::move(next), subject != m_current.subject);
}

void Selection::selectAt(const Subject& subject, atlas::ArticleId article, quint32 offset)
{
    const std::vector<Place> places = placesOf(subject);
    const auto there = std::find_if(places.begin(), places.end(), [&](const Place& place) {
        return place.article == article && (place.words.contains(offset) || place.words.begin == offset);
    });
    select(subject, there == places.end() ? 0 : static_cast<int>(there - places.begin()));
}

void Selection::selectTogether(std::vector<atlas::EntityId> entities, bool step)
{
    const Subject subject = subjectOf(std::move(entities));
    if (subject == m_current.subject)
        return;
    const std::vector<Place> places = placesOf(subject);
    const auto here = std::find_if(places.begin(), places.end(),
                                   [this](const Place& place) { return place.article == m_current.article; });
    apply({subject, here == places.end() ? 0 : static_cast<int>(here - places.begin()), m_current.article},
          step);
}

void Selection::clear()
{
    select({}, -1);
}

void Selection::setPlaceIndex(int index)
{
    const int count = static_cast<int>(m_places.size());
    if (count == 0)
        return;
    State next = m_current;
    next.place = ((index % count) + count) % count;
    apply(std::move(next), false);
}

void Selection::nextPlace()
{
    setPlaceIndex(m_current.place + 1);
}

void Selection::previousPlace()
{
    setPlaceIndex(std::max(m_current.place, 0) - 1);
}

void Selection::openArticle(atlas::ArticleId article)
{
    if (static_cast<std::size_t>(article) >= m_atlas->articles.size() ||
        (m_current.article == article && !m_failure))
        return;
    m_failure.reset();
    m_current.article = article;
    m_current.place = -1;
    for (std::size_t i = 0; i < m_places.size() && m_current.place < 0; ++i)
        if (m_places[i].article == article)
            m_current.place = static_cast<int>(i);
    if (!m_takingOver)
        emit placeChanged();
}

void Selection::openFailure(const workspace::FailedSource& failure)
{
    if (m_failure == failure)
        return;
    m_failure = failure;
    if (!m_takingOver)
        emit placeChanged();
}

void Selection::back()
{
    if (!canGoBack())
        return;
    --m_position;
    apply(m_history[m_position], false);
    emit historyChanged();
}

void Selection::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    apply(m_history[m_position], false);
    emit historyChanged();
}

void Selection::apply(State next, bool record)
{
    std::vector<Place> places = placesOf(next.subject);
    next.place = std::clamp(next.place, places.empty() ? -1 : 0, static_cast<int>(places.size()) - 1);
    if (next.place >= 0)
        next.article = places[static_cast<std::size_t>(next.place)].article;
    const bool subjectDiffers = next.subject != m_current.subject;
    const bool failureLeft = std::exchange(m_failure, std::nullopt).has_value();
    const bool placeDiffers = subjectDiffers || next != m_current || failureLeft;
    m_current = std::move(next);
    m_places = std::move(places);
    if (record) {
        m_history.resize(m_history.empty() ? 0 : m_position + 1);
        m_history.push_back(m_current);
        m_position = m_history.size() - 1;
    } else if (!m_history.empty())
        m_history[m_position] = m_current;
    if (m_takingOver)
        return;
    if (record)
        emit historyChanged();
    if (subjectDiffers)
        emit subjectChanged();
    if (placeDiffers)
        emit placeChanged();
}

std::vector<Place> Selection::placesOf(const Subject& subject) const
{
    if (const auto* entity = std::get_if<atlas::EntityId>(&subject))
        return mentionPlaces((*m_atlas)[*entity]);
    if (const auto* several = std::get_if<Several>(&subject))
        return mentionPlaces(*several, *m_atlas);
    if (const auto* relation = std::get_if<atlas::RelationId>(&subject))
        return evidencePlaces((*m_atlas)[*relation]);
    if (const auto* figure = std::get_if<atlas::FigureId>(&subject)) {
        const atlas::Figure& words = (*m_atlas)[*figure];
        return {{words.article, words.sentence, words.amount.span}};
    }
    return {};
}

} // namespace atlas::models
