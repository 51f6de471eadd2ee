#include "models/articlelistmodel.h"

#include <QFileInfo>

#include <set>

namespace atlas::models {

namespace {

std::vector<int> relationCounts(const atlas::Atlas& atlas)
{
    std::vector<int> counts(atlas.articles.size(), 0);
    for (const atlas::Relation& relation : atlas.relations) {
        std::set<atlas::ArticleId> seen;
        for (const atlas::Evidence& evidence : relation.evidence)
            if (seen.insert(evidence.article).second)
                ++counts[static_cast<std::size_t>(evidence.article)];
    }
    return counts;
}

QString fileName(const QString& source)
{
    return QFileInfo(source).fileName();
}

} // namespace

ArticleListModel::ArticleListModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{
    reset();
    connect(&document, &Document::atlasChanged, this, [this] {
        beginResetModel();
        reset();
        endResetModel();
    });
    connect(&document, &Document::languageChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void ArticleListModel::reset()
{
    m_relationCounts = relationCounts(*m_document.atlas());
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : articleCount() + static_cast<int>(m_document.failures().size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const std::optional<atlas::ArticleId> id = article(index.row()))
        return articleData(*id, role);
    const int failure = index.row() - articleCount();
    return failureData(m_document.failures()[static_cast<std::size_t>(failure)], role);
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{DateRole, "date"},
                  {RelationCountRole, "relationCount"},
                  {EncodingRole, "encoding"},
                  {SourceRole, "source"},
                  {FailedRole, "failed"}});
    return names;
}

std::optional<atlas::ArticleId> ArticleListModel::article(int row) const
{
    if (row < 0 || row >= articleCount())
        return std::nullopt;
    return static_cast<atlas::ArticleId>(row);
}

const text::Problem* ArticleListModel::problem(int row) const
{
    const int failure = row - articleCount();
    if (failure < 0 || failure >= static_cast<int>(m_document.failures().size()))
        return nullptr;
    return &m_document.failures()[static_cast<std::size_t>(failure)].problem;
}

QModelIndex ArticleListModel::indexOf(atlas::ArticleId id) const
{
    return index(static_cast<int>(id));
}

QVariant ArticleListModel::articleData(atlas::ArticleId id, int role) const
{
    const article::Article& article = *(*m_document.atlas())[id].article;
    switch (role) {
    case Qt::DisplayRole:
        return article.title.empty() ? fileName(QString::fromStdString(article.source))
                                     : QString::fromStdU16String(article.title);
    case DateRole:
        return article.published ? QString::fromStdString(article.published->iso()) : QString();
    case RelationCountRole:
        return m_relationCounts[static_cast<std::size_t>(id)];
    case EncodingRole: {
        const std::string_view name = text::encodingName(article.encoding);
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    case SourceRole:
        return QString::fromStdString(article.source);
    case FailedRole:
        return false;
    default:
        return {};
    }
}

QVariant ArticleListModel::failureData(const workspace::FailedSource& failure, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return fileName(QString::fromStdString(failure.source));
    case SourceRole:
        return QString::fromStdString(failure.source);
    case FailedRole:
        return true;
    case RelationCountRole:
        return 0;
    case DateRole:
    case EncodingRole:
        return QString();
    default:
        return {};
    }
}

} // namespace atlas::models
