#include "ui/network/labelplacement.h"

#include "ui/network/labelground.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double gap = 2;                       ///< between a node's rim and its label
constexpr double littleOff = 6;                 ///< pixels off the rim where there is no room beside it
constexpr double fartherOff[] = {10, 14};       ///< likewise of what else would lie on its own disc
constexpr int directions = 24;                  ///< of such places
constexpr int usualPlaces = 13 + directions;    ///< of what has a disc
constexpr double areaSteps[] = {6, 14, 24, 36}; ///< likewise for what has no disc
constexpr double stepAlong = 4;                 ///< pixels from one place along a node to the next
constexpr double ofShift = 2.5;                 ///< cost of such a place
constexpr double perPixelAlong = 0.05;          ///< cost, from the middle
constexpr double ofFold = 4;                    ///< cost of two lines
constexpr double perPixelOff = 0.5;             ///< cost
constexpr double perWayIn = 10;                 ///< cost of a place at a node's centre, not its rim
constexpr double mostOfKept = 30;               ///< cost up to which a label stays where it was
constexpr double goodEnough = 0.75;             ///< cost below which nothing better is looked for
constexpr std::size_t mostMovedFor = 250;       ///< requests up to which labels move for each other
constexpr std::size_t mostInWay = 2;            ///< labels that move for one
constexpr int longestChain = 3;                 ///< of labels that move for each other
constexpr int mostTries = 6'000;                ///< places looked at for that, in one picture

constexpr double betweenNames = 4; ///< pixels, at least, so that two side by side do not read as one

constexpr int ownSide = -1; ///< of a place that is no side

struct Candidate
{
    QRectF box;
    double cost = 0; ///< before what lies around it
    int side = 0;
    bool folded = false;
};

/// Where its row begins: left of its node, on its line, or right above or below that.
std::vector<Candidate> atRow(const LabelRequest& r)
{
    const double left = r.centre.x() - r.radius - gap - r.size.width();
    const double right = r.centre.x() + r.radius + gap;
    const double level = r.centre.y() - r.size.height() / 2;
    const double above = r.centre.y() - r.radius - r.size.height();
    const double below = r.centre.y() + r.radius;
    return {{QRectF({left, level}, r.size), 0, 0},
            {QRectF({right, level}, r.size), 1, 1},
            {QRectF({right - r.radius, above}, r.size), 2, 2},
            {QRectF({right - r.radius, below}, r.size), 2, 3}};
}

std::array<QPointF, directions> allWays()
{
    std::array<QPointF, directions> ways;
    for (int i = 0; i < directions; ++i) {
        const double angle = (i + 0.5) * 2 * M_PI / directions;
        ways[static_cast<std::size_t>(i)] = {std::cos(angle), std::sin(angle)};
    }
    return ways;
}

/// All around its node, a little off it.
void addAround(std::vector<Candidate>& all, const LabelRequest& r, double off)
{
    static const std::array<QPointF, directions> ways = allWays();
    for (const QPointF way : ways) {
        QRectF box(QPointF(), r.size);
        box.moveCenter(r.centre + way * (r.radius + off) +
                       QPointF(way.x() * r.size.width() / 2, way.y() * r.size.height() / 2));
        all.push_back({box, off * perPixelOff, static_cast<int>(all.size())});
    }
}

/// Where a label may stand: below its node, above, the same but shifted to one side, beside, at a corner; a
/// little off it.
std::vector<Candidate> placesOf(const LabelRequest& r)
{
    if (r.ofRow)
        return atRow(r);
    const double below = r.centre.y() + r.radius + gap;
    const double above = r.centre.y() - r.radius - gap - r.size.height();
    const double level = r.centre.y() - r.size.height() / 2;
    const double centred = r.centre.x() - r.size.width() / 2;
    const double fromLeft = r.centre.x() - r.radius;
    const double toRight = r.centre.x() + r.radius - r.size.width();
    const double right = r.centre.x() + r.radius + 2 * gap;
    const double left = r.centre.x() - r.radius - 2 * gap - r.size.width();
    const double corner = 0.75 * r.radius + gap;
    const double lower = r.centre.y() + 0.6 * r.radius;
    const double upper = r.centre.y() - 0.6 * r.radius - r.size.height();
    std::vector<Candidate> all;
    all.reserve(4 * directions);
    const auto add = [&](double x, double y, double cost) {
        all.push_back({QRectF(QPointF(x, y), r.size), cost, static_cast<int>(all.size())});
    };
    if (r.radius == 0)
        add(centred, level, 0);
    add(centred, below, 0);
    add(centred, above, 1.5);
    add(right, level, 1.8);
    add(left, level, 2.2);
    add(fromLeft, below, 2);
    add(toRight, below, 2);
    add(fromLeft, above, 3);
    add(toRight, above, 3);
    add(r.centre.x() + corner, lower, 2.6);
    add(r.centre.x() - corner - r.size.width(), lower, 2.8);
    add(r.centre.x() + corner, upper, 3.2);
    add(r.centre.x() - corner - r.size.width(), upper, 3.4);
    if (r.radius > 0) {
        addAround(all, r, littleOff);
    } else {
        for (const double off : areaSteps)
            addAround(all, r, off);
    }
    return all;
}

/// The same and whatever lies between, along its node; also over two lines: for what finds no room there.
std::vector<Candidate> manyPlacesOf(const LabelRequest& r)
{
    std::vector<Candidate> all = placesOf(r);
    if (r.ofRow || r.radius == 0)
        return all;
    const auto add = [&](QPointF way, QPointF along, double reach) {
        for (double shift = -reach; shift <= reach; shift += stepAlong) {
            QRectF box(QPointF(), r.size);
            box.moveCenter(r.centre + way + along * shift);
            all.push_back({box, ofShift + std::abs(shift) * perPixelAlong, static_cast<int>(all.size())});
        }
    };
    const auto addBeside = [&](double off) {
        const double down = r.radius + off + r.size.height() / 2;
        const double across = r.radius + off + r.size.width() / 2;
        for (const double side : {1.0, -1.0}) {
            add({0, side * down}, {1, 0}, r.size.width() / 2 + r.radius / 2);
            add({side * across, 0}, {0, 1}, r.size.height() / 2 + r.radius / 2);
        }
    };
    addBeside(gap);
    if (r.matters) {
        addBeside(0);
        for (const double off : fartherOff)
            addAround(all, r, off);
    }
    if (r.folded.isEmpty())
        return all;
    LabelRequest narrow = r;
    narrow.size = std::exchange(narrow.folded, {});
    for (const Candidate& place : manyPlacesOf(narrow))
        all.push_back({place.box, place.cost + ofFold, static_cast<int>(all.size()), true});
    return all;
}

/// On the node's own disc, of which as much as may be is left.
std::vector<Candidate> onOwnDisc(const LabelRequest& r)
{
    std::vector<Candidate> all;
    for (const double way : {1.0, -1.0, 0.5, -0.5, 0.0}) {
        for (const double aside : {0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1.0, -1.0}) {
            QRectF box(QPointF(), r.size);
            box.moveCenter(r.centre + QPointF(aside * (r.size.width() / 2 - r.radius), way * r.radius));
            all.push_back({box, (1 - std::abs(way)) * perWayIn + std::abs(aside), ownSide});
        }
    }
    return all;
}

/// What a name takes of its line.
QRectF apart(const QRectF& box)
{
    return box.adjusted(-betweenNames, 0, betweenNames, 0);
}

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
        : m_requests(requests), m_ground(ground), m_placed(requests.size()), m_moving(requests.size(), 0)
    {}

    void placeAll(std::size_t most)
    {
        std::vector<std::size_t> left;
        for (std::size_t i = 0; i < m_requests.size(); ++i) {
            if (m_count >= most && !m_requests[i].mustShow)
                continue;
            if (!place(i))
                left.push_back(i);
        }
        for (const std::size_t i : left) {
            if (m_requests.size() <= mostMovedFor && m_count < most && !m_requests[i].mustShow)
                squeezeIn(i);
        }
        for (const std::size_t i : left) {
            if (m_requests[i].mustShow)
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
    std::optional<Candidate> best(const LabelRequest& r, const std::vector<Candidate>& all, Labels labels,
                                  GroundIndex::Margin margin = GroundIndex::Margin::Clear) const
    {
        std::optional<Candidate> found;
        for (const Candidate& candidate : all) {
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
    std::optional<Candidate> whereItWas(const LabelRequest& r) const
    {
        if (r.kept < 0)
            return std::nullopt;
        const std::vector<Candidate> all = r.kept < usualPlaces ? placesOf(r) : manyPlacesOf(r);
        if (r.kept >= static_cast<int>(all.size()))
            return std::nullopt;
        const auto margin = r.matters ? GroundIndex::Margin::Least : GroundIndex::Margin::Clear;
        const auto at = best(r, {all[static_cast<std::size_t>(r.kept)]}, Labels::Avoid, margin);
        return at && at->cost <= mostOfKept ? at : std::nullopt;
    }

    /// Over discs, then.
    std::optional<Candidate> leastCovered(const LabelRequest& r, Labels labels) const
    {
        std::optional<Candidate> found;
        for (const Candidate& candidate : placesOf(r)) {
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
            at = best(r, placesOf(r), Labels::Avoid);
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
        if (moveFor(i, placesOf(r), GroundIndex::Margin::Clear, longestChain))
            return true;
        const std::vector<Candidate> places = manyPlacesOf(r);
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

    bool putOnDisc(std::size_t i)
    {
        const std::vector<Candidate> places = onOwnDisc(m_requests[i]);
        if (const auto at = best(m_requests[i], places, Labels::Avoid)) {
            put(i, *at);
            return true;
        }
        return moveFor(i, places, GroundIndex::Margin::Clear, longestChain);
    }

    void put(std::size_t i, const Candidate& at)
    {
        m_changes.push_back({i, m_placed[i]});
        set(i, at);
    }
    void take(std::size_t i)
    {
        m_changes.push_back({i, m_placed[i]});
        set(i, std::nullopt);
    }
    void set(std::size_t i, const std::optional<Candidate>& at)
    {
        if (m_placed[i]) {
            m_ground.labels().remove(i, apart(m_placed[i]->box));
            --m_count;
        }
        if (at) {
            m_ground.labels().add(i, apart(at->box));
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
    bool moveFor(std::size_t i, const std::vector<Candidate>& places, GroundIndex::Margin margin, int chain)
    {
        if (m_requests.size() > mostMovedFor)
            return false;
        const LabelRequest& r = m_requests[i];
        for (const Candidate& candidate : places) {
            if (--m_tries < 0)
                return false;
            const auto around =
                isWithin(r, candidate.box) ? m_ground.costOf(candidate.box, r, margin) : std::nullopt;
            const std::vector<std::size_t> in = m_ground.labels().within(candidate.box);
            const auto stays = [this](std::size_t other) {
                return m_moving[other] != 0 || (m_requests[other].matters && !m_hubsMove);
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
        const std::vector<Candidate> places = placesOf(r);
        auto at = best(r, places, Labels::Avoid);
        if (!at)
            at = best(r, manyPlacesOf(r), Labels::Avoid);
        if (!at && r.matters)
            at = best(r, manyPlacesOf(r), Labels::Avoid, GroundIndex::Margin::Least);
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
        std::optional<Candidate> at;
        for (const Labels labels : {Labels::AvoidWhatMatters, Labels::AvoidWhatMustShow}) {
            if (!at)
                at = best(r, placesOf(r), labels);
        }
        for (const Labels labels : {Labels::AvoidWhatMustShow, Labels::Ignore}) {
            if (!at)
                at = leastCovered(r, labels);
        }
        if (!at)
            at = {movedInto(r.within.isNull() ? m_ground.area() : r.within, placesOf(r).front().box), 0, -1};
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
    std::vector<std::optional<Candidate>> m_placed;
    struct Change
    {
        std::size_t label;
        std::optional<Candidate> before;
    };
    std::vector<Change> m_changes; ///< in their order
    std::vector<char> m_moving;    ///< those that others move for just now
    bool m_hubsMove = true;        ///< likewise: not for what matters less
    int m_tries = mostTries;
    std::size_t m_count = 0;
};

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>& requests, const LabelGround& ground,
                                     std::size_t most)
{
    Placing placing(requests, ground);
    placing.placeAll(most);
    return placing.placed();
}

} // namespace atlas::ui
