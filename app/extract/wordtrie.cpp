#include "extract/wordtrie.h"

namespace atlas::extract {

namespace {
constexpr std::uint64_t keyOf(std::uint32_t node, char16_t c)
{
    return (std::uint64_t(node) + 1) << 16 | c;
}

std::size_t hashOf(std::uint64_t key)
{
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15u) >> 32);
}
} // namespace

WordTrie::WordTrie() : m_slots(64), m_values(1, none) {}

std::uint32_t WordTrie::child(std::uint32_t node, char16_t c) const
{
    const std::uint64_t key = keyOf(node, c);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = hashOf(key) & mask;; i = (i + 1) & mask) {
        if (m_slots[i].key == key)
            return m_slots[i].node;
        if (m_slots[i].key == 0)
            return 0;
    }
}

std::uint32_t WordTrie::childOrNew(std::uint32_t node, char16_t c)
{
    if (const std::uint32_t known = child(node, c))
        return known;
    if (m_values.size() * 2 >= m_slots.size())
        grow();
    const auto made = static_cast<std::uint32_t>(m_values.size());
    m_values.push_back(none);
    const std::uint64_t key = keyOf(node, c);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = hashOf(key) & mask;
    while (m_slots[i].key != 0)
        i = (i + 1) & mask;
    m_slots[i] = {key, made};
    return made;
}

void WordTrie::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.key == 0)
            continue;
        std::size_t i = hashOf(slot.key) & mask;
        while (m_slots[i].key != 0)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

std::uint32_t WordTrie::add(std::u16string_view word, std::uint32_t value)
{
    if (word.empty())
        return value;
    std::uint32_t node = 0;
    for (const char16_t c : word)
        node = childOrNew(node, c);
    m_first.set(word.front());
    if (m_values[node] == none)
        m_values[node] = value;
    return m_values[node];
}

std::uint32_t WordTrie::addEnding(std::u16string_view word, std::uint32_t value)
{
    return add(std::u16string(word.rbegin(), word.rend()), value);
}

WordTrie::Hit WordTrie::longest(std::u16string_view text) const
{
    Hit hit;
    if (text.empty() || !m_first[text.front()])
        return hit;
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        node = child(node, text[i]);
        if (node == 0)
            break;
        if (m_values[node] != none)
            hit = {m_values[node], i + 1};
    }
    return hit;
}

WordTrie::Hit WordTrie::longestEnding(std::u16string_view text) const
{
    Hit hit;
    if (text.empty() || !m_first[text.back()])
        return hit;
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        node = child(node, text[text.size() - 1 - i]);
        if (node == 0)
            break;
        if (m_values[node] != none)
            hit = {m_values[node], i + 1};
    }
    return hit;
}

} // namespace atlas::extract
