#include "ui/lane.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace ui {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// The thread of a lane. Starts with the first job.
class Lane::Worker {
public:
    void submit(std::function<void()> job)
    {
        const std::lock_guard lock(m_guard);
        m_jobs.push_back(std::move(job));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { work(); });
        m_wake.notify_one();
    }

    /// Takes no more jobs. Drops those that have not begun, or leaves them to the thread.
    void end(bool drops)
    {
        std::deque<std::function<void()>> dropped;  // destroyed without the mutex
        const std::lock_guard lock(m_guard);
        m_ends = true;
        if (drops)
            dropped.swap(m_jobs);
        if (!m_works && !dropped.empty()) {  // the thread was idle and is about to begin this job
            m_jobs.push_back(std::move(dropped.front()));
            dropped.pop_front();
        }
        m_wake.notify_one();
    }

    /// Waits until all jobs have run. Returns whether they have. Any thread may wait.
    bool restUntil(Clock::time_point limit)
    {
        std::unique_lock lock(m_guard);
        return m_rest.wait_until(lock, limit, [this] { return m_jobs.empty() && !m_works; });
    }

    /// The same after end(). Ends the thread, so that only one thread at a time may wait.
    bool waitUntil(Clock::time_point limit)
    {
        if (!restUntil(limit))
            return false;
        if (m_thread.joinable())
            m_thread.join();
        return true;
    }

private:
    void work()
    {
        std::unique_lock lock(m_guard);
        while (true) {
            m_wake.wait(lock, [this] { return m_ends || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            m_works = true;
            std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            try {
                job();
            } catch (...) {
                // run() passes exceptions on itself; submit() discards them
            }
            job = nullptr;  // frees what the job owns before the lane rests
            lock.lock();
            m_works = false;
            m_rest.notify_all();
        }
    }

    std::mutex m_guard;
    std::condition_variable m_wake, m_rest;
    std::deque<std::function<void()>> m_jobs;
    std::thread m_thread;
    bool m_works = false, m_ends = false;
};

/// A lane that is gone, with a job that still runs.
struct Lane::Retired {
    std::shared_ptr<Worker> worker;
    bool hasFiles;
};

namespace {

std::mutex retiredGuard;

/// The wait that lanes share if they are destroyed one after another, as those of a window are.
struct SharedWait {
    static constexpr milliseconds pause{300}, least{50};
    Clock::time_point began{}, ended{};

    milliseconds left(milliseconds patience)
    {
        const Clock::time_point now = Clock::now();
        if (now - ended > pause)
            began = now;
        return std::max(least, patience - std::chrono::duration_cast<milliseconds>(now - began));
    }
};

thread_local SharedWait sharedWait;

}  // namespace

Lane::Lane(Ending ending) : m_worker(std::make_shared<Worker>()), m_ending(ending) {}

Lane::~Lane()
{
    m_worker->end(m_ending == Ending::Drop);
    const milliseconds longest = m_ending == Ending::Wait ? filePatience : patience;
    const bool isDone = m_worker->waitUntil(Clock::now() + sharedWait.left(longest));
    sharedWait.ended = Clock::now();
    const std::lock_guard lock(retiredGuard);
    std::erase_if(retired(), [](const Retired& lane) { return lane.worker->waitUntil(Clock::now()); });
    if (!isDone)
        retired().push_back({std::move(m_worker), m_ending != Ending::Drop});
}

/// Never destroyed, because threads still use the workers when the program ends.
std::vector<Lane::Retired>& Lane::retired()
{
    static auto& lanes = *new std::vector<Retired>;
    return lanes;
}

void Lane::submit(std::function<void()> work)
{
    m_worker->submit(std::move(work));
}

void Lane::waitForFiles()
{
    std::vector<std::shared_ptr<Worker>> workers;
    {
        const std::lock_guard lock(retiredGuard);
        for (const Retired& lane : retired())
            if (lane.hasFiles)
                workers.push_back(lane.worker);
    }
    const Clock::time_point until = Clock::now() + filePatience;
    for (const std::shared_ptr<Worker>& worker : workers)
        worker->restUntil(until);
}

bool Lane::endAll()
{
    const std::lock_guard lock(retiredGuard);
    const Clock::time_point until = Clock::now() + filePatience;
    std::erase_if(retired(), [until](const Retired& lane) {
        return lane.worker->waitUntil(lane.hasFiles ? until : Clock::now());
    });
    return retired().empty();
}

QString Lane::describe(const std::exception_ptr& problem)
{
    try {
        std::rethrow_exception(problem);
    } catch (const core::Error& error) {
        return QString::fromStdString(error.what());
    } catch (const std::bad_alloc&) {
        return QCoreApplication::translate("ui::Lane", "Not enough memory.");
    } catch (const std::exception& error) {
        return QCoreApplication::translate("ui::Lane", "Internal error: %1").arg(QString::fromUtf8(error.what()));
    } catch (...) {
        return QCoreApplication::translate("ui::Lane", "Internal error");
    }
}

}  // namespace ui
