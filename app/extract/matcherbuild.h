#pragma once

#include "extract/matcher.h"

#include <map>

namespace atlas::extract {

/// Makes the automaton: a trie by maps first, then its double array in breadth-first order.
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
        std::map<std::uint16_t, std::uint32_t> children; ///< node by symbol
        std::uint32_t pattern = 0;
    };
    struct Placed
    {
        std::uint32_t node;
        std::uint32_t place;
    };

    void add(std::u16string_view name, Pattern pattern);
    void insert(Pattern pattern);
    std::uint16_t symbolOf(char16_t unit);
    std::uint32_t findBase(const Node&);
    std::uint32_t failOf(std::uint32_t state, std::uint16_t symbol) const;
    void markPairs();
    void placeChildren(Placed, std::vector<Placed>& queue);
    std::uint32_t nextFree(std::uint32_t place);

    Matcher& m_matcher;
    std::vector<Node> m_nodes{1};
    std::vector<Pattern> m_variants; ///< spellings with other spaces, until all listed ones are in
    std::uint16_t m_symbolCount = 0;
    /// Of each place one at or behind it that may be free; itself where it is (a union-find forest).
    std::vector<std::uint32_t> m_nextFree{1};
};

} // namespace atlas::extract
