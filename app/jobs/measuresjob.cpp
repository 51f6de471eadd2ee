#include "jobs/measuresjob.h"

#include "jobs/giveway.h"
#include "network/incidence.h"

#include <QElapsedTimer>
#include <QtConcurrent>

#include <utility>

namespace atlas::jobs {

namespace {

constexpr int minimumMillisecondsBetweenProgress = 50;

} // namespace

MeasuresJob::MeasuresJob(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MeasuresJob::~MeasuresJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void MeasuresJob::start(std::shared_ptr<const network::Graph> graph,
                        std::shared_ptr<const atlas::Atlas> atlas,
                        std::shared_ptr<const network::LateCommunities> communities)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    const std::uint64_t run = ++m_run;
    const auto tell = [this, run](double share) {
        QMetaObject::invokeMethod(
            this,
            [this, run, share] {
                if (run == m_run && m_running)
                    emit progress(share);
            },
            Qt::QueuedConnection);
    };
    const auto work = [this, run, graph = std::move(graph), atlas = std::move(atlas),
                       communities = std::move(communities), stop = m_stop.get_token(), tell] {
        giveWay();
        QElapsedTimer sinceLast;
        sinceLast.start();
        auto measures =
            network::measure(*graph, network::evidenceCounts(*graph, *atlas), stop, [&](double share) {
                if (sinceLast.elapsed() < minimumMillisecondsBetweenProgress)
                    return;
                sinceLast.restart();
                tell(share);
            });
        if (!measures)
            return;
        communities->get();
        const auto result = std::make_shared<const NodeMeasures>(
            NodeMeasures{std::move(*measures), network::activityOf(*graph, *atlas), communities});
        QMetaObject::invokeMethod(
            this, [this, run, result] { end(run, result); }, Qt::QueuedConnection);
    };
    // Errors travel as values; the future itself is not needed.
    std::ignore = QtConcurrent::run(&m_pool, work);
}

void MeasuresJob::end(std::uint64_t run, const std::shared_ptr<const NodeMeasures>& result)
{
    if (run != m_run || !m_running)
        return;
    m_running = false;
    emit finished(result);
}

void MeasuresJob::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_stop.request_stop();
    emit cancelled();
}

} // namespace atlas::jobs
