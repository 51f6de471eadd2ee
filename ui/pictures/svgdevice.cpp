#include "ui/pictures/svgdevice.h"

#include "ui/pictures/paragraph.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace atlas::ui {

namespace {

constexpr int dotsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

/// At most two decimals, without an exponent.
QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 2);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray point(const QPainterPath::Element& at)
{
    return number(at.x) + ' ' + number(at.y);
}

QByteArray dataOf(const QPainterPath& path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += 'M' + point(element);
            break;
        case QPainterPath::LineToElement:
            data += 'L' + point(element);
            break;
        case QPainterPath::CurveToElement: // with its two data elements
            data += 'C' + point(element) + ' ' + point(path.elementAt(i + 1)) + ' ' +
                    point(path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return data;
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    return ' ' + QByteArray(name) + "=\"" + value + '"';
}

/// A colour and how much of it, as `fill` and `fill-opacity` …
QByteArray colourOf(const char* name, const QColor& colour, double opacity)
{
    QByteArray text = attribute(name, colour.name(QColor::HexRgb).toLatin1());
    const double alpha = colour.alphaF() * opacity;
    return alpha < 1 ? text + attribute((QByteArray(name) + "-opacity").constData(), number(alpha)) : text;
}

} // namespace

class SvgDevice::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(PrimitiveTransform | PixmapTransform | PainterPaths | AlphaBlend | Antialiasing |
                       ConstantOpacity)
    {}

    const QByteArray& body() const { return m_body; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& next) override
    {
        const DirtyFlags dirty = next.state();
        if (dirty & DirtyTransform)
            m_transform = next.transform();
        if (dirty & DirtyPen)
            m_pen = next.pen();
        if (dirty & DirtyBrush)
            m_brush = next.brush();
        if (dirty & DirtyOpacity)
            m_opacity = next.opacity();
        if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
            takeClip();
    }

    void drawPath(const QPainterPath& path) override { write(path, m_brush, m_pen); }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        write(path, mode == PolylineMode ? QBrush() : m_brush, m_pen);
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QPainterPath outline;
        outline.setFillRule(Qt::WindingFill);
        outline.addText(at, item.font(), item.text());
        write(outline, m_pen.brush(), Qt::NoPen);
    }

    void drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from) override
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        pixmap.copy(from.toAlignedRect()).save(&buffer, "PNG");
        const QRectF place = m_transform.mapRect(to);
        m_body += "<image" + attribute("x", number(place.x())) + attribute("y", number(place.y())) +
                  attribute("width", number(place.width())) + attribute("height", number(place.height())) +
                  m_clip + attribute("xlink:href", "data:image/png;base64," + png.toBase64()) + "/>\n";
    }

private:
    /// What all calls of setClip… leave open, as a definition of its own.
    void takeClip()
    {
        m_clip.clear();
        if (!painter()->hasClipping())
            return;
        const QPainterPath clip = painter()->transform().map(painter()->clipPath());
        const QByteArray data = dataOf(clip);
        if (data != m_clipData) {
            m_clipData = data;
            ++m_clips;
            m_body += "<clipPath" + attribute("id", "c" + QByteArray::number(m_clips)) + "><path" +
                      attribute("d", data) + "/></clipPath>\n";
        }
        m_clip = attribute("clip-path", "url(#c" + QByteArray::number(m_clips) + ")");
    }

    void write(const QPainterPath& path, const QBrush& brush, const QPen& pen)
    {
        const bool filled = brush.style() != Qt::NoBrush && brush.color().alpha() > 0;
        const bool stroked = pen.style() != Qt::NoPen && pen.color().alpha() > 0;
        if (path.isEmpty() || (!filled && !stroked))
            return;
        m_body += "<path" + attribute("d", dataOf(m_transform.map(path)));
        m_body += filled ? colourOf("fill", brush.color(), m_opacity) : attribute("fill", "none");
        if (filled && path.fillRule() == Qt::OddEvenFill)
            m_body += attribute("fill-rule", "evenodd");
        if (stroked)
            m_body += strokeOf(pen);
        m_body += m_clip + "/>\n";
    }

    QByteArray strokeOf(const QPen& pen) const
    {
        const double scale = std::sqrt(std::abs(m_transform.determinant()));
        const double width = pen.widthF() > 0 ? pen.widthF() * (pen.isCosmetic() ? 1 : scale) : 1;
        QByteArray text =
            colourOf("stroke", pen.color(), m_opacity) + attribute("stroke-width", number(width));
        if (pen.capStyle() != Qt::FlatCap)
            text += attribute("stroke-linecap", pen.capStyle() == Qt::RoundCap ? "round" : "square");
        if (pen.joinStyle() == Qt::RoundJoin)
            text += attribute("stroke-linejoin", "round");
        QByteArray dashes;
        if (pen.style() != Qt::SolidLine)
            for (const double part : pen.dashPattern())
                dashes += (dashes.isEmpty() ? "" : " ") + number(part * width);
        return dashes.isEmpty() ? text : text + attribute("stroke-dasharray", dashes);
    }

    QByteArray m_body;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QByteArray m_clip;     ///< the attribute, empty where nothing is clipped
    QByteArray m_clipData; ///< of the definition written last
    int m_clips = 0;
};

SvgDevice::SvgDevice(QSizeF size) : m_size(size), m_engine(std::make_unique<Engine>()) {}

SvgDevice::~SvgDevice() = default;

QByteArray SvgDevice::svg(const QString& title, const QString& description) const
{
    const QByteArray width = number(m_size.width());
    const QByteArray height = number(m_size.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "version=\"1.1\"" +
           attribute("width", width) + attribute("height", height) +
           attribute("viewBox", "0 0 " + width + ' ' + height) + ">\n<title>" +
           title.toHtmlEscaped().toUtf8() + "</title>\n<desc>" + description.toHtmlEscaped().toUtf8() +
           "</desc>\n" + m_engine->body() + "</svg>\n";
}

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qCeil(m_size.width());
    case PdmHeight:
        return qCeil(m_size.height());
    case PdmWidthMM:
        return qCeil(m_size.width() * millimetresPerInch / dotsPerInch);
    case PdmHeightMM:
        return qCeil(m_size.height() * millimetresPerInch / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return fontDpi();
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace atlas::ui
