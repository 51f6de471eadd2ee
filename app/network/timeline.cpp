#include "network/arranged.h"
#include "network/timelanes.h"
#include "network/timescale.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>

namespace atlas::network {

namespace {

constexpr float rowGap = 3;
constexpr float point = 10;       ///< half extent of a node without one
constexpr float line = 13;        ///< between lanes with names in them, at least
constexpr float easyLine = 19;    ///< where there is room for more lanes than it takes
constexpr float widestLine = 26;  ///< lanes lie no farther apart
constexpr float leastWidth = 240; ///< of all dates
constexpr float leastHeight = 60;
constexpr float toFirstTie = 12;   ///< from a node to its first tie
constexpr float beforeName = 7;    ///< from a name to what stands before it in its lane
constexpr float beforeNode = 6;    ///< from a node without a name likewise
constexpr float afterLast = 5;     ///< from a node's last tie likewise
constexpr float leastName = 24;    ///< of which more is told than a letter
constexpr float usualName = 70;    ///< of a node that no length is known of
constexpr float mostBefore = 0.3F; ///< of the room, for names before the first date
/// What names are cut to, tried in turn; the last of it for the heaviest nodes alone.
constexpr std::array<float, 5> longestNames{190, 110, 84, 64, 50};

/// What is told in which order: dates, the ties of each, and so when each node comes and goes.
class Story
{
public:
    Story(const Graph& graph, const atlas::Atlas& atlas)
        : m_graph(graph), m_ties(graph.nodes.size()), m_met(graph.nodes.size(), 0),
          m_waits(graph.edges.size(), 0)
    {
        std::map<text::PartialDate, std::vector<EdgeIndex>> dated;
        std::vector<EdgeIndex> undated;
        for (EdgeIndex e = 0; e < graph.edges.size(); ++e) {
            const auto& date = atlas[graph.edges[e].relation].date;
            (date && text::isValid(*date) ? dated[*date] : undated).push_back(e);
        }
        for (const auto& [date, edges] : dated)
            add(date, edges);
        if (!undated.empty())
            add({}, undated);
    }

    const std::vector<TimeSlot>& told() const { return m_told; }
    const std::vector<EdgeIndex>& order() const { return m_order; } ///< of all edges

private:
    /// Edges of one date such that companies come in one by one, each beside those it is tied to.
    void add(std::optional<text::PartialDate> date, const std::vector<EdgeIndex>& edges)
    {
        m_told.push_back({date, edges.size()});
        std::vector<NodeIndex> roots;
        for (const EdgeIndex e : edges) {
            m_waits[e] = 1;
            for (const NodeIndex v : {m_graph.edges[e].source, m_graph.edges[e].target}) {
                roots.push_back(v);
                m_ties[v].push_back(e);
            }
        }
        std::sort(roots.begin(), roots.end());
        roots.erase(std::unique(roots.begin(), roots.end()), roots.end());
        for (const NodeIndex v : roots)
            m_met[v] = 0;
        heaviestFirst(roots);
        for (const NodeIndex v : roots)
            tell(v);
        for (const NodeIndex v : roots)
            m_ties[v].clear();
    }

    /// The node's ties and those of all that it is tied to, by breadth.
    void tell(NodeIndex root)
    {
        std::vector<NodeIndex> queue{root};
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const NodeIndex v = queue[next];
            if (m_met[v] != 0)
                continue;
            m_met[v] = 1;
            std::vector<NodeIndex> others;
            for (const EdgeIndex e : m_ties[v]) {
                if (m_waits[e] == 0)
                    continue;
                const NodeIndex w =
                    m_graph.edges[e].source == v ? m_graph.edges[e].target : m_graph.edges[e].source;
                if (m_met[w] != 0) {
                    m_waits[e] = 0;
                    m_order.push_back(e);
                } else {
                    others.push_back(w);
                }
            }
            heaviestFirst(others);
            queue.insert(queue.end(), others.begin(), others.end());
        }
    }
    void heaviestFirst(std::vector<NodeIndex>& nodes) const
    {
        std::stable_sort(nodes.begin(), nodes.end(), [this](NodeIndex a, NodeIndex b) {
            return m_graph.nodes[a].weight > m_graph.nodes[b].weight;
        });
    }

    const Graph& m_graph;
    std::vector<std::vector<EdgeIndex>> m_ties; ///< by node, of the present date
    std::vector<char> m_met;                    ///< by node, in the present date
    std::vector<char> m_waits;                  ///< by edge: of the present date, and not told yet
    std::vector<TimeSlot> m_told;
    std::vector<EdgeIndex> m_order;
};

/// How much is named, and in how much room.
struct Wish
{
    float longest = 0;
    std::size_t named = 0; ///< the heaviest
    float unit = 1;
};

/// A time line but for its lanes.
struct Draft
{
    TimeScale scale;
    std::vector<float> times; ///< by edge
    std::vector<float> names; ///< by node: room
    std::vector<LaneLife> lives;
    std::size_t lanes = 0; ///< it takes
    float left = 0;        ///< where dates begin
    float width = 0;
};

class Plan
{
public:
    Plan(const Graph& graph, const Story& story, const ArrangeOptions& options)
        : m_graph(graph), m_story(story),
          m_options(options), m_room{std::max(options.room.x - options.headings.x, leastWidth),
                                     std::max(options.room.y - options.headings.y, leastHeight)}
    {
        m_byWeight.resize(graph.nodes.size());
        std::iota(m_byWeight.begin(), m_byWeight.end(), 0u);
        std::stable_sort(m_byWeight.begin(), m_byWeight.end(), [&graph](NodeIndex a, NodeIndex b) {
            return graph.nodes[a].weight > graph.nodes[b].weight;
        });
    }

    Arranged arranged() const
    {
        const std::size_t all = m_graph.nodes.size();
        for (const float longest : longestNames) {
            Draft draft = this->draft({longest, all, 1});
            if (fits(draft))
                return result(std::move(draft), 1);
        }
        if (!fits(draft({longestNames.back(), 0, 1})))
            return crowded();
        std::size_t most = 0;
        for (std::size_t few = 0, many = all; few + 1 < many;) {
            const std::size_t some = (few + many) / 2;
            (fits(draft({longestNames.back(), some, 1})) ? few : many) = some;
            most = few;
        }
        return result(draft({longestNames.back(), most, 1}), 1);
    }

private:
    bool fits(const Draft& draft) const { return static_cast<float>(draft.lanes) * line <= m_room.y; }

    /// So many lanes that they are shown smaller than they are, and none has room for a name.
    Arranged crowded() const
    {
        float row = 0;
        for (NodeIndex v = 0; v < m_graph.nodes.size(); ++v)
            row = std::max(row, 2 * (v < m_options.halfExtents.size() ? m_options.halfExtents[v].y : point) +
                                    rowGap);
        const auto lanes = static_cast<float>(draft({0, 0, 1}).lanes);
        const float unit = std::max(lanes * row / m_room.y, 1.0F);
        return result(draft({0, 0, unit}), std::max(row, m_room.y * unit / std::max(lanes, 1.0F)) / line);
    }

    float nameOf(NodeIndex v) const
    {
        return v < m_options.labelLengths.size() ? m_options.labelLengths[v] : usualName;
    }

    Draft draft(const Wish& wish) const
    {
        Draft draft;
        draft.names.assign(m_graph.nodes.size(), 0);
        for (std::size_t rank = 0; rank < std::min(wish.named, m_byWeight.size()); ++rank)
            draft.names[m_byWeight[rank]] = std::min(nameOf(m_byWeight[rank]), wish.longest);
        draft.width = m_room.x * wish.unit;
        draft.left = roomBeforeDates(draft);
        draft.scale = timeScale(m_story.told(), draft.width - draft.left, wish.unit);
        takeTimes(draft);
        takeLives(draft);
        draft.lanes = lanesNeeded(draft.lives);
        return draft;
    }

    /// For the names of those who are there from the first date on.
    float roomBeforeDates(const Draft& draft) const
    {
        float longest = 0;
        const std::size_t first = m_story.told().empty() ? 0 : m_story.told().front().ties;
        for (std::size_t i = 0; i < first; ++i) {
            const Edge& edge = m_graph.edges[m_story.order()[i]];
            longest = std::max({longest, draft.names[edge.source], draft.names[edge.target]});
        }
        const float names = longest > 0 ? besideNode + longest + beforeName : beforeNode;
        return std::min(toFirstTie + names, mostBefore * draft.width);
    }

    void takeTimes(Draft& draft) const
    {
        draft.times.resize(m_graph.edges.size());
        std::size_t next = 0;
        for (std::size_t slot = 0; slot < m_story.told().size(); ++slot) {
            const std::size_t count = m_story.told()[slot].ties;
            for (std::size_t i = 0; i < count; ++i)
                draft.times[m_story.order()[next++]] =
                    draft.left + draft.scale.stretches[slot].place(i, count);
        }
    }

    /// A node without a tie waits where dates begin.
    void takeLives(Draft& draft) const
    {
        std::vector<std::optional<std::pair<float, float>>> told(m_graph.nodes.size());
        for (EdgeIndex e = 0; e < m_graph.edges.size(); ++e) {
            const float at = draft.times[e];
            for (const NodeIndex v : {m_graph.edges[e].source, m_graph.edges[e].target}) {
                auto& [from, to] = told[v] ? *told[v] : told[v].emplace(at, at);
                from = std::min(from, at);
                to = std::max(to, at);
            }
        }
        for (NodeIndex v = 0; v < told.size(); ++v) {
            const auto [first, last] = told[v].value_or(std::pair(draft.left, draft.left));
            const float node = first - toFirstTie;
            draft.names[v] = std::min(draft.names[v], node - besideNode);
            if (draft.names[v] < leastName)
                draft.names[v] = 0;
            const bool named = draft.names[v] > 0;
            const float from = node - (named ? besideNode + draft.names[v] + beforeName : beforeNode);
            draft.lives.push_back({from, named ? node : from, last + afterLast});
        }
    }

    /// What was cut short goes on where its lane is free.
    void lengthenNames(Draft& draft, const std::vector<std::uint32_t>& lane) const
    {
        std::vector<NodeIndex> order(draft.lives.size());
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(), [&draft](NodeIndex a, NodeIndex b) {
            return draft.lives[a].from < draft.lives[b].from;
        });
        std::map<std::uint32_t, float> end;
        for (const NodeIndex v : order) {
            float& before = end[lane[v]];
            const float more = std::min(nameOf(v) - draft.names[v], draft.lives[v].from - before);
            if (draft.names[v] > 0 && more > 0) {
                draft.names[v] += more;
                draft.lives[v].from -= more;
            }
            before = draft.lives[v].to;
        }
    }

    /// `wider`: how far apart the closest lanes lie, in lines.
    Arranged result(Draft draft, float wider) const
    {
        const auto most = static_cast<std::size_t>(m_room.y / easyLine);
        const std::size_t lanes =
            std::max({draft.lanes, std::min(most, m_graph.nodes.size()), std::size_t{1}});
        std::vector<LaneTie> ties;
        for (EdgeIndex e = 0; e < m_graph.edges.size(); ++e)
            ties.push_back({m_graph.edges[e].source, m_graph.edges[e].target, draft.times[e]});
        const std::vector<std::uint32_t> lane = assignLanes(draft.lives, ties, lanes);
        lengthenNames(draft, lane);
        Arranged result;
        result.rowHeight = std::clamp(m_room.y / static_cast<float>(lanes), line * wider, widestLine * wider);
        const float middle = draft.width / 2;
        const float top = -result.rowHeight * static_cast<float>(lanes - 1) / 2;
        for (NodeIndex v = 0; v < m_graph.nodes.size(); ++v) {
            const LaneLife& life = draft.lives[v];
            const float reach = draft.names[v] > 0 ? besideNode + draft.names[v] + beforeName : beforeNode;
            result.positions.push_back(
                {life.from + reach - middle, top + static_cast<float>(lane[v]) * result.rowHeight});
            result.until.push_back(life.to - afterLast - middle);
        }
        for (const float at : draft.times)
            result.times.push_back(at - middle);
        result.labelRooms = std::move(draft.names);
        for (Band band : draft.scale.bands) {
            band.from += draft.left - middle;
            band.to += draft.left - middle;
            result.bands.push_back(std::move(band));
        }
        if (!m_story.told().empty() && !m_story.told().back().date)
            result.undated = static_cast<int>(m_story.told().back().ties);
        return result;
    }

    const Graph& m_graph;
    const Story& m_story;
    const ArrangeOptions& m_options;
    Point m_room;
    std::vector<NodeIndex> m_byWeight;
};

} // namespace

Arranged timeLine(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    if (graph.nodes.empty())
        return {};
    return Plan(graph, Story(graph, atlas), options).arranged();
}

} // namespace atlas::network
