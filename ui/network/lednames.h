#pragma once

#include "ui/network/labelground.h"

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace atlas::ui {

/// A name that stands level outside of a circle.
struct LedRequest
{
    QPointF centre; ///< of the node, pixels
    double radius = 0;
    double outwards = 0;    ///< radians, the way out of the circle: the name stands on that side of its node
    QSizeF size;            ///< of the text
    bool led = false;       ///< it may stand off its node, at the end of a line
    bool mustShow = false;  ///< then however far, if it may at all
    bool amongThem = false; ///< others lie beside it that must show: it leaves room for their lines
};

struct LedName
{
    QRectF box;
    QLineF lead; ///< from the rim to the name; null where that stands beside it
};

/// Where such names stand, all in an area: clear of discs, of each other and of each other's lines. In
/// pixels.
class LedPlaces
{
public:
    explicit LedPlaces(const QRectF& area);
    void addDisc(QPointF centre, double radius);
    void addBox(const QRectF&); ///< where no name may lie
    /// Nothing where it has no place. As many lines as there are are gone through for each.
    std::optional<LedName> place(const LedRequest&);

private:
    bool isFree(const LedName&, double apart, QPointF centre) const;

    QRectF m_area;
    BoxIndex m_discs;
    BoxIndex m_names; ///< and whatever else no name may lie on
    std::vector<QLineF> m_leads;
    std::size_t m_count = 0;
};

} // namespace atlas::ui
