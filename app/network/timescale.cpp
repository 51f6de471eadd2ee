#include "network/timescale.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace atlas::network {

namespace {

constexpr float perTie = 15; // of the room, as what follows
constexpr float aroundTies = 12;
constexpr float leastSlot = 28; ///< so that its heading has room
constexpr float leastUndated = 64;
constexpr float mostPerDay = 5;
constexpr float mostOfSlots = 0.8F; ///< of the width, where time passes between them
constexpr float mostOfGap = 0.22F;  ///< of the width, for one empty stretch among others
constexpr int monthsOfYear = 12;
constexpr int mostMonths = 2'400; ///< beyond, they are too narrow to be told

/// Whole days since 1970 that a date stands for: none where no day is told, as it stands before the first.
struct DayRange
{
    int from = 0;
    int to = 0;
};

DayRange daysOf(text::PartialDate date)
{
    const auto known = [](signed char part) { return std::max<signed char>(part, 1); };
    const int first = text::daysSinceEpoch({date.year, known(date.month), known(date.day)});
    return {first, first + (date.day != 0 ? 1 : 0)};
}

int firstDayOf(int month) // counted from year 0
{
    return text::daysSinceEpoch(
        {static_cast<short>(month / monthsOfYear), static_cast<signed char>(month % monthsOfYear + 1), 1});
}

int monthOf(text::PartialDate date)
{
    return date.year * monthsOfYear + std::max<int>(date.month, 1) - 1;
}

/// What lies between two dates.
struct Gap
{
    int days = 0;
    float width = 0;
    bool broken = false;
};

class Scale
{
public:
    Scale(const std::vector<TimeSlot>& told, float width, float unit)
        : m_told(told), m_dated(told.size() - (!told.empty() && !told.back().date ? 1 : 0)), m_unit(unit)
    {
        for (std::size_t i = 0; i < m_dated; ++i)
            m_days.push_back(daysOf(*told[i].date));
        for (std::size_t i = 0; i + 1 < m_dated; ++i)
            m_gaps.push_back({std::max(m_days[i + 1].from - m_days[i].to, 0), 0, false});
        const float apart = m_dated > 0 && m_dated < told.size() ? beforeUndated * unit : 0;
        const float spare = passTime(width - apart - setSlots(width - apart), width);
        for (float& each : m_widths)
            each += spare * each / std::max(m_taken, 1e-6F);
        place(apart);
    }

    TimeScale result()
    {
        addYearsAndMonths();
        for (std::size_t i = 0; i < m_told.size(); ++i) {
            Band band{m_told[i].date ? Band::Of::Date : Band::Of::Undated, 0, {}, 0, 0, {}};
            band.date = m_told[i].date.value_or(text::PartialDate{});
            add(band, m_result.stretches[i].from, m_result.stretches[i].to);
        }
        for (std::size_t i = 0; i < m_gaps.size(); ++i) {
            if (m_gaps[i].broken)
                add({Band::Of::Break, m_gaps[i].days, {}, 0, 0, {}}, m_result.stretches[i].to,
                    m_result.stretches[i + 1].from);
        }
        return std::move(m_result);
    }

private:
    void add(Band band, float from, float to)
    {
        band.from = from;
        band.to = to;
        m_result.bands.push_back(std::move(band));
    }

    /// What their ties need, less where that is too much; what they take together.
    float setSlots(float width)
    {
        for (const TimeSlot& slot : m_told)
            m_widths.push_back(slot.width > 0 ? slot.width
                                              : std::max(static_cast<float>(slot.ties) * perTie + aroundTies,
                                                         slot.date ? leastSlot : leastUndated) *
                                                    m_unit);
        const bool timePasses =
            std::any_of(m_gaps.begin(), m_gaps.end(), [](const Gap& gap) { return gap.days > 0; });
        const bool isGiven = !m_told.empty() && m_told.front().width > 0;
        const float most = timePasses && !isGiven ? mostOfSlots * width : width;
        m_taken = std::accumulate(m_widths.begin(), m_widths.end(), 0.0F);
        if (m_taken > most) {
            for (float& each : m_widths)
                each *= most / m_taken;
            m_taken = most;
        }
        return m_taken;
    }

    /// Across one day, such that all days fill the room though no stretch is longer than `longest`.
    float perDayWithin(float room, float longest) const
    {
        std::vector<int> days;
        for (const Gap& gap : m_gaps)
            days.push_back(gap.days);
        std::sort(days.begin(), days.end(), std::greater<>());
        auto rest = static_cast<float>(std::accumulate(days.begin(), days.end(), 0.0));
        for (const int longestOfRest : days) {
            if (room <= 0 || rest <= 0 || static_cast<float>(longestOfRest) * room / rest <= longest)
                break;
            room -= longest;
            rest -= static_cast<float>(longestOfRest);
        }
        return rest > 0 ? std::max(room, 0.0F) / rest : mostPerDay * m_unit;
    }

    /// Shares the room between the dates out; what nobody has a use for.
    float passTime(float room, float width)
    {
        double days = 0;
        int stretches = 0;
        int most = 0;
        for (const Gap& gap : m_gaps) {
            days += gap.days;
            stretches += gap.days > 0 ? 1 : 0;
            most = std::max(most, gap.days);
        }
        if (stretches == 0)
            return room;
        float longest = mostOfGap * width;
        float perDay = std::min(room / static_cast<float>(days), mostPerDay * m_unit);
        const bool breaks = stretches > 1 && static_cast<float>(most) * perDay > longest;
        if (breaks)
            perDay = std::min(perDayWithin(room, longest), mostPerDay * m_unit);
        int broken = 0;
        for (Gap& gap : m_gaps) {
            gap.width = static_cast<float>(gap.days) * perDay;
            gap.broken = breaks && gap.width > longest;
            if (gap.broken)
                gap.width = longest;
            broken += gap.broken ? 1 : 0;
            room -= gap.width;
        }
        for (Gap& gap : m_gaps) {
            if (!gap.broken)
                continue;
            const float more = std::min(room / static_cast<float>(broken--),
                                        static_cast<float>(gap.days) * perDay - gap.width);
            gap.width += more;
            gap.broken = gap.width < static_cast<float>(gap.days) * perDay * 0.999F;
            room -= more;
        }
        return room;
    }

    void place(float apart)
    {
        float x = 0;
        for (std::size_t i = 0; i < m_told.size(); ++i) {
            x += i == m_dated && i > 0 ? apart : 0;
            m_result.stretches.push_back({x, x + m_widths[i]});
            x += m_widths[i] + (i < m_gaps.size() ? m_gaps[i].width : 0);
        }
    }

    /// Where a month begins or, seen from the one before it, ends: a break lies in between.
    float edgeOf(int month, std::size_t next, bool asEnd) const
    {
        if (next == 0)
            return m_result.stretches[0].from;
        const TimeScale::Stretch& before = m_result.stretches[next - 1];
        if (next >= m_dated)
            return before.to;
        const TimeScale::Stretch& after = m_result.stretches[next];
        const Gap& gap = m_gaps[next - 1];
        if (gap.broken)
            return asEnd ? before.to : after.from;
        const int passed = firstDayOf(month) - m_days[next - 1].to;
        const float share = gap.days > 0 ? static_cast<float>(passed) / static_cast<float>(gap.days) : 0;
        return before.to + std::clamp(share, 0.0F, 1.0F) * (after.from - before.to);
    }

    /// The first date that is not before a month; of a year, what is told of it as a whole comes first.
    std::size_t firstIn(int month, bool ofYear) const
    {
        const auto at =
            std::partition_point(m_told.begin(), m_told.begin() + static_cast<std::ptrdiff_t>(m_dated),
                                 [month, ofYear](const TimeSlot& slot) {
                                     const int own = monthOf(*slot.date);
                                     return own < month || (own == month && !ofYear && slot.date->month == 0);
                                 });
        return static_cast<std::size_t>(at - m_told.begin());
    }

    void addYearsAndMonths()
    {
        if (m_dated == 0)
            return;
        const int first = monthOf(*m_told.front().date);
        const int last = monthOf(*m_told[m_dated - 1].date);
        for (const bool ofYear : {true, false}) {
            const int step = ofYear ? monthsOfYear : 1;
            if ((last - first) / step > mostMonths)
                continue;
            for (int each = first / step; each <= last / step; ++each) {
                const int month = each * step;
                const float from = edgeOf(month, firstIn(month, ofYear), false);
                const float to = edgeOf(month + step, firstIn(month + step, true), true);
                if (from < to)
                    add({ofYear ? Band::Of::Year : Band::Of::Month, each, {}, 0, 0, {}}, from, to);
            }
        }
    }

    const std::vector<TimeSlot>& m_told;
    std::size_t m_dated; ///< so many of them
    float m_unit;
    float m_taken = 0; ///< by all of them
    std::vector<DayRange> m_days;
    std::vector<Gap> m_gaps; ///< after each dated slot but the last
    std::vector<float> m_widths;
    TimeScale m_result;
};

} // namespace

TimeScale timeScale(const std::vector<TimeSlot>& told, float width, float unit)
{
    return Scale(told, width, unit).result();
}

} // namespace atlas::network
