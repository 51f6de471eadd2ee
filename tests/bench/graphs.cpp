#include "graphs.h"

#include "network/adjacency.h"
#include "network/random.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numeric>

namespace atlas::bench {

namespace {

constexpr std::uint32_t smallest = 20;
constexpr std::uint32_t largest = 200;
constexpr float inside = 0.85F; ///< share of edges that stay in their community

/// First node of each community, and the end.
std::vector<std::uint32_t> communityStarts(std::uint32_t nodes, network::Random& random)
{
    std::vector<std::uint32_t> starts{0};
    while (starts.back() < nodes) {
        const auto size = static_cast<std::uint32_t>(smallest / (1 - 0.9F * random.unit()));
        starts.push_back(std::min(nodes, starts.back() + std::min(size, largest)));
    }
    return starts;
}

/// From a community to another: mostly a near one, so that the whole has a shape, too.
std::int64_t jump(network::Random& random, std::int64_t count)
{
    const std::int64_t reach = std::min<std::int64_t>(random.unit() < 0.9F ? 6 : count - 1, count - 1);
    return static_cast<std::int64_t>(random.below(static_cast<std::uint32_t>(2 * reach + 1))) - reach;
}

void connect(TestGraph& graph)
{
    std::vector<std::uint32_t> parent(graph.nodes);
    std::iota(parent.begin(), parent.end(), 0u);
    const auto root = [&parent](std::uint32_t v) {
        while (parent[v] != v)
            v = parent[v] = parent[parent[v]];
        return v;
    };
    for (const auto& [a, b] : graph.edges)
        parent[root(a)] = root(b);
    for (std::uint32_t v = 1; v < graph.nodes; ++v) {
        if (root(v) != root(v - 1)) {
            graph.edges.emplace_back(v - 1, v);
            parent[root(v)] = root(v - 1);
        }
    }
}

double stressOf(const network::Adjacency& graph, const std::vector<network::Point>& points)
{
    constexpr std::uint32_t sources = 60;
    double a = 0;
    double b = 0;
    double count = 0;
    std::vector<std::int32_t> distance;
    std::vector<network::NodeIndex> queue;
    for (std::uint32_t i = 0; i < std::min(sources, graph.size()); ++i) {
        const auto s =
            static_cast<network::NodeIndex>(std::uint64_t{i} * graph.size() / sources % graph.size());
        network::hops(graph, s, distance, queue);
        for (network::NodeIndex v = 0; v < graph.size(); ++v) {
            if (distance[v] <= 0)
                continue;
            const double r = std::hypot(points[v].x - points[s].x, points[v].y - points[s].y) / distance[v];
            a += r;
            b += r * r;
            ++count;
        }
    }
    return b > 0 ? std::max(0.0, 1 - a * a / (b * count)) : 1; // at the scale that is best
}

std::vector<network::NodeIndex> nearest(const std::vector<network::Point>& points, network::NodeIndex v,
                                        std::size_t count)
{
    std::vector<std::pair<float, network::NodeIndex>> all;
    for (network::NodeIndex w = 0; w < points.size(); ++w) {
        const float dx = points[w].x - points[v].x;
        const float dy = points[w].y - points[v].y;
        if (w != v)
            all.emplace_back(dx * dx + dy * dy, w);
    }
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end());
    std::vector<network::NodeIndex> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(all[i].second);
    std::sort(result.begin(), result.end());
    return result;
}

double neighboursOf(const network::Adjacency& graph, const std::vector<network::Point>& points)
{
    constexpr std::uint32_t samples = 400;
    constexpr std::size_t most = 300;
    double sum = 0;
    int count = 0;
    for (std::uint32_t i = 0; i < std::min(samples, graph.size()); ++i) {
        const auto v =
            static_cast<network::NodeIndex>(std::uint64_t{i} * graph.size() / samples % graph.size());
        std::vector<network::NodeIndex> around(graph[v].begin(), graph[v].end());
        for (const network::NodeIndex w : graph[v])
            around.insert(around.end(), graph[w].begin(), graph[w].end());
        std::sort(around.begin(), around.end());
        around.erase(std::unique(around.begin(), around.end()), around.end());
        std::erase(around, v);
        if (around.empty() || around.size() > most || around.size() + 1 >= points.size())
            continue;
        const auto near = nearest(points, v, around.size());
        std::vector<network::NodeIndex> both;
        std::set_intersection(around.begin(), around.end(), near.begin(), near.end(),
                              std::back_inserter(both));
        sum +=
            static_cast<double>(both.size()) / static_cast<double>(around.size() + near.size() - both.size());
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

TestGraph communities(std::uint32_t nodes, std::uint32_t perNode, std::uint64_t seed)
{
    network::Random random(seed);
    const std::vector<std::uint32_t> starts = communityStarts(nodes, random);
    const auto count = static_cast<std::int64_t>(starts.size() - 1);
    TestGraph graph{nodes, {}};
    std::int64_t community = 0;
    for (std::uint32_t v = 0; v < nodes; ++v) {
        while (v >= starts[static_cast<std::size_t>(community) + 1])
            ++community;
        for (std::uint32_t k = 0; k < perNode; ++k) {
            std::int64_t other = community;
            if (random.unit() >= inside)
                other = (community + count + jump(random, count)) % count;
            const std::uint32_t from = starts[static_cast<std::size_t>(std::max<std::int64_t>(other, 0))];
            const std::uint32_t to = starts[static_cast<std::size_t>(std::max<std::int64_t>(other, 0)) + 1];
            const std::uint32_t w = from + random.below(to - from);
            if (w != v)
                graph.edges.emplace_back(std::min(v, w), std::max(v, w));
        }
    }
    connect(graph);
    std::sort(graph.edges.begin(), graph.edges.end());
    graph.edges.erase(std::unique(graph.edges.begin(), graph.edges.end()), graph.edges.end());
    return graph;
}

std::vector<std::pair<std::string, TestGraph>> degenerateGraphs()
{
    TestGraph star{50'001, {}};
    TestGraph path{50'000, {}};
    TestGraph pairs{20'000, {}};
    TestGraph twins{3, {}};
    TestGraph bipartite{5'002, {}};
    TestGraph complete{400, {}};
    for (std::uint32_t v = 1; v < star.nodes; ++v)
        star.edges.emplace_back(0, v);
    for (std::uint32_t v = 1; v < path.nodes; ++v)
        path.edges.emplace_back(v - 1, v);
    for (std::uint32_t v = 1; v < pairs.nodes; v += 2)
        pairs.edges.emplace_back(v - 1, v);
    for (int i = 0; i < 1'000; ++i)
        twins.edges.emplace_back(0, 1 + i % 2);
    for (std::uint32_t v = 2; v < bipartite.nodes; ++v) {
        bipartite.edges.emplace_back(0, v);
        bipartite.edges.emplace_back(1, v);
    }
    for (std::uint32_t v = 1; v < complete.nodes; ++v) {
        for (std::uint32_t w = 0; w < v; ++w)
            complete.edges.emplace_back(w, v);
    }
    return {{"star", std::move(star)},          {"path", std::move(path)},
            {"pairs", std::move(pairs)},        {"lone nodes", {20'000, {}}},
            {"one node", {1, {{0, 0}}}},        {"duplicates", std::move(twins)},
            {"two hubs", std::move(bipartite)}, {"complete", std::move(complete)}};
}

bool readGraph(const std::string& path, TestGraph& graph)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const char* at = text.data();
    const char* const end = at + text.size();
    const auto next = [&at, end](auto& number) {
        while (at < end && (*at == ' ' || *at == '\n' || *at == '\r'))
            ++at;
        const auto [stop, error] = std::from_chars(at, end, number);
        at = stop;
        return error == std::errc();
    };
    std::size_t count = 0;
    if (!next(graph.nodes) || !next(count))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        std::pair<network::NodeIndex, network::NodeIndex> edge;
        if (!next(edge.first) || !next(edge.second))
            return false;
        graph.edges.push_back(edge);
    }
    return true;
}

bool writeGraph(const std::string& path, const TestGraph& graph)
{
    std::ofstream file(path);
    file << graph.nodes << ' ' << graph.edges.size() << '\n';
    for (const auto& [a, b] : graph.edges)
        file << a << ' ' << b << '\n';
    return file.good();
}

void writeDot(const std::string& path, const TestGraph& graph)
{
    std::ofstream file(path);
    file << "graph g {\n";
    for (std::uint32_t v = 0; v < graph.nodes; ++v)
        file << v << ";\n";
    for (const auto& [a, b] : graph.edges)
        file << a << "--" << b << ";\n";
    file << "}\n";
}

Quality qualityOf(const TestGraph& graph, const std::vector<network::Point>& points)
{
    const network::Adjacency adjacency = network::adjacency(graph.nodes, graph.edges);
    return {stressOf(adjacency, points), neighboursOf(adjacency, points)};
}

Faults faultsOf(std::vector<network::Point> points)
{
    Faults faults;
    faults.infinite = static_cast<std::size_t>(std::count_if(points.begin(), points.end(), [](const auto& p) {
        return !std::isfinite(p.x) || !std::isfinite(p.y);
    }));
    std::sort(points.begin(), points.end(),
              [](const auto& a, const auto& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    double same = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        same += points[i] == points[i - 1] ? 1 : 0;
    faults.coinciding = points.empty() ? 0 : same / static_cast<double>(points.size());
    return faults;
}

} // namespace atlas::bench
