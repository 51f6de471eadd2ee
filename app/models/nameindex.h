#pragma once

#include "atlas/atlas.h"
#include "text/searchkey.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace atlas::models {

/// What was typed to find something by its name.
class NameQuery
{
public:
    /// Larger is better: all words stand in the name side by side, which is what text::SearchPattern says of
    /// them and so much more …
    static constexpr int sideBySide = 3;
    /// … or scattered over it, in any order: each begins a word of it, one of them the name itself; each
    /// begins a word; or wherever they stand.
    static constexpr int fromTheStart = 3;
    static constexpr int atWords = 2;
    static constexpr int scattered = 1;

    explicit NameQuery(std::u16string_view typed);

    const text::SearchPattern& whole() const { return m_whole; }
    /// Each of them; empty where there are more than any name has.
    const std::vector<text::SearchPattern>& words() const { return m_words; }

private:
    text::SearchPattern m_whole;
    std::vector<text::SearchPattern> m_words;
};

/// The folded names of all that an atlas has, for finding them while one types: of entities in both
/// languages with their aliases and tickers, of articles their titles. Immutable; a rank is that of
/// text::SearchPattern or NameQuery, 0 where nothing matches.
class NameIndex
{
public:
    using Ranks = std::vector<unsigned char>; ///< by entity

    NameIndex() = default;
    explicit NameIndex(const atlas::Atlas&);

    int rank(const text::SearchPattern&, atlas::EntityId) const;
    Ranks entityRanks(const text::SearchPattern&) const;
    /// The words of an entity may stand in several of its names. `words`: its ranks for each.
    Ranks entityRanks(const NameQuery&, const std::vector<Ranks>& words) const;
    int rank(const NameQuery&, atlas::ArticleId) const;

private:
    /// Texts one after another in one array, in lists.
    class Lists
    {
    public:
        void add(std::u16string_view name);
        void closeList() { m_lists.push_back(static_cast<std::uint32_t>(m_ends.size())); }
        std::size_t size() const { return m_lists.size() - 1; }
        int rank(const text::SearchPattern&, std::size_t list) const;
        /// How words are scattered over a list of which it is known that all are found in it.
        int scattering(const std::vector<text::SearchPattern>&, std::size_t list) const;

    private:
        enum class Start
        {
            None,
            OfWord,
            OfName,
        };
        std::uint32_t beginOf(std::size_t text) const { return text == 0 ? 0 : m_ends[text - 1]; }
        Start startOf(const text::SearchPattern& word, std::size_t list) const;

        std::u16string m_texts;
        std::vector<bool> m_startsWord;        ///< by unit of the texts
        std::vector<std::uint32_t> m_ends;     ///< of each text
        std::vector<std::uint32_t> m_lists{0}; ///< where each list begins among the texts
    };
    Lists m_entities;
    Lists m_articles;
};

} // namespace atlas::models
