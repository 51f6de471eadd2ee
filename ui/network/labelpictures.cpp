#include "ui/network/haloed.h"
#include "ui/network/networkground.h"
#include "ui/network/networkpainter.h"

#include "ui/network/networkvisible.h"
#include "ui/pictures/paragraph.h"
#include "ui/pictures/picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double largeType = 13;
constexpr double smallType = 11.5;
constexpr double halo = 3.5;
constexpr qsizetype fewestFolded = 8;     ///< letters of a name that may stand on two lines
constexpr double widest = 190;            ///< of a label, in the pixels of its design
constexpr double aroundLetters = 1;       ///< pixels above and below, within their halo
constexpr double largerToMeasure = 8;     ///< times
constexpr double linePitch = 1.5;         ///< of capitals, from one line of a name to the next
constexpr qsizetype mostPictures = 4'000; ///< kept
constexpr float labelGap = 6;             ///< around a node and its label, in the layout
constexpr double marginOfFit = 18;
constexpr double marginAbove = 8;   ///< likewise above and below, where rooms are short of height
constexpr double marginOfOrder = 8; ///< at the right and below
constexpr double mostOfArea = 0.3;  ///< of its width or height that a name counts for

/// In steps of half a pixel, so that zooming does not set every label anew each frame.
int halfPixels(bool large, double scale)
{
    return static_cast<int>(std::round((large ? largeType : smallType) * scale * 2));
}

QFont labelFont(bool large, double scale, double larger = 1)
{
    return pictureFont(halfPixels(large, scale) / 2.0 * larger, large ? QFont::DemiBold : QFont::Normal);
}

/// As names are measured, and drawn in pixels: shaped, since nobody takes text from those.
QFont shapedFont(bool large, double scale, double larger = 1)
{
    QFont font = labelFont(large, scale, larger);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

QSizeF sizeWithHalo(const QFontMetricsF& metrics, const QString& words)
{
    return {metrics.horizontalAdvance(words) + 2 * halo, metrics.capHeight() + metrics.descent() + 2 * halo};
}

QString elided(const QString& text, const QFontMetricsF& metrics, double scale)
{
    return metrics.elidedText(text, Qt::ElideRight, widest * scale);
}

} // namespace

double NetworkPainter::longestBeside(const QSizeF& room)
{
    return static_cast<double>(
        network::longestLabel({static_cast<float>(room.width()), static_cast<float>(room.height())}));
}

NetworkPainter::SetName NetworkPainter::setName(const QString& text, bool large, double scale) const
{
    return {text, halfPixels(large, scale * m_typeScale), large};
}

QSizeF NetworkPainter::labelSize(const QString& text, bool large, double scale) const
{
    const SetName key = setName(text, large, scale);
    const auto known = m_sizes.constFind(key);
    if (known != m_sizes.constEnd())
        return *known;
    if (m_sizes.size() > 4 * mostPictures)
        m_sizes.clear();
    const QFontMetricsF metrics(shapedFont(large, scale * m_typeScale));
    const QString shown = elided(text, metrics, scale * m_typeScale);
    return *m_sizes.insert(key, {std::ceil(metrics.horizontalAdvance(shown)) + 2,
                                 std::ceil(metrics.capHeight() + metrics.descent()) + 3});
}

/// Off its baseline.
QRectF NetworkPainter::inkOf(const QString& line, bool large, double scale) const
{
    const SetName key = setName(line, large, scale);
    const auto known = m_inks.constFind(key);
    if (known != m_inks.constEnd())
        return *known;
    if (m_inks.size() > mostPictures)
        m_inks.clear();
    const QFont font = shapedFont(large, scale * m_typeScale, largerToMeasure); // in whole pixels
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(line);
    return *m_inks.insert(key, QRectF(ink.topLeft() / largerToMeasure, ink.size() / largerToMeasure));
}

/// Of what has no letters that can be seen, as high as capitals.
NetworkPainter::Letters NetworkPainter::lettersOf(const QStringList& lines, bool large, double scale) const
{
    const double capitals = QFontMetricsF(shapedFont(large, scale * m_typeScale)).capHeight();
    Letters letters;
    double bottom = 0;
    for (const QString& line : lines) {
        const QRectF ink = inkOf(line, large, scale).united(QRectF(0, -capitals, 1, capitals));
        const double baseline = letters.baselines.empty()
                                    ? aroundLetters - ink.top()
                                    : letters.baselines.back() + std::ceil(capitals * linePitch);
        letters.baselines.push_back(baseline);
        letters.size.setWidth(std::max(letters.size.width(), labelSize(line, large, scale).width()));
        bottom = baseline + ink.bottom();
    }
    letters.size.setHeight(bottom + aroundLetters);
    return letters;
}

/// Over two lines of about the same length, where there are words enough.
QStringList NetworkPainter::folded(const QString& words)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u' ' && std::abs(2 * i - words.size()) < std::abs(2 * at - words.size()))
            at = i;
    }
    if (at <= 0 || words.size() < fewestFolded)
        return {words};
    return {words.left(at), words.mid(at + 1)};
}

/// As much of a name as a width has room for.
QString NetworkPainter::shortened(const QString& text, bool large, double scale, double width) const
{
    if (labelSize(text, large, scale).width() <= width + 2)
        return text;
    SetName key = setName(text, large, scale);
    key.extent = std::floor(width);
    const auto known = m_shortened.constFind(key);
    if (known != m_shortened.constEnd())
        return *known;
    if (m_shortened.size() > mostPictures)
        m_shortened.clear();
    const QFontMetricsF metrics(shapedFont(large, scale * m_typeScale));
    return *m_shortened.insert(key, metrics.elidedText(text, Qt::ElideRight, key.extent));
}

QImage NetworkPainter::labelPicture(const QString& text, bool large, double pixels, const Visible& visible)
{
    const double scale = visible.view.labelScale();
    const Palette& palette = visible.palette;
    SetName key = setName(text, large, scale);
    key.dark = palette.scheme == Scheme::Dark;
    key.extent = pixels;
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd())
        return *known;
    if (m_moreNames <= 0) {
        m_complete = false;
        return {};
    }
    --m_moreNames;
    if (m_pictures.size() > mostPictures)
        m_pictures.clear();
    const QFont font = shapedFont(large, scale * m_typeScale);
    const QFontMetricsF metrics(font);
    const QString shown = elided(text, metrics, scale * m_typeScale);
    const QSizeF size = sizeWithHalo(metrics, shown);
    QPainterPath letters;
    letters.addText(halo, halo + metrics.capHeight(), font, shown);
    const QSize whole(qMax(1, qCeil(size.width() * pixels)), qMax(1, qCeil(size.height() * pixels)));
    return *m_pictures.insert(key, haloed(letters, whole, {palette.text, palette.panel, halo / 2, pixels}));
}

NetworkPainter::LabelInk NetworkPainter::labelInk(const QPainter& painter, const QString& text, bool large,
                                                  const Visible& visible)
{
    const double scale = visible.view.labelScale();
    LabelInk ink;
    ink.font =
        keepsShapes(painter) ? labelFont(large, scale * m_typeScale) : shapedFont(large, scale * m_typeScale);
    const QFontMetricsF metrics(ink.font);
    ink.baseline = halo + metrics.capHeight();
    if (keepsShapes(painter)) {
        ink.words = elided(text, metrics, scale * m_typeScale);
        ink.size = sizeWithHalo(metrics, ink.words);
        return ink;
    }
    const double pixels = devicePixels(painter);
    ink.picture = labelPicture(text, large, pixels, visible);
    ink.size = ink.picture.size() / pixels;
    return ink;
}

double NetworkPainter::devicePixels(const QPainter& painter)
{
    return std::abs(painter.deviceTransform().m11()); // that of the screen is in it
}

void NetworkPainter::drawInk(QPainter& painter, const LabelInk& ink, QPointF topLeft, const Palette& palette)
{
    if (!ink.picture.isNull()) { // on whole pixels of the device, so that letters keep their strokes
        const QTransform device = painter.deviceTransform();
        const QPointF at = device.map(topLeft);
        const QPointF whole = device.inverted().map(QPointF(std::round(at.x()), std::round(at.y())));
        painter.drawImage(QRectF(whole, ink.size), ink.picture);
        return;
    }
    const QPointF baseline = topLeft + QPointF(halo, ink.baseline);
    QPainterPath outline;
    outline.addText(baseline, ink.font, ink.words);
    painter.strokePath(outline, QPen(palette.panel, halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(ink.font);
    painter.setPen(palette.text);
    painter.drawText(baseline, ink.words);
}

/// For the name in either language, so that nothing moves when it changes.
QSizeF NetworkPainter::labelRoom(const NetworkScene& scene, network::NodeIndex v, double scale) const
{
    const bool large = scene.nodes[v].large;
    const QSizeF size = labelSize(scene.labels[v], large, scale);
    return scene.otherLabels.empty() ? size : size.expandedTo(labelSize(scene.otherLabels[v], large, scale));
}

float NetworkPainter::labelLength(const NetworkScene& scene, network::NodeIndex v) const
{
    return static_cast<float>(labelRoom(scene, v, 1).width());
}

float NetworkPainter::foldedLength(const NetworkScene& scene, network::NodeIndex v) const
{
    double most = 0;
    for (const auto* labels : {&scene.labels, &scene.otherLabels}) {
        if (v < labels->size())
            most = std::max(most, lettersOf(folded((*labels)[v]), scene.nodes[v].large, 1).size.width());
    }
    return static_cast<float>(most);
}

network::Point NetworkPainter::halfExtent(const NetworkScene& scene, network::NodeIndex v) const
{
    const SceneNode& node = scene.nodes[v];
    const QSizeF size = labelRoom(scene, v, 1);
    const auto width = static_cast<float>(size.width());
    const auto height = static_cast<float>(size.height());
    return {std::max(node.radius, width / 2) + labelGap, node.radius + height / 2 + labelGap};
}

/// World units that a node and its label take at this zoom.
QRectF NetworkPainter::extentOf(const NetworkScene& scene, network::NodeIndex v, const Viewport& view) const
{
    const SceneNode& node = scene.nodes[v];
    const QPointF at(static_cast<double>(node.at.x), static_cast<double>(node.at.y));
    const double radius = static_cast<double>(node.radius) * view.nodeScale() / view.zoom;
    // however long names are, most of the area is for what bears them
    const QSizeF most = view.area.size() * mostOfArea;
    const QSizeF label = labelRoom(scene, v, view.labelScale()).boundedTo(most) / view.zoom;
    if (scene.outwards.empty()) {
        const double wide = std::max(radius, label.width() / 2);
        return QRectF(at.x() - wide, at.y() - radius, 2 * wide, 2 * radius + label.height());
    }
    const auto out = static_cast<double>(scene.outwards[v]);
    const double lead = scene.led ? static_cast<double>(network::besideCircle) / view.zoom : 0;
    const QPointF from = at + QPointF(std::cos(out), std::sin(out)) * (radius + lead);
    const double length = std::min(label.width(), longestBeside(view.area.size()) / view.zoom);
    const QPointF end = from + QPointF(std::cos(out) >= 0 ? length : -length, 0);
    const double half = label.height() / 2;
    return QRectF(at, at).adjusted(-radius, -radius, radius, radius) |
           QRectF(from, end).normalized().adjusted(0, -half, 0, half);
}

/// The same for so many nodes that measuring their names would take seconds: few of them are shown, and a
/// margin is enough for these.
Viewport NetworkPainter::fitDiscs(const NetworkScene& scene, const QRectF& area) const
{
    QRectF bounds;
    float low[2] = {scene.nodes[0].at.x, scene.nodes[0].at.y};
    float high[2] = {low[0], low[1]};
    for (const SceneNode& node : scene.nodes) {
        low[0] = std::min(low[0], node.at.x - node.radius);
        low[1] = std::min(low[1], node.at.y - node.radius);
        high[0] = std::max(high[0], node.at.x + node.radius);
        high[1] = std::max(high[1], node.at.y + node.radius);
    }
    bounds.setCoords(static_cast<double>(low[0]), static_cast<double>(low[1]), static_cast<double>(high[0]),
                     static_cast<double>(high[1]));
    QMarginsF around(2 * marginOfFit, 2 * marginOfFit, 2 * marginOfFit, 2 * marginOfFit);
    if (!scene.outwards.empty()) {
        const double beside = static_cast<double>(network::besideCircle) + longestBeside(area.size());
        const auto above = static_cast<double>(network::besideCircle + network::aboveCircle);
        around = QMarginsF(beside, above, beside, above);
    }
    const double width = std::max(area.width() - around.left() - around.right(), 20.0);
    const double height = std::max(area.height() - around.top() - around.bottom(), 20.0);
    const double zoom = std::min(width / bounds.width(), height / bounds.height());
    Viewport view{area, bounds.center(), std::clamp(zoom, Viewport::farthest, 1.5)};
    if (scene.arrangement == network::Arrangement::Free)
        view.whole = view.zoom;
    return view;
}

/// A matrix fills all beside its headings; a time line begins with the names left of its first date.
Viewport NetworkPainter::fitOrder(const NetworkScene& scene, const QRectF& area) const
{
    const float half = scene.rowHeight / 2;
    float low[2] = {scene.nodes[0].at.x, scene.nodes[0].at.y - half};
    float high[2] = {low[0], low[1] + 2 * half};
    const bool rows = !scene.until.empty();
    for (std::size_t v = 0; v < scene.nodes.size(); ++v) {
        const SceneNode& node = scene.nodes[v];
        low[1] = std::min(low[1], node.at.y - half);
        high[1] = std::max(high[1], node.at.y + half);
        if (rows)
            low[0] = std::min(low[0], node.at.x - network::besideNode - scene.labelRooms[v]);
    }
    for (const SceneBand& each : scene.bands) {
        const int side = each.band.isColumn() ? 0 : 1;
        low[side] = std::min(low[side], each.band.from);
        high[side] = std::max(high[side], each.band.to);
    }
    const QMarginsF headings = headingRoom(scene, m_typeScale);
    const QRectF room =
        area.adjusted(rows ? marginOfOrder : headings.left(), headings.top() + (rows ? marginOfOrder : 0),
                      -marginOfOrder, -marginOfOrder);
    const QSizeF size(std::max(static_cast<double>(high[0] - low[0]), 1.0),
                      std::max(static_cast<double>(high[1] - low[1]), 1.0));
    const double zoom =
        std::min(std::max(room.width(), 20.0) / size.width(), std::max(room.height(), 20.0) / size.height());
    Viewport view{area, {}, std::clamp(zoom, Viewport::farthest, 1.5)};
    const QPointF spare(room.width() - size.width() * view.zoom, room.height() - size.height() * view.zoom);
    const QPointF corner = room.topLeft() + spare / 2;
    view.centre = QPointF(static_cast<double>(low[0]), static_cast<double>(low[1])) -
                  (corner - area.center()) / view.zoom;
    return view;
}

Viewport NetworkPainter::fit(const NetworkScene& scene, const QRectF& area) const
{
    Viewport view{area, {}, 1};
    if (scene.nodes.empty())
        return view;
    if (!scene.bands.empty())
        return fitOrder(scene, area);
    if (scene.nodes.size() > mostMeasured)
        return fitDiscs(scene, area);
    const double margin = scene.outwards.empty() ? marginOfFit : marginOfOrder;
    // discs and labels do not shrink as distances do: a few rounds find the zoom at which all fits
    for (int round = 0; round < 6; ++round) {
        QRectF bounds;
        const bool ring = !scene.outwards.empty() && !scene.led;
        if (ring)
            bounds = boundsOfRing(scene, view);
        for (network::NodeIndex v = 0; v < scene.nodes.size() && !ring; ++v)
            bounds |= extentOf(scene, v, view);
        const double width = std::max(area.width() - 2 * margin, 20.0);
        const double height = std::max(area.height() - 2 * marginAbove, 20.0);
        view.zoom =
            std::clamp(std::min(width / bounds.width(), height / bounds.height()), Viewport::farthest, 1.5);
        view.centre = bounds.center();
        if (scene.arrangement == network::Arrangement::Free)
            view.whole = view.zoom;
    }
    return view;
}

} // namespace atlas::ui
