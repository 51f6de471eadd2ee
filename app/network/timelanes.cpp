#include "network/timelanes.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>
#include <queue>
#include <utility>

namespace atlas::network {

namespace {

constexpr std::size_t mostPlaced = 3'000; ///< beyond, lanes are too thin to follow a tie from one to another
constexpr std::size_t mostImproved = 300;
constexpr int rounds = 8;
constexpr std::size_t mostLooks = 4'000'000; ///< at ties and lives while improving: some 30 ms

std::vector<NodeIndex> byBeginning(std::span<const LaneLife> lives)
{
    std::vector<NodeIndex> order(lives.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&lives](NodeIndex a, NodeIndex b) { return lives[a].from < lives[b].from; });
    return order;
}

class Lanes
{
public:
    Lanes(std::span<const LaneLife> lives, std::span<const LaneTie> ties, std::size_t lanes)
        : m_lives(lives), m_ties(ties.begin(), ties.end()), m_tiesOf(lives.size()), m_in(lanes),
          m_lane(lives.size(), none)
    {
        for (std::size_t i = 0; i < m_ties.size(); ++i) {
            m_tiesOf[m_ties[i].a].push_back(i);
            m_tiesOf[m_ties[i].b].push_back(i);
        }
    }

    void fill()
    {
        std::vector<float> end(m_in.size(), std::numeric_limits<float>::lowest());
        for (const NodeIndex v : byBeginning(m_lives)) {
            const std::uint32_t wanted = wantedBy(v, end);
            std::optional<std::uint32_t> best;
            for (std::uint32_t lane = 0; lane < m_in.size(); ++lane) {
                const bool free = end[lane] <= m_lives[v].from;
                if (free && (!best || away(lane, wanted) < away(*best, wanted)))
                    best = lane;
            }
            const std::uint32_t lane = best.value_or(0);
            put(v, lane);
            end[lane] = m_lives[v].to;
        }
    }

    void improve()
    {
        bool better = true;
        for (int round = 0; round < rounds && better; ++round) {
            better = false;
            for (NodeIndex v = 0; v < m_lives.size() && m_looks < mostLooks; ++v) {
                better = moveToBest(v) || better;
                better = changePlaces(v) || better;
            }
        }
    }

    std::vector<std::uint32_t> result() { return std::move(m_lane); }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    static std::uint32_t away(std::uint32_t a, std::uint32_t b) { return a > b ? a - b : b - a; }
    NodeIndex other(std::size_t tie, NodeIndex v) const
    {
        return m_ties[tie].a == v ? m_ties[tie].b : m_ties[tie].a;
    }
    void put(NodeIndex v, std::uint32_t lane)
    {
        m_lane[v] = lane;
        m_in[lane].push_back(v);
    }
    void take(NodeIndex v)
    {
        std::erase(m_in[m_lane[v]], v);
        m_lane[v] = none;
    }

    /// Among those that it is tied to; of none of these, in the middle of the widest empty stretch.
    std::uint32_t wantedBy(NodeIndex v, const std::vector<float>& end) const
    {
        std::vector<std::uint32_t> partners;
        for (const std::size_t tie : m_tiesOf[v]) {
            if (m_lane[other(tie, v)] != none)
                partners.push_back(m_lane[other(tie, v)]);
        }
        if (!partners.empty()) {
            const auto middle = partners.begin() + static_cast<std::ptrdiff_t>(partners.size() / 2);
            std::nth_element(partners.begin(), middle, partners.end());
            return *middle;
        }
        std::uint32_t widest = 0;
        std::uint32_t middle = 0;
        std::uint32_t length = 0;
        for (std::uint32_t lane = 0; lane < end.size(); ++lane) {
            length = end[lane] <= m_lives[v].from ? length + 1 : 0;
            if (length > widest) {
                widest = length;
                middle = lane - length / 2;
            }
        }
        return middle;
    }

    bool isFree(NodeIndex v, std::uint32_t lane) const
    {
        const LaneLife& life = m_lives[v];
        m_looks += m_in[lane].size();
        return std::all_of(m_in[lane].begin(), m_in[lane].end(), [&](NodeIndex w) {
            return w == v || m_lives[w].to <= life.from || life.to <= m_lives[w].from;
        });
    }

    std::size_t costOf(NodeIndex v, std::uint32_t lane) const
    {
        std::size_t cost = 0;
        m_looks += m_tiesOf[v].size();
        for (const std::size_t tie : m_tiesOf[v]) {
            const std::uint32_t to = m_lane[other(tie, v)];
            cost += to == none ? 0 : away(lane, to); // none: a tie to itself
        }
        return cost;
    }

    bool moveToBest(NodeIndex v)
    {
        const std::uint32_t now = m_lane[v];
        take(v);
        std::uint32_t best = now;
        std::size_t least = costOf(v, now);
        for (std::uint32_t lane = 0; lane < m_in.size(); ++lane) {
            if (lane == now || !isFree(v, lane))
                continue;
            const std::size_t cost = costOf(v, lane);
            if (cost < least) {
                least = cost;
                best = lane;
            }
        }
        put(v, best);
        return best != now;
    }

    /// The one life of a lane that keeps another out of it; nothing where these are several.
    std::optional<NodeIndex> onlyOneInTheWay(NodeIndex v, std::uint32_t lane) const
    {
        std::optional<NodeIndex> found;
        for (const NodeIndex w : m_in[lane]) {
            if (m_lives[w].to <= m_lives[v].from || m_lives[v].to <= m_lives[w].from)
                continue;
            if (found)
                return std::nullopt;
            found = w;
        }
        return found;
    }

    void exchange(NodeIndex v, NodeIndex w)
    {
        const std::uint32_t lane = m_lane[v];
        const std::uint32_t other = m_lane[w];
        take(v);
        take(w);
        put(v, other);
        put(w, lane);
    }

    bool changePlaces(NodeIndex v)
    {
        const auto both = [&](NodeIndex w) { return costOf(v, m_lane[v]) + costOf(w, m_lane[w]); };
        for (std::uint32_t lane = 0; lane < m_in.size(); ++lane) {
            const auto w = lane == m_lane[v] ? std::nullopt : onlyOneInTheWay(v, lane);
            if (!w || onlyOneInTheWay(*w, m_lane[v]) != v)
                continue;
            const std::size_t before = both(*w);
            exchange(v, *w);
            if (both(*w) < before)
                return true;
            exchange(v, *w);
        }
        return false;
    }

    std::span<const LaneLife> m_lives;
    std::vector<LaneTie> m_ties;
    std::vector<std::vector<std::size_t>> m_tiesOf;
    std::vector<std::vector<NodeIndex>> m_in; ///< by lane
    std::vector<std::uint32_t> m_lane;
    mutable std::size_t m_looks = 0;
};

/// Each in the lane that is free for longest.
std::vector<std::uint32_t> inAnyLane(std::span<const LaneLife> lives)
{
    std::vector<std::uint32_t> lane(lives.size());
    using Free = std::pair<float, std::uint32_t>; // since when, and which
    std::priority_queue<Free, std::vector<Free>, std::greater<>> free;
    std::uint32_t used = 0;
    for (const NodeIndex v : byBeginning(lives)) {
        lane[v] = used;
        if (!free.empty() && free.top().first <= lives[v].from) {
            lane[v] = free.top().second;
            free.pop();
        } else {
            ++used;
        }
        free.emplace(lives[v].to, lane[v]);
    }
    return lane;
}

} // namespace

std::size_t lanesNeeded(std::span<const LaneLife> lives)
{
    std::vector<float> ends;
    for (const LaneLife& life : lives)
        ends.push_back(life.to);
    std::sort(ends.begin(), ends.end());
    std::size_t most = 0;
    std::size_t begun = 0;
    std::size_t ended = 0;
    for (const NodeIndex v : byBeginning(lives)) {
        while (ended < ends.size() && ends[ended] <= lives[v].from)
            ++ended;
        ++begun;
        most = std::max(most, begun - std::min(ended, begun - 1));
    }
    return most;
}

std::vector<std::uint32_t> assignLanes(std::span<const LaneLife> lives, std::span<const LaneTie> ties,
                                       std::size_t lanes)
{
    if (lives.size() > mostPlaced)
        return inAnyLane(lives);
    Lanes all(lives, ties, std::max<std::size_t>(lanes, 1));
    all.fill();
    if (lives.size() <= mostImproved)
        all.improve();
    return all.result();
}

} // namespace atlas::network
