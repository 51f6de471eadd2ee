#include "ui/pictures/savepicture.h"

#include "ui/pictures/paragraph.h"
#include "ui/pictures/svgdevice.h"
#include "workspace/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace atlas::ui {

namespace {

constexpr double pointsPerUnit = 72.0 / 96.0;

const std::array<QString, pictureFormatCount> endings{QStringLiteral(".png"), QStringLiteral(".svg"),
                                                      QStringLiteral(".pdf")};

QString description(const Picture& picture)
{
    QStringList lines{picture.subtitle};
    lines.removeAll(QString());
    lines += picture.sources.inFull;
    return lines.join(u'\n');
}

QByteArray svgOf(const Picture& picture, const PictureOptions& options)
{
    SvgDevice device(pageSize(picture, options) * options.unit);
    QPainter painter(&device);
    painter.scale(options.unit, options.unit);
    paintPage(painter, picture, options);
    painter.end();
    return device.svg(picture.title, description(picture));
}

/// Title, description and sources as XMP (ISO 16684-1) with the names of Dublin Core.
QByteArray metadataOf(const Picture& picture)
{
    const auto words = [](const QString& text) { return text.toHtmlEscaped().toUtf8(); };
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:title><rdf:Alt><rdf:li "
           "xml:lang=\"x-default\">" +
           words(picture.title) +
           "</rdf:li></rdf:Alt></dc:title>\n<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           words(picture.subtitle) + "</rdf:li></rdf:Alt></dc:description>\n<dc:source>" +
           words(picture.sources.inFull.join(u'\n')) +
           "</dc:source>\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

QByteArray pdfOf(const Picture& picture, const PictureOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(fontDpi());
    writer.setPageSize(QPageSize(pageSize(picture, options) * pointsPerUnit * options.unit, QPageSize::Point,
                                 QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(picture.title);
    writer.setCreator(
        QStringLiteral("Alliance Atlas %1").arg(QCoreApplication::applicationVersion()).trimmed());
    writer.setDocumentXmpMetadata(metadataOf(picture));
    QPainter painter(&writer);
    const double scale = fontDpi() / 96.0 * options.unit;
    painter.scale(scale, scale);
    paintPage(painter, picture, options);
    painter.end();
    return bytes;
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& path)
{
    for (int i = 0; i < pictureFormatCount; ++i)
        if (path.endsWith(endings[static_cast<std::size_t>(i)], Qt::CaseInsensitive))
            return static_cast<PictureFormat>(i);
    return std::nullopt;
}

QString endingOf(PictureFormat format)
{
    return endings[static_cast<std::size_t>(format)];
}

std::optional<text::Problem> savePicture(const Picture& picture, const PictureOptions& options,
                                         const QString& path, PictureFormat format)
{
    if (format == PictureFormat::Svg)
        return workspace::saveFile(path, svgOf(picture, options));
    if (format == PictureFormat::Pdf)
        return workspace::saveFile(path, pdfOf(picture, options));
    return savePng(render(picture, options), path);
}

} // namespace atlas::ui
