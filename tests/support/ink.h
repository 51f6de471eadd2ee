#pragma once

#include <QImage>

namespace atlas::tests {

/// Pixels that are wholly black, about, in a white picture.
inline double inkOf(const QImage& image)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 1 - image.pixelColor(x, y).lightnessF();
    }
    return ink;
}

} // namespace atlas::tests
