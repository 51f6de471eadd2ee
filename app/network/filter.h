#pragma once

#include "network/tiekey.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas::network {

/// What a node is shown as: its first layer, else what kind of thing it is.
enum class NodeClass : unsigned char
{
    Model,
    Infrastructure,
    Service,
    Solution,
    Channel,
    Institution, ///< institutions, alliances and whatever else is no company
    Unsorted,    ///< companies that no layer is known of
    Unstated,    ///< neither a layer nor what kind of thing it is
};
inline constexpr int nodeClassCount = 8;
NodeClass nodeClassOf(const atlas::Entity&);

constexpr std::uint32_t kindBit(extract::EntityKind kind)
{
    return 1u << static_cast<unsigned>(kind);
}

/// What of the atlas is shown. Default: everything but what is denied or doubtful; companies, alliances,
/// institutions and what no file says the kind of.
struct Filter
{
    std::uint32_t types = ~0u;        ///< bit per extract::RelationType
    std::uint32_t statuses = 0b01111; ///< bit per extract::Status
    std::uint32_t classes = ~0u;      ///< bit per NodeClass
    std::uint32_t kinds = kindBit(extract::EntityKind::Company) | kindBit(extract::EntityKind::Alliance) |
                          kindBit(extract::EntityKind::Institution) |
                          kindBit(extract::EntityKind::Unstated); ///< bit per extract::EntityKind
    double minimumConfidence = 0.5;
    int minimumEvidence = 1;                  ///< sentences that state a relation, in all articles together
    std::vector<std::string> hiddenCountries; ///< ISO 3166 alpha-2, "" for things without; ascending
    std::vector<std::string>
        articles; ///< ids, ascending; a sentence must stand in one of them; empty: in any
    /// Months that a sentence of a relation must fall in.
    std::optional<text::PartialDate> from;
    std::optional<text::PartialDate> to; ///< the last month that counts
    /// The news as it stood at the end of that day: what articles published later were the first to tell is
    /// left out. A relation that no article with a date tells counts as told on its own date in the file of
    /// a network.
    std::optional<text::PartialDate> toldUntil;
    bool undated = false; ///< whether what no date is known of is shown though a date is asked for
    // Brought back one by one; both ascending, each once. What an atlas does not have means nothing in it.
    std::vector<std::string> alsoThings; ///< keys of things that are let through whatever they are
    std::vector<TieKey> alsoTies;        ///< let through whatever is said of them and of their ends
    friend bool operator==(const Filter&, const Filter&) = default;
};

/// What a filter asks about, one thing after the other.
enum class FilterPart : unsigned char
{
    Types,
    Statuses,
    Countries,
    Confidence,
    Kinds,
    Layers,
    Articles,
    Evidence,
    Months,
    Told,
    Also, ///< refuses nothing: what is let through though another part refuses it
};
inline constexpr int filterPartCount = 11;

/// By relation, whether it is shown: 1 or 0. Linear in sentences.
std::vector<char> shownRelations(const atlas::Atlas&, const Filter&);

struct MonthCount
{
    text::PartialDate month; ///< year and month
    int relations = 0;
    friend bool operator==(const MonthCount&, const MonthCount&) = default;
};

/// A day of news and how many relations its articles were the first to tell.
struct Telling
{
    text::PartialDate day;
    int relations = 0;
    friend bool operator==(const Telling&, const Telling&) = default;
};

struct Times
{
    /// Relations per calendar month, each in every month that one of its sentences is dated in; ascending,
    /// without gaps (at most 50 years, the newest), dates of a year alone are left out. The filter counts but
    /// for its dates; the months of what no filter leaves out are there whatever it says.
    std::vector<MonthCount> months;
    int withoutMonth = 0; ///< relations of which no sentence has a month
    /// In the order that the news told them; a month or a year alone stands behind all days within, relations
    /// that `Filter::toldUntil` finds no day for are left out. The filter counts but for `toldUntil`.
    std::vector<Telling> days;
};
/// Linear in sentences, but for sorting days. `left`: by relation, whether it counts at all; empty: each
/// does.
Times timesOf(const atlas::Atlas&, const Filter& = {}, const std::vector<char>& left = {});

} // namespace atlas::network
