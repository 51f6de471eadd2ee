#include "cli/ordered.h"

#include <algorithm>

namespace atlas::cli {

OrderedWorkers::OrderedWorkers(unsigned threads, Work work, Deliver deliver)
    : m_work(std::move(work)), m_deliver(std::move(deliver)), m_threadCount(threads)
{
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

OrderedWorkers::~OrderedWorkers()
{
    finish();
}

bool OrderedWorkers::hasRoom(std::size_t part) const
{
    return m_slots.size() < alwaysRoom * m_threadCount ||
           (m_slots.size() * part < mostJobs * m_threadCount && m_bytes * part < mostBytes * m_threadCount);
}

void OrderedWorkers::submit(Job job)
{
    std::unique_lock lock(m_mutex);
    if (!hasRoom(1))
        m_room.wait(lock, [this] { return hasRoom(2); }); // not for each job anew
    m_bytes += job.bytes.size();
    m_slots.push_back({std::move(job), {}});
    if (m_waiting > 0)
        m_more.notify_one();
}

void OrderedWorkers::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_more.notify_all();
    m_threads.clear();
}

/// The next jobs: one, or a fair share of those that wait as long as they are small.
std::vector<OrderedWorkers::Slot*> OrderedWorkers::take()
{
    const std::size_t waiting = m_slots.size() - m_nextTaken;
    const std::size_t share = std::clamp(waiting / m_threadCount, std::size_t(1), mostAtOnce);
    std::vector<Slot*> taken;
    std::size_t bytes = 0;
    for (; taken.size() < share; ++m_nextTaken) {
        Slot& slot = m_slots[m_nextTaken]; // a deque keeps its elements in place while its ends change
        bytes += slot.job.bytes.size();
        if (!taken.empty() && bytes > bytesAtOnce)
            break;
        taken.push_back(&slot);
    }
    return taken;
}

void OrderedWorkers::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_waiting;
        m_more.wait(lock, [this] { return m_nextTaken < m_slots.size() || m_done; });
        --m_waiting;
        if (m_nextTaken >= m_slots.size())
            return;
        const std::vector<Slot*> taken = take();
        lock.unlock();
        for (Slot* slot : taken)
            slot->answer = m_work(slot->job);
        lock.lock();
        for (Slot* slot : taken)
            slot->done = true;
        if (!m_delivering)
            deliver(lock);
    }
}

/// Hands over what is ready, until nothing is.
void OrderedWorkers::deliver(std::unique_lock<std::mutex>& lock)
{
    m_delivering = true;
    std::vector<Answer> ready;
    while (!m_slots.empty() && m_slots.front().done) {
        for (; !m_slots.empty() && m_slots.front().done; --m_nextTaken) {
            ready.push_back(std::move(m_slots.front().answer));
            m_bytes -= m_slots.front().job.bytes.size();
            m_slots.pop_front();
        }
        const bool idle = m_nextTaken >= m_slots.size();
        const bool room = hasRoom(2);
        lock.unlock();
        if (room)
            m_room.notify_one();
        for (std::size_t i = 0; i < ready.size(); ++i)
            m_deliver(ready[i], idle && i + 1 == ready.size());
        ready.clear();
        lock.lock();
    }
    m_delivering = false;
}

} // namespace atlas::cli
