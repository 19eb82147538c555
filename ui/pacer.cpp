#include "ui/pacer.h"

#include <utility>

namespace ui {

Pacer::Pacer(std::chrono::milliseconds interval, std::function<void()> action) : m_action(std::move(action))
{
    m_interval.setSingleShot(true);
    m_interval.setInterval(interval);
    m_interval.setTimerType(Qt::PreciseTimer);
    connect(&m_interval, &QTimer::timeout, this, [this] {
        if (m_waits)
            runNow();
    });
}

void Pacer::request()
{
    if (m_interval.isActive())
        m_waits = true;
    else
        runNow();
}

void Pacer::runNow()
{
    m_waits = false;
    m_interval.start();
    m_action();
}

void Pacer::flush()
{
    if (std::exchange(m_waits, false))
        m_action();
}

}  // namespace ui
