#pragma once

#include <atomic>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>

namespace app {

/// Thrown when a command stops because of a signal. The exit status is 128 plus the number of the signal, as shells
/// expect.
class Interrupted : public std::runtime_error {
public:
    Interrupted(const std::string& words, int signal) : std::runtime_error(words), m_signal(signal) {}
    int status() const { return 128 + m_signal; }

private:
    int m_signal;
};

/// Handles Ctrl-C and SIGTERM. A long command checks wanted() regularly; a second signal ends the program immediately.
/// During its lifetime, the signals are blocked on this thread and on threads that it starts later, and a separate
/// thread waits for them. A signal handler is not possible: generated code of oneDNN 2.6.3 keeps values below the stack
/// pointer, which a handler on the stack of a computing thread overwrites (measured: a corrupted heap in one of ten
/// interrupted experiments). Create it before any computation.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool wanted() const { return m_signal != 0; }
    /// A token for work in core. The first signal requests a stop.
    std::stop_token token() const { return m_stop.get_token(); }
    /// Throws Interrupted. Call it only if wanted().
    [[noreturn]] void stop(const std::string& words) const { throw Interrupted(words, m_signal); }

private:
    std::atomic<int> m_signal = 0;
    std::stop_source m_stop;
    std::jthread m_waiting;
};

}  // namespace app
