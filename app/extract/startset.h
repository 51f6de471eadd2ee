#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// A set of word starts, asked whether a text begins with one of them. Immutable; a question costs one binary
/// search.
class StartSet
{
public:
    StartSet() = default;
    explicit StartSet(std::vector<std::u16string_view> starts);
    /// The same for how words end, asked by `ends`.
    static StartSet ofEndings(const std::vector<std::u16string_view>& endings);

    bool starts(std::u16string_view text) const
    {
        return !text.empty() && (m_firsts & sign(text.front())) != 0 && holds(text); // most are none
    }
    bool ends(std::u16string_view word) const;
    bool empty() const { return m_starts.empty(); }

private:
    bool holds(std::u16string_view text) const;
    /// One of 64 signs; units of one sign are rare in one set.
    static std::uint64_t sign(char16_t unit) { return std::uint64_t{1} << (unit * 40503u >> 7 & 63u); }

    std::uint64_t m_firsts = 0;           ///< signs of the first units
    std::vector<std::u16string> m_starts; ///< sorted, none starts another; endings from the end to the start
};

} // namespace atlas::extract
