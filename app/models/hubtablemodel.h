#pragma once

#include "jobs/measuresjob.h"
#include "models/document.h"
#include "models/rowtablemodel.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::models {

/// The nodes of a graph with their measures, as plain values: the view finds words for them. Ties and
/// sentences are there with the nodes, what is computed once it is handed over. GUI thread only.
class HubTableModel : public RowTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Company,     ///< name
        Ties,        ///< int, edges shown
        Sentences,   ///< int, that state them
        Betweenness, ///< double, 0 … 1
        PageRank,    ///< double, 0 … 1
        Core,        ///< int
        Community,   ///< names of its leaders, shown or not, or of all where they are no more
        Months,      ///< QList<int>, ties per month
        columns,
    };
    enum Role
    {
        EntityRole = Qt::UserRole, ///< quint32 of the entity's id
        CommunityRole,             ///< int, 0 for the largest; nothing where it is not known
        CommunitySizeRole,         ///< int, how many of it are in the graph
    };

    /// The document must outlive the model.
    explicit HubTableModel(const Document&, QObject* parent = nullptr);

    /// Other nodes; what was measured before is forgotten. The graph is of the document's atlas.
    void setGraph(std::shared_ptr<const network::Graph>) override;
    /// Of the graph set last.
    void setMeasures(std::shared_ptr<const jobs::NodeMeasures>);
    const jobs::NodeMeasures* measures() const { return m_shown->measures.get(); } ///< of what is shown
    std::vector<atlas::EntityId> membersOf(int community) const;
    /// Only what the words find, each of them in the name or the community's; empty: all.
    void setFilter(const QString& words);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    atlas::EntityId entity(int row) const;
    int rowOfEntity(atlas::EntityId) const; ///< -1 where it is not shown

protected:
    std::size_t wantedItems() const override { return m_wanted.graph->nodes.size(); }
    const std::shared_ptr<const atlas::Atlas>& wantedAtlas() const override { return m_wanted.atlas; }
    Making making(int column, Qt::SortOrder) override;

private:
    /// What the rows are made of.
    struct Content
    {
        std::shared_ptr<const atlas::Atlas> atlas; ///< that the graph is of
        std::shared_ptr<const network::Graph> graph;
        std::shared_ptr<const jobs::NodeMeasures> measures; ///< null until they are there
        std::vector<text::SearchPattern> filter;
        text::Language language = text::Language::Korean; ///< that names are sorted in
        // by node; counted where the rest is made
        std::vector<int> ties;
        std::vector<int> sentences;

        void count();
        const network::CommunityMap& communities() const { return measures->communities->get(); }
        std::uint32_t communityOf(Item item) const
        {
            return communities().of[static_cast<std::size_t>(graph->nodes[item].entity)];
        }
        bool passes(Item, const NameIndex&) const;
        void order(std::vector<Item>&, int column, Qt::SortOrder) const;
        std::vector<double> values(int column) const; ///< by item, NaN where there is none
    };
    QVariant value(Item, int column) const;
    QString name(Item) const;
    QString communityName(Item) const;
    std::optional<std::uint32_t> communityOf(Item) const; ///< nothing where there is none, or not yet

    const Document& m_document;
    Content m_wanted;                       ///< asked for last, not counted
    std::shared_ptr<const Content> m_shown; ///< never null
};

} // namespace atlas::models
