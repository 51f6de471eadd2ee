#pragma once

#include <string>
#include <string_view>

namespace atlas::text {

/// What the Latin letters would have become on a Korean keyboard of two sets (KS X 5002): "spdlqj" → 네이버.
/// Capitals are shifted keys; other signs stay.
std::u16string typedInKorean(std::u16string_view latin);

/// The Latin letters on the keys that typed Korean: "ㅜㅍㅑㅇㅑㅁ" → nvidia. Other signs stay.
std::u16string typedInLatin(std::u16string_view korean);

} // namespace atlas::text
