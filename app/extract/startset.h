#pragma once

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

    bool starts(std::u16string_view text) const;
    bool ends(std::u16string_view word) const;
    bool empty() const { return m_starts.empty(); }

private:
    std::vector<std::u16string> m_starts; ///< sorted, none starts another; endings from the end to the start
};

} // namespace atlas::extract
