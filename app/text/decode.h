#pragma once

#include "text/problem.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::text {

enum class Encoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows949,
};

/// Larger sources are refused: 64 MiB, thousands of times an article, and offsets stay far below 2^32.
inline constexpr std::size_t maximumBytes = std::size_t{64} << 20;

/// The IANA name, "UTF-8", "UTF-16LE", "UTF-16BE", "windows-949".
std::string_view encodingName(Encoding);

struct DecodedText
{
    std::u16string
        text; ///< line ends (CR LF, CR, U+2028, U+2029) are "\n", no byte-order mark; nothing else is changed
    Encoding encoding = Encoding::Utf8;
};

/// Decodes bytes by the cascade byte-order mark, UTF-16 by zero bytes and Hangul blocks, strict UTF-8,
/// strict windows-949 that is mostly Hangul; what begins as a PDF, ZIP, Office, HWP or picture file does is
/// no text. `forced` skips the guess. Linear in the input; pure.
/// Problems: "read.empty", "read.too-large" (limit in bytes), "read.not-text", "read.encoding" (forced one
/// fails).
Result<DecodedText> decode(std::string_view bytes, std::optional<Encoding> forced = std::nullopt);

/// Lone surrogates become U+FFFD.
std::string toUtf8(std::u16string_view);
/// Ill-formed bytes become U+FFFD.
std::u16string fromUtf8(std::string_view);

} // namespace atlas::text
