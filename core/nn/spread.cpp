#include "core/nn/spread.h"

#include "core/nn/plan.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

namespace {

/// State that the threads share: the next call and the first exception.
class Calls {
public:
    Calls(int count, const std::function<void(int)>& run) : m_count(count), m_run(run) {}

    void work()
    {
        setThreads(1);
        for (int i = m_next++; i < m_count; i = m_next++) {
            try {
                m_run(i);
            } catch (...) {
                m_next = m_count;
                const std::lock_guard lock(m_mutex);
                if (!m_problem)
                    m_problem = std::current_exception();
            }
        }
    }

    void throwProblem() const
    {
        if (m_problem)
            std::rethrow_exception(m_problem);
    }

private:
    int m_count;
    const std::function<void(int)>& m_run;
    std::atomic<int> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_problem;
};

}  // namespace

int spreadOverCores(int count, const std::function<void(int)>& run)
{
    const int workers = std::max(1, std::min(count, threads()));
    Calls calls(count, run);
    {
        std::vector<std::jthread> pool;
        for (int i = 0; i < workers; ++i)
            pool.emplace_back([&calls] { calls.work(); });
    }
    calls.throwProblem();
    return workers;
}

}  // namespace core
