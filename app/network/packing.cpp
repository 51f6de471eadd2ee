#include "network/packing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace atlas::network {

namespace {

constexpr std::size_t outlined = 40; ///< shapes that are more than rectangles
constexpr float cellsInAll = 30'000;
constexpr float boardCells = 2'000'000;

struct Cell
{
    int x = 0;
    int y = 0;
};

struct Bounds
{
    Point low;
    Point high;
};

Point extentOf(const Shape& shape, std::size_t i)
{
    return shape.extents.empty() ? Point{} : shape.extents[i];
}

Bounds boundsOf(const Shape& shape, float gap)
{
    Bounds b{{1e30F, 1e30F}, {-1e30F, -1e30F}};
    for (std::size_t i = 0; i < shape.points.size(); ++i) {
        const Point p = shape.points[i];
        const Point e = extentOf(shape, i);
        b.low = {std::min(b.low.x, p.x - e.x), std::min(b.low.y, p.y - e.y)};
        b.high = {std::max(b.high.x, p.x + e.x), std::max(b.high.y, p.y + e.y)};
    }
    return {{b.low.x - gap / 2, b.low.y - gap / 2}, {b.high.x + gap / 2, b.high.y + gap / 2}};
}

/// The cells of a shape, counted from the lower corner of its bounds.
class Polyomino
{
public:
    Polyomino(const Shape& shape, const Bounds& bounds, float side, float gap, bool outline)
        : m_width(static_cast<int>((bounds.high.x - bounds.low.x) / side) + 1),
          m_height(static_cast<int>((bounds.high.y - bounds.low.y) / side) + 1)
    {
        std::vector<char> set(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height),
                              outline ? 0 : 1);
        const auto mark = [&](Point low, Point high) {
            const int toX = std::min(static_cast<int>((high.x - bounds.low.x) / side), m_width - 1);
            const int toY = std::min(static_cast<int>((high.y - bounds.low.y) / side), m_height - 1);
            for (int y = std::max(static_cast<int>((low.y - bounds.low.y) / side), 0); y <= toY; ++y) {
                for (int x = std::max(static_cast<int>((low.x - bounds.low.x) / side), 0); x <= toX; ++x)
                    set[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) +
                        static_cast<std::size_t>(x)] = 1;
            }
        };
        if (outline)
            markOutline(shape, side, gap / 2, mark);
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x) {
                if (set[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) +
                        static_cast<std::size_t>(x)])
                    cells.push_back({x, y});
            }
        }
    }

    std::vector<Cell> cells;
    int width() const { return m_width; }
    int height() const { return m_height; }

private:
    template<typename Mark>
    static void markOutline(const Shape& shape, float side, float margin, Mark mark)
    {
        for (NodeIndex v = 0; v < shape.points.size(); ++v) {
            const Point p = shape.points[v];
            const Point e = extentOf(shape, v);
            mark({p.x - e.x - margin, p.y - e.y - margin}, {p.x + e.x + margin, p.y + e.y + margin});
            for (const NodeIndex w : (*shape.graph)[v]) {
                if (w < v)
                    continue;
                const Point q = shape.points[w];
                const int steps = static_cast<int>(std::hypot(q.x - p.x, q.y - p.y) / side) + 1;
                for (int s = 1; s < steps; ++s) {
                    const float t = static_cast<float>(s) / static_cast<float>(steps);
                    const Point at{p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t};
                    mark({at.x - margin, at.y - margin}, {at.x + margin, at.y + margin});
                }
            }
        }
    }
    int m_width;
    int m_height;
};

/// The plane in cells, the origin in the middle.
class Board
{
public:
    Board(int halfWidth, int halfHeight, float aspect)
        : m_halfWidth(halfWidth), m_halfHeight(halfHeight),
          m_taken(static_cast<std::size_t>(2 * halfWidth + 1) * static_cast<std::size_t>(2 * halfHeight + 1),
                  0)
    {
        struct Candidate
        {
            float cost;
            Cell cell;
        };
        std::vector<Candidate> all;
        all.reserve(m_taken.size());
        for (int y = -halfHeight; y <= halfHeight; ++y) {
            for (int x = -halfWidth; x <= halfWidth; ++x) {
                const float u = static_cast<float>(x) / aspect;
                const auto v = static_cast<float>(y);
                all.push_back({u * u + v * v, {x, y}});
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
        m_order.reserve(all.size());
        for (const Candidate& c : all)
            m_order.push_back(c.cell);
    }

    void take(const Polyomino& shape, Cell at)
    {
        for (const Cell c : shape.cells) {
            if (inside(at.x + c.x, at.y + c.y))
                m_taken[index(at.x + c.x, at.y + c.y)] = 1;
        }
    }

    /// The free place for the shape's corner that brings its middle nearest to the origin, from candidate
    /// `from` on. False where the board is full.
    bool find(const Polyomino& shape, std::size_t& from, Cell& at) const
    {
        for (; from < m_order.size(); ++from) {
            at = {m_order[from].x - shape.width() / 2, m_order[from].y - shape.height() / 2};
            if (std::all_of(shape.cells.begin(), shape.cells.end(), [this, at](Cell c) {
                    return inside(at.x + c.x, at.y + c.y) && !m_taken[index(at.x + c.x, at.y + c.y)];
                }))
                return true;
        }
        return false;
    }
    int halfHeight() const { return m_halfHeight; }

private:
    bool inside(int x, int y) const { return std::abs(x) <= m_halfWidth && std::abs(y) <= m_halfHeight; }
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y + m_halfHeight) * static_cast<std::size_t>(2 * m_halfWidth + 1) +
               static_cast<std::size_t>(x + m_halfWidth);
    }
    int m_halfWidth;
    int m_halfHeight;
    std::vector<char> m_taken;
    std::vector<Cell> m_order; ///< nearest to the origin first
};

void moveTo(Shape& shape, const Bounds& bounds, Point corner)
{
    for (Point& p : shape.points)
        p = {p.x - bounds.low.x + corner.x, p.y - bounds.low.y + corner.y};
}

int cellOf(float at, float side)
{
    return static_cast<int>(std::floor(std::clamp(at / side, -1e8F, 1e8F)));
}

struct Size
{
    float side = 1; ///< of a cell
    int halfWidth = 1;
    int halfHeight = 1;
};

/// A board on which everything finds a place, of a bounded number of cells.
Size sizeFor(const std::vector<Bounds>& bounds, float aspect, float gap)
{
    float area = 0;
    for (const Bounds& b : bounds)
        area += (b.high.x - b.low.x) * (b.high.y - b.low.y);
    Size size{std::max(gap * 0.5F, std::sqrt(area / cellsInAll)), 1, 1};
    for (;; size.side *= 1.5F) {
        float cells = 0;
        float largest = 1;
        for (const Bounds& b : bounds) {
            const float width = (b.high.x - b.low.x) / size.side + 1;
            const float height = (b.high.y - b.low.y) / size.side + 1;
            cells += width * height;
            largest = std::max({largest, width, height});
        }
        const float half = std::sqrt(cells / aspect) * 0.75F + largest / 2 + 2;
        if (half * half * std::max(aspect, 1.0F) < boardCells / 4) {
            size.halfWidth = static_cast<int>(half * std::max(aspect, 1.0F));
            size.halfHeight = static_cast<int>(half);
            return size;
        }
    }
}

} // namespace

void pack(std::vector<Shape>& shapes, float aspect, float gap)
{
    if (shapes.size() < 2)
        return;
    std::vector<Bounds> bounds;
    for (const Shape& shape : shapes)
        bounds.push_back(boundsOf(shape, gap));
    const Size size = sizeFor(bounds, aspect, gap);
    Board board(size.halfWidth, size.halfHeight, aspect);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (shapes[i].placed)
            board.take({shapes[i], bounds[i], size.side, gap, i < outlined},
                       {cellOf(bounds[i].low.x, size.side), cellOf(bounds[i].low.y, size.side)});
    }
    // places that did not take a rectangle of some size never will later on
    std::map<std::pair<int, int>, std::size_t> triedBySize;
    float below = static_cast<float>(size.halfHeight + 1) * size.side;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (shapes[i].placed)
            continue;
        const Polyomino polyomino(shapes[i], bounds[i], size.side, gap, i < outlined);
        std::size_t fromStart = 0;
        std::size_t& from = i < outlined ? fromStart : triedBySize[{polyomino.width(), polyomino.height()}];
        Cell at;
        if (board.find(polyomino, from, at)) {
            board.take(polyomino, at);
            moveTo(shapes[i], bounds[i],
                   {static_cast<float>(at.x) * size.side, static_cast<float>(at.y) * size.side});
        } else {
            moveTo(shapes[i], bounds[i], {0, below});
            below += bounds[i].high.y - bounds[i].low.y;
        }
    }
}

} // namespace atlas::network
