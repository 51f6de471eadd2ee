#include "exchange/evidencejson.h"
#include "exchange/graphxml.h"
#include "exchange/kindwords.h"
#include "exchange/networkattributes.h"
#include "text/decode.h"
#include "text/letters.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

namespace atlas::exchange {

namespace {

constexpr std::size_t mostNamed = 8; ///< names in one message; the others are counted by an ellipsis

std::string lower(std::string_view text)
{
    std::string folded(text);
    for (char& c : folded)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return folded;
}

/// As much of a word as a message has room for.
std::string shortened(std::string_view word)
{
    return std::string(word.substr(0, bytesOf(word, 40)));
}

std::string joined(const std::set<std::string>& names)
{
    std::string list;
    std::size_t count = 0;
    for (const std::string& name : names) {
        if (count++ == mostNamed)
            return list + " …";
        list += (list.empty() ? "" : ", ") + shortened(name);
    }
    return list;
}

/// Looks up the values of a node or an edge by the names of their columns, and learns which names are used.
class Named
{
public:
    Named(const std::vector<AttributeGraph::Column>& columns, std::set<std::string> known)
        : m_known(std::move(known))
    {
        for (const AttributeGraph::Column& column : columns) {
            m_names.push_back(lower(column.name));
            if (!m_known.contains(m_names.back()))
                m_unused.insert(column.name);
        }
    }

    /// The first of the names that has a value; else nothing.
    std::string_view of(const AttributeGraph::Values& values,
                        std::initializer_list<std::string_view> names) const
    {
        for (const std::string_view name : names)
            for (const AttributeGraph::Value& value : values)
                if (value.column < m_names.size() && m_names[value.column] == name)
                    return value.text;
        return {};
    }
    const std::set<std::string>& unused() const { return m_unused; }

private:
    std::vector<std::string> m_names; ///< by column, folded
    std::set<std::string> m_known;
    std::set<std::string> m_unused;
};

/// Words of the file that there is something to say about: how often they come, and some of them.
struct Unknown
{
    void add(std::string_view word)
    {
        ++count;
        if (names.size() <= mostNamed)
            names.insert(word.empty() ? "–" : shortened(word));
    }
    int count = 0;
    std::set<std::string> names;
};

bool hasHangul(std::string_view utf8)
{
    const std::u16string text = text::fromUtf8(utf8);
    return std::any_of(text.begin(), text.end(), text::isHangulSyllable);
}

std::optional<money::Currency> currencyOf(std::string_view code)
{
    const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), isLetter))
        return std::nullopt;
    money::Currency currency;
    std::copy(code.begin(), code.end(), currency.code.begin());
    return currency;
}

class Interpreter
{
public:
    explicit Interpreter(const AttributeGraph& graph)
        : m_graph(graph), m_nodeValues(graph.nodeColumns, {"label", "name", "name_ko", "name_en", "kind",
                                                           "country", "layers", "layer", "ticker"}),
          m_edgeValues(graph.edgeColumns,
                       {"label", "name", "relation", "type", "kind", "status", "date", "confidence", "weight",
                        "amount", "currency", "quote", "article", "published", "start", "end", "evidence"})
    {}

    NetworkReading run()
    {
        for (const AttributeGraph::Node& node : m_graph.nodes)
            add(node);
        for (const AttributeGraph::Edge& edge : m_graph.edges)
            add(edge);
        numberArticles();
        report();
        return std::move(m_reading);
    }

private:
    void add(const AttributeGraph::Node& from)
    {
        const auto number = static_cast<std::uint32_t>(m_reading.data.nodes.size());
        if (!m_nodes.try_emplace(from.id, number).second) {
            ++m_sameIds;
            return;
        }
        NetworkNode node;
        node.id = from.id;
        node.nameKo = cut(m_nodeValues.of(from.values, {"name_ko"}));
        node.nameEn = cut(m_nodeValues.of(from.values, {"name_en"}));
        if (node.nameKo.empty() && node.nameEn.empty()) {
            const std::string_view named = m_nodeValues.of(from.values, {"label", "name"});
            const std::string name(!from.label.empty() ? from.label : named.empty() ? from.id : named);
            (hasHangul(name) ? node.nameKo : node.nameEn) = cut(name);
        }
        node.kind = kindOf(m_nodeValues.of(from.values, {"kind"}));
        node.country = countryOf(m_nodeValues.of(from.values, {"country"}));
        node.layers = layersOf(m_nodeValues.of(from.values, {"layers", "layer"}));
        node.ticker = cut(m_nodeValues.of(from.values, {"ticker"}));
        m_reading.data.nodes.push_back(std::move(node));
    }

    /// As much of a name as is kept.
    std::string cut(std::string_view name)
    {
        const std::size_t kept = bytesOf(name, longestNetworkName);
        if (kept < name.size())
            m_cutNames.add(name);
        return std::string(name.substr(0, kept));
    }
    /// … of a quote, with what lies in that.
    void cut(NetworkEvidence& evidence)
    {
        evidence.rule = cut(evidence.rule);
        const std::size_t kept = bytesOf(evidence.quote, longestNetworkQuote);
        if (kept == evidence.quote.size())
            return;
        m_cutQuotes.add(evidence.quote);
        evidence.quote.resize(kept);
        const auto end = evidence.place.begin + static_cast<std::uint32_t>(longestNetworkQuote);
        evidence.place.end = std::min(evidence.place.end, end);
        for (text::Span* part : {&evidence.trigger, &evidence.source, &evidence.target})
            *part = part->end > end ? text::Span{} : *part;
    }
    void cut(NetworkArticle& article)
    {
        for (std::string* words : {&article.id, &article.title, &article.publisher, &article.url})
            *words = cut(*words);
    }

    extract::EntityKind kindOf(std::string_view said)
    {
        const auto kind = kindSaid(said);
        if (!kind && !said.empty())
            m_unknownKinds.add(said);
        return kind.value_or(extract::EntityKind::Unstated);
    }

    static std::string countryOf(std::string_view code)
    {
        const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
        return code.size() == 2 && std::all_of(code.begin(), code.end(), isLetter) ? std::string(code) : "";
    }

    static std::vector<extract::Layer> layersOf(std::string_view list)
    {
        std::vector<extract::Layer> layers;
        while (!list.empty()) {
            const std::size_t end = std::min(list.find('|'), list.size());
            const auto layer = extract::layerFromName(lower(list.substr(0, end)));
            if (layer && std::find(layers.begin(), layers.end(), *layer) == layers.end())
                layers.push_back(*layer);
            list.remove_prefix(std::min(end + 1, list.size()));
        }
        return layers;
    }

    void add(const AttributeGraph::Edge& from)
    {
        const auto source = m_nodes.find(from.source);
        const auto target = m_nodes.find(from.target);
        if (source == m_nodes.end() || target == m_nodes.end()) {
            ++m_dangling;
            return;
        }
        if (source->second == target->second) {
            ++m_loops;
            return;
        }
        NetworkEdge edge;
        edge.source = source->second;
        edge.target = target->second;
        takeType(edge, from);
        takeDirection(edge, from);
        const auto value = [&](std::string_view name) { return m_edgeValues.of(from.values, {name}); };
        edge.status = extract::statusFromName(lower(value("status"))).value_or(extract::Status::Actual);
        edge.date = text::PartialDate::fromIso(value("date").substr(0, 10));
        edge.bare = value("status").empty() && value("confidence").empty();
        if (const auto confidence = money::Decimal::parse(value("confidence")))
            edge.confidence = std::clamp(confidence->toDouble(), 0.0, 1.0);
        const auto amount = money::Decimal::parse(value("amount"));
        const auto currency = currencyOf(value("currency"));
        if (amount && currency)
            edge.amount = NetworkSum{*amount, *currency};
        takeEvidence(edge, from);
        if (edge.evidence.empty() && value("evidence").empty() && value("quote").empty()) {
            if (!edge.date)
                edge.date = text::PartialDate::fromIso(value("start").substr(0, 10));
            if (edge.bare) // ours counts its sentences
                look(value("weight"));
        }
        m_reading.data.edges.push_back(std::move(edge));
    }

    /// What the file calls the tie.
    std::string typeSaid(const AttributeGraph::Edge& from) const
    {
        const std::string_view said =
            m_edgeValues.of(from.values, {"relation", "type", "kind", "label", "name"});
        return said.empty() ? from.label : std::string(said);
    }

    /// A tie leads where the file says so, unless it is of a type that holds in either order.
    void takeDirection(NetworkEdge& edge, const AttributeGraph::Edge& from)
    {
        const bool unstated = edge.type == extract::RelationType::Unstated;
        edge.directed = from.directed && (unstated || extract::isDirected(edge.type));
        if (edge.directed != from.directed)
            m_unusedDirections.add(typeSaid(from));
    }

    void takeType(NetworkEdge& edge, const AttributeGraph::Edge& from)
    {
        const std::string name = typeSaid(from);
        if (const auto type = extract::relationTypeFromName(lower(name))) {
            edge.type = *type;
            if (*type == extract::RelationType::Unstated && from.label != name)
                edge.label = cut(from.label); // as it was written by us
            return;
        }
        edge.type = extract::RelationType::Unstated;
        edge.label = cut(name);
        m_unknownTypes.add(name);
    }

    void takeEvidence(NetworkEdge& edge, const AttributeGraph::Edge& from)
    {
        const std::string_view json = m_edgeValues.of(from.values, {"evidence"});
        if (!json.empty()) {
            if (auto all = evidenceFromJson(json, m_articles))
                edge.evidence = *std::move(all);
            else
                ++m_badEvidence;
            for (NetworkEvidence& evidence : edge.evidence)
                cut(evidence);
        }
        if (edge.evidence.empty() && edge.label.empty())
            edge.label = cut(m_edgeValues.of(from.values, {"quote"})); // a sentence without its article
    }

    /// There is no place for it: what is wide here has more sentences.
    void look(std::string_view weight)
    {
        const auto number = money::Decimal::parse(weight);
        if (!number && !weight.empty())
            m_badWeights.add(weight);
        m_weights += number ? 1 : 0;
        m_weightsDiffer = m_weightsDiffer || (number && number->toDouble() != 1);
    }

    /// The numbers of the file, as few as there are articles.
    void numberArticles()
    {
        std::map<std::uint32_t, std::uint32_t> places;
        for (auto& [number, article] : m_articles) {
            cut(article);
            places.emplace(number, static_cast<std::uint32_t>(m_reading.data.articles.size()));
            m_reading.data.articles.push_back(std::move(article));
        }
        for (NetworkEdge& edge : m_reading.data.edges)
            for (NetworkEvidence& evidence : edge.evidence)
                evidence.article = places[evidence.article];
    }

    void report()
    {
        const auto tell = [this](std::string code, std::vector<std::string> arguments) {
            m_reading.problems.push_back({std::move(code), {}, std::move(arguments)});
        };
        std::set<std::string> unused = m_nodeValues.unused();
        unused.insert(m_edgeValues.unused().begin(), m_edgeValues.unused().end());
        if (!unused.empty())
            tell("network.unused-attributes", {joined(unused)});
        if (!m_graph.unread.empty())
            tell("network.unused-elements", {joined({m_graph.unread.begin(), m_graph.unread.end()})});
        for (const auto& [code, unknown] : {std::pair("network.unknown-kinds", &m_unknownKinds),
                                            std::pair("network.unknown-relations", &m_unknownTypes),
                                            std::pair("network.unused-directions", &m_unusedDirections),
                                            std::pair("network.bad-weights", &m_badWeights)})
            if (unknown->count > 0)
                tell(code, {std::to_string(unknown->count), joined(unknown->names)});
        for (const auto& [code, cut, longest] :
             {std::tuple("network.cut-names", &m_cutNames, longestNetworkName),
              std::tuple("network.cut-quotes", &m_cutQuotes, longestNetworkQuote)})
            if (cut->count > 0)
                tell(code, {std::to_string(cut->count), joined(cut->names), std::to_string(longest)});
        for (const auto& [code, count] :
             {std::pair("network.unused-weights", m_weightsDiffer ? m_weights : 0),
              std::pair("network.dangling", m_dangling), std::pair("network.loops", m_loops),
              std::pair("network.same-ids", m_sameIds), std::pair("network.bad-evidence", m_badEvidence)})
            if (count > 0)
                tell(code, {std::to_string(count)});
    }

    const AttributeGraph& m_graph;
    Named m_nodeValues;
    Named m_edgeValues;
    NetworkReading m_reading;
    std::unordered_map<std::string, std::uint32_t> m_nodes;
    std::map<std::uint32_t, NetworkArticle> m_articles;
    Unknown m_cutNames;
    Unknown m_cutQuotes;
    Unknown m_unknownKinds; ///< of nodes
    Unknown m_unknownTypes; ///< of edges
    Unknown m_unusedDirections;
    Unknown m_badWeights; ///< that are no numbers
    bool m_weightsDiffer = false;
    int m_weights = 0;
    int m_dangling = 0;
    int m_loops = 0;
    int m_sameIds = 0;
    int m_badEvidence = 0;
};

} // namespace

NetworkReading networkOf(const AttributeGraph& graph)
{
    return Interpreter(graph).run();
}

} // namespace atlas::exchange
