#include "ui/network/labelplacement.h"

#include "ui/network/labelground.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace atlas::ui {

namespace {

constexpr double gap = 2; ///< between a node's rim and its label
constexpr double ringSteps[] = {7,  14, 23, 34,
                                48, 64, 84, 110}; ///< pixels off the rim where there is no room
constexpr int directions = 24;
constexpr double withLead = 12;           ///< pixels off the rim from which on a line leads to a label
constexpr double perRingPixel = 0.3;      ///< cost
constexpr double goodEnough = 0.75;       ///< cost below which nothing better is looked for
constexpr std::size_t mostMovedFor = 250; ///< requests up to which labels move for each other

struct Candidate
{
    QRectF box;
    double cost = 0; ///< before what lies around it
    double off = 0;  ///< pixels from the rim
};

/// Where a label may stand beside its node: below, above, the same but shifted to one side, beside, at a
/// corner.
std::vector<Candidate> besideNode(const LabelRequest& r)
{
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
    all.reserve(13);
    const auto add = [&](double x, double y, double cost) {
        all.push_back({QRectF(QPointF(x, y), r.size), cost, 0});
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
    return all;
}

std::vector<Candidate> onRing(const LabelRequest& r, double off)
{
    std::vector<Candidate> all;
    all.reserve(directions);
    for (int i = 0; i < directions; ++i) {
        const double angle = (i + 0.5) * 2 * M_PI / directions;
        const QPointF way(std::cos(angle), std::sin(angle));
        QRectF box(QPointF(), r.size);
        box.moveCenter(r.centre + way * (r.radius + off) +
                       QPointF(way.x() * r.size.width() / 2, way.y() * r.size.height() / 2));
        all.push_back({box, off * perRingPixel, off});
    }
    return all;
}

/// From the rim to the nearest side.
QLineF leadTo(const QRectF& box, const LabelRequest& r)
{
    const QPointF to(std::clamp(r.centre.x(), box.left(), box.right()),
                     std::clamp(r.centre.y(), box.top(), box.bottom()));
    QLineF line(r.centre, to);
    if (line.length() <= r.radius)
        return {};
    return {line.pointAt(r.radius / line.length()), to};
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
        : m_requests(requests), m_ground(ground), m_placed(requests.size())
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
        if (m_requests.size() <= mostMovedFor) {
            for (const std::size_t i : left) {
                if (m_count < most && !m_requests[i].mustShow)
                    moveOneFor(i);
            }
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
            const Candidate& at = *m_placed[i];
            const bool leads = at.off >= withLead && m_requests[i].radius > 0;
            result.push_back({i, at.box, leads ? leadTo(at.box, m_requests[i]) : QLineF()});
        }
        return result;
    }

private:
    enum class Labels
    {
        Avoid,
        AvoidWhatMatters,
        Ignore,
    };

    bool isFree(const QRectF& box, Labels labels) const
    {
        if (labels != Labels::AvoidWhatMatters)
            return labels == Labels::Ignore || m_ground.labels().isFree(box);
        const std::vector<std::size_t> in = m_ground.labels().within(box);
        return std::none_of(in.begin(), in.end(), [this](std::size_t other) {
            return m_requests[other].farthest > 0 || m_requests[other].mustShow;
        });
    }

    /// The cheapest that is free.
    std::optional<Candidate> best(const LabelRequest& r, const std::vector<Candidate>& all,
                                  Labels labels) const
    {
        std::optional<Candidate> found;
        for (const Candidate& candidate : all) {
            if ((found && candidate.cost >= found->cost) || !isFree(candidate.box, labels))
                continue;
            const auto around = m_ground.costOf(candidate.box, r.centre);
            if (around && (!found || candidate.cost + *around < found->cost))
                found = {candidate.box, candidate.cost + *around, candidate.off};
            if (found && found->cost <= goodEnough)
                break;
        }
        return found;
    }
    std::optional<Candidate> bestOff(const LabelRequest& r, Labels labels) const
    {
        for (const double off : ringSteps) {
            if (off > r.farthest && !r.mustShow)
                break;
            if (auto found = best(r, onRing(r, off), labels))
                return found;
        }
        return std::nullopt;
    }

    /// Over discs, then.
    std::optional<Candidate> leastCovered(const LabelRequest& r, Labels labels) const
    {
        std::optional<Candidate> found;
        for (const Candidate& candidate : besideNode(r)) {
            const double covered = m_ground.covered(candidate.box);
            if (isFree(candidate.box, labels) && m_ground.area().contains(candidate.box) &&
                (!found || covered < found->cost))
                found = {candidate.box, covered, 0};
        }
        return found;
    }

    bool place(std::size_t i)
    {
        const LabelRequest& r = m_requests[i];
        auto at = best(r, besideNode(r), Labels::Avoid);
        if (!at)
            at = r.overDiscs ? leastCovered(r, Labels::Avoid) : bestOff(r, Labels::Avoid);
        if (at)
            put(i, *at);
        return at.has_value();
    }
    void put(std::size_t i, const Candidate& at)
    {
        m_placed[i] = at;
        m_ground.labels().add(i, at.box);
        ++m_count;
    }
    void take(std::size_t i)
    {
        m_ground.labels().remove(i, m_placed[i]->box);
        m_placed[i].reset();
        --m_count;
    }

    /// One label stands elsewhere, so that both have room.
    bool moveOneFor(std::size_t i)
    {
        const LabelRequest& r = m_requests[i];
        for (const Candidate& candidate : besideNode(r)) {
            const auto around = m_ground.costOf(candidate.box, r.centre);
            const std::vector<std::size_t> in = m_ground.labels().within(candidate.box);
            if (!around || in.size() != 1)
                continue;
            const std::size_t other = in.front();
            const Candidate before = *m_placed[other];
            take(other);
            put(i, {candidate.box, candidate.cost + *around, 0});
            if (const auto at = best(m_requests[other], besideNode(m_requests[other]), Labels::Avoid)) {
                put(other, *at);
                return true;
            }
            take(i);
            put(other, before);
        }
        return false;
    }

    /// Whatever stands there gives way.
    void clearFor(std::size_t i)
    {
        const LabelRequest& r = m_requests[i];
        std::optional<Candidate> at;
        for (const Labels labels : {Labels::AvoidWhatMatters, Labels::Ignore}) {
            if (!at)
                at = best(r, besideNode(r), labels);
            if (!at)
                at = r.overDiscs ? leastCovered(r, labels) : bestOff(r, labels);
        }
        if (!at)
            at = leastCovered(r, Labels::Avoid);
        if (!at)
            at = {movedInto(m_ground.area(), besideNode(r).front().box), 0, 0};
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
