#pragma once

#include "models/document.h"
#include "network/graph.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace atlas::models {

/// The articles of the document in their order, then the sources that could not be read. GUI thread only.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        DateRole = Qt::UserRole, ///< "2024-07-30", "2024-07", or empty
        RelationCountRole,       ///< how many relations have evidence in the article
        ShownCountRole,          ///< how many of these the network shows
        EncodingRole,            ///< "UTF-8"; empty for what failed
        SourceRole,              ///< path or address
        FailedRole,              ///< bool
        NetworkRole,             ///< bool: stands for the file of a network; it has all ties of the file
        CompanyCountRole,        ///< of the file of a network; 0 for what is none
        OtherCountRole,          ///< likewise, things that are no companies
        ExcerptRole,             ///< bool: no more is known of it than a network quotes
    };

    /// The document must outlive the model.
    explicit ArticleListModel(const Document&, QObject* parent = nullptr);

    /// What the network shows, of the document's atlas; until then all.
    void setGraph(std::shared_ptr<const network::Graph>);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override; ///< DisplayRole: title, else the file's name
    QHash<int, QByteArray> roleNames() const override;

    int articleCount() const { return static_cast<int>(m_relationCounts.size()); }
    std::optional<atlas::ArticleId> article(int row) const; ///< empty for what failed
    const workspace::FailedSource* failure(int row) const;  ///< null for an article
    QModelIndex indexOf(atlas::ArticleId) const;
    QModelIndex indexOf(const workspace::FailedSource&) const; ///< invalid where it is none of the document's

private:
    /// What a network's file has, its quotes of articles included.
    struct FileCounts
    {
        int companies = 0;
        int others = 0;
        int relations = 0;
    };
    FileCounts countsOf(atlas::ArticleId) const;
    void reset();
    int shownCount(atlas::ArticleId) const;
    void countShown() const;
    QVariant articleData(atlas::ArticleId, int role) const;
    QVariant failureData(const workspace::FailedSource&, int role) const;

    const Document& m_document;
    std::vector<int> m_relationCounts; ///< by article
    std::map<atlas::ArticleId, FileCounts> m_files;
    std::shared_ptr<const network::Graph> m_graph;
    mutable std::vector<int> m_shownCounts; ///< by article, when they are asked for first; else empty
};

} // namespace atlas::models
