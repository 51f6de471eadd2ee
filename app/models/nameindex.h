#pragma once

#include "atlas/atlas.h"
#include "text/searchkey.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace atlas::models {

/// The folded names of all that an atlas has, for finding them while one types: of entities in both
/// languages with their aliases and tickers, of articles their titles. Immutable; a rank is that of
/// text::SearchPattern, 0 where nothing matches.
class NameIndex
{
public:
    NameIndex() = default;
    explicit NameIndex(const atlas::Atlas&);

    int rank(const text::SearchPattern&, atlas::EntityId) const;
    std::vector<unsigned char> entityRanks(const text::SearchPattern&) const; ///< by entity
    int rank(const text::SearchPattern&, atlas::ArticleId) const;

private:
    /// Texts one after another in one array, in lists.
    struct Lists
    {
        void add(std::u16string_view key);
        void closeList() { lists.push_back(static_cast<std::uint32_t>(ends.size())); }
        int rank(const text::SearchPattern&, std::size_t list) const;

        std::u16string texts;
        std::vector<std::uint32_t> ends;     ///< of each text
        std::vector<std::uint32_t> lists{0}; ///< where each list begins among the texts
    };
    Lists m_entities;
    Lists m_articles;
};

} // namespace atlas::models
