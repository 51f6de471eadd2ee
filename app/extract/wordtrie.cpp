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

WordTrie::WordTrie() : m_steps(64) {}

/// The place of the step, or the empty one where it would be.
std::size_t WordTrie::placeOf(std::uint64_t key) const
{
    const std::size_t mask = m_steps.size() - 1;
    std::size_t place = hashOf(key) & mask;
    while (m_steps[place].key != key && m_steps[place].key != 0)
        place = (place + 1) & mask;
    return place;
}

std::size_t WordTrie::stepOrNew(std::uint32_t node, char16_t c)
{
    if (m_nodes * std::size_t(2) >= m_steps.size())
        grow();
    const std::uint64_t key = keyOf(node, c);
    const std::size_t place = placeOf(key);
    if (m_steps[place].key == 0)
        m_steps[place] = {key, m_nodes++, none};
    return place;
}

void WordTrie::grow()
{
    std::vector<Step> old(m_steps.size() * 2);
    old.swap(m_steps);
    for (const Step& step : old)
        if (step.key != 0)
            m_steps[placeOf(step.key)] = step;
}

std::uint32_t WordTrie::add(std::u16string_view word, std::uint32_t value)
{
    if (word.empty())
        return value;
    if (word.size() == 1)
        m_single.add(word.front());
    else
        m_pairs.add(pairHash(word[0], word[1]));
    std::uint32_t node = 0;
    std::size_t place = 0;
    for (const char16_t c : word) {
        place = stepOrNew(node, c);
        node = m_steps[place].node;
    }
    std::uint32_t& known = m_steps[place].value;
    if (known == none)
        known = value;
    return known;
}

std::uint32_t WordTrie::addEnding(std::u16string_view word, std::uint32_t value)
{
    return add(std::u16string(word.rbegin(), word.rend()), value);
}

WordTrie::Hit WordTrie::walk(std::u16string_view text) const
{
    Hit hit;
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const Step& step = m_steps[placeOf(keyOf(node, text[i]))];
        if (step.key == 0)
            break;
        node = step.node;
        if (step.value != none)
            hit = {step.value, i + 1};
    }
    return hit;
}

WordTrie::Hit WordTrie::walkBack(std::u16string_view text) const
{
    Hit hit;
    std::uint32_t node = 0;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const Step& step = m_steps[placeOf(keyOf(node, text[text.size() - 1 - i]))];
        if (step.key == 0)
            break;
        node = step.node;
        if (step.value != none)
            hit = {step.value, i + 1};
    }
    return hit;
}

} // namespace atlas::extract
