#pragma once

#include "article/article.h"
#include "extract/facts.h"
#include "text/language.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace atlas::atlas {

// Typed ids: an index into the vector of that name in Atlas.
enum class ArticleId : std::uint32_t
{
};
enum class EntityId : std::uint32_t
{
};
enum class RelationId : std::uint32_t
{
};
enum class FigureId : std::uint32_t
{
};

/// An article with what was read from it.
struct ReadArticle
{
    std::shared_ptr<const article::Article> article;
    std::shared_ptr<const extract::Facts> facts;
    bool network = false; ///< stands for the file of a network, and is no article that anyone wrote
};

struct Mention
{
    ArticleId article{};
    text::Span span;
    friend bool operator==(const Mention&, const Mention&) = default;
};

/// One real thing, as all articles together name it.
struct Entity
{
    EntityId id{};
    std::string key;
    extract::EntityKind kind = extract::EntityKind::Company;
    std::u16string nameKo;
    std::u16string nameEn;
    std::vector<std::u16string> aliases;
    std::string country;
    std::vector<extract::Layer> layers;
    std::string ticker;
    std::vector<Mention> mentions;     ///< by article, then position
    std::vector<RelationId> relations; ///< ascending
    std::vector<FigureId> figures;     ///< ascending
    bool madeUp = false;               ///< only articles made up as examples tell of it

    /// In the language asked for, else in the other.
    const std::u16string& name(text::Language) const;
};

struct Evidence
{
    ArticleId article{};
    extract::Evidence words;
    extract::Status status = extract::Status::Actual; ///< as this sentence states it
    std::optional<text::PartialDate> date;            ///< of the event, else of the article
    double confidence = 0;
    std::string rule;
};

/// One tie of a pair, told by one or more sentences.
struct Relation
{
    RelationId id{};
    extract::RelationType type = extract::RelationType::Partnership;
    EntityId source{};
    EntityId target{};
    extract::Status status = extract::Status::Actual; ///< of the newest evidence
    std::optional<text::PartialDate> date;            ///< earliest
    double confidence = 0;                            ///< of the strongest evidence
    std::optional<money::Amount> amount;
    std::vector<Evidence> evidence; ///< newest article first
    int articleCount = 0;           ///< without files of networks
};

struct Figure
{
    FigureId id{};
    EntityId entity{};
    ArticleId article{};
    extract::Metric metric = extract::Metric::MarketCap;
    extract::FigureStatus status = extract::FigureStatus::Actual;
    money::Amount amount;
    text::Span sentence;
    std::vector<extract::Restated> restated; ///< where the article says the same again
    std::optional<text::PartialDate> asOf;
    std::optional<std::string> period;
    std::optional<money::Amount> equivalent;
    bool baseline = false; ///< see extract::FigureFact
    double confidence = 0;
};

/// A problem of one article, shown until it is solved.
struct OpenProblem
{
    ArticleId article{};
    text::Problem problem;
};

/// The facts of all articles joined. Immutable once made; shared between threads as std::shared_ptr<const
/// Atlas>.
struct Atlas
{
    std::vector<ReadArticle> articles;
    std::vector<Entity> entities;
    std::vector<Relation> relations;
    std::vector<Figure> figures;
    std::vector<OpenProblem> problems;

    const Entity& operator[](EntityId id) const { return entities[static_cast<std::size_t>(id)]; }
    const Relation& operator[](RelationId id) const { return relations[static_cast<std::size_t>(id)]; }
    const Figure& operator[](FigureId id) const { return figures[static_cast<std::size_t>(id)]; }
    const ReadArticle& operator[](ArticleId id) const { return articles[static_cast<std::size_t>(id)]; }

    /// By key; null where there is none.
    const Entity* find(std::string_view key) const;

    std::unordered_map<std::string, EntityId> byKey;
};

/// How many of what is open are articles, and how many stand for the file of a network.
int articleCount(const Atlas&);
int networkCount(const Atlas&);

/// Joins in input order, so that the outcome never depends on threads: entities by key, relations by type and
/// ends (undirected ones in either order), figures that agree in entity, metric, value, currency and as-of
/// date within an article once. Contradicting figures stay side by side and give a problem
/// "figures.contradict".
Atlas join(std::vector<ReadArticle>);

} // namespace atlas::atlas
