#include "extract/startset.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::size_t longestEnding = 24;
}

StartSet::StartSet(std::vector<std::u16string> starts)
{
    std::sort(starts.begin(), starts.end());
    for (std::u16string& start : starts)
        if (!start.empty() && (m_starts.empty() || !start.starts_with(m_starts.back())))
            m_starts.push_back(std::move(start));
}

StartSet StartSet::ofEndings(std::vector<std::u16string> endings)
{
    for (std::u16string& ending : endings)
        std::reverse(ending.begin(), ending.end());
    return StartSet(std::move(endings));
}

bool StartSet::starts(std::u16string_view text) const
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
