#pragma once

#include "text/span.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace atlas::text {

/// In units; what is longer is no sentence of a newspaper.
inline constexpr std::uint32_t longestSentence = 4000;

/// The sentences of `range`, in order, each trimmed of surrounding white space, none empty. A sentence never
/// crosses a line break. Breaks after . ! ? … (also where the space is missing: "했다.카카오는"), not inside
/// numbers, Latin abbreviations or open quotes, and not after a quote that a quotative follows ("…다."고
/// 말했다). What is longer than `longestSentence` breaks at a blank, so that looking at whole sentences again
/// and again stays bounded. Linear; spans refer to `text`.
std::vector<Span> sentences(std::u16string_view text, Span range);

} // namespace atlas::text
