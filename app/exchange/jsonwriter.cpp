#include "exchange/jsonwriter.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace atlas::exchange {

void JsonWriter::value()
{
    if (!m_first && !m_afterKey)
        *m_out += ',';
    m_first = false;
    m_afterKey = false;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    text(name);
    *m_out += ':';
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::open(char bracket)
{
    value();
    *m_out += bracket;
    m_first = true;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket)
{
    *m_out += bracket;
    m_first = false;
    return *this;
}

void JsonWriter::escaped(std::uint32_t c)
{
    constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        *m_out += '\\';
        *m_out += static_cast<char>(c);
        return;
    case '\n':
        *m_out += "\\n";
        return;
    case '\t':
        *m_out += "\\t";
        return;
    default:
        *m_out += "\\u00";
        *m_out += digits[c >> 4 & 15];
        *m_out += digits[c & 15];
    }
}

JsonWriter& JsonWriter::text(std::string_view utf8)
{
    value();
    *m_out += '"';
    for (const char c : utf8) {
        const auto unit = static_cast<unsigned char>(c);
        if (unit < 0x20 || c == '"' || c == '\\')
            escaped(unit);
        else
            *m_out += c;
    }
    *m_out += '"';
    return *this;
}

JsonWriter& JsonWriter::text(std::u16string_view utf16)
{
    value();
    *m_out += '"';
    for (std::size_t i = 0; i < utf16.size(); ++i) {
        std::uint32_t c = utf16[i];
        if (c >= 0xD800 && c < 0xE000) {
            const bool pair =
                c < 0xDC00 && i + 1 < utf16.size() && utf16[i + 1] >= 0xDC00 && utf16[i + 1] < 0xE000;
            c = pair ? 0x10000 + ((c - 0xD800) << 10) + (utf16[++i] - 0xDC00u) : 0xFFFD;
        }
        if (c < 0x20 || c == '"' || c == '\\') {
            escaped(c);
        } else if (c < 0x80) {
            *m_out += static_cast<char>(c);
        } else if (c < 0x800) {
            *m_out += static_cast<char>(0xC0 | c >> 6);
            *m_out += static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            *m_out += static_cast<char>(0xE0 | c >> 12);
            *m_out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
            *m_out += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            *m_out += static_cast<char>(0xF0 | c >> 18);
            *m_out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
            *m_out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
            *m_out += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    *m_out += '"';
    return *this;
}

JsonWriter& JsonWriter::number(std::uint64_t number)
{
    value();
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    m_out->append(digits, end);
    return *this;
}

JsonWriter& JsonWriter::fraction(double fraction)
{
    value();
    const auto hundredths = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * 100));
    *m_out += static_cast<char>('0' + hundredths / 100);
    *m_out += '.';
    *m_out += static_cast<char>('0' + hundredths / 10 % 10);
    *m_out += static_cast<char>('0' + hundredths % 10);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool state)
{
    value();
    *m_out += state ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    value();
    *m_out += "null";
    return *this;
}

JsonWriter& JsonWriter::textOrNull(std::string_view utf8)
{
    return utf8.empty() ? null() : text(utf8);
}

} // namespace atlas::exchange
