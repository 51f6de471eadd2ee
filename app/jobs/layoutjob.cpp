#include "jobs/layoutjob.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <stop_token>
#include <utility>

namespace atlas::jobs {

namespace {
constexpr int minimumMillisecondsBetweenPictures = 50;
}

struct LayoutJob::Run
{
    std::stop_source stop;
    QFuture<void> future;
    QThreadPool pool; ///< its own, so that a layout never waits behind articles being read
};

LayoutJob::LayoutJob(QObject* parent) : QObject(parent) {}

LayoutJob::~LayoutJob()
{
    if (m_run)
        m_run->stop.request_stop();
    // The pool's destructor waits: no worker outlives this object.
}

void LayoutJob::start(std::shared_ptr<const network::Graph> graph, network::LayoutOptions options)
{
    cancel();
    auto run = std::make_shared<Run>();
    run->pool.setMaxThreadCount(1);
    m_run = run;
    m_running = true;
    const std::stop_token stop = run->stop.get_token();
    const Run* id = run.get();
    const auto deliver = [this, id](auto signal, std::vector<network::Point> positions, bool last) {
        QMetaObject::invokeMethod(
            this,
            [this, id, signal, positions = std::move(positions), last] {
                if (m_run.get() != id || !m_running)
                    return; // a newer request took over
                m_running = !last;
                emit(this->*signal)(positions);
            },
            Qt::QueuedConnection);
    };
    run->future = QtConcurrent::run(
        &run->pool, [graph = std::move(graph), options = std::move(options), stop, deliver] {
            std::vector<std::pair<network::NodeIndex, network::NodeIndex>> edges;
            edges.reserve(graph->edges.size());
            for (const network::Edge& edge : graph->edges)
                edges.emplace_back(edge.source, edge.target);
            QElapsedTimer sinceLast;
            sinceLast.start();
            const auto show = [&](const std::vector<network::Point>& positions) {
                if (sinceLast.elapsed() < minimumMillisecondsBetweenPictures)
                    return;
                sinceLast.restart();
                deliver(&LayoutJob::improved, positions, false);
            };
            const auto count = static_cast<std::uint32_t>(graph->nodes.size());
            std::vector<network::Point> positions = network::layout(count, edges, options, stop, show);
            if (!stop.stop_requested())
                deliver(&LayoutJob::finished, std::move(positions), true);
        });
}

void LayoutJob::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_run->stop.request_stop();
    emit cancelled();
}

} // namespace atlas::jobs
