#include "jobs/arrangementjob.h"

#include <utility>

namespace atlas::jobs {

void ArrangementJob::start(network::Arrangement arrangement, std::shared_ptr<const network::Graph> graph,
                           std::shared_ptr<const atlas::Atlas> atlas, network::ArrangeOptions options)
{
    m_job.start([this, arrangement, graph = std::move(graph), atlas = std::move(atlas),
                 options = std::move(options)](const std::stop_token& stop) -> LatestJob::Handover {
        auto made = std::make_shared<const network::Arranged>(
            network::arrange(arrangement, *graph, *atlas, options, stop));
        return [this, made] { emit finished(made); };
    });
}

} // namespace atlas::jobs
