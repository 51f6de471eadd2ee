#include "extract/facts.h"

#include <array>
#include <span>

namespace atlas::extract {

namespace {

constexpr std::array<std::string_view, entityKindCount> entityKindNames{
    "company", "alliance", "institution", "person", "product", "country", "unstated"};
constexpr std::array<std::string_view, 5> layerNames{"model", "infrastructure", "service", "solution",
                                                     "channel"};
constexpr std::array<std::string_view, relationTypeCount> relationTypeNames{
    "partnership", "investment",  "acquisition", "merger",  "membership", "ownership",
    "supply",      "competition", "talks",       "dispute", "develops",   "unstated"};
constexpr std::array<std::string_view, statusCount> statusNames{"actual", "planned", "reported", "ended",
                                                                "denied"};
constexpr std::array<std::string_view, metricCount> metricNames{
    "market_cap", "valuation", "revenue", "profit", "loss", "investment", "funding", "spending", "deal"};
constexpr std::array<std::string_view, 3> figureStatusNames{"actual", "planned", "forecast"};

template<typename Enum>
std::string_view nameOf(std::span<const std::string_view> names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

template<typename Enum>
std::optional<Enum> fromName(std::span<const std::string_view> names, std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace

bool isDirected(RelationType type)
{
    return type != RelationType::Partnership && type != RelationType::Merger &&
           type != RelationType::Competition && type != RelationType::Talks && type != RelationType::Unstated;
}

std::string_view entityKindName(EntityKind kind)
{
    return nameOf(entityKindNames, kind);
}

std::string_view layerName(Layer layer)
{
    return nameOf(layerNames, layer);
}

std::string_view relationTypeName(RelationType type)
{
    return nameOf(relationTypeNames, type);
}

std::string_view statusName(Status status)
{
    return nameOf(statusNames, status);
}

std::string_view metricName(Metric metric)
{
    return nameOf(metricNames, metric);
}

std::string_view figureStatusName(FigureStatus status)
{
    return nameOf(figureStatusNames, status);
}

std::optional<EntityKind> entityKindFromName(std::string_view name)
{
    return fromName<EntityKind>(entityKindNames, name);
}

std::optional<Layer> layerFromName(std::string_view name)
{
    return fromName<Layer>(layerNames, name);
}

std::optional<RelationType> relationTypeFromName(std::string_view name)
{
    return fromName<RelationType>(relationTypeNames, name);
}

std::optional<Status> statusFromName(std::string_view name)
{
    return fromName<Status>(statusNames, name);
}

std::optional<Metric> metricFromName(std::string_view name)
{
    return fromName<Metric>(metricNames, name);
}

} // namespace atlas::extract
