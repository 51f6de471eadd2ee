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

    void insert(Pattern pattern);
    std::uint16_t symbolOf(char16_t unit);
    std::uint32_t findBase(const Node&);
    void placeChildren(Placed, std::vector<Placed>& queue);
    bool isFree(std::size_t place) const;

    Matcher& m_matcher;
    std::vector<Node> m_nodes{1};
    std::uint16_t m_symbolCount = 0;
    std::size_t m_firstFree = 1;
};

} // namespace atlas::extract
