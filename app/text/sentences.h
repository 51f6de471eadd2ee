#pragma once

#include "text/span.h"

#include <string_view>
#include <vector>

namespace atlas::text {

/// The sentences of `range`, in order, each trimmed of surrounding white space, none empty. A sentence never
/// crosses a line break. Breaks after . ! ? … (also where the space is missing: "했다.카카오는"), not inside
/// numbers, Latin abbreviations or open quotes, and not after a quote that a quotative follows ("…다."고
/// 말했다). Linear; spans refer to `text`.
std::vector<Span> sentences(std::u16string_view text, Span range);

} // namespace atlas::text
