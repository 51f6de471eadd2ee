#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace atlas::exchange {

/// Pages of ISO 216 that a picture can fill.
enum class Paper : unsigned char
{
    A5,
    A4,
    A3,
    A2,
};
inline constexpr int paperCount = 4;

struct Sheet
{
    std::string_view name; ///< "a4"
    double width;          ///< millimetres, standing
    double height;
};
inline constexpr std::array<Sheet, paperCount> sheets{Sheet{"a5", 148, 210}, Sheet{"a4", 210, 297},
                                                      Sheet{"a3", 297, 420}, Sheet{"a2", 420, 594}};

constexpr std::optional<Paper> paperFromName(std::string_view name)
{
    for (std::size_t i = 0; i < sheets.size(); ++i)
        if (sheets[i].name == name)
            return static_cast<Paper>(i);
    return std::nullopt;
}

} // namespace atlas::exchange
