#pragma once

#include "extract/facts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atlas::extract {

/// Index into Lexicon::entries().
enum class EntryIndex : std::uint32_t
{
};

/// One way to write the name of an entry.
struct Name
{
    std::u16string text;
    /// Short or inside many other words (델, 메타): matched only as a whole word, in Latin letters only in
    /// its own case or all capitals.
    bool strict = false;
    /// Is an ordinary word as well (암, 라인, 당근), or the name of several entries: what surrounds it must
    /// decide. Implies strict.
    bool context = false;
    friend bool operator==(const Name&, const Name&) = default;
};

/// A known thing of resources/lexicon.
struct Entry
{
    std::string id; ///< "naver"
    EntityKind kind = EntityKind::Company;
    std::u16string nameKo;
    std::u16string nameEn;
    std::vector<std::u16string> aliases; ///< other than nameKo and nameEn
    std::vector<Name> names;             ///< nameKo, nameEn and aliases, each once, as they are matched
    std::string ticker;                  ///< "035420.KS", "NVDA", or empty
    std::string country;                 ///< ISO 3166-1 alpha-2, or empty
    std::string parent;  ///< id of the owner, of a product's maker, of a person's organisation; or empty
    std::u16string role; ///< of a person in the organisation; or empty
    std::vector<Layer> layers; ///< the main one first
};

} // namespace atlas::extract
