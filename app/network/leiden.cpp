#include "network/leiden.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace atlas::network {

namespace {

/// A node may come up so often while nodes move; a bound against endless play at the last digit.
constexpr std::uint64_t visitsPerNode = 50;
/// Of the weight at hand: gains below this are rounding.
constexpr double rounding = 1e-12;

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

/// Numbers groups ascending by their first node; gives how many there are.
std::uint32_t renumber(std::vector<std::uint32_t>& partition)
{
    std::vector<std::uint32_t> number(partition.size(), nowhere);
    std::uint32_t count = 0;
    for (std::uint32_t& group : partition) {
        if (number[group] == nowhere)
            number[group] = count++;
        group = number[group];
    }
    return count;
}

/// Nodes by group, ascending; `start` (zeros, one more than groups) becomes where each group begins.
std::vector<NodeIndex> gathered(const std::vector<std::uint32_t>& partition,
                                std::vector<std::uint32_t>& start)
{
    for (const std::uint32_t group : partition)
        ++start[group + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<NodeIndex> members(partition.size());
    std::vector<std::uint32_t> at(start.begin(), start.end() - 1);
    for (NodeIndex v = 0; v < partition.size(); ++v)
        members[at[partition[v]]++] = v;
    return members;
}

} // namespace

/// Strength and number of nodes of each group.
struct Leiden::Groups
{
    Groups(const LeidenLevel& level, const std::vector<std::uint32_t>& group)
        : strength(group.size(), 0), size(group.size(), 0)
    {
        for (NodeIndex v = 0; v < group.size(); ++v) {
            strength[group[v]] += level.strength[v];
            ++size[group[v]];
        }
    }
    std::vector<double> strength;
    std::vector<std::uint32_t> size;
};

/// Groups on the way from single nodes to a finer partition, each numbered by a node of its own.
struct Leiden::Refinement
{
    /// Whether a group is tied to the rest of its community as chance would have it, or more.
    bool isWellConnected(std::uint32_t group, double scale) const
    {
        const double k = groups.strength[group];
        return outward[group] >= scale * k * (whole.strength[community[group]] - k) - rounding * k;
    }
    const std::vector<std::uint32_t>& community;
    Groups whole; ///< the communities
    Groups groups;
    std::vector<double> outward; ///< by group: weight of its edges to the rest of its community
};

Leiden::Leiden(const LeidenLevel& level, double scale, Random& random, std::stop_token stop)
    : m_level(level), m_scale(scale), m_random(random), m_stop(std::move(stop)),
      m_toward(level.graph.size(), 0)
{}

void Leiden::weigh(NodeIndex v, const std::vector<std::uint32_t>& group)
{
    for (const std::uint32_t g : m_touched)
        m_toward[g] = 0;
    m_touched.clear();
    const auto neighbours = m_level.graph.graph[v];
    const auto weights = m_level.graph.weightsOf(v);
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
        const std::uint32_t g = group[neighbours[i]];
        if (weights[i] > 0 && m_toward[g] == 0)
            m_touched.push_back(g);
        m_toward[g] += weights[i];
    }
}

/// The group that a node, taken out of its own, gains most in, its own where none is better; or nowhere,
/// where it gains most alone.
std::uint32_t Leiden::best(NodeIndex v, std::uint32_t own, const Groups& groups) const
{
    const double k = m_level.strength[v];
    const auto gain = [&](std::uint32_t g) {
        const double others = groups.strength[g] - (g == own ? k : 0);
        return m_toward[g] - m_scale * k * others;
    };
    const double margin = rounding * k;
    std::uint32_t found = own;
    double most = gain(own);
    for (const std::uint32_t g : m_touched) {
        const double here = gain(g);
        if (here > most + margin) {
            most = here;
            found = g;
        }
    }
    return most < -margin ? nowhere : found;
}

std::vector<NodeIndex> Leiden::shuffled()
{
    std::vector<NodeIndex> order(m_level.graph.size());
    std::iota(order.begin(), order.end(), 0u);
    for (std::uint32_t i = static_cast<std::uint32_t>(order.size()); i > 1; --i)
        std::swap(order[i - 1], order[m_random.below(i)]);
    return order;
}

void Leiden::moveNodes(std::vector<std::uint32_t>& community)
{
    Groups groups(m_level, community);
    std::vector<std::uint32_t> empty;
    for (std::uint32_t g = 0; g < community.size(); ++g) {
        if (groups.size[g] == 0)
            empty.push_back(g);
    }
    std::vector<NodeIndex> queue = shuffled(); // a ring: each node stands in it once at most
    std::vector<char> waits(queue.size(), 1);
    std::size_t waiting = queue.size();
    const std::uint64_t visitsAtMost = visitsPerNode * queue.size();
    for (std::uint64_t visit = 0; waiting > 0 && visit < visitsAtMost && !m_stop.stop_requested(); ++visit) {
        const NodeIndex v = queue[visit % queue.size()];
        --waiting;
        waits[v] = 0;
        const std::uint32_t own = community[v];
        weigh(v, community);
        std::uint32_t target = best(v, own, groups);
        if (target == own || (target == nowhere && groups.size[own] == 1))
            continue;
        if (target == nowhere) {
            target = empty.back();
            empty.pop_back();
        }
        if (groups.size[own] == 1)
            empty.push_back(own);
        groups.strength[own] -= m_level.strength[v];
        groups.strength[target] += m_level.strength[v];
        --groups.size[own];
        ++groups.size[target];
        community[v] = target;
        for (const NodeIndex w : m_level.graph.graph[v]) {
            if (waits[w] == 0 && community[w] != target) {
                queue[(visit + 1 + waiting) % queue.size()] = w;
                waits[w] = 1;
                ++waiting;
            }
        }
    }
}

/// By node: the weight of its edges to its community.
std::vector<double> Leiden::towardRest(const std::vector<std::uint32_t>& community) const
{
    std::vector<double> result(community.size(), 0);
    for (NodeIndex v = 0; v < result.size(); ++v) {
        const auto neighbours = m_level.graph.graph[v];
        const auto weights = m_level.graph.weightsOf(v);
        for (std::size_t i = 0; i < neighbours.size(); ++i)
            result[v] += community[neighbours[i]] == community[v] ? weights[i] : 0;
    }
    return result;
}

/// The well connected group of its community that a single node gains most in; itself where there is none.
std::uint32_t Leiden::groupFor(NodeIndex v, const Refinement& now) const
{
    const double k = m_level.strength[v];
    std::uint32_t found = v;
    double most = -rounding * k;
    for (const std::uint32_t g : m_touched) {
        const double gain = m_toward[g] - m_scale * k * now.groups.strength[g];
        if (now.community[g] == now.community[v] && gain >= most && now.isWellConnected(g, m_scale)) {
            most = gain;
            found = g;
        }
    }
    return found;
}

std::vector<std::uint32_t> Leiden::refine(const std::vector<std::uint32_t>& community)
{
    std::vector<std::uint32_t> refined(community.size());
    std::iota(refined.begin(), refined.end(), 0u);
    Refinement now{community, Groups(m_level, community), Groups(m_level, refined), towardRest(community)};
    for (const NodeIndex v : shuffled()) {
        if (refined[v] != v || now.groups.size[v] != 1 || !now.isWellConnected(v, m_scale))
            continue;
        weigh(v, refined);
        const std::uint32_t target = groupFor(v, now);
        if (target == v)
            continue;
        refined[v] = target;
        now.groups.size[v] = 0;
        ++now.groups.size[target];
        now.groups.strength[target] += m_level.strength[v];
        now.outward[target] += now.outward[v] - 2 * m_toward[target];
    }
    return refined;
}

LeidenLevel Leiden::aggregate(std::vector<std::uint32_t>& partition)
{
    const std::uint32_t count = renumber(partition);
    std::vector<std::uint32_t> start(count + 1, 0);
    const std::vector<NodeIndex> members = gathered(partition, start);
    LeidenLevel result;
    result.strength.assign(count, 0);
    std::vector<double> toward(count, 0);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t group = 0; group < count; ++group) {
        for (std::uint32_t i = start[group]; i < start[group + 1]; ++i) {
            result.strength[group] += m_level.strength[members[i]];
            const auto neighbours = m_level.graph.graph[members[i]];
            const auto weights = m_level.graph.weightsOf(members[i]);
            for (std::size_t j = 0; j < neighbours.size(); ++j) {
                const std::uint32_t other = partition[neighbours[j]];
                if (other == group || weights[j] <= 0)
                    continue;
                if (toward[other] == 0)
                    touched.push_back(other);
                toward[other] += weights[j];
            }
        }
        std::sort(touched.begin(), touched.end());
        for (const std::uint32_t other : touched) {
            result.graph.graph.neighbours.push_back(other);
            result.graph.weights.push_back(std::exchange(toward[other], 0));
        }
        touched.clear();
        result.graph.graph.offsets.push_back(
            static_cast<std::uint32_t>(result.graph.graph.neighbours.size()));
    }
    return result;
}

} // namespace atlas::network
