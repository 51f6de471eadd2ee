#pragma once

#include <string>

namespace atlas::cli {

/// What `--encoding` takes, for help and refusals.
std::string encodingNames();

} // namespace atlas::cli
