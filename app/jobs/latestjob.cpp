#include "jobs/latestjob.h"

#include "jobs/giveway.h"

#include <QtConcurrent>

#include <tuple>
#include <utility>

namespace atlas::jobs {

LatestJob::LatestJob(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LatestJob::~LatestJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LatestJob::start(Work work)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    const auto run = [this, run = ++m_run, work = std::move(work), stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        giveWay();
        Handover handover = work(stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, run, handover = std::move(handover)] {
                if (run != m_run || !m_running)
                    return;
                m_running = false;
                handover();
            },
            Qt::QueuedConnection);
    };
    // Errors travel as values; the future itself is not needed.
    std::ignore = QtConcurrent::run(&m_pool, run);
}

void LatestJob::cancel()
{
    m_running = false;
    m_stop.request_stop();
}

} // namespace atlas::jobs
