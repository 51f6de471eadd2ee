#include "exchange/networkdata.h"

#include "atlas/filedties.h"
#include "exchange/fields.h"
#include "text/codepoints.h"
#include "text/decode.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>

namespace atlas::exchange {

namespace {

/// Where places of an article are to be found by whoever has that article: in an excerpt, the places of its
/// quotes in the whole one.
class Places
{
public:
    explicit Places(const article::Article& article) : m_points(article.text), m_excerpts(&article.excerpts)
    {}

    text::Span of(text::Span span) const
    {
        if (span.empty())
            return {};
        const text::Span points = m_points.codePoints(span);
        const auto behind = std::upper_bound(
            m_excerpts->begin(), m_excerpts->end(), span.begin,
            [](std::uint32_t at, const article::Excerpt& excerpt) { return at < excerpt.here.begin; });
        if (behind == m_excerpts->begin() || !std::prev(behind)->here.contains(span))
            return points;
        const article::Excerpt& quoted = *std::prev(behind);
        const std::uint32_t begin = quoted.there + points.begin - m_points.codePoint(quoted.here.begin);
        return {begin, begin + points.length()};
    }

private:
    text::CodePointIndex m_points;
    const std::vector<article::Excerpt>* m_excerpts;
};

/// Takes over entities and relations one after the other.
class Collector
{
public:
    explicit Collector(const atlas::Atlas& all) : m_all(all), m_nodes(all.entities.size()) {}

    void add(const atlas::Entity& entity)
    {
        m_nodes[static_cast<std::size_t>(entity.id)] = static_cast<std::uint32_t>(m_data.nodes.size());
        m_data.nodes.push_back({entity.key, text::toUtf8(entity.nameKo), text::toUtf8(entity.nameEn),
                                entity.kind, entity.country, entity.layers, entity.ticker});
    }

    void add(const atlas::Relation& relation)
    {
        NetworkEdge edge;
        edge.source = m_nodes[static_cast<std::size_t>(relation.source)];
        edge.target = m_nodes[static_cast<std::size_t>(relation.target)];
        edge.type = relation.type;
        edge.status = relation.status;
        edge.date = relation.date;
        edge.confidence = hundredths(relation.confidence);
        if (relation.amount)
            edge.amount = NetworkSum{relation.amount->value, relation.amount->currency};
        for (const atlas::Evidence& evidence : relation.evidence)
            edge.evidence.push_back(taken(evidence));
        const bool unstated = relation.type == extract::RelationType::Unstated;
        if (unstated && !relation.evidence.empty())
            edge.label = wordOf(relation.evidence.front());
        edge.directed = atlas::isDirected(relation);
        m_data.edges.push_back(std::move(edge));
    }

    NetworkData finish()
    {
        std::map<std::uint32_t, std::uint32_t> places;
        for (const auto& [article, points] : m_points) {
            places.emplace(article, static_cast<std::uint32_t>(m_data.articles.size()));
            const article::Article& named = *m_all[static_cast<atlas::ArticleId>(article)].article;
            m_data.articles.push_back({named.excerptOf.empty() ? named.id : named.excerptOf,
                                       text::toUtf8(named.title), text::toUtf8(named.publisher), named.url,
                                       named.published});
        }
        for (NetworkEdge& edge : m_data.edges)
            for (NetworkEvidence& evidence : edge.evidence)
                evidence.article = places[evidence.article];
        return std::move(m_data);
    }

private:
    /// Which states the tie.
    std::string wordOf(const atlas::Evidence& evidence) const
    {
        const text::Span word = evidence.words.trigger;
        const std::u16string& text = m_all[evidence.article].article->text;
        return text::toUtf8(std::u16string_view(text).substr(word.begin, word.length()));
    }

    NetworkEvidence taken(const atlas::Evidence& evidence)
    {
        const article::Article& from = *m_all[evidence.article].article;
        const auto number = static_cast<std::uint32_t>(evidence.article);
        const auto [points, isNew] = m_points.try_emplace(number, nullptr);
        if (isNew)
            points->second = std::make_unique<const Places>(from);
        const Places& places = *points->second;
        const text::Span words = evidence.words.sentence;
        return {number,
                places.of(words),
                text::toUtf8(std::u16string_view(from.text).substr(words.begin, words.length())),
                places.of(evidence.words.trigger),
                places.of(evidence.words.source),
                places.of(evidence.words.target),
                evidence.status,
                evidence.date,
                hundredths(evidence.confidence),
                evidence.rule};
    }

    const atlas::Atlas& m_all;
    NetworkData m_data;
    std::vector<std::uint32_t> m_nodes;                              ///< by entity
    std::map<std::uint32_t, std::unique_ptr<const Places>> m_points; ///< by article
};

} // namespace

NetworkData networkData(const atlas::Atlas& all, const network::Graph& graph)
{
    Collector collector(all);
    for (const network::Node& node : graph.nodes)
        collector.add(all[node.entity]);
    for (const network::Edge& edge : graph.edges)
        collector.add(all[edge.relation]);
    return collector.finish();
}

NetworkData networkData(const atlas::Atlas& all)
{
    Collector collector(all);
    for (const atlas::Entity& entity : all.entities)
        collector.add(entity);
    for (const atlas::Relation& relation : all.relations)
        collector.add(relation);
    return collector.finish();
}

} // namespace atlas::exchange
