#include "ui/pictures/picture.h"

#include "ui/pictures/legend.h"
#include "ui/pictures/paragraph.h"
#include "ui/pictures/sourcelines.h"
#include "ui/theme/words.h"
#include "workspace/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::Picture)
};

constexpr double margin = 32;
constexpr double narrowestText = 320;
constexpr double lowestContent = 40;
constexpr double dotsPerInch = 96;
constexpr double inchesPerMetre = 1 / 0.0254;

text::PartialDate dayOf(const QDateTime& time)
{
    const QDate day = time.date();
    return {static_cast<short>(day.year()), static_cast<signed char>(day.month()),
            static_cast<signed char>(day.day())};
}

QDateTime exportTime(const PictureOptions& options)
{
    return options.exported.isValid() ? options.exported : QDateTime::currentDateTime();
}

/// "Made with Alliance Atlas, 22 Nov 2026"
QString programAndDay(const PictureOptions& options)
{
    //: Foot of an exported picture. %1: day of the export
    return PictureText::tr("Made with Alliance Atlas, %1")
        .arg(Words::date(dayOf(exportTime(options)), options.language));
}

/// Where everything stands on the page, in units.
struct Page
{
    Paragraph title;
    Paragraph subtitle;
    LegendRows legend;
    SourceLines sources;
    Paragraph program;
    QPointF subtitleAt, legendAt, sourcesAt, programAt;
    QRectF content;
    QSizeF size;
};

bool isLength(double units)
{
    return std::isfinite(units) && units >= 1;
}

/// Footer: sources at the left and the program at the right of one line, or below each other. Returns its
/// height.
double placeFooter(Page& page, double width)
{
    constexpr double gap = 24;
    const bool oneLine = page.sources.width() + gap + page.program.width() <= width;
    page.programAt = oneLine ? QPointF(width - page.program.width(), 0) : QPointF(0, page.sources.height());
    return oneLine ? std::max(page.sources.height(), page.program.height())
                   : page.sources.height() + page.program.height();
}

Page layOut(const Picture& picture, const PictureOptions& options)
{
    const double natural = std::max(picture.contentSize.width(), narrowestText);
    const double width =
        isLength(options.size.width()) ? std::max(options.size.width() - 2 * margin, narrowestText) : natural;
    const QFont muted = pictureFont(12);
    const QFont faint = pictureFont(11.5);
    Page page{Paragraph(picture.title, pictureFont(18, QFont::DemiBold), width, 2),
              Paragraph(picture.subtitle, muted, width, 4), LegendRows(picture.legend, muted, width),
              SourceLines(picture.sources.named, faint, width),
              Paragraph(programAndDay(options), faint, width, 1)};
    double y = margin + page.title.height();
    y += page.subtitle.isEmpty() ? 0 : 4;
    page.subtitleAt = QPointF(margin, y);
    y += page.subtitle.height() + (page.legend.isEmpty() ? 0 : 12);
    page.legendAt = QPointF(margin, y);
    y += page.legend.height() + 20;

    constexpr double aboveFooter = 20;
    const double footer = placeFooter(page, width);
    // Without a height the content keeps its proportions.
    const double height =
        isLength(options.size.height())
            ? std::max(options.size.height() - y - aboveFooter - footer - margin, lowestContent)
            : std::max(picture.contentSize.height() * width / natural, 1.0);
    page.content = QRectF(margin, y, width, height);
    page.sourcesAt = QPointF(margin, page.content.bottom() + aboveFooter);
    page.programAt += page.sourcesAt;
    page.size = QSizeF(width + 2 * margin, page.sourcesAt.y() + footer + margin);
    return page;
}

/// Empty beyond the limits.
QSize pixelsOf(QSizeF units, double scale)
{
    if (!std::isfinite(scale) || scale <= 0 || !isLength(units.width()) || !isLength(units.height()))
        return {};
    const double width = std::ceil(units.width() * scale - 1e-6);
    const double height = std::ceil(units.height() * scale - 1e-6);
    if (width > longestPictureSide || height > longestPictureSide ||
        width * height > static_cast<double>(mostPicturePixels))
        return {};
    return QSize(static_cast<int>(width), static_cast<int>(height));
}

void drawPage(QPainter& painter, const Page& page, const Picture& picture, const Palette& colours)
{
    page.title.draw(painter, QPointF(margin, margin), colours.text);
    page.subtitle.draw(painter, page.subtitleAt, colours.muted);
    page.legend.draw(painter, page.legendAt, colours.muted);
    page.sources.draw(painter, page.sourcesAt, colours.muted);
    page.program.draw(painter, page.programAt, colours.muted);
    if (!picture.paint)
        return;
    painter.save();
    painter.setClipRect(page.content, Qt::IntersectClip);
    picture.paint(painter, page.content, colours);
    painter.restore();
}

void describe(QImage& image, const Picture& picture, const PictureOptions& options)
{
    const int perMetre = qRound(dotsPerInch * options.scale / options.unit * inchesPerMetre);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Description"), picture.subtitle);
    image.setText(QStringLiteral("Source"), picture.sources.inFull.join(u'\n'));
    image.setText(QStringLiteral("Software"),
                  QStringLiteral("Alliance Atlas %1").arg(QCoreApplication::applicationVersion()).trimmed());
    // The PNG specification recommends this form (RFC 1123) for this key.
    image.setText(QStringLiteral("Creation Time"), exportTime(options).toString(Qt::RFC2822Date));
}

} // namespace

QSize pixelSize(const Picture& picture, const PictureOptions& options)
{
    return pixelsOf(layOut(picture, options).size, options.scale);
}

QSizeF pageSize(const Picture& picture, const PictureOptions& options)
{
    return layOut(picture, options).size;
}

void paintPage(QPainter& painter, const Picture& picture, const PictureOptions& options)
{
    const Page page = layOut(picture, options);
    const Palette& colours = palette(options.scheme);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    if (options.ground == Ground::White)
        painter.fillRect(QRectF(QPointF(), page.size), colours.panel);
    drawPage(painter, page, picture, colours);
}

bool keepsShapes(const QPainter& painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::User; // SvgDevice
}

QImage render(const Picture& picture, const PictureOptions& options)
{
    const QSize pixels = pixelSize(picture, options);
    if (pixels.isEmpty())
        return {};
    const bool transparent = options.ground == Ground::Transparent;
    QImage image(pixels, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) // no memory
        return {};
    // to the last pixel, which the page may reach in part
    image.fill(transparent ? QColor(Qt::transparent) : palette(options.scheme).panel);
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    paintPage(painter, picture, options);
    painter.end();
    describe(image, picture, options);
    return image;
}

std::optional<text::Problem> savePng(const QImage& image, const QString& path)
{
    if (image.isNull())
        return text::Problem{"export.too-large", {}, {std::to_string(longestPictureSide)}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return workspace::saveFile(path, bytes);
}

} // namespace atlas::ui
