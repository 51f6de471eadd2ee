#include "ui/network/networkground.h"

#include "ui/network/filterwords.h"
#include "ui/network/networkwords.h"
#include "ui/network/timeground.h"
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
constexpr double timeHeight = 34;   ///< of the two lines of a time line
constexpr double headingWidth = 88; ///< of the headings of rows, in any language
constexpr double headingType = 11.5;
constexpr double besideHeadings = 8; ///< of a time line, at the right and below
constexpr double leastType = 0.85;   ///< of headings that are made smaller rather than cut
constexpr double keyIndent = 20;     ///< of the words that say what a ring means
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

text::PartialDate monthOf(const Band& band)
{
    return {static_cast<short>(band.value / monthsOfYear),
            static_cast<signed char>(band.value % monthsOfYear + 1), 0};
}

struct Heading
{
    QRectF room;
    QString words;
    QString brief;
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
    if (room.width() < leastHeading || room.height() < metrics.height() - 4)
        return;
    const FittedHeading fitted = fitHeading(heading.words, heading.brief, font, room.size());
    QFont fitting = font;
    fitting.setPointSizeF(font.pointSizeF() * fitted.size);
    painter.setFont(fitting);
    painter.setPen(palette.muted);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, fitted.words);
}

/// What a ring in the table means, where the headings of columns and rows meet.
void paintEchoKey(QPainter& painter, const QString& words, const Palette& palette, const QRectF& corner,
                  QFont font)
{
    font.setWeight(QFont::Normal);
    const double ring = font.pointSizeF() > 0 ? QFontMetricsF(font).capHeight() * 0.36 : 3;
    const FittedHeading fitted =
        fitHeading(words, {}, font, {corner.width() - keyIndent - 4, corner.height()});
    font.setPointSizeF(font.pointSizeF() * fitted.size);
    painter.setPen(QPen(palette.muted, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(corner.left() + keyIndent - 2 * ring - 2, corner.center().y()), ring, ring);
    painter.setFont(font);
    painter.drawText(corner.adjusted(keyIndent, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, fitted.words);
}

void paintTableHeadings(QPainter& painter, const NetworkScene& scene, const Viewport& view,
                        const Palette& palette, const QMarginsF& room, const QFont& font)
{
    const QRectF top = QRectF(view.area.topLeft(), QSizeF(view.area.width(), room.top()));
    const QRectF left = QRectF(view.area.topLeft(), QSizeF(room.left(), view.area.height()));
    for (const SceneBand& each : scene.bands) {
        const Band& band = each.band;
        const QRectF along = band.isColumn() ? QRectF(QPointF(screenX(view, band.from), top.top()),
                                                      QPointF(screenX(view, band.to), top.bottom()))
                                             : QRectF(QPointF(left.left(), screenY(view, band.from)),
                                                      QPointF(left.right(), screenY(view, band.to)));
        const QRectF free =
            band.isColumn() ? top.adjusted(room.left(), 0, 0, 0) : left.adjusted(0, room.top(), 0, 0);
        paintHeading(painter, {along.intersected(free), each.words, each.brief}, palette, font);
    }
    if (!scene.echoWords.isEmpty())
        paintEchoKey(painter, scene.echoWords, palette,
                     QRectF(left.topLeft(), top.bottomLeft() + QPointF(room.left(), 0)), font);
}

} // namespace

namespace {

/// Those that share a row, one after the other.
template<typename Words>
QString eachCountry(const Band& band, Words words)
{
    QStringList said;
    for (const QString& code : QString::fromStdString(band.country).split(u' '))
        said << words(code);
    return said.join(QStringLiteral(", "));
}

} // namespace

QString GroundWords::band(const Band& band, text::Language language)
{
    switch (band.of) {
    case Band::Of::Class:
        return NetworkWords::nodeClass(static_cast<network::NodeClass>(band.value));
    case Band::Of::Country:
        if (band.value > 0 && !band.country.empty())
            return eachCountry(
                band, [&](const QString& code) { return Words::country(code.toStdString(), language); });
        if (band.value > 0)
            return tr("%Ln other countries", "heading of a row that several countries share", band.value);
        return band.country.empty() ? FilterWords::unknownCountry() : Words::country(band.country, language);
    case Band::Of::Year:
        return Words::date({static_cast<short>(band.value), 0, 0}, language);
    case Band::Of::Month:
        return Words::date(monthOf(band), language);
    case Band::Of::Date:
        return date(band.date, Words::dateOfYear(band.date, language));
    case Band::Of::Undated:
        return tr("No date", "heading over ties that no date is told of");
    case Band::Of::Break:
        return emptyStretch(band.value);
    }
    return {};
}

/// A month or a year stands where no day of it is told.
QString GroundWords::date(text::PartialDate date, const QString& words)
{
    //: heading over ties that are known to be of that month or year, not of which day; %1: a month or a year
    return date.complete() ? words : tr("in %1").arg(words);
}

QString GroundWords::emptyStretch(int days)
{
    constexpr int daysOfMonth = 30;
    constexpr int daysOfYear = 365;
    if (days >= 2 * daysOfYear)
        return tr("no ties for %Ln year(s)", "over a stretch of time that is cut short", days / daysOfYear);
    if (days >= 2 * daysOfMonth)
        return tr("no ties for %Ln month(s)", "over a stretch of time that is cut short", days / daysOfMonth);
    return tr("no ties for %Ln day(s)", "over a stretch of time that is cut short", days);
}

QString GroundWords::echo()
{
    return tr("other layer", "what a small ring in a column means: the company is of that layer too");
}

QString GroundWords::echoExplained()
{
    return tr("A ring stands in the column of each further layer of a company; its dot, with its name and "
              "ties, stands in the column of its first.");
}

QString GroundWords::briefBand(const Band& band, text::Language language)
{
    if (band.of == Band::Of::Month)
        return Words::dateOfYear(monthOf(band), language);
    if (band.of == Band::Of::Date)
        return date(band.date, Words::dateOfMonth(band.date, language));
    if (band.of == Band::Of::Break)
        return QStringLiteral("⋯");
    if (band.of == Band::Of::Class && band.value == static_cast<int>(network::NodeClass::Infrastructure))
        return tr("Infra", "brief heading for companies of the infrastructure layer");
    if (band.of == Band::Of::Class && band.value == static_cast<int>(network::NodeClass::Institution))
        return tr("Inst.", "brief heading for institutions");
    if (band.of != Band::Of::Country)
        return {};
    if (band.value > 0 && !band.country.empty())
        return eachCountry(band, [](const QString& code) { return code; });
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

network::Point roomOfHeadings(network::Arrangement arrangement)
{
    const bool time = arrangement == network::Arrangement::TimeLine;
    return {static_cast<float>(time ? 2 * besideHeadings : headingWidth),
            static_cast<float>(time ? timeHeight + 2 * besideHeadings : headingHeight)};
}

QMarginsF headingRoom(const NetworkScene& scene, double typeScale)
{
    QMarginsF room;
    if (!scene.until.empty())
        return {0, timeHeight * typeScale, 0, 0};
    for (const SceneBand& each : scene.bands) {
        if (each.band.isColumn())
            room.setTop(headingHeight * typeScale);
        else
            room.setLeft(headingWidth * typeScale);
    }
    return room;
}

void paintGround(QPainter& painter, const NetworkScene& scene, const Viewport& view, const Emphasis& emphasis,
                 const Palette& palette)
{
    if (scene.bands.empty())
        return;
    painter.setOpacity(static_cast<double>(scene.groundShare));
    if (!scene.until.empty())
        paintTime(painter, scene, view, emphasis, palette);
    painter.setPen(QPen(palette.line, 1));
    for (const SceneBand& each : scene.bands) {
        if (!scene.until.empty())
            break;
        for (const float edge : {each.band.from, each.band.to}) {
            if (each.band.isColumn())
                painter.drawLine(
                    QLineF(screenX(view, edge), view.area.top(), screenX(view, edge), view.area.bottom()));
            else
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
    painter.fillRect(top, palette.panel);
    painter.fillRect(left.adjusted(0, top.height(), 0, 0), palette.panel);
    const QFont font = headingFont(typeScale);
    if (!scene.until.empty())
        paintTimeHeadings(painter, scene, view, palette, top, font);
    else
        paintTableHeadings(painter, scene, view, palette, room, font);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(top.bottomLeft(), top.bottomRight());
    if (room.left() > 0)
        painter.drawLine(left.topRight(), left.bottomRight());
    painter.setOpacity(1);
}

} // namespace atlas::ui
