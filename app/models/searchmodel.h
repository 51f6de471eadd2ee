#pragma once

#include "models/document.h"
#include "models/selection.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace atlas::models {

/// One thing that a search found.
struct Hit
{
    enum class Kind
    {
        Entity,
        Relation,
        Sentence,
    };
    Kind kind = Kind::Entity;
    Subject subject; ///< empty for a sentence
    Place place;     ///< of a sentence: the line that holds the words, and the words
    int rank = 0;    ///< larger is better, comparable within a kind
};

/// What a search field finds while one types: entities (choseong, half-typed syllables, either language,
/// tickers), relations whose ends the words name, and places in the text. Best first, a bounded number of
/// each kind. GUI thread only.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        KindRole = Qt::UserRole, ///< Hit::Kind as int
        DetailRole,              ///< ticker; title of the article
        TypeRole, ///< extract::EntityKind or extract::RelationType as int, by kind; -1 for a sentence
    };
    static constexpr int mostOfAKind = 8;

    /// The document must outlive the model.
    explicit SearchModel(const Document&, QObject* parent = nullptr);

    void setQuery(const QString&);
    const QString& query() const { return m_query; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override; ///< DisplayRole: name; names; the text around
    QHash<int, QByteArray> roleNames() const override;

    const Hit& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }

private:
    void search();
    QString words(const Hit&) const;
    QString detail(const Hit&) const;
    int type(const Hit&) const;

    const Document& m_document;
    QString m_query;
    std::vector<Hit> m_hits;
};

} // namespace atlas::models
