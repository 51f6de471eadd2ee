#include "cli/ordered.h"

namespace atlas::cli {

OrderedWorkers::OrderedWorkers(unsigned threads, std::size_t capacity, Work work, Deliver deliver)
    : m_work(std::move(work)), m_deliver(std::move(deliver)), m_capacity(capacity)
{
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

OrderedWorkers::~OrderedWorkers()
{
    finish();
}

void OrderedWorkers::submit(Job job)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_slots.size() < m_capacity; });
    m_slots.push_back({std::move(job), std::nullopt});
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

void OrderedWorkers::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_more.wait(lock, [this] { return m_nextTaken < m_slots.size() || m_done; });
        if (m_nextTaken >= m_slots.size())
            return;
        Slot& slot = m_slots[m_nextTaken++];
        lock.unlock();
        Answer answer =
            m_work(slot.job); // a deque keeps its elements in place while others come and go at the ends
        lock.lock();
        slot.answer = std::move(answer);
        if (!m_delivering) {
            m_delivering = true;
            while (!m_slots.empty() && m_slots.front().answer) {
                const Answer ready = *std::move(m_slots.front().answer);
                m_slots.pop_front();
                --m_nextTaken;
                const bool idle = m_nextTaken >= m_slots.size();
                lock.unlock();
                m_deliver(ready, idle);
                m_room.notify_one();
                lock.lock();
            }
            m_delivering = false;
        }
    }
}

} // namespace atlas::cli
