#include "models/relationlistmodel.h"

#include <algorithm>
#include <utility>

namespace atlas::models {

RelationListModel::RelationListModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &Document::atlasChanged, this, [this] { setEntity(std::nullopt); });
    connect(&document, &Document::languageChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

std::vector<atlas::RelationId> RelationListModel::ordered() const
{
    if (!m_entity)
        return {};
    const atlas::Atlas& atlas = *m_document.atlas();
    std::vector<atlas::RelationId> relations = atlas[*m_entity].relations;
    std::stable_sort(relations.begin(), relations.end(), [&](atlas::RelationId a, atlas::RelationId b) {
        const atlas::Relation& left = atlas[a];
        const atlas::Relation& right = atlas[b];
        if (left.articleCount != right.articleCount)
            return left.articleCount > right.articleCount;
        return left.confidence > right.confidence;
    });
    std::stable_partition(relations.begin(), relations.end(), m_isShown);
    return relations;
}

std::size_t RelationListModel::countShown(const std::vector<atlas::RelationId>& relations) const
{
    return static_cast<std::size_t>(std::count_if(relations.begin(), relations.end(), m_isShown));
}

void RelationListModel::setEntity(std::optional<atlas::EntityId> entity)
{
    beginResetModel();
    m_entity = entity;
    m_relations = ordered();
    m_shownCount = countShown(m_relations);
    m_unfolded = false;
    endResetModel();
}

void RelationListModel::setShown(std::function<bool(atlas::RelationId)> isShown)
{
    m_isShown = std::move(isShown);
    followNetwork();
}

void RelationListModel::followNetwork()
{
    std::vector<atlas::RelationId> relations = ordered();
    const std::size_t shown = countShown(relations);
    if (relations == m_relations && shown == m_shownCount)
        return; // the reader of the list stays where he was
    beginResetModel();
    m_relations = std::move(relations);
    m_shownCount = shown;
    endResetModel();
}

void RelationListModel::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    beginResetModel();
    m_unfolded = unfolded;
    endResetModel();
}

int RelationListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(isUnfolded() ? m_relations.size() : m_shownCount);
}

QVariant RelationListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const atlas::Atlas& atlas = *m_document.atlas();
    const atlas::Relation& shown = atlas[relation(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(atlas[otherEnd(index.row())], m_document.language());
    case SentenceRole:
        return shown.evidence.empty()
                   ? QString()
                   : wordsOf(atlas, shown.evidence.front().article, shown.evidence.front().words.sentence);
    case EvidenceCountRole:
        return static_cast<int>(shown.evidence.size());
    case ConfidenceRole:
        return shown.confidence;
    case ShownRole:
        return static_cast<std::size_t>(index.row()) < m_shownCount;
    default:
        return {};
    }
}

QHash<int, QByteArray> RelationListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{SentenceRole, "sentence"},
                  {EvidenceCountRole, "evidenceCount"},
                  {ConfidenceRole, "confidence"},
                  {ShownRole, "shown"}});
    return names;
}

atlas::EntityId RelationListModel::otherEnd(int row) const
{
    const atlas::Relation& shown = (*m_document.atlas())[relation(row)];
    return m_entity && shown.source == *m_entity ? shown.target : shown.source;
}

QString wordsOf(const atlas::Atlas& atlas, atlas::ArticleId article, text::Span span)
{
    const std::u16string& text = atlas[article].article->text;
    if (span.empty() || span.end > text.size())
        return {};
    return QString::fromUtf16(text.data() + span.begin, static_cast<qsizetype>(span.length()));
}

QString nameOf(const atlas::Entity& entity, text::Language language)
{
    return QString::fromStdU16String(entity.name(language));
}

} // namespace atlas::models
