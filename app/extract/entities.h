#pragma once

#include "extract/facts.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <vector>

namespace atlas::extract {

/// Some entities of an article, in order. A phrase has one or two, so the first few lie in the list itself:
/// making and copying it asks for no memory.
class Entities
{
public:
    Entities() = default;
    Entities(std::initializer_list<EntityIndex> list) { append(list); }
    Entities(const std::vector<EntityIndex>& list) { append(list); }
    Entities(const EntityIndex* first, const EntityIndex* last) { append(std::span(first, last)); }
    operator std::vector<EntityIndex>() const { return {begin(), end()}; }

    const EntityIndex* begin() const { return m_more.empty() ? m_few.data() : m_more.data(); }
    const EntityIndex* end() const { return begin() + size(); }
    std::size_t size() const { return m_more.empty() ? m_count : m_more.size(); }
    bool empty() const { return size() == 0; }
    const EntityIndex& operator[](std::size_t i) const { return begin()[i]; }
    const EntityIndex& front() const { return *begin(); }
    const EntityIndex& back() const { return end()[-1]; }

    void push_back(EntityIndex entity)
    {
        if (m_more.empty() && m_count < m_few.size()) {
            m_few[m_count++] = entity;
            return;
        }
        if (m_more.empty())
            m_more.assign(m_few.begin(), m_few.begin() + m_count);
        m_count = 0;
        m_more.push_back(entity);
    }
    template<typename List>
    void append(const List& list)
    {
        for (const EntityIndex entity : list)
            push_back(entity);
    }
    void remove(EntityIndex entity)
    {
        EntityIndex* const first = m_more.empty() ? m_few.data() : m_more.data();
        EntityIndex* const kept = std::remove(first, first + size(), entity);
        if (m_more.empty())
            m_count = static_cast<std::uint32_t>(kept - first);
        else
            m_more.resize(static_cast<std::size_t>(kept - first));
    }
    void clear()
    {
        m_count = 0;
        m_more.clear();
    }
    void assign(std::size_t count, EntityIndex entity)
    {
        clear();
        for (; count > 0; --count)
            push_back(entity);
    }

    friend bool operator==(const Entities& a, const Entities& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    std::array<EntityIndex, 6> m_few{};
    std::uint32_t m_count = 0;       ///< in m_few, unless m_more has all
    std::vector<EntityIndex> m_more; ///< empty, or all of them
};

} // namespace atlas::extract
