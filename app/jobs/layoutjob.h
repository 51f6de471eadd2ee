#pragma once


#include "network/graph.h"
#include "network/layout.h"

#include <QObject>

#include <memory>
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
    struct Run;
    std::shared_ptr<Run> m_run;
    bool m_running = false;
};

} // namespace atlas::jobs
