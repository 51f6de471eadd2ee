#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace atlas::exchange {

/// What GraphML and GEXF have in common: nodes and edges with named values. UTF-8.
struct AttributeGraph
{
    enum class Type : unsigned char
    {
        Text,
        Number,
    };
    struct Column
    {
        std::string name;
        Type type = Type::Text;
        friend bool operator==(const Column&, const Column&) = default;
    };
    struct Value
    {
        std::uint32_t column = 0; ///< index into the columns
        std::string text;         ///< never empty: what has no value is left out
        friend bool operator==(const Value&, const Value&) = default;
    };
    using Values = std::vector<Value>;
    struct Node
    {
        std::string id;
        std::string label;
        Values values;
        friend bool operator==(const Node&, const Node&) = default;
    };
    struct Edge
    {
        std::string source; ///< ids of nodes
        std::string target;
        std::string label;
        bool directed = true;
        Values values;
        friend bool operator==(const Edge&, const Edge&) = default;
    };

    std::vector<Column> nodeColumns;
    std::vector<Column> edgeColumns;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<std::string> unread; ///< elements that were passed over, each once
    friend bool operator==(const AttributeGraph&, const AttributeGraph&) = default;
};

} // namespace atlas::exchange
