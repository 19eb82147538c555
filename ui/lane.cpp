#include "ui/lane.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <atomic>

namespace ui {

namespace {

std::atomic<bool> jobsLeft = false;

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
    if (m_pool->waitForDone(m_patience ? static_cast<int>(m_patience->count()) : -1))
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
