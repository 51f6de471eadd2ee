#pragma once

#include "ui/network/networkscene.h"
#include "ui/network/viewport.h"

#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace atlas::ui {

/// The area of an alliance on the screen: all that is within `reach` of its lines, and what these enclose
/// where none but members lie there.
struct AllianceArea
{
    std::vector<QLineF> lines; ///< between members, by the shortest way that joins them all
    QPolygonF hull;            ///< around the members; empty where others lie within
    double reach = 0;          ///< pixels

    bool contains(QPointF) const;
    QPainterPath shape() const; ///< to be filled
    QPointF anchor() const;     ///< where its name belongs: inside, near the middle
};

AllianceArea allianceArea(const NetworkScene&, const Viewport&, const network::Group&);

} // namespace atlas::ui
