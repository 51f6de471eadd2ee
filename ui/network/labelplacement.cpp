#include "ui/network/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double cellSide = 80; ///< pixels
constexpr double gap = 2;       ///< between a node's rim and its label

/// Rectangles by the cells of an area that they touch; what lies outside counts to the nearest.
class Occupied
{
public:
    explicit Occupied(const QRectF& area)
        : m_from(area.topLeft()), m_columns(cellsIn(area.width())), m_rows(cellsIn(area.height())),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {}

    void add(const QRectF& box)
    {
        forCells(box, [&](std::size_t cell) {
            m_cells[cell].push_back(box);
            return true;
        });
    }
    bool isFree(const QRectF& box) const
    {
        return forCells(box, [&](std::size_t cell) {
            return std::none_of(m_cells[cell].begin(), m_cells[cell].end(),
                                [&box](const QRectF& other) { return other.intersects(box); });
        });
    }

    /// How much of a box in the area they cover, where none covers another.
    double covered(const QRectF& box) const
    {
        double sum = 0;
        forCells(box, [&](std::size_t cell) {
            const auto row = static_cast<int>(cell) / m_columns;
            const auto column = static_cast<int>(cell) % m_columns;
            const QRectF part(m_from.x() + column * cellSide, m_from.y() + row * cellSide, cellSide,
                              cellSide);
            for (const QRectF& other : m_cells[cell]) {
                const QRectF shared = other & box & part;
                sum += shared.width() * shared.height();
            }
            return true;
        });
        return sum;
    }

private:
    static int cellsIn(double length) { return static_cast<int>(std::max(length, 0.0) / cellSide) + 1; }

    /// Until visit(cell) is false; whether it never was.
    template<typename Visit>
    bool forCells(const QRectF& box, Visit visit) const
    {
        const auto cellAt = [](double v, int cells) {
            return static_cast<int>(std::clamp(v / cellSide, 0.0, static_cast<double>(cells - 1)));
        };
        const QRectF in = box.translated(-m_from);
        const int right = cellAt(in.right(), m_columns);
        const int bottom = cellAt(in.bottom(), m_rows);
        for (int row = cellAt(in.top(), m_rows); row <= bottom; ++row) {
            for (int column = cellAt(in.left(), m_columns); column <= right; ++column) {
                if (!visit(static_cast<std::size_t>(row * m_columns + column)))
                    return false;
            }
        }
        return true;
    }

    QPointF m_from;
    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_cells;
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
        if (!isFree(*box))
            continue;
        const double covered = discs.covered(*box);
        if (best == boxes.end() || covered < least) {
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
    Occupied occupied(area); // by labels
    Occupied covered(area);  // by discs
    for (const QRectF& disc : discs) {
        if (disc.intersects(area))
            covered.add(disc);
    }
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
