#pragma once

#include "atlas/atlas.h"
#include "models/document.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace atlas::models {

/// Companies (or other entities) that are selected at once.
struct Several
{
    std::vector<atlas::EntityId> entities; ///< two or more, ascending
    friend bool operator==(const Several&, const Several&) = default;
};

/// What is selected: nothing, a company (or other entity), a relation, a figure, or several companies.
using Subject = std::variant<std::monostate, atlas::EntityId, atlas::RelationId, atlas::FigureId, Several>;

/// The companies that are selected, one or several, ascending; none where a relation or a figure is.
std::vector<atlas::EntityId> selectedEntities(const Subject&);

/// Whether a thing is what is selected, or one of them. O(log n).
bool includes(const Subject& selected, const Subject& thing);

/// A place to read: the words of one piece of evidence.
struct Place
{
    atlas::ArticleId article{};
    text::Span sentence; ///< gets the flash ground; empty where only the words count
    text::Span words;    ///< mention, trigger or sum; scrolled to
    friend bool operator==(const Place&, const Place&) = default;
};

/// The one selection that drives all views, with its history. GUI thread only. Ids are those of the
/// document's atlas; a new one keeps the selection by keys where the thing still exists, and its history
/// unless something else is open instead. While the views take it over, whatever changes here is told once
/// all have done so: nobody sees ids of an atlas that is not shown.
class Selection : public QObject
{
    Q_OBJECT
public:
    explicit Selection(const Document&, QObject* parent = nullptr); ///< the document outlives it

    const Subject& subject() const { return m_current.subject; }
    /// The places that say so, in the order they are paged through: of an entity its mentions (first of each
    /// article first), of several those of one after the other, of a relation its evidence, of a figure the
    /// words of its number.
    const std::vector<Place>& places() const { return m_places; }
    int placeIndex() const { return m_current.place; } ///< -1 where there is none
    /// The article in the reader: that of the current place, else the one opened last.
    std::optional<atlas::ArticleId> article() const { return m_current.article; }

    /// One of the document's failures whose reason the reader shows in place of the article. No step of the
    /// history: whatever is selected or opened then takes its place.
    const std::optional<workspace::FailedSource>& failure() const { return m_failure; }

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }

public slots:
    void select(const models::Subject&, int place = 0); ///< a history step where the subject changes
    /// Selects what was clicked in a text: the place there becomes the current one, so that the reader stays.
    void selectAt(const models::Subject&, atlas::ArticleId, quint32 offset);
    /// These and nothing else; fewer than two: the one, or nothing. The reader stays in its article where
    /// that names one of them. `step`: in the history; else they take the place of the step before.
    void selectTogether(std::vector<atlas::EntityId>, bool step);
    void clear();
    void setPlaceIndex(int); ///< wraps around at both ends
    void nextPlace();
    void previousPlace();
    void openArticle(atlas::ArticleId);               ///< the reader only; the subject stays
    void openFailure(const workspace::FailedSource&); ///< the reader only; the subject stays
    void back();
    void forward();

signals:
    void subjectChanged();
    void placeChanged(); ///< also after subjectChanged, where the place or the article differs
    void historyChanged();

private:
    struct State
    {
        Subject subject;
        int place = -1;
        std::optional<atlas::ArticleId> article;
        friend bool operator==(const State&, const State&) = default;
    };
    void takeAtlas();
    void announce();
    void carryFailureOver();
    void apply(State, bool record);
    std::vector<Place> placesOf(const Subject&) const;

    const Document& m_document;
    std::shared_ptr<const atlas::Atlas> m_atlas; ///< whose ids are held
    bool m_takingOver = false;                   ///< the views are: nothing is told
    State m_current;
    std::vector<Place> m_places;
    std::optional<workspace::FailedSource> m_failure;
    std::vector<State> m_history;
    std::size_t m_position = 0;
};

} // namespace atlas::models
