#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QSizeF>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace atlas::ui {

/// A name that leads away from its node.
struct AngledRequest
{
    QPointF centre; ///< of the node, pixels
    double radius = 0;
    double angle = 0; ///< radians, the way it leads
    double start = 0; ///< the way from the node to where it begins
    QSizeF size;      ///< of the text
    bool mustShow = false;
};

/// Where such names begin: clear of all discs and of those placed before.
class AngledPlaces
{
public:
    void addDisc(QPointF centre, double radius);
    /// The middle of the side that it begins with; nothing where it has no place. As many as are placed are
    /// gone through for each.
    std::optional<QPointF> place(const AngledRequest&);

private:
    struct Disc
    {
        QPointF centre;
        double radius = 0;
    };
    bool isFree(const QPolygonF& outline) const;
    bool isClear(QPointF from, QPointF way, const QSizeF&) const;

    double m_largest = 0;                                        ///< disc
    std::unordered_map<std::int64_t, std::vector<Disc>> m_discs; ///< by squares of the picture
    std::vector<QPolygonF> m_placed;
};

/// The corners of a name that begins there.
QPolygonF angledOutline(QPointF from, double angle, const QSizeF&);

} // namespace atlas::ui
