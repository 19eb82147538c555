#include "ui/lane.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace ui {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

std::atomic<bool> jobsLeft = false;

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

Lane::Lane() : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
    m_pool->setExpiryTimeout(-1);
}

Lane::Lane(std::chrono::milliseconds patience) : Lane()
{
    m_patience = patience;
}

Lane::~Lane()
{
    if (!m_patience)
        m_pool->clear();
    const bool isDone = m_pool->waitForDone(m_patience ? static_cast<int>(sharedWait.left(*m_patience).count()) : -1);
    sharedWait.ended = Clock::now();
    if (isDone)
        return;
    jobsLeft = true;
    static_cast<void>(m_pool.release());  // its destructor would wait
}

bool Lane::leftJobs()
{
    return jobsLeft;
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
