#include "clocks.h"
#include "commands.h"

#include "network/layout.h"

#include <cstdio>
#include <fstream>

namespace atlas::bench {

namespace {

using Edges = std::vector<std::pair<network::NodeIndex, network::NodeIndex>>;

/// Reads "N E" and a line "u v" per edge.
bool readGraph(const std::string& path, std::uint32_t& nodes, Edges& edges)
{
    std::ifstream file(path);
    std::size_t count = 0;
    if (!(file >> nodes >> count))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        std::pair<network::NodeIndex, network::NodeIndex> edge;
        if (!(file >> edge.first >> edge.second))
            return false;
        edges.push_back(edge);
    }
    return true;
}

int layoutFile(const std::string& path)
{
    std::uint32_t nodes = 0;
    Edges edges;
    if (!readGraph(path, nodes, edges)) {
        std::fprintf(stderr, "%s: not a graph\n", path.c_str());
        return 1;
    }
    const double wall = wallSeconds();
    const double cpu = cpuSeconds();
    double firstPicture = 0;
    const auto positions = network::layout(nodes, edges, {}, {}, [&](const auto&) {
        firstPicture = firstPicture == 0 ? wallSeconds() - wall : firstPicture;
    });
    std::fprintf(stderr,
                 "{\"nodes\": %u, \"edges\": %zu, \"seconds\": %.4f, \"cpu_seconds\": %.4f, "
                 "\"first_picture_seconds\": %.4f, \"peak_kib\": %ld}\n",
                 nodes, edges.size(), wallSeconds() - wall, cpuSeconds() - cpu, firstPicture,
                 peakKibibytes());
    for (const network::Point& p : positions)
        std::printf("%.6g %.6g\n", static_cast<double>(p.x), static_cast<double>(p.y));
    return 0;
}

} // namespace

int layoutCommand(const Arguments& arguments)
{
    if (arguments.files().size() != 1)
        return 2;
    return layoutFile(arguments.files().front());
}

} // namespace atlas::bench
