#include "text/decode.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace atlas::text {

std::string toUtf8(std::u16string_view text)
{
    std::string out;
    out.reserve(text.size() * 3);
    for (std::size_t i = 0; i < text.size();) {
        char32_t point = 0;
        U16_NEXT_OR_FFFD(text.data(), i, text.size(), point);
        char bytes[U8_MAX_LENGTH];
        std::size_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, point);
        out.append(bytes, length);
    }
    return out;
}

std::u16string fromUtf8(std::string_view bytes)
{
    std::u16string out(bytes.size(), u'\0'); // no code point has more units than bytes
    char16_t* end = out.data();
    for (std::size_t i = 0; i < bytes.size();) {
        char32_t point = 0;
        U8_NEXT_OR_FFFD(bytes.data(), i, bytes.size(), point);
        if (point > 0xFFFF) {
            *end++ = U16_LEAD(point);
            *end++ = U16_TRAIL(point);
        } else {
            *end++ = static_cast<char16_t>(point);
        }
    }
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
}

} // namespace atlas::text
