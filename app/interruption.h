#pragma once

#include <atomic>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>

namespace app {

/// A command stopped as it was asked to; the program ends with 128 and the number of the signal, as shells expect.
class Interrupted : public std::runtime_error {
public:
    Interrupted(const std::string& words, int signal) : std::runtime_error(words), m_signal(signal) {}
    int status() const { return 128 + m_signal; }

private:
    int m_signal;
};

/// Ctrl-C and SIGTERM as a question that a long command asks now and then; the second one ends the program at once.
///
/// While it lives the signals are blocked in this thread and in those it starts later, and one thread of its own waits
/// for them: oneDNN 2.6.3's generated code keeps values below the stack pointer, and a handler that runs on the stack
/// of a computing thread overwrites them (measured: a corrupted heap in one of ten interrupted experiments). Make it
/// before anything computes.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool wanted() const { return m_signal != 0; }
    /// For work in core; a stop is requested with the first signal.
    std::stop_token token() const { return m_stop.get_token(); }
    /// Throws Interrupted. Only where wanted().
    [[noreturn]] void stop(const std::string& words) const { throw Interrupted(words, m_signal); }

private:
    std::atomic<int> m_signal = 0;
    std::stop_source m_stop;
    std::jthread m_waiting;
};

}  // namespace app
