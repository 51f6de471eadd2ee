#include "ui/network/labelplacement.h"

#include "ui/network/labelground.h"
#include "ui/network/labelplaces.h"
#include "ui/network/labelsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace atlas::ui {

namespace {

constexpr int usualSides = 37;                 ///< up to which it is one of the usual places
constexpr double mostOfKept = 60;              ///< cost up to which a label stays where it was
constexpr double goodEnough = 0.75;            ///< cost below which nothing better is looked for
constexpr std::size_t mostMovedFor = 250;      ///< requests up to which labels move for each other
constexpr std::size_t mostDiscsMovedFor = 500; ///< likewise as frames follow each other
constexpr std::size_t mostInWay = 2;           ///< labels that move for one
constexpr int longestChain = 3;                ///< of labels that move for each other
constexpr int mostTries = 6'000;               ///< places looked at for that, in one picture

QRectF movedInto(const QRectF& area, QRectF box)
{
    box.moveLeft(std::max(area.left(), std::min(box.left(), area.right() - box.width())));
    box.moveTop(std::max(area.top(), std::min(box.top(), area.bottom() - box.height())));
    return box;
}

class Placing
{
public:
    Placing(const std::vector<LabelRequest>& requests, const LabelGround& ground)
        : m_requests(requests), m_ground(ground), m_discs(ground.discs.size()), m_placed(requests.size()),
          m_moving(requests.size(), 0)
    {}

    void placeAll(std::size_t most, Care care)
    {
        std::vector<std::size_t> left;
        for (std::size_t i = 0; i < m_requests.size(); ++i) {
            if (m_count >= most && !m_requests[i].mustShow)
                continue;
            if (!place(i))
                left.push_back(i);
        }
        if (care == Care::Sought && m_requests.size() <= mostMovedFor)
            improve(most);
        const bool othersMove = m_requests.size() <= mostMovedFor && m_discs <= mostDiscsMovedFor;
        for (const std::size_t i : left) {
            if (othersMove && m_count < most && !m_requests[i].mustShow && care == Care::Quick)
                squeezeIn(i);
        }
        for (const std::size_t i : left) {
            if (m_requests[i].mustShow && !m_placed[i])
                clearFor(i);
        }
    }

    std::vector<PlacedLabel> placed() const
    {
        std::vector<PlacedLabel> result;
        for (std::size_t i = 0; i < m_placed.size(); ++i) {
            if (!m_placed[i])
                continue;
            result.push_back({i, m_placed[i]->box, m_placed[i]->side, m_placed[i]->folded});
        }
        return result;
    }

private:
    enum class Labels
    {
        Avoid,
        AvoidWhatMatters,
        AvoidWhatMustShow,
        Ignore,
    };

    bool isFree(const QRectF& box, Labels labels) const
    {
        if (labels == Labels::Avoid || labels == Labels::Ignore)
            return labels == Labels::Ignore || m_ground.labels().isFree(box);
        const std::vector<std::size_t> in = m_ground.labels().within(box);
        return std::none_of(in.begin(), in.end(), [&](std::size_t other) {
            const LabelRequest& r = m_requests[other];
            return r.mustShow || (r.matters && labels == Labels::AvoidWhatMatters);
        });
    }
    static bool isWithin(const LabelRequest& r, const QRectF& box)
    {
        return r.within.isNull() || r.within.contains(box);
    }

    /// The cheapest that is free.
    std::optional<LabelPlace> best(const LabelRequest& r, const std::vector<LabelPlace>& all, Labels labels,
                                   GroundIndex::Margin margin = GroundIndex::Margin::Clear) const
    {
        std::optional<LabelPlace> found;
        for (const LabelPlace& candidate : all) {
            if ((found && candidate.cost >= found->cost) || !isWithin(r, candidate.box) ||
                !m_ground.mayHold(candidate.box, r) || !isFree(candidate.box, labels))
                continue;
            const auto around = m_ground.costOf(candidate.box, r, margin);
            if (around && (!found || candidate.cost + *around < found->cost)) {
                found = candidate;
                found->cost += *around;
            }
            if (found && found->cost <= goodEnough)
                break;
        }
        return found;
    }

    /// Where it can still be read.
    std::optional<LabelPlace> whereItWas(const LabelRequest& r) const
    {
        if (r.kept < 0)
            return std::nullopt;
        const std::vector<LabelPlace> all = r.kept < usualSides ? usualPlaces(r) : allPlaces(r);
        if (r.kept >= static_cast<int>(all.size()))
            return std::nullopt;
        const LabelPlace& place = all[static_cast<std::size_t>(r.kept)];
        if (r.overDiscs) { // it covers as much as it did
            const bool free = m_ground.area().contains(place.box) && isFree(place.box, Labels::Avoid);
            return free ? std::optional(place) : std::nullopt;
        }
        const auto at = best(r, {place}, Labels::Avoid, GroundIndex::Margin::Kept);
        return at && at->cost <= mostOfKept ? at : std::nullopt;
    }

    /// Over discs, then.
    std::optional<LabelPlace> leastCovered(const LabelRequest& r, Labels labels) const
    {
        std::optional<LabelPlace> found;
        for (const LabelPlace& candidate : usualPlaces(r)) {
            const double enough = found ? found->cost - candidate.cost : std::numeric_limits<double>::max();
            if (enough <= 0 || !m_ground.area().contains(candidate.box) || !isWithin(r, candidate.box) ||
                !isFree(candidate.box, labels))
                continue;
            const double covered = m_ground.covered(candidate.box, enough);
            if (covered < enough)
                found = {candidate.box, covered + candidate.cost, candidate.side};
        }
        return found;
    }

    bool place(std::size_t i)
    {
        const LabelRequest& r = m_requests[i];
        auto at = whereItWas(r);
        if (!at)
            at = best(r, usualPlaces(r), Labels::Avoid);
        if (!at && r.overDiscs)
            at = leastCovered(r, Labels::Avoid);
        if (!at && r.matters && !r.mustShow && r.radius > 0)
            return squeezeIn(i) || putOnDisc(i);
        if (at)
            put(i, *at);
        return at.has_value();
    }

    /// Wherever it can be read, as others move for it; nearer to others' discs where it matters.
    bool squeezeIn(std::size_t i)
    {
        const LabelRequest& r = m_requests[i];
        m_hubsMove = r.matters;
        if (moveFor(i, usualPlaces(r), GroundIndex::Margin::Clear, longestChain))
            return true;
        const std::vector<LabelPlace> places = manyPlaces(r);
        for (const auto margin : {GroundIndex::Margin::Clear, GroundIndex::Margin::Least}) {
            if (margin == GroundIndex::Margin::Least && !r.matters)
                break;
            if (const auto at = best(r, places, Labels::Avoid, margin)) {
                put(i, *at);
                return true;
            }
            if (moveFor(i, places, margin, longestChain))
                return true;
        }
        return false;
    }

    /// All together; none that stands where it did before.
    void improve(std::size_t most)
    {
        LabelState state{m_placed, std::vector<char>(m_requests.size(), 0)};
        for (std::size_t i = 0; i < m_requests.size(); ++i) {
            const LabelRequest& r = m_requests[i];
            const bool stays = m_placed[i] && r.kept >= 0 && m_placed[i]->side == r.kept;
            state.fixed[i] = stays || r.overDiscs || r.ofRow ? 1 : 0;
        }
        improvePlaces(state, m_requests, m_ground, most);
        for (std::size_t i = 0; i < m_requests.size(); ++i)
            set(i, std::nullopt);
        for (std::size_t i = 0; i < m_requests.size(); ++i)
            set(i, state.placed[i]);
    }

    bool putOnDisc(std::size_t i)
    {
        const std::vector<LabelPlace> places = placesOnDisc(m_requests[i], manyPlaces(m_requests[i]).size());
        if (const auto at = best(m_requests[i], places, Labels::Avoid)) {
            put(i, *at);
            return true;
        }
        return moveFor(i, places, GroundIndex::Margin::Clear, longestChain);
    }

    void put(std::size_t i, const LabelPlace& at)
    {
        m_changes.push_back({i, m_placed[i]});
        set(i, at);
    }
    void take(std::size_t i)
    {
        m_changes.push_back({i, m_placed[i]});
        set(i, std::nullopt);
    }
    void set(std::size_t i, const std::optional<LabelPlace>& at)
    {
        if (m_placed[i]) {
            m_ground.labels().remove(i, withGaps(m_placed[i]->box));
            --m_count;
        }
        if (at) {
            m_ground.labels().add(i, withGaps(at->box));
            ++m_count;
        }
        m_placed[i] = at;
    }
    void takeBack(std::size_t changes)
    {
        while (m_changes.size() > changes) {
            set(m_changes.back().label, m_changes.back().before);
            m_changes.pop_back();
        }
    }

    /// Labels stand elsewhere, and others for them, so that all have room. That one stands there by then.
    bool moveFor(std::size_t i, const std::vector<LabelPlace>& places, GroundIndex::Margin margin, int chain)
    {
        if (m_requests.size() > mostMovedFor)
            return false;
        const LabelRequest& r = m_requests[i];
        for (const LabelPlace& candidate : places) {
            if (--m_tries < 0)
                return false;
            const auto around =
                isWithin(r, candidate.box) ? m_ground.costOf(candidate.box, r, margin) : std::nullopt;
            const std::vector<std::size_t> in = m_ground.labels().within(candidate.box);
            const auto stays = [this](std::size_t other) {
                const LabelRequest& o = m_requests[other]; // what stood there before moves for hubs alone
                return m_moving[other] != 0 || ((o.matters || o.kept >= 0) && !m_hubsMove);
            };
            if (!around || in.size() > mostInWay || std::any_of(in.begin(), in.end(), stays))
                continue;
            const std::size_t before = m_changes.size();
            for (const std::size_t other : in)
                take(other);
            put(i, candidate);
            m_moving[i] = 1;
            const bool found = std::all_of(in.begin(), in.end(),
                                           [&](std::size_t other) { return placeAgain(other, chain - 1); });
            m_moving[i] = 0;
            if (found)
                return true;
            takeBack(before);
        }
        return false;
    }

    bool placeAgain(std::size_t i, int chain)
    {
        const LabelRequest& r = m_requests[i];
        const std::vector<LabelPlace> places = usualPlaces(r);
        auto at = best(r, places, Labels::Avoid);
        if (!at)
            at = best(r, manyPlaces(r), Labels::Avoid);
        if (!at && r.matters)
            at = best(r, manyPlaces(r), Labels::Avoid, GroundIndex::Margin::Least);
        if (at) {
            put(i, *at);
            return true;
        }
        return chain > 0 && moveFor(i, places, GroundIndex::Margin::Clear, chain);
    }

    /// Whatever stands there gives way.
    void clearFor(std::size_t i)
    {
        const LabelRequest& r = m_requests[i];
        std::optional<LabelPlace> at;
        for (const Labels labels : {Labels::AvoidWhatMatters, Labels::AvoidWhatMustShow}) {
            if (!at)
                at = best(r, usualPlaces(r), labels);
        }
        for (const Labels labels : {Labels::AvoidWhatMustShow, Labels::Ignore}) {
            if (!at)
                at = leastCovered(r, labels);
        }
        if (!at)
            at = {movedInto(r.within.isNull() ? m_ground.area() : r.within, usualPlaces(r).front().box), 0,
                  -1};
        std::vector<std::size_t> gone;
        for (const std::size_t other : m_ground.labels().within(at->box)) {
            if (!m_requests[other].mustShow)
                gone.push_back(other);
        }
        for (const std::size_t other : gone)
            take(other);
        put(i, *at);
        for (const std::size_t other : gone)
            place(other);
    }

    const std::vector<LabelRequest>& m_requests;
    GroundIndex m_ground;
    std::size_t m_discs;
    std::vector<std::optional<LabelPlace>> m_placed;
    struct Change
    {
        std::size_t label;
        std::optional<LabelPlace> before;
    };
    std::vector<Change> m_changes; ///< in their order
    std::vector<char> m_moving;    ///< those that others move for just now
    bool m_hubsMove = true;        ///< likewise: not for what matters less
    int m_tries = mostTries;
    std::size_t m_count = 0;
};

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>& requests, const LabelGround& ground,
                                     std::size_t most, Care care)
{
    Placing placing(requests, ground);
    placing.placeAll(most, care);
    return placing.placed();
}

} // namespace atlas::ui
