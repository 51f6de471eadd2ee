#pragma once

#include "clocks.h"

#include <QTimer>

#include <algorithm>
#include <vector>

namespace atlas::bench {

/// How long the event loop was kept from coming round, by a timer that would fire at every turn: by the
/// clock, and in processor time of this thread, which other programs do not lengthen.
class LoopWatch
{
public:
    struct Gap
    {
        double wall = 0; ///< seconds
        double cpu = 0;
    };

    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { turn(); });
        m_timer.start(0);
        m_last = now();
    }
    void forget()
    {
        m_gaps.clear();
        m_last = now();
    }
    /// The longest by the clock, and the longest in processor time; they need not be the same turn.
    Gap longest() const
    {
        Gap most;
        for (const Gap& gap : m_gaps)
            most = {std::max(most.wall, gap.wall), std::max(most.cpu, gap.cpu)};
        return most;
    }
    double ninetyFifth() ///< by the clock
    {
        std::sort(m_gaps.begin(), m_gaps.end(), [](const Gap& a, const Gap& b) { return a.wall < b.wall; });
        return m_gaps.empty() ? 0 : m_gaps[m_gaps.size() * 95 / 100].wall;
    }

private:
    static Gap now() { return {wallSeconds(), threadCpuSeconds()}; }
    void turn()
    {
        const Gap at = now();
        m_gaps.push_back({at.wall - m_last.wall, at.cpu - m_last.cpu});
        m_last = at;
    }
    QTimer m_timer;
    Gap m_last;
    std::vector<Gap> m_gaps;
};

} // namespace atlas::bench
