#include "network/arranged.h"
#include "network/timelanes.h"
#include "network/timeorder.h"
#include "network/timerooms.h"
#include "network/timescale.h"
#include "network/timestory.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace atlas::network {

namespace {

constexpr float rowGap = 3;
constexpr float point = 10;       ///< half extent of a node without one
constexpr float leastLine = 13;   ///< from one lane with names in it to the next
constexpr float widestLine = 24;  ///< lanes lie no farther apart
constexpr float closer = 0.6F;    ///< ties, rather than that names are left out
constexpr float closest = 0.25F;  ///< rather than that there are no lanes for names
constexpr float leastWidth = 240; ///< of all dates
constexpr float leastHeight = 60;
constexpr float leastDate = 36; ///< so that its heading has room
constexpr float leastUndated = 64;
constexpr float mostOfDates = 0.5F;          ///< of the room, for that
constexpr float usualName = 70;              ///< of a node that no length is known of
constexpr float roomier = 1.15F;             ///< times a name's length, of more room that it makes use of
constexpr float mostBefore = 0.3F;           ///< of the room, for names before the first date
constexpr float forTies = 0.86F;             ///< of the room, where that is enough: days pass in the rest
constexpr std::size_t manyLooks = 8'000'000; ///< for a good order, some 30 ms
constexpr std::size_t someLooks = 4'000'000;
constexpr std::size_t fewLooks = 1'500'000; ///< of several tries
constexpr std::size_t mostNamed = 1'500;    ///< nodes among which there is room for names

/// How much is named, and in how much room.
struct Wish
{
    std::size_t named = 0; ///< the heaviest
    float line = 0;        ///< from one lane to the next, at least
    float apart = 1;       ///< see TimeTask
    std::size_t looks = fewLooks;
    float unit = 1; ///< of the room; where it is more, names are for who comes nearer
};

/// Where everything stands across, from 0 to `width`, and in which lane.
struct Draft
{
    TimeScale scale;
    std::vector<float> times; ///< by edge
    std::vector<LanePlace> places;
    std::size_t lanes = 1;
    float row = 0;  ///< from one lane to the next
    float left = 0; ///< where dates begin
    float width = 0;
};

class Plan
{
public:
    Plan(const Graph& graph, const TimeStory& story, const ArrangeOptions& options)
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
        if (const auto draft = named())
            return result(*draft);
        return crowded();
    }

private:
    float nameOf(NodeIndex v) const
    {
        return v < m_options.labelLengths.size() ? m_options.labelLengths[v] : usualName;
    }

    bool isAllTied() const
    {
        std::vector<char> isTied(m_graph.nodes.size(), 0);
        for (const Edge& edge : m_graph.edges)
            isTied[edge.source] = isTied[edge.target] = 1;
        return std::find(isTied.begin(), isTied.end(), 0) == isTied.end();
    }

    /// With all names, or, the heaviest first, as many as there is room for; nothing where nodes alone have
    /// none.
    std::optional<Draft> named() const
    {
        const std::size_t all = m_graph.nodes.size();
        if (all > mostNamed || !isAllTied())
            return std::nullopt;
        for (const Wish& wish : {Wish{all, 17, 1, fewLooks},
                                 {all, 15, 1, fewLooks},
                                 {all, leastLine, 1, manyLooks},
                                 {all, leastLine, closer, someLooks}}) {
            if (auto draft = packed(wish))
                return draft;
        }
        auto [few, best] = asManyAsFit(closer);
        if (2 * few >= all)
            return std::move(best);
        for (const float unit : {1.5F, 2.0F, 3.0F}) {
            if (auto draft = packed({all, leastLine, 1, fewLooks, unit}))
                return draft;
        }
        return best ? std::move(best) : asManyAsFit(closest).second;
    }

    /// How many names, with ties so far apart.
    std::pair<std::size_t, std::optional<Draft>> asManyAsFit(float apart) const
    {
        std::size_t few = 0;
        std::optional<Draft> best = packed({0, leastLine, apart, fewLooks});
        for (std::size_t many = m_graph.nodes.size(); best && few + 1 < many;) {
            const std::size_t some = (few + many) / 2;
            auto draft = packed({some, leastLine, apart, fewLooks});
            (draft ? few : many) = some;
            if (draft)
                best = std::move(draft);
        }
        return {few, std::move(best)};
    }

    TimeTask task(const Wish& wish) const
    {
        TimeTask task;
        task.apart = wish.apart;
        task.lanes = static_cast<std::uint32_t>(
            std::clamp(wish.unit * m_room.y / wish.line, 1.0F, static_cast<float>(m_graph.nodes.size())));
        task.names.assign(m_graph.nodes.size(), 0);
        for (std::size_t rank = 0; rank < wish.named; ++rank)
            task.names[m_byWeight[rank]] = nameOf(m_byWeight[rank]);
        const auto dates = static_cast<float>(m_story.told().size());
        std::size_t next = 0;
        for (std::uint32_t date = 0; date < m_story.told().size(); ++date) {
            const bool isDated = m_story.told()[date].date.has_value();
            task.dates.push_back(isDated ? std::min(leastDate, mostOfDates * m_room.x / dates)
                                         : leastUndated);
            for (std::size_t i = 0; i < m_story.told()[date].ties; ++i) {
                const Edge& edge = m_graph.edges[m_story.order()[next++]];
                task.ties.push_back({edge.source, edge.target, date});
                if (date == 0)
                    task.before = std::max({task.before, task.names[edge.source], task.names[edge.target]});
            }
        }
        task.before = std::min(task.before + besideNode + aroundName, mostBefore * m_room.x);
        return task;
    }

    /// Nothing where that does not fit.
    std::optional<Draft> packed(const Wish& wish) const
    {
        const TimeTask task = this->task(wish);
        const bool endsUndated = task.dates.size() > 1 && !m_story.told().back().date;
        const float wide = wish.unit * m_room.x;
        const float room = wide - task.before - (endsUndated ? beforeUndated : 0);
        const auto order = findTimeOrder(task, forTies * room, wish.looks);
        TimePacker packer(task);
        if (!order || !packer.pack(*order, room))
            return std::nullopt;
        packer.bringNear(*order);
        Draft draft;
        draft.left = task.before;
        draft.width = wide;
        std::vector<TimeSlot> told = m_story.told();
        for (std::size_t date = 0; date < told.size(); ++date)
            told[date].width = packer.dates()[date].to - packer.dates()[date].from;
        draft.scale = timeScale(told, draft.width - draft.left, 1);
        spread(draft, task, packer);
        const auto [top, foot] = std::minmax_element(order->lane.begin(), order->lane.end());
        for (NodeIndex v = 0; v < draft.places.size(); ++v)
            draft.places[v].lane = order->lane[v] - *top;
        draft.lanes = *foot - *top + 1;
        draft.row = wish.unit * std::min(m_room.y / static_cast<float>(draft.lanes), widestLine);
        return draft;
    }

    /// All keeps its order where dates have more room than they need.
    void spread(Draft& draft, const TimeTask& task, const TimePacker& packer) const
    {
        const auto across = [&](float x, std::size_t date) {
            const TimePacker::Reach& from = packer.dates()[date];
            const TimeScale::Stretch& to = draft.scale.stretches[date];
            return draft.left + to.from + (x - from.from) * (to.to - to.from) / (from.to - from.from);
        };
        draft.times.resize(m_graph.edges.size());
        draft.places.resize(m_graph.nodes.size());
        std::vector<char> met(m_graph.nodes.size(), 0);
        for (std::size_t i = 0; i < task.ties.size(); ++i) {
            const TimeTask::Tie& tie = task.ties[i];
            const float at = draft.times[m_story.order()[i]] = across(packer.ties()[i], tie.date);
            for (const NodeIndex v : {tie.a, tie.b}) {
                if (met[v] == 0)
                    draft.places[v] = {0, across(packer.nodes()[v], tie.date), at};
                draft.places[v].until = std::max(draft.places[v].until, at);
                met[v] = 1;
            }
        }
    }

    /// So many lanes that they are shown smaller than they are.
    Arranged crowded() const
    {
        float row = 0;
        for (NodeIndex v = 0; v < m_graph.nodes.size(); ++v)
            row = std::max(row, 2 * (v < m_options.halfExtents.size() ? m_options.halfExtents[v].y : point) +
                                    rowGap);
        const auto lanes = static_cast<float>(timed(1).lanes);
        const float unit = std::max(lanes * row / m_room.y, 1.0F);
        Draft draft = timed(unit);
        std::vector<LaneTie> ties;
        for (EdgeIndex e = 0; e < m_graph.edges.size(); ++e)
            ties.push_back({m_graph.edges[e].source, m_graph.edges[e].target});
        const std::vector<std::uint32_t> lane = assignLanes(livesOf(draft), ties, draft.lanes);
        for (NodeIndex v = 0; v < lane.size(); ++v)
            draft.places[v].lane = lane[v];
        draft.row = std::max(row, m_room.y * unit / std::max(lanes, 1.0F));
        return result(draft);
    }

    /// Each tie at a place of its own in its date, and so many lanes as there are lives at once.
    Draft timed(float unit) const
    {
        Draft draft;
        draft.width = m_room.x * unit;
        draft.left = toFirstTie + beforeFirst;
        draft.scale = timeScale(m_story.told(), draft.width - draft.left, unit);
        draft.times.resize(m_graph.edges.size());
        std::size_t next = 0;
        for (std::size_t date = 0; date < m_story.told().size(); ++date) {
            const std::size_t count = m_story.told()[date].ties;
            for (std::size_t i = 0; i < count; ++i)
                draft.times[m_story.order()[next++]] =
                    draft.left + draft.scale.stretches[date].place(i, count);
        }
        // who has no tie waits where dates begin
        draft.places.assign(m_graph.nodes.size(), {0, draft.width, draft.left});
        for (EdgeIndex e = 0; e < m_graph.edges.size(); ++e) {
            for (const NodeIndex v : {m_graph.edges[e].source, m_graph.edges[e].target}) {
                draft.places[v].at = std::min(draft.places[v].at, draft.times[e]);
                draft.places[v].until = std::max(draft.places[v].until, draft.times[e]);
            }
        }
        for (LanePlace& place : draft.places)
            place.at = std::min(place.at, place.until) - toFirstTie;
        draft.lanes = std::max(lanesNeeded(livesOf(draft)), std::size_t{1});
        return draft;
    }
    static std::vector<LaneLife> livesOf(const Draft& draft)
    {
        std::vector<LaneLife> lives;
        for (const LanePlace& place : draft.places)
            lives.push_back({place.at - beforeUnnamed, place.until + aroundTies});
        return lives;
    }

    Arranged result(const Draft& draft) const
    {
        Arranged result;
        result.rowHeight = draft.row;
        const float middle = draft.width / 2;
        const float top = -draft.row * static_cast<float>(draft.lanes - 1) / 2;
        for (const LanePlace& place : draft.places) {
            result.positions.push_back({place.at - middle, top + static_cast<float>(place.lane) * draft.row});
            result.until.push_back(place.until - middle);
        }
        for (const float at : draft.times)
            result.times.push_back(at - middle);
        result.labelRooms = roomsBefore(draft.places, m_graph.edges, draft.times, 0, beforeName - aroundName);
        for (NodeIndex v = 0; v < result.labelRooms.size(); ++v) {
            const float room = result.labelRooms[v] - besideNode - aroundName;
            result.labelRooms[v] = std::clamp(room, 0.0F, roomier * nameOf(v));
        }
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
    const TimeStory& m_story;
    const ArrangeOptions& m_options;
    Point m_room;
    std::vector<NodeIndex> m_byWeight;
};

} // namespace

Arranged timeLine(const Graph& graph, const atlas::Atlas& atlas, const ArrangeOptions& options)
{
    if (graph.nodes.empty())
        return {};
    return Plan(graph, TimeStory(graph, atlas), options).arranged();
}

} // namespace atlas::network
