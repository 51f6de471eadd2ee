#include "network/arrangement.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace atlas::network {

namespace {

constexpr std::array<std::string_view, arrangementCount> names{"free", "matrix", "circle", "time_line"};

} // namespace

std::string_view arrangementName(Arrangement arrangement)
{
    return names[static_cast<std::size_t>(arrangement)];
}

std::optional<Arrangement> arrangementFromName(std::string_view name)
{
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return std::nullopt;
    return static_cast<Arrangement>(at - names.begin());
}

} // namespace atlas::network
