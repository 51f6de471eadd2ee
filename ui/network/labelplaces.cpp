#include "ui/network/labelplaces.h"

#include <array>
#include <cmath>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double gap = 2;                       ///< between a node's rim and its label
constexpr double littleOff = 6;                 ///< pixels off the rim where there is no room beside it
constexpr double fartherOff[] = {10, 14};       ///< likewise of what else would lie on its own disc
constexpr int directions = 24;                  ///< of such places
constexpr double areaSteps[] = {6, 14, 24, 36}; ///< likewise for what has no disc
constexpr double stepAlong = 2;                 ///< pixels from one place along a node to the next
constexpr double ofShift = 2.5;                 ///< cost of such a place
constexpr double perPixelAlong = 0.05;          ///< cost, from the middle
constexpr double ofFold = 4;                    ///< cost of two lines
constexpr double perPixelOff = 0.5;             ///< cost
constexpr double ofOwnDisc = 40;                ///< cost of a place on the disc that a name is of
constexpr double perWayIn = 10;                 ///< likewise at its centre, not its rim
constexpr double betweenNames = 4; ///< pixels, at least, so that two side by side do not read as one

/// Where its row begins: left of its node, on its line; what must be told, if need be, beside it, above or
/// below.
std::vector<LabelPlace> atRow(const LabelRequest& r)
{
    const double left = r.centre.x() - r.radius - gap - r.size.width();
    const double right = r.centre.x() + r.radius + gap;
    const double level = r.centre.y() - r.size.height() / 2;
    const double above = r.centre.y() - r.radius - r.size.height();
    const double below = r.centre.y() + r.radius;
    if (!r.mustShow)
        return {{QRectF({left, level}, r.size), 0, 0}};
    return {{QRectF({left, level}, r.size), 0, 0},
            {QRectF({right, level}, r.size), 1, 1},
            {QRectF({right - r.radius, above}, r.size), 2, 2},
            {QRectF({right - r.radius, below}, r.size), 2, 3}};
}

std::array<QPointF, directions> allWays()
{
    std::array<QPointF, directions> ways;
    for (int i = 0; i < directions; ++i) {
        const double angle = (i + 0.5) * 2 * M_PI / directions;
        ways[static_cast<std::size_t>(i)] = {std::cos(angle), std::sin(angle)};
    }
    return ways;
}

/// All around its node, a little off it.
void addAround(std::vector<LabelPlace>& all, const LabelRequest& r, double off)
{
    static const std::array<QPointF, directions> ways = allWays();
    for (const QPointF way : ways) {
        QRectF box(QPointF(), r.size);
        box.moveCenter(r.centre + way * (r.radius + off) +
                       QPointF(way.x() * r.size.width() / 2, way.y() * r.size.height() / 2));
        all.push_back({box, off * perPixelOff, static_cast<int>(all.size())});
    }
}

} // namespace

std::vector<LabelPlace> usualPlaces(const LabelRequest& r)
{
    if (r.ofRow)
        return atRow(r);
    const double below = r.centre.y() + r.radius + gap;
    const double above = r.centre.y() - r.radius - gap - r.size.height();
    const double level = r.centre.y() - r.size.height() / 2;
    const double centred = r.centre.x() - r.size.width() / 2;
    const double fromLeft = r.centre.x() - r.radius;
    const double toRight = r.centre.x() + r.radius - r.size.width();
    const double right = r.centre.x() + r.radius + 2 * gap;
    const double left = r.centre.x() - r.radius - 2 * gap - r.size.width();
    const double corner = 0.75 * r.radius + gap;
    const double lower = r.centre.y() + 0.6 * r.radius;
    const double upper = r.centre.y() - 0.6 * r.radius - r.size.height();
    std::vector<LabelPlace> all;
    all.reserve(4 * directions);
    const auto add = [&](double x, double y, double cost) {
        all.push_back({QRectF(QPointF(x, y), r.size), cost, static_cast<int>(all.size())});
    };
    if (r.radius == 0)
        add(centred, level, 0);
    add(centred, below, 0);
    add(centred, above, 1.5);
    add(right, level, 1.8);
    add(left, level, 2.2);
    add(fromLeft, below, 2);
    add(toRight, below, 2);
    add(fromLeft, above, 3);
    add(toRight, above, 3);
    add(r.centre.x() + corner, lower, 2.6);
    add(r.centre.x() - corner - r.size.width(), lower, 2.8);
    add(r.centre.x() + corner, upper, 3.2);
    add(r.centre.x() - corner - r.size.width(), upper, 3.4);
    if (r.radius > 0) {
        addAround(all, r, littleOff);
    } else {
        for (const double off : areaSteps)
            addAround(all, r, off);
    }
    return all;
}

std::vector<LabelPlace> manyPlaces(const LabelRequest& r)
{
    std::vector<LabelPlace> all = usualPlaces(r);
    if (r.ofRow || r.radius == 0)
        return all;
    const auto add = [&](QPointF way, QPointF along, double reach) {
        for (double shift = -reach; shift <= reach; shift += stepAlong) {
            QRectF box(QPointF(), r.size);
            box.moveCenter(r.centre + way + along * shift);
            all.push_back({box, ofShift + std::abs(shift) * perPixelAlong, static_cast<int>(all.size())});
        }
    };
    const auto addBeside = [&](double off) {
        const double down = r.radius + off + r.size.height() / 2;
        const double across = r.radius + off + r.size.width() / 2;
        for (const double side : {1.0, -1.0}) {
            add({0, side * down}, {1, 0}, r.size.width() / 2 + r.radius / 2);
            add({side * across, 0}, {0, 1}, r.size.height() / 2 + r.radius / 2);
        }
    };
    addBeside(gap);
    if (r.matters) {
        addBeside(0);
        for (const double off : fartherOff)
            addAround(all, r, off);
    }
    if (r.folded.isEmpty())
        return all;
    LabelRequest narrow = r;
    narrow.size = std::exchange(narrow.folded, {});
    for (const LabelPlace& place : manyPlaces(narrow))
        all.push_back({place.box, place.cost + ofFold, static_cast<int>(all.size()), true});
    return all;
}

std::vector<LabelPlace> placesOnDisc(const LabelRequest& r, std::size_t firstSide)
{
    std::vector<LabelPlace> all;
    for (const double way : {1.0, -1.0, 0.5, -0.5, 0.0}) {
        for (const double aside : {0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1.0, -1.0}) {
            QRectF box(QPointF(), r.size);
            box.moveCenter(r.centre + QPointF(aside * (r.size.width() / 2 - r.radius), way * r.radius));
            const double cost = ofOwnDisc + (1 - std::abs(way)) * perWayIn + std::abs(aside);
            all.push_back({box, cost, static_cast<int>(firstSide + all.size())});
        }
    }
    return all;
}

std::vector<LabelPlace> allPlaces(const LabelRequest& r)
{
    std::vector<LabelPlace> all = manyPlaces(r);
    if (r.matters && r.radius > 0) {
        for (const LabelPlace& place : placesOnDisc(r, all.size()))
            all.push_back(place);
    }
    return all;
}

QRectF withGaps(const QRectF& box)
{
    return box.adjusted(-betweenNames, 0, betweenNames, 0);
}

} // namespace atlas::ui
