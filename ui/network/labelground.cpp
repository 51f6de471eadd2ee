#include "ui/network/labelground.h"

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double countSide = 8;          ///< pixels of a square in which points are counted
constexpr double pieceLength = 40;       ///< of a line
constexpr double nearerBy = 1.5;         ///< times as far another's disc is as its own, at least
constexpr double clearOfOthers = 3;      ///< pixels that it is farther, at least
constexpr double nearerAtLeast = 2;      ///< pixels, for a name that matters and has no other place
constexpr double inLineShare = 0.4;      ///< of its width from its middle
constexpr double clearInLine = 6;        ///< pixels that it keeps from a disc right above or below it
constexpr double clearOnlyInLine = 10;   ///< likewise where a name of little weight stands beside its own
constexpr double soughtInLine = 14;      ///< pixels that it had better keep from one in line or level with it
constexpr double perPixelInLine = 0.4;   ///< cost
constexpr double perNearPixel = 0.7;     ///< cost
constexpr double nearerBeyondDoubt = 13; ///< pixels that another's disc is farther than its own
constexpr double perDoubt = 0.12;        ///< cost, by the square of those that lack
constexpr double nearerAtAGlance = 6;    ///< likewise, which is sought for more
constexpr double perMoreDoubt = 0.35;    ///< cost likewise
constexpr double perPixelOff = 0.6;      ///< cost, of its own disc …
constexpr double usuallyOff = 3;         ///< … from so many on
constexpr double perLine = 2.5;
constexpr double wholeLine = 5; ///< pixels of one within a name that count for all of it
constexpr double perLinePixel = 0.08;
constexpr double manyLines = 16;     ///< cost of them from which on it hardly matters how many …
constexpr double perMoreLines = 0.1; ///< … and what it counts for then

/// Whether a name stands right above or below a point, as one that belongs there.
bool isInLine(const QRectF& box, QPointF p)
{
    return std::abs(p.x() - box.center().x()) < box.width() * inLineShare;
}

/// Whether it stands beside a point likewise.
bool isLevel(const QRectF& box, QPointF p)
{
    return std::abs(p.y() - box.center().y()) < box.height() / 2;
}

double squareOfDistance(const QRectF& box, QPointF p)
{
    const double x = p.x() - std::clamp(p.x(), box.left(), box.right());
    const double y = p.y() - std::clamp(p.y(), box.top(), box.bottom());
    return x * x + y * y;
}

/// Whose a name is that stands so much nearer to its own disc than to any other: cost.
double doubtOf(double nearer)
{
    const double lacks = std::max(nearerBeyondDoubt - nearer, 0.0);
    const double lacksMuch = std::max(nearerAtAGlance - nearer, 0.0);
    return lacks * lacks * perDoubt + lacksMuch * lacksMuch * perMoreDoubt;
}

/// Pixels of a line within a box (Liang and Barsky, 1984).
double lengthWithin(const QRectF& box, const QLineF& line)
{
    double from = 0;
    double to = 1;
    const auto clip = [&](double way, double room) { // way × share ≤ room
        if (way == 0)
            return room >= 0;
        const double at = room / way;
        (way > 0 ? to : from) = way > 0 ? std::min(to, at) : std::max(from, at);
        return from < to;
    };
    const bool in = clip(-line.dx(), line.x1() - box.left()) && clip(line.dx(), box.right() - line.x1()) &&
                    clip(-line.dy(), line.y1() - box.top()) && clip(line.dy(), box.bottom() - line.y1());
    return in ? (to - from) * line.length() : 0;
}

QRectF boxOf(const LabelGround::Disc& disc)
{
    const QPointF reach(disc.radius + disc.ring, disc.radius + disc.ring);
    return QRectF(disc.centre - reach, disc.centre + reach);
}

/// Short ones, of what lies in an area.
std::vector<QLineF> piecesOf(const std::vector<QLineF>& lines, const QRectF& area)
{
    constexpr double most = 200;
    std::vector<QLineF> result;
    for (const QLineF& line : lines) {
        if (!QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(area))
            continue;
        const int pieces = static_cast<int>(std::clamp(line.length() / pieceLength, 0.0, most)) + 1;
        for (int i = 0; i < pieces; ++i)
            result.emplace_back(line.pointAt(static_cast<double>(i) / pieces),
                                line.pointAt(static_cast<double>(i + 1) / pieces));
    }
    return result;
}

} // namespace

AreaCells::AreaCells(const QRectF& area)
    : m_from(area.topLeft()), m_columns(static_cast<int>(std::max(area.width(), 0.0) / side) + 1),
      m_rows(static_cast<int>(std::max(area.height(), 0.0) / side) + 1)
{}

void BoxIndex::add(std::size_t number, const QRectF& box)
{
    m_cells.forEach(box, [&](std::size_t cell) {
        m_boxes[cell].push_back({number, box});
        return true;
    });
}

void BoxIndex::remove(std::size_t number, const QRectF& box)
{
    m_cells.forEach(box, [&](std::size_t cell) {
        std::erase_if(m_boxes[cell], [number](const Box& b) { return b.number == number; });
        return true;
    });
}

bool BoxIndex::isFree(const QRectF& box) const
{
    return m_cells.forEach(box, [&](std::size_t cell) {
        return std::none_of(m_boxes[cell].begin(), m_boxes[cell].end(),
                            [&box](const Box& other) { return other.box.intersects(box); });
    });
}

std::vector<std::size_t> BoxIndex::within(const QRectF& box) const
{
    std::vector<std::size_t> numbers;
    m_cells.forEach(box, [&](std::size_t cell) {
        for (const Box& other : m_boxes[cell]) {
            if (other.box.intersects(box))
                numbers.push_back(other.number);
        }
        return true;
    });
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

PointCounts::PointCounts(const QRectF& area)
    : m_area(area), m_columns(static_cast<int>(std::max(area.width(), 0.0) / countSide) + 1),
      m_rows(static_cast<int>(std::max(area.height(), 0.0) / countSide) + 1),
      m_sums(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0)
{}

void PointCounts::add(QPointF p)
{
    const double column = std::floor((p.x() - m_area.left()) / countSide);
    const double row = std::floor((p.y() - m_area.top()) / countSide);
    if (column >= 0 && row >= 0 && column < m_columns - 1 && row < m_rows - 1)
        ++m_sums[static_cast<std::size_t>((row + 1) * m_columns + column + 1)];
}

void PointCounts::sum()
{
    for (int row = 1; row < m_rows; ++row) {
        int inRow = 0;
        for (int column = 1; column < m_columns; ++column) {
            int& all = m_sums[static_cast<std::size_t>(row * m_columns + column)];
            inRow += all;
            all = inRow + at(column, row - 1);
        }
    }
}

bool PointCounts::moreWithin(const QRectF& box, int most) const
{
    const auto squares = [](double from, double to, int all) {
        return std::pair(std::max(static_cast<int>(std::ceil(from / countSide)), 0),
                         std::min(static_cast<int>(std::floor(to / countSide)), all - 1));
    };
    const auto [left, right] = squares(box.left() - m_area.left(), box.right() - m_area.left(), m_columns);
    const auto [top, bottom] = squares(box.top() - m_area.top(), box.bottom() - m_area.top(), m_rows);
    return left < right && top < bottom &&
           at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) > most;
}

GroundIndex::GroundIndex(const LabelGround& ground)
    : m_area(ground.area), m_cells(ground.area), m_centres(ground.area), m_boxes(m_cells), m_labels(m_cells),
      m_discs(m_cells, ground.discs, boxOf),
      m_lines(m_cells, piecesOf(ground.lines, ground.area),
              [](const QLineF& piece) { return QRectF(piece.center(), QSizeF(0, 0)); }),
      m_nearOthers(ground.nearOthers)
{
    for (std::size_t i = 0; i < ground.boxes.size(); ++i)
        m_boxes.add(i, ground.boxes[i]);
    for (const LabelGround::Disc& disc : ground.discs) {
        if (disc.radius > 0)
            m_centres.add(disc.centre);
    }
    m_centres.sum();
}

bool GroundIndex::mayHold(const QRectF& box, const LabelRequest& r) const
{
    return m_area.contains(box) && !m_centres.moreWithin(box, box.contains(r.centre) ? 1 : 0);
}

std::optional<double> GroundIndex::costOf(const QRectF& box, const LabelRequest& r, Margin margin) const
{
    if (!mayHold(box, r) || !m_boxes.isFree(box))
        return std::nullopt;
    const double own =
        r.radius > 0 ? std::max(std::sqrt(squareOfDistance(box, r.centre)) - r.radius, 0.0) : 0;
    const double apart =
        margin != Margin::Clear ? own + nearerAtLeast : std::max(own * nearerBy, own + clearOfOthers);
    const bool asGood = r.matters || r.mustShow || (r.radius > 0 && isInLine(box, r.centre));
    const double inLine = margin != Margin::Clear ? apart : asGood ? clearInLine : clearOnlyInLine;
    const double reach = m_nearOthers > 0 ? std::max({apart, soughtInLine, own + nearerBeyondDoubt}) : 0;
    double nearest = reach;
    double nearestInLine = soughtInLine;
    const bool free = m_cells.forEach(box.adjusted(-reach, -reach, reach, reach), [&](std::size_t cell) {
        return std::ranges::all_of(m_discs.of(cell), [&](const LabelGround::Disc& disc) {
            const double square = squareOfDistance(box, disc.centre);
            const double radius = disc.radius + (margin == Margin::Kept ? 0 : disc.ring);
            const double far = radius + reach;
            if (square >= far * far)
                return true;
            const double away = std::sqrt(square) - radius;
            if ((disc.centre - r.centre).manhattanLength() < 0.01)
                return r.matters || away >= 0;
            nearest = std::min(nearest, away);
            if (isInLine(box, disc.centre) || isLevel(box, disc.centre))
                nearestInLine = std::min(nearestInLine, away);
            return away >= std::min(isInLine(box, disc.centre) ? std::max(apart, inLine) : apart, reach);
        });
    });
    if (!free)
        return std::nullopt;
    if (m_nearOthers <= 0)
        return lineCost(box);
    const double misread = (soughtInLine - nearestInLine) * perPixelInLine;
    const double doubt = r.radius > 0 ? doubtOf(nearest - own) : 0;
    return std::max(m_nearOthers - nearest, 0.0) * perNearPixel + misread + doubt +
           std::max(own - usuallyOff, 0.0) * perPixelOff + lineCost(box);
}

double GroundIndex::lineCost(const QRectF& box) const
{
    double cost = 0;
    const double half = pieceLength / 2; // pieces are found by their middle
    m_cells.forEach(box.adjusted(-half, -half, half, half), [&](std::size_t cell) {
        for (const QLineF& line : m_lines.of(cell)) {
            const double length = lengthWithin(box, line);
            cost += length > 0 ? perLine * std::min(1.0, length / wholeLine) + perLinePixel * length : 0;
        }
        return true;
    });
    return std::min(cost, manyLines) + std::max(cost - manyLines, 0.0) * perMoreLines;
}

double GroundIndex::covered(const QRectF& box, double enough) const
{
    double sum = m_boxes.isFree(box) ? 0 : box.width() * box.height();
    m_cells.forEach(box, [&](std::size_t cell) { // one that touches several squares counts for each
        for (const LabelGround::Disc& disc : m_discs.of(cell)) {
            const double width = std::min(box.right(), disc.centre.x() + disc.radius) -
                                 std::max(box.left(), disc.centre.x() - disc.radius);
            const double height = std::min(box.bottom(), disc.centre.y() + disc.radius) -
                                  std::max(box.top(), disc.centre.y() - disc.radius);
            if (width > 0 && height > 0)
                sum += width * height;
        }
        return sum < enough;
    });
    return sum;
}

} // namespace atlas::ui
