#pragma once

#include "text/encoding.h"
#include "text/problem.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::text {

/// Larger sources are refused: 64 MiB, thousands of times an article, and offsets stay far below 2^32.
inline constexpr std::size_t maximumBytes = std::size_t{64} << 20;

struct DecodedText
{
    std::u16string
        text; ///< line ends (CR LF, CR, U+2028, U+2029) are "\n", no byte-order mark; nothing else is changed
    Encoding encoding = Encoding::Utf8;
    /// "read.undecodable", of a stated encoding: some bytes are U+FFFD in the text. Its span is the first of
    /// those; arguments: how many bytes, the line of the first (from 1), the encoding's name.
    std::optional<Problem> damage;
};

/// Decodes bytes by the cascade byte-order mark, UTF-16 by zero bytes and Hangul blocks, strict UTF-8,
/// strict windows-949 that is mostly Hangul; what begins as a PDF, ZIP, Office, HWP or picture file does is
/// no text. With a `stated` encoding nothing is guessed, and bytes that it does not have become U+FFFD as
/// long as they are fewer than the others. Linear in the input; pure.
/// Problems: "read.empty" (nothing but white space, too), "read.too-large" (limit in bytes), "read.not-text",
/// "read.encoding" (the name of the stated one, in which it is none).
Result<DecodedText> decode(std::string_view bytes, std::optional<Encoding> stated = std::nullopt);

/// Of UTF-8 that is text by its kind, as the strings of JSON are; ill-formed bytes become U+FFFD. Line ends
/// as above. Linear; pure. Problem: "read.empty" (nothing but white space, too).
Result<std::u16string> decodeUtf8(std::string_view);

/// Lone surrogates become U+FFFD.
std::string toUtf8(std::u16string_view);
/// Ill-formed bytes become U+FFFD.
std::u16string fromUtf8(std::string_view);

} // namespace atlas::text
