#pragma once

#include <filesystem>

namespace atlas::cli {

/// Where the tables and the sample corpus lie: the environment's ATLAS_RESOURCES, else beside the program
/// where it is installed (../share/alliance-atlas), else the source tree it was built from. Empty where none
/// of them has a lexicon.
std::filesystem::path findResources();

} // namespace atlas::cli
