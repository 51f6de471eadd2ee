#pragma once

#include "network/adjacency.h"
#include "network/random.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace atlas::network {

using PartProgress = std::function<void(const std::vector<Point>&)>;

/// Places of a connected graph, about 1 for each hop between far nodes and less between near ones. From
/// coarse to fine (Walshaw, "A multilevel algorithm for force-directed graph drawing", 2000; with clusters as
/// levels: Meyerhenke, Nöllenburg, Schulz, "Drawing large graphs by multilevel maxent-stress optimization",
/// 2015) each level lowers an energy of three parts:
/// - sparse stress (Ortmann, Klimenta, Brandes, 2016) keeps far distances true. Levels finer than the first
///   few thousand clusters take it over from there as a place that each cluster is drawn to;
/// - edges are springs without length, and edges in triangles are stronger, so that communities gather;
/// - all pairs repel each other by 1/distance (Gansner, Hu, North, "A maxent-stress model for graph layout",
///   2013), which together with such springs parts communities (Noack, "Modularity clustering is
///   force-directed layout", 2009).
/// `progress`, which may be empty, is handed a picture of the coarsest level at once and then one for each
/// level. With a stop the best so far is returned. Deterministic. About (nodes + edges) · log(nodes) steps.
std::vector<Point> layoutByLevels(const Adjacency&, Random&, const std::stop_token&, const PartProgress&);

} // namespace atlas::network
