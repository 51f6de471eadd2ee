#include "exchange/networkattributes.h"

#include "exchange/evidencejson.h"
#include "exchange/fields.h"

namespace atlas::exchange {

namespace {

using Type = AttributeGraph::Type;

enum NodeColumn : std::uint32_t
{
    NameKo,
    NameEn,
    Kind,
    Country,
    Layers,
    Ticker,
};

enum EdgeColumn : std::uint32_t
{
    Relation,
    StatusColumn,
    Date,
    Confidence,
    Weight,
    Amount,
    Currency,
    Quote,
    Article,
    Published,
    Start,
    End,
    AllEvidence,
};

void put(AttributeGraph::Values& values, std::uint32_t column, std::string_view text)
{
    if (!text.empty())
        values.push_back({column, std::string(text)});
}

AttributeGraph::Node nodeOf(const NetworkNode& from, text::Language language)
{
    AttributeGraph::Node node{from.id, from.name(language), {}};
    put(node.values, NameKo, from.nameKo);
    put(node.values, NameEn, from.nameEn);
    put(node.values, Kind, extract::entityKindName(from.kind));
    put(node.values, Country, from.country);
    std::string layers;
    for (const extract::Layer layer : from.layers)
        layers += (layers.empty() ? "" : "|") + std::string(extract::layerName(layer));
    put(node.values, Layers, layers);
    put(node.values, Ticker, from.ticker);
    return node;
}

AttributeGraph::Edge edgeOf(const NetworkEdge& from, const NetworkData& data)
{
    const std::string_view relation = extract::relationTypeName(from.type);
    AttributeGraph::Edge edge{data.nodes[from.source].id,
                              data.nodes[from.target].id,
                              from.label.empty() ? std::string(relation) : from.label,
                              from.directed,
                              {}};
    put(edge.values, Relation, relation);
    put(edge.values, StatusColumn, extract::statusName(from.status));
    put(edge.values, Date, isoText(from.date));
    put(edge.values, Confidence, fractionText(from.confidence));
    put(edge.values, Weight, std::to_string(from.evidence.size()));
    if (from.amount) {
        put(edge.values, Amount, from.amount->value.toString());
        put(edge.values, Currency, from.amount->currency.view());
    }
    if (from.evidence.empty())
        return edge;
    const NetworkEvidence& first = from.evidence.front();
    const NetworkArticle& article = data.articles[first.article];
    put(edge.values, Quote, first.quote);
    put(edge.values, Article, article.title.empty() ? article.id : article.title);
    put(edge.values, Published, isoText(article.published));
    put(edge.values, Start, std::to_string(first.place.begin));
    put(edge.values, End, std::to_string(first.place.end));
    put(edge.values, AllEvidence, evidenceToJson(from.evidence, data.articles));
    return edge;
}

} // namespace

AttributeGraph attributesOf(const NetworkData& data, text::Language language)
{
    AttributeGraph graph;
    graph.nodeColumns = {{"name_ko"}, {"name_en"}, {"kind"}, {"country"}, {"layers"}, {"ticker"}};
    graph.edgeColumns = {{"relation"},
                         {"status"},
                         {"date"},
                         {"confidence", Type::Number},
                         {"weight", Type::Number},
                         {"amount"}, // an exact decimal, which a double would round
                         {"currency"},
                         {"quote"},
                         {"article"},
                         {"published"},
                         {"start", Type::Number},
                         {"end", Type::Number},
                         {"evidence"}};
    graph.nodes.reserve(data.nodes.size());
    graph.edges.reserve(data.edges.size());
    for (const NetworkNode& node : data.nodes)
        graph.nodes.push_back(nodeOf(node, language));
    for (const NetworkEdge& edge : data.edges)
        graph.edges.push_back(edgeOf(edge, data));
    return graph;
}

} // namespace atlas::exchange
