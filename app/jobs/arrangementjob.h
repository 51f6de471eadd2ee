#pragma once

#include "network/arranged.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace atlas::jobs {

/// Makes an arrangement that has an order to it on a worker thread. Lives on the GUI thread; the newest
/// request wins.
class ArrangementJob : public QObject
{
    Q_OBJECT
public:
    explicit ArrangementJob(QObject* parent = nullptr);
    ~ArrangementJob() override; ///< cancels and waits for the worker

    void start(network::Arrangement, std::shared_ptr<const network::Graph>,
               std::shared_ptr<const atlas::Atlas>, network::ArrangeOptions);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void finished(const std::shared_ptr<const network::Arranged>&);

private:
    QThreadPool m_pool; ///< its own, so that it never waits behind articles being read
    std::stop_source m_stop;
    std::uint64_t m_run = 0; ///< results of any other run are dropped
    bool m_running = false;
};

} // namespace atlas::jobs
