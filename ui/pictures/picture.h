#pragma once

#include "text/language.h"
#include "text/problem.h"
#include "ui/pictures/sources.h"
#include "ui/theme/palette.h"

#include <QDateTime>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace atlas::ui {

/// One entry of an exported picture's legend.
struct LegendEntry
{
    enum class Mark
    {
        Dot,
        Line,
        Hatch,
        None, ///< its words say all
    };
    Mark mark = Mark::Dot;
    QColor colour;
    QString text;
    /// Draws a line into its room as the picture itself draws such lines; empty: a plain one.
    std::function<void(QPainter&, const QRectF& room)> line = {};
    /// The same of a dot.
    std::function<void(QPainter&, const QRectF& room)> dot = {};
    bool startsRow = false; ///< what comes from here on is of another kind
};

/// What a picture that leaves the program says and shows. The same `paint` draws on the screen.
struct Picture
{
    QString title;
    QString subtitle; ///< as-of, filters, scale, rate
    std::vector<LegendEntry> legend;
    Sources sources;    ///< all are in the metadata, as many as have room on the page
    QSizeF contentSize; ///< preferred, in pixels at 1×
    std::function<void(QPainter&, const QRectF& content, const Palette&)> paint;
};

enum class Ground
{
    White, ///< the scheme's panel colour: white in the light one
    Transparent,
};

struct PictureOptions
{
    double scale = 1.0; ///< 1, 2, 4: pixels per unit, and the DPI 96 × scale / unit in the file
    double unit = 1.0;  ///< how long a unit is where the picture has a length, in 1/96 inch
    QSizeF size; ///< whole page in units, at least what the words need; a side of 0 follows the content
    Ground ground = Ground::White;
    Scheme scheme = Scheme::Light;
    text::Language language = text::Language::Korean;
    QDateTime exported; ///< for the footer and the metadata; null: now
};

/// Longest side of a picture in pixels, and the most pixels in all (of 4 bytes each).
inline constexpr int longestPictureSide = 16384;
inline constexpr qint64 mostPicturePixels = 134'217'728;

/// What render() will give for these options; empty where it refuses.
QSize pixelSize(const Picture&, const PictureOptions&);

/// The page in units, and what stands on it, drawn in them from the origin on: for any device.
QSizeF pageSize(const Picture&, const PictureOptions&);
void paintPage(QPainter&, const Picture&, const PictureOptions&);

/// Whether what the painter draws stays lines and letters (SVG, PDF), so that it should draw no pixels.
bool keepsShapes(const QPainter&);

/// Title, subtitle, legend, content and footer on one page, with title, description, source, software and
/// creation time in the image's text keys (PNG tEXt) and true dots per metre. Text that is too long wraps,
/// then ends in an ellipsis; nothing leaves the margins. The same picture, options and fonts give the same
/// pixels. Beyond the limits above a null image. Any thread that may use QPainter on a QImage, if `paint`
/// allows it.
QImage render(const Picture&, const PictureOptions&);

/// Writes a PNG that replaces the file only once it is whole. Nothing where it went well, else
/// "export.too-large" (for a null image; longest side) or "export.cannot-write" (path, the system's reason).
std::optional<text::Problem> savePng(const QImage&, const QString& path);

} // namespace atlas::ui
