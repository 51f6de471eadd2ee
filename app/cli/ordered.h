#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace atlas::cli {

/// One piece of input on its way to a worker.
struct Job
{
    std::string bytes;
    std::string source;
    int line = 0; ///< of a JSON Lines file, from 1; 0 for a text file
};

/// What a worker made of it.
struct Answer
{
    std::string line;    ///< JSON, without line end; empty: the message alone, which is then no failure
    std::string message; ///< for standard error, empty where all went well
};

/// Runs jobs on threads and hands over the answers in the order in which the jobs came. submit() waits where
/// much is under way, so memory stays bounded. Small jobs are taken, and their answers delivered, several at
/// once: a lock and a wake-up for each would cost as much as the work.
class OrderedWorkers
{
public:
    using Work = std::function<Answer(const Job&)>;
    /// Called in order, never twice at once, on any thread; `idle` where no job waits.
    using Deliver = std::function<void(const Answer&, bool idle)>;

    OrderedWorkers(unsigned threads, Work, Deliver);
    ~OrderedWorkers(); ///< finishes what was submitted
    OrderedWorkers(const OrderedWorkers&) = delete;
    OrderedWorkers& operator=(const OrderedWorkers&) = delete;

    void submit(Job);
    void finish();

private:
    struct Slot
    {
        Job job;
        Answer answer; ///< of its worker alone until it is done
        bool done = false;
    };
    static constexpr std::size_t alwaysRoom = 2;                      ///< jobs of any size, for each thread
    static constexpr std::size_t mostJobs = 64;                       ///< small ones, for each thread
    static constexpr std::size_t mostBytes = std::size_t(1) << 20;    ///< of more than `alwaysRoom` jobs
    static constexpr std::size_t mostAtOnce = 16;                     ///< jobs that a worker takes
    static constexpr std::size_t bytesAtOnce = std::size_t(64) << 10; ///< of more than one job

    void run();
    std::vector<Slot*> take();
    void deliver(std::unique_lock<std::mutex>&);
    /// Whether no more than one part in so many of what may be under way is.
    bool hasRoom(std::size_t part) const;

    Work m_work;
    Deliver m_deliver;
    std::size_t m_threadCount;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::condition_variable m_room;
    std::deque<Slot> m_slots;    ///< oldest first; the first is delivered next
    std::size_t m_nextTaken = 0; ///< index into m_slots
    std::size_t m_bytes = 0;     ///< of the jobs in m_slots
    std::size_t m_waiting = 0;   ///< workers without a job
    bool m_delivering = false;
    bool m_done = false;
    std::vector<std::jthread> m_threads;
};

} // namespace atlas::cli
