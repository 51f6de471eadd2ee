#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace atlas::exchange {

/// Writes JSON, member after member, in the order of the calls; puts the commas itself. Numbers are whole or
/// given with two decimals; all else is a string or null.
class JsonWriter
{
public:
    /// `expected` bytes; more are written, too.
    explicit JsonWriter(std::size_t expected = 256) : m_out(expected, '\0') {}

    /// One of our own names: nothing in it to escape.
    JsonWriter& key(std::string_view name)
    {
        quoted(name, ':');
        m_comma = false;
        return *this;
    }
    JsonWriter& open(char bracket) ///< '{' or '['
    {
        value(1)[0] = bracket;
        ++m_used;
        m_comma = false;
        return *this;
    }
    JsonWriter& close(char bracket) ///< '}' or ']'
    {
        room(1)[0] = bracket;
        ++m_used;
        m_comma = true;
        return *this;
    }
    JsonWriter& text(std::string_view utf8);
    JsonWriter& text(std::u16string_view utf16); ///< lone surrogates become U+FFFD
    /// One of our own words: nothing in it to escape.
    JsonWriter& word(std::string_view word)
    {
        quoted(word, '\0');
        --m_used;
        return *this;
    }
    JsonWriter& number(std::uint64_t);
    /// 0 … 1, two decimals.
    JsonWriter& fraction(double);
    JsonWriter& boolean(bool);
    JsonWriter& null();
    /// The string, or null where it is empty.
    JsonWriter& textOrNull(std::string_view utf8);

    /// What was written so far; the writer starts anew.
    std::string take();

private:
    /// Where the next bytes stand; there is place for so many.
    char* room(std::size_t bytes)
    {
        if (m_out.size() - m_used < bytes)
            grow(bytes);
        return m_out.data() + m_used;
    }
    /// The same for a value: behind a comma where one stands before it.
    char* value(std::size_t bytes)
    {
        *room(bytes + 1) = ',';
        m_used += m_comma ? 1 : 0;
        m_comma = true;
        return m_out.data() + m_used;
    }
    void quoted(std::string_view plain, char behind)
    {
        char* at = value(plain.size() + 3);
        *at++ = '"';
        at += plain.copy(at, plain.size());
        *at++ = '"';
        *at = behind;
        m_used += plain.size() + 3;
    }
    void plain(std::string_view word);
    void grow(std::size_t bytes);

    std::string m_out; ///< longer than what is written, so that bytes need not be counted one by one
    std::size_t m_used = 0;
    bool m_comma = false; ///< stands before what comes next
};

} // namespace atlas::exchange
