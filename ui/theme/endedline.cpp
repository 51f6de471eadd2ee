#include "ui/theme/endedline.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr float usual = 0.35F;
/// Contrast. On a light ground fewer steps lie between it and a line that is full.
double visibleOn(Scheme scheme)
{
    return scheme == Scheme::Dark ? 3 : 2.3;
}

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
    while (opacity < 1 && contrastAt(opacity) < visibleOn(palette.scheme))
        opacity = std::min(opacity + 0.02F, 1.0F);
    return opacity;
}

} // namespace atlas::ui
