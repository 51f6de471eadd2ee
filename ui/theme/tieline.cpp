#include "ui/theme/tieline.h"

#include "atlas/filedties.h"
#include "ui/theme/endedline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr double visibleLine = 3;   ///< contrast of a line on its ground, at least
constexpr float aboveEnded = 0.15F; ///< opacity that a line has more of than what has ended
constexpr double sampleScale = 0.9; ///< of dashes and marks

QColor blended(const QColor& colour, const QColor& ground, float share)
{
    const auto mixed = [share](float a, float b) { return b + (a - b) * share; };
    return QColor::fromRgbF(mixed(colour.redF(), ground.redF()), mixed(colour.greenF(), ground.greenF()),
                            mixed(colour.blueF(), ground.blueF()));
}

bool areRivals(extract::RelationType type)
{
    return type == extract::RelationType::Competition || type == extract::RelationType::Dispute;
}

Dash dashOf(const atlas::Relation& relation)
{
    using extract::RelationType;
    if (relation.status == extract::Status::Planned)
        return Dash::Planned;
    if (relation.status == extract::Status::Reported)
        return Dash::Reported;
    if (areRivals(relation.type))
        return Dash::Rivalry;
    return relation.type == RelationType::Talks ? Dash::Talks : Dash::Solid;
}

} // namespace

TieStyle tieStyle(const atlas::Relation& relation, const Palette& palette)
{
    using extract::RelationType;
    TieStyle style;
    style.colour = palette.relation(relation.type).rgb();
    const bool money = relation.type == RelationType::Investment || relation.type == RelationType::Merger ||
                       relation.type == RelationType::Acquisition;
    const bool unstated = relation.type == RelationType::Unstated; // it says least, by its width too
    style.width = money ? 2.2F : unstated ? 1.0F : 1.6F;
    style.dash = dashOf(relation);
    style.arrow = atlas::isDirected(relation);
    style.rivals = areRivals(relation.type);
    style.denied = relation.status == extract::Status::Denied;
    while (style.opacity < 1 &&
           contrast(blended(style.colour, palette.panel, style.opacity), palette.panel) < visibleLine)
        style.opacity = std::min(style.opacity + 0.05F, 1.0F);
    const float ended = endedOpacity(style.colour, palette);
    const bool isOver = relation.status == extract::Status::Ended || style.denied;
    style.opacity = isOver ? ended : std::clamp(ended + aboveEnded, style.opacity, 1.0F);
    return style;
}

std::vector<QLineF> edgeMarks(const TieStyle& edge, const EdgeCurve& curve, double scale)
{
    if (!edge.denied && !edge.rivals)
        return {};
    const QPointF at = curve.middle();
    const QPointF along = curve.directionAtMiddle() * scale;
    const QPointF across(-along.y(), along.x());
    if (edge.denied) {
        const QPointF one = (along + across) * 3.6;
        const QPointF other = (along - across) * 3.6;
        return {{at - one, at + one}, {at - other, at + other}};
    }
    const QPointF reach = across * 4.5;
    const QPointF step = along * 2;
    return {{at - step - reach, at - step + reach}, {at + step - reach, at + step + reach}};
}

std::vector<double> dashPattern(Dash dash)
{
    switch (dash) {
    case Dash::Solid:
        return {};
    case Dash::Planned:
        return {7, 4};
    case Dash::Reported:
        return {4, 2, 4, 7};
    case Dash::Rivalry:
        return {8, 3, 2, 3};
    case Dash::Talks:
        return {1.5, 3.5};
    }
    return {};
}

void paintLine(QPainter& painter, const EdgeCurve& curve, const TieStyle& edge, const QColor& colour,
               double width, double scale)
{
    const double head = edge.arrow ? (5.5 + width) * scale : 0;
    QPen pen(colour, width, Qt::SolidLine, edge.dash == Dash::Talks ? Qt::RoundCap : Qt::FlatCap);
    QList<qreal> pattern;
    for (const double part : dashPattern(edge.dash))
        pattern << part * scale / width;
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.shortened(head * 0.8).path());
    if (edge.arrow) {
        const QPointF along = curve.directionAtEnd();
        const QPointF across(-along.y(), along.x());
        const QPointF base = curve.to - along * head;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({curve.to, base + across * head * 0.42, base - across * head * 0.42}));
    }
    QColor strong = colour; // what a mark says must be seen though its line is faint
    strong.setAlphaF(std::max(colour.alphaF(), edge.denied ? 0.85F : 0.0F));
    painter.setPen(QPen(strong, width));
    for (const QLineF& mark : edgeMarks(edge, curve, scale))
        painter.drawLine(mark);
}

void paintTieSample(QPainter& painter, const QRectF& room, const TieStyle& style, bool turned)
{
    constexpr float usual = 0.75F; // what has not ended is as strong as its words
    QColor colour(style.colour);
    colour.setAlphaF(std::min(1.0F, style.opacity / usual));
    EdgeCurve curve;
    curve.from = QPointF(turned ? room.right() : room.left(), room.center().y());
    curve.to = QPointF(turned ? room.left() : room.right(), room.center().y());
    paintLine(painter, curve, style, colour, static_cast<double>(style.width), sampleScale);
}

} // namespace atlas::ui
