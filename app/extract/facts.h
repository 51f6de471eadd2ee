#pragma once

#include "money/amount.h"
#include "text/date.h"
#include "text/problem.h"
#include "text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

// The names of all enumerators in files are given by the *Name functions (spec: lower case, underscores).

enum class EntityKind : unsigned char
{
    Company,
    Alliance,
    Institution,
    Person,
    Product,
    Country,
    Unstated, ///< a network of others has the node without saying what it is; never read from text
};
inline constexpr int entityKindCount = 7;

/// Layers of an AI ecosystem that a company works in.
enum class Layer : unsigned char
{
    Model,
    Infrastructure,
    Service,
    Solution,
    Channel,
};

enum class RelationType : unsigned char
{
    Partnership,
    Investment,
    Acquisition,
    Merger,
    Membership,
    Ownership,
    Supply,
    Competition,
    Talks,
    Dispute,
    Develops,
    Unstated, ///< a network of others has the tie without saying which of these it is; never read from text
};
inline constexpr int relationTypeCount = 12;
inline constexpr int readRelationTypeCount = 11; ///< those that are read from text come first
/// Partnership, merger, competition, talks and what is unstated hold in either order.
bool isDirected(RelationType);

enum class Status : unsigned char
{
    Actual,
    Planned,
    Reported,
    Ended,
    Denied,
};
inline constexpr int statusCount = 5;

enum class Metric : unsigned char
{
    MarketCap,
    Valuation,
    Revenue,
    Profit,
    Loss,
    Investment,
    Funding,
    Spending,
    Deal,
};
inline constexpr int metricCount = 9;

enum class FigureStatus : unsigned char
{
    Actual,
    Planned,
    Forecast,
};

std::string_view entityKindName(EntityKind);
std::string_view layerName(Layer);
std::string_view relationTypeName(RelationType);
std::string_view statusName(Status);
std::string_view metricName(Metric);
std::string_view figureStatusName(FigureStatus);
std::optional<EntityKind> entityKindFromName(std::string_view);
std::optional<Layer> layerFromName(std::string_view);
std::optional<RelationType> relationTypeFromName(std::string_view);
std::optional<Status> statusFromName(std::string_view);
std::optional<Metric> metricFromName(std::string_view);

/// Index into Facts::entities.
enum class EntityIndex : std::uint32_t
{
};

/// A thing that the article names. `key` is the lexicon's id ("naver"), or for what no list knows one made of
/// its name ("org:딥엑스"), so that the same name in two articles meets.
struct EntityFact
{
    std::string key;
    EntityKind kind = EntityKind::Company;
    std::u16string nameKo; ///< at least one of the two is set
    std::u16string nameEn;
    std::vector<std::u16string> aliases;
    std::string country; ///< ISO 3166 alpha-2, or empty
    std::vector<Layer> layers;
    std::string ticker;               ///< "035420.KS", "NVDA", or empty
    std::string parent;               ///< key of the parent in the lexicon, or empty
    bool known = true;                ///< false where it was found from context alone
    std::vector<text::Span> mentions; ///< ascending, without particles
};

/// The words that state a fact.
struct Evidence
{
    text::Span sentence;
    text::Span trigger; ///< the word that states it, inside the sentence; may be empty
    text::Span source; ///< the words that stand for the source end in this sentence; empty where carried over
    text::Span target;
    std::string rule;  ///< which rule of the tables reads these words so
    std::string frame; ///< its frame ("S>T": where the ends stand), empty for a rule without one
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct RelationFact
{
    RelationType type = RelationType::Partnership;
    EntityIndex source{};
    EntityIndex target{};
    Status status = Status::Actual;
    std::optional<text::PartialDate> date;
    double confidence = 0; ///< 0 … 1
    std::optional<money::Amount> amount;
    std::string rule;               ///< which rule of the tables found it, for explanations
    std::vector<Evidence> evidence; ///< at least one, in text order
};

/// A further place of the article that states a figure.
struct Restated
{
    text::Span sentence;
    text::Span sum;
};

struct FigureFact
{
    EntityIndex entity{};
    Metric metric = Metric::MarketCap;
    money::Amount amount; ///< its span is the evidence
    text::Span sentence;
    std::vector<Restated> restated; ///< where the article says the same again, ascending
    text::Span trigger;             ///< the words that name the metric; empty where carried over
    FigureStatus status = FigureStatus::Actual;
    std::optional<text::PartialDate> asOf;
    std::optional<std::string> period;       ///< "2024", "2024-Q4", "2024-H1", "2024-07"
    std::optional<money::Amount> equivalent; ///< a conversion that the text itself gives
    /// Only what another figure of the sentence is measured by: 300억원에서 200억원으로 줄었다, 지난해
    /// 300억원보다 늘어난 400억원. True, but not what holds now.
    bool baseline = false;
    double confidence = 0;
    std::string rule;
};

struct QuoteFact
{
    text::Span span; ///< the quoted words without the quotation marks
    std::u16string speaker;
    std::u16string organisation;
    std::u16string role;
};

struct PersonFact
{
    std::u16string name;
    std::u16string organisation;
    std::u16string role;
    text::Span span;                  ///< of the name, where the title stands beside it
    std::vector<text::Span> mentions; ///< all places of the body where the whole name stands, ascending
};

struct DateFact
{
    text::Span span;
    std::optional<text::PartialDate> value; ///< empty where it is relative and the article has no date
};

/// All that one article says. Spans refer to its text.
struct Facts
{
    std::vector<EntityFact> entities;
    std::vector<RelationFact> relations;
    std::vector<FigureFact> figures;
    std::vector<QuoteFact> quotes;
    std::vector<PersonFact> people;
    std::vector<money::Amount> amounts;
    std::vector<DateFact> dates;
    std::vector<text::Problem> problems; ///< what could not be read; shown as open problems
};

} // namespace atlas::extract
