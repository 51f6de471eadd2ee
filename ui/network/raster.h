#pragma once

#include <QImage>
#include <QPointF>

#include <span>
#include <vector>

namespace atlas::ui {

/// Draws smooth thin lines and discs straight into an image, many times faster than a QPainter: for pictures
/// of thousands of nodes. Lines: Wu, "An efficient antialiasing technique" (1991). Colours are opaque; blend
/// them with the ground beforehand. The image is Format_ARGB32_Premultiplied; it may be transparent.
class Raster
{
public:
    explicit Raster(QImage&); ///< keeps a pointer to its pixels

    void line(QPointF from, QPointF to, QRgb colour);
    /// One pixel wide, without smoothing: for what moves, or where lines are too many to be told apart.
    void hairline(QPointF from, QPointF to, QRgb colour);
    /// A smooth line of any width, which changes evenly from one end to the other: to nothing it is an
    /// arrowhead. `dash`: pixels of line and gap by turns, `phase` pixels of them lie before the start;
    /// empty: unbroken. Its ends are cut along the axis that it is nearer to.
    void stroke(QPointF from, QPointF to, QRgb colour, double widthFrom, double widthTo,
                std::span<const double> dash = {}, double phase = 0);
    /// Placed on whole pixels, its radius taken to the next quarter of one.
    void disc(QPointF centre, double radius, QRgb colour);
    /// The same without smoothing: for what moves.
    void dot(QPointF centre, double radius, QRgb colour);

private:
    /// A disc of one size, ready to be put down many times; pixels count from its middle.
    struct Disc
    {
        struct Row
        {
            int full = -1; ///< columns to either side that are covered wholly; -1: not even the middle
            int half = -1; ///< likewise, by half or more
        };
        struct Part
        {
            int x = 0;
            int y = 0;
            unsigned coverage = 0; ///< of 256
        };
        int reach = 0;
        std::vector<Row> rows;
        std::vector<Part> parts; ///< what is covered in part
    };
    struct Bar
    {
        bool steep = false;
        int along = 0;
        double from = 0; ///< across
        double to = 0;
    };
    void bar(const Bar&, QRgb colour);
    const Disc& discOf(double radius);
    void fill(int y, int from, int to, QRgb colour);

    std::vector<Disc> m_discs; ///< by radius in quarters of a pixel; without rows where none was asked for
    QRgb* m_pixels;
    int m_width;
    int m_height;
    qsizetype m_stride; ///< in pixels
};

/// `share` of a colour over a ground, opaque.
QRgb blended(QRgb colour, QRgb ground, double share);

} // namespace atlas::ui
