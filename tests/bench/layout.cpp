#include "clocks.h"
#include "commands.h"
#include "graphs.h"

#include "network/layout.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace atlas::bench {

namespace {

int layoutFile(const std::string& path)
{
    TestGraph graph;
    if (!readGraph(path, graph)) {
        std::fprintf(stderr, "%s: not a graph\n", path.c_str());
        return 1;
    }
    const double wall = wallSeconds();
    const double cpu = cpuSeconds();
    double firstPicture = 0;
    const auto positions = network::layout(graph.nodes, graph.edges, {}, {}, [&](const auto&) {
        firstPicture = firstPicture == 0 ? wallSeconds() - wall : firstPicture;
    });
    std::fprintf(stderr,
                 "{\"nodes\": %u, \"edges\": %zu, \"seconds\": %.4f, \"cpu_seconds\": %.4f, "
                 "\"first_picture_seconds\": %.4f, \"peak_kib\": %ld}\n",
                 graph.nodes, graph.edges.size(), wallSeconds() - wall, cpuSeconds() - cpu, firstPicture,
                 peakKibibytes());
    for (const network::Point& p : positions)
        std::printf("%.6g %.6g\n", static_cast<double>(p.x), static_cast<double>(p.y));
    return 0;
}

std::vector<network::Point> readPositions(const std::string& path)
{
    std::ifstream file(path);
    std::vector<network::Point> points;
    network::Point p;
    while (file >> p.x >> p.y)
        points.push_back(p);
    return points;
}

/// Positions from sfdp's "plain" output.
std::vector<network::Point> readPlain(const std::string& path, std::uint32_t nodes)
{
    std::ifstream file(path);
    std::vector<network::Point> points(nodes);
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string word;
        std::uint32_t node = 0;
        network::Point p;
        if (words >> word && word == "node" && words >> node >> p.x >> p.y && node < nodes)
            points[node] = p;
    }
    return points;
}

void printRow(std::uint32_t nodes, const char* who, const ProcessCost& cost, const Quality& quality,
              bool json)
{
    const char* format =
        json ? "{\"nodes\": %u, \"program\": \"%s\", \"cpu_seconds\": %.3f, \"peak_kib\": %ld, "
               "\"stress\": %.4f, \"neighbours\": %.4f}\n"
             : "%8u  %-6s  %8.3f s  %8ld KiB  stress %.4f  neighbours %.4f\n";
    std::printf(format, nodes, who, cost.cpu, cost.peak, quality.stress, quality.neighbours);
}

/// Both as programs of their own, so that time and memory are counted the same way.
int layoutSuite(const Arguments& arguments)
{
    const bool json = arguments.has("--json");
    const auto folder =
        std::filesystem::temp_directory_path() / ("atlas-bench-" + std::to_string(processId()));
    std::filesystem::create_directories(folder);
    const std::string in = folder / "graph";
    const std::string dot = folder / "graph.dot";
    const std::string out = folder / "out";
    for (const std::uint32_t nodes : {1'000u, 10'000u, 50'000u}) {
        const TestGraph graph = communities(nodes, 3, 1);
        writeGraph(in, graph);
        writeDot(dot, graph);
        const ProcessCost ours = runProcess({arguments.program(), "layout", in}, out);
        printRow(nodes, "atlas", ours, qualityOf(graph, readPositions(out)), json);
        const ProcessCost peer = runProcess({"sfdp", "-Tplain", dot}, out);
        if (!peer.ran) {
            std::fputs("sfdp is not installed (Debian: graphviz): nothing to compare with\n", stderr);
            continue;
        }
        printRow(nodes, "sfdp", peer, qualityOf(graph, readPlain(out, nodes)), json);
        if (!json)
            std::printf("          ratio   %8.3f    %8.3f\n", ours.cpu / peer.cpu,
                        static_cast<double>(ours.peak) / static_cast<double>(peer.peak));
    }
    std::filesystem::remove_all(folder);
    return 0;
}

} // namespace

int layoutCommand(const Arguments& arguments)
{
    if (arguments.has("--suite"))
        return layoutSuite(arguments);
    return arguments.files().size() == 1 ? layoutFile(arguments.files().front()) : 2;
}

} // namespace atlas::bench
