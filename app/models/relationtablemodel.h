#pragma once

#include "models/document.h"
#include "models/rowtablemodel.h"
#include "network/graph.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace atlas::models {

/// The relations that a graph shows, as plain values: the view finds words for them. The twin of the picture.
/// GUI thread only.
class RelationTableModel : public RowTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Source,     ///< name
        Target,     ///< name
        Type,       ///< extract::RelationType as int
        Status,     ///< extract::Status as int
        Date,       ///< "2024-07-30", "2024-07", "2024"; nothing where it is not known
        Evidence,   ///< int, sentences
        Confidence, ///< double, 0 … 1
        Amount,     ///< a sum's value as exact text; see relation() for the sum itself
        columns,
    };
    enum Role
    {
        RelationRole = Qt::UserRole, ///< quint32 of the relation's id
    };
    /// A word that a row has to have: in the name of an end, or by its type or status, bit per enumerator.
    struct Word
    {
        QString typed;
        std::uint32_t types = 0;
        std::uint32_t statuses = 0;
    };

    /// The document must outlive the model.
    explicit RelationTableModel(const Document&, QObject* parent = nullptr);

    /// Shows the relations of other edges; the graph is of the document's atlas.
    void setGraph(std::shared_ptr<const network::Graph>) override;
    /// Only rows that have each of the words; none: all.
    void setFilter(const std::vector<Word>&);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    atlas::RelationId relation(int row) const;
    int rowOfRelation(atlas::RelationId) const; ///< -1 where it is not shown

protected:
    std::size_t wantedItems() const override { return m_wanted.graph->edges.size(); }
    const std::shared_ptr<const atlas::Atlas>& wantedAtlas() const override { return m_wanted.atlas; }
    Making making(int column, Qt::SortOrder) override;

private:
    struct Needed
    {
        text::SearchPattern pattern;
        std::uint32_t types;
        std::uint32_t statuses;
    };
    /// What the rows are made of.
    struct Content
    {
        std::shared_ptr<const atlas::Atlas> atlas; ///< that the graph is of
        std::shared_ptr<const network::Graph> graph;
        std::vector<Needed> filter;
        text::Language language = text::Language::Korean; ///< that names are sorted in

        const atlas::Relation& relation(Item) const;
        bool passes(Item, const NameIndex&) const;
        void order(std::vector<Item>&, int column, Qt::SortOrder) const;
        void orderByAmount(std::vector<Item>&, Qt::SortOrder) const;
    };
    QVariant value(const atlas::Relation&, int column) const;

    const Document& m_document;
    Content m_wanted;                       ///< asked for last
    std::shared_ptr<const Content> m_shown; ///< never null
};

} // namespace atlas::models
