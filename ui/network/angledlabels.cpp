#include "ui/network/angledlabels.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double gap = 4;       ///< pixels between a rim and its name
constexpr double step = 2;      ///< by which a name is moved away to be clear
constexpr int mostSteps = 9;    ///< farther off it would seem to be another's
constexpr double cellSide = 32; ///< pixels
constexpr double leastClear = 1;

std::int64_t cellOf(QPointF at, int dx, int dy)
{
    return (static_cast<std::int64_t>(std::floor(at.y() / cellSide)) + dy) * 1'000'003 +
           static_cast<std::int64_t>(std::floor(at.x() / cellSide)) + dx;
}

/// Whether a line along any side of one rectangle parts it from the other.
bool areApart(const QPolygonF& one, const QPolygonF& other)
{
    for (const QPolygonF& sides : {one, other}) {
        for (qsizetype i = 0; i < 2; ++i) {
            const QPointF side = sides[i + 1] - sides[i];
            const auto reach = [&side](const QPolygonF& corners) {
                double low = 1e18;
                double high = -1e18;
                for (const QPointF& corner : corners) {
                    const double at = QPointF::dotProduct(corner, side);
                    low = std::min(low, at);
                    high = std::max(high, at);
                }
                return std::pair(low, high);
            };
            const auto [lowOne, highOne] = reach(one);
            const auto [lowOther, highOther] = reach(other);
            if (highOne <= lowOther || highOther <= lowOne)
                return true;
        }
    }
    return false;
}

QPointF wayOf(double angle)
{
    return {std::cos(angle), std::sin(angle)};
}

} // namespace

void AngledPlaces::addDisc(QPointF centre, double radius)
{
    m_discs[cellOf(centre, 0, 0)].push_back({centre, radius});
    m_largest = std::max(m_largest, radius);
}

bool AngledPlaces::isFree(const QPolygonF& outline) const
{
    return std::all_of(m_placed.begin(), m_placed.end(),
                       [&](const QPolygonF& other) { return areApart(outline, other); });
}

/// Of the discs around its beginning: names lead away from all others.
bool AngledPlaces::isClear(QPointF from, QPointF way, const QSizeF& size) const
{
    const auto meets = [&](const Disc& disc) {
        const QPointF between = disc.centre - from;
        const double along = QPointF::dotProduct(between, way);
        const double beside = std::abs(between.x() * way.y() - between.y() * way.x());
        return std::hypot(along - std::clamp(along, 0.0, size.width()),
                          beside - std::min(beside, size.height() / 2)) < disc.radius + leastClear;
    };
    const int around = static_cast<int>(std::ceil((m_largest + size.height()) / cellSide)) + 2;
    for (int y = -around; y <= around; ++y) {
        for (int x = -around; x <= around; ++x) {
            const auto cell = m_discs.find(cellOf(from, x, y));
            if (cell != m_discs.end() && std::any_of(cell->second.begin(), cell->second.end(), meets))
                return false;
        }
    }
    return true;
}

std::optional<QPointF> AngledPlaces::place(const AngledRequest& r)
{
    const QPointF way = wayOf(r.angle);
    const QPointF out = wayOf(r.start);
    std::optional<QPointF> found;
    for (int i = 0; i <= mostSteps && !found; ++i) {
        const QPointF from = r.centre + out * (r.radius + gap + i * step);
        if (isFree(angledOutline(from, r.angle, r.size)) && isClear(from, way, r.size))
            found = from;
    }
    if (!found && r.mustShow)
        found = r.centre + out * (r.radius + gap);
    if (found)
        m_placed.push_back(angledOutline(*found, r.angle, r.size));
    return found;
}

QPolygonF angledOutline(QPointF from, double angle, const QSizeF& size)
{
    const QPointF along = wayOf(angle) * size.width();
    const QPointF half = QPointF(-std::sin(angle), std::cos(angle)) * (size.height() / 2);
    return {{from - half, from + along - half, from + along + half, from + half}};
}

} // namespace atlas::ui
