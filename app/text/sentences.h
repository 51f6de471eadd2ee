#pragma once

#include "text/span.h"

#include <cstdint>
#include <span>
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
/// The same where the places of all marks of the range are known: `marks` ascend, none of a unit that is
/// neither a letter nor a digit nor u' ' is left out, and others may be among them.
std::vector<Span> sentences(std::u16string_view text, Span range, std::span<const std::uint32_t> marks);

} // namespace atlas::text
