#include "ui/network/labelsearch.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace atlas::ui {

namespace {

constexpr std::size_t triesOfName = 300; ///< on average
constexpr std::size_t mostTries = 20'000;
constexpr std::size_t mostPlaces = 120;  ///< of a name, the best
constexpr std::size_t mostInWay = 3;     ///< names that move for one
constexpr double warm = 7;               ///< cost that is taken to get out of a dead end, at first …
constexpr double cold = 0.25;            ///< … and at last
constexpr double hopeless = 6;           ///< times that
constexpr double ofMissing = 400;        ///< cost of a name that has to be there
constexpr double ofMissingOrdinary = 42; ///< likewise of another, which is rather missed than misread
constexpr double perRank = 0.06;         ///< by which those that come later are missed less …
constexpr double leastMissed = 0.75;     ///< … down to this share
constexpr double soughtBelow = 9;        ///< pixels between one name and another below it
constexpr double soughtBeside = 8;       ///< likewise beside it
constexpr double perPixelClose = 0.35;   ///< cost
constexpr double leastGain = 1e-6;       ///< of cost that is worth a move
constexpr int roundsAtEnd = 4;

constexpr int nowhere = -1;

struct Name
{
    std::vector<LabelPlace> places; ///< their whole cost in each, the best first
    std::vector<std::size_t> near;  ///< names that might touch it
    int at = nowhere;               ///< of its places
    double missing = 0;             ///< cost of being left out
    bool counts = true;             ///< of the most that may be placed

    double cost() const { return at == nowhere ? missing : places[static_cast<std::size_t>(at)].cost; }
    const QRectF& box() const { return places[static_cast<std::size_t>(at)].box; }
};

/// How much two names that stand close read as lines of one.
double closeness(const QRectF& a, const QRectF& b)
{
    const double below = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    const double beside = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    if (beside < 0)
        return std::max(soughtBelow - below, 0.0) * perPixelClose;
    return below < 0 ? std::max(soughtBeside - beside, 0.0) * perPixelClose : 0;
}

class Search
{
public:
    Search(const LabelState& state, const std::vector<LabelRequest>& requests, const GroundIndex& ground,
           std::size_t most)
        : m_most(most), m_names(requests.size())
    {
        for (std::size_t i = 0; i < requests.size(); ++i)
            prepare(i, state, requests[i], ground);
        findNear();
        m_count = countPlaced();
    }

    void run()
    {
        const std::size_t tries = std::min(m_free.size() * triesOfName, mostTries);
        std::vector<int> best = ways();
        double cost = 0; // against the beginning
        double least = 0;
        for (std::size_t i = 0; i < tries; ++i) {
            const double done = static_cast<double>(i) / static_cast<double>(tries);
            cost += tryOne(warm * std::pow(cold / warm, done));
            if (cost < least - leastGain) {
                least = cost;
                best = ways();
            }
        }
        for (std::size_t i = 0; i < m_names.size(); ++i)
            m_names[i].at = best[i];
        settle();
    }

    void store(LabelState& state) const
    {
        for (const std::size_t i : m_free) {
            const Name& name = m_names[i];
            state.placed[i] = name.at == nowhere
                                  ? std::nullopt
                                  : std::optional(name.places[static_cast<std::size_t>(name.at)]);
        }
    }

private:
    struct Moved
    {
        std::size_t name;
        int before; ///< Name::at
    };

    void prepare(std::size_t i, const LabelState& state, const LabelRequest& r, const GroundIndex& ground)
    {
        Name& name = m_names[i];
        name.counts = !r.mustShow;
        const double later = perRank * static_cast<double>(i);
        name.missing = r.matters || r.mustShow
                           ? ofMissing - later
                           : std::max(ofMissingOrdinary - later, ofMissingOrdinary * leastMissed);
        if (state.fixed[i] != 0) {
            if (state.placed[i]) {
                name.places = {*state.placed[i]};
                name.at = 0;
            }
            return;
        }
        m_free.push_back(i);
        name.places = placesOf(r, ground, name.missing);
        const auto at = std::find_if(name.places.begin(), name.places.end(), [&](const LabelPlace& p) {
            return state.placed[i] && state.placed[i]->side == p.side;
        });
        if (at != name.places.end())
            name.at = static_cast<int>(at - name.places.begin());
    }

    /// That are better than none at all.
    static std::vector<LabelPlace> placesOf(const LabelRequest& r, const GroundIndex& ground, double most)
    {
        const auto margin = r.matters ? GroundIndex::Margin::Least : GroundIndex::Margin::Clear;
        std::vector<LabelPlace> places;
        for (LabelPlace place : allPlaces(r)) {
            if (!r.within.isNull() && !r.within.contains(place.box))
                continue;
            const auto around = ground.costOf(place.box, r, margin);
            place.cost += around.value_or(0);
            if (around && place.cost < most)
                places.push_back(place);
        }
        std::stable_sort(places.begin(), places.end(),
                         [](const LabelPlace& a, const LabelPlace& b) { return a.cost < b.cost; });
        if (places.size() > mostPlaces)
            places.resize(mostPlaces);
        return places;
    }

    std::size_t countPlaced() const
    {
        return static_cast<std::size_t>(std::count_if(
            m_names.begin(), m_names.end(), [](const Name& n) { return n.at != nowhere && n.counts; }));
    }

    void findNear()
    {
        std::vector<QRectF> reach(m_names.size());
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            for (const LabelPlace& place : m_names[i].places)
                reach[i] |= place.box.adjusted(-soughtBeside, -soughtBelow, soughtBeside, soughtBelow);
        }
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            for (std::size_t other = 0; other < m_names.size(); ++other) {
                if (other != i && reach[i].intersects(reach[other]))
                    m_names[i].near.push_back(other);
            }
        }
    }

    std::vector<int> ways() const
    {
        std::vector<int> all;
        for (const Name& name : m_names)
            all.push_back(name.at);
        return all;
    }

    std::size_t chance(std::size_t below) { return m_chance() % below; }

    /// There, as the others stand; nothing where one of them stands in its way.
    std::optional<double> costAt(std::size_t i, const LabelPlace& place) const
    {
        double cost = place.cost;
        const QRectF room = withGaps(place.box);
        const QRectF wide = place.box.adjusted(-soughtBeside, -soughtBelow, soughtBeside, soughtBelow);
        for (const std::size_t other : m_names[i].near) {
            if (m_names[other].at == nowhere || !m_names[other].box().intersects(wide))
                continue;
            if (m_names[other].box().intersects(room))
                return std::nullopt;
            cost += closeness(place.box, m_names[other].box());
        }
        return cost;
    }
    /// Of all that it has a part in, but for the share of those that are counted already.
    double costOf(std::size_t i, const std::vector<Moved>& moved, std::size_t counted) const
    {
        const Name& name = m_names[i];
        if (name.at == nowhere)
            return name.missing;
        double cost = name.cost();
        for (const std::size_t other : name.near) {
            const auto end = moved.begin() + static_cast<std::ptrdiff_t>(counted);
            if (m_names[other].at != nowhere &&
                std::none_of(moved.begin(), end, [other](const Moved& m) { return m.name == other; }))
                cost += closeness(name.box(), m_names[other].box());
        }
        return cost;
    }
    double costOf(const std::vector<Moved>& moved) const
    {
        double cost = 0;
        for (std::size_t k = 0; k < moved.size(); ++k)
            cost += costOf(moved[k].name, moved, k);
        return cost;
    }

    void move(std::size_t i, int to)
    {
        Name& name = m_names[i];
        if (name.counts && name.at != nowhere)
            --m_count;
        if (name.counts && to != nowhere)
            ++m_count;
        name.at = to;
    }

    /// The best that is free, better than where it is; whether there is one.
    bool moveToBest(std::size_t i)
    {
        const Name& name = m_names[i];
        if (name.at == nowhere && name.counts && m_count >= m_most)
            return false;
        double least = costOf(i, {}, 0) - leastGain;
        int best = name.at;
        for (std::size_t p = 0; p < name.places.size() && name.places[p].cost < least; ++p) {
            const auto cost = costAt(i, name.places[p]);
            if (cost && *cost < least) {
                least = *cost;
                best = static_cast<int>(p);
            }
        }
        const bool found = best != name.at;
        move(i, best);
        return found;
    }

    /// One name elsewhere, and what stands in its way moves too; the change of cost, 0 if that is not taken.
    double tryOne(double warmth)
    {
        const std::size_t i = m_free[chance(m_free.size())];
        Name& name = m_names[i];
        if (name.places.empty())
            return 0;
        const std::size_t to = std::min(chance(name.places.size()), chance(name.places.size()));
        const double gain = name.places[to].cost - name.cost();
        if (static_cast<int>(to) == name.at || gain > hopeless * warmth)
            return 0;
        const QRectF room = withGaps(name.places[to].box);
        std::vector<Moved> moved{{i, name.at}};
        for (const std::size_t other : name.near) {
            if (m_names[other].at == nowhere || !m_names[other].box().intersects(room))
                continue;
            if (moved.size() > mostInWay || !isMovable(other))
                return 0;
            moved.push_back({other, m_names[other].at});
        }
        return change(moved, static_cast<int>(to), warmth);
    }

    double change(const std::vector<Moved>& moved, int to, double warmth)
    {
        const double before = costOf(moved);
        for (const Moved& each : moved)
            move(each.name, nowhere);
        move(moved.front().name, to);
        for (std::size_t k = 1; k < moved.size(); ++k)
            moveToBest(moved[k].name);
        const double delta = costOf(moved) - before;
        const double luck = static_cast<double>(m_chance()) / static_cast<double>(std::minstd_rand::max());
        if (m_count <= m_most && (delta <= 0 || luck < std::exp(-delta / warmth)))
            return delta;
        for (const Moved& each : moved)
            move(each.name, each.before);
        return 0;
    }

    bool isMovable(std::size_t i) const { return std::binary_search(m_free.begin(), m_free.end(), i); }

    /// Each where it is best as the others stand.
    void settle()
    {
        m_count = countPlaced();
        bool any = true;
        for (int round = 0; round < roundsAtEnd && any; ++round) {
            any = false;
            for (const std::size_t i : m_free)
                any = moveToBest(i) || any;
        }
    }

    std::size_t m_most;
    std::vector<Name> m_names;
    std::vector<std::size_t> m_free; ///< names that may move, ascending
    std::size_t m_count = 0;         ///< placed of those that count
    std::minstd_rand m_chance{1995};
};

} // namespace

void improvePlaces(LabelState& state, const std::vector<LabelRequest>& requests, const GroundIndex& ground,
                   std::size_t most)
{
    Search search(state, requests, ground, most);
    search.run();
    search.store(state);
}

} // namespace atlas::ui
