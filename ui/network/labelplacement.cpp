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
        forCells(box, [&](std::int64_t key, const QRectF&) {
            m_cells[key].push_back(box);
            return true;
        });
    }
    bool isFree(const QRectF& box) const
    {
        return forCells(box, [&](std::int64_t key, const QRectF&) {
            const auto cell = m_cells.find(key);
            return cell == m_cells.end() ||
                   std::none_of(cell->second.begin(), cell->second.end(),
                                [&box](const QRectF& other) { return other.intersects(box); });
        });
    }

    /// How much of a box they cover, where none covers another.
    double covered(const QRectF& box) const
    {
        double sum = 0;
        forCells(box, [&](std::int64_t key, const QRectF& cell) {
            const auto found = m_cells.find(key);
            if (found == m_cells.end())
                return true;
            for (const QRectF& other : found->second) {
                const QRectF shared = other & box & cell;
                sum += shared.width() * shared.height();
            }
            return true;
        });
        return sum;
    }

private:
    /// Until visit(key, cell) is false; whether it never was.
    template<typename Visit>
    static bool forCells(const QRectF& box, Visit visit)
    {
        const auto from = [](double v) { return static_cast<std::int64_t>(std::floor(v / cellSide)); };
        for (std::int64_t y = from(box.top()); y <= from(box.bottom()); ++y) {
            for (std::int64_t x = from(box.left()); x <= from(box.right()); ++x) {
                const QRectF cell(static_cast<double>(x) * cellSide, static_cast<double>(y) * cellSide,
                                  cellSide, cellSide);
                if (!visit(y * 1'000'003 + x, cell))
                    return false;
            }
        }
        return true;
    }
    std::unordered_map<std::int64_t, std::vector<QRectF>> m_cells;
};

/// Where a label may stand, best first: below, above, the same but shifted to one side, beside (there
/// it may lie on a line), at a corner.
std::array<QRectF, 12> candidates(const LabelRequest& r)
{
    const double below = r.centre.y() + r.radius + gap;
    const double above = r.centre.y() - r.radius - gap - r.size.height();
    const double level = r.centre.y() - r.size.height() / 2;
    const double centred = r.centre.x() - r.size.width() / 2;
    const double fromLeft = r.centre.x() - r.radius;
    const double toRight = r.centre.x() + r.radius - r.size.width();
    const double corner = 0.75 * r.radius + gap;
    const double lower = r.centre.y() + 0.6 * r.radius;
    const double upper = r.centre.y() - 0.6 * r.radius - r.size.height();
    return {QRectF(QPointF(centred, below), r.size),
            QRectF(QPointF(centred, above), r.size),
            QRectF(QPointF(fromLeft, below), r.size),
            QRectF(QPointF(toRight, below), r.size),
            QRectF(QPointF(fromLeft, above), r.size),
            QRectF(QPointF(toRight, above), r.size),
            QRectF(QPointF(r.centre.x() + r.radius + 2 * gap, level), r.size),
            QRectF(QPointF(r.centre.x() - r.radius - 2 * gap - r.size.width(), level), r.size),
            QRectF(QPointF(r.centre.x() + corner, lower), r.size),
            QRectF(QPointF(r.centre.x() - corner - r.size.width(), lower), r.size),
            QRectF(QPointF(r.centre.x() + corner, upper), r.size),
            QRectF(QPointF(r.centre.x() - corner - r.size.width(), upper), r.size)};
}

/// Of those that are free otherwise, the one that hides least of the discs.
template<typename Boxes, typename Free>
auto leastCovered(const Boxes& boxes, const Occupied& discs, Free isFree)
{
    auto best = boxes.end();
    double least = 0;
    for (auto box = boxes.begin(); box != boxes.end(); ++box) {
        const double covered = discs.covered(*box);
        if (isFree(*box) && (best == boxes.end() || covered < least)) {
            best = box;
            least = covered;
        }
    }
    return best;
}

QRectF movedInto(const QRectF& area, QRectF box)
{
    box.moveLeft(std::max(area.left(), std::min(box.left(), area.right() - box.width())));
    box.moveTop(std::max(area.top(), std::min(box.top(), area.bottom() - box.height())));
    return box;
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
        const auto isFree = [&](const QRectF& b) { return area.contains(b) && occupied.isFree(b); };
        auto box = std::find_if(boxes.begin(), boxes.end(),
                                [&](const QRectF& b) { return isFree(b) && covered.isFree(b); });
        if (box == boxes.end() && (requests[i].overDiscs || requests[i].mustShow))
            box = leastCovered(boxes, covered, isFree);
        if (box == boxes.end() && !requests[i].mustShow)
            continue;
        const QRectF at = box == boxes.end() ? movedInto(area, boxes.front()) : *box;
        occupied.add(at);
        placed.push_back({i, at});
    }
    return placed;
}

} // namespace atlas::ui
