#include "models/articlelistmodel.h"

#include "article/title.h"

#include <QFileInfo>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

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
    const atlas::Atlas& atlas = *m_document.atlas();
    m_relationCounts = relationCounts(atlas);
    m_graph.reset(); // it is of another atlas
    m_shownCounts.clear();
    m_files.clear();
    for (std::size_t i = 0; i < atlas.articles.size(); ++i) {
        if (atlas.articles[i].network)
            m_files[static_cast<atlas::ArticleId>(i)] = countsOf(static_cast<atlas::ArticleId>(i));
    }
}

/// Linear in the atlas; there are few such files.
ArticleListModel::FileCounts ArticleListModel::countsOf(atlas::ArticleId file) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const std::string& source = atlas[file].article->source;
    const auto isOfFile = [&](const auto& stated) { return atlas[stated.article].article->source == source; };
    FileCounts counts;
    for (const atlas::Entity& entity : atlas.entities) {
        if (std::any_of(entity.mentions.begin(), entity.mentions.end(), isOfFile))
            ++(entity.kind == extract::EntityKind::Company ? counts.companies : counts.others);
    }
    counts.relations = static_cast<int>(
        std::count_if(atlas.relations.begin(), atlas.relations.end(), [&](const atlas::Relation& relation) {
            return std::any_of(relation.evidence.begin(), relation.evidence.end(), isOfFile);
        }));
    return counts;
}

void ArticleListModel::setGraph(std::shared_ptr<const network::Graph> graph)
{
    m_graph = std::move(graph);
    m_shownCounts.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {ShownCountRole});
}

/// Linear in what is shown: while days are played nobody asks between two pictures.
void ArticleListModel::countShown() const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    std::map<std::string_view, atlas::ArticleId> fileOf;
    for (const auto& [file, counts] : m_files)
        fileOf.emplace(atlas[file].article->source, file);
    m_shownCounts.assign(atlas.articles.size(), 0);
    std::vector<atlas::ArticleId> telling; // of one tie, each but once
    for (const network::Edge& edge : m_graph->edges) {
        telling.clear();
        for (const atlas::Evidence& evidence : atlas[edge.relation].evidence) {
            telling.push_back(evidence.article);
            const auto file =
                fileOf.empty() ? fileOf.end() : fileOf.find(atlas[evidence.article].article->source);
            if (file != fileOf.end())
                telling.push_back(file->second);
        }
        std::sort(telling.begin(), telling.end());
        telling.erase(std::unique(telling.begin(), telling.end()), telling.end());
        for (const atlas::ArticleId article : telling)
            ++m_shownCounts[static_cast<std::size_t>(article)];
    }
}

int ArticleListModel::shownCount(atlas::ArticleId id) const
{
    if (!m_graph)
        return articleData(id, RelationCountRole).toInt();
    if (m_shownCounts.empty())
        countShown();
    return m_shownCounts[static_cast<std::size_t>(id)];
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
                  {ShownCountRole, "shownCount"},
                  {EncodingRole, "encoding"},
                  {SourceRole, "source"},
                  {FailedRole, "failed"},
                  {NetworkRole, "network"},
                  {CompanyCountRole, "companyCount"},
                  {OtherCountRole, "otherCount"},
                  {ExcerptRole, "excerpt"}});
    return names;
}

std::optional<atlas::ArticleId> ArticleListModel::article(int row) const
{
    if (row < 0 || row >= articleCount())
        return std::nullopt;
    return static_cast<atlas::ArticleId>(row);
}

const workspace::FailedSource* ArticleListModel::failure(int row) const
{
    const int failure = row - articleCount();
    if (failure < 0 || failure >= static_cast<int>(m_document.failures().size()))
        return nullptr;
    return &m_document.failures()[static_cast<std::size_t>(failure)];
}

QModelIndex ArticleListModel::indexOf(atlas::ArticleId id) const
{
    return index(static_cast<int>(id));
}

QModelIndex ArticleListModel::indexOf(const workspace::FailedSource& failure) const
{
    const auto& failures = m_document.failures();
    const auto place = std::find(failures.begin(), failures.end(), failure);
    if (place == failures.end())
        return {};
    return index(articleCount() + static_cast<int>(place - failures.begin()));
}

QVariant ArticleListModel::articleData(atlas::ArticleId id, int role) const
{
    const article::Article& article = *(*m_document.atlas())[id].article;
    const auto file = m_files.find(id);
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdU16String(article::shownTitle(article));
    case DateRole:
        return article.published ? QString::fromStdString(article.published->iso()) : QString();
    case RelationCountRole:
        return file == m_files.end() ? m_relationCounts[static_cast<std::size_t>(id)]
                                     : file->second.relations;
    case ShownCountRole:
        return shownCount(id);
    case NetworkRole:
        return file != m_files.end();
    case CompanyCountRole:
        return file == m_files.end() ? 0 : file->second.companies;
    case OtherCountRole:
        return file == m_files.end() ? 0 : file->second.others;
    case ExcerptRole:
        return !article.excerptOf.empty();
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
    case ShownCountRole:
    case CompanyCountRole:
    case OtherCountRole:
        return 0;
    case NetworkRole:
    case ExcerptRole:
        return false;
    case DateRole:
    case EncodingRole:
        return QString();
    default:
        return {};
    }
}

} // namespace atlas::models
