#pragma once

#include "network/graph.h"
#include "text/language.h"
#include "text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas::exchange {

/// A network as it leaves and enters: nothing but what stands in the file, without the articles. Strings are
/// UTF-8, places count code points of the article they lie in, confidences have two decimals.

struct NetworkArticle
{
    std::string id;
    std::string title;
    std::string publisher;
    std::string url;
    std::optional<text::PartialDate> published;
    friend bool operator==(const NetworkArticle&, const NetworkArticle&) = default;
};

/// A sentence that states a tie.
struct NetworkEvidence
{
    std::uint32_t article = 0; ///< index into NetworkData::articles
    text::Span place;          ///< of the quote in the article
    std::string quote;
    text::Span trigger; ///< like source and target a place in the article, inside the quote; or empty
    text::Span source;
    text::Span target;
    extract::Status status = extract::Status::Actual;
    std::optional<text::PartialDate> date;
    double confidence = 1;
    std::string rule;
    friend bool operator==(const NetworkEvidence&, const NetworkEvidence&) = default;
};

struct NetworkSum
{
    money::Decimal value;
    money::Currency currency;
    friend bool operator==(const NetworkSum&, const NetworkSum&) = default;
};

struct NetworkNode
{
    std::string id;
    std::string nameKo;
    std::string nameEn;
    extract::EntityKind kind = extract::EntityKind::Unstated;
    std::string country; ///< ISO 3166 alpha-2, or empty
    std::vector<extract::Layer> layers;
    std::string ticker;
    /// In the language asked for, else in the other.
    const std::string& name(text::Language language = text::Language::Korean) const
    {
        const bool korean = language == text::Language::Korean ? !nameKo.empty() : nameEn.empty();
        return korean ? nameKo : nameEn;
    }
    friend bool operator==(const NetworkNode&, const NetworkNode&) = default;
};

struct NetworkEdge
{
    std::uint32_t source = 0; ///< index into NetworkData::nodes
    std::uint32_t target = 0;
    extract::RelationType type = extract::RelationType::Unstated;
    extract::Status status = extract::Status::Actual;
    std::optional<text::PartialDate> date; ///< earliest
    double confidence = 1;
    std::optional<NetworkSum> amount;
    std::vector<NetworkEvidence> evidence; ///< newest first; none in files of others
    std::string label;                     ///< what a file of others calls an unstated tie; else empty
    bool bare = false;                     ///< a file of others says neither status nor confidence
    bool directed = false;                 ///< leads from source to target; never where its type cannot
    friend bool operator==(const NetworkEdge&, const NetworkEdge&) = default;
};

struct NetworkData
{
    std::vector<NetworkNode> nodes;
    std::vector<NetworkEdge> edges;
    std::vector<NetworkArticle> articles; ///< those that the evidence names, in the order of the atlas
    friend bool operator==(const NetworkData&, const NetworkData&) = default;
};

/// What the graph shows of the atlas, in its order. Linear.
NetworkData networkData(const atlas::Atlas&, const network::Graph&);
/// Everything: all entities and all relations, denied ones too.
NetworkData networkData(const atlas::Atlas&);

} // namespace atlas::exchange
