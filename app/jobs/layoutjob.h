#pragma once

#include "network/graph.h"
#include "network/layout.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace atlas::jobs {

/// Lays a graph out on a worker thread. Lives on the GUI thread; the newest request wins, a run ends in
/// exactly one of finished and cancelled.
class LayoutJob : public QObject
{
    Q_OBJECT
public:
    explicit LayoutJob(QObject* parent = nullptr);
    ~LayoutJob() override; ///< cancels and waits for the worker

    void start(std::shared_ptr<const network::Graph>, network::LayoutOptions);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    /// A usable picture on the way, at most 20 times a second.
    void improved(const std::vector<network::Point>& positions);
    void finished(const std::vector<network::Point>& positions);
    void cancelled();

private:
    QThreadPool m_pool; ///< its own, so that a layout never waits behind articles being read
    std::stop_source m_stop;
    std::uint64_t m_run = 0; ///< results of any other run are dropped
    bool m_running = false;
};

} // namespace atlas::jobs
