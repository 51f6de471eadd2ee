#include "jobs/arrangementjob.h"

#include <QtConcurrent>

#include <tuple>
#include <utility>

namespace atlas::jobs {

ArrangementJob::ArrangementJob(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ArrangementJob::~ArrangementJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ArrangementJob::start(network::Arrangement arrangement, std::shared_ptr<const network::Graph> graph,
                           std::shared_ptr<const atlas::Atlas> atlas, network::ArrangeOptions options)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    const auto work = [this, arrangement, graph = std::move(graph), atlas = std::move(atlas),
                       options = std::move(options), stop = m_stop.get_token(), run = ++m_run] {
        auto made = std::make_shared<const network::Arranged>(
            network::arrange(arrangement, *graph, *atlas, options, stop));
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, run, made] {
                if (run != m_run || !m_running)
                    return;
                m_running = false;
                emit finished(made);
            },
            Qt::QueuedConnection);
    };
    // Errors travel as values; the future itself is not needed.
    std::ignore = QtConcurrent::run(&m_pool, work);
}

void ArrangementJob::cancel()
{
    m_running = false;
    m_stop.request_stop();
}

} // namespace atlas::jobs
