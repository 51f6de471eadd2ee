#include "extract/startset.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::size_t longestEnding = 24;
}

StartSet::StartSet(std::vector<std::u16string_view> starts)
{
    std::sort(starts.begin(), starts.end());
    for (const std::u16string_view start : starts) {
        if (start.empty() || (!m_starts.empty() && start.starts_with(m_starts.back())))
            continue;
        m_starts.emplace_back(start);
        m_firsts |= sign(start.front());
    }
}

StartSet StartSet::ofEndings(const std::vector<std::u16string_view>& endings)
{
    std::vector<std::u16string> reversed;
    reversed.reserve(endings.size());
    for (const std::u16string_view ending : endings)
        reversed.emplace_back(ending.rbegin(), ending.rend());
    return StartSet({reversed.begin(), reversed.end()});
}

bool StartSet::holds(std::u16string_view text) const
{
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), text);
    return behind != m_starts.begin() && text.starts_with(*(behind - 1));
}

bool StartSet::ends(std::u16string_view word) const
{
    const std::u16string_view tail = word.substr(word.size() - std::min(word.size(), longestEnding));
    return starts(std::u16string(tail.rbegin(), tail.rend()));
}

} // namespace atlas::extract
