#pragma once

#include "network/activity.h"
#include "network/communitymap.h"
#include "network/measures.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace atlas::jobs {

/// What is counted and computed of the nodes of a graph.
struct NodeMeasures
{
    network::Measures measures;
    network::Activity activity;
    /// Of the whole atlas, made: the same whatever is shown of it, as the colours of the network are. Never
    /// null.
    std::shared_ptr<const network::LateCommunities> communities;
};

/// Measures a graph on a worker thread, edges weighted by their sentences. Lives on the GUI thread; the
/// newest request wins, a run ends in exactly one of finished and cancelled.
class MeasuresJob : public QObject
{
    Q_OBJECT
public:
    explicit MeasuresJob(QObject* parent = nullptr);
    ~MeasuresJob() override; ///< cancels and waits for the worker

    /// `communities`: of the atlas; made here if they are not yet.
    void start(std::shared_ptr<const network::Graph>, std::shared_ptr<const atlas::Atlas>,
               std::shared_ptr<const network::LateCommunities> communities);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void progress(double share); ///< 0 … 1, at most 20 times a second
    void finished(const std::shared_ptr<const jobs::NodeMeasures>&);
    void cancelled();

private:
    void end(std::uint64_t run, const std::shared_ptr<const NodeMeasures>&);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::uint64_t m_run = 0; ///< results of any other run are dropped
    bool m_running = false;
};

} // namespace atlas::jobs
