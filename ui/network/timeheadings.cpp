#include "ui/network/timeheadings.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <optional>

namespace atlas::ui {

namespace {

using network::Band;

constexpr double apart = 8; ///< pixels between headings of a line
constexpr std::size_t mostTried = 200;
constexpr double upperShare = 0.55;   ///< of both lines that the upper one takes
constexpr double leastOfMonths = 0.6; ///< of what is in sight that is told where a level is chosen
constexpr double leastOfLower = 0.5;

/// Told in the lower line whatever else is.
bool isAlwaysTold(Band::Of of)
{
    return of == Band::Of::Undated || of == Band::Of::Break;
}

/// One of the two lines while it fills.
class Line
{
public:
    Line(const NetworkScene& scene, const Viewport& view, const QRectF& room, const QFont& font)
        : m_scene(scene), m_view(view), m_room(room), m_metrics(font)
    {}
    /// A line below that of these months or years.
    Line(const Line& upper, const QRectF& room, Band::Of above)
        : m_scene(upper.m_scene), m_view(upper.m_view), m_room(room), m_metrics(upper.m_metrics),
          m_above(above)
    {}

    /// Every so many months, as few left out as lets all others be told.
    double tellMonths()
    {
        double share = 0;
        for (const int step : {1, 2, 3, 6}) {
            m_told.clear();
            m_step = step;
            share = tell(Band::Of::Month, false);
            if (share == 1)
                break;
        }
        return share;
    }

    /// Tells those of one kind that have room, in whole words or in brief ones; the share of them.
    double tell(Band::Of of, bool whole)
    {
        const std::vector<std::size_t> inSight = widestFirst(of);
        if (inSight.size() > mostTried)
            return 0; // a line has room for few of so many
        std::size_t wanted = 0;
        std::size_t told = 0;
        for (const std::size_t i : inSight) {
            const SceneBand& each = m_scene.bands[i];
            const QRectF along = placeOf(each.band);
            const bool wordsFirst = whole || each.brief.isEmpty() || isAlwaysTold(each.band.of);
            const bool briefToo = !each.brief.isEmpty() && (!whole || each.band.of != Band::Of::Date);
            const bool done =
                (wordsFirst && put(i, each.words, along)) || (briefToo && put(i, each.brief, along));
            wanted += each.band.of == of ? 1 : 0;
            told += done && each.band.of == of ? 1 : 0;
        }
        return wanted > 0 ? static_cast<double>(told) / static_cast<double>(wanted) : 0;
    }
    const std::vector<TimeHeading>& told() const { return m_told; }

private:
    /// So much of a band as is in sight.
    QRectF placeOf(const Band& band) const
    {
        const double from = std::max(m_view.toScreen({band.from, 0}).x(), m_room.left());
        const double to = std::min(m_view.toScreen({band.to, 0}).x(), m_room.right());
        return {from, m_room.top(), to - from, m_room.height()};
    }
    std::vector<std::size_t> widestFirst(Band::Of of) const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_scene.bands.size(); ++i) {
            const Band::Of own = m_scene.bands[i].band.of;
            const bool skipped = own == Band::Of::Month && m_scene.bands[i].band.value % m_step != 0;
            const bool told = (own == of && !skipped) || (m_above && isAlwaysTold(own));
            if (told && !placeOf(m_scene.bands[i].band).isEmpty())
                order.push_back(i);
        }
        const auto width = [this](std::size_t i) {
            return m_scene.bands[i].band.to - m_scene.bands[i].band.from;
        };
        std::stable_sort(order.begin(), order.end(),
                         [&width](std::size_t a, std::size_t b) { return width(a) > width(b); });
        return order;
    }
    /// The month or year that holds a band, so much of it as is in sight; all there is room for where none
    /// does.
    QRectF roomAround(const Band& band) const
    {
        for (const SceneBand& each : m_scene.bands)
            if (each.band.of == m_above && each.band.from <= band.from && band.to <= each.band.to)
                return placeOf(each.band).intersected(m_room);
        return m_room;
    }
    /// Of a date, or of one month for several, it may be wider than what it is of, but never leaves the month
    /// or year above it. What stands above begins where its band does.
    bool put(std::size_t band, const QString& words, const QRectF& along)
    {
        const double wide = m_metrics.horizontalAdvance(words);
        const Band::Of of = m_scene.bands[band].band.of;
        const QRectF within = roomAround(m_scene.bands[band].band);
        const bool mayLeave = of == Band::Of::Date || (of == Band::Of::Month && m_step > 1);
        if (!mayLeave && wide > along.width() - apart)
            return false;
        QRectF room(0, m_room.top(), wide, m_room.height());
        if (m_above)
            room.moveCenter(along.center());
        else
            room.moveLeft(along.left() + apart / 2);
        room.moveLeft(std::clamp(room.left(), within.left(), std::max(within.right() - wide, within.left())));
        if (wide > within.width())
            return false;
        const QRectF around = room.adjusted(-apart, 0, apart, 0);
        for (const TimeHeading& other : m_told) {
            if (other.room.intersects(around))
                return false;
        }
        m_told.push_back({band, words, room});
        return true;
    }

    const NetworkScene& m_scene;
    const Viewport& m_view;
    QRectF m_room;
    QFontMetricsF m_metrics;
    std::optional<Band::Of> m_above; ///< what the line above tells; none above the upper one
    int m_step = 1;                  ///< months
    std::vector<TimeHeading> m_told;
};

} // namespace

TimeHeadings timeHeadings(const NetworkScene& scene, const Viewport& view, const QRectF& top,
                          const QFont& font)
{
    const double edge = top.top() + top.height() * upperShare;
    const QRectF upper(top.topLeft(), QPointF(top.right() - apart / 2, edge));
    const QRectF lower(QPointF(top.left(), edge), QPointF(top.right() - apart / 2, top.bottom()));
    struct Level
    {
        Band::Of upper;
        Band::Of lower;
    };
    for (const Level level :
         {Level{Band::Of::Month, Band::Of::Date}, Level{Band::Of::Year, Band::Of::Date},
          Level{Band::Of::Year, Band::Of::Month}, Level{Band::Of::Year, Band::Of::Undated}}) {
        Line above(scene, view, upper, font);
        Line below(above, lower, level.upper);
        const double ofUpper = above.tell(level.upper, true);
        // a date within its month, a month within its year
        const bool whole = level.upper == Band::Of::Year && level.lower == Band::Of::Date;
        const double ofLower =
            level.lower == Band::Of::Month ? below.tellMonths() : below.tell(level.lower, whole);
        const bool last = level.lower == Band::Of::Undated;
        const bool tooFew = level.upper == Band::Of::Month && ofUpper < leastOfMonths;
        if (!last && (tooFew || ofLower < leastOfLower))
            continue;
        TimeHeadings result{level.upper, level.lower, above.told()};
        result.told.insert(result.told.end(), below.told().begin(), below.told().end());
        return result;
    }
    return {};
}

} // namespace atlas::ui
