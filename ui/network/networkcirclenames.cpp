// Names outside of a circle.

#include "ui/network/lednames.h"
#include "ui/network/networkvisible.h"
#include "ui/network/ringnames.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double aroundLetters = 3.5;          ///< pixels of a label's height that letters leave free
constexpr std::size_t mostLedTo = 150;         ///< of the names around a circle: for so many lines are tried
constexpr std::size_t mostDiscsAround = 3'000; ///< on it, that names keep off
constexpr double besideEachOther = 40;         ///< pixels, of nodes on it that must be named
constexpr double widthOfLead = 0.8;

} // namespace

/// Names that stand level outside of a circle: what must be named first, its hubs before the others and from
/// the top down, so that lines to it do not cross; then the heaviest.
void NetworkPainter::paintNamesAround(QPainter& painter, const Visible& visible,
                                      std::vector<LabelRequest> requests)
{
    const auto called = std::stable_partition(requests.begin(), requests.end(),
                                              [](const LabelRequest& request) { return request.mustShow; });
    const auto place = [&visible](const LabelRequest& r) {
        return std::tuple(!visible.scene.nodes[r.node].large, r.centre.y(), r.node);
    };
    std::sort(requests.begin(), called,
              [&place](const LabelRequest& a, const LabelRequest& b) { return place(a) < place(b); });
    LedPlaces places(visible.view.area);
    for (std::size_t i = 0; i < visible.nodes.size() && visible.nodes.size() <= mostDiscsAround; ++i) {
        const network::NodeIndex v = visible.nodes[i];
        const double ring = visible.selected[v] != 0 && !visible.hasManySelected() ? visible.ringGap() : 0;
        if (visible.emphasis.inFocus(v))
            places.addDisc(visible.centre(v), visible.radius(v) + ring);
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const LabelRequest& request = requests[i];
        const auto isNear = [&request](const LabelRequest& other) {
            return &other != &request && QLineF(other.centre, request.centre).length() < besideEachOther;
        };
        const bool amongThem = request.mustShow && std::any_of(requests.begin(), called, isNear);
        paintNameAround(painter, visible, request, places, {i < mostLedTo, amongThem});
    }
    painter.setOpacity(1);
}

void NetworkPainter::paintNameAround(QPainter& painter, const Visible& visible, const LabelRequest& request,
                                     LedPlaces& places, Leading leading)
{
    const NetworkScene& scene = visible.scene;
    const network::NodeIndex v = request.node;
    const bool large = scene.nodes[v].large;
    const double scale = visible.view.labelScale();
    const QString words =
        shortened(scene.labels[v], large, scale, longestBeside(visible.view.area.size()) * scale);
    const QSizeF size = labelSize(words, large, scale) - QSizeF(0, aroundLetters);
    const auto name = places.place({request.centre, request.radius, static_cast<double>(scene.outwards[v]),
                                    size, leading.led, request.mustShow, leading.amongThem});
    if (name)
        paintLedName(painter, visible, v, words, *name);
}

void NetworkPainter::paintLedName(QPainter& painter, const Visible& visible, network::NodeIndex v,
                                  const QString& words, const LedName& name)
{
    painter.setOpacity(visible.emphasis.inFocus(v) ? 1 : stepBack);
    if (paintLevel(painter, visible, words, visible.scene.nodes[v].large, name.box.center())) {
        m_labels.push_back({v, name.box});
        if (!name.lead.isNull()) {
            const Palette& palette = visible.palette;
            painter.setPen(QPen(visible.selected[v] != 0 ? palette.accent : palette.faint, widthOfLead));
            painter.drawLine(name.lead);
        }
    }
    painter.setOpacity(1);
}

/// Where all have rows of their own.
void NetworkPainter::paintRingNames(QPainter& painter, const Visible& visible,
                                    std::vector<LabelRequest> requests)
{
    std::stable_partition(requests.begin(), requests.end(), [](const LabelRequest& r) { return r.mustShow; });
    const NetworkScene& scene = visible.scene;
    const double scale = visible.view.labelScale();
    const double longest = longestBeside(visible.view.area.size()) * scale;
    std::vector<RingRequest> wanted;
    QStringList words;
    for (const LabelRequest& r : requests) {
        const bool large = scene.nodes[r.node].large;
        words << shortened(scene.labels[r.node], large, scale, longest);
        wanted.push_back({r.centre, visible.radius(r.node) + nodeRim, std::cos(scene.outwards[r.node]) >= 0,
                          labelSize(words.last(), large, scale) - QSizeF(0, aroundLetters)});
    }
    const std::vector<std::optional<LedName>> names = ringNames(wanted);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] && visible.view.area.contains(names[i]->box))
            paintLedName(painter, visible, requests[i].node, words[static_cast<qsizetype>(i)], *names[i]);
    }
}

/// World units that a circle takes with its names, at this zoom.
QRectF NetworkPainter::boundsOfRing(const NetworkScene& scene, const Viewport& view) const
{
    const double scale = view.labelScale();
    std::vector<RingRequest> wanted;
    QRectF bounds;
    for (const network::NodeIndex v : scene.byRank) {
        const SceneNode& node = scene.nodes[v];
        const QSizeF room = labelRoom(scene, v, scale);
        const double radius = static_cast<double>(node.radius) * view.nodeScale();
        const QPointF at = view.toScreen(node.at);
        wanted.push_back({at,
                          radius,
                          std::cos(scene.outwards[v]) >= 0,
                          {std::min(room.width(), longestBeside(view.area.size()) * scale),
                           room.height() - aroundLetters}});
        bounds |= QRectF(at, at).adjusted(-radius, -radius, radius, radius);
    }
    for (const std::optional<LedName>& name : ringNames(wanted)) {
        if (name)
            bounds |= name->box;
    }
    const network::Point low = view.toWorld(bounds.topLeft());
    return {QPointF(static_cast<double>(low.x), static_cast<double>(low.y)), bounds.size() / view.zoom};
}

} // namespace atlas::ui
