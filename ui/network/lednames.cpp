#include "ui/network/lednames.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double beside = 4;          ///< pixels between a rim and its name
constexpr double littleOff = 22;      ///< likewise where all have rooms of their own, at most
constexpr double stepOff = 2;         ///< from one such place to the next
constexpr double betweenLed = 1.5;    ///< pixels between other names, above and below
constexpr double farEnough = 24;      ///< pixels off a rim at which there is room for lines of others
constexpr double mostOblique = 1.5;   ///< pixels aside for each outwards, of a usual line
constexpr double usualReach = 56;     ///< pixels outwards up to which it leads
constexpr double perPixelAside = 0.8; ///< cost, where one outwards has 1

/// Where a line may end: pixels outwards from the rim, and aside.
struct End
{
    double out = 0;
    double aside = 0;
    double cost() const { return out + std::abs(aside) * perPixelAside; }
    bool isUsual() const
    {
        return out <= usualReach && std::abs(aside) <= mostOblique * out && std::abs(aside) <= usualReach;
    }
};

/// The nearest first.
const std::vector<End>& ends()
{
    static const std::vector<End> all = [] {
        std::vector<End> result;
        for (const double out : {10, 17, 24, 32, 42, 54, 68, 84, 104, 128}) {
            for (int step = -14; step <= 14; ++step)
                result.push_back({out, 8.0 * step});
        }
        std::stable_sort(result.begin(), result.end(),
                         [](const End& a, const End& b) { return a.cost() < b.cost(); });
        return result;
    }();
    return all;
}

/// Level, with the middle of its nearer side there.
QRectF boxAt(QPointF end, bool atRight, const QSizeF& size)
{
    return {QPointF(atRight ? end.x() : end.x() - size.width(), end.y() - size.height() / 2), size};
}

bool crosses(const QLineF& one, const QLineF& other)
{
    return one.intersects(other, nullptr) == QLineF::BoundedIntersection;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    return box.contains(line.p1()) || box.contains(line.p2()) ||
           crosses(line, QLineF(box.topLeft(), box.bottomRight())) ||
           crosses(line, QLineF(box.bottomLeft(), box.topRight()));
}

} // namespace

LedPlaces::LedPlaces(const QRectF& area) : m_area(area), m_discs(AreaCells(area)), m_names(AreaCells(area)) {}

void LedPlaces::addDisc(QPointF centre, double radius)
{
    const QPointF reach(radius, radius);
    m_discs.add(m_count++, QRectF(centre - reach, centre + reach));
}

void LedPlaces::addBox(const QRectF& box)
{
    m_names.add(m_count++, box);
}

/// Its own disc is where it begins.
bool LedPlaces::isFree(const LedName& name, double apart, QPointF centre) const
{
    const QRectF box = name.box.adjusted(0, -apart / 2, 0, apart / 2);
    const auto isOther = [&](const QRectF& disc) {
        return disc.intersects(name.box) && !disc.contains(centre);
    };
    if (!m_area.contains(name.box) || !m_names.isFree(box) || m_discs.any(name.box, isOther) ||
        std::any_of(m_leads.begin(), m_leads.end(), [&](const QLineF& lead) { return crosses(lead, box); }))
        return false;
    if (name.lead.isNull())
        return true;
    const QRectF along = QRectF(name.lead.p1(), name.lead.p2()).normalized();
    return !m_names.any(along, [&](const QRectF& other) { return crosses(name.lead, other); }) &&
           std::none_of(m_leads.begin(), m_leads.end(),
                        [&](const QLineF& lead) { return crosses(lead, name.lead); });
}

std::optional<LedName> LedPlaces::place(const LedRequest& r)
{
    const bool atRight = std::cos(r.outwards) >= 0;
    const QPointF out(std::cos(r.outwards), std::sin(r.outwards));
    const QPointF across(-out.y(), out.x());
    const auto keep = [this](const LedName& name) {
        m_names.add(m_count++, name.box);
        if (!name.lead.isNull())
            m_leads.push_back(name.lead);
        return name;
    };
    const double farthest = r.led ? beside : littleOff;
    for (double off = beside; off <= farthest && !r.amongThem; off += stepOff) {
        const LedName close{boxAt(r.centre + out * (r.radius + off), atRight, r.size), {}};
        if (isFree(close, r.led ? betweenLed : 0, r.centre))
            return keep(close);
    }
    if (!r.led)
        return std::nullopt;
    for (const End& end : ends()) {
        const bool isWanted = r.mustShow ? !r.amongThem || end.out >= farEnough : end.isUsual();
        if (!isWanted)
            continue;
        const QPointF at = r.centre + out * (r.radius + end.out) + across * end.aside;
        const QLineF whole(r.centre, at - QPointF(atRight ? 1 : -1, 0));
        const QPointF rim = whole.pointAt((r.radius + 1) / std::max(whole.length(), r.radius + 1));
        const LedName name{boxAt(at, atRight, r.size), {rim, whole.p2()}};
        if (isFree(name, betweenLed, r.centre))
            return keep(name);
    }
    return std::nullopt;
}

} // namespace atlas::ui
