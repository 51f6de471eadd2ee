#include "ui/pictures/paper.h"

#include <array>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double dotsPerInch = 300;
constexpr double unitsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

/// A larger page is looked at from farther away: all on it is that much larger.
constexpr std::array<double, exchange::paperCount> enlarged{1, 1, 1.25, 1.6};

} // namespace

void setPaper(PictureOptions& options, exchange::Paper paper, const Picture& picture)
{
    const exchange::Sheet& sheet = exchange::sheets[static_cast<std::size_t>(paper)];
    options.unit = enlarged[static_cast<std::size_t>(paper)];
    options.scale = dotsPerInch / unitsPerInch * options.unit;
    const auto units = [&](double millimetres) {
        return std::round(millimetres / millimetresPerInch * dotsPerInch) / options.scale;
    };
    options.size = QSizeF(units(sheet.width), units(sheet.height));
    if (picture.contentSize.width() > picture.contentSize.height())
        options.size.transpose();
}

} // namespace atlas::ui
