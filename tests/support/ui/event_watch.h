#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <mutex>
#include <pthread.h>
#include <string>
#include <thread>

namespace support {

/// The longest time in which the event loop of the main thread did not turn.
struct LongestPause {
    double seconds = 0.0;      ///< without the time in which the machine ran other programs on its cores
    double wallSeconds = 0.0;  ///< on the clock
    std::string action = {};   ///< what turned() was told before it
};

/// Measures the pauses of the event loop from a thread of its own. It subtracts the time that the main thread waited
/// for a core (/proc/PID/schedstat). During a pause it writes the stack of the main thread to standard error, every
/// 0.25 s from 0.6 s on, and that of a thread that throws std::out_of_range or std::logic_error; addr2line names the
/// functions. A pause of 60 s ends the program with the action.
class EventWatch {
public:
    EventWatch();
    ~EventWatch();
    EventWatch(const EventWatch&) = delete;
    EventWatch& operator=(const EventWatch&) = delete;

    /// The loop has turned and begins this action now. Call it on the main thread.
    void turned(const std::string& action);
    LongestPause longest() const;

private:
    using Clock = std::chrono::steady_clock;

    void look();
    void showStack(double paused);
    static double waitedForCore();  ///< seconds of the main thread; 0 if unknown

    mutable std::mutex m_guard;
    Clock::time_point m_turned = Clock::now();
    double m_waited = 0.0;
    std::string m_action;
    LongestPause m_longest;
    std::atomic<bool> m_ends = false;
    pthread_t m_watched;
    double m_shown = 0.0;  ///< s, the length of the pause when the stack was last written
    QTimer m_tick;
    std::thread m_thread;
};

}  // namespace support
