#pragma once

#include "text/language.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
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
        Dashes,
        Dots,
        Hatch,
    };
    Mark mark = Mark::Dot;
    QColor colour;
    QString text;
};

/// What a picture that leaves the program says and shows. The same `paint` draws on the screen.
struct Picture
{
    QString title;
    QString subtitle; ///< as-of, filters, scale, rate
    std::vector<LegendEntry> legend;
    QString sources;    ///< with dates
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
    double scale = 1.0; ///< 1, 2, 4: pixels per unit, and the DPI 96 × scale in the file
    QSizeF size;        ///< whole page in units; empty: from the content
    Ground ground = Ground::White;
    Scheme scheme = Scheme::Light;
    text::Language language = text::Language::Korean;
};

/// Title, subtitle, legend, content and footer on one page, with title, description, sources, software and
/// date in the image's text keys (PNG tEXt) and true dots per metre. At most 16,384 pixels a side: larger
/// requests are refused with a null image. Any thread that may use QPainter on a QImage.
QImage render(const Picture&, const PictureOptions&);

} // namespace atlas::ui
