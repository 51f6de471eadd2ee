#include "models/searchmodel.h"

#include "models/relationlistmodel.h"
#include "text/searchkey.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace atlas::models {

namespace {

std::u16string_view viewOf(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size())};
}

int rankOf(std::u16string_view typed, const atlas::Entity& entity)
{
    int best = std::max(text::matchRank(typed, entity.nameKo), text::matchRank(typed, entity.nameEn));
    const std::u16string ticker(entity.ticker.begin(), entity.ticker.end());
    best = std::max(best, text::matchRank(typed, ticker));
    for (const std::u16string& alias : entity.aliases)
        best = std::max(best, text::matchRank(typed, alias));
    return best;
}

std::vector<int> ranksOf(const QString& typed, const atlas::Atlas& atlas)
{
    std::vector<int> ranks;
    ranks.reserve(atlas.entities.size());
    for (const atlas::Entity& entity : atlas.entities)
        ranks.push_back(rankOf(viewOf(typed), entity));
    return ranks;
}

void keepBest(std::vector<Hit>& hits, const std::vector<std::size_t>& weights)
{
    std::vector<std::size_t> order(hits.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(hits[a].rank, weights[a]) > std::pair(hits[b].rank, weights[b]);
    });
    order.resize(std::min<std::size_t>(order.size(), SearchModel::mostOfAKind));
    std::vector<Hit> best;
    best.reserve(order.size());
    for (const std::size_t i : order)
        best.push_back(std::move(hits[i]));
    hits = std::move(best);
}

std::vector<Hit> entityHits(const std::vector<int>& ranks, const atlas::Atlas& atlas)
{
    std::vector<Hit> hits;
    std::vector<std::size_t> weights;
    for (const atlas::Entity& entity : atlas.entities)
        if (const int rank = ranks[static_cast<std::size_t>(entity.id)]; rank > 0) {
            hits.push_back({Hit::Kind::Entity, entity.id, {}, rank});
            weights.push_back(entity.relations.size() * 64 +
                              std::min<std::size_t>(entity.mentions.size(), 63));
        }
    keepBest(hits, weights);
    return hits;
}

/// Every word must name an end: one word gives the ties of what it names best, two words the ties between
/// them.
std::vector<Hit> relationHits(const std::vector<std::vector<int>>& ranksByWord, const atlas::Atlas& atlas)
{
    std::vector<Hit> hits;
    std::vector<std::size_t> weights;
    if (ranksByWord.size() > 2)
        return hits;
    for (const atlas::Relation& relation : atlas.relations) {
        const auto source = static_cast<std::size_t>(relation.source);
        const auto target = static_cast<std::size_t>(relation.target);
        const std::vector<int>& first = ranksByWord.front();
        int rank = std::max(first[source], first[target]);
        if (ranksByWord.size() == 2) {
            const std::vector<int>& second = ranksByWord.back();
            rank = std::max(std::min(first[source], second[target]), std::min(first[target], second[source]));
        }
        if (rank == 0)
            continue;
        hits.push_back({Hit::Kind::Relation, relation.id, {}, rank});
        weights.push_back(relation.evidence.size());
    }
    keepBest(hits, weights);
    return hits;
}

/// The line around the words, so that a hit can be read.
text::Span lineAround(const std::u16string& text, std::size_t at)
{
    const std::size_t before = at == 0 ? std::u16string::npos : text.rfind(u'\n', at - 1);
    const std::size_t behind = text.find(u'\n', at);
    return {static_cast<std::uint32_t>(before == std::u16string::npos ? 0 : before + 1),
            static_cast<std::uint32_t>(behind == std::u16string::npos ? text.size() : behind)};
}

std::vector<Hit> sentenceHits(const QString& typed, const atlas::Atlas& atlas)
{
    std::vector<Hit> hits;
    if (typed.size() < 2)
        return hits;
    for (std::size_t i = 0; i < atlas.articles.size(); ++i) {
        const std::u16string& text = atlas.articles[i].article->text;
        const QStringView all(text.data(), static_cast<qsizetype>(text.size()));
        const qsizetype at = all.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const text::Span found{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + typed.size())};
        const text::Span line = lineAround(text, static_cast<std::size_t>(at));
        hits.push_back({Hit::Kind::Sentence, {}, {static_cast<atlas::ArticleId>(i), line, found}, 1});
        if (hits.size() == SearchModel::mostOfAKind)
            break;
    }
    return hits;
}

/// A piece of a long line with the words in it.
QString excerpt(const atlas::Atlas& atlas, const Place& place)
{
    constexpr std::uint32_t before = 16;
    constexpr std::uint32_t length = 80;
    text::Span shown = place.sentence;
    const bool cutFront = place.words.begin > shown.begin + before;
    if (cutFront)
        shown.begin = place.words.begin - before;
    shown.end = std::min(shown.end, shown.begin + length);
    return (cutFront ? QStringLiteral("…") : QString()) + wordsOf(atlas, place.article, shown);
}

} // namespace

SearchModel::SearchModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &Document::atlasChanged, this, &SearchModel::search);
    connect(&document, &Document::languageChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void SearchModel::setQuery(const QString& query)
{
    const QString typed = query.simplified().left(100).normalized(QString::NormalizationForm_C);
    if (typed == m_query)
        return;
    m_query = typed;
    search();
}

void SearchModel::search()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    beginResetModel();
    m_hits.clear();
    if (!m_query.isEmpty()) {
        const auto append = [this](std::vector<Hit> hits) {
            m_hits.insert(m_hits.end(), hits.begin(), hits.end());
        };
        append(entityHits(ranksOf(m_query, atlas), atlas));
        std::vector<std::vector<int>> ranksByWord;
        for (const QString& word : m_query.split(u' ').mid(0, 3))
            ranksByWord.push_back(ranksOf(word, atlas));
        append(relationHits(ranksByWord, atlas));
        append(sentenceHits(m_query, atlas));
    }
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit& shown = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(shown);
    case Qt::EditRole:
        return m_query; // what a completer leaves in the field
    case KindRole:
        return static_cast<int>(shown.kind);
    case DetailRole:
        return detail(shown);
    case TypeRole:
        return type(shown);
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"}, {DetailRole, "detail"}, {TypeRole, "type"}});
    return names;
}

QString SearchModel::words(const Hit& shown) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const text::Language language = m_document.language();
    if (const auto* entity = std::get_if<atlas::EntityId>(&shown.subject))
        return nameOf(atlas[*entity], language);
    if (const auto* id = std::get_if<atlas::RelationId>(&shown.subject)) {
        const atlas::Relation& relation = atlas[*id];
        const QString between =
            extract::isDirected(relation.type) ? QStringLiteral(" \u2192 ") : QStringLiteral(" \u2014 ");
        return nameOf(atlas[relation.source], language) + between + nameOf(atlas[relation.target], language);
    }
    return excerpt(atlas, shown.place);
}

int SearchModel::type(const Hit& shown) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    if (const auto* entity = std::get_if<atlas::EntityId>(&shown.subject))
        return static_cast<int>(atlas[*entity].kind);
    if (const auto* relation = std::get_if<atlas::RelationId>(&shown.subject))
        return static_cast<int>(atlas[*relation].type);
    return -1;
}

QString SearchModel::detail(const Hit& shown) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    if (const auto* entity = std::get_if<atlas::EntityId>(&shown.subject))
        return QString::fromStdString(atlas[*entity].ticker);
    if (shown.kind == Hit::Kind::Sentence)
        return QString::fromStdU16String(atlas[shown.place.article].article->title);
    return {};
}

} // namespace atlas::models
