#pragma once

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace atlas::jobs {

/// Does work on a worker thread and hands over what it made on the GUI thread, on which it lives. The newest
/// request wins: the one before is asked to stop, and whatever it still makes is dropped.
class LatestJob : public QObject
{
    Q_OBJECT
public:
    /// Called on the GUI thread with what was made.
    using Handover = std::function<void()>;
    /// Called on the worker; has copies of all that it needs. What it returns after a stop is dropped.
    using Work = std::function<Handover(const std::stop_token&)>;

    explicit LatestJob(QObject* parent = nullptr);
    ~LatestJob() override; ///< cancels and waits for the worker

    void start(Work);
    void cancel();
    /// Until the handover is called or the work cancelled.
    bool isRunning() const { return m_running; }

private:
    QThreadPool m_pool; ///< its own, so that it never waits behind articles being read
    std::stop_source m_stop;
    std::uint64_t m_run = 0; ///< what any other run makes is dropped
    bool m_running = false;
};

} // namespace atlas::jobs
