#include "ui/network/pictureshape.h"

#include "ui/network/networkpainter.h"

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr double most = 3.8;  ///< times: what lies in a wide place comes to fill an upright page
constexpr double margin = 36; ///< of the room, at both sides together

/// What nodes take in one direction, and their centres alone.
struct Span
{
    double low = 1e18;
    double high = -1e18;
    double lowCentre = 1e18;
    double highCentre = -1e18;

    void add(double centre, double half)
    {
        low = std::min(low, centre - half);
        high = std::max(high, centre + half);
        lowCentre = std::min(lowCentre, centre);
        highCentre = std::max(highCentre, centre);
    }
    double stretchTo(double room) const
    {
        const double centres = highCentre - lowCentre;
        const double others = high - low - centres;
        return centres > 0 ? std::clamp((room - others) / centres, 1.0, most) : 1;
    }
};

} // namespace

std::vector<network::Point> drawnOut(const NetworkScene& scene, const QSizeF& room)
{
    std::vector<network::Point> places;
    for (const SceneNode& node : scene.nodes)
        places.push_back(node.at);
    if (scene.nodes.empty() || scene.nodes.size() > mostMeasured)
        return places;
    const NetworkPainter painter;
    const double zoom = painter.fit(scene, QRectF({}, room)).zoom;
    Span across;
    Span down;
    for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v) {
        const network::Point half = painter.halfExtent(scene, v);
        across.add(static_cast<double>(places[v].x), static_cast<double>(half.x) / zoom);
        down.add(static_cast<double>(places[v].y), static_cast<double>(half.y) / zoom);
    }
    const auto x = static_cast<float>(across.stretchTo((room.width() - margin) / zoom));
    const auto y = static_cast<float>(down.stretchTo((room.height() - margin) / zoom));
    for (network::Point& place : places)
        place = {place.x * x, place.y * y};
    return places;
}

} // namespace atlas::ui
