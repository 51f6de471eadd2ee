#include "cli/commands.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace atlas::cli {

namespace {

/// What the first argument may be besides a path.
constexpr std::array<std::string_view, 6> commands{"extract", "export",    "--overview",
                                                   "--help",  "--version", "--encoding"};
constexpr std::size_t longestWord = 32;  ///< nothing longer is a slip of a command
constexpr std::size_t shortestStart = 3; ///< letters that are enough to tell what was begun

std::string_view withoutDashes(std::string_view word)
{
    word.remove_prefix(std::min(word.find_first_not_of('-'), word.size()));
    return word;
}

/// How many letters were left out, put in, changed or swapped with the next (optimal string alignment).
std::size_t slips(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t changed = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[a.size()][b.size()];
}

/// The command that was meant, or nothing.
std::string_view nearest(std::string_view word)
{
    word = withoutDashes(word);
    if (word.size() < shortestStart || word.size() > longestWord)
        return {};
    std::string_view best;
    std::size_t fewest = 1 + word.size() / 3; // a third of the letters at most
    for (const std::string_view command : commands) {
        const std::string_view name = withoutDashes(command);
        const std::size_t count = name.starts_with(word) ? 0 : slips(word, name);
        if (count < fewest) {
            fewest = count;
            best = command;
        }
    }
    return best;
}

} // namespace

std::optional<text::Problem> unknownCommand(const std::string& first)
{
    const bool isCommand = std::ranges::find(commands, first.substr(0, first.find('='))) != commands.end();
    if (first.empty() || isCommand || first.find_first_of("/.") != std::string::npos)
        return std::nullopt;
    std::error_code error;
    if (std::filesystem::exists(first, error))
        return std::nullopt;
    if (const std::string_view meant = nearest(first); !meant.empty())
        return text::Problem{"cli.unknown-command-near", {}, {first, std::string(meant)}};
    return text::Problem{"cli.unknown-command", {}, {first}};
}

} // namespace atlas::cli
