#include "network/multilevel.h"

#include "network/forces.h"
#include "network/hierarchy.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace atlas::network {

namespace {

constexpr std::uint32_t pivotCount = 128;
constexpr std::uint32_t fewNodes = 4'000;      ///< up to here nodes have stress terms of their own
constexpr std::uint32_t mostClusters = 16'000; ///< else as many clusters at most
constexpr float pivotShare = 3.5F;             ///< of all stress terms of a node against 1 for an edge
constexpr float push = 4;                      ///< of the repulsion, in the same measure
constexpr float leastWeight = 1;               ///< of a node's stress terms, for that measure
constexpr float scatter = 0.3F;                ///< of the nodes of a cluster at first, in hops
constexpr int sketchSweeps = 15;
constexpr int coarsestSweeps = 25;
constexpr int middleSweeps = 12;
constexpr int finestSweeps = 8;

/// From the coarsest level to the finest.
class Ascent
{
public:
    Ascent(const Adjacency& graph, Random& random, const std::stop_token& stop)
        : m_random(random), m_stop(stop), m_hierarchy(graph, random, stop),
          m_coarsest(m_hierarchy.levels() - 1)
    {}

    std::vector<Point> run(const PartProgress& progress)
    {
        const std::vector<NodeIndex> pivots = drawPivots();
        if (progress && m_coarsest > 0)
            progress(sketch(pivots));
        measure(pivots);
        m_points = scaled(m_pivots.back(), m_random);
        for (std::size_t level = m_coarsest;; --level) {
            relax(level, level == m_coarsest ? coarsestSweeps : level == 0 ? finestSweeps : middleSweeps);
            if (level == 0)
                return std::move(m_points);
            if (progress)
                progress(spread(level, 0, m_forPictures));
            if (level <= m_measured)
                passDown(level);
            m_points = spread(level, level - 1, m_random);
        }
    }

private:
    std::vector<Point> scaled(const Pivots& pivots, Random& random) const
    {
        return pivotScaling(pivots, m_hierarchy.graph(m_coarsest).size(), m_hierarchy[m_coarsest].mass,
                            random);
    }

    /// By finest node: its cluster in a level.
    std::vector<std::uint32_t> clusters(std::size_t level) const
    {
        std::vector<std::uint32_t> cluster(m_hierarchy.graph(0).size());
        std::iota(cluster.begin(), cluster.end(), 0u);
        for (std::size_t l = 0; l < level; ++l) {
            for (std::uint32_t& c : cluster)
                c = m_hierarchy[l].parent[c];
        }
        return cluster;
    }

    /// Some of the finest nodes, all with the same chance.
    std::vector<NodeIndex> drawPivots()
    {
        const std::uint32_t n = m_hierarchy.graph(0).size();
        std::vector<NodeIndex> drawn;
        if (n <= pivotCount) {
            drawn.resize(n);
            std::iota(drawn.begin(), drawn.end(), 0u);
            return drawn;
        }
        std::vector<char> taken(n, 0);
        while (drawn.size() < pivotCount) {
            const NodeIndex v = m_random.below(n);
            if (!taken[v])
                drawn.push_back(v);
            taken[v] = 1;
        }
        return drawn;
    }

    /// The first picture: the coarsest clusters by hops between them.
    std::vector<Point> sketch(const std::vector<NodeIndex>& pivots)
    {
        const Adjacency& graph = m_hierarchy.graph(m_coarsest);
        const std::vector<std::uint32_t> cluster = clusters(m_coarsest);
        std::vector<NodeIndex> nodes;
        for (const NodeIndex v : pivots)
            nodes.push_back(cluster[v]);
        std::vector<std::uint32_t> self(graph.size());
        std::iota(self.begin(), self.end(), 0u);
        const std::vector<float> ones(graph.size(), 1);
        Pivots rough = measurePivots(graph, nodes, self, ones, m_stop);
        const float hop = hopsFor(cluster, pivots.front(), rough);
        const float mass = static_cast<float>(cluster.size()) / static_cast<float>(graph.size());
        for (float& d : rough.distance)
            d *= hop;
        for (float& w : rough.weight)
            w *= mass / (hop * hop);
        m_measured = m_coarsest;
        m_pivots.push_back(std::move(rough));
        setMeasure();
        m_points = scaled(m_pivots.back(), m_forPictures);
        relax(m_coarsest, sketchSweeps);
        m_pivots.clear();
        return spread(m_coarsest, 0, m_forPictures);
    }

    /// Finest hops for one hop between coarsest clusters, as seen from the first pivot.
    float hopsFor(const std::vector<std::uint32_t>& cluster, NodeIndex pivot, const Pivots& rough) const
    {
        std::vector<std::int32_t> distance;
        std::vector<NodeIndex> queue;
        hops(m_hierarchy.graph(0), pivot, distance, queue);
        float fine = 1;
        float coarse = 1;
        for (std::size_t v = 0; v < cluster.size(); ++v) {
            fine += static_cast<float>(distance[v]);
            coarse += rough.distance[cluster[v] * rough.count()];
        }
        return fine / coarse;
    }

    /// Stress terms for one level and those that are coarser.
    void measure(const std::vector<NodeIndex>& pivots)
    {
        const std::uint32_t n = m_hierarchy.graph(0).size();
        m_measured = n <= fewNodes ? 0 : std::min<std::size_t>(1, m_coarsest);
        while (m_measured < m_coarsest && m_hierarchy.graph(m_measured).size() > mostClusters)
            ++m_measured;
        m_pivots.push_back(measurePivots(m_hierarchy.graph(0), pivots, clusters(m_measured),
                                         m_hierarchy[m_measured].mass, m_stop));
        for (std::size_t l = m_measured; l < m_coarsest; ++l)
            m_pivots.push_back(coarser(m_pivots.back(), m_hierarchy[l], m_hierarchy[l + 1]));
        setMeasure();
    }

    void setMeasure()
    {
        double sum = 0;
        for (const float w : m_pivots.front().weight)
            sum += double{w};
        const auto mean = static_cast<float>(sum / m_hierarchy.graph(m_measured).size());
        m_measure = 1 / std::max(mean, leastWeight);
    }

    /// The nodes of a finer level around their clusters.
    std::vector<Point> spread(std::size_t from, std::size_t to, Random& random) const
    {
        std::vector<Point> points = m_points;
        for (std::size_t level = from; level-- > to;) {
            std::vector<Point> finer;
            finer.reserve(m_hierarchy.graph(level).size());
            for (const std::uint32_t c : m_hierarchy[level].parent)
                finer.push_back({points[c].x + (random.unit() - 0.5F) * scatter,
                                 points[c].y + (random.unit() - 0.5F) * scatter});
            points = std::move(finer);
        }
        return points;
    }

    /// What the pivots ask of a cluster becomes what they ask of its nodes.
    void passDown(std::size_t level)
    {
        if (level == m_measured) {
            const PivotPulls pulls(m_pivots.front(), m_points);
            m_pulls.reserve(m_points.size());
            for (NodeIndex v = 0; v < m_points.size(); ++v)
                m_pulls.push_back(pulls.on(v, m_points[v]));
        }
        std::vector<Pull> finer;
        finer.reserve(m_hierarchy.graph(level - 1).size());
        for (const std::uint32_t c : m_hierarchy[level - 1].parent)
            finer.push_back(m_pulls[c]);
        m_pulls = std::move(finer);
    }

    void relax(std::size_t level, int sweeps)
    {
        std::optional<PivotPulls> pivots;
        if (level >= m_measured)
            pivots.emplace(m_pivots[level - m_measured], m_points);
        for (int i = 0; i < sweeps && !m_stop.stop_requested(); ++i)
            sweep(level, pivots ? &*pivots : nullptr, m_repulsion.of(m_points, m_hierarchy[level].mass));
    }

    /// Moves each node to where its terms agree, one after the other.
    void sweep(std::size_t level, PivotPulls* pivots, const std::vector<Point>& pushes)
    {
        const Adjacency& graph = m_hierarchy.graph(level);
        const Level& at = m_hierarchy[level];
        for (NodeIndex v = 0; v < m_points.size(); ++v) {
            Pull edges;
            for (std::uint32_t i = graph.offsets[v]; i < graph.offsets[v + 1]; ++i)
                edges.add(at.weights[i], m_points[graph.neighbours[i]]);
            const Pull far = pivots ? pivots->on(v, m_points[v]) : m_pulls[v];
            const float each = 1 / at.mass[v];
            const float share = pivotShare * m_measure;
            const float weight = each * edges.weight + share * far.weight;
            m_points[v] = {(each * edges.x + share * far.x + push * m_measure * pushes[v].x) / weight,
                           (each * edges.y + share * far.y + push * m_measure * pushes[v].y) / weight};
            if (pivots)
                pivots->moved(v, m_points[v]);
        }
    }

    Random& m_random;
    Random m_forPictures{1}; ///< so that the result is the same whether anyone looks on or not
    const std::stop_token& m_stop;
    Hierarchy m_hierarchy;
    std::size_t m_coarsest;
    std::size_t m_measured = 0;   ///< the finest level with stress terms of its own
    std::vector<Pivots> m_pivots; ///< of that level and those that are coarser
    float m_measure = 1;          ///< one over the mean weight of a node's stress terms
    std::vector<Pull> m_pulls;    ///< in finer levels: of the pivots on each node
    Repulsion m_repulsion;
    std::vector<Point> m_points;
};

} // namespace

std::vector<Point> layoutByLevels(const Adjacency& graph, Random& random, const std::stop_token& stop,
                                  const PartProgress& progress)
{
    return Ascent(graph, random, stop).run(progress);
}

} // namespace atlas::network
