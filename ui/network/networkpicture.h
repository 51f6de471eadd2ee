#pragma once

#include "network/explore.h"
#include "network/layout.h"
#include "text/language.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkscene.h"
#include "ui/pictures/picture.h"

#include <memory>
#include <vector>

namespace atlas::ui {

/// The entries of the legend, with how many there are in the picture; of those that are switched off, how
/// many each alone would bring. Nothing but the filter and what is taken out by hand counts of an
/// exploration. Entries of `atLeast` stay, if only to say that there are none.
LegendItems legendItems(const atlas::Atlas&, const network::Exploration&, const Palette&, const SceneOptions&,
                        const LegendItems& atLeast = {});

/// Entries with the counts of others, 0 where these have none; each keeps room for its own.
LegendItems withCountsOf(LegendItems, const LegendItems& present);

/// Of the place that nodes are laid out for, in the window and without one, so that a network is the same
/// picture wherever it is drawn: what a place of another shape has room for, it is drawn out to.
inline constexpr double layoutAspect = 2.9;

/// Room that each node needs, for the layout: the same whatever the language.
network::LayoutOptions layoutOptions(const atlas::Atlas&, const network::Graph&, double aspect);

/// The same for an arrangement with an order to it.
network::ArrangeOptions arrangeOptions(const atlas::Atlas&, const network::Graph&, network::Arrangement,
                                       QSizeF room);

/// Whether a legend has to say what the sign behind some names means.
bool hasMadeUp(const atlas::Atlas&, const network::Graph&);

/// What of an atlas a picture shows, and what it says of the rest.
struct PictureContent
{
    std::shared_ptr<const network::Graph> graph;
    network::Exploration exploration; ///< that left out what the graph lacks
    network::Hidden byFilters;
    network::Hidden byHand;
    Emphasis emphasis = {}; ///< of the graph's nodes and edges
    QString focus = {};     ///< what stands out, in words
};

/// The network as a picture that leaves the program, with `positions` by node of its graph.
Picture networkPicture(std::shared_ptr<const atlas::Atlas>, const PictureContent&,
                       std::vector<network::Point> positions, const SceneOptions&);

/// The same with a layout made on the spot: for use without a window. Takes as long as the layout does.
Picture networkPicture(std::shared_ptr<const atlas::Atlas>, const network::Filter&, const SceneOptions&);

} // namespace atlas::ui
