#pragma once

#include "network/graph.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

/// What part of the world a picture shows: `centre` (world units) lies in the middle of `area` (pixels).
struct Viewport
{
    QRectF area;
    QPointF centre;
    double zoom = 1;  ///< pixels per world unit
    double whole = 1; ///< the zoom at which all is in sight

    static constexpr double nearest = 8;
    static constexpr double farthest = 0.0001; ///< at which a time line of most rows is seen whole

    QPointF toScreen(network::Point p) const
    {
        return {area.center().x() + (static_cast<double>(p.x) - centre.x()) * zoom,
                area.center().y() + (static_cast<double>(p.y) - centre.y()) * zoom};
    }
    network::Point toWorld(QPointF p) const
    {
        return {static_cast<float>((p.x() - area.center().x()) / zoom + centre.x()),
                static_cast<float>((p.y() - area.center().y()) / zoom + centre.y())};
    }
    /// Nodes grow less than distances when zooming in, so that there is room for names between them, and
    /// shrink less when zooming out.
    double nodeScale() const
    {
        const double far = std::min({zoom, whole, 1.0});
        const double between = std::clamp(zoom, far, std::max(far, 1.0));
        const double scale =
            std::pow(far, 0.86) * std::pow(between / far, 0.6) * std::pow(std::max(zoom, 1.0), 0.5);
        return std::clamp(scale, 0.05, 1.7);
    }
    /// In few steps, so that a zoom does not set every name anew each frame.
    double labelScale() const { return zoom < 0.9 ? 0.88 : zoom < 1.7 ? 1 : 1.15; }

    /// The same with the world point under `at` kept there.
    Viewport zoomedAt(QPointF at, double factor) const
    {
        Viewport next = *this;
        next.zoom = std::clamp(zoom * factor, farthest, nearest);
        const QPointF from = (at - area.center());
        next.centre += from / zoom - from / next.zoom;
        return next;
    }
    friend bool operator==(const Viewport&, const Viewport&) = default;
};

} // namespace atlas::ui
