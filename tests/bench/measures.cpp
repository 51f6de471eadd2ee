#include "clocks.h"
#include "commands.h"
#include "graphs.h"

#include "network/measures.h"

#include <cstdio>
#include <filesystem>

namespace atlas::bench {

namespace {

network::Graph graphOf(const TestGraph& plain)
{
    network::Graph graph;
    for (std::uint32_t v = 0; v < plain.nodes; ++v)
        graph.nodes.push_back({static_cast<atlas::EntityId>(v), 0});
    for (std::uint32_t e = 0; e < plain.edges.size(); ++e)
        graph.edges.push_back(
            {plain.edges[e].first, plain.edges[e].second, static_cast<atlas::RelationId>(e)});
    return graph;
}

/// CPU seconds that sfdp takes to lay the graph out; below 0 where it is not installed.
double sfdpSeconds(const TestGraph& graph, const std::filesystem::path& folder)
{
    const std::string dot = folder / "graph.dot";
    writeDot(dot, graph);
    const ProcessCost cost = runProcess({"sfdp", "-Tplain", dot}, folder / "out");
    return cost.ran ? cost.cpu : -1;
}

void printRow(std::uint32_t nodes, const char* what, double seconds, double sfdp, bool json)
{
    if (json) {
        std::printf("{\"nodes\": %u, \"measure\": \"%s\", \"cpu_seconds\": %.4f", nodes, what, seconds);
        std::printf(sfdp > 0 ? ", \"of_sfdp\": %.5f}\n" : "}\n", seconds / sfdp);
        return;
    }
    std::printf("%8u  %-12s  %8.4f s", nodes, what, seconds);
    std::printf(sfdp > 0 ? "  %8.5f of sfdp\n" : "\n", seconds / sfdp);
}

} // namespace

int measuresCommand(const Arguments& arguments)
{
    const bool json = arguments.has("--json");
    const auto folder =
        std::filesystem::temp_directory_path() / ("atlas-bench-" + std::to_string(processId()));
    std::filesystem::create_directories(folder);
    for (const std::uint32_t nodes : {1'000u, 10'000u, 50'000u}) {
        const TestGraph plain = communities(nodes, 3, 1);
        const network::Graph graph = graphOf(plain);
        const double sfdp = arguments.has("--alone") ? -1 : sfdpSeconds(plain, folder);
        const network::WeightedAdjacency weighted = network::weightedAdjacency(graph);
        const auto row = [&](const char* what, auto run) {
            printRow(nodes, what, medianSeconds(3, run), sfdp, json);
        };
        double modularity = 0;
        row("communities", [&] { modularity = network::communities(weighted).modularity; });
        row("pagerank", [&] { network::pageRank(weighted); });
        row("cores", [&] { network::coreNumbers(weighted.graph); });
        network::Betweenness between;
        row("betweenness", [&] { between = network::betweenness(weighted.graph); });
        if (!json)
            std::printf("          modularity %.4f, betweenness within %.3f\n", modularity, between.error);
    }
    std::filesystem::remove_all(folder);
    return 0;
}

} // namespace atlas::bench
