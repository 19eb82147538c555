#include "ui/lane.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// A lane that is gone, with a job that still runs.
struct Retired {
    std::unique_ptr<QThreadPool> pool;
    bool hasFiles;
};

/// Never destroyed, because the destructor of a pool waits for its job.
std::vector<Retired>& retired()
{
    static auto& lanes = *new std::vector<Retired>;
    return lanes;
}
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

Lane::Lane(Ending ending) : m_pool(std::make_unique<QThreadPool>()), m_ending(ending)
{
    m_pool->setMaxThreadCount(1);
    m_pool->setExpiryTimeout(-1);
}

Lane::~Lane()
{
    if (m_ending == Ending::Drop)
        m_pool->clear();
    const milliseconds longest = m_ending == Ending::Wait ? filePatience : patience;
    const bool isDone = m_pool->waitForDone(static_cast<int>(sharedWait.left(longest).count()));
    sharedWait.ended = Clock::now();
    const std::lock_guard lock(retiredGuard);
    std::erase_if(retired(), [](const Retired& lane) { return lane.pool->waitForDone(0); });
    if (!isDone)
        retired().push_back({std::move(m_pool), m_ending != Ending::Drop});
}

bool Lane::endAll()
{
    const std::lock_guard lock(retiredGuard);
    const Clock::time_point until = Clock::now() + filePatience;
    std::erase_if(retired(), [until](const Retired& lane) {
        const auto left = std::chrono::duration_cast<milliseconds>(until - Clock::now());
        return lane.pool->waitForDone(lane.hasFiles ? static_cast<int>(std::max(left, milliseconds(0)).count()) : 0);
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
