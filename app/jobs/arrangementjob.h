#pragma once

#include "jobs/latestjob.h"
#include "network/arranged.h"

#include <QObject>

#include <memory>

namespace atlas::jobs {

/// Makes an arrangement that has an order to it on a worker thread. Lives on the GUI thread; the newest
/// request wins.
class ArrangementJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject; ///< the destructor cancels and waits for the worker

    void start(network::Arrangement, std::shared_ptr<const network::Graph>,
               std::shared_ptr<const atlas::Atlas>, network::ArrangeOptions);
    void cancel() { m_job.cancel(); }
    bool isRunning() const { return m_job.isRunning(); }

signals:
    void finished(const std::shared_ptr<const network::Arranged>&);

private:
    LatestJob m_job;
};

} // namespace atlas::jobs
