#include "ui/pictures/paper.h"

#include <cmath>

namespace atlas::ui {

namespace {

constexpr double dotsPerInch = 300;
constexpr double unitsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

} // namespace

void setPaper(PictureOptions& options, exchange::Paper paper, const Picture& picture)
{
    const exchange::Sheet& sheet = exchange::sheets[static_cast<std::size_t>(paper)];
    options.scale = dotsPerInch / unitsPerInch;
    const auto units = [&](double millimetres) {
        return std::round(millimetres / millimetresPerInch * dotsPerInch) / options.scale;
    };
    options.size = QSizeF(units(sheet.width), units(sheet.height));
    if (picture.contentSize.width() > picture.contentSize.height())
        options.size.transpose();
}

} // namespace atlas::ui
