#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace atlas::exchange {

/// Writes JSON to a string, member after member, in the order of the calls; puts the commas itself. Numbers
/// are whole or given with two decimals; all else is a string or null.
class JsonWriter
{
public:
    explicit JsonWriter(std::string& out) : m_out(&out) {}

    JsonWriter& key(std::string_view);
    JsonWriter& open(char bracket);  ///< '{' or '['
    JsonWriter& close(char bracket); ///< '}' or ']'
    JsonWriter& text(std::string_view utf8);
    JsonWriter& text(std::u16string_view utf16); ///< lone surrogates become U+FFFD
    JsonWriter& number(std::uint64_t);
    /// 0 … 1, two decimals.
    JsonWriter& fraction(double);
    JsonWriter& boolean(bool);
    JsonWriter& null();
    /// The string, or null where it is empty.
    JsonWriter& textOrNull(std::string_view utf8);

private:
    void value();
    void escaped(std::uint32_t codePoint);

    std::string* m_out;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace atlas::exchange
