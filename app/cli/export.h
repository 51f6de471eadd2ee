#pragma once

#include "exchange/exportrequest.h"
#include "text/problem.h"

#include <span>
#include <string>

namespace atlas::cli {

/// Reads the arguments behind `export`. Problems: "cli.unknown-option" (option), "cli.missing-value"
/// (option), "cli.bad-value" (option, value, what it takes), "cli.nothing-asked", "cli.no-picture",
/// "cli.no-out" (picture).
text::Result<exchange::ExportRequest> parseExport(std::span<const std::string> arguments);

/// The text of `alliance-atlas export --help`.
std::string exportHelp();

} // namespace atlas::cli
