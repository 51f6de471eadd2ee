#include "cli/resources.h"

#include <array>
#include <cstdlib>
#include <system_error>

namespace atlas::cli {

std::filesystem::path findResources()
{
    namespace fs = std::filesystem;
    std::error_code error;
    const char* named = std::getenv("ATLAS_RESOURCES");
    const fs::path program = fs::read_symlink("/proc/self/exe", error).parent_path();
    const std::array<fs::path, 3> candidates{named ? fs::path(named) : fs::path(),
                                             program / ".." / "share" / "alliance-atlas",
                                             fs::path(ATLAS_RESOURCES)};
    for (const fs::path& candidate : candidates)
        if (!candidate.empty() && fs::is_directory(candidate / "lexicon", error))
            return candidate.lexically_normal();
    return {};
}

} // namespace atlas::cli
