#pragma once

#include "extract/matcher.h"

namespace atlas::extract {

/// Makes the automaton: a trie of linked siblings first, then its double array in breadth-first order.
class Matcher::Builder
{
public:
    explicit Builder(Matcher& matcher);

    void add(const Name&, EntryIndex);
    void exclude(std::u16string_view word);
    void finish();

private:
    struct Node
    {
        std::uint32_t child = 0;   ///< the last to come, 0 none
        std::uint32_t sibling = 0; ///< the one before it
        std::uint32_t pattern = 0;
        std::uint16_t symbol = 0; ///< of the step that leads here
    };
    struct Placed
    {
        std::uint32_t node;
        std::uint32_t place;
    };

    void add(std::u16string_view name, Pattern pattern);
    void insert(Pattern pattern);
    std::uint16_t symbolOf(char16_t unit);
    std::uint32_t childOrNew(std::uint32_t node, std::uint16_t symbol);
    /// Calls `handle` with each child of a node.
    template<typename Handle>
    void forEachChild(std::uint32_t node, Handle handle) const;
    std::uint32_t findBase(const Node&);
    bool isFree(std::uint32_t place) const
    {
        return place >= m_nextFree.size() || m_nextFree[place] == place;
    }
    std::uint32_t failOf(std::uint32_t state, std::uint16_t symbol) const;
    /// How names begin, for the sets that turn most places away.
    void markStarts();
    /// The node is behind two symbols.
    void markPair(std::uint16_t first, std::uint32_t node);
    void placeChildren(Placed, std::vector<Placed>& queue);
    std::uint32_t nextFree(std::uint32_t place);

    Matcher& m_matcher;
    std::vector<Node> m_nodes{1};
    std::vector<std::uint32_t> m_starts; ///< child of the root by symbol: it has too many to walk along
    std::vector<Pattern> m_variants;     ///< spellings with other spaces, until all listed ones are in
    std::uint16_t m_symbolCount = 0;
    /// Of each place one at or behind it that may be free; itself where it is (a union-find forest).
    std::vector<std::uint32_t> m_nextFree{1};
};

} // namespace atlas::extract
