#pragma once

#include "ui/pictures/picture.h"

namespace atlas::ui {

enum class PictureFormat : unsigned char
{
    Png,
    Svg,
    Pdf,
};
inline constexpr int pictureFormatCount = 3;

/// By the ending of the file's name, in either case; empty for any other.
std::optional<PictureFormat> pictureFormatOf(const QString& path);
QString endingOf(PictureFormat); ///< ".png"

/// Draws the page into a file that replaces the one of that name only once it is whole. PNG has the pixels
/// that the options ask for; SVG holds text as outlines and PDF its fonts, so that both look the same
/// wherever they are opened; each names title, description and sources in its metadata too. Nothing where it
/// went well, else "export.too-large" (longest side) or "export.cannot-write" (path, the system's reason).
/// GUI thread.
std::optional<text::Problem> savePicture(const Picture&, const PictureOptions&, const QString& path,
                                         PictureFormat);

} // namespace atlas::ui
