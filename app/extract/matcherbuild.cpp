#include "extract/matcherbuild.h"

#include "extract/chars.h"
#include "extract/surface.h"

#include <algorithm>
#include <limits>

namespace atlas::extract {

namespace {

constexpr std::uint32_t unused = std::numeric_limits<std::uint32_t>::max();
constexpr std::ptrdiff_t shortName = 2;
constexpr std::ptrdiff_t longAcronym = 4;

/// Whether case must be kept: MS, KT and SEC are names, ms, kt and sec are not.
bool keepsCase(std::u16string_view name)
{
    const auto letters =
        std::count_if(name.begin(), name.end(), [](char16_t c) { return scriptOf(c) != Script::Other; });
    const auto capitals = std::count_if(name.begin(), name.end(), [](char16_t c) { return folded(c) != c; });
    return letters <= shortName || (letters == capitals && letters <= longAcronym);
}

} // namespace

Matcher::Builder::Builder(Matcher& matcher) : m_matcher(matcher)
{
    m_matcher.m_symbols.assign(0x10000, 0);
    m_matcher.m_patterns.emplace_back();
}

void Matcher::Builder::add(const Name& name, EntryIndex entry)
{
    const bool exact = name.strict || keepsCase(name.text);
    add(name.text, {{}, entry, 0, exact, name.strict, name.context, false});
}

void Matcher::Builder::exclude(std::u16string_view word)
{
    add(word, {{}, {}, 0, false, false, false, true});
}

void Matcher::Builder::add(std::u16string_view name, Pattern pattern)
{
    std::vector<std::u16string> ways = spellings(name);
    for (std::size_t i = 1; i < ways.size(); ++i) {
        m_variants.push_back(pattern);
        m_variants.back().text = std::move(ways[i]);
    }
    pattern.text = std::move(ways.front());
    insert(std::move(pattern));
}

std::uint32_t Matcher::Builder::childOrNew(std::uint32_t node, std::uint16_t symbol)
{
    if (node == 0 && m_starts.size() <= symbol)
        m_starts.resize(symbol + 1u);
    std::uint32_t child = node == 0 ? m_starts[symbol] : m_nodes[node].child;
    while (child != 0 && m_nodes[child].symbol != symbol)
        child = m_nodes[child].sibling;
    if (child != 0)
        return child;
    const auto added = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes.push_back({0, m_nodes[node].child, 0, symbol});
    m_nodes[node].child = added;
    if (node == 0)
        m_starts[symbol] = added;
    return added;
}

template<typename Handle>
void Matcher::Builder::forEachChild(std::uint32_t node, Handle handle) const
{
    for (std::uint32_t child = m_nodes[node].child; child != 0; child = m_nodes[child].sibling)
        handle(child);
}

void Matcher::Builder::insert(Pattern pattern)
{
    std::uint32_t node = 0;
    for (const char16_t unit : pattern.text)
        node = childOrNew(node, symbolOf(unit));
    // The first to come keeps the place: exclusions, entries in their order, then their other spellings.
    if (m_nodes[node].pattern != 0)
        return;
    m_nodes[node].pattern = static_cast<std::uint32_t>(m_matcher.m_patterns.size());
    m_matcher.m_patterns.push_back(std::move(pattern));
}

std::uint16_t Matcher::Builder::symbolOf(char16_t unit)
{
    std::uint16_t& symbol = m_matcher.m_symbols[folded(unit)];
    if (symbol == 0)
        symbol = ++m_symbolCount;
    return symbol;
}

void Matcher::Builder::finish()
{
    for (Pattern& variant : m_variants)
        insert(std::move(variant));
    for (std::size_t unit = 0; unit < m_matcher.m_symbols.size(); ++unit)
        m_matcher.m_symbols[unit] = m_matcher.m_symbols[folded(static_cast<char16_t>(unit))];
    m_matcher.m_cells.assign(m_symbolCount + 1u, Cell{0, unused, 0, 0});
    std::vector<Placed> queue{{0, 0}};
    for (std::size_t i = 0; i < queue.size(); ++i)
        placeChildren(queue[i], queue);
    markStarts();
}

std::uint32_t Matcher::Builder::nextFree(std::uint32_t place)
{
    while (!isFree(place)) {
        std::uint32_t& next = m_nextFree[place];
        if (!isFree(next))
            next = m_nextFree[next]; // halves the way for the next search
        place = next;
    }
    return place;
}

std::uint32_t Matcher::Builder::findBase(const Node& node)
{
    std::uint16_t first = m_nodes[node.child].symbol;
    for (std::uint32_t child = node.child; child != 0; child = m_nodes[child].sibling)
        first = std::min(first, m_nodes[child].symbol);
    for (std::uint32_t place = nextFree(first + 1u);; place = nextFree(place + 1)) {
        const std::uint32_t base = place - first;
        std::uint32_t child = node.child;
        while (child != 0 && isFree(base + m_nodes[child].symbol))
            child = m_nodes[child].sibling;
        if (child == 0)
            return base;
    }
}

std::uint32_t Matcher::Builder::failOf(std::uint32_t state, std::uint16_t symbol) const
{
    for (;; state = m_matcher.m_cells[state].fail) {
        const std::uint32_t next = m_matcher.child(state, symbol);
        if (next != none || state == 0)
            return next == none ? 0 : next;
    }
}

void Matcher::Builder::markStarts()
{
    // A name of one unit ends before anything.
    const auto addAll = [&](auto& pairs, std::uint32_t first) {
        for (std::uint32_t second = 0; second <= m_symbolCount; ++second)
            pairs.add(pairHash(first, second));
    };
    forEachChild(0, [&](std::uint32_t child) {
        const std::uint16_t first = m_nodes[child].symbol;
        forEachChild(child, [&](std::uint32_t grandchild) { markPair(first, grandchild); });
        if (m_nodes[child].pattern == 0)
            return;
        addAll(m_matcher.m_pairs, first);
        addAll(m_matcher.m_short, first);
    });
    for (const Pattern& pattern : m_matcher.m_patterns) {
        if (!pattern.excluded)
            continue;
        const std::uint16_t first = symbolOf(pattern.text[0]);
        if (pattern.text.size() == 1)
            addAll(m_matcher.m_inside, first);
        else
            m_matcher.m_inside.add(pairHash(first, symbolOf(pattern.text[1])));
        if (pattern.text.size() > 1 && !isWord(pattern.text[1]))
            m_matcher.m_inside.add(pairHash(first, 0));
    }
}

void Matcher::Builder::markPair(std::uint16_t first, std::uint32_t node)
{
    const std::uint32_t pair = pairHash(first, m_nodes[node].symbol);
    m_matcher.m_pairs.add(pair);
    if (m_nodes[node].pattern != 0)
        m_matcher.m_short.add(pair);
    forEachChild(
        node, [&](std::uint32_t third) { m_matcher.m_triples.add(tripleHash(pair, m_nodes[third].symbol)); });
}

void Matcher::Builder::placeChildren(Placed parent, std::vector<Placed>& queue)
{
    text::LookupTable<Cell>& cells = m_matcher.m_cells;
    const Node& node = m_nodes[parent.node];
    if (node.child == 0)
        return;
    const std::uint32_t base = findBase(node);
    // Every symbol has a cell to look at behind every base.
    const std::size_t end = base + m_symbolCount + 1u;
    if (cells.size() < end)
        cells.resize(end, Cell{0, unused, 0, 0});
    while (m_nextFree.size() < end)
        m_nextFree.push_back(static_cast<std::uint32_t>(m_nextFree.size()));
    cells[parent.place].base = base;
    const std::uint32_t parentFail = cells[parent.place].fail;
    forEachChild(parent.node, [&](std::uint32_t child) {
        const std::uint32_t pattern = m_nodes[child].pattern;
        const std::uint32_t place = base + m_nodes[child].symbol;
        const std::uint32_t fail = parent.place == 0 ? 0 : failOf(parentFail, m_nodes[child].symbol);
        m_nextFree[place] = place + 1;
        cells[place] = {0, parent.place, fail, pattern == 0 ? cells[fail].output : pattern};
        if (pattern != 0)
            m_matcher.m_patterns[pattern].next = cells[fail].output;
        queue.push_back({child, place});
    });
}

Matcher::Matcher(std::span<const Entry> entries, std::span<const std::u16string> exclusions,
                 std::span<const std::u16string> tails)
    : m_tails(tails.begin(), tails.end())
{
    Builder builder(*this);
    for (const std::u16string& word : exclusions)
        builder.exclude(word);
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (const Name& name : entries[i].names)
            builder.add(name, static_cast<EntryIndex>(i));
    builder.finish();
}

} // namespace atlas::extract
