#include "ui/lane.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace ui {

Lane::Lane()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Lane::~Lane()
{
    m_pool.waitForDone();
}

QString Lane::describe(const std::exception_ptr& problem)
{
    try {
        std::rethrow_exception(problem);
    } catch (const core::Error& error) {
        return QString::fromStdString(error.what());
    } catch (const std::bad_alloc&) {
        return QCoreApplication::translate("ui::Lane", "There is not enough memory for this.");
    } catch (const std::exception& error) {
        return QCoreApplication::translate("ui::Lane", "Internal error: %1").arg(QString::fromUtf8(error.what()));
    } catch (...) {
        return QCoreApplication::translate("ui::Lane", "Internal error");
    }
}

}  // namespace ui
