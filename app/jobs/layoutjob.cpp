#include "jobs/layoutjob.h"

#include "jobs/giveway.h"

#include <QElapsedTimer>
#include <QtConcurrent>

#include <utility>

namespace atlas::jobs {

namespace {

constexpr int minimumMillisecondsBetweenPictures = 50;

using Show = std::function<void(const std::vector<network::Point>&)>;

std::vector<network::Point> layOut(const network::Graph& graph, const network::LayoutOptions& options,
                                   const std::stop_token& stop, const Show& show)
{
    std::vector<std::pair<network::NodeIndex, network::NodeIndex>> edges;
    edges.reserve(graph.edges.size());
    for (const network::Edge& edge : graph.edges)
        edges.emplace_back(edge.source, edge.target);
    QElapsedTimer sinceLast; // not valid before the first picture, which is shown at once
    const auto seldom = [&](const std::vector<network::Point>& positions) {
        if (sinceLast.isValid() && sinceLast.elapsed() < minimumMillisecondsBetweenPictures)
            return;
        sinceLast.start();
        show(positions);
    };
    return network::layout(static_cast<std::uint32_t>(graph.nodes.size()), edges, options, stop, seldom);
}

} // namespace

LayoutJob::LayoutJob(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LayoutJob::~LayoutJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LayoutJob::start(std::shared_ptr<const network::Graph> graph, network::LayoutOptions options)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    const std::uint64_t run = ++m_run;
    const auto deliver = [this, run](std::vector<network::Point> positions, bool last) {
        QMetaObject::invokeMethod(
            this,
            [this, run, positions = std::move(positions), last] {
                if (run != m_run || !m_running)
                    return;
                m_running = !last;
                if (last)
                    emit finished(positions);
                else
                    emit improved(positions);
            },
            Qt::QueuedConnection);
    };
    const auto work = [graph = std::move(graph), options = std::move(options), stop = m_stop.get_token(),
                       deliver] {
        giveWay();
        const auto show = [&](const std::vector<network::Point>& positions) { deliver(positions, false); };
        std::vector<network::Point> positions = layOut(*graph, options, stop, show);
        if (!stop.stop_requested())
            deliver(std::move(positions), true);
    };
    // Errors travel as values; the future itself is not needed.
    std::ignore = QtConcurrent::run(&m_pool, work);
}

void LayoutJob::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_stop.request_stop();
    emit cancelled();
}

} // namespace atlas::jobs
