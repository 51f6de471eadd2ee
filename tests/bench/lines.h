#pragma once

#include <cstddef>
#include <streambuf>
#include <string>
#include <vector>

namespace atlas::bench {

/// JSON Lines without an end in memory: the given lines over and over, until so many bytes have been read.
class RepeatedLines : public std::streambuf
{
public:
    RepeatedLines(const std::vector<std::string>& lines, std::size_t bytes) : m_lines(lines), m_left(bytes) {}

protected:
    int_type underflow() override
    {
        if (m_left == 0 || m_lines.empty())
            return traits_type::eof();
        m_line = m_lines[m_next++ % m_lines.size()] + '\n';
        m_left -= m_line.size() < m_left ? m_line.size() : m_left;
        setg(m_line.data(), m_line.data(), m_line.data() + m_line.size());
        return traits_type::to_int_type(m_line.front());
    }

private:
    const std::vector<std::string>& m_lines;
    std::size_t m_next = 0;
    std::size_t m_left;
    std::string m_line;
};

/// Takes all that is written and keeps none of it.
class Discard : public std::streambuf
{
protected:
    int_type overflow(int_type c) override { return traits_type::not_eof(c); }
    std::streamsize xsputn(const char*, std::streamsize count) override { return count; }
};

} // namespace atlas::bench
