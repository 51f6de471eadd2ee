#include "ui/network/ringnames.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::ui {

namespace {

constexpr double beside = 4;       ///< pixels between a rim and its name
constexpr double besideOther = 8;  ///< likewise another's rim
constexpr double aboveOther = 3;   ///< likewise, above and below it
constexpr double betweenNames = 9; ///< pixels from one's end to the beginning of another farther out
constexpr double besideLead = 0.5; ///< pixels between a line and a name above or below it
constexpr double shortest = 9;     ///< pixels off a rim from which on a line leads to a name
constexpr double beforeLed = 3;    ///< pixels from its end to the name
constexpr double betterBy = 6;     ///< pixels, for which the other ones of two rows stand farther out
constexpr double mayTouch = 0.5;   ///< pixels that rows may be closer than names are high

/// One side of the circle, as if it were the right one.
class Side
{
public:
    Side(const std::vector<RingRequest>& requests, bool atRight) : m_requests(requests), m_atRight(atRight)
    {
        for (std::size_t i = 0; i < requests.size(); ++i) {
            if (requests[i].atRight == atRight)
                m_rows.push_back(i);
        }
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](std::size_t a, std::size_t b) { return down(a) < down(b); });
    }

    void place(std::vector<std::optional<LedName>>& names)
    {
        std::vector<std::size_t> order = m_rows;
        std::sort(order.begin(), order.end()); // as they are asked for
        if (takesTurns()) {
            const double reach = placeAll(byTurns(0), names);
            if (placeAll(byTurns(1), names) <= reach - betterBy)
                return;
            order = byTurns(0);
        }
        placeAll(order, names);
    }

private:
    struct Taken
    {
        double level = 0;
        double half = 0; ///< of the name's height
        double rim = 0;
        double from = 0;
        double to = 0;
    };
    double out(std::size_t i) const { return m_requests[i].centre.x() * (m_atRight ? 1 : -1); }
    double down(std::size_t i) const { return m_requests[i].centre.y(); }
    double half(std::size_t i) const { return m_requests[i].size.height() / 2; }

    /// Whether every other name has room.
    bool takesTurns() const
    {
        for (std::size_t k = 2; k < m_rows.size(); ++k) {
            const double apart = down(m_rows[k]) - down(m_rows[k - 2]);
            if (apart < half(m_rows[k]) + half(m_rows[k - 2]) - mayTouch)
                return false;
        }
        return true;
    }

    /// Every other row before those between them.
    std::vector<std::size_t> byTurns(std::size_t first) const
    {
        std::vector<std::size_t> order;
        for (const std::size_t start : {first, 1 - first}) {
            for (std::size_t k = start; k < m_rows.size(); k += 2)
                order.push_back(m_rows[k]);
        }
        return order;
    }

    /// How far out the farthest reaches; where one has no place, beyond everything.
    double placeAll(const std::vector<std::size_t>& order, std::vector<std::optional<LedName>>& names)
    {
        m_taken.clear();
        double reach = 0;
        for (const std::size_t i : order) {
            names[i] = placeOne(i);
            reach = std::max(reach, names[i] ? m_taken.back().to : std::numeric_limits<double>::max());
        }
        return reach;
    }

    /// Beyond all discs that it would lie beside.
    double beginOf(std::size_t i) const
    {
        const double width = m_requests[i].size.width();
        double begin = out(i) + m_requests[i].radius + beside;
        bool moved = true;
        for (std::size_t round = 0; moved && round <= m_rows.size(); ++round) {
            moved = false;
            for (const std::size_t other : m_rows) {
                const double radius = m_requests[other].radius;
                const bool isLevel = std::abs(down(other) - down(i)) < half(i) + radius + aboveOther;
                const bool meets = out(other) + radius + besideOther > begin &&
                                   out(other) - radius - besideOther < begin + width;
                if (other != i && isLevel && meets) {
                    begin = out(other) + radius + besideOther;
                    moved = true;
                }
            }
        }
        return begin;
    }

    std::optional<LedName> placeOne(std::size_t i)
    {
        const RingRequest& r = m_requests[i];
        Taken name{down(i), half(i), out(i) + r.radius, beginOf(i), 0};
        bool moved = true;
        for (std::size_t round = 0; moved && round <= m_taken.size(); ++round) {
            moved = false;
            name.to = name.from + r.size.width();
            for (const Taken& other : m_taken) {
                const double apart = std::abs(other.level - name.level);
                const bool meets = apart < other.half + name.half - mayTouch &&
                                   name.from < other.to + betweenNames && name.to + betweenNames > other.from;
                const bool onLead =
                    apart < name.half + besideLead && name.from < other.from && name.to > other.rim;
                if (meets || onLead) {
                    name.from = other.to + betweenNames;
                    moved = true;
                }
            }
        }
        const auto inWay = [&name](const Taken& other) {
            return std::abs(other.level - name.level) < other.half + besideLead && other.from < name.from &&
                   other.to > name.rim;
        };
        if (std::any_of(m_taken.begin(), m_taken.end(), inWay))
            return std::nullopt;
        m_taken.push_back(name);
        const double sign = m_atRight ? 1 : -1;
        LedName placed;
        placed.box = QRectF(QPointF(m_atRight ? name.from : -name.to, name.level - name.half), r.size);
        if (name.from - name.rim >= shortest)
            placed.lead = {sign * (name.rim + 1), name.level, sign * (name.from - beforeLed), name.level};
        return placed;
    }

    const std::vector<RingRequest>& m_requests;
    bool m_atRight;
    std::vector<std::size_t> m_rows; ///< requests from the top down
    std::vector<Taken> m_taken;
};

} // namespace

std::vector<std::optional<LedName>> ringNames(const std::vector<RingRequest>& requests)
{
    std::vector<std::optional<LedName>> names(requests.size());
    for (const bool atRight : {true, false})
        Side(requests, atRight).place(names);
    return names;
}

} // namespace atlas::ui
