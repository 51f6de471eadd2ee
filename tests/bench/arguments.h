#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas::bench {

/// What follows the name of a command.
class Arguments
{
public:
    Arguments(std::string program, std::vector<std::string> words);

    const std::string& program() const { return m_program; }    ///< path of this very program
    bool has(std::string_view option) const;                    ///< "--json"
    long number(std::string_view option, long otherwise) const; ///< "--nodes 1000"
    /// Words that are neither options nor their numbers.
    const std::vector<std::string>& files() const { return m_files; }

private:
    std::string m_program;
    std::vector<std::string> m_words;
    std::vector<std::string> m_files;
};

} // namespace atlas::bench
