#pragma once

#include "text/span.h"

#include <string_view>
#include <vector>

namespace atlas::text {

/// Converts UTF-16 offsets of one text to code point offsets. Built once in O(n); each lookup is O(log s)
/// with s the number of surrogate pairs (none in most articles). Keeps no reference to the text.
class CodePointIndex
{
public:
    explicit CodePointIndex(std::u16string_view text);
    std::uint32_t codePoint(std::uint32_t utf16Offset) const;
    std::uint32_t utf16(std::uint32_t codePointOffset) const;
    Span codePoints(Span utf16) const { return {codePoint(utf16.begin), codePoint(utf16.end)}; }

private:
    std::vector<std::uint32_t> m_pairs; ///< offset of each high surrogate that has its low one, ascending
};

} // namespace atlas::text
