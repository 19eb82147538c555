#pragma once

#include <atomic>
#include <thread>

namespace app {

/// Ctrl-C and SIGTERM as a question that a long command asks now and then; the second one ends the program at once.
///
/// While it lives the signals are blocked in this thread and in those it starts later, and one thread of its own waits for
/// them: oneDNN 2.6.3's generated code keeps values below the stack pointer, and a handler that runs on the stack of a computing
/// thread overwrites them (measured: a corrupted heap in one of ten interrupted experiments). Make it before anything computes.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool wanted() const { return m_wanted; }

private:
    std::atomic<bool> m_wanted = false;
    std::jthread m_waiting;
};

}  // namespace app
