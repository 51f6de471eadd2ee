#include "ui/theme/endedline.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr float usual = 0.35F;
constexpr double visible = 3; ///< contrast

} // namespace

float endedOpacity(const QColor& colour, const Palette& palette)
{
    const auto contrastAt = [&](float opacity) {
        const auto mixed = [opacity](float a, float b) { return a + (b - a) * opacity; };
        const QColor& ground = palette.panel;
        const QColor seen =
            QColor::fromRgbF(mixed(ground.redF(), colour.redF()), mixed(ground.greenF(), colour.greenF()),
                             mixed(ground.blueF(), colour.blueF()));
        return contrast(seen, ground);
    };
    float opacity = usual;
    // On a light ground, a line that is seen so well would look like any other: fewer steps lie between.
    while (palette.scheme == Scheme::Dark && opacity < 1 && contrastAt(opacity) < visible)
        opacity = std::min(opacity + 0.05F, 1.0F);
    return opacity;
}

} // namespace atlas::ui
