#include "arguments.h"

#include <algorithm>
#include <cstdlib>

namespace atlas::bench {

Arguments::Arguments(std::string program, std::vector<std::string> words)
    : m_program(std::move(program)), m_words(std::move(words))
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const bool option = m_words[i].starts_with("--");
        const bool numberOfOption = i > 0 && m_words[i - 1].starts_with("--") && !m_words[i].empty() &&
                                    m_words[i].find_first_not_of("0123456789") == std::string::npos;
        if (!option && !numberOfOption)
            m_files.push_back(m_words[i]);
    }
}

bool Arguments::has(std::string_view option) const
{
    return std::find(m_words.begin(), m_words.end(), option) != m_words.end();
}

long Arguments::number(std::string_view option, long otherwise) const
{
    const auto at = std::find(m_words.begin(), m_words.end(), option);
    return at == m_words.end() || at + 1 == m_words.end() ? otherwise : std::atol((at + 1)->c_str());
}

} // namespace atlas::bench
