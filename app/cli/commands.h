#pragma once

#include "text/problem.h"

#include <optional>
#include <string>

namespace atlas::cli {

/// What is wrong with the program's first argument where it is a bare word (no slash, no full stop) that
/// names neither a command nor anything on the disk: "cli.unknown-command" (the word) or, where a command is
/// written much like it, "cli.unknown-command-near" (the word, the command). Nothing for a command, for an
/// option of the window and for what may be a path: a file that is missing is told of by who opens it. Looks
/// at the disk.
std::optional<text::Problem> unknownCommand(const std::string& first);

} // namespace atlas::cli
