#pragma once

#include "clocks.h"

#include <QTimer>

#include <algorithm>
#include <vector>

namespace atlas::bench {

/// How long the event loop was kept from coming round, by a timer that would fire at every turn.
class LoopWatch
{
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { turn(); });
        m_timer.start(0);
        m_last = wallSeconds();
    }
    void forget()
    {
        m_gaps.clear();
        m_last = wallSeconds();
    }
    double longest() const { return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    double ninetyFifth()
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps.empty() ? 0 : m_gaps[m_gaps.size() * 95 / 100];
    }

private:
    void turn()
    {
        const double now = wallSeconds();
        m_gaps.push_back(now - m_last);
        m_last = now;
    }
    QTimer m_timer;
    double m_last = 0;
    std::vector<double> m_gaps;
};

} // namespace atlas::bench
