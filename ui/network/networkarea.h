#pragma once

#include "ui/network/networkscene.h"
#include "ui/network/viewport.h"

#include <QLineF>
#include <QPainterPath>

#include <vector>

namespace atlas::ui {

/// The area of an alliance on the screen: all that is within `reach` of its lines.
struct AllianceArea
{
    std::vector<QLineF> lines; ///< between members, by the shortest way that joins them all
    double reach = 0;          ///< pixels

    bool contains(QPointF) const;
    QPainterPath path() const; ///< of the lines, to be drawn 2 × reach wide with round ends
    QPointF anchor() const;    ///< where its name belongs: inside, near the middle
};

AllianceArea allianceArea(const NetworkScene&, const Viewport&, const network::Group&);

} // namespace atlas::ui
