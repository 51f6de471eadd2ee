#include "extract/wordtrie.h"

namespace atlas::extract {

namespace {
/// Of a step from a node; of the root only where a word has one unit.
constexpr std::uint64_t keyOf(std::uint32_t node, char16_t c)
{
    return (std::uint64_t(node) + 1) << 16 | c;
}

/// Of the step from the root along two units: most walks end with it.
constexpr std::uint64_t pairKeyOf(char16_t first, char16_t second)
{
    return std::uint64_t(1) << 63 | std::uint64_t(first) << 16 | second;
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

WordTrie::Step& WordTrie::stepOrNew(std::uint64_t key)
{
    if (m_nodes * std::size_t(2) >= m_steps.size())
        grow();
    Step& step = m_steps[placeOf(key)];
    if (step.key == 0)
        step = {key, m_nodes++ & 0x7FFFFFFF, 0, none};
    return step;
}

void WordTrie::grow()
{
    text::LookupTable<Step> old(m_steps.size() * 2);
    old.swap(m_steps);
    for (const Step& step : old)
        if (step.key != 0)
            m_steps[placeOf(step.key)] = step;
}

/// The value of the word that ends with the step: the given one, where it has none yet.
std::uint32_t WordTrie::valueOf(Step& step, std::uint32_t value)
{
    if (step.value == none)
        step.value = value;
    return step.value;
}

std::uint32_t WordTrie::add(std::u16string_view word, std::uint32_t value)
{
    if (word.empty())
        return value;
    if (word.size() == 1) {
        m_single.add(word.front());
        return valueOf(stepOrNew(keyOf(0, word.front())), value);
    }
    m_first.add(word.front());
    m_pairs.add(pairHash(word[0], word[1]));
    Step* step = &stepOrNew(pairKeyOf(word[0], word[1]));
    for (const char16_t c : word.substr(2)) {
        step->inner = 1;
        step = &stepOrNew(keyOf(step->node, c));
    }
    return valueOf(*step, value);
}

std::uint32_t WordTrie::addEnding(std::u16string_view word, std::uint32_t value)
{
    return add(std::u16string(word.rbegin(), word.rend()), value);
}

/// The longest word that the units start; `units` gives unit i.
template<typename Units>
WordTrie::Hit WordTrie::follow(Units units, std::uint32_t count) const
{
    Hit hit;
    if (m_single.has(units(0)))
        if (const Step& step = m_steps[placeOf(keyOf(0, units(0)))]; step.key != 0)
            hit = {step.value, 1};
    const Step* step = count > 1 ? &m_steps[placeOf(pairKeyOf(units(0), units(1)))] : nullptr;
    for (std::uint32_t length = 2; step && step->key != 0; ++length) {
        if (step->value != none)
            hit = {step->value, length};
        const bool on = length < count && step->inner != 0; // else there is nothing to look for
        step = on ? &m_steps[placeOf(keyOf(step->node, units(length)))] : nullptr;
    }
    return hit;
}

WordTrie::Continuation WordTrie::goesOn(std::u16string_view text) const
{
    if (text.empty())
        return {true, true};
    if (text.size() == 1)
        return {m_pairs.has(pairHash(text[0], u' ')), m_first.has(text[0])};
    const Step* step = &m_steps[placeOf(pairKeyOf(text[0], text[1]))];
    for (std::size_t i = 2; i < text.size() && step->key != 0; ++i)
        step = &m_steps[placeOf(keyOf(step->node, text[i]))];
    if (step->key == 0 || step->inner == 0)
        return {};
    return {m_steps[placeOf(keyOf(step->node, u' '))].key != 0, true};
}

WordTrie::Hit WordTrie::walk(std::u16string_view text) const
{
    return follow([text](std::uint32_t i) { return text[i]; }, static_cast<std::uint32_t>(text.size()));
}

WordTrie::Hit WordTrie::walkBack(std::u16string_view text) const
{
    return follow([text](std::uint32_t i) { return text[text.size() - 1 - i]; },
                  static_cast<std::uint32_t>(text.size()));
}

void OverBlank::add(std::u16string_view word)
{
    const std::size_t blank = word.find(u' ');
    if (blank == word.npos || blank == 0)
        return;
    m_bits.resize((std::size_t{1} << hashBits) / 64);
    const std::uint32_t hash = hashOf(beginning(word, blank), word.substr(blank + 1, 2));
    m_bits[hash / 64] |= std::uint64_t{1} << hash % 64;
}

} // namespace atlas::extract
