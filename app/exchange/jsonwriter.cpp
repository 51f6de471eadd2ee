#include "exchange/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace atlas::exchange {

namespace {

constexpr std::size_t longestCharacter = 4;

constexpr bool needsEscape(std::uint32_t c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

/// Writes a code point as UTF-8; how many bytes it took.
std::size_t encode(std::uint32_t c, char* bytes)
{
    const auto tail = [c](unsigned shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) {
        bytes[0] = static_cast<char>(c);
        return 1;
    }
    if (c < 0x800) {
        bytes[0] = static_cast<char>(0xC0 | c >> 6);
        bytes[1] = tail(0);
        return 2;
    }
    if (c < 0x10000) {
        bytes[0] = static_cast<char>(0xE0 | c >> 12);
        bytes[1] = tail(6);
        bytes[2] = tail(0);
        return 3;
    }
    bytes[0] = static_cast<char>(0xF0 | c >> 18);
    bytes[1] = tail(12);
    bytes[2] = tail(6);
    bytes[3] = tail(0);
    return 4;
}

} // namespace

void JsonWriter::value()
{
    if (!m_first && !m_afterKey)
        *m_out += ',';
    m_first = false;
    m_afterKey = false;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    constexpr std::size_t longest = 60;
    std::array<char, longest + 4> bytes; // one growth of the string, not four
    std::size_t used = 0;
    if (!m_first)
        bytes[used++] = ',';
    bytes[used++] = '"';
    used += name.copy(bytes.data() + used, longest); // ours: short, and nothing to escape
    bytes[used++] = '"';
    bytes[used++] = ':';
    m_out->append(bytes.data(), used);
    m_first = false;
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
    bool plain = true;
    for (const char byte : utf8)
        plain &= !needsEscape(static_cast<unsigned char>(byte));
    std::size_t written = 0;
    for (std::size_t i = 0; i < utf8.size() && !plain; ++i) {
        if (!needsEscape(static_cast<unsigned char>(utf8[i])))
            continue;
        m_out->append(utf8, written, i - written);
        escaped(static_cast<unsigned char>(utf8[i]));
        written = i + 1;
    }
    m_out->append(utf8, written);
    *m_out += '"';
    return *this;
}

JsonWriter& JsonWriter::text(std::u16string_view utf16)
{
    value();
    *m_out += '"';
    std::array<char, 1024> bytes; // a string grown byte by byte would be most of the work
    std::size_t used = 0;
    for (std::size_t i = 0; i < utf16.size(); ++i) {
        if (used + longestCharacter > bytes.size())
            m_out->append(bytes.data(), std::exchange(used, 0));
        std::uint32_t c = utf16[i];
        if (c >= 0xAC00 && c < 0xD7A4) { // Hangul: most of a text
            bytes[used++] = static_cast<char>(0xE0 | c >> 12);
            bytes[used++] = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            bytes[used++] = static_cast<char>(0x80 | (c & 0x3F));
            continue;
        }
        if (c >= 0xD800 && c < 0xE000) {
            const bool pair =
                c < 0xDC00 && i + 1 < utf16.size() && utf16[i + 1] >= 0xDC00 && utf16[i + 1] < 0xE000;
            c = pair ? 0x10000 + ((c - 0xD800) << 10) + (utf16[++i] - 0xDC00u) : 0xFFFD;
        }
        if (needsEscape(c)) {
            m_out->append(bytes.data(), std::exchange(used, 0));
            escaped(c);
        } else {
            used += encode(c, bytes.data() + used);
        }
    }
    m_out->append(bytes.data(), used);
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
