#pragma once

#include "network/arranged.h"
#include "network/groups.h"
#include "network/view.h"
#include "text/language.h"
#include "ui/network/nodeentries.h"
#include "ui/theme/tieline.h"

#include <QRectF>
#include <QRgb>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace atlas::ui {

inline constexpr std::size_t mostMeasured = 600; ///< nodes up to which each name is given its room

struct SceneNode
{
    atlas::EntityId entity{};
    network::Point at; ///< centre, world units (pixels at zoom 1)
    float radius = 10; ///< 10 … 26 by weight of ties
    float weight = 0;
    QRgb colour = 0;
    NodeShape shape = NodeShape::Disc;
    NodeSign sign = NodeSign::None;
    bool large = false;  ///< its label is set in the larger type
    int ties = 0;        ///< edges that it has in this scene
    bool hidden = false; ///< an alliance that is shown as an area alone
};

struct SceneEdge : TieStyle
{
    atlas::RelationId relation{};
    network::NodeIndex source = 0;
    network::NodeIndex target = 0;
    std::int16_t lane = 0;
    std::int16_t lanes = 1;
    float at = 0;        ///< across, where its date stands; of use in a time line
    bool hidden = false; ///< a membership that an area shows
};

/// A stripe of the ground with its heading.
struct SceneBand
{
    network::Band band;
    QString words;
    QString brief; ///< what is said where these have no room; empty: the same
};

/// All that is drawn of a graph: a value, in flat arrays, made anew when graph, language, colouring or scheme
/// change.
struct NetworkScene
{
    std::vector<SceneNode> nodes;
    std::vector<SceneEdge> edges;
    std::vector<QString> labels; ///< by node
    /// By node, the names in the other language: room is kept for both, so that nothing moves when the
    /// language changes. Empty where there are more than mostMeasured.
    std::vector<QString> otherLabels;
    std::vector<network::NodeIndex> byRank; ///< heaviest first; of equals the first
    std::vector<network::Group> groups;     ///< drawn as areas; empty where alliances are nodes
    QRgb hull = 0;

    // of arrangements with an order to them
    network::Arrangement arrangement = network::Arrangement::Free;
    std::vector<SceneBand> bands;
    std::vector<network::Echo> echoes;
    std::vector<float> outwards;   ///< by node, see network::Arranged; empty: no circle
    bool led = false;              ///< likewise
    std::vector<float> labelRooms; ///< by node, likewise
    std::vector<char> folded;      ///< likewise
    std::vector<float> until;      ///< by node, of a time line: where its row ends
    float rowHeight = 0;           ///< likewise: from one to the next
    QString echoWords;             ///< what a second place means
    float groundShare = 1;         ///< how much of bands and echoes is seen: grows while nodes glide there
    float timeShare = 0;           ///< how far ties have left their nodes for their dates, 0 … 1
    float curl = 0;                ///< how far ties bend towards the middle, 0 … 1
    std::vector<network::Point> pulls; ///< by edge, see leadAroundOthers(); empty: none is drawn aside

    network::NodeIndex nodeOf(atlas::EntityId) const; ///< nodes.size() where there is none
    network::EdgeIndex edgeOf(atlas::RelationId) const;
};

struct SceneOptions
{
    text::Language language = text::Language::Korean;
    Colouring colouring = Colouring::Layer;
    Scheme scheme = Scheme::Light; ///< of a picture's legend
    bool areas = true; ///< whether alliances are areas around their members where these lie freely
    /// Which arrangement, and where all lies in it; empty: free, by the positions given.
    network::Arrangement arrangement = network::Arrangement::Free;
    std::shared_ptr<const network::Arranged> arranged = nullptr;
    std::shared_ptr<const network::LateCommunities> communities = nullptr; ///< see NodeEntries
};

/// `positions` by node; where they are missing nodes lie on the origin.
NetworkScene makeScene(const atlas::Atlas&, const network::Graph&,
                       const std::vector<network::Point>& positions, const Palette&, const SceneOptions&);

/// How large the nodes of a graph are drawn, by node: smaller where an order leaves them less room.
std::vector<float> nodeRadii(const network::Graph&, network::Arrangement = network::Arrangement::Free);

/// World units; a second place is smaller than any node.
float echoRadius(const NetworkScene&, const network::Echo&);

} // namespace atlas::ui
