#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace ui {

/// Runs an action when it is requested, but at most once in each interval: a request during the interval waits for its
/// end. Use it on the thread that made it.
class Pacer : public QObject {
public:
    Pacer(std::chrono::milliseconds interval, std::function<void()> action);

    void request();                     ///< runs the action now or at the end of the interval
    void runNow();                      ///< runs the action and begins a new interval
    void flush();                       ///< runs the action now if a request waits
    void forget() { m_waits = false; }  ///< discards a request that waits

private:
    std::function<void()> m_action;
    QTimer m_interval;
    bool m_waits = false;
};

}  // namespace ui
