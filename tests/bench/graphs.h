#pragma once

#include "network/graph.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace atlas::bench {

using Edges = std::vector<std::pair<network::NodeIndex, network::NodeIndex>>;

struct TestGraph
{
    std::uint32_t nodes = 0;
    Edges edges; ///< the smaller end first, ascending, none twice
};

/// Planted communities of 20 to 200 nodes (power law), about `perNode` edges a node, most of them inside a
/// community and the others to near ones; connected. The same on every platform.
TestGraph communities(std::uint32_t nodes, std::uint32_t perNode, std::uint64_t seed);

/// Stars, paths, many parts, duplicates, one node: by name.
std::vector<std::pair<std::string, TestGraph>> degenerateGraphs();

/// "N E", then "u v" for each edge.
bool readGraph(const std::string& path, TestGraph&);
bool writeGraph(const std::string& path, const TestGraph&);
/// For graphviz.
void writeDot(const std::string& path, const TestGraph&);

/// How true positions are to a graph.
struct Quality
{
    double stress = 0; ///< scale-optimal normalised stress over sampled pairs; 0 is perfect
    double neighbours =
        0; ///< mean Jaccard of the nodes within two hops and as many nearest ones; 1 is perfect
};
Quality qualityOf(const TestGraph&, const std::vector<network::Point>&);

struct Faults
{
    std::size_t infinite = 0; ///< places that are not finite
    double coinciding = 0;    ///< share of places that are the same as another
};
Faults faultsOf(std::vector<network::Point>);

} // namespace atlas::bench
