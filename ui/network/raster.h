#pragma once

#include <QImage>
#include <QPointF>

#include <map>
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

private:
    /// A disc of one size, ready to be put down many times.
    struct Disc
    {
        struct Row
        {
            int fullFrom = 0; ///< columns that are covered wholly, from the middle
            int fullTo = 0;   ///< one past the last; not more than fullFrom where there is none
        };
        int reach = 0; ///< pixels from the middle
        std::vector<Row> rows;
        std::vector<unsigned char> coverage; ///< row by row
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
    void discRow(const Disc&, int row, int x, int y, QRgb colour);
    void blend(int x, int y, QRgb colour, unsigned coverage); ///< coverage 0 … 255

    std::map<int, Disc> m_discs; ///< by radius in quarters of a pixel
    QRgb* m_pixels;
    int m_width;
    int m_height;
    qsizetype m_stride; ///< in pixels
};

/// `share` of a colour over a ground, opaque.
QRgb blended(QRgb colour, QRgb ground, double share);

} // namespace atlas::ui
