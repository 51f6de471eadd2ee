#include "exchange/graphxml.h"

#include "exchange/xmlwriter.h"

namespace atlas::exchange {

namespace {

using Columns = std::vector<AttributeGraph::Column>;

std::string numbered(char letter, std::size_t number)
{
    return letter + std::to_string(number);
}

void writeKeys(XmlWriter& xml, char letter, std::string_view element, const Columns& columns)
{
    xml.empty("key", {{"id", std::string(1, letter) + "label"},
                      {"for", element},
                      {"attr.name", "label"},
                      {"attr.type", "string"}});
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool number = columns[i].type == AttributeGraph::Type::Number;
        xml.empty("key", {{"id", numbered(letter, i)},
                          {"for", element},
                          {"attr.name", columns[i].name},
                          {"attr.type", number ? "double" : "string"}});
    }
}

void writeData(XmlWriter& xml, char letter, std::string_view label, const AttributeGraph::Values& values)
{
    if (!label.empty())
        xml.text("data", {{"key", std::string(1, letter) + "label"}}, label);
    for (const AttributeGraph::Value& value : values)
        xml.text("data", {{"key", numbered(letter, value.column)}}, value.text);
}

void declare(XmlWriter& xml, std::string_view owner, const Columns& columns)
{
    xml.open("attributes", {{"class", owner}});
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool number = columns[i].type == AttributeGraph::Type::Number;
        xml.empty(
            "attribute",
            {{"id", std::to_string(i)}, {"title", columns[i].name}, {"type", number ? "double" : "string"}});
    }
    xml.close();
}

void writeValues(XmlWriter& xml, const AttributeGraph::Values& values)
{
    xml.open("attvalues");
    for (const AttributeGraph::Value& value : values)
        xml.empty("attvalue", {{"for", std::to_string(value.column)}, {"value", value.text}});
    xml.close();
}

} // namespace

std::string toGraphml(const AttributeGraph& graph)
{
    std::string out;
    XmlWriter xml(out);
    xml.open("graphml", {{"xmlns", "http://graphml.graphdrawing.org/xmlns"}});
    writeKeys(xml, 'n', "node", graph.nodeColumns);
    writeKeys(xml, 'e', "edge", graph.edgeColumns);
    xml.open("graph", {{"id", "network"}, {"edgedefault", "directed"}});
    for (const AttributeGraph::Node& node : graph.nodes) {
        xml.open("node", {{"id", node.id}});
        writeData(xml, 'n', node.label, node.values);
        xml.close();
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const AttributeGraph::Edge& edge = graph.edges[i];
        xml.open("edge", {{"id", numbered('t', i)},
                          {"source", edge.source},
                          {"target", edge.target},
                          {"directed", edge.directed ? "true" : "false"}});
        writeData(xml, 'e', edge.label, edge.values);
        xml.close();
    }
    xml.close().close();
    return out;
}

std::string toGexf(const AttributeGraph& graph)
{
    std::string out;
    XmlWriter xml(out);
    xml.open("gexf", {{"xmlns", "http://gexf.net/1.3"}, {"version", "1.3"}});
    xml.open("meta").text("creator", {}, "Alliance Atlas").close();
    xml.open("graph", {{"defaultedgetype", "directed"}, {"mode", "static"}});
    declare(xml, "node", graph.nodeColumns);
    declare(xml, "edge", graph.edgeColumns);
    xml.open("nodes");
    for (const AttributeGraph::Node& node : graph.nodes) {
        xml.open("node", {{"id", node.id}, {"label", node.label}});
        writeValues(xml, node.values);
        xml.close();
    }
    xml.close().open("edges");
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const AttributeGraph::Edge& edge = graph.edges[i];
        xml.open("edge", {{"id", numbered('t', i)},
                          {"source", edge.source},
                          {"target", edge.target},
                          {"type", edge.directed ? "directed" : "undirected"},
                          {"label", edge.label}});
        writeValues(xml, edge.values);
        xml.close();
    }
    xml.close().close().close();
    return out;
}

} // namespace atlas::exchange
