#include "network/betweenness.h"

#include "network/pathsampler.h"

#include <algorithm>
#include <cmath>

namespace atlas::network {

namespace {

constexpr std::uint32_t stepsBetweenProgress = 64;

/// One source's share in Brandes' sum. Paths are counted in `Count`, since there may be very many.
template<typename Count>
class Source
{
public:
    explicit Source(const Adjacency& graph)
        : m_graph(graph), m_steps(graph.size()), m_paths(graph.size()), m_share(graph.size())
    {}

    /// Adds how much of the paths from `source` to all others leads through each node; false where they are
    /// too many to count.
    bool add(NodeIndex source, std::vector<double>& sums)
    {
        search(source);
        if (!std::all_of(m_order.begin(), m_order.end(),
                         [this](NodeIndex v) { return std::isfinite(m_paths[v]); }))
            return false;
        std::fill(m_share.begin(), m_share.end(), 0.0);
        for (std::size_t i = m_order.size(); i-- > 1;) {
            const NodeIndex w = m_order[i];
            const Count each = static_cast<Count>(1 + m_share[w]) / m_paths[w];
            for (const NodeIndex v : m_graph[w]) {
                if (m_steps[v] + 1 == m_steps[w])
                    m_share[v] += static_cast<double>(m_paths[v] * each);
            }
            sums[w] += m_share[w];
        }
        return true;
    }

private:
    void search(NodeIndex source)
    {
        m_steps.assign(m_graph.size(), -1);
        m_order.assign(1, source);
        m_steps[source] = 0;
        m_paths[source] = 1;
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const NodeIndex v = m_order[i];
            for (const NodeIndex w : m_graph[v]) {
                if (m_steps[w] < 0) {
                    m_steps[w] = m_steps[v] + 1;
                    m_paths[w] = 0;
                    m_order.push_back(w);
                }
                if (m_steps[w] == m_steps[v] + 1)
                    m_paths[w] += m_paths[v];
            }
        }
    }

    const Adjacency& m_graph;
    std::vector<std::int32_t> m_steps;
    std::vector<Count> m_paths;
    std::vector<double> m_share;
    std::vector<NodeIndex> m_order;
};

void tell(const std::function<void(double)>& progress, std::uint32_t done, std::uint32_t all)
{
    if (progress && done % stepsBetweenProgress == 0)
        progress(static_cast<double>(done) / all);
}

Betweenness exact(const Adjacency& graph, const std::stop_token& stop,
                  const std::function<void(double)>& progress)
{
    const std::uint32_t n = graph.size();
    Betweenness result{std::vector<double>(n, 0), 0, 0};
    Source<double> quick(graph);
    for (NodeIndex s = 0; s < n && !stop.stop_requested(); ++s) {
        // Doubles hold 2^1023 paths, which a chain of a thousand diamonds exceeds; the wider type holds all
        // that 5,000 nodes can have.
        if (!quick.add(s, result.values))
            Source<long double>(graph).add(s, result.values);
        tell(progress, s, n);
    }
    for (double& value : result.values)
        value /= (n - 1.0) * (n - 2.0);
    return result;
}

/// At most how many nodes a shortest path has: in each part twice the depth seen from any node of it.
std::uint32_t longestPath(const Adjacency& graph)
{
    std::vector<std::int32_t> steps(graph.size(), -1);
    std::vector<NodeIndex> queue;
    std::int32_t most = 0;
    for (NodeIndex first = 0; first < graph.size(); ++first) {
        if (steps[first] >= 0)
            continue;
        queue.assign(1, first);
        steps[first] = 0;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (const NodeIndex w : graph[queue[i]]) {
                if (steps[w] < 0) {
                    steps[w] = steps[queue[i]] + 1;
                    queue.push_back(w);
                }
            }
        }
        most = std::max(most, 2 * steps[queue.back()] + 1);
    }
    return static_cast<std::uint32_t>(most);
}

Betweenness sampled(const Adjacency& graph, const BetweennessOptions& options, const std::stop_token& stop,
                    const std::function<void(double)>& progress)
{
    const double n = graph.size();
    const std::uint32_t inner = std::max(longestPath(graph), 3u) - 2;
    const double complexity = std::floor(std::log2(inner)) + 1 + std::log(1 / options.risk);
    const auto samples =
        static_cast<std::uint32_t>(std::ceil(0.5 / (options.error * options.error) * complexity));
    // The theorem draws from all pairs; its shares count the pairs with an end at the node, too.
    const double scale = n / (n - 2);
    Betweenness result{std::vector<double>(graph.size(), 0), options.error * scale, samples};
    PathSampler sampler(graph, options.seed);
    std::vector<NodeIndex> path;
    for (std::uint32_t i = 0; i < samples && !stop.stop_requested(); ++i) {
        sampler.draw(path);
        for (const NodeIndex v : path)
            result.values[v] += scale / samples;
        tell(progress, i, samples);
    }
    return result;
}

} // namespace

Betweenness betweenness(const Adjacency& graph, const BetweennessOptions& options,
                        const std::stop_token& stop, const std::function<void(double)>& progress)
{
    if (graph.size() < 3)
        return {std::vector<double>(graph.size(), 0), 0, 0};
    return graph.size() <= options.exactUpTo ? exact(graph, stop, progress)
                                             : sampled(graph, options, stop, progress);
}

} // namespace atlas::network
