#include "ui/network/networkscene.h"

#include "atlas/filedties.h"
#include "ui/network/networkground.h"
#include "ui/network/tieleading.h"
#include "ui/theme/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atlas::ui {

namespace {

constexpr float leastOfMost = 6;     ///< ties of the heaviest node from which on it gets the largest radius
constexpr float largeFrom = 0.4375F; ///< share of the heaviest
constexpr float dotRadius = 3.5F;    ///< of what has no place for its name
constexpr float betweenDiscs = 1.2F; ///< half of what parts two of them on a circle
constexpr float ofEcho = 3;          ///< radius of a second place
constexpr std::size_t fewestOfArea = 2; ///< members
constexpr std::size_t mostOfArea = 300;
constexpr float manyBehind = 80;     ///< ties from which on there is less of it
constexpr float behindCells = 0.55F; ///< how much of a tie's opacity is left in a matrix

struct Sizes
{
    float smallest = 10;
    float largest = 26;
};

Sizes sizesIn(network::Arrangement arrangement)
{
    switch (arrangement) {
    case network::Arrangement::Free:
        break;
    case network::Arrangement::Matrix: // a name stands beside each
        return {4, 6};
    case network::Arrangement::Circle:
        return {4, 6.5F};
    case network::Arrangement::TimeLine:
        return {4, 5.5F};
    }
    return {};
}

/// Of the heaviest, 0 … 1.
float shareFor(float weight, float most)
{
    const float share = std::clamp((weight - 0.5F) / (std::max(most, leastOfMost) - 0.5F), 0.0F, 1.0F);
    return std::pow(share, 0.7F);
}

float mostWeight(const network::Graph& graph)
{
    float most = 0;
    for (const network::Node& node : graph.nodes)
        most = std::max(most, node.weight);
    return most;
}

void rank(NetworkScene& scene)
{
    scene.byRank.resize(scene.nodes.size());
    std::iota(scene.byRank.begin(), scene.byRank.end(), 0u);
    std::stable_sort(scene.byRank.begin(), scene.byRank.end(),
                     [&scene](network::NodeIndex a, network::NodeIndex b) {
                         return scene.nodes[a].weight > scene.nodes[b].weight;
                     });
}

/// An alliance whose ties are all memberships needs no node of its own.
void addAreas(NetworkScene& scene, std::vector<network::Group> groups, const atlas::Atlas& atlas)
{
    const auto isMembership = [&atlas](const SceneEdge& edge) {
        return atlas[edge.relation].type == extract::RelationType::Membership;
    };
    std::vector<char> hasOthers(scene.nodes.size(), 0);
    for (const SceneEdge& edge : scene.edges) {
        if (!isMembership(edge))
            hasOthers[edge.source] = hasOthers[edge.target] = 1;
    }
    std::erase_if(groups, [](const network::Group& g) {
        return g.members.size() < fewestOfArea || g.members.size() > mostOfArea;
    });
    for (const network::Group& group : groups) {
        SceneNode& alliance = scene.nodes[group.alliance];
        alliance.hidden =
            hasOthers[group.alliance] == 0 && network::isMembersAlone(atlas, atlas[alliance.entity]);
    }
    for (SceneEdge& edge : scene.edges)
        edge.hidden =
            isMembership(edge) && (scene.nodes[edge.source].hidden || scene.nodes[edge.target].hidden);
    scene.groups = std::move(groups);
}

/// Where rows are close, discs are as small as it takes that none hides another.
void partDiscs(NetworkScene& scene)
{
    std::vector<network::Point> places;
    for (const SceneNode& node : scene.nodes)
        places.push_back(node.at);
    std::sort(places.begin(), places.end(), [](network::Point a, network::Point b) {
        return std::pair(a.x < 0, a.y) < std::pair(b.x < 0, b.y);
    });
    float apart = 1e9F;
    for (std::size_t i = 1; i < places.size(); ++i)
        apart = std::min(apart, std::hypot(places[i].x - places[i - 1].x, places[i].y - places[i - 1].y));
    for (SceneNode& node : scene.nodes)
        node.radius = std::min(node.radius, std::max(apart / 2 - betweenDiscs, dotRadius));
}

void takeArranged(NetworkScene& scene, const SceneOptions& options)
{
    const network::Arranged& arranged = *options.arranged;
    scene.arrangement = options.arrangement;
    for (std::size_t v = 0; v < scene.nodes.size(); ++v)
        scene.nodes[v].at = arranged.positions[v];
    for (std::size_t e = 0; e < arranged.times.size() && e < scene.edges.size(); ++e)
        scene.edges[e].at = arranged.times[e];
    for (const network::Band& band : arranged.bands)
        scene.bands.push_back({band, GroundWords::band(band, options.language),
                               GroundWords::briefBand(band, options.language)});
    scene.echoes = arranged.echoes;
    scene.outwards = arranged.outwards;
    scene.led = arranged.led;
    scene.labelRooms = arranged.labelRooms;
    scene.folded = arranged.folded;
    for (SceneNode& node : scene.nodes)
        node.large = node.large && !arranged.alike;
    for (std::size_t v = 0; v < scene.labelRooms.size(); ++v) {
        if (scene.labelRooms[v] <= 0)
            scene.nodes[v].radius = std::min(scene.nodes[v].radius, dotRadius);
        scene.nodes[v].large = false; // names of a table, or of rows, are set alike
    }
    if (!scene.echoes.empty())
        scene.echoWords = GroundWords::echo();
    scene.until = arranged.until;
    scene.rowHeight = arranged.rowHeight;
    scene.timeShare = arranged.times.empty() ? 0 : 1;
    if (options.arrangement == network::Arrangement::Matrix) { // they cross its cells anyhow
        const float share = std::sqrt(manyBehind / std::max(static_cast<float>(scene.edges.size()), 1.0F));
        const float behind = behindCells * std::clamp(share, 0.5F, 1.0F);
        for (SceneEdge& edge : scene.edges)
            edge.opacity *= behind;
        leadAroundOthers(scene);
    }
    scene.curl = options.arrangement == network::Arrangement::Circle ? 1 : 0;
    if (scene.curl > 0 && !scene.led)
        partDiscs(scene);
}

} // namespace

network::NodeIndex NetworkScene::nodeOf(atlas::EntityId entity) const
{
    const auto at = std::lower_bound(nodes.begin(), nodes.end(), entity,
                                     [](const SceneNode& n, atlas::EntityId id) { return n.entity < id; });
    const bool found = at != nodes.end() && at->entity == entity;
    return static_cast<network::NodeIndex>(found ? at - nodes.begin() : std::ssize(nodes));
}

network::EdgeIndex NetworkScene::edgeOf(atlas::RelationId relation) const
{
    const auto at =
        std::lower_bound(edges.begin(), edges.end(), relation,
                         [](const SceneEdge& e, atlas::RelationId id) { return e.relation < id; });
    const bool found = at != edges.end() && at->relation == relation;
    return static_cast<network::EdgeIndex>(found ? at - edges.begin() : std::ssize(edges));
}

std::vector<float> nodeRadii(const network::Graph& graph, network::Arrangement arrangement)
{
    const float most = mostWeight(graph);
    const auto [smallest, largest] = sizesIn(arrangement);
    std::vector<float> radii;
    radii.reserve(graph.nodes.size());
    for (const network::Node& node : graph.nodes)
        radii.push_back(smallest + (largest - smallest) * shareFor(node.weight, most));
    return radii;
}

float echoRadius(const NetworkScene& scene, const network::Echo& echo)
{
    return std::min(scene.nodes[echo.node].radius, ofEcho);
}

namespace {

void addEdges(NetworkScene& scene, const atlas::Atlas& atlas, const network::Graph& graph,
              const Palette& palette)
{
    scene.edges.reserve(graph.edges.size());
    for (const network::Edge& e : graph.edges) {
        SceneEdge edge{tieStyle(atlas[e.relation], palette), e.relation};
        edge.source = e.source;
        edge.target = e.target;
        edge.lane = e.lane;
        edge.lanes = e.lanes;
        scene.edges.push_back(edge);
        ++scene.nodes[e.source].ties;
        ++scene.nodes[e.target].ties;
    }
}

} // namespace

NetworkScene makeScene(const atlas::Atlas& atlas, const network::Graph& graph,
                       const std::vector<network::Point>& positions, const Palette& palette,
                       const SceneOptions& options)
{
    NetworkScene scene;
    const NodeEntries entries(atlas, options.colouring, options.communities);
    const bool arranged = options.arranged && options.arranged->positions.size() == graph.nodes.size();
    const std::vector<float> radii =
        nodeRadii(graph, arranged ? options.arrangement : network::Arrangement::Free);
    const float most = mostWeight(graph);
    scene.nodes.reserve(graph.nodes.size());
    scene.labels.reserve(graph.nodes.size());
    const auto other =
        options.language == text::Language::Korean ? text::Language::English : text::Language::Korean;
    for (std::size_t v = 0; v < graph.nodes.size(); ++v) {
        const atlas::Entity& entity = atlas[graph.nodes[v].entity];
        SceneNode node;
        node.entity = graph.nodes[v].entity;
        node.at = v < positions.size() ? positions[v] : network::Point{};
        node.weight = graph.nodes[v].weight;
        node.radius = radii[v];
        node.colour = entries.colourOf(entity, palette);
        node.shape = shapeOf(network::nodeClassOf(entity));
        node.sign = entries.signOf(entity);
        node.large = shareFor(node.weight, most) >= largeFrom;
        scene.nodes.push_back(node);
        scene.labels.push_back(Words::markedName(entity, options.language));
        if (graph.nodes.size() <= mostMeasured)
            scene.otherLabels.push_back(Words::markedName(entity, other));
    }
    addEdges(scene, atlas, graph, palette);
    rank(scene);
    if (options.areas && options.arrangement == network::Arrangement::Free)
        addAreas(scene, network::groupsOf(graph, atlas), atlas);
    if (arranged)
        takeArranged(scene, options);
    scene.hull = palette.relation(extract::RelationType::Membership).rgb();
    return scene;
}

} // namespace atlas::ui
