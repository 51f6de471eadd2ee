#pragma once

#include "text/problem.h"

#include <string>

namespace atlas::cli {

/// One English sentence without a full stop for a problem of the core; for an unknown code the code and its
/// arguments.
std::string problemText(const text::Problem&);

} // namespace atlas::cli
