#include "ui/network/networkground.h"

#include "ui/network/filterwords.h"
#include "ui/network/networkwords.h"
#include "ui/pictures/paragraph.h"
#include "ui/theme/words.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace atlas::ui {

namespace {

using network::Band;

constexpr double headingHeight = 26;
constexpr double headingWidth = 88; ///< of the headings of rows, in any language
constexpr double headingType = 11.5;
constexpr double besideHeadings = 8; ///< of a time line, at the right and below
constexpr double leastType = 0.85;   ///< of headings that are made smaller rather than cut
constexpr double leastMonth = 54;    ///< pixels that a month takes on average where months are told apart
constexpr double leastRow = 4;       ///< pixels between rows from which on they are drawn
constexpr double clearRow = 12;      ///< and from which on at full strength
constexpr double faintestRow = 0.7;  ///< of it that closer ones keep, so that the eye can follow them
constexpr double leastHeading = 24;  ///< pixels of a band that bears words
constexpr int monthsOfYear = 12;

QFont headingFont(double typeScale)
{
    return pictureFont(headingType * typeScale, QFont::DemiBold);
}

double screenX(const Viewport& view, float x)
{
    return view.toScreen({x, 0}).x();
}

double screenY(const Viewport& view, float y)
{
    return view.toScreen({0, y}).y();
}

/// Months where there is room, else years.
bool isTold(const SceneBand& each, const NetworkScene& scene, const Viewport& view)
{
    if (each.band.of != Band::Of::Month && each.band.of != Band::Of::Year)
        return true;
    int count = 0;
    double across = 0;
    for (const SceneBand& b : scene.bands) {
        if (b.band.of == Band::Of::Month) {
            ++count;
            across += static_cast<double>(b.band.to - b.band.from);
        }
    }
    const bool months = count > 0 && across / count * view.zoom >= leastMonth;
    return (each.band.of == Band::Of::Month) == months;
}

void paintRows(QPainter& painter, const NetworkScene& scene, const Viewport& view)
{
    const auto count = static_cast<double>(scene.nodes.size());
    double low = 1e18;
    double high = -1e18;
    float end = -1e9F;
    for (const SceneNode& node : scene.nodes) {
        low = std::min(low, view.toScreen(node.at).y());
        high = std::max(high, view.toScreen(node.at).y());
    }
    for (const SceneBand& each : scene.bands)
        end = std::max(end, each.band.to);
    if ((high - low) / std::max(count, 1.0) < leastRow)
        return;
    const double left = view.area.left() + roomOfRowNames(view.area);
    QList<QLineF> lines;
    for (const SceneNode& node : scene.nodes) {
        const QPointF at = view.toScreen(node.at);
        if (at.y() >= view.area.top() && at.y() <= view.area.bottom())
            lines << QLineF(QPointF(std::max(at.x(), left), at.y()), QPointF(screenX(view, end), at.y()));
    }
    const double strength = painter.opacity();
    painter.setOpacity(strength *
                       std::clamp((high - low) / std::max(count, 1.0) / clearRow, faintestRow, 1.0));
    painter.drawLines(lines);
    painter.setOpacity(strength);
}

struct Heading
{
    QRectF room;
    QString words;
    QString brief;
    bool isTime = false; ///< a date that is cut short says nothing
};

/// Of type, at which words fit into a room, in one line or in several; 0: of none.
double fittingSize(const QString& words, const QFont& font, const QSizeF& room, bool wrapped)
{
    const QFontMetricsF metrics(font);
    double widest = 1;
    for (const QString& line : wrapped ? words.split(u' ') : QStringList(words))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const double size = std::min(room.width() / widest, 1.0);
    if (!wrapped)
        return size < leastType ? 0 : size;
    const QRectF asUsual(QPointF(), room / std::max(size, leastType));
    const double height = metrics.boundingRect(asUsual, Qt::TextWordWrap, words).height();
    return size < leastType || height > asUsual.height() ? 0 : size;
}

void paintHeading(QPainter& painter, const Heading& heading, const Palette& palette, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QRectF room = heading.room.adjusted(4, 0, -4, 0);
    if (room.width() < leastHeading || room.height() < metrics.height() - 4 ||
        (heading.isTime && metrics.horizontalAdvance(heading.words) > room.width()))
        return;
    const FittedHeading fitted = fitHeading(heading.words, heading.brief, font, room.size());
    QFont fitting = font;
    fitting.setPointSizeF(font.pointSizeF() * fitted.size);
    painter.setFont(fitting);
    painter.setPen(palette.muted);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, fitted.words);
}

} // namespace

QString GroundWords::band(const Band& band, text::Language language)
{
    switch (band.of) {
    case Band::Of::Class:
        return NetworkWords::nodeClass(static_cast<network::NodeClass>(band.value));
    case Band::Of::Country:
        if (band.value > 0)
            return tr("%n other countries", "heading of a row that several countries share", band.value);
        return band.country.empty() ? FilterWords::unknownCountry() : Words::country(band.country, language);
    case Band::Of::Year:
        return Words::shortDate({static_cast<short>(band.value), 0, 0}, language);
    case Band::Of::Month:
        return Words::shortDate({static_cast<short>(band.value / monthsOfYear),
                                 static_cast<signed char>(band.value % monthsOfYear + 1), 0},
                                language);
    case Band::Of::Undated:
        return tr("No date", "heading over ties that no date is told of");
    }
    return {};
}

QString GroundWords::briefBand(const Band& band)
{
    if (band.of == Band::Of::Class && band.value == static_cast<int>(network::NodeClass::Infrastructure))
        return tr("Infra", "brief heading for companies of the infrastructure layer");
    if (band.of == Band::Of::Class && band.value == static_cast<int>(network::NodeClass::Institution))
        return tr("Inst.", "brief heading for institutions");
    if (band.of != Band::Of::Country)
        return {};
    if (band.value > 0)
        //: brief heading of a row that several countries share, %1: how many
        return tr("+%1").arg(band.value);
    return band.country.empty() ? tr("Unknown", "brief heading of a row for no known country")
                                : QString::fromStdString(band.country);
}

FittedHeading fitHeading(const QString& words, const QString& brief, const QFont& font, const QSizeF& room)
{
    for (const QString& said : {words, brief}) {
        if (said.isEmpty())
            continue;
        if (const double size = fittingSize(said, font, room, false); size > 0)
            return {QString(said).replace(u' ', QChar::Nbsp), size};
        if (const double size = fittingSize(said, font, room, true); size > 0)
            return {said, size};
    }
    return {QFontMetricsF(font).elidedText(brief.isEmpty() ? words : brief, Qt::ElideRight, room.width()), 1};
}

network::Point roomOfHeadings(network::Arrangement arrangement, QSizeF room)
{
    const bool rows = arrangement == network::Arrangement::TimeLine;
    const double left = rows ? roomOfRowNames(QRectF({}, room)) + besideHeadings : headingWidth;
    return {static_cast<float>(left), static_cast<float>(headingHeight + (rows ? 2 * besideHeadings : 0))};
}

QMarginsF headingRoom(const NetworkScene& scene, double typeScale)
{
    QMarginsF room;
    for (const SceneBand& each : scene.bands) {
        if (each.band.isColumn())
            room.setTop(headingHeight * typeScale);
        else
            room.setLeft(headingWidth * typeScale);
    }
    return room;
}

void paintGround(QPainter& painter, const NetworkScene& scene, const Viewport& view, const Palette& palette)
{
    if (scene.bands.empty())
        return;
    painter.setOpacity(static_cast<double>(scene.groundShare));
    painter.setPen(QPen(palette.line, 1));
    if (!scene.rows.empty())
        paintRows(painter, scene, view);
    const double left = view.area.left() + (scene.rows.empty() ? 0 : roomOfRowNames(view.area));
    for (const SceneBand& each : scene.bands) {
        if (!isTold(each, scene, view))
            continue;
        for (const float edge : {each.band.from, each.band.to}) {
            if (each.band.isColumn() && screenX(view, edge) >= left)
                painter.drawLine(
                    QLineF(screenX(view, edge), view.area.top(), screenX(view, edge), view.area.bottom()));
            if (each.band.isColumn())
                continue;
            painter.drawLine(
                QLineF(view.area.left(), screenY(view, edge), view.area.right(), screenY(view, edge)));
        }
    }
    painter.setOpacity(1);
}

void paintHeadings(QPainter& painter, const NetworkScene& scene, const Viewport& view, const Palette& palette,
                   double typeScale)
{
    const QMarginsF room = headingRoom(scene, typeScale);
    if (room.isNull())
        return;
    const QRectF top(view.area.topLeft(), QSizeF(view.area.width(), room.top()));
    const QRectF left(view.area.topLeft(), QSizeF(room.left(), view.area.height()));
    painter.setOpacity(static_cast<double>(scene.groundShare));
    QColor ground = palette.panel;
    ground.setAlphaF(0.9F);
    painter.fillRect(top, ground);
    painter.fillRect(left.adjusted(0, top.height(), 0, 0), ground);
    const QFont font = headingFont(typeScale);
    for (const SceneBand& each : scene.bands) {
        if (!isTold(each, scene, view))
            continue;
        const Band& band = each.band;
        const QRectF along = band.isColumn() ? QRectF(QPointF(screenX(view, band.from), top.top()),
                                                      QPointF(screenX(view, band.to), top.bottom()))
                                             : QRectF(QPointF(left.left(), screenY(view, band.from)),
                                                      QPointF(left.right(), screenY(view, band.to)));
        const double from = scene.rows.empty() ? room.left() : roomOfRowNames(view.area);
        const QRectF free =
            band.isColumn() ? top.adjusted(from, 0, 0, 0) : left.adjusted(0, room.top(), 0, 0);
        paintHeading(painter, {along.intersected(free), each.words, each.brief, band.of >= Band::Of::Year},
                     palette, font);
    }
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(top.bottomLeft(), top.bottomRight());
    if (room.left() > 0)
        painter.drawLine(left.topRight(), left.bottomRight());
    painter.setOpacity(1);
}

} // namespace atlas::ui
