#pragma once

#include <optional>
#include <string_view>

namespace atlas::network {

/// How the nodes of a network lie. One network has them all; which is shown is part of a view.
enum class Arrangement : unsigned char
{
    Free,     ///< by ties alone, see layout.h
    Matrix,   ///< layers of the AI ecosystem against countries
    Circle,   ///< on a circle, neighbours close to each other
    TimeLine, ///< a row each, every tie at the date that it is told for
};
inline constexpr int arrangementCount = 4;

/// The name in files: "free", "matrix", "circle", "time_line".
std::string_view arrangementName(Arrangement);
std::optional<Arrangement> arrangementFromName(std::string_view);

} // namespace atlas::network
