#pragma once

#include "text/encoding.h"
#include "text/problem.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::cli {

struct WindowRequest
{
    std::vector<std::string> paths;         ///< files and folders; none: the sample corpus
    std::optional<text::Encoding> encoding; ///< of text files, instead of the guess
};

/// Reads the arguments where there is no command among them. Problems: "cli.unknown-option" (option),
/// "cli.missing-value" (option), "cli.bad-value" (option, value, what it takes), "cli.no-text" (option) where
/// there is nothing to read in the encoding.
text::Result<WindowRequest> parseWindow(std::span<const std::string> arguments);

/// What `--help` says of the options.
std::string windowHelp();

} // namespace atlas::cli
