#pragma once

#include "models/document.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace atlas::models {

/// The relations of one entity with the newest sentence of each: most told first, those that the network does
/// not show behind all others, and only while they are unfolded or none is shown. GUI thread only.
class RelationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        SentenceRole = Qt::UserRole, ///< the words of the newest evidence
        EvidenceCountRole,           ///< int
        ConfidenceRole,              ///< double, 0 … 1
        ShownRole,                   ///< bool: by the network
    };

    /// The document must outlive the model; a new atlas empties it until an entity is set again.
    explicit RelationListModel(const Document&, QObject* parent = nullptr);

    void setEntity(std::optional<atlas::EntityId>); ///< folded
    /// Which relations the network shows; until then all of them.
    void setShown(std::function<bool(atlas::RelationId)>);
    void followNetwork(); ///< it shows others than before
    int shownCount() const { return static_cast<int>(m_shownCount); }
    int hiddenCount() const { return static_cast<int>(m_relations.size() - m_shownCount); }
    bool isUnfolded() const { return m_unfolded || m_shownCount == 0; }
    void setUnfolded(bool);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override; ///< DisplayRole: the name of the other end
    QHash<int, QByteArray> roleNames() const override;

    atlas::RelationId relation(int row) const { return m_relations[static_cast<std::size_t>(row)]; }
    /// The end that is not the entity (the entity itself where a relation ends where it starts).
    atlas::EntityId otherEnd(int row) const;

private:
    std::vector<atlas::RelationId> ordered() const;
    std::size_t countShown(const std::vector<atlas::RelationId>&) const;

    const Document& m_document;
    std::function<bool(atlas::RelationId)> m_isShown = [](atlas::RelationId) { return true; };
    std::optional<atlas::EntityId> m_entity;
    std::vector<atlas::RelationId> m_relations; ///< shown ones first
    std::size_t m_shownCount = 0;
    bool m_unfolded = false;
};

/// The words of a span, as the article has them.
QString wordsOf(const atlas::Atlas&, atlas::ArticleId, text::Span);
/// The name in that language, else in the other.
QString nameOf(const atlas::Entity&, text::Language);

} // namespace atlas::models
