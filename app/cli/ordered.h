#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
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

/// Runs jobs on threads and hands over the answers in the order in which the jobs came. At most `capacity`
/// jobs are under way: submit() waits beyond that, so memory stays bounded.
class OrderedWorkers
{
public:
    using Work = std::function<Answer(const Job&)>;
    /// Called in order, never twice at once, on any thread; `idle` where no job waits.
    using Deliver = std::function<void(const Answer&, bool idle)>;

    OrderedWorkers(unsigned threads, std::size_t capacity, Work, Deliver);
    ~OrderedWorkers(); ///< finishes what was submitted
    OrderedWorkers(const OrderedWorkers&) = delete;
    OrderedWorkers& operator=(const OrderedWorkers&) = delete;

    void submit(Job);
    void finish();

private:
    struct Slot
    {
        Job job;
        std::optional<Answer> answer;
    };
    void run();

    Work m_work;
    Deliver m_deliver;
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::condition_variable m_room;
    std::deque<Slot> m_slots;    ///< oldest first; the first is delivered next
    std::size_t m_nextTaken = 0; ///< index into m_slots
    bool m_delivering = false;
    bool m_done = false;
    std::vector<std::jthread> m_threads;
};

} // namespace atlas::cli
