// Which names are shown, and where.

#include "ui/network/networkarea.h"
#include "ui/network/networkvisible.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace atlas::ui {

namespace {

constexpr std::size_t mostLabels = 200;
constexpr double fewestLabels = 20;
constexpr double roomWithin = 7'500; ///< pixels of what the nodes take, for each; names lie among them
constexpr double fewestWithin = 10;
constexpr double roomOfLabel = 20'000; ///< pixels of picture for each, seen from afar
constexpr double roomInFocus = 5'000;  ///< likewise of what is in focus
constexpr double farScale = 0.35;
constexpr double nearCrowd = 1.5; ///< times as near as all is seen, from which on a crowd is asked who is who
constexpr double leastOverDiscs = 2;    ///< radius in pixels of who is named there over discs of others
constexpr double moreWhenNearer = 0.75; ///< power
constexpr double echoStrength = 0.65;   ///< of a name at a second place
constexpr double roomOfEcho = 15;       ///< pixels from it to another place of whoever
constexpr double nearEnough = 1.3;      ///< zoom from which on a second place has a name
constexpr int tiesThatMatter = 3;       ///< of a node whose name may lie on its own disc
constexpr std::size_t fewInFocus = 12;  ///< all of which are named: a path, or few neighbours
constexpr double roomOfHub = 30'000;    ///< pixels of picture for each that is named whatever it hides
constexpr QSizeF regionOfName(170, 80); ///< pixels of a crowd in which one name comes before all others
constexpr std::size_t fewAreas = 24;
constexpr double smallerType = 0.88;  ///< in which names are set where all is shown a little smaller
constexpr double aroundLetters = 3.5; ///< pixels of a label's height that letters leave free
constexpr int mostTried = 60;         ///< names of one moving frame that had no place in the last one

/// Names must not hide a picture that is looked at from afar, however small it lies in its area; the nearer,
/// the more of them.
std::size_t mostLabelsIn(const QRectF& area, const QRectF& taken, double nearer)
{
    const double more = std::pow(nearer, moreWhenNearer);
    const double room = more * std::max(area.width() * area.height() / roomOfLabel, fewestLabels);
    const double within = more * std::max(taken.width() * taken.height() / roomWithin, fewestWithin);
    return std::min(mostLabels, static_cast<std::size_t>(std::min(room, within)));
}

/// Which rather lie over discs than that the heaviest nodes have no names.
std::size_t mostHubsIn(const QRectF& area)
{
    return static_cast<std::size_t>(std::clamp(area.width() * area.height() / roomOfHub, 3.0, 12.0));
}

/// The first so many stay first; then comes what is alone in its region, so that names tell where one is, and
/// last what stands beside one that came before. Among each of them nothing changes places.
void spread(std::vector<LabelRequest>& requests, std::size_t stay)
{
    std::vector<QPointF> taken;
    const auto isAlone = [&](const LabelRequest& r) {
        const bool alone = std::none_of(taken.begin(), taken.end(), [&r](QPointF at) {
            return std::abs(at.x() - r.centre.x()) < regionOfName.width() &&
                   std::abs(at.y() - r.centre.y()) < regionOfName.height();
        });
        if (alone)
            taken.push_back(r.centre);
        return alone;
    };
    const auto rest = requests.begin() + static_cast<std::ptrdiff_t>(std::min(stay, requests.size()));
    std::for_each(requests.begin(), rest, [&](const LabelRequest& r) { taken.push_back(r.centre); });
    std::stable_partition(rest, requests.end(), isAlone);
}

} // namespace

float NetworkPainter::letterHeight(const NetworkScene& scene, network::NodeIndex v) const
{
    double most = 0;
    for (const double scale : {1.0, smallerType}) {
        const QSizeF size = labelSize(scene.labels[v], scene.nodes[v].large, scale);
        most = std::max(most, (size.height() - aroundLetters) / scale);
    }
    return static_cast<float>(most);
}

/// Names of alliances that have no node.
void NetworkPainter::addAreaNames(const Visible& visible, std::vector<LabelRequest>& requests) const
{
    const double scale = visible.view.labelScale();
    if (visible.scene.groups.size() > mostAreas)
        return;
    const bool few = visible.scene.groups.size() <= fewAreas; // an area says nothing without its name
    for (const network::Group& group : visible.scene.groups) {
        if (!visible.scene.nodes[group.alliance].hidden)
            continue;
        const QPointF at = allianceArea(visible.scene, visible.view, group).anchor();
        const QSizeF size = lettersOf({visible.scene.labels[group.alliance]}, false, scale).size;
        const bool chosen =
            visible.emphasis.hovered == group.alliance || visible.selected[group.alliance] != 0;
        if (!visible.view.area.contains(at))
            continue;
        LabelRequest& r = requests.emplace_back();
        r = {group.alliance, at, 0, size, chosen || few};
        r.matters = r.echo = true;
    }
}

/// Whether nobody could take its name for that of another beside it.
bool NetworkPainter::standsAlone(const Visible& visible, const network::Echo& echo)
{
    const QPointF at = visible.view.toScreen(echo.at);
    const auto isNear = [&at](QPointF other) {
        const double away = (other - at).manhattanLength();
        return away > 0 && away < roomOfEcho;
    };
    return std::none_of(visible.scene.echoes.begin(), visible.scene.echoes.end(),
                        [&](const network::Echo& e) { return isNear(visible.view.toScreen(e.at)); }) &&
           std::none_of(visible.centres.begin(), visible.centres.end(), isNear);
}

void NetworkPainter::addEchoNames(const Visible& visible, std::vector<LabelRequest>& requests) const
{
    const double scale = visible.view.labelScale();
    for (const network::Echo& echo : visible.scene.echoes) {
        const QPointF at = visible.view.toScreen(echo.at);
        if (requests.size() >= 4 * mostLabels)
            break;
        const bool chosen = visible.emphasis.hovered == echo.node || visible.selected[echo.node] != 0;
        if (!visible.view.area.contains(at) || (!chosen && visible.view.zoom < nearEnough) ||
            (visible.emphasis.hovered != echo.node && !standsAlone(visible, echo)))
            continue;
        LabelRequest& r = requests.emplace_back();
        r.node = echo.node;
        r.centre = at;
        r.radius = static_cast<double>(echoRadius(visible.scene, echo)) * visible.nodeScale;
        r.size = lettersOf({visible.scene.labels[echo.node]}, false, scale).size;
        r.within = cellAt(visible, echo.at);
        r.echo = true;
    }
}

LabelRequest NetworkPainter::request(const Visible& visible, network::NodeIndex v, bool must) const
{
    const SceneNode& node = visible.scene.nodes[v];
    LabelRequest r;
    r.node = v;
    r.centre = visible.centre(v);
    r.size = lettersOf({visible.scene.labels[v]}, node.large, visible.view.labelScale()).size;
    r.mustShow = must;
    const auto kept = m_sides.constFind(node.entity);
    r.kept = kept == m_sides.constEnd() || kept->words != visible.scene.labels[v] ? -1 : kept->side;
    const bool makesRoom = visible.selected[v] != 0 && (r.kept < 0 || kept->offRing); // else it stays
    r.radius = std::max(visible.radius(v), node.large ? leastHub : 0.0) + nodeRim +
               (makesRoom ? visible.ringGap() : 0);
    if (!visible.scene.until.empty()) {
        r.ofRow = true;
        return r;
    }
    if (!visible.scene.labelRooms.empty()) { // in a matrix everything has its place
        r.within = cellAt(visible, node.at);
        if (must)
            r.size.setWidth(std::min(r.size.width(), r.within.width()));
        return r;
    }
    const bool few = visible.scene.nodes.size() <= fewNodes;
    r.matters = visible.emphasis.inFocus(v) && (node.large || (few && node.ties >= tiesThatMatter));
    r.overDiscs = (node.large && !few) || (must && visible.isCrowd());
    if (const QStringList lines = folded(visible.scene.labels[v]); !visible.isCrowd() && lines.size() > 1)
        r.folded = lettersOf(lines, node.large, visible.view.labelScale()).size;
    return r;
}

/// What must be named.
std::vector<network::NodeIndex> NetworkPainter::calledFor(const Visible& visible) const
{
    const Emphasis& emphasis = visible.emphasis;
    std::vector<network::NodeIndex> must;
    for (const auto& one : {emphasis.hovered, emphasis.cursor}) {
        if (one && *one < visible.scene.nodes.size())
            must.push_back(*one);
    }
    if (emphasis.selected.size() <= mostCalledFor)
        must.insert(must.end(), emphasis.selected.begin(), emphasis.selected.end());
    const bool led = visible.scene.led && visible.scene.nodes.size() <= mostMeasured;
    for (std::size_t i = 0; led && i < visible.edges.size() && must.size() < mostCalledFor; ++i) {
        const SceneEdge& edge = visible.scene.edges[visible.edges[i]]; // to whom what is selected is tied
        if (visible.selected[edge.source] != visible.selected[edge.target])
            must.push_back(visible.selected[edge.source] != 0 ? edge.target : edge.source);
    }
    std::vector<network::NodeIndex> focal;
    for (network::NodeIndex v = 0; v < emphasis.focus.size() && focal.size() <= fewInFocus; ++v) {
        if (emphasis.focus[v] != 0)
            focal.push_back(v);
    }
    if (focal.size() <= fewInFocus)
        must.insert(must.end(), focal.begin(), focal.end());
    return must;
}

/// Names that tell where one is come first; from nearby, they may lie over small discs.
void NetworkPainter::orderCrowd(const Visible& visible, std::vector<LabelRequest>& requests)
{
    const std::size_t most = mostLabelsIn(visible.view.area, visible.taken(), visible.nearer());
    spread(requests, most / 3);
    if (visible.nearer() < nearCrowd)
        return;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        LabelRequest& r = requests[i];
        const bool mayLieOver = i < most || r.kept >= 0;
        r.overDiscs = r.overDiscs || (mayLieOver && visible.radius(r.node) >= leastOverDiscs);
    }
}

/// Those that matter most first; what must be named comes in its turn, so that nothing else moves for it.
std::vector<LabelRequest> NetworkPainter::labelRequests(const Visible& visible) const
{
    const Emphasis& emphasis = visible.emphasis;
    std::vector<LabelRequest> requests;
    std::vector<char> asked(visible.scene.nodes.size(), 0);
    const std::vector<network::NodeIndex> must = calledFor(visible);
    const auto ask = [&](network::NodeIndex v) {
        const bool tooSmall = visible.scene.outwards.empty() && visible.scene.until.empty() &&
                              visible.radius(v) < smallestLabelled && !visible.scene.nodes[v].large;
        const bool called = std::find(must.begin(), must.end(), v) != must.end();
        const bool wanted = called || (visible.hasFocus() && emphasis.inFocus(v));
        if (asked[v] || (!wanted && tooSmall))
            return;
        asked[v] = 1;
        if (visible.scene.nodes[v].hidden || !visible.view.area.contains(visible.centre(v)))
            return; // the area of what is hidden bears its name
        requests.push_back(request(visible, v, called));
    };
    const auto askByRank = [&](std::size_t most, auto isWanted) {
        for (const network::NodeIndex v : visible.scene.byRank) {
            if (requests.size() >= most)
                break;
            if (isWanted(v))
                ask(v);
        }
    };
    if (emphasis.selected.size() > mostCalledFor)
        askByRank(2 * mostLabels, [&](network::NodeIndex v) { return visible.selected[v] != 0; });
    askByRank(3 * mostLabels, [&](network::NodeIndex v) { return emphasis.inFocus(v); });
    if (visible.scene.nodes.size() <= fewNodes &&
        !visible.isTable()) // else names of what steps back would hide what does not
        askByRank(3 * mostLabels, [&](network::NodeIndex v) { return !emphasis.inFocus(v); });
    const std::size_t hubs =
        visible.scene.nodes.size() > fewNodes && !visible.isCrowd() ? mostHubsIn(visible.view.area) : 0;
    for (std::size_t i = 0; i < std::min(hubs, requests.size()); ++i)
        requests[i].overDiscs = visible.scene.labelRooms.empty() || !visible.scene.until.empty();
    if (visible.isCrowd() && visible.scene.labelRooms.empty() && visible.scene.outwards.empty())
        orderCrowd(visible, requests);
    std::for_each(must.begin(), must.end(), ask);
    addAreaNames(visible, requests);
    addEchoNames(visible, requests);
    return requests;
}

/// An ordinary node of a crowd stands out where it has a name, so that it is seen whose that is.
void NetworkPainter::paintNamedDisc(QPainter& painter, const Visible& visible, network::NodeIndex v)
{
    const SceneNode& node = visible.scene.nodes[v];
    const double radius = std::max(visible.radius(v), namedDisc);
    const NodeShape shape =
        visible.isFine() || node.shape == NodeShape::Square ? node.shape : NodeShape::Disc;
    painter.setPen(Qt::NoPen);
    painter.setBrush(visible.palette.panel);
    paintNodeShape(painter, shape, visible.centre(v), radius + nodeRim);
    painter.setBrush(QColor(node.colour));
    paintNodeShape(painter, shape, visible.centre(v), radius);
}

void NetworkPainter::keepSide(const Visible& visible, const LabelRequest& request, int side)
{
    const network::NodeIndex v = request.node;
    Side& kept = m_sides[visible.scene.nodes[v].entity];
    const bool makesRoom = visible.selected[v] != 0 && (request.kept < 0 || kept.offRing);
    kept = {side, visible.scene.labels[v], makesRoom};
}

/// Names stay where they are until the picture stands still, seen from another distance.
void NetworkPainter::keepSides(double zoom, Haste haste)
{
    if (m_sidesAt == zoom)
        return;
    if (haste == Haste::Moving) {
        m_complete = false;
        return;
    }
    m_sidesAt = zoom;
    m_sides.clear();
}

/// What has a name keeps it while the picture moves; of so many others only a few are tried in each frame.
void NetworkPainter::leaveForLater(std::vector<LabelRequest>& requests)
{
    std::stable_partition(requests.begin(), requests.end(),
                          [](const LabelRequest& r) { return r.kept >= 0; });
    int tried = 0;
    std::erase_if(requests, [&tried](const LabelRequest& r) {
        return r.kept < 0 && !r.mustShow && !r.echo && ++tried > mostTried;
    });
}

void NetworkPainter::paintLabels(QPainter& painter, const Visible& visible, const std::vector<OwnName>& own,
                                 Haste haste)
{
    m_labels.clear();
    keepSides(visible.view.zoom, haste);
    m_moreNames = haste == Haste::None ? std::numeric_limits<int>::max() : mostNewNames;
    paintOwnNames(painter, visible, own);
    std::vector<LabelRequest> requests = labelRequests(visible);
    if (!visible.scene.outwards.empty()) {
        if (visible.scene.led)
            paintNamesAround(painter, visible, std::move(requests));
        else
            paintRingNames(painter, visible, std::move(requests));
        return;
    }
    std::vector<char> isNamed(visible.scene.nodes.size(), 0);
    std::vector<QRectF> taken;
    for (const OwnName& name : own) {
        isNamed[name.node] = 1;
        taken.push_back(name.box);
    }
    const bool calledForAlone = visible.scene.timeShare > 0 && rowsHoldNames(visible); // else whose is it?
    std::erase_if(requests, [&](const LabelRequest& r) {
        return (!r.echo && isNamed[r.node] != 0) || (calledForAlone && !r.mustShow);
    });
    if (haste == Haste::Moving && visible.isCrowd()) {
        m_complete = false;
        leaveForLater(requests);
    }
    paintByFocus(painter, visible, std::move(requests), std::move(taken), haste);
}

/// What is in focus stands over what steps back, whose names take the room that is left.
void NetworkPainter::paintByFocus(QPainter& painter, const Visible& visible,
                                  std::vector<LabelRequest> requests, std::vector<QRectF> taken, Haste haste)
{
    const auto rest =
        std::stable_partition(requests.begin(), requests.end(), [&](const LabelRequest& request) {
            return visible.emphasis.inFocus(request.node);
        });
    const std::vector<LabelRequest> stepping(rest, requests.end());
    requests.erase(rest, requests.end());
    for (const auto* names : {&std::as_const(requests), &stepping}) {
        if (names->empty())
            continue;
        const bool inFocusAlone = !visible.emphasis.focus.empty() && names != &stepping;
        LabelGround ground = this->ground(visible, inFocusAlone);
        addNamed(visible, *names, ground);
        ground.boxes.insert(ground.boxes.end(), taken.begin(), taken.end());
        const std::size_t most = mostLooseNames(visible, haste, names->size());
        const Care care = haste == Haste::Moving ? Care::Quick : Care::Sought;
        for (const PlacedLabel& label :
             paintLooseNames(painter, visible, *names, placeLabels(*names, ground, most, care)))
            taken.push_back(label.box);
    }
}

/// Of so many that are asked for.
std::size_t NetworkPainter::mostLooseNames(const Visible& visible, Haste haste, std::size_t wanted)
{
    if ((haste == Haste::None && !visible.isCrowd()) || !visible.scene.until.empty())
        return wanted;
    if (visible.nodeScale >= farScale)
        return mostLabels;
    const QRectF& area = visible.view.area;
    const std::size_t most = mostLabelsIn(area, visible.taken(), visible.nearer());
    const auto inFocus = static_cast<std::size_t>(area.width() * area.height() / roomInFocus);
    return visible.emphasis.focus.empty() ? most : std::clamp(inFocus, most, mostLabels);
}

/// Names that stand where they have found room.
std::vector<PlacedLabel> NetworkPainter::paintLooseNames(QPainter& painter, const Visible& visible,
                                                         const std::vector<LabelRequest>& requests,
                                                         std::vector<PlacedLabel> placed)
{
    // what is asked for does not wait for the others
    std::stable_partition(placed.begin(), placed.end(),
                          [&](const PlacedLabel& label) { return requests[label.request].mustShow; });
    for (const PlacedLabel& label : placed) {
        const network::NodeIndex v = requests[label.request].node;
        const LabelRequest& request = requests[label.request];
        const bool large = visible.scene.nodes[v].large && !request.echo;
        const QString words =
            request.within.isNull()
                ? visible.scene.labels[v]
                : shortened(visible.scene.labels[v], large, visible.view.labelScale(), label.box.width());
        if (!request.echo)
            keepSide(visible, request, label.side);
        const bool ordinary = !visible.scene.nodes[v].large && visible.selected[v] == 0;
        if (request.overDiscs && visible.isCrowd() && ordinary && visible.emphasis.inFocus(v))
            paintNamedDisc(painter, visible, v);
        painter.setOpacity(visible.emphasis.inFocus(v) ? (request.echo ? echoStrength : 1) : stepBack);
        if (paintLines(painter, visible, label.folded ? folded(words) : QStringList{words}, large, label.box))
            m_labels.push_back({v, label.box});
    }
    painter.setOpacity(1);
    return placed;
}

/// Below each other in a box; false: some of them are not made yet, and none is drawn.
bool NetworkPainter::paintLines(QPainter& painter, const Visible& visible, const QStringList& lines,
                                bool large, const QRectF& box, bool fromLeft)
{
    std::vector<LabelInk> inks;
    for (const QString& line : lines)
        inks.push_back(labelInk(painter, line, large, visible));
    if (std::any_of(inks.begin(), inks.end(), [](const LabelInk& ink) { return ink.isEmpty(); }))
        return false;
    const std::vector<double> baselines = lettersOf(lines, large, visible.view.labelScale()).baselines;
    for (std::size_t i = 0; i < inks.size(); ++i) {
        const QPointF topLeft(fromLeft ? box.left() : box.center().x() - inks[i].size.width() / 2,
                              box.top() + baselines[i] - inks[i].baseline);
        drawInk(painter, inks[i], topLeft, visible.palette);
    }
    return true;
}

/// Likewise one line, with the middle of its capitals and what reaches below them there.
bool NetworkPainter::paintLevel(QPainter& painter, const Visible& visible, const QString& words, bool large,
                                QPointF middle)
{
    const LabelInk ink = labelInk(painter, words, large, visible);
    if (ink.isEmpty())
        return false;
    drawInk(painter, ink, ink.around(middle), visible.palette);
    return true;
}

} // namespace atlas::ui
