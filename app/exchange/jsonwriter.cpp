#include "exchange/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace atlas::exchange {

namespace {

constexpr std::size_t longestEscape = 6; // of one byte or unit: \u001f

/// Of ASCII and of single bytes: what stands behind a backslash.
constexpr auto escaped = [] {
    std::array<bool, 256> set{};
    std::fill_n(set.begin(), 0x20, true);
    set['"'] = set['\\'] = true;
    return set;
}();

char* escape(std::uint32_t c, char* at)
{
    constexpr char digits[] = "0123456789abcdef";
    *at++ = '\\';
    if (c == '"' || c == '\\') {
        *at++ = static_cast<char>(c);
    } else if (c == '\n' || c == '\t') {
        *at++ = c == '\n' ? 'n' : 't';
    } else {
        at = std::copy_n("u00", 3, at);
        *at++ = digits[c >> 4 & 15];
        *at++ = digits[c & 15];
    }
    return at;
}

char* encodeThree(std::uint32_t c, char* at)
{
    at[0] = static_cast<char>(0xE0 | c >> 12);
    at[1] = static_cast<char>(0x80 | (c >> 6 & 0x3F));
    at[2] = static_cast<char>(0x80 | (c & 0x3F));
    return at + 3;
}

constexpr bool isHigh(char16_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}

/// Writes what is neither ASCII nor written as three bytes: a character of two or four bytes.
char* encodeRare(std::uint32_t c, char* at)
{
    const auto tail = [c](unsigned shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x800) {
        *at++ = static_cast<char>(0xC0 | c >> 6);
    } else {
        *at++ = static_cast<char>(0xF0 | c >> 18);
        *at++ = tail(12);
        *at++ = tail(6);
    }
    *at++ = tail(0);
    return at;
}

/// Writes any units. Names are in one script each.
char* encodeAll(std::u16string_view units, char* at)
{
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::uint32_t c = units[i];
        if (c - 0x800 < 0xD000)
            at = encodeThree(c, at);
        else if (c < 0x80 && !escaped[c])
            *at++ = static_cast<char>(c);
        else if (c < 0x80)
            at = escape(c, at);
        else if (c < 0x800)
            at = encodeRare(c, at);
        else if (isHigh(units[i]) && i + 1 < units.size() && (units[i + 1] & 0xFC00) == 0xDC00)
            at = encodeRare(0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u), at);
        else
            at = encodeThree(c < 0xE000 ? 0xFFFD : c, at);
    }
    return at;
}

/// So many units are looked at together; compilers take loops of fewer apart.
constexpr std::size_t blockSize = 32;

/// Whether the units of a block are written as one byte or three each, as nearly all of a Korean text are.
/// Without a branch, so that compilers take several units at once.
bool isCommon(const char16_t* block)
{
    const auto within = [](std::uint16_t unit, std::uint16_t first, std::uint16_t last) {
        return static_cast<std::uint16_t>(static_cast<std::uint16_t>(unit - first) <= last - first);
    };
    std::uint16_t odd = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const std::uint16_t unit = block[i];
        odd |= static_cast<std::uint16_t>(within(unit, 0, 0x1F) | within(unit, 0x80, 0x7FF) |
                                          within(unit, 0xD800, 0xDFFF) | (unit == '"') | (unit == '\\'));
    }
    return odd == 0;
}

/// Writes such a block. Words and spaces take turns too often for branches. Two bytes behind the end are
/// overwritten.
char* encodeCommon(const char16_t* block, char* at)
{
    for (std::size_t i = 0; i < blockSize; ++i) {
        const std::uint32_t c = block[i];
        const bool ascii = c < 0x80;
        encodeThree(c, at);
        *at = ascii ? static_cast<char>(c) : *at;
        at += ascii ? 1 : 3;
    }
    return at;
}

} // namespace

void JsonWriter::grow(std::size_t bytes)
{
    m_out.resize(std::max(m_out.size() * 2, m_used + bytes));
}

std::string JsonWriter::take()
{
    m_out.resize(std::exchange(m_used, 0));
    m_comma = false;
    return std::move(m_out);
}

JsonWriter& JsonWriter::text(std::string_view utf8)
{
    char* const start = value(utf8.size() * longestEscape + 2);
    char* at = start;
    *at++ = '"';
    for (const char byte : utf8) {
        const auto c = static_cast<unsigned char>(byte);
        if (escaped[c])
            at = escape(c, at);
        else
            *at++ = byte;
    }
    *at++ = '"';
    m_used += static_cast<std::size_t>(at - start);
    return *this;
}

JsonWriter& JsonWriter::text(std::u16string_view utf16)
{
    *value(1) = '"';
    ++m_used;
    while (!utf16.empty()) {
        const bool pair = utf16.size() > blockSize && isHigh(utf16[blockSize - 1]); // must not be parted
        const std::u16string_view block = utf16.substr(0, blockSize - (pair ? 1 : 0));
        char* const start = room((blockSize + 1) * longestEscape);
        char* at = start;
        if (block.size() == blockSize && isCommon(block.data())) {
            at = encodeCommon(block.data(), at);
        } else {
            at = encodeAll(block, at);
        }
        m_used += static_cast<std::size_t>(at - start);
        utf16.remove_prefix(block.size());
    }
    *room(1) = '"';
    ++m_used;
    return *this;
}

void JsonWriter::plain(std::string_view word)
{
    word.copy(value(word.size()), word.size());
    m_used += word.size();
}

JsonWriter& JsonWriter::number(std::uint64_t number)
{
    constexpr std::size_t longest = 20;
    char* const start = value(longest);
    m_used += static_cast<std::size_t>(std::to_chars(start, start + longest, number).ptr - start);
    return *this;
}

JsonWriter& JsonWriter::fraction(double fraction)
{
    const auto hundredths = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * 100));
    const auto digit = [hundredths](int unit) { return static_cast<char>('0' + hundredths / unit % 10); };
    const char digits[] = {digit(100), '.', digit(10), digit(1)};
    plain({digits, sizeof digits});
    return *this;
}

JsonWriter& JsonWriter::boolean(bool state)
{
    plain(state ? "true" : "false");
    return *this;
}

JsonWriter& JsonWriter::null()
{
    plain("null");
    return *this;
}

JsonWriter& JsonWriter::textOrNull(std::string_view utf8)
{
    return utf8.empty() ? null() : text(utf8);
}

} // namespace atlas::exchange
