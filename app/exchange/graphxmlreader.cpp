#include "exchange/graphxml.h"
#include "exchange/xmlevents.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace atlas::exchange {

namespace {

constexpr std::size_t mostUnread = 20; ///< names of elements that are kept for the message
constexpr std::size_t mostColumns = 1000;
constexpr std::size_t mostCharactersShown = 40; ///< of a name in a message

/// What both formats have in common: nodes and edges that are open, elements that mean nothing to us.
class GraphHandler : public XmlHandler
{
public:
    std::optional<text::Problem> problem() const override { return m_problem; }
    AttributeGraph take() { return std::move(m_graph); }

protected:
    void openNode(const Attributes& attributes)
    {
        if (m_graph.nodes.size() == mostNetworkNodes)
            return fail("network.too-many", {std::to_string(mostNetworkNodes)});
        const std::string_view id = attribute(attributes, "id");
        if (bytesOf(id, longestNetworkName) < id.size())
            return fail("network.long-id", {std::to_string(longestNetworkName),
                                            std::string(id.substr(0, bytesOf(id, mostCharactersShown)))});
        m_openNodes.push_back(m_graph.nodes.size());
        m_graph.nodes.push_back({std::string(id), std::string(attribute(attributes, "label")), {}});
    }
    void openEdge(const Attributes& attributes, bool directed)
    {
        if (m_graph.edges.size() == mostNetworkEdges)
            return fail("network.too-many", {std::to_string(mostNetworkEdges)});
        m_edgeOpen = true;
        m_graph.edges.push_back({std::string(attribute(attributes, "source")),
                                 std::string(attribute(attributes, "target")),
                                 std::string(attribute(attributes, "label")),
                                 directed,
                                 {}});
    }
    void closeNode()
    {
        if (!m_openNodes.empty())
            m_openNodes.pop_back();
    }
    void closeEdge() { m_edgeOpen = false; }
    /// A value of the open edge that stands in its own element, as if it had a column of that name.
    void addOwn(std::string_view name, std::string_view text)
    {
        const std::string id = "/" + std::string(name); // which no column of the file has
        if (text.empty() || !m_edgeOpen)
            return;
        if (!m_edgeColumns.contains(id))
            addColumn("edge", id, name, "string");
        addValue(id, text);
    }

    void addColumn(std::string_view owner, std::string_view id, std::string_view name, std::string_view type)
    {
        const bool number =
            type == "double" || type == "float" || type == "int" || type == "integer" || type == "long";
        if (name.empty())
            name = id;
        for (const bool edge : {false, true}) {
            if (owner != "all" && owner != (edge ? "edge" : "node"))
                continue;
            auto& columns = edge ? m_graph.edgeColumns : m_graph.nodeColumns;
            if (columns.size() == mostColumns)
                return fail("network.too-many", {std::to_string(mostColumns)});
            (edge ? m_edgeColumns : m_nodeColumns)
                .try_emplace(std::string(id), static_cast<std::uint32_t>(columns.size()));
            columns.push_back(
                {std::string(name), number ? AttributeGraph::Type::Number : AttributeGraph::Type::Text});
        }
    }

    /// Puts a value to what is open. A column called label is the label.
    void addValue(std::string_view id, std::string_view text)
    {
        if (text.empty() || (!m_edgeOpen && m_openNodes.empty()))
            return;
        const auto& columns = m_edgeOpen ? m_edgeColumns : m_nodeColumns;
        const auto column = columns.find(std::string(id));
        if (column == columns.end())
            return unread(id);
        const std::string& name =
            (m_edgeOpen ? m_graph.edgeColumns : m_graph.nodeColumns)[column->second].name;
        if (name == "label" || name == "Label")
            setLabel(text);
        else
            (m_edgeOpen ? m_graph.edges.back().values : m_graph.nodes[m_openNodes.back()].values)
                .push_back({column->second, std::string(text)});
    }

    void setLabel(std::string_view text)
    {
        if (text.find_first_not_of(" \t\r\n") == text.npos || (!m_edgeOpen && m_openNodes.empty()))
            return;
        (m_edgeOpen ? m_graph.edges.back().label : m_graph.nodes[m_openNodes.back()].label) = text;
    }

    void unread(std::string_view element)
    {
        auto& list = m_graph.unread;
        if (list.size() < mostUnread && std::find(list.begin(), list.end(), element) == list.end())
            list.emplace_back(element);
    }

    void fail(std::string code, std::vector<std::string> arguments)
    {
        m_problem = text::Problem{std::move(code), {}, std::move(arguments)};
    }

private:
    AttributeGraph m_graph;
    std::optional<text::Problem> m_problem;
    std::vector<std::size_t> m_openNodes; ///< a node of a nested graph lies in another one
    bool m_edgeOpen = false;
    std::unordered_map<std::string, std::uint32_t> m_nodeColumns; ///< by the id in the file
    std::unordered_map<std::string, std::uint32_t> m_edgeColumns;
};

class GraphmlHandler : public GraphHandler
{
public:
    void start(const std::string& element, const Attributes& attributes) override
    {
        takeLabel();
        m_text.clear();
        const auto value = [&](std::string_view name) { return attribute(attributes, name); };
        m_inLabel = element == "NodeLabel" || element == "EdgeLabel"; // of yEd, which has no attribute for it
        if (m_inLabel)
            return;
        if (element == "graph")
            m_directed = value("edgedefault") != "undirected";
        else if (element == "key")
            addColumn(value("for").empty() ? "all" : value("for"), value("id"), value("attr.name"),
                      value("attr.type"));
        else if (element == "node")
            openNode(attributes);
        else if (element == "edge")
            openEdge(attributes, value("directed").empty() ? m_directed : value("directed") == "true");
        else if (element == "data")
            m_key = value("key");
        else if (element != "graphml" && element != "default" && element != "desc")
            unread(element);
    }
    void end(const std::string& element) override
    {
        takeLabel();
        if (element == "node")
            closeNode();
        else if (element == "edge")
            closeEdge();
        else if (element == "data")
            addValue(m_key, m_text);
        m_text.clear();
    }
    void text(std::string_view words) override { m_text += words; }

private:
    void takeLabel()
    {
        if (m_inLabel)
            setLabel(m_text);
        m_inLabel = false;
    }

    bool m_directed = true;
    bool m_inLabel = false;
    std::string m_key;
    std::string m_text;
};

class GexfHandler : public GraphHandler
{
public:
    void start(const std::string& element, const Attributes& attributes) override
    {
        const auto value = [&](std::string_view name) { return attribute(attributes, name); };
        if (element == "graph")
            m_directed = value("defaultedgetype") == "directed";
        else if (element == "attributes")
            m_owner = value("class");
        else if (element == "attribute")
            addColumn(m_owner, value("id"), value("title"), value("type"));
        else if (element == "node")
            openNode(attributes);
        else if (element == "edge")
            takeEdge(attributes);
        else if (element == "attvalue")
            addValue(value("for").empty() ? value("id") : value("for"), value("value"));
        else if (std::find(std::begin(quiet), std::end(quiet), element) == std::end(quiet))
            unread(element);
    }
    void end(const std::string& element) override
    {
        if (element == "node")
            closeNode();
        else if (element == "edge")
            closeEdge();
    }
    void text(std::string_view) override {}

private:
    void takeEdge(const Attributes& attributes)
    {
        const std::string_view type = attribute(attributes, "type");
        openEdge(attributes, type.empty() ? m_directed : type == "directed");
        for (const char* name : {"weight", "start"})
            addOwn(name, attribute(attributes, name));
    }

    static constexpr std::string_view quiet[] = {"gexf",  "meta",  "creator",   "description", "keywords",
                                                 "nodes", "edges", "attvalues", "default",     "options"};
    bool m_directed = false; ///< undirected unless the file says otherwise
    std::string m_owner;
};

/// Hands on to the format that the outermost element names.
class AnyHandler : public XmlHandler
{
public:
    void start(const std::string& element, const Attributes& attributes) override
    {
        if (!m_format && element == "graphml")
            m_format = std::make_unique<GraphmlHandler>();
        else if (!m_format && element == "gexf")
            m_format = std::make_unique<GexfHandler>();
        if (m_format)
            m_format->start(element, attributes);
        else if (!m_foreign)
            m_foreign = text::Problem{
                "network.not-a-network", {}, {element.substr(0, bytesOf(element, mostCharactersShown))}};
    }
    void end(const std::string& element) override { m_format->end(element); }
    void text(std::string_view words) override
    {
        if (m_format)
            m_format->text(words);
    }
    std::optional<text::Problem> problem() const override
    {
        return m_foreign ? m_foreign : m_format->problem();
    }
    AttributeGraph take() { return m_format->take(); }

private:
    std::unique_ptr<GraphHandler> m_format;
    std::optional<text::Problem> m_foreign;
};

} // namespace

std::size_t bytesOf(std::string_view utf8, std::size_t characters)
{
    const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; };
    std::size_t at = 0;
    while (at < utf8.size() && (!begins(utf8[at]) || characters-- > 0))
        ++at;
    return at;
}

text::Result<AttributeGraph> readGraphXml(std::string_view bytes, const ReadingOn& readingOn)
{
    AnyHandler handler;
    if (auto problem = readXml(bytes, handler, readingOn))
        return *std::move(problem);
    AttributeGraph graph = handler.take();
    if (graph.nodes.empty())
        return text::Problem{"network.no-nodes", {}, {}};
    return graph;
}

} // namespace atlas::exchange
