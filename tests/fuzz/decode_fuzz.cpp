#include "fuzz/require.h"
#include "text/codepoints.h"
#include "text/decode.h"
#include "text/searchkey.h"

#include <cstddef>
#include <cstdint>

using namespace atlas;

namespace {

void check(const text::DecodedText& decoded)
{
    const std::u16string_view units = decoded.text;
    fuzz::require(!units.empty(), "what was decoded is not empty");
    fuzz::require(!decoded.damage || units[decoded.damage->span.begin] == u'\xFFFD',
                  "damage is where it is told");
    fuzz::require(units.find(u'\r') == std::u16string_view::npos, "line ends are one");
    fuzz::require(text::fromUtf8(text::toUtf8(units)) == units, "well-formed text comes back from UTF-8");
    const text::CodePointIndex index(units);
    const auto end = static_cast<std::uint32_t>(units.size());
    fuzz::require(index.utf16(index.codePoint(end)) == end, "code points lead back");
    const text::Normalised normal = text::toNfc(units);
    fuzz::require(normal.original(static_cast<std::uint32_t>(normal.text.size())) == end,
                  "normalised text leads back");
    for (std::uint32_t i = 0; i < normal.text.size(); ++i)
        fuzz::require(normal.original(i) <= normal.original(i + 1), "offsets ascend");
    text::SearchPattern(units.substr(0, 16)).rank(text::nameKey(units.substr(0, 256)));
}

} // namespace

/// The first byte chooses the encoding, or the guess.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t choice = data[0] % 8;
    const auto stated =
        choice < text::encodings.size() ? std::optional(text::encodings[choice]) : std::nullopt;
    if (const auto decoded = text::decode(bytes, stated); decoded)
        check(*decoded);
    text::fromUtf8(bytes);
    return 0;
}
