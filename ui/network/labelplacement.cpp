#include "ui/network/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace atlas::ui {

namespace {

constexpr double cellSide = 80; ///< pixels
constexpr double gap = 2;       ///< between a node's rim and its label

/// Rectangles by the cells they touch.
class Occupied
{
public:
    void add(const QRectF& box)
    {
        forCells(box, [&](std::int64_t key) {
            m_cells[key].push_back(box);
            return true;
        });
    }
    bool isFree(const QRectF& box) const
    {
        return forCells(box, [&](std::int64_t key) {
            const auto cell = m_cells.find(key);
            return cell == m_cells.end() ||
                   std::none_of(cell->second.begin(), cell->second.end(),
                                [&box](const QRectF& other) { return other.intersects(box); });
        });
    }

private:
    /// Until visit(key) is false; whether it never was.
    template<typename Visit>
    static bool forCells(const QRectF& box, Visit visit)
    {
        const auto from = [](double v) { return static_cast<std::int64_t>(std::floor(v / cellSide)); };
        for (std::int64_t y = from(box.top()); y <= from(box.bottom()); ++y) {
            for (std::int64_t x = from(box.left()); x <= from(box.right()); ++x) {
                if (!visit(y * 1'000'003 + x))
                    return false;
            }
        }
        return true;
    }
    std::unordered_map<std::int64_t, std::vector<QRectF>> m_cells;
};

/// Where a label may stand, best first: below, above, the same but shifted to one side, beside (there
/// it may lie on a line).
std::array<QRectF, 8> candidates(const LabelRequest& r)
{
    const double below = r.centre.y() + r.radius + gap;
    const double above = r.centre.y() - r.radius - gap - r.size.height();
    const double level = r.centre.y() - r.size.height() / 2;
    const double centred = r.centre.x() - r.size.width() / 2;
    const double fromLeft = r.centre.x() - r.radius;
    const double toRight = r.centre.x() + r.radius - r.size.width();
    return {QRectF(QPointF(centred, below), r.size),
            QRectF(QPointF(centred, above), r.size),
            QRectF(QPointF(fromLeft, below), r.size),
            QRectF(QPointF(toRight, below), r.size),
            QRectF(QPointF(fromLeft, above), r.size),
            QRectF(QPointF(toRight, above), r.size),
            QRectF(QPointF(r.centre.x() + r.radius + 2 * gap, level), r.size),
            QRectF(QPointF(r.centre.x() - r.radius - 2 * gap - r.size.width(), level), r.size)};
}

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>& requests,
                                     const std::vector<QRectF>& discs, const QRectF& area, std::size_t most)
{
    Occupied occupied; // by labels
    Occupied covered;  // by discs
    for (const QRectF& disc : discs)
        covered.add(disc);
    std::vector<PlacedLabel> placed;
    for (std::size_t i = 0; i < requests.size() && placed.size() < most; ++i) {
        const auto boxes = candidates(requests[i]);
        const auto isFree = [&](const QRectF& b) { return area.intersects(b) && occupied.isFree(b); };
        auto box = std::find_if(boxes.begin(), boxes.end(),
                                [&](const QRectF& b) { return isFree(b) && covered.isFree(b); });
        if (box == boxes.end() && requests[i].overDiscs)
            box = std::find_if(boxes.begin(), boxes.end(), isFree);
        if (box == boxes.end() && requests[i].mustShow)
            box = boxes.begin();
        if (box == boxes.end())
            continue;
        occupied.add(*box);
        placed.push_back({i, *box});
    }
    return placed;
}

} // namespace atlas::ui
