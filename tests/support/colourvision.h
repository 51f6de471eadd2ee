#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::tests {

/// Who looks. The three kinds of dichromacy.
enum class Eye
{
    Usual,
    Protanope,
    Deuteranope,
    Tritanope,
};
inline constexpr std::array<Eye, 4> eyes{Eye::Usual, Eye::Protanope, Eye::Deuteranope, Eye::Tritanope};

using Triple = std::array<double, 3>;

/// Linear light of a colour, 0 … 1 (IEC 61966-2-1).
inline Triple linearOf(const QColor& colour)
{
    const auto linear = [](float c) {
        const auto v = static_cast<double>(c);
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// How it looks to an eye, as linear light: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.
inline Triple seenBy(Eye eye, const QColor& colour)
{
    constexpr double matrices[3][3][3] = {
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    const Triple light = linearOf(colour);
    if (eye == Eye::Usual)
        return light;
    Triple seen{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t i = 0; i < 3; ++i)
            seen[row] += matrices[static_cast<int>(eye) - 1][row][i] * light[i];
        seen[row] = std::clamp(seen[row], 0.0, 1.0);
    }
    return seen;
}

/// CIE L*a*b* of linear light, under D65.
inline Triple labOf(const Triple& light)
{
    constexpr double toXyz[3][3] = {{0.4124564, 0.3575761, 0.1804375},
                                    {0.2126729, 0.7151522, 0.0721750},
                                    {0.0193339, 0.1191920, 0.9503041}};
    constexpr double white[3] = {0.95047, 1, 1.08883};
    Triple f{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t =
            (toXyz[i][0] * light[0] + toXyz[i][1] * light[1] + toXyz[i][2] * light[2]) / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIEDE2000, as in G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula: Implementation
/// Notes, Supplementary Test Data, and Mathematical Observations", Color Res. Appl. 30(1), 2005.
inline double difference(const Triple& one, const Triple& other)
{
    constexpr double degree = 3.14159265358979 / 180;
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25, 7)));
    };
    const double meanOld = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double stretched = 1 + 0.5 * (1 - seventh(meanOld));
    const auto hueOf = [&](const Triple& c) {
        const double hue = std::atan2(c[2], c[1] * stretched) / degree;
        return hue < 0 ? hue + 360 : hue;
    };
    const double c1 = std::hypot(one[1] * stretched, one[2]);
    const double c2 = std::hypot(other[1] * stretched, other[2]);
    const double h1 = hueOf(one);
    const double h2 = hueOf(other);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    double hue = h1 + h2;
    if (c1 * c2 != 0)
        hue = std::abs(h1 - h2) <= 180 ? hue / 2 : (hue + (hue < 360 ? 360 : -360)) / 2;
    const double l = (one[0] + other[0]) / 2;
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((hue - 30) * degree) + 0.24 * std::cos(2 * hue * degree) +
                     0.32 * std::cos((3 * hue + 6) * degree) - 0.2 * std::cos((4 * hue - 63) * degree);
    const double light =
        (other[0] - one[0]) / (1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50)));
    const double chroma = (c2 - c1) / (1 + 0.045 * c);
    const double hues = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * degree) / (1 + 0.015 * c * t);
    const double swing = -2 * seventh(c) * std::sin(60 * std::exp(-std::pow((hue - 275) / 25, 2)) * degree);
    return std::sqrt(light * light + chroma * chroma + hues * hues + swing * chroma * hues);
}

inline double difference(Eye eye, const QColor& one, const QColor& other)
{
    return difference(labOf(seenBy(eye, one)), labOf(seenBy(eye, other)));
}

} // namespace atlas::tests
